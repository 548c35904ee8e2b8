"""Windows: verbs of saying read by the words alone, where nobody has parsed the sentence or the parse shows no subject."""

from tacitus.attribute.contents import BEFORE, LEAST, QUOTES, ContentFinder
from tacitus.attribute.found import Found, tidy
from tacitus.attribute.lexicon import NEGATED, SpeechLexicon
from tacitus.attribute.speakers import SpeakerFinder
from tacitus.attribute.tree import NOUNS, Range, Tree
from tacitus.lang.form_speech import SpeechVerb, Takes
from tacitus.lang.tree import SUBJECTS
from tacitus.model import SpeechKind

CLOSING = frozenset({",", "”", '"', "»", "''"})
LONGEST_ASIDE = 9  # words of "on Monday in a statement" between cue and content
LONGEST_TAIL = 4  # tokens of "on Tuesday evening." behind a frame that closes its clause
FIGURES_WITHIN = 5  # words between "gave" and "figures"


class WindowReader:
    """Reads ", X said." and ", said X" and "X said that" by the order of their words."""

    def __init__(self, words: SpeechLexicon, speakers: SpeakerFinder, contents: ContentFinder) -> None:
        """Keep the words."""
        self.words = words
        self.speakers = speakers
        self.contents = contents
        self._negations = frozenset(words.joints.negations)

    def read(self, tree: Tree, at: int, entry: SpeechVerb) -> Found | None:
        """What the verb at `at` says; None where its words stand in no known order."""
        if tree.parsed and (entry.objects or entry.frame or self._is_noun(tree, at, entry)):
            return None
        name = self._name(tree, at)
        if name is None:
            return self._misread(tree, at, entry) or self._joined(tree, at, entry)
        head = self.speakers.head_of(tree, name)
        if tree.parsed and tree.tokens[head].pos not in NOUNS:
            return None  # "more than double the official count"
        if (tree.parsed or entry.weak) and not self.speakers.can_speak(tree, head):
            return None
        frame = (min(at, name[0]), max(at, name[1]))
        content, last = self._content(tree, at, entry, frame)
        if not content:
            return None
        negated = any(tree.lowers[i] in self._negations for i in range(frame[0], at))
        return Found(
            rule=f"window:{entry.name}{NEGATED if negated else ''}",
            kind=SpeechKind.MIND if negated else entry.kind,
            hedge=entry.hedge,
            cue=(at, at),
            frame=(frame[0], last),
            content=content,
            speaker=name,
            head=head,
            outer=(last,) if entry.hears and last > frame[1] else (),
            negated=negated,
        )

    def _is_noun(self, tree: Tree, at: int, entry: SpeechVerb) -> bool:
        """Whether it ends a noun phrase behind a preposition or an owner: "in North Kordofan STATE"."""
        if at > 0 and tree.lowers[at - 1] in self.words.joints.own_marks:
            return True
        figures = at + 1 < len(tree) and self._counts(tree, at, entry)  # "the services in a communique SPEAK of 98 dead"
        return bool(tree.tokens[at].case) and bool(tree.children(at, "compound", "possessive", "determiner")) and not figures

    def _misread(self, tree: Tree, at: int, entry: SpeechVerb) -> Found | None:
        """A verb taken for an adjective behind an aside: "The army, which lost, affirm to have taken nine men"."""
        token = tree.tokens[at]
        far = token.dep in {"modifier", "apposition"} and token.head < at - 1 and tree.lowers[at - 1] == ","
        if not far or Takes.ACTION not in entry.takes or not self.speakers.can_speak(tree, token.head):
            return None
        within = range(at + 1, min(at + 1 + LONGEST_ASIDE, len(tree)))
        start = next((i for i in within if tree.tokens[i].pos == "PART" and tree.tokens[i].dep == "auxiliary"), None)
        content = tidy(tree, [(start, len(tree) - 1)]) if start is not None else ()
        if not content or start is None:
            return None
        name = tree.name_at(token.head)
        return Found(
            rule=f"window:{entry.name}", kind=entry.kind, hedge=entry.hedge, cue=(at, at), frame=(name[0], start - 1),
            content=content, speaker=name, head=token.head,
        )  # fmt: skip

    def _joined(self, tree: Tree, at: int, entry: SpeechVerb) -> Found | None:
        """A verb behind "and" taken for a noun: "The brigade left and BOASTED of having freed nine"."""
        root = next((i for i in range(at) if tree.tokens[i].head == i), None)
        opens = tree.lowers[at + 1 : at + 2]
        speaks = bool(opens) and (opens[0] in self.words.joints.that[:1] or self._counts(tree, at, entry))
        if root is None or not speaks or tree.lowers[at - 1] not in self.words.joints.turns:
            return None
        head = next((k for k in tree.children(root, *SUBJECTS) if self.speakers.can_speak(tree, k)), None)
        content = tidy(tree, [(at + 1, len(tree) - 1)])
        if head is None or not content:
            return None
        return Found(
            rule=f"window:{entry.name}", kind=entry.kind, hedge=entry.hedge, cue=(at, at), frame=(at, at), content=content,
            speaker=tree.name_at(head), head=head,
        )  # fmt: skip

    def _counts(self, tree: Tree, at: int, entry: SpeechVerb) -> bool:
        """Whether a preposition of the entry stands right behind, and a figure or a deed soon after it."""
        if tree.lowers[at + 1] not in entry.about:
            return False
        if tree.tokens[at].pos != "NOUN":
            return tree.lowers[at + 2 : at + 3] == [self.words.joints.perfect[-1]]
        return any(tree.tokens[i].pos == "NUM" or tree.tokens[i].tag == "VBG" for i in range(at + 2, min(at + 7, len(tree))))

    def _name(self, tree: Tree, at: int) -> Range | None:
        inverted = at > 0 and tree.lowers[at - 1] in CLOSING
        if inverted:
            return self.speakers.over_aside(tree, at) or self.speakers.after(tree, at)
        return self.speakers.before(tree, at)

    def _content(self, tree: Tree, at: int, entry: SpeechVerb, frame: Range) -> tuple[tuple[Range, ...], int]:
        """What is said and the last token of the frame."""
        lo, hi = frame
        if tree.lowers[hi + 1 : hi + 2] == ["("]:
            hi = next((i for i in range(hi + 2, len(tree)) if tree.lowers[i] == ")"), hi)
        ends = self._ends(tree, hi)
        if lo >= LEAST and tree.lowers[lo - 1] in BEFORE and ends is not None:
            return self.contents.around(tree, (lo, ends)), ends
        if hi != at:
            return (), hi
        start = self._start(tree, at, entry)
        if start is None:
            return (), hi
        return tidy(tree, [(start, len(tree) - 1)]), self._last(tree, at, start)

    def _ends(self, tree: Tree, at: int) -> int | None:
        """Where a frame that closes its clause ends: at a mark, a few words on where nobody has parsed ("on Tuesday,")."""
        steps = 1 if tree.parsed else LONGEST_TAIL
        for i in range(at + 1, min(at + 1 + steps, len(tree))):
            if self.contents.ends_clause(tree, i - 1):
                return i - 1
            if tree.lowers[i] in self.words.joints.that:
                return None
        return at if at + 1 >= len(tree) else None

    def _start(self, tree: Tree, at: int, entry: SpeechVerb) -> int | None:
        """The first token of what stands behind the verb."""
        within = range(at + 1, min(at + 1 + LONGEST_ASIDE, len(tree)))
        opens = next((i for i in within if tree.lowers[i] in {":", *QUOTES} or tree.lowers[i] in self.words.joints.that), None)
        if entry.objects:
            figures = any(tree.lowers[i] in entry.objects for i in range(at + 1, min(at + FIGURES_WITHIN, len(tree))))
            return (opens + 1 if opens is not None else at + 1) if figures else None
        if entry.frame and not any(tree.lowers[i] in entry.frame for i in range(at + 1, len(tree))):
            return None
        if opens is not None and (opens == at + 1 or not tree.parsed):
            return opens if tree.lowers[opens] in QUOTES else opens + 1
        last = at + 1 >= len(tree)
        counts = not last and Takes.OBJECT in entry.takes and tree.tokens[at + 1].pos == "NUM"
        return (
            at + 1
            if counts or (not last and tree.parsed and self._counts(tree, at, entry)) or (not tree.parsed and at + 2 < len(tree))
            else None
        )

    def _last(self, tree: Tree, at: int, start: int) -> int:
        last = start - 1
        while last > at and (tree.lowers[last] in self.words.joints.that or tree.lowers[last] in {":", ","}):
            last -= 1
        return last
