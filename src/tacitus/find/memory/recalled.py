"""Recalled: figures of another event that a report recalls beside its own: "the deadliest since 2002, when 129 died".

Source: record.md "Claim", scope: background is another event, a whole war, a year.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from tacitus.find.draft import Draft
from tacitus.find.memory.mind import OF_VICTIMS, is_harm
from tacitus.lang.pack import LanguagePack
from tacitus.lang.tree import SUBJECTS, Tree
from tacitus.model import Scope

NEWS_DAYS = 10  # early in a month the one before is still the news
GOES_ON = "recalled_goes_on"
RECALLED = frozenset({"recalled_since", "recalled_ago", "recalled_month", "recalled_other", GOES_ON})
TIMES = ("adverb", "oblique", "noun_adverb", "preposition")


class RecalledReader:
    """Tells figures of events that are recalled from those of the event reported; made once a pack."""

    def __init__(self, pack: LanguagePack) -> None:
        """Keep the words for times gone by."""
        words = pack.memory
        self.ago = frozenset(words.ago_words)
        self.long = frozenset(words.long_units)
        self.short = frozenset(words.short_units)
        self.last = frozenset(words.last_words)
        self.others = frozenset(words.other_events)
        self.since = frozenset(pack.measures.since_words)
        self.within = frozenset(pack.measures.within_words)
        self.months = {name.lower(): number for name, number in pack.dates.months.items()}

    def read(self, done: Sequence[Draft], draft: Draft, published: date | None) -> str | None:
        """The rule that makes a figure one of another event; None where nothing does.

        Args:
            done: the figures told before it.
            draft: the figure.
            published: the day of the report, where it is known.
        """
        if draft.measure not in OF_VICTIMS or draft.scope is not Scope.INCIDENT:
            return None
        tree, node = draft.tree, draft.counted.node
        path = [node, *tree.above(node)]
        if any(self._is_since(tree, at, below) for below, at in pairwise(path)):
            return "recalled_since"
        told = any(is_harm(d) and d.sentence < draft.sentence for d in done)
        for at in (*tree.children(node, "relative_clause"), *path):
            if self._is_ago(tree, at, self.long) or (told and self._is_ago(tree, at, self.short)):
                return "recalled_ago"
            if told and published is not None and self._is_other_month(tree, at, node, published):
                return "recalled_month"
            if told and self._is_in_other(tree, at):
                return "recalled_other"
            if at in path and tree.has(at, *SUBJECTS):
                return None
        return None

    def _is_in_other(self, tree: Tree, verb: int) -> bool:
        """Whether the verb's event is called another than that reported: "died in a previous shooting"."""
        events = (c for c in tree.children(verb, "oblique") if tree.tokens[c].case in self.within)
        return any(tree.tokens[m].lower in self.others for c in events for m in tree.children(c, "modifier"))

    def _is_since(self, tree: Tree, at: int, below: int) -> bool:
        """Whether a clause tells of what "since" leads back to: "since 2002, when 129 died", "since one that left 40 dead"."""
        if tree.dep(below) not in ("relative_clause", "adverbial_clause"):
            return False
        led = (c for c in tree.children(at, "oblique") if c < below)
        superlative = any(tree.tokens[m].tag == "JJS" for m in tree.children(at, "modifier"))
        return tree.tokens[at].case in self.since or (superlative and any(tree.tokens[c].case in self.since for c in led))

    def _is_ago(self, tree: Tree, verb: int, units: frozenset[str]) -> bool:
        """Whether a time gone by stands beside the verb: "two years ago", "last month"."""
        for at in tree.children(verb, *TIMES):
            token = tree.tokens[at]
            if token.lower in self.ago and any(tree.tokens[c].lemma in units for c in tree.children(at, *TIMES)):
                return True
            if token.lemma in units and any(tree.tokens[c].lower in self.last for c in tree.children(at, "modifier")):
                return True
        return False

    def _is_other_month(self, tree: Tree, verb: int, node: int, published: date) -> bool:
        """Whether the verb's month, told without a day, is not that of the report."""
        phrases = tree.children(verb, "oblique")
        for at in (*phrases, *(c for p in phrases for c in tree.children(p, "oblique"))):
            month = self.months.get(tree.tokens[at].lower)
            if month is None or tree.tokens[at].case not in self.within or self._has_day(tree, at, node):
                continue
            before = (published.month - 2) % 12 + 1
            return month != published.month and not (month == before and published.day <= NEWS_DAYS)
        return False

    def _has_day(self, tree: Tree, month: int, node: int) -> bool:
        """Whether a day or a year stands beside the month, and not the figure: "in December three died"."""
        return any(tree.tokens[c].text[:1].isdigit() for c in tree.children(month, "number") if c != node)
