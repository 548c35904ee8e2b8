"""Neighbours: what the words beside a name say of it."""

import re
from collections.abc import Iterable, Mapping, Sequence

from tacitus.ground.spot import KIND_BEFORE, Row
from tacitus.lang.form_places import PlaceKind, Places

JOINED = re.compile(r"[\s]{1,2}|\.\s|-")
KIND_BEHIND = "kind_behind"
LONGEST_UNLISTED = 4  # words
MOST_BEFORE = 7  # words looked at before a name


class Neighbours:
    """Reads the words beside names; made once a pack."""

    def __init__(self, words: Places, demonyms: Iterable[str]) -> None:
        """Keep the word lists as sets.

        Args:
            words: how the language speaks of places.
            demonyms: words for people or things of a country, which are no places.
        """
        self.words = words
        self.demonyms = frozenset(demonyms)
        self.prepositions = frozenset(words.prepositions) | frozenset(words.verbs)
        self.small = self.prepositions | frozenset(words.weak_prepositions)
        self.inner = frozenset(words.inner)
        self.never = frozenset(words.never) | {name.lower() for name in self.demonyms}
        self.facilities = frozenset(words.facilities)
        self.facility_nouns = frozenset(words.facility_nouns)
        self.bodies = frozenset(words.bodies)
        self.parting = {*words.list_words, *words.articles, words.of_word}
        self._before = frozenset(words.before)
        self._titles = frozenset(words.titles)
        openings = "|".join(map(re.escape, words.name_openings))
        self._capital = re.compile(rf"(?:{openings})?[^\W\d_a-z]")
        self._near, self._parts, self._at_sea = _phrases(words.near), _phrases(words.parts_of), _phrases(words.at_sea)

    def is_capital(self, word: str) -> bool:
        """Whether the word is written as a name is, its particle aside ("al-Bab")."""
        start = self._capital.match(word)
        return start is not None and (start[0][-1].isupper() or not start[0][-1].islower())  # some scripts have no capitals

    def has_article(self, word: str) -> bool:
        """Whether a word begins with an article that is glued to it: "az-Zour"."""
        start = self._capital.match(word)
        return start is not None and len(start[0]) > 1

    def goes_on(self, row: Row, at: int) -> bool:
        """Whether the name before may go on with this word."""
        return JOINED.fullmatch(row.gap(at)) is not None and (row.words[at].capital or row.words[at].text in self.inner)

    def run(self, row: Row, at: int) -> int:
        """The number of words of the name in capitals that begins here."""
        size = 1
        while size < LONGEST_UNLISTED and at + size < len(row) and self.goes_on(row, at + size):
            if row.words[at + size].text in self.parting:
                break
            size += 1
        while not row.words[at + size - 1].capital:
            size -= 1
        return size

    def is_near(self, lowers: Sequence[str]) -> bool:
        """Whether the words put things near what follows, not in it."""
        return _ends_with(lowers, self._near)

    def is_part(self, lowers: Sequence[str]) -> bool:
        """Whether they mean a part of what follows."""
        return _ends_with(lowers, self._parts)

    def is_at_sea(self, lowers: Sequence[str]) -> bool:
        """Whether they put things on the sea before what follows."""
        return _ends_with(lowers, self._at_sea)

    def is_placed(self, lowers: Sequence[str]) -> bool:
        """Whether they say that a place follows."""
        return bool(lowers) and (lowers[-1] in self.prepositions or self.is_near(lowers) or self.is_part(lowers))

    def is_other_name(self, before: str | None, after: str | None, *, wide: bool) -> bool:
        """Whether the name is but a part of another: a person's, a paper's, a club's."""
        if before is not None and before.lower().rstrip(".") in self._titles:
            return True
        if after is not None and after in self.bodies:
            return True
        follows = after is not None and after[:1].isupper() and not after.isupper() and after not in self.facilities
        leads = before is not None and before[:1].isupper() and before not in self._before | self.facilities
        ordinary = self.never | self.small
        if follows and not wide and after not in self.demonyms:
            return True
        return leads and before is not None and before.lower() not in ordinary and not (wide and follows)

    def kind(self, row: Row, at: int, size: int, *, new: bool = False) -> tuple[PlaceKind | None, str | None]:
        """What the words beside the name say it is: "Idlib province", "the town of Idlib".

        Between two names such a word belongs to the one that nobody knows: "the Umm Farasha district of Aleppo", "the Aleppo
        district of Umm Farasha".

        Args:
            row: the sentence.
            at: where the name begins.
            size: the number of its words.
            new: whether no gazetteer has it.
        """
        words, after = row.words, row.after(at + size)
        if after is not None and (kind := self.words.kinds_after.get(after.lower())):
            return kind, KIND_BEHIND
        if (
            at >= 2
            and not (at >= 3 and words[at - 3].capital and not new and words[at - 3].text.lower() not in self.never)
            and words[at - 1].text.lower() == self.words.of_word
            and (kind := self.words.kinds_before.get(words[at - 2].text.lower()))
        ):
            return kind, KIND_BEFORE
        return None, None

    def before_kind(self, lowers: Sequence[str]) -> Sequence[str]:
        """The words before "the town of"."""
        before = lowers[:-2]
        return before[:-1] if before and before[-1] in self.words.articles else before


def _phrases(phrases: Iterable[str]) -> dict[str, list[list[str]]]:
    """The words of phrases, by the last of each."""
    table: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        words = phrase.split()
        table.setdefault(words[-1], []).append(words)
    return table


def _ends_with(lowers: Sequence[str], phrases: Mapping[str, Sequence[Sequence[str]]]) -> bool:
    return bool(lowers) and any(lowers[-len(words) :] == words for words in phrases.get(lowers[-1], ()))
