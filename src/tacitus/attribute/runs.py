"""Runs: the capitalised words that are a person's or a body's own name."""

from tacitus.attribute.lexicon import SpeechLexicon
from tacitus.attribute.tree import Range, Tree

HYPHENS = frozenset({"-", "/"})


class RunReader:
    """Finds where a name begins and ends among the words around it; made once a pack."""

    def __init__(self, words: SpeechLexicon) -> None:
        """Keep the words."""
        self.words = words

    def run(self, tree: Tree, head: int, name: Range) -> list[str]:
        """The capitalised words that end at the head, back to a title or a mark of possession; [] if it is no person."""
        lower = tree.lowers[head]
        if tree.tokens[head].pos != "PROPN" or lower in self.words.speakers or lower in self.words.outlets:
            return []
        lo = head
        while (before := self._part_before(tree, lo, name[0])) is not None:
            lo = before
        tail = [i for i in range(head + 1, name[1] + 1) if tree.tokens[i].pos == "PROPN" and not tree.tokens[i].case]
        joined = any(tree.lowers[i] in self.words.joints.content for i in range(head + 1, name[1]))
        if (
            joined
            and lo == head
            and tree.lowers[name[0]] in self.words.definite
            and tree.tokens[head + 2 : head + 3]
            and tree.tokens[head + 2].pos == "PROPN"
        ):
            return []  # "the Voice of Nicaragua"
        hi = tail[-1] if tail and not joined and tail[-1] - head == len(tail) else head
        hi += hi < name[1] and tree.tokens[hi + 1].text.isdigit()  # "Unit 8200"
        return [tree.tokens[i].text for i in range(lo, hi + 1)]

    def after_comma(self, tree: Tree, comma: int) -> list[str]:
        """A person's name between commas behind an office, wherever the parser hung it."""
        if comma + 2 >= len(tree) or tree.lowers[comma] != ",":
            return []
        hi = comma
        while hi + 1 < len(tree) and (tree.tokens[hi + 1].pos == "PROPN" or self.hyphens(tree, hi + 1)):
            hi += 1
        closed = hi + 1 >= len(tree) or tree.lowers[hi + 1] in {",", "."}
        return self.run(tree, hi, (comma + 1, hi)) if closed and hi > comma + 1 else []

    def _part_before(self, tree: Tree, lo: int, first: int) -> int | None:
        """Where the part of a name before `lo` begins: "Omar", "Carta de", "al-", "Jean-"; None where there is none."""
        if lo <= first:
            return None
        if tree.lowers[lo - 1] in HYPHENS:
            joined = lo - 1 > first and tree.tokens[lo - 2].text.isalpha() and tree.lowers[lo - 2] not in self.words.speakers
            return lo - 2 if joined else None
        particle = lo - 1 > first and tree.tokens[lo - 1].pos in {"PROPN", "X"} and tree.tokens[lo - 1].text.islower()
        at = lo - 2 if particle else lo - 1
        return at if self._is_part(tree, at) else None

    def _is_part(self, tree: Tree, at: int) -> bool:
        lower = tree.lowers[at].rstrip(".")
        if lower in self.words.titles or lower in self.words.determiners or lower in self.words.joints.own_marks:
            return False
        return tree.tokens[at].text[:1].isupper() and (lower not in self.words.speakers or lower in self.words.outlets)

    def hyphens(self, tree: Tree, at: int) -> bool:
        """Whether a hyphen, or a short word before one, goes on to a capital: "Ansar al-Sunna"."""
        return any(
            tree.lowers[i : i + 1] == ["-"] and i + 1 < len(tree) and tree.tokens[i + 1].text[:1].isupper() for i in (at, at + 1)
        )

    def leading(self, bare: list[str]) -> int:
        """Where a name ends before what it carries or is: "ACLED data", "the Syrian Network for Human Rights monitor"."""
        end = len(bare)
        while end > 1 and bare[end - 1].islower():
            end -= 1
        described = bool(bare) and (bare[-1] in self.words.carriers or (end > 1 and bare[-1] in self.words.names.descriptions))
        return end if described else 0

    def trailing(self, bare: list[str]) -> int:
        """Where a name begins behind what it is: "the semi-official Tasnim agency"; 0 where it does not."""
        for i in range(1, len(bare)):
            if bare[i - 1] in self.words.joints.of:  # "a commander of the SDF"
                return 0
            if bare[i][:1].isupper() and bare[i - 1][:1].islower():
                return i
        return 0
