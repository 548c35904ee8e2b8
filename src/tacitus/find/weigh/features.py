"""Features: what speaks for or against a reading of a number, each under a name that can be shown.

A feature either holds or does not. Those of "no claim" begin with `none`; every other one speaks of a number together with a
trigger, a neighbour that lends its measure, or the rules that chose it.
"""

from collections.abc import Iterator, Sequence

from tacitus.find.joins import CLAUSE_ENDS, NEAR, SURE
from tacitus.find.weigh.candidates import Candidate, Place
from tacitus.lang.tree import SUBJECTS, VERBAL, Tree
from tacitus.model import QuantityKind, Token

IN_REPORTS = "report:"
BROAD = ("rules", "none:rules", "unjoined", "no_trigger", "path=far", "barred", "lent_before", "lent_after", "lent_earlier")
PATH = 4  # steps of the tree up to which a path is told in full
LONG = 99
STEPS = ((0, "0"), (1, "1"), (3, "3"), (6, "6"), (10, "10"))  # tokens between, by their upper bound
COSTS = ((0.0, "0"), (1.0, "1"), (SURE, "2"), (3.0, "3"), (NEAR, "5"))
QUOTES = frozenset({'"', "“", "”", "«", "»"})


def features_of(place: Place, candidate: Candidate) -> tuple[str, ...]:
    """The names of the features that hold, each once."""
    found = dict.fromkeys(_of_no_claim(place, candidate) if candidate.measure is None else _of_claim(place, candidate))
    return (*found, *(f"{IN_REPORTS}{name}" for name in found if name.startswith(BROAD)))


def is_of_reports(name: str) -> bool:
    """Whether a feature is learnt from reports alone: sentences made to be hard say too little of how often rules are right."""
    return name.startswith(IN_REPORTS)


def _of_no_claim(place: Place, candidate: Candidate) -> Iterator[str]:
    yield "none"
    if candidate.by_rules:
        yield "none:rules"
        yield "none:rules:unreal" if place.draft.unreal is not None else f"none:rules:{_sort(place)}"
    for name in (*_number(place), *_noun(place), *_role(place), *_sentence(place)):
        yield f"none:{name}"


def _of_claim(place: Place, candidate: Candidate) -> Iterator[str]:
    yield f"measure={candidate.measure}"
    yield f"{_sort(place)}&measure={candidate.measure}"
    yield from _rules(place, candidate)
    yield from _lenders(place, candidate)
    yield from _trigger(place, candidate)
    yield from _told(place, candidate)


def _sort(place: Place) -> str:
    """What sort of number and noun it is, in one word."""
    kind = place.draft.quantity.kind
    if kind is not QuantityKind.CARDINAL:
        return kind.value
    if place.things is not None:
        return "things"
    if place.draft.bare:
        return "part" if place.draft.counted.of is not None else "bare"
    return "people" if place.known else "maybe_people" if place.person else "other_noun"


def _common(token: Token, word: str) -> str:
    """The word, or its part of speech where it is a name: names of people and places are learnt by nobody."""
    return token.pos if token.pos == "PROPN" or token.text[:1].isupper() else word


def _number(place: Place) -> Iterator[str]:
    """The number itself."""
    quantity = place.draft.quantity
    yield f"kind={quantity.kind}"
    yield f"read={quantity.rule}"
    if quantity.count.figure == 1:
        yield "one"
    if quantity.additional:
        yield "additional"


def _noun(place: Place) -> Iterator[str]:
    """Whom it counts."""
    draft = place.draft
    yield f"sort={_sort(place)}"
    if place.things is not None:
        yield f"things={place.things}"
    if draft.counted.partitive:
        yield "partitive"
    if draft.counted.noun is not None:
        token = draft.tree.tokens[draft.counted.noun]
        yield f"noun={_common(token, token.lemma)}"
        yield f"noun_tag={token.tag}"
    if any(
        draft.tree.tokens[c].tag in {"DT", "PRP$"} for c in draft.tree.children(draft.counted.node, "determiner", "possessive")
    ):
        yield "definite"


def _role(place: Place) -> Iterator[str]:
    """What the counted are to the word that they hang on."""
    tree, node = place.draft.tree, place.draft.counted.node
    token, head = tree.tokens[node], tree.tokens[tree.head(node)]
    yield f"dep={token.dep}"
    yield f"case={token.case or token.dep}"
    yield f"dep={token.dep}&head={_common(head, head.lemma)}"
    yield f"dep={token.dep}&head_pos={head.pos}"
    if any(mark.first <= head.i <= mark.last for mark in place.marks):
        yield f"dep={token.dep}&head_is_trigger"
    first = place.draft.counted.first
    before = tree.tokens[first - 1] if first else None
    yield f"word_before={_common(before, before.lower) if before else ''}"
    last = place.draft.counted.last + 1
    if last < len(tree.tokens):
        yield f"tag_behind={tree.tokens[last].tag}"


def _sentence(place: Place) -> Iterator[str]:
    """What surrounds it."""
    people = [m for m in place.marks if m.trigger.counts == "people" and not m.trigger.weak]
    yield f"triggers={min(len(people), 3)}"
    yield f"others={min(place.others, 3)}"
    yield f"{_sort(place)}&triggers={min(len(people), 2)}"
    free = [m for m in people if place.draft.tree.tokens[m.first].start not in place.taken]
    yield f"{_sort(place)}&free_triggers={min(len(free), 2)}"
    for name, other in (("before", place.before), ("after", place.after), ("earlier", place.earlier)):
        if other is not None and other.measure is not None:
            yield f"measured_{name}"
    if place.headline:
        yield "headline"
    if place.only_displacement:
        yield "disaster"
    if any(t.text in QUOTES for t in place.draft.tree.tokens[: place.draft.counted.first]):
        yield "quoted"


def _rules(place: Place, candidate: Candidate) -> Iterator[str]:
    """What the rules say of this reading."""
    if candidate.by_rules:
        rule = _rule(place)
        yield "rules"
        yield f"rules:{rule}"
        yield f"rules:{_sort(place)}"
        yield f"rules:cost={_bin(place.draft.cost, COSTS)}"
    join = candidate.join
    if join is not None:
        tail = join.rule.rsplit(":", 1)[-1]
        yield f"join={tail}"
        if candidate.barred:
            yield "barred"
            yield f"barred&{_sort(place)}"
        yield f"join_cost={_bin(join.cost, COSTS)}"
        yield f"join_cost={_bin(join.cost, COSTS)}&{_sort(place)}"
    elif candidate.mark is not None:
        yield "unjoined"


def _rule(place: Place) -> str:
    """The last word of the rule that gave the measure."""
    rules = [rule for rule in place.draft.why if rule.startswith("measure:")]
    return rules[-1].rsplit(":", 1)[-1] if rules else "-"


def _lenders(place: Place, candidate: Candidate) -> Iterator[str]:
    """Whether figures around have this measure, and what stands between."""
    for name in sorted(candidate.lenders):
        yield f"lent_{name}"
        yield f"lent_{name}&{_sort(place)}"
        if candidate.mark is None:
            yield f"only_lent_{name}&{_sort(place)}"
    if candidate.mark is not None or not candidate.lenders:
        return
    tree, node = place.draft.tree, place.draft.counted.node
    yield f"lent&dep={tree.dep(node)}"
    heads = {name: other.counted.node for name, other in (("before", place.before), ("after", place.after)) if other is not None}
    for name in sorted(candidate.lenders & heads.keys()):
        if tree.head(node) == heads[name] or tree.head(heads[name]) == node:
            yield f"lent_{name}&hung_together"
        elif tree.head(node) == tree.head(heads[name]):
            yield f"lent_{name}&hung_alike"
    yield f"lent&triggers={min(len(place.marks), 2)}"
    if "before" in candidate.lenders and place.before is not None:
        between = tree.tokens[place.before.counted.last + 1 : place.draft.counted.first]
        yield f"lent_gap={_bin(len(between), STEPS)}"
        if any(t.pos in VERBAL for t in between):
            yield "lent_over_verb"
        if between:
            yield f"lent_behind={_common(between[-1], between[-1].lower)}"


def _trigger(place: Place, candidate: Candidate) -> Iterator[str]:
    """How the number stands to the trigger."""
    mark = candidate.mark
    if mark is None:
        yield "no_trigger"
        if not candidate.lenders:
            yield from (f"present&{name}" for name in (*_role(place), f"status={place.status}"))
        return
    draft, trigger = place.draft, mark.trigger
    tree, counted = draft.tree, draft.counted
    role = trigger.role
    after = mark.first > counted.last
    low, high = (counted.last + 1, mark.first) if after else (mark.last + 1, counted.first)
    gap = max(0, high - low)
    side = "after" if after else "before" if mark.last < counted.first else "inside"
    path = path_between(tree, counted.node, mark.first)
    yield f"role={role}&{side}"
    yield f"role={role}&{side}&gap={_bin(gap, STEPS)}"
    yield f"role={role}&path={path}"
    yield f"path={path}"
    yield f"role={role}&tag={tree.tokens[mark.first].tag}&{side}"
    if tree.tokens[mark.first].start in place.taken:
        yield f"role={role}&taken&{_sort(place)}"
        yield f"role={role}&taken&{side}"
        yield "taken"
    if trigger.weak:
        yield "weak"
        yield f"weak&{_sort(place)}"
    if mark.specific:
        yield "specific"
    yield from _over(tree.tokens[low:high], role)
    if not any(m is not mark and low <= m.first < high for m in place.marks):
        yield "nearest_trigger"
    if len({m.trigger.measure for m in place.marks}) == 1:
        yield "only_measure"


def _over(between: Sequence[Token], role: str) -> Iterator[str]:
    """What stands between number and trigger."""
    if any(t.text in CLAUSE_ENDS for t in between):
        yield "over_clause_end"
    if any(t.pos in VERBAL and t.dep not in ("auxiliary", "passive_auxiliary") for t in between):
        yield f"role={role}&over_verb"
    if any(t.pos == "NUM" for t in between):
        yield f"role={role}&over_number"
    if any(t.text == "," for t in between):
        yield f"role={role}&over_comma"
    if any(t.dep in SUBJECTS for t in between):
        yield f"role={role}&over_subject"


def _told(place: Place, candidate: Candidate) -> Iterator[str]:
    """Whether the harm is told as a fact."""
    if candidate.not_told is not None:
        yield "not_told"
    if place.only_displacement:
        yield f"disaster&measure={candidate.measure}"


def path_between(tree: Tree, node: int, mark: int) -> str:
    """The relations from the counted up to the word that they share with the trigger, and down to it; "far" where it is long."""
    up = [node, *tree.above(node)]
    down = [mark, *tree.above(mark)]
    common = next((i for i in up if i in down), None)
    if common is None:
        return "apart"
    rise, fall = up[: up.index(common)], down[: down.index(common)]
    if len(rise) + len(fall) > PATH:
        return "far"
    return ">".join((*(tree.dep(i) for i in rise), "^", *(tree.dep(i) for i in reversed(fall))))


def _bin(number: float, bounds: tuple[tuple[float, str], ...]) -> str:
    """The name of the first bound that the number does not exceed."""
    return next((name for bound, name in bounds if number <= bound), f">{bounds[-1][1]}")
