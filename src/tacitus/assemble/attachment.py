"""Attachment: how closely words for a day or a place are joined to the words that tell of an event."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from tacitus.lang.tree import VERBAL, Tree
from tacitus.model import Reading, Span, Statement

NOUNS = frozenset({"NOUN", "PROPN"})
UP = 1
DOWN = 2
VERB_BETWEEN = 1
OF_ANOTHER = 4
DESCRIBES = frozenset({"compound", "modifier", "possessive"})
FAR = 9  # beyond this the words of one sentence speak of different things


class Attachment:
    """The sentences of one report as trees, with the words of saying in them."""

    def __init__(self, reading: Reading) -> None:
        """Keep the sentences, and the statements by the sentence of their word of saying."""
        self._sentences = reading.sentences
        self._starts = [sentence.span.start for sentence in reading.sentences]
        self._trees: dict[int, Tree] = {}
        self._said: dict[int, list[Statement]] = {}
        told = {span for event in reading.events for span in (event.trigger, *event.mentions)}
        for statement in reading.statements:
            if statement.cue not in told:  # "attacked" may be said of words, and here is the event itself
                self._said.setdefault(statement.sentence, []).append(statement)

    def sentence_of(self, span: Span) -> int | None:
        """The index of the sentence that holds the words; None where none does."""
        at = bisect_right(self._starts, span.start) - 1
        return at if at >= 0 and self._sentences[at].span.covers(span) else None

    def cost(self, words: Span, trigger: Span, sentence: int) -> int | None:
        """How loosely the words hang on the trigger: steps up the tree, and twice the steps down; None where they do not.

        Words that say when or where somebody spoke, or that belong to the speaker, hang on no event that is spoken of.
        """
        tree = self.tree(sentence)
        if not tree.tokens:
            return None
        inner, outer = head_of(tree, words), head_of(tree, trigger)
        if inner is None or outer is None or self._is_speaker(words, sentence):
            return None
        up, down = [inner, *tree.above(inner)], [outer, *tree.above(outer)]
        meeting = next((at for at in up if at in down), None)
        if meeting is None:
            return None
        if meeting != outer and self._is_cue(tree, meeting, sentence):
            return None
        cost = UP * up.index(meeting) + DOWN * down.index(meeting)
        return cost if cost <= FAR else None

    def detour(self, words: Span, trigger: Span, sentence: int, *, country: bool) -> int:
        """How far the words are parted from the trigger: by each verb between them, by saying whose something is.

        Args:
            words: those for a place.
            trigger: those that tell of the event.
            sentence: in which both stand.
            country: whether it is a whole country, whose name before a noun says whose that is ("U.S. forces").
        """
        tree = self.tree(sentence)
        inner, outer = head_of(tree, words), head_of(tree, trigger)
        if inner is None or outer is None:
            return 0
        up, down = [inner, *tree.above(inner)], [outer, *tree.above(outer)]
        meeting = next((at for at in up if at in down), None)
        if meeting is None or inner == outer:
            return 0
        between = [*up[1 : up.index(meeting)], *down[1 : down.index(meeting)]]
        if meeting != outer:
            between.append(meeting)
        verbs = sum(tree.tokens[at].pos in VERBAL for at in between)
        borne = country and tree.dep(inner) in DESCRIBES and tree.head(inner) != outer
        return VERB_BETWEEN * verbs + (OF_ANOTHER if borne else 0)

    def is_of_speech(self, words: Span, sentence: int) -> bool:
        """Whether the words say when or where somebody spoke, or belong to the speaker."""
        tree = self.tree(sentence)
        inner = head_of(tree, words)
        if inner is None:
            return False
        return self._is_speaker(words, sentence) or self._is_cue(tree, tree.head(inner), sentence)

    def tree(self, sentence: int) -> Tree:
        """The sentence of that index as a tree."""
        return self._trees.setdefault(sentence, Tree(self._sentences[sentence].tokens))

    def _is_cue(self, tree: Tree, at: int, sentence: int) -> bool:
        """Whether a word is one of saying; what is reported by nobody ("a blast was reported on Friday") is told by it."""
        cues = (s for s in self._said.get(sentence, ()) if s.cue.covers(tree.tokens[at].span))
        return any(statement.speaker is not None or not _has_thing(tree, at) for statement in cues)

    def _is_speaker(self, words: Span, sentence: int) -> bool:
        return any(s.speaker is not None and s.speaker.covers(words) for s in self._said.get(sentence, ()))


def head_of(tree: Tree, words: Span) -> int | None:
    """The token of the words on which the others hang: the one whose head stands outside."""
    within = [token for token in tree.tokens if words.start < token.end and token.start < words.end]
    inside = {token.i for token in within}
    return next((token.i for token in within if token.head not in inside or token.head == token.i), None)


def _has_thing(tree: Tree, verb: int) -> bool:
    """Whether a noun is the subject of a passive verb."""
    return any(tree.tokens[subject].pos in NOUNS for subject in tree.children(verb, "passive_subject"))


def tellings(trigger: Span, mentions: Iterable[Span]) -> Sequence[Span]:
    """All words that tell of an event, the one that tells it best first, the others in the order of the text."""
    return (trigger, *sorted(mentions))
