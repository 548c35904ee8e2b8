"""Tree: one sentence as the rules of attribution look at it, by its relations and by its words."""

from tacitus.lang.tree import Tree as SentenceTree
from tacitus.model import Span, Token

NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
CLAUSES = frozenset({"clause", "open_clause", "preposition_clause"})
VERBS = frozenset({"VERB", "AUX"})
STOPS = frozenset({".", "!", "?", ";", ":"})
OPENING_BRACKETS = frozenset({"(", "["})
CLOSING_BRACKETS = frozenset({")", "]"})
LEFT_OF_NAME = frozenset({"determiner", "compound", "modifier", "number", "possessive", "number_modifier", "adverb"})

Range = tuple[int, int]  # of token indices, both inclusive


class Tree(SentenceTree):
    """The tokens of a sentence with their children and the range that hangs below each.

    Attributes:
        lowers: the words in lower case.
        parsed: whether anybody said how the words hang together.
        left, right: for each token the first and last token that hang below it, itself included.
    """

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        """Hang the tokens up."""
        super().__init__(tokens)
        self.lowers = [token.text.lower() for token in tokens]
        self.parsed = any(token.dep for token in tokens)
        self.left = list(range(len(tokens)))
        self.right = list(range(len(tokens)))
        for at in reversed(self.downwards()):
            over = tokens[at].head
            self.left[over] = min(self.left[over], self.left[at])
            self.right[over] = max(self.right[over], self.right[at])

    def downwards(self) -> list[int]:
        """The tokens, each after the one it hangs on."""
        order = [token.i for token in self.tokens if token.head == token.i]
        for at in order:
            order += self.below[at]
        return order

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.tokens)

    def span(self, words: Range) -> Span:
        """The place of a range of tokens in the document."""
        return Span(self.tokens[words[0]].start, self.tokens[words[1]].end)

    def trim(self, words: Range) -> Range | None:
        """The range without punctuation at either end; quotation marks stay. None if nothing is left."""
        lo, hi = words
        while lo <= hi and self._is_edge(lo):
            lo += 1
        while hi >= lo and self._is_edge(hi):
            hi -= 1
        return (lo, hi) if lo <= hi else None

    def _is_edge(self, at: int) -> bool:
        text = self.lowers[at]
        return text in STOPS or text in {",", "-", "–", "—", "--", "…", "..."} or not text.strip()

    def name_at(self, head: int) -> Range:
        """The noun phrase of a head: what stands before it, and names and brackets joined to it behind.

        Relative clauses, appositions after a comma and other speakers joined by "and" stay out.
        """
        lo = hi = head
        for kid in reversed([k for k in self.below[head] if k < head]):
            joins = self.tokens[kid].dep in LEFT_OF_NAME or self.lowers[kid] == "-"
            if joins and self.right[kid] == lo - 1:
                lo = self.left[kid]
        for kid in [k for k in self.below[head] if k > head]:
            token = self.tokens[kid]
            after = kid == hi + 1 or self.left[kid] == hi + 1
            if token.dep == "oblique" and after:
                hi = self.name_at(kid)[1]
            elif after and (token.dep in {"number", "compound"} or self._is_number_of_name(head, kid)):
                hi = kid
            elif token.lower in OPENING_BRACKETS and after:
                hi = self._close(kid)
        return self._hyphened(lo), self._goes_on(head, hi)

    def _hyphened(self, lo: int) -> int:
        """The start of a name that the parser cut at a hyphen: "Ahmed al-Sayed"."""
        if lo < 2 or self.lowers[lo - 1] != "-" or self.tokens[lo - 2].end != self.tokens[lo - 1].start:
            return lo
        lo -= 2
        while lo > 0 and self.tokens[lo - 1].pos == "PROPN" and self.tokens[lo - 1].text[:1].isupper():
            lo -= 1
        return lo

    def _goes_on(self, head: int, hi: int) -> int:
        """The end of a name that goes on in capitals behind a small word: "Committee to Protect Journalists"."""
        joint = self.tokens[hi + 1 : hi + 3]
        if len(joint) < 2 or joint[0].pos != "PART" or not all(t.text[:1].isupper() for t in (self.tokens[head], joint[1])):
            return hi
        if joint[0].dep == "possessive_mark":
            return hi
        hi += 2
        while hi + 1 < len(self.tokens) and self.tokens[hi + 1].text[:1].isupper():
            hi += 1
        return hi

    def _is_number_of_name(self, head: int, at: int) -> bool:
        """Whether figures right behind a capitalised word are part of a name ("Rescue 1122")."""
        figures = at == head + 1 and self.tokens[at].text.isdigit()
        return figures and self.tokens[at].dep == "apposition" and self.tokens[head].text[:1].isupper()

    def _close(self, at: int) -> int:
        for i in range(at + 1, min(at + 6, len(self.tokens))):
            if self.lowers[i] in CLOSING_BRACKETS:
                return i
        return at - 1

    def phrase_from(self, start: int) -> int | None:
        """The head of the noun phrase that begins at `start`; None if no noun does."""
        if not self.parsed or start >= len(self.tokens):
            return None
        at = start
        for over in self.above(start):
            if over < start or (self.tokens[at].pos in NOUNS and self.tokens[over].pos not in NOUNS):
                break
            at = over
        return at if self.tokens[at].pos in NOUNS else None
