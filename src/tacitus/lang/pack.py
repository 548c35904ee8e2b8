"""LanguagePack: what we know of one language, read from a folder of TOML files and checked.

A file that does not fit its form is refused with the file and the key. A pack without examples does not load: every
form asks for examples beside its rules, and the tests run them all.
"""

import hashlib
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

from tacitus.errors import BadPack, UnknownName
from tacitus.lang.form_actors import ActorWords
from tacitus.lang.form_attitudes import AttitudeWords
from tacitus.lang.form_dates import Dates
from tacitus.lang.form_events import Events
from tacitus.lang.form_hedges import HedgeWords
from tacitus.lang.form_measures import Measures
from tacitus.lang.form_memory import MemoryWords
from tacitus.lang.form_mends import Mends
from tacitus.lang.form_numbers import Numbers
from tacitus.lang.form_page import Furniture, Language, Topics
from tacitus.lang.form_people import Peoples
from tacitus.lang.form_persons import Persons
from tacitus.lang.form_places import Places
from tacitus.lang.form_speech import SpeechWords
from tacitus.lang.learnt import Learnt, LearntCard

CARD = "learnt.toml"
MENDS = "mends.toml"

Form = TypeVar("Form")


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """The word lists of one language, each as the form of its file says."""

    language: Language
    furniture: Furniture
    topics: Topics
    numbers: Numbers
    measures: Measures
    memory: MemoryWords
    people: Peoples
    persons: Persons
    speech: SpeechWords
    hedges: HedgeWords
    dates: Dates
    events: Events
    places: Places
    actors: ActorWords
    attitudes: AttitudeWords
    mends: Mends
    learnt: Learnt | None = None


def read_form(folder: Traversable, name: str, form: type[Form]) -> Form:
    """The file `name` of the folder, in its form.

    Raises:
        BadPack: the file is missing, is no TOML, or does not fit; the message names the key.
    """
    path = folder / name
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), form)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadPack(f"lang/{folder.name}/{name}", str(error)) from error


def read_learnt(folder: Traversable) -> Learnt | None:
    """The trained weights of the folder; None where it has none.

    Raises:
        BadPack: the card or the weights do not fit their form, or the weights are not those that the card names.
    """
    if not (folder / CARD).is_file():
        return None
    card = read_form(folder, CARD, LearntCard)
    place = f"lang/{folder.name}/{card.weights}"
    try:
        written = (folder / card.weights).read_bytes()
        if hashlib.sha256(written).hexdigest() != card.sha256:
            raise BadPack(place, f"not the weights that {CARD} names by their SHA-256; `make train` makes both")
        return msgspec.json.decode(written, type=Learnt)
    except (OSError, msgspec.MsgspecError) as error:
        raise BadPack(place, str(error)) from error


def pack_from(folder: Traversable) -> LanguagePack:
    """The pack in a folder.

    Raises:
        BadPack: a file is missing or does not fit its form.
    """
    return LanguagePack(
        language=read_form(folder, "language.toml", Language),
        furniture=read_form(folder, "furniture.toml", Furniture),
        topics=read_form(folder, "topics.toml", Topics),
        numbers=read_form(folder, "numbers.toml", Numbers),
        measures=read_form(folder, "measures.toml", Measures),
        memory=read_form(folder, "memory.toml", MemoryWords),
        people=read_form(folder, "people.toml", Peoples),
        persons=read_form(folder, "persons.toml", Persons),
        speech=read_form(folder, "speech.toml", SpeechWords),
        hedges=read_form(folder, "hedges.toml", HedgeWords),
        dates=read_form(folder, "dates.toml", Dates),
        events=read_form(folder, "events.toml", Events),
        places=read_form(folder, "places.toml", Places),
        actors=read_form(folder, "actors.toml", ActorWords),
        attitudes=read_form(folder, "attitudes.toml", AttitudeWords),
        mends=read_form(folder, MENDS, Mends) if (folder / MENDS).is_file() else Mends(),
        learnt=read_learnt(folder),
    )


@lru_cache(maxsize=1)
def known_languages() -> tuple[str, ...]:
    """The codes of the packs that are installed, light ones among them, sorted."""
    return tuple(sorted(folder.name for folder in files("tacitus.lang").iterdir() if (folder / "language.toml").is_file()))


def language_of(tag: str) -> str:
    """The language of a tag without region and script: "en" of "en-GB"."""
    return tag.split("-")[0].lower()


@lru_cache(maxsize=16)
def load_pack(code: str) -> LanguagePack:
    """The installed pack for a language tag; "en-GB" is read by "en".

    Raises:
        UnknownName: there is no pack for this language.
        BadPack: the pack has a fault.
    """
    name = language_of(code)
    known = known_languages()
    if name not in known:
        raise UnknownName("language pack", code, known)
    return pack_from(files("tacitus.lang") / name)
