"""Triggers: the words of a sentence that say what is counted ("killed", "at large", "death toll")."""

from collections.abc import Sequence
from dataclasses import dataclass

from tacitus.lang.form_measures import Measures, Trigger
from tacitus.lang.tree import SUBJECTS
from tacitus.model import Token

KEPT = 512  # sentences: those of a long report
WINDOW = 12
NAME_REACH = 5
CLOSE = 3
MARKED = frozenset("+>~@")
VERB_ROLES = frozenset({"object", "subject"})
NOMINAL_POS = frozenset({"NOUN", "PROPN", "ADJ", "ADV", "NUM", "VERB", "X", ""})
VERBAL_DEPS = frozenset({"root", "clause", "conjunct", "relative_clause", "adverbial_clause"})
STATES = frozenset({"ADJ", "ADV"})
OWN = (*SUBJECTS, "object")
CLAUSES = ("relative_clause", "adverbial_clause", "clause", "preposition_clause")
VERBAL_POS = frozenset({"VERB", "AUX", "ADJ", "NOUN", ""})


@dataclass(frozen=True, slots=True)
class Mark:
    """A trigger at its place.

    Attributes:
        first, last: indexes of its tokens, both inclusive.
        trigger: the rule of the pack.
        specific: a word beside it that the rule asks for stands there, so it wins over a rule that asks for none.
    """

    first: int
    last: int
    trigger: Trigger
    specific: bool = False


class TriggerFinder:
    """Finds the words that say a measure; made once a pack."""

    def __init__(self, words: Measures) -> None:
        """Keep the triggers by the first word of each of their phrases."""
        self.table: dict[str, list[tuple[tuple[str, ...], Trigger]]] = {}
        for trigger in words.trigger:
            for phrase in trigger.words:
                parts = tuple(phrase.split())
                self.table.setdefault(parts[0], []).append((parts, trigger))
        self._lately: dict[int, tuple[Sequence[Token], tuple[Mark, ...]]] = {}

    def find(self, tokens: Sequence[Token]) -> tuple[Mark, ...]:
        """The triggers of a sentence, in order; one word may be several.

        Several readers ask for the same sentence, so the answers for the last sentences are kept.
        """
        kept = self._lately.get(id(tokens))
        if kept is not None and kept[0] is tokens:
            return kept[1]
        if len(self._lately) >= KEPT:
            self._lately.clear()
        found = self._find(tokens)
        self._lately[id(tokens)] = (tokens, found)
        return found

    def _find(self, tokens: Sequence[Token]) -> tuple[Mark, ...]:
        lowers = [t.lower for t in tokens]
        found = []
        for i, token in enumerate(tokens):
            for key in dict.fromkeys((token.lemma, lowers[i])):
                for phrase, trigger in self.table.get(key, ()):
                    last = i + len(phrase) - 1
                    if len(phrase) > 1 and tuple(lowers[i : last + 1]) != phrase:
                        continue
                    if len(phrase) == 1 and not _fits(token, key, trigger):
                        continue
                    if trigger.negated and not _is_negated(tokens, i):
                        continue
                    if trigger.unless and _near(trigger.unless, tokens, i, last) == 1:
                        continue
                    near = _near(trigger.near, tokens, i, last)
                    also = _near(trigger.near_also, tokens, i, last)
                    if near is not None and also is not None:
                        found.append(Mark(i, last, trigger, near + also > 0))
        longer = {m.first for m in found if m.last > m.first and m.trigger.role == "self"}
        return tuple(m for m in found if m.last > m.first or m.first not in longer)


def _fits(token: Token, key: str, trigger: Trigger) -> bool:
    """Whether the word has a part of speech that the role can have; verbs go by dictionary form, nouns by either."""
    if trigger.role in VERB_ROLES:
        return (
            token.pos in VERBAL_POS
            and (token.pos != "NOUN" or token.tag in {"VBN", "VBD", "VBG"})
            and key in (token.lemma, token.lower)
        )
    if token.pos == "VERB":
        if trigger.role in ("predicate", "by"):
            return token.tag == ("VBG" if trigger.role == "predicate" else "VBN")
        return token.tag == "VBN" and token.dep not in VERBAL_DEPS
    if trigger.role == "predicate" and token.tag == "NNS":
        return False
    return token.pos in NOMINAL_POS


def _is_negated(tokens: Sequence[Token], i: int) -> bool:
    return any(t.dep == "negation" and t.head == i for t in tokens[max(0, i - CLOSE) : i])


def _near(wanted: Sequence[str], tokens: Sequence[Token], first: int, last: int) -> int | None:
    """1 where a wanted word stands near, 0 where the head word itself is wanted or none is; None where it is not met.

    `@name` among the wanted stands for a proper name close behind, `+off` for a word that must stand close behind, `>off`
    for one that must stand behind, `~off` for one that must stand close on either side.
    """
    if not wanted:
        return 0
    start, end = max(0, first - WINDOW), last + WINDOW + 1
    for token in (*tokens[start:first], *tokens[last + 1 : end]):
        if (token.lemma in wanted or token.lower in wanted) and not _is_anothers(tokens, token, first):
            return 1
    if not any(word[0] in MARKED for word in wanted):
        return 0 if tokens[first].lemma in wanted or tokens[first].lower in wanted else None
    close = {t.lower for t in tokens[last + 1 : last + 1 + CLOSE]}
    behind = {w for t in tokens[last + 1 : end] for w in (t.lemma, t.lower)}
    places = {"+": close, ">": behind, "~": close | {t.lower for t in tokens[max(0, first - CLOSE) : first]}}
    if any(word[1:] in places[word[0]] for word in wanted if word[0] in places):
        return 1
    if "@name" in wanted and any(t.pos == "PROPN" for t in tokens[last + 1 : last + 1 + NAME_REACH]):
        return 1
    return 0 if tokens[first].lemma in wanted or tokens[first].lower in wanted else None


def _is_anothers(tokens: Sequence[Token], word: Token, verb: int) -> bool:
    """Whether a state or manner is that of others: "four were shot, one fatally", "1 dead, 4 shot", "hit, one of whom died"."""
    over, of_state = tokens[word.head], word.pos in STATES
    counted = of_state and _is_of_number(tokens, word, verb)
    of_some = word.dep == "adverb" and over.pos == "NUM" and word.head < word.i
    mine = OWN if word.i < word.head else SUBJECTS  # "fatally shot one and hurt two"
    own = tokens[verb].head != word.head or any(t.head == verb and t.dep in mine for t in tokens)
    hung = word.dep == "adverb" and word.head != verb and over.pos == "VERB" and own
    apart = word.pos == "ADJ" and word.i > verb and over.pos == "VERB" and over.i > verb and over.dep in CLAUSES
    title = word.pos == "PROPN" and word.head != verb and tokens[verb].text.islower()  # "shot after a Lay Down the Guns rally"
    return counted or of_some or hung or apart or title


def _is_of_number(tokens: Sequence[Token], word: Token, verb: int) -> bool:
    """Whether a state stands behind a number of its own, apart from the verb."""
    if word.i == 0 or tokens[word.i - 1].pos != "NUM":
        return False
    return word.i - 1 > verb or any(t.text == "," for t in tokens[word.i + 1 : verb])
