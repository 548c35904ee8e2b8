"""Singles: one person told of without a number: "a soldier", "the governor", "another man"."""

from collections.abc import Sequence

from tacitus.lang.form_numbers import Numbers
from tacitus.lang.form_people import Peoples
from tacitus.model import Count, Qualifier, Quantity, QuantityKind, Span, Token

ONE = Count(1, 1, 1, Qualifier.EXACT)
PLAYING = frozenset(
    {"subject", "passive_subject", "object", "oblique", "conjunct", "root", "attribute", "apposition", "agent", "loose"}
)
ALONE = frozenset({"subject", "passive_subject", "object"})  # "kills one, injures another"
BEFORE_ANOTHER = frozenset({"VERB", "AUX", "CCONJ", "SCONJ", "PUNCT", "ADV"})
ENDS = frozenset({".", "!", "?", '"', "”"})  # a headline has none of these at its end
SINGULAR = frozenset({"NN", "NNP", "JJ"})


class SingleReader:
    """Finds the nouns that stand for one person; made once a pack."""

    def __init__(self, words: Numbers, people: Peoples) -> None:
        """Keep the nouns for one person: all that mean people, but no collectives."""
        self.one = frozenset(words.one_words)
        self.ordinals = frozenset(words.ordinals) - {"first"}
        self.alone = frozenset(words.another_words)
        self.definite = frozenset(people.definite_words)
        nouns = {noun for group in people.people for noun in group.nouns} | set(people.persons)
        self.nouns = frozenset(nouns - set(people.collectives) - set(people.units))
        self.of_age = frozenset(words.of_age)

    def read(self, tokens: Sequence[Token], lowers: Sequence[str], i: int) -> Quantity | None:
        """One person whose determiner, or whose bare noun at the head of a line, stands at `i`; None where none does."""
        token = tokens[i]
        if token.dep in ("determiner", "possessive") and token.head > i:
            noun = tokens[token.head]
            if not self._is_one(noun) and not self._is_of_age(tokens, noun):
                return self._ordinal(tokens, lowers, i)
            if lowers[i] in self.one:
                return _single(token, token, QuantityKind.INDEFINITE, "one_word")
            if lowers[i] in self.definite:
                return _single(token, token, QuantityKind.DEFINITE, "definite")
            return None
        if lowers[i] in self.alone and token.dep in ALONE and self._is_person_before(tokens, i):
            return _single(token, token, QuantityKind.INDEFINITE, "ordinal")
        if token.head != i and self._is_one(tokens[token.head]) and token.dep in ("compound", "modifier") and i == 0:
            return self._bare(tokens, tokens[token.head])
        if self._is_of_age(tokens, token):
            return self._bare(tokens, token)
        if i and tokens[0].head == i and tokens[0].dep in ("compound", "modifier"):
            return None  # read with the word that opens the line
        heads_line = i == 0 or (token.pos == "NOUN" and token.dep in PLAYING and tokens[-1].text not in ENDS)
        return self._bare(tokens, token) if heads_line and self._is_one(token) else None

    def _is_person_before(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether "another" stands for a person: the last subject or object before it is one; "one another" stands for nobody."""
        last = next((t for t in reversed(tokens[:i]) if t.dep in ALONE), None)
        alone = i > 0 and tokens[i - 1].pos in BEFORE_ANOTHER
        return alone and last is not None and (last.lemma in self.nouns or last.pos in ("NUM", "PROPN"))

    def _is_of_age(self, tokens: Sequence[Token], noun: Token) -> bool:
        """Whether an age stands for a person: "a 19-year-old was hit"."""
        unit = noun.i - 1 - (noun.i > 0 and tokens[noun.i - 1].text == "-")  # "a 19-year old" lacks the second hyphen
        said = noun.lower in self.of_age and unit >= 2 and tokens[unit].pos == "NOUN" and tokens[unit - 1].text == "-"
        return said and noun.dep in PLAYING

    def _ordinal(self, tokens: Sequence[Token], lowers: Sequence[str], i: int) -> Quantity | None:
        """One more person told of by an ordinal alone: "two were shot and a third arrested"."""
        at = i + 1
        if lowers[i] not in self.one or at + 1 >= len(tokens) or lowers[at] not in self.ordinals:
            return None
        alone = tokens[at + 1].pos not in {"NOUN", "PROPN", "ADJ", "NUM", "PUNCT", "ADP"}
        return _single(tokens[i], tokens[at], QuantityKind.INDEFINITE, "ordinal") if alone else None

    def _bare(self, tokens: Sequence[Token], noun: Token) -> Quantity | None:
        """A headline's noun without a determiner: "Prison guard shot dead"."""
        if any(t.head == noun.i and t.dep in ("determiner", "possessive", "number") for t in tokens):
            return None
        return _single(noun, noun, QuantityKind.INDEFINITE, "bare_noun")

    def _is_one(self, noun: Token) -> bool:
        return noun.lemma in self.nouns and noun.tag in SINGULAR and noun.pos in ("NOUN", "PROPN")


def _single(first: Token, last: Token, kind: QuantityKind, rule: str) -> Quantity:
    span = Span(first.start, last.end)
    return Quantity(span=span, number=span, count=ONE, kind=kind, rule=rule)
