"""Groups: who is counted by a number, in the words behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.light import CountedGroup, LightPack, Side
from tacitus.model import Demographic, Status, Unit
from tacitus.skim.figures import Figure
from tacitus.skim.phrases import Match, PhraseTable
from tacitus.skim.words import Word, Wording

REACH = 5  # words between a number and the word for who is counted
TAIL = 7  # words that may belong to whom they are members of
MARKS = frozenset('.,;:!?()[]«»"“”„‘–—-/،؛؟')


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Who is counted: the first and the last of the words, and what they say.

    Attributes:
        known: whether a word for people stands there; else the words are unknown, or there are none.
        bare: no word at all stands behind the number ("12 were killed").
    """

    first: int
    last: int
    status: Status
    demographic: tuple[Demographic, ...] = ()
    unit: Unit = Unit.PERSON
    known: bool = True
    bare: bool = False


class GroupReader:
    """Reads who is counted; made once a pack."""

    def __init__(self, pack: LightPack, wording: Wording) -> None:
        """Index the pack's words."""
        harms = pack.harms.harm
        groups = pack.counted.group
        self._people = PhraseTable(wording, ((word, group) for group in groups for word in group.words))
        self._pairs = PhraseTable(wording, ((word, group) for group in groups for word in group.pairs))
        self._singles = PhraseTable(wording, ((word, group) for group in groups for word in group.singles))
        self._harm = PhraseTable(wording, ((w, True) for harm in harms if harm.side is Side.SELF for w in harm.words))
        self._deeds = PhraseTable(wording, ((w, True) for harm in harms if harm.side is not Side.SELF for w in harm.words))
        plain = wording.plain
        self._of = frozenset(map(plain, pack.writing.of_words))
        self._fillers = frozenset(map(plain, pack.writing.fillers))
        self._stops = PhraseTable(wording, ((word, True) for word in pack.writing.stops))
        self._sides = PhraseTable(wording, ((word, True) for word in pack.writing.sides))
        self._ands = PhraseTable(wording, ((word, True) for word in pack.writing.joiners if word not in MARKS))
        self._glued_ands = tuple(map(plain, pack.writing.glued_joiners))

    def pairs(self, words: Sequence[Word]) -> list[Match[CountedGroup]]:
        """The words that count two by themselves."""
        return self._pairs.find(words)

    def single(self, words: Sequence[Word], at: int) -> Match[CountedGroup] | None:
        """The word at a place that counts one by itself behind a word of harm; None where it is none."""
        return self._singles.at(words, at) if at < len(words) else None

    def itself(self, words: Sequence[Word], figure: Figure) -> Group:
        """The group of a number that is a word for people ("two persons" in one word)."""
        match = (
            self._people.at(words, figure.first) or self._pairs.at(words, figure.first) or self._singles.at(words, figure.first)
        )
        if match is None:
            return Group(first=figure.first, last=figure.last, status=Status.UNKNOWN)
        return Group(
            first=figure.first,
            last=match.last,
            status=match.value.status,
            demographic=match.value.demographic,
            unit=match.value.unit,
        )

    def behind(self, words: Sequence[Word], figure: Figure, limit: int) -> Group:
        """Who is counted by a figure.

        Args:
            words: the sentence.
            figure: the number.
            limit: the place of the next number or the end, before which the words must stand.
        """
        begin = figure.last + 1
        if (belonging := self._on_a_side(words, begin, limit)) is not None:
            return self._grown(words, belonging, begin, limit)
        at, strange = begin, 0
        while at < min(limit, begin + REACH) and words[at].text not in MARKS:
            match = self._people.at(words, at)
            if match is not None:
                return self._grown(words, match, begin, limit)
            harm = self._harm.at(words, at)
            if harm is not None:
                return self._of_harm(words, harm, begin, limit)
            if words[at].plain not in self._of and words[at].plain not in self._fillers:
                if self._stops.at(words, at) is not None or self._deeds.at(words, at) is not None or words[at].is_number:
                    break
                strange += 1
            at += 1
        if not strange:
            return Group(first=begin, last=figure.last, status=Status.UNKNOWN, known=False, bare=True)
        return Group(first=begin, last=at - 1, status=Status.UNKNOWN, known=False)

    def _of_harm(self, words: Sequence[Word], harm: Match[bool], begin: int, limit: int) -> Group:
        """The dead themselves, and who they were where words behind say it: "12 morts parmi les civils", "12 tués civils"."""
        after = harm.last + 1
        match = self._people.at(words, after) if after < limit else None
        match = match or self._on_a_side(words, after, limit)
        if match is None and after + 1 < limit and words[after].plain in self._of:
            match = self._people.at(words, after + 1)
        if match is not None:
            return self._grown(words, match, begin, limit)
        return Group(first=begin, last=harm.last, status=Status.UNKNOWN)

    def _on_a_side(self, words: Sequence[Word], at: int, limit: int) -> Match[CountedGroup] | None:
        """The people to whom the counted belong: "five on the side of the army"."""
        side = self._sides.at(words, at) if at < limit else None
        after = side.last + 1 if side is not None else limit
        while after < limit and words[after].plain in self._fillers | self._of:
            after += 1
        return self._people.at(words, after) if after < limit else None

    def _grown(self, words: Sequence[Word], match: Match[CountedGroup], begin: int, limit: int) -> Group:
        """The group with the words behind that say more of it: whose members, of which age, and who else."""
        group, last = match.value, match.last
        status, open_ = group.status, group.open
        demographic = set(group.demographic)
        unit = group.unit
        at = last + 1
        while at < min(limit, match.last + TAIL) and words[at].text not in MARKS:
            more = self._people.at(words, at)
            if more is not None:
                joined = self._is_joined(words, at)
                if open_:
                    status, open_ = more.value.status, more.value.open
                elif joined and more.value.status is not status and not more.value.open:
                    status = Status.MIXED
                demographic |= set(more.value.demographic)
                last, at = more.last, more.last + 1
                continue
            if self._stops.at(words, at) is not None and not self._goes_on(words, at, limit):
                break
            if self._harm.at(words, at) is not None or self._deeds.at(words, at) is not None:
                break
            at += 1
        return Group(first=begin, last=last, status=status, demographic=tuple(sorted(demographic)), unit=unit)

    def _is_joined(self, words: Sequence[Word], at: int) -> bool:
        """Whether an "and" stands before the word, one small word between them at most, or is glued to it."""
        before = any(self._ands.at(words, at - back) is not None for back in (1, 2) if at >= back)
        return before or words[at].plain.startswith(self._glued_ands)

    def _goes_on(self, words: Sequence[Word], at: int, limit: int) -> bool:
        """Whether an "and" leads on to more people of the same number: "detainees and attackers"."""
        if self._ands.at(words, at) is None or at + 1 >= limit:
            return False
        after = at + 1
        while after < limit and words[after].plain in self._fillers | self._of:
            after += 1
        return after < limit and self._people.at(words, after) is not None
