"""Older: figures that somebody had given before the one that stands: "it had earlier put the dead at 50"."""

import re
from collections.abc import Sequence

from tacitus.find.draft import Draft
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import VERBAL
from tacitus.model import Measure, Scope

OF_ONE_EVENT = frozenset(
    {Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.ABDUCTED, Measure.HOSTAGE, Measure.EXECUTED}
)  # who fled is counted again and again, and each count may be of other days
OUTSIDE = frozenset({"relative_clause", "adverbial_clause"})  # what these hold is no content of the verb above them
AUXILIARIES = ("auxiliary", "passive_auxiliary")


class OlderReader:
    """Finds figures said before those that hold now; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the verbs of saying and reckoning, the auxiliary of what came before, and words for an earlier time."""
        words = pack.measures
        self.reckoning = frozenset(words.reckoning_verbs)
        self.had = frozenset(words.before_words)
        self.sooner = re.compile(r"\b(?:" + "|".join(map(re.escape, words.sooner_words)) + r")\b", re.IGNORECASE)
        self.first = re.compile(r"\b(?:" + "|".join(map(re.escape, words.at_first_words)) + r")\b", re.IGNORECASE)

    def read(self, draft: Draft, before: Sequence[Draft], clause: str) -> str | None:
        """The rule that makes a figure an older one; None where nothing does.

        Args:
            draft: the figure.
            before: those told before it in the report.
            clause: the words of its clause.

        Source: record.md law 7: a superseded figure looks different.
        """
        tree = draft.tree
        if draft.counted.partitive:
            return None
        below = draft.counted.node
        for at in (draft.counted.node, *tree.above(draft.counted.node)):
            token, dep = tree.tokens[at], tree.dep(below)
            below = at
            if dep in OUTSIDE:
                return None
            if token.pos not in VERBAL or token.lemma not in self.reckoning or dep == "conjunct":
                continue  # "had told the men apart and shot 31" says nothing of the 31
            had = any(tree.tokens[a].lower in self.had for a in tree.children(at, *AUXILIARIES))
            if self.first.search(clause) or (had and self.sooner.search(clause)):
                return "said_at_first"
            return "said_before" if had and not tree.is_passive(at) and self._stands(draft, before) else None
        return None

    def _stands(self, draft: Draft, before: Sequence[Draft]) -> bool:
        """Whether another figure of the same harm was told before this one and holds."""
        if draft.measure not in OF_ONE_EVENT:
            return False
        figure, family = draft.quantity.count.figure, draft.measure.family if draft.measure is not None else None
        return any(
            other.measure is not None
            and other.measure.family is family
            and other.sentence < draft.sentence
            and other.scope is Scope.INCIDENT
            and other.unit is draft.unit
            and other.quantity.count.figure != figure
            for other in before
        )
