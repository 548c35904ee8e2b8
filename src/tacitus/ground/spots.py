"""Spots: the words of a report that may name a place, and how strongly their neighbours say so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tacitus.lang.form_places import PlaceKind, Places
from tacitus.model import Span
from tacitus.world import Feature, Gazetteer, GazetteerPlace
from tacitus.world.gazetteer import POINTS

WORD = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\.[A-Z][a-z]\.|[A-Z][a-z]{1,4}\.(?=[ ,;)])|(?:[A-Za-z]{2,3}-)?\w[\w’']*(?:-\w[\w’']*)*")
JOINED = re.compile(r"[\s]{1,2}|\.\s|-")
COMMA = re.compile(r",\s+")
POSSESSIVE = re.compile(r"['’]s$|['’]$")
SHORTEST = 3  # letters
LONGEST_UNLISTED = 4  # words
SPELLING = "another_spelling"
WIDE = frozenset({Feature.COUNTRY, Feature.REGION, Feature.AREA})
POPULOUS = 100_000
KNOWN = 1_000_000
DATELINE = 60  # code points from the beginning of a block in which a dateline may stand
DATELINE_END = re.compile(r"\s*(?:[,(/][^—–\n]{0,40})?(?:—|–|--|-)\s|\s*\([A-Z][\w .]+\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Words that may name a place.

    Attributes:
        span: their place in the text.
        words: the words.
        found: the places that bear this name.
        firm: whether the words around say that it is a place.
        person: whether the name is but a part of somebody's or something's name here.
        kind: what a word beside the name says it is.
        near: whether the words before put things near it, not in it.
        part: whether they mean a part of it.
        within: the words behind a comma, which may name what it lies in.
        why: the signs, by name.
    """

    span: Span
    words: tuple[str, ...]
    found: tuple[GazetteerPlace, ...]
    firm: bool
    person: bool
    kind: PlaceKind | None
    near: bool
    part: bool
    within: Span | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: its place in the text, how it is written without a possessive, whether it may begin a name."""

    start: int
    end: int
    text: str
    capital: bool


class SpotFinder:
    """Finds spots in a sentence; made once a pack."""

    def __init__(self, words: Places, gazetteer: Gazetteer, demonyms: Iterable[str]) -> None:
        """Keep the word lists as sets.

        Args:
            words: how the language speaks of places.
            gazetteer: the places that are known by name.
            demonyms: words for people or things of a country, which are no places.
        """
        self.demonyms = frozenset(demonyms)
        self.gazetteer = gazetteer
        self.words = words
        self.prepositions = frozenset(words.prepositions)
        self.small = self.prepositions | frozenset(words.weak_prepositions)
        self.inner = frozenset(words.inner)
        self.never = frozenset(words.never) | {name.lower() for name in self.demonyms}
        self.facilities = frozenset(words.facilities)
        self.before = frozenset(words.before)
        self.titles = frozenset(words.titles)
        self.bodies = frozenset(words.bodies)
        elided = "|".join(map(re.escape, words.elided))
        self.elided = re.compile(rf"({elided})['’](?=\w)", re.IGNORECASE) if elided else None
        openings = "|".join(map(re.escape, words.name_openings))
        self.capital = re.compile(rf"(?:{openings})?[^\W\d_a-z]")
        self.near = [tuple(phrase.split()) for phrase in words.near]
        self.parts = [tuple(phrase.split()) for phrase in words.parts_of]

    def find(self, text: str, sentence: Span, *, opens_block: bool) -> Iterator[Spot]:
        """The spots of a sentence from left to right, none over another."""
        words = [
            Word(sentence.start + start, sentence.start + start + len(bare), bare, self._is_capital(bare))
            for m in WORD.finditer(sentence.words(text))
            for start, part in self._parts(m)
            if (bare := POSSESSIVE.sub("", part))
        ]
        at = 0
        while at < len(words):
            size, spot = self._at(text, words, at, sentence=sentence, opens_block=opens_block) if words[at].capital else (1, None)
            if spot is not None:
                yield spot
            at += size

    def _parts(self, match: re.Match[str]) -> Iterator[tuple[int, str]]:
        """The word, or what an apostrophe glues to it and the word itself, each with its start."""
        glued = self.elided.match(match[0]) if self.elided else None
        for part in self.words.glued:
            rest = match[0][len(part) :]
            if (
                match[0].startswith(part)
                and len(rest) >= SHORTEST
                and self.gazetteer.longest(rest)
                and not self._size_of(match[0])
            ):
                yield match.start(), part
                yield match.start() + len(part), rest
                return
        if glued is None:
            yield match.start(), match[0]
            return
        yield match.start(), glued[1]
        yield match.start() + glued.end(), match[0][glued.end() :]

    def _size_of(self, word: str) -> bool:
        """Whether the word as it stands is the name of a place."""
        return bool(self.gazetteer.lookup([word]))

    def _at(self, text: str, words: Sequence[Word], at: int, *, sentence: Span, opens_block: bool) -> tuple[int, Spot | None]:
        """The spot that begins at a word, if any, and how many words to go on by.

        A name beside a word that says what it is goes before a known one that is but its beginning ("the Wadi Zuhra district").
        """
        size = self._size(text, words, at)
        known = self._spot(text, words, at, size, sentence=sentence, opens_block=opens_block) if size else None
        if known is not None and not known.person:
            return size, known
        return self._unlisted(text, words, at) or self._alike(text, words, at) or (max(size, 1), known)

    def _is_capital(self, word: str) -> bool:
        """Whether the word is written as a name is, its particle aside ("al-Bab")."""
        start = self.capital.match(word)
        return start is not None and (start[0][-1].isupper() or not start[0][-1].islower())  # some scripts have no capitals

    def _size(self, text: str, words: Sequence[Word], at: int) -> int:
        """The number of words of the longest known name that begins here; 0 where none does."""
        longest = 1
        limit = max(self.gazetteer.longest(words[at].text), 1)
        while longest < min(limit, len(words) - at) and self._goes_on(text, words, at + longest):
            longest += 1
        for size in range(longest, 0, -1):
            if words[at + size - 1].capital and self.gazetteer.lookup([word.text for word in words[at : at + size]]):
                return size
        return 0

    def _goes_on(self, text: str, words: Sequence[Word], at: int) -> bool:
        joined = JOINED.fullmatch(text[words[at - 1].end : words[at].start]) is not None
        return joined and (words[at].capital or words[at].text in self.inner)

    def _spot(self, text: str, words: Sequence[Word], at: int, size: int, *, sentence: Span, opens_block: bool) -> Spot | None:
        named = words[at : at + size]
        span = Span(named[0].start, named[-1].end)
        plain = " ".join(word.text.lower() for word in named)
        found = self._found([word.text for word in named])
        short = len(plain) < SHORTEST and not (named[0].text.isupper() and any(p.feature is Feature.COUNTRY for p in found))
        if plain in self.never or short:
            return None
        before, after = self._before(text, words, at), self._after(text, words, at + size)
        person = self._is_other_name(before, after, wide=any(place.feature in WIDE for place in found))
        kind, kind_why = self._kind(words, at, size, text)
        signs = [kind_why] if kind_why else []
        lowers = [word.text.lower() for word in words[max(0, at - 4) : at]]
        near, part = _ends_with(lowers, self.near), _ends_with(lowers, self.parts)
        if (lowers and lowers[-1] in self.prepositions) or near or part:
            signs.append("place_word_before")
        within = self._within(text, words, at + size)
        if within is not None:
            signs.append("place_behind_comma")
        if opens_block and span.start - sentence.start < DATELINE and DATELINE_END.match(text, span.end):
            signs.append("dateline")
        if any(place.own for place in found):
            signs.append("own_list")
        if any(place.feature not in POINTS for place in found):
            signs.append("country_or_province")
        populous = max((place.population for place in found if place.main), default=0)
        if size > 1 or populous >= (POPULOUS if at else KNOWN):
            signs.append("well_known" if size == 1 else "long_name")
        return Spot(
            span=span, words=tuple(word.text for word in named), found=found, firm=bool(signs) and not person, person=person,
            kind=kind, near=near, part=part, within=within, why=tuple(signs),
        )  # fmt: skip

    def _found(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place of the name; with a division the town from which it may have it, by however that is spelled."""
        found = self.gazetteer.lookup(words)
        if not found or any(place.feature is not Feature.REGION for place in found):
            return found
        homes = {(place.country, place.region) for place in found}
        return (*found, *(town for town in self.gazetteer.alike(words) if (town.country, town.region) in homes))

    def _unlisted(self, text: str, words: Sequence[Word], at: int) -> tuple[int, Spot] | None:
        """A name that no gazetteer has, beside a word that says what it is: its number of words and its spot."""
        size = 1
        while size < LONGEST_UNLISTED and at + size < len(words) and self._goes_on(text, words, at + size):
            size += 1
        while not words[at + size - 1].capital:
            size -= 1
        if any(word.text.lower() in self.never for word in words[at : at + size]):
            return None
        kind, why = self._kind(words, at, size, text)
        if (
            kind not in (PlaceKind.TOWN, PlaceKind.DISTRICT)
            or why is None
            or self._is_other_name(self._before(text, words, at), None, wide=False)
        ):
            return None
        spot = Spot(
            span=Span(words[at].start, words[at + size - 1].end), words=tuple(word.text for word in words[at : at + size]),
            found=(), firm=True, person=False, kind=kind, near=False, part=False, within=None, why=(why,),
        )  # fmt: skip
        return size, spot

    def _alike(self, text: str, words: Sequence[Word], at: int) -> tuple[int, Spot] | None:
        """A name behind a word for a place that may be another spelling of a known one: its number of words and its spot."""
        lowers = [word.text.lower() for word in words[max(0, at - 4) : at]]
        near = _ends_with(lowers, self.near)
        is_acronym = words[at].text.isupper() and at > 0 and not words[at - 1].text.isupper()
        if not lowers or not (near or lowers[-1] in self.prepositions) or words[at].text.lower() in self.never or is_acronym:
            return None
        for size in (2, 1):
            named = words[at : at + size]
            whole = len(named) == size and named[-1].capital and (size == 1 or self._goes_on(text, words, at + 1))
            after = self._after(text, words, at + size)
            if (
                whole
                and not self._is_other_name(None, after, wide=False)
                and (found := self.gazetteer.alike([w.text for w in named]))
            ):
                spot = Spot(
                    span=Span(named[0].start, named[-1].end), words=tuple(word.text for word in named), found=found, firm=True,
                    person=False, kind=None, near=near, part=False, within=None, why=("place_word_before", SPELLING),
                )  # fmt: skip
                return size, spot
        return None

    def _before(self, text: str, words: Sequence[Word], at: int) -> str | None:
        """The word that stands directly before, None where a mark parts them."""
        return words[at - 1].text if at and re.fullmatch(r"\.?\s{1,2}", text[words[at - 1].end : words[at].start]) else None

    def _after(self, text: str, words: Sequence[Word], at: int) -> str | None:
        return words[at].text if at < len(words) and text[words[at - 1].end : words[at].start] == " " else None

    def _is_other_name(self, before: str | None, after: str | None, *, wide: bool) -> bool:
        """Whether the name is but a part of another: a person's, a paper's, a club's."""
        if before is not None and before.lower().rstrip(".") in self.titles:
            return True
        if after is not None and after in self.bodies:
            return True
        follows = after is not None and after[:1].isupper() and not after.isupper() and after not in self.facilities
        leads = before is not None and before[:1].isupper() and before not in self.before | self.facilities
        ordinary = self.never | self.small
        if follows and not wide and after not in self.demonyms:
            return True
        return leads and before is not None and before.lower() not in ordinary and not (wide and follows)

    def _kind(self, words: Sequence[Word], at: int, size: int, text: str) -> tuple[PlaceKind | None, str | None]:
        """What the words beside the name say it is: "Idlib province", "the town of Idlib"."""
        after = self._after(text, words, at + size)
        if after is not None and (kind := self.words.kinds_after.get(after.lower())):
            return kind, "kind_behind"
        if (
            at >= 2
            and not (at >= 3 and words[at - 3].capital and words[at - 3].text.lower() not in self.never)
            and words[at - 1].text.lower() == self.words.of_word
            and (kind := self.words.kinds_before.get(words[at - 2].text.lower()))
        ):
            return kind, "kind_before"
        return None, None

    def _within(self, text: str, words: Sequence[Word], at: int) -> Span | None:
        """The name behind a comma, if it is one of a country or first division: "Paris, Texas"."""
        if at >= len(words) or not COMMA.fullmatch(text[words[at - 1].end : words[at].start]) or not words[at].capital:
            return None
        size = self._size(text, words, at)
        named = words[at : at + size]
        wide = size and any(place.feature not in POINTS for place in self.gazetteer.lookup([word.text for word in named]))
        return Span(named[0].start, named[-1].end) if wide else None


def _ends_with(lowers: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(tuple(lowers[-len(phrase) :]) == phrase for phrase in phrases)
