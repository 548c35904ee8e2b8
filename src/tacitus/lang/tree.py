"""Tree: the words of one parsed sentence as a tree, with the few walks that rules ask for."""

from collections.abc import Callable, Iterator, Sequence

from tacitus.model import Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})
VERBAL = frozenset({"VERB", "AUX"})
SUBJECTS = frozenset({"subject", "passive_subject"})
LIMIT = 60


class Tree:
    """The tokens of one sentence and who hangs on whom; made once a sentence."""

    __slots__ = ("below", "tokens")

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Keep the children of every token."""
        self.tokens = tokens
        self.below: list[list[int]] = [[] for _ in tokens]
        for token in tokens:
            if token.head != token.i:
                self.below[token.head].append(token.i)

    def dep(self, i: int) -> str:
        """The relation of token `i` to its head."""
        return self.tokens[i].dep

    def head(self, i: int) -> int:
        """The index of the head of token `i`; `i` at a root."""
        return self.tokens[i].head

    def children(self, i: int, *deps: str) -> list[int]:
        """The tokens that hang on `i`, in order; only those of the named relations where some are named."""
        return [c for c in self.below[i] if not deps or self.tokens[c].dep in deps]

    def has(self, i: int, *deps: str) -> bool:
        """Whether some token hangs on `i` by one of the relations."""
        return any(self.tokens[c].dep in deps for c in self.below[i])

    def above(self, i: int) -> Iterator[int]:
        """The heads of `i`, from its own to the root."""
        for _ in range(LIMIT):
            head = self.tokens[i].head
            if head == i:
                return
            yield head
            i = head

    def under(self, i: int) -> Iterator[int]:
        """`i` and all that hangs on it, each once."""
        return self._walk(i, lambda _: True)

    def _walk(self, i: int, goes_on: Callable[[int], bool]) -> Iterator[int]:
        stack = [i]
        seen: set[int] = set()
        while stack:
            at = stack.pop()
            if at in seen:
                continue
            seen.add(at)
            yield at
            stack.extend(c for c in self.below[at] if goes_on(c))

    def phrase(self, i: int) -> tuple[int, int]:
        """First and last token of the noun phrase of `i`, both inclusive: what hangs on it, but no clause and no list."""
        within = set(self._walk(i, lambda c: self.tokens[c].dep in PHRASAL and not self.is_apart(c)))
        return min(within), max(within)

    def is_apart(self, i: int) -> bool:
        """Whether a phrase below a noun counts people of its own or is set off by a comma."""
        if self.tokens[i].dep != "oblique":
            return False
        first = min((c for c in self.below[i] if self.tokens[c].dep == "case"), default=i)
        return self.has(i, "number") or (first > 0 and self.tokens[first - 1].text == ",")

    def clause(self, i: int) -> int:
        """The verb of the clause in which word `i` stands; `i` itself where no verb stands above it."""
        return next((at for at in (i, *self.above(i)) if self.tokens[at].pos in VERBAL), i)

    def is_passive(self, i: int) -> bool:
        """Whether the verb `i` is in the passive."""
        return self.has(i, "passive_auxiliary", "passive_subject")

    def subject(self, i: int) -> int | None:
        """The subject of verb `i`, its own or the one it shares with the verb it hangs on; None where there is none."""
        for _ in range(LIMIT):
            own = self.children(i, *SUBJECTS)
            if own:
                return next((s for s in reversed(own) if s < i), own[0])
            if self.dep(i) not in ("conjunct", "open_clause") or self.tokens[self.head(i)].pos not in VERBAL:
                return None
            i = self.head(i)
        return None

    def verbs_of(self, h: int) -> Iterator[tuple[int, int]]:
        """`h` and the verbs below it that share its subject, each with the number of steps to it."""
        stack = [(h, 0)]
        seen: set[int] = set()
        while stack:
            at, steps = stack.pop()
            if at in seen:
                continue
            seen.add(at)
            yield at, steps
            for child in self.below[at]:
                token = self.tokens[child]
                if token.dep in (
                    "open_clause",
                    "conjunct",
                    "complement",
                    "clause",
                    "adverbial_clause",
                ) and not self.has(child, *SUBJECTS):
                    stack.append((child, steps + 1))


PHRASAL = frozenset(
    {
        "number",
        "determiner",
        "modifier",
        "compound",
        "number_modifier",
        "possessive",
        "possessive_mark",
        "oblique",
        "case",
        "adverb",
        "loose",
    }
)
