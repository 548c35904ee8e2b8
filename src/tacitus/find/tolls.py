"""Tolls: totals that grow by what is told beside them, and the figures that they replace."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.said import SaidReader
from tacitus.find.sums import is_kin
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import VERBAL
from tacitus.model import Measure, QuantityKind, Scope

LOOK_BACK = 4
SENTENCES_BACK = 2
CUSTODY = frozenset({Measure.ARRESTED, Measure.DETAINED})  # "detained eight more, taking the number in custody to 59"
OF_ONE_EVENT = frozenset(
    {Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.ABDUCTED, Measure.HOSTAGE, Measure.EXECUTED}
)  # who fled is counted again and again, and each count may be of other days
OUTSIDE = frozenset({"relative_clause", "adverbial_clause"})  # what these hold is no content of the verb above them
AUXILIARIES = ("auxiliary", "passive_auxiliary")


class TollReader:
    """Places the figures beside a total that grows; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the verbs that bring a total to its figure, and those that correct it."""
        words = pack.measures
        self.said = SaidReader(words, pack.people)
        self.bringing = frozenset(words.bringing_verbs)
        self.correcting = frozenset(words.correcting_verbs)
        self.to_words = frozenset(words.to_words)
        self.all_words = frozenset(words.all_words)

    def read(self, drafts: Sequence[Draft]) -> list[Draft]:
        """The drafts in order, parts with the total that they bring to its figure, replaced tolls marked.

        Source: record.md law 6: a total is never added to its own part; law 7: a superseded figure looks different.
        """
        done = list(drafts)
        for t, total in enumerate(drafts):
            if total.measure is None or total.quantity.kind is not QuantityKind.CARDINAL:
                continue
            if self._says_all(total):
                self._gather(done, t)
            elif (verb := self._growing(total)) is not None:
                self._bring(done, t)
                if total.tree.tokens[verb].lemma in self.correcting:
                    self._replace(done, t)
        return done

    def _says_all(self, total: Draft) -> bool:
        """Whether the number is all of those told of: "killing all three"."""
        at = _first(total)
        return at > 0 and total.tree.tokens[at - 1].lower in self.all_words

    def _growing(self, total: Draft) -> int | None:
        """The verb that brings a total to this figure: "raising the toll to 60"; None where there is none."""
        tree, at = total.tree, _first(total)
        if not total.bare or at == 0 or tree.tokens[at - 1].lower not in self.to_words:
            return None
        if next(self.said.of(tree, total.counted.node), None) is None:
            return None
        verbs = (v for v in tree.above(total.counted.node) if tree.tokens[v].lemma in self.bringing)
        return next(verbs, None)

    def _bring(self, done: list[Draft], t: int) -> None:
        """Makes what its sentence tells beside the total parts of it: "two more died, bringing the toll to 60"."""
        for i, part in enumerate(done):
            mine = i != t and part.sentence == done[t].sentence and part.tree is done[t].tree
            if mine and part.whole is None and _may_be_part(done[t], part):
                done[i] = replace(part, whole=t, why=(*part.why, "brings_the_toll"))

    def _replace(self, done: list[Draft], t: int) -> None:
        """Marks the figure that a corrected toll replaces: "six had died ... it raised the number to eight"."""
        total = done[t]
        for i in range(t - 1, max(-1, t - 1 - LOOK_BACK), -1):
            older = done[i]
            near = 0 < total.sentence - older.sentence <= SENTENCES_BACK
            if near and older.measure is total.measure and older.whole is None and older.scope is Scope.INCIDENT:
                done[i] = replace(older, scope=Scope.EARLIER_TOLL, scope_rule="toll_is_corrected")
                return

    def _gather(self, done: list[Draft], t: int) -> None:
        """Makes the figures right before "all three" parts of it, where they add up exactly."""
        total, added = done[t], 0
        family = total.measure.family if total.measure is not None else None
        parts: list[int] = []
        for i in range(t - 1, max(-1, t - 1 - LOOK_BACK), -1):
            part = done[i]
            kin = part.measure is not None and part.measure.family is family and part.whole is None
            if not kin or total.sentence - part.sentence > SENTENCES_BACK:
                break
            parts.append(i)
            added += part.quantity.count.figure
            if added >= total.quantity.count.figure:
                break
        if len(parts) > 1 and added == total.quantity.count.figure:
            for i in parts:
                done[i] = replace(done[i], whole=t, why=(*done[i].why, "all_of_them"))


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


def _first(draft: Draft) -> int:
    """The token that the number, with its qualifier, begins with."""
    return next(t.i for t in draft.tree.tokens if t.start >= draft.quantity.span.start)


def _may_be_part(total: Draft, part: Draft) -> bool:
    """Whether a figure beside a total that grows is told as a part of it."""
    kin = is_kin(total, part) or {total.measure, part.measure} <= CUSTODY
    told = part.measure is not None and part.unreal is None and kin and part.unit is total.unit
    smaller = part.quantity.count.figure < total.quantity.count.figure and part.quantity.kind is not QuantityKind.NONE
    return told and smaller and part.scope is total.scope
