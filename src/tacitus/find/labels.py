"""Labels: figures that stand behind their label and not in a sentence: "Number of displaced: 452", "Houses destroyed 31"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tacitus.find.counted import NOUN_POS, Counted
from tacitus.find.triggers import Mark
from tacitus.lang.form_measures import Measures
from tacitus.lang.form_people import Peoples
from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Token

LONGEST = 10  # words of a label
LONGEST_BARE = 6  # of one without a colon
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
ENDS = frozenset({";", ",", ".", "(", "[", "|", "•"})
COLON = ":"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The label of a figure.

    Attributes:
        first, last: its tokens, both inclusive.
        noun: the token of the noun that says what is counted ("families displaced"); None where only a state does.
        certain: a colon or a dash stands between label and figure.
    """

    first: int
    last: int
    noun: int | None
    certain: bool

    def holds(self, mark: Mark) -> bool:
        """Whether the trigger stands in the label."""
        return self.first <= mark.first and mark.last <= self.last


class LabelReader:
    """Finds the labels of figures; made once a pack."""

    def __init__(self, words: Measures, people: Peoples) -> None:
        """Keep the words for a number and for what it is of."""
        self.totals = frozenset(words.total_words)
        self.of_words = frozenset(people.of_words)

    def read(self, tree: Tree, counted: Counted, start: int, marks: Sequence[Mark]) -> Label | None:
        """The label of a figure whose qualifier or number starts at token `start`; None where it has none.

        Args:
            tree: the sentence.
            counted: whom the number counts by the parse.
            start: the first token of the figure.
            marks: the triggers of the sentence; a label without one says nothing.
        """
        tokens = tree.tokens
        end = next(i for i in range(counted.last, -1, -1) if _is_word(tokens[i]))
        if end + 1 < len(tokens) and _is_word(tokens[end + 1]):
            return None
        bare = counted.noun is None or not _is_word(tokens[counted.noun])
        for first, last, certain in self._places(tokens, start, end, bare):
            inside = [m for m in marks if first <= m.first and m.last <= last]
            of_figure = first > 0 and tokens[first - 1].pos == "NUM"  # "332 dead: 246 fighters"
            if inside and not of_figure and self._is_label(tokens[first : last + 1], inside):
                noun = next((i for i in range(last, first - 1, -1) if self._is_noun(tokens[i], inside)), None)
                return Label(first=first, last=last, noun=noun, certain=certain)
        return None

    def _places(self, tokens: Sequence[Token], start: int, last: int, bare: bool) -> Iterator[tuple[int, int, bool]]:
        """Where a label may stand: before a colon, before the figure that ends a line, behind one that opens it."""
        if start > 1 and tokens[start - 1].text.endswith(COLON):
            yield _label_start(tokens, start - 2), start - 2, True
        elif bare and 1 < start <= LONGEST_BARE and tokens[start - 1].pos != "PROPN" and _label_start(tokens, start - 1) == 0:
            yield 0, start - 1, False
        elif (colon := _colon_of_list(tokens, start)) is not None:
            yield 0, colon - 1, True
        elif bare and start == 0 and last + 2 < len(tokens) and tokens[last + 1].text not in ENDS:
            end = next((t.i for t in tokens[last + 2 :] if t.pos == "NUM" or t.text in ENDS), len(tokens))
            yield last + 2, end - 1, True

    def _is_label(self, words: Sequence[Token], marks: list[Mark]) -> bool:
        """Whether the words are no clause of their own: no finite verb but that of the harm, or "the number of ..." before it."""
        if not words or len(words) > LONGEST:
            return any(t.lemma in self.totals for t in words[:3])
        of_harm = {i for m in marks for i in range(m.first, m.last + 1)}
        finite = any(t.tag in FINITE and t.pos in VERBAL and t.i not in of_harm for t in words)
        return not finite or any(t.lemma in self.totals for t in words[:3])

    def _is_noun(self, token: Token, marks: list[Mark]) -> bool:
        of_harm = any(m.first <= token.i <= m.last and m.trigger.role != "self" for m in marks)
        placed = bool(token.case) and token.case not in self.of_words  # "displaced people by district"
        return token.pos in NOUN_POS and not of_harm and not placed and token.lemma not in self.totals


def _label_start(tokens: Sequence[Token], at: int) -> int:
    """The first token of the label that ends at `at`: behind the figure or the mark before it."""
    while at > 0 and tokens[at - 1].pos != "NUM" and tokens[at - 1].text not in ENDS:
        at -= 1
    return at


def _colon_of_list(tokens: Sequence[Token], start: int) -> int | None:
    """The colon that opens a list of places with a figure each ("Displaced: Aru 300; Goma 1,200"); None where there is none."""
    at = start - 1
    while at > 0 and tokens[at].pos == "PROPN":
        at -= 1
    if at == start - 1 or not (tokens[at].text in ENDS or tokens[at].text == COLON):
        return None
    colon = next((i for i in range(at, 0, -1) if tokens[i].text == COLON), None)
    listed = colon is not None and not any(t.tag in FINITE for t in tokens[colon:start])
    return colon if listed else None


def _is_word(token: Token) -> bool:
    return any(c.isalnum() for c in token.text)
