"""Lists: the words between and around numbers that make a list or open the parts of a total ("including", "of whom")."""

from tacitus.find.draft import Draft
from tacitus.lang.form_measures import Measures

LIST_GAP = 14
COLON_GAP = 30
MARKS = frozenset({":", "(", "–", "—"})
CLAUSE_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "WRB", "WDT", "WP"})
LISTING = frozenset({",", ";"})


class ListReader:
    """Reads how two numbers of one sentence stand to each other; made once a pack."""

    def __init__(self, words: Measures) -> None:
        """Keep the words that open parts."""
        self.openers = [tuple(p.split()) for p in words.part_openers]
        self.more = frozenset(words.more_words)
        self.compared = frozenset(words.compared_words)
        self.demonstratives = frozenset(words.part_demonstratives)
        self.pronouns = frozenset(words.part_pronouns)

    def is_of_pronoun(self, draft: Draft, lowers: list[str]) -> bool:
        """Whether the number is a part of a pronoun: "18 of them"."""
        of = draft.counted.of
        if of is None:
            return False
        alone = not draft.tree.has(of, "noun_clause", "relative_clause", "oblique")
        return lowers[of] in self.pronouns or (lowers[of] in self.demonstratives and alone)

    def opens(self, between: list[str]) -> bool:
        """Whether the words between a total and a number open its parts."""
        if between and between[-1].endswith(":") and len(between) <= COLON_GAP:
            return True
        if len(between) > LIST_GAP:
            return False
        if any(tuple(between[i : i + len(p)]) == p for p in self.openers for i in range(len(between))):
            return True
        return bool(between) and any(w in MARKS for w in between[:3])

    def opens_behind(self, draft: Draft, lowers: list[str]) -> bool:
        """Whether the opener stands behind the part: "a few commanders among them"."""
        start = draft.counted.first + 1
        behind = lowers[start : draft.counted.last + 3]
        closed = [p for p in self.openers if p[-1] in self.pronouns]
        return any(tuple(behind[i : i + len(p)]) == p for p in closed for i in range(len(behind)))

    def goes_on(self, draft: Draft, between: list[str], last: Draft | None = None) -> bool:
        """Whether the words between two numbers only go on with a list, with no verb of another clause."""
        if len(between) > LIST_GAP:
            return False
        start = draft.counted.first - len(between)
        tokens = draft.tree.tokens[start : draft.counted.first]
        joined = any(t.text in LISTING or t.dep == "coordinator" or t.pos == "CCONJ" for t in tokens)
        finite = any(t.tag in CLAUSE_TAGS for t in tokens)
        return joined and not finite and (last is None or last.sentence == draft.sentence)

    def is_gapped(self, draft: Draft, last: Draft) -> bool:
        """Whether a number stands in a clause whose verb is left out, with only a place or time of its own behind it."""
        tokens, anchor = draft.tree.tokens, last.anchor
        first = next(t.i for t in tokens if t.start >= draft.quantity.span.start)
        between = tokens[last.counted.last + 1 : first]
        said = {t.i for t in tokens if anchor is not None and anchor.start <= t.start < anchor.end}
        own = said | {c for at in said for c in draft.tree.children(at, "auxiliary", "passive_auxiliary")}
        end = draft.counted.last if draft.counted.noun is None else draft.counted.noun
        then = next((t for t in tokens[end + 1 :] if t.lemma not in self.more), None)
        joined = any(t.text in LISTING or t.pos == "CCONJ" for t in between[-3:])
        finite = any(t.tag in CLAUSE_TAGS and t.i not in own for t in between)
        placed = then is not None and then.pos in {"ADP", "ADV"} and then.lower not in self.compared
        return joined and not finite and placed
