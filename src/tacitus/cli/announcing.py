"""Announcing: what takes long and happens once is said before it begins."""

from tacitus.cli.streams import complain
from tacitus.world import gazetteer_path


def announce_gazetteer() -> None:
    """Say that the gazetteer will be built, where it is not there yet."""
    if not gazetteer_path().is_file():
        complain(f"building the gazetteer, once, in {gazetteer_path().parent}; this takes some seconds")
