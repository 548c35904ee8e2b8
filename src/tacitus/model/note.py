"""Note: something odd in the text, at its place, for a person to see; not an exception."""

from dataclasses import dataclass
from enum import StrEnum

from tacitus.model.maker import Maker
from tacitus.model.span import Span


class NoteCode(StrEnum):
    """Every kind of note; each is explained in docs/notes.md."""

    NOT_ABOUT_CONFLICT = "not-about-conflict"
    FURNITURE = "furniture"
    NUMBER_SET_ASIDE = "number-set-aside"
    AMBIGUOUS = "ambiguous"
    PARTS_DO_NOT_SUM = "parts-do-not-sum"
    SPEECH_UNCLOSED = "speech-unclosed"
    SPEAKER_UNCLEAR = "speaker-unclear"
    TRANSLATION_DAMAGE = "translation-damage"
    DATES_RELATIVE = "dates-relative"
    LANGUAGE_UNKNOWN = "language-unknown"
    READ_BY_WINDOWS = "read-by-windows"
    TEXT_CUT = "text-cut"
    BYTES_REPLACED = "bytes-replaced"
    STAGE_FAILED = "stage-failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something a person should see; `span` is None where it concerns the whole report."""

    code: NoteCode
    span: Span | None
    message: str
    made_by: Maker
