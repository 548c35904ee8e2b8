"""Own names: bodies that no register knows, by a run of capitals that says what it is; acronyms that a report explains."""

import re
from collections.abc import Collection, Sequence

from tacitus.lang.form_actors import ActorWords
from tacitus.model import Actor, ActorKind, content_id
from tacitus.world.names import Unit

ACRONYM = re.compile(r"[\"”’]?\s?[(\[]\s?[\"“]?([^\W\d_][\w.-]{1,11}?)[\"”]?\s?[)\]]")
LONGEST = 9  # units of an own name


class OwnNameReader:
    """Reads own names of bodies; made once a pack."""

    def __init__(self, words: ActorWords, numbers: Collection[str]) -> None:
        """Keep the words that say what a body is, and the numbers in words, which begin no name."""
        self._kinds = {word: body.kind for body in words.body for word in body.words}
        self._endings = {word: number for number, words in enumerate(words.endings, 1) for word in words}
        self._joints = frozenset(words.joints)
        self._no_name = (
            frozenset(numbers)
            | frozenset(words.definite)
            | frozenset(words.no_body)
            | {p for country in words.country.values() for p in _lower(country.names)}
        )

    def at(self, units: Sequence[Unit], at: int, limit: int) -> tuple[int, Actor] | None:
        """The body whose own name begins at a unit and ends before `limit`: its last unit, and the actor.

        It is two words with capitals or more, one of which says that it is a body ("Kamar Liberation Front"), or some with
        capitals before a noun for a body in small letters ("the Kamar gang").
        """
        first = units[at]
        if not self._capital(first) or first.plain in self._no_name or first.text.isdecimal() or not first.opens:
            return None
        last, words, kind = at, 0, None
        for i in range(at, min(limit, at + LONGEST)):
            unit = units[i]
            if self._capital(unit):
                last, words = i, words + 1
                kind = self._kinds.get(unit.plain) or kind
                if unit.owned:
                    break
            elif words and i == last + 1 and words >= self._endings.get(unit.plain, LONGEST):
                last, words, kind = i, words + 1, kind or self._kinds.get(unit.plain, ActorKind.UNKNOWN)
                break
            elif kind is None or unit.plain not in self._joints:
                break  # before a word says that it is a body, a joint may end somebody's name
        if kind is None or words < 2:
            return None
        name = " ".join(dict.fromkeys(unit.text for unit in units[at : last + 1]))
        return last, named(name, kind)

    def _capital(self, unit: Unit) -> bool:
        ends_small = "-" in unit.text and unit.text[unit.text.rindex("-") + 1 :][:1].islower()  # "Right-wing"
        return (unit.text[:1].isupper() and not ends_small) or unit.text[:1].isdigit()


def named(name: str, kind: ActorKind) -> Actor:
    """An actor whom no register knows, with an id made from the name."""
    return Actor(id=content_id("actor", name.casefold()), name=name, kind=kind)


def acronym_behind(text: str, end: int) -> str | None:
    """The acronym in brackets right behind a name: "the Harbour Front (HF)"; None where there is none."""
    match = ACRONYM.match(text, end)
    if match is None or not any(c.isupper() for c in match.group(1)[1:]):
        return None
    return match.group(1)


def _lower(names: Sequence[str]) -> list[str]:
    return [name.lower() for name in names]
