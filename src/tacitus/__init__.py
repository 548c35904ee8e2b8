"""Tacitus turns reports of conflict into a sourced record: how many came to what harm, says who, in which words.

import tacitus

reading = tacitus.read("Rebels killed 12 soldiers, the army said.", publisher="The Courier")
for claim in reading.claims:
    print(claim.count.best, claim.measure, claim.attribution.speaker.source.name)
"""

import sys
from datetime import date
from pathlib import Path
from types import ModuleType

from tacitus.errors import TacitusError, UsageError
from tacitus.model import (
    Attribution,
    Basis,
    Block,
    BlockKind,
    Claim,
    Count,
    Demographic,
    Document,
    Hand,
    Hedge,
    Maker,
    Measure,
    Note,
    NoteCode,
    People,
    Qualifier,
    Reading,
    Scope,
    Source,
    Span,
    Speech,
    Statement,
    Status,
    Unit,
)
from tacitus.settings import Settings

__all__ = [
    "Attribution", "Basis", "Block", "BlockKind", "Claim", "Count", "Demographic", "Document", "Hand", "Hedge", "Maker",
    "Measure", "Note", "NoteCode", "People", "Qualifier", "Reading", "Scope", "Source", "Span", "Speech", "Statement",
    "Status", "TacitusError", "Unit", "read",
]  # fmt: skip


def read(
    text: str,
    *,
    published: date | str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    register: Path | str | None = None,
    places: Path | str | None = None,
    title: str | None = None,
    id: str | None = None,
    learnt: bool = True,
) -> Reading:
    """One report as a reading: its claims, its statements, and notes on what is odd in it.

    Args:
        text: the report; every span counts its code points.
        published: the day of publication, a date or "2022-01-24"; relative days are counted from it.
        publisher: the outlet, the last hand of every chain.
        language: BCP 47; None asks for detection.
        register: a file of sources and actors of your own, laid over the shipped register.
        places: a file of places that you added, laid over the packaged ones; left out, what `tacitus places add` added for you.
        title: the headline, where it does not stand in the text.
        id: the caller's own; None makes one from the text.
        learnt: let trained weights decide where the rules end; without them the rules alone decide.

    Raises:
        UsageError: the text is empty, `published` is no day, or there is no pack for `language`.
        BadPack: the register of your own has a fault.
        BadPlaces: there is no such file of places.
    """
    # late, so that `import tacitus` stays quick: behind these two stand the parser and the readers of pages
    from tacitus.pipeline import read_documents
    from tacitus.read import document_from_text
    from tacitus.world import places_file

    if not text.strip():
        raise UsageError("the text is empty; there is nothing to read")
    own = Path(register) if register is not None else None
    settings = Settings(
        publisher=publisher, published=_day(published), language=language, register=own, learnt=learnt,
        places=Path(places) if places is not None else None,
    )  # fmt: skip
    arrival = document_from_text(text, settings, id=id, title=title)
    return next(iter(read_documents([arrival], settings.register, places_file(settings.places), learnt=settings.learnt)))


def _day(day: date | str | None) -> date | None:
    """The day that is meant.

    Raises:
        UsageError: it is no day.
    """
    if not isinstance(day, str):
        return day
    try:
        return date.fromisoformat(day)
    except ValueError as error:
        raise UsageError(f"published is {day!r}; want a day such as 2022-01-24") from error


class _Face(ModuleType):
    """Keeps `tacitus.read` the function: importing the room of that name would otherwise put the room in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name == "read" and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Face
