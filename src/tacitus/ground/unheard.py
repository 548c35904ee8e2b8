"""Unheard: names that no gazetteer has, or has by another spelling, where the words beside them say that they are places."""

from dataclasses import replace

from tacitus.ground.neighbours import Neighbours
from tacitus.ground.spot import KIND_BEFORE, LISTED, PLACED, SPELLING, Row, Spot, Word
from tacitus.lang.form_places import PlaceKind
from tacitus.world import Gazetteer, GazetteerPlace

SHORTEST = 3  # letters
MOST_BEFORE = 4  # words looked at before a name
MARKS = frozenset("'’")  # of possession
FACILITY = "facility"
OF_NEW = frozenset({PlaceKind.TOWN, PlaceKind.QUARTER, PlaceKind.DISTRICT})

Sized = tuple[int, Spot | None]  # a number of words and the spot that they are, if any


class UnheardFinder:
    """Finds such names; made once a pack."""

    def __init__(self, neighbours: Neighbours, gazetteer: Gazetteer) -> None:
        """Keep what is asked, and the words behind which a name is a place whoever knows it."""
        self.beside, self.gazetteer = neighbours, gazetteer
        self.where = frozenset(neighbours.words.where_words)

    def find(self, row: Row, at: int, known: int) -> tuple[int, Spot] | None:
        """The spot that begins at a word and its number of words, where the words beside it say that it is a place.

        Args:
            row: the sentence.
            at: the word.
            known: the number of words of a name that is known, and was passed over because another name goes on behind it.
        """
        return self._of_kind(row, at) or self._alike(row, at) or self._behind(row, at, known)

    def listed(self, row: Row, at: int, last: Spot) -> str | None:
        """The sign of the name before with which this one goes on a list: "the villages of Kafra, Dana and Tell Sur"."""
        gap = row.text[last.span.end : row.words[at].start]
        if not last.firm or not gap.strip() or gap.strip(" ,") not in self.beside.words.list_words:
            return None
        return next((sign for sign in (KIND_BEFORE, LISTED, PLACED) if sign in last.why), None)

    def next_of_list(self, row: Row, at: int, last: Spot, known: Sized) -> Sized:
        """A name behind a sure place: firm where it is known, new where a word said what those on the list are."""
        size, spot = known
        of_kind = PLACED not in last.why
        if spot is not None and not (spot.person and of_kind):
            if spot.person:
                return known
            kind = spot.kind or (last.kind if of_kind else None)
            return size, replace(spot, kind=kind, near=spot.near or last.near, firm=True, why=(*spot.why, LISTED))
        size = self.beside.run(row, at)
        if not of_kind or not all(map(self._could_be_place, row.words[at : at + size])):
            return 1, None
        return size, _new(row, at, size, last.kind or PlaceKind.TOWN, LISTED, near=last.near)

    def _of_kind(self, row: Row, at: int) -> tuple[int, Spot] | None:
        """A name beside a word that says what it is: "the village of Umm Farasha"."""
        size = self.beside.run(row, at)
        if any(word.text.lower() in self.beside.never for word in row.words[at : at + size]):
            return None
        kind, why = self.beside.kind(row, at, size, new=True)
        if why is None and size > 1 and row.words[at + size - 1].text.lower() in self.beside.facility_nouns:
            kind, why = PlaceKind.TOWN, FACILITY
        if kind not in OF_NEW or why is None or self.beside.is_other_name(row.before(at), None, wide=False):
            return None
        return size, _new(row, at, size, kind, why)

    def _behind(self, row: Row, at: int, known: int) -> tuple[int, Spot] | None:
        """A name behind a word for where: "in Kafra"."""
        before, near = row.before(at), self.beside.is_near(row.lowers(at, MOST_BEFORE))
        if before is None or not (near or before.lower() in self.where) or (before[:1].isupper() and at > 1):
            return None
        size = self.beside.run(row, at)
        after, named = row.after(at + size), row.words[at : at + size]
        if size <= known:
            return None
        numbered = after is not None and (after in self.beside.bodies or after.isdecimal())
        if numbered or row.text[named[-1].end :][:1] in MARKS or not all(map(self._could_be_place, named)):
            return None
        return size, _new(row, at, size, PlaceKind.TOWN, PLACED, near=near)

    def _alike(self, row: Row, at: int) -> tuple[int, Spot] | None:
        """A name that may be another spelling of a known one: behind a word for a place, or in two words with an article."""
        lowers, first = row.lowers(at, MOST_BEFORE), row.words[at].text
        is_acronym = first.isupper() and at > 0 and not row.words[at - 1].text.isupper()
        near = self.beside.is_near(lowers)
        placed = bool(lowers) and (near or lowers[-1] in self.beside.prepositions)
        if first.lower() in self.beside.never or is_acronym:
            return None
        for size in (2, 1) if placed else (2,):
            named = row.words[at : at + size]
            if len(named) < size or not named[-1].capital or (size == 2 and not self.beside.goes_on(row, at + 1)):
                continue
            before = None if placed else row.before(at)
            if self.beside.is_other_name(before, row.after(at + size), wide=False):
                continue
            if (placed or self.beside.has_article(named[-1].text)) and (found := self.gazetteer.alike(row.names(at, size))):
                why = (PLACED, SPELLING) if placed else (SPELLING,)
                return size, _new(row, at, size, None, *why, near=near, found=found)
        return None

    def _could_be_place(self, word: Word) -> bool:
        """Whether nothing about a word speaks against its being a place: no acronym, no number, no word of other use."""
        name, beside = word.text, self.beside
        other = name.lower() in beside.never or name in beside.bodies or name in beside.facilities
        return not (other or name.isupper()) and name.replace("-", "").isalpha() and len(name) >= SHORTEST


def _new(
    row: Row, at: int, size: int, kind: PlaceKind | None, *why: str, near: bool = False, found: tuple[GazetteerPlace, ...] = ()
) -> Spot:
    return Spot(
        span=row.span(at, size), words=row.names(at, size), found=found, firm=True, person=False, kind=kind, near=near,
        part=False, within=None, why=why,
    )  # fmt: skip
