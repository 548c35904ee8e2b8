"""2. world: what we know of the world, as tables in which every entry names its own source."""

from tacitus.world.sources import SourceEntry, SourceRegister, load_sources

__all__ = ["SourceEntry", "SourceRegister", "load_sources"]
