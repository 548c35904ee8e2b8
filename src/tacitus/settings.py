"""2. settings: every option of a run in one frozen record, made once by the caller and handed down."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the caller knows of the reports and how they are to be read.

    Attributes:
        publisher: the outlet, where a report does not name its own.
        published: the day of publication, where a report does not carry its own.
        language: BCP 47, where a report does not carry its own; None asks for detection.
        register: a file of sources and actors of the caller's own, which lies over the shipped register.
        places: a file of added places, which lies over the packaged ones; None asks for those that this user added.
        learnt: weigh what the rules found with the trained weights of the language's pack; without it the rules alone decide.
        largest_text: code points of one report that are read; what lies beyond is left with a note.
    """

    publisher: str | None = None
    published: date | None = None
    language: str | None = None
    register: Path | None = None
    places: Path | None = None
    learnt: bool = True
    largest_text: int = 200_000
