"""Spots: the words of a report that may name a place, and how strongly their neighbours say so."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tacitus.ground.neighbours import MOST_BEFORE, Neighbours
from tacitus.ground.spot import KIND_BEFORE, PLACED, Row, Spot, Word
from tacitus.ground.unheard import SHORTEST, UnheardFinder
from tacitus.lang.form_places import Places
from tacitus.model import Span
from tacitus.world import Feature, Gazetteer, GazetteerPlace
from tacitus.world.gazetteer import POINTS

WORD = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\.[A-Z][a-z]\.|[A-Z][a-z]{1,4}\.(?=[ ,;)])|(?:[A-Za-z]{2,3}-)?\w[\w’']*(?:-\w[\w’']*)*")
COMMA = re.compile(r",\s+")
POSSESSIVE = re.compile(r"['’]s$|['’]$")
WIDE = frozenset({Feature.COUNTRY, Feature.REGION, Feature.AREA})
POPULOUS = 100_000
KNOWN = 1_000_000
DATELINE = 60  # code points from the beginning of a block in which a dateline may stand
DATELINE_END = re.compile(r"\s*(?:[,(/][^—–\n]{0,40})?(?:—|–|--|-)\s|\s*\([A-Z][\w .]+\)")


class SpotFinder:
    """Finds spots in a sentence; made once a pack."""

    def __init__(self, words: Places, gazetteer: Gazetteer, demonyms: Iterable[str]) -> None:
        """Make the readers of its parts.

        Args:
            words: how the language speaks of places.
            gazetteer: the places that are known by name.
            demonyms: words for people or things of a country, which are no places.
        """
        self.gazetteer = gazetteer
        self.beside = Neighbours(words, demonyms)
        self.unheard = UnheardFinder(self.beside, gazetteer)
        elided = "|".join(map(re.escape, words.elided))
        self.elided = re.compile(rf"({elided})['’](?=\w)", re.IGNORECASE) if elided else None

    def find(self, text: str, sentence: Span, *, opens_block: bool) -> Iterator[Spot]:
        """The spots of a sentence from left to right, none over another."""
        row = Row(text, self._words(text, sentence))
        dateline = sentence.start + DATELINE if opens_block else sentence.start
        at, last = 0, None
        while at < len(row):
            if not row.words[at].capital:
                at += 1
                continue
            size, spot = self._at(row, at, dateline)
            if last is not None and self.unheard.listed(row, at, last):
                size, spot = self.unheard.next_of_list(row, at, last, (size, spot))
            if spot is not None:
                yield spot
                last = spot
            at += size

    def _words(self, text: str, sentence: Span) -> Sequence[Word]:
        return [
            Word(sentence.start + start, sentence.start + start + len(bare), bare, self.beside.is_capital(bare))
            for m in WORD.finditer(sentence.words(text))
            for start, part in self._parts(m)
            if (bare := POSSESSIVE.sub("", part))
        ]

    def _parts(self, match: re.Match[str]) -> Iterator[tuple[int, str]]:
        """The word, or what an apostrophe glues to it and the word itself, each with its start."""
        for part in self.beside.words.glued:
            rest = match[0].removeprefix(part)
            if SHORTEST <= len(rest) < len(match[0]) and self.gazetteer.longest(rest) and not self.gazetteer.lookup([match[0]]):
                yield match.start(), part
                yield match.start() + len(part), rest
                return
        glued = self.elided.match(match[0]) if self.elided else None
        if glued is None:
            yield match.start(), match[0]
            return
        yield match.start(), glued[1]
        yield match.start() + glued.end(), match[0][glued.end() :]

    def _at(self, row: Row, at: int, dateline: int) -> tuple[int, Spot | None]:
        """The spot that begins at a word, if any, and how many words to go on by.

        A name beside a word that says what it is goes before a known one that is but its beginning ("the Wadi Zuhra district").
        """
        size = self._size(row, at)
        known = self._spot(row, at, size, dateline) if size else None
        if known is not None and not known.person:
            return size, known
        return self.unheard.find(row, at, size if known is not None else 0) or (max(size, 1), known)

    def _size(self, row: Row, at: int) -> int:
        """The number of words of the longest known name that begins here; 0 where none does."""
        longest = 1
        limit = max(self.gazetteer.longest(row.words[at].text), 1)
        while longest < min(limit, len(row) - at) and self.beside.goes_on(row, at + longest):
            longest += 1
        for size in range(longest, 0, -1):
            if row.words[at + size - 1].capital and self.gazetteer.lookup(row.names(at, size)):
                return size
        return 0

    def _spot(self, row: Row, at: int, size: int, dateline: int) -> Spot | None:
        """The spot of a known name; None where its words are never meant so."""
        names, span, beside = row.names(at, size), row.span(at, size), self.beside
        plain, found = " ".join(names).lower(), self._found(names)
        short = len(plain) < SHORTEST and not (names[0].isupper() and any(p.feature is Feature.COUNTRY for p in found))
        if plain in beside.never or short:
            return None
        wide = any(place.feature in WIDE for place in found)
        person = beside.is_other_name(row.before(at), row.after(at + size), wide=wide)
        lowers = row.lowers(at, MOST_BEFORE)
        kind, kind_why = beside.kind(row, at, size)
        within = self._within(row, at + size)
        signs = [kind_why] if kind_why else []
        signs += [PLACED] if beside.is_placed(lowers) else []
        signs += ["facility_behind"] if row.after(at + size) in beside.facility_nouns else []
        signs += ["place_behind_comma"] if within is not None else []
        signs += ["dateline"] if span.start < dateline and DATELINE_END.match(row.text, span.end) else []
        signs += _signs_of(found, size, opens=at == 0)
        return Spot(
            span=span, words=names, found=found, firm=bool(signs) and not person, person=person, kind=kind,
            near=beside.is_near(beside.before_kind(lowers) if kind_why == KIND_BEFORE else lowers), part=beside.is_part(lowers),
            within=within, why=tuple(signs), at_sea=beside.is_at_sea(lowers),
        )  # fmt: skip

    def _found(self, words: Sequence[str]) -> tuple[GazetteerPlace, ...]:
        """Every place of the name; with a division the town from which it may have it, by however that is spelled."""
        found = self.gazetteer.lookup(words)
        if not found or any(place.feature is not Feature.REGION for place in found):
            return found
        homes = {(place.country, place.region) for place in found}
        return (*found, *(town for town in self.gazetteer.alike(words) if (town.country, town.region) in homes))

    def _within(self, row: Row, at: int) -> Span | None:
        """The name behind a comma, if it is one of a country or first division: "Paris, Texas"."""
        if at >= len(row) or not COMMA.fullmatch(row.gap(at)) or not row.words[at].capital:
            return None
        size = self._size(row, at)
        wide = size and any(place.feature not in POINTS for place in self.gazetteer.lookup(row.names(at, size)))
        return row.span(at, size) if wide else None


def _signs_of(found: Sequence[GazetteerPlace], size: int, *, opens: bool) -> Iterator[str]:
    """What the places themselves say for a name's being meant as one.

    Args:
        found: the places.
        size: the number of words of the name.
        opens: whether it opens its sentence, where any word has a capital.
    """
    if any(place.own for place in found):
        yield "own_list"
    if any(place.feature not in POINTS for place in found):
        yield "country_or_province"
    populous = max((place.population for place in found if place.main), default=0)
    if size > 1 or populous >= (KNOWN if opens else POPULOUS):
        yield "well_known" if size == 1 else "long_name"
