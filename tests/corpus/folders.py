"""The corpora in this folder, and the floors under them."""

from pathlib import Path

from tacitus.lang import known_languages
from tacitus.score import Run, gold_folders

CORPORA = Path(__file__).parent
FLOORS = CORPORA / "floors.json"


def corpora() -> tuple[Path, ...]:
    """Every corpus, by name."""
    return gold_folders(CORPORA)


def run_of(*folders: Path) -> Run:
    """What the real pipeline makes of some corpora, in every language that it reads."""
    from tacitus.cli.score import run_over

    return run_over(folders, languages=known_languages())
