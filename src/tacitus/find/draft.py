"""Draft: a number on its way to a claim, with the tree it stands in."""

from dataclasses import dataclass

from tacitus.find.counted import Counted
from tacitus.find.joins import UNJOINED
from tacitus.lang.tree import Tree
from tacitus.model import Measure, People, Quantity, Scope, Span, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is known of one number.

    Attributes:
        quantity: the number.
        counted: whom it counts, by tokens.
        sentence: the index of its sentence.
        tree: the parse of that sentence.
        measure: None as long as no words say one.
        anchor: the words that say it.
        cost: how loosely they are joined (find/joins.py).
        why: the rules that joined the parts.
        unit, people: in what is counted, and who.
        whole: the index, among the drafts of the document, of the total of which this is a part.
        repeats: likewise of the earlier draft that this says again in another unit.
        scope, scope_rule: of which event the figure speaks, and the rule that says so.
        weak: whether the word for the measure leaves open how it ended ("shot" is hurt, unless death is told).
        open_end: whether who lived is left open by words that tell of them alive ("taken to hospital").
        names: the parts of the name of the person counted, in lower case; they tell persons apart and are never printed.
        score: the probability that its claim is right, by trained weights; None where nobody has weighed it.
        second: another measure that it may have, nearly as likely by those weights.
        unreal: the words that make it no fact ("could", "demand"); None where it is told as one.
    """

    quantity: Quantity
    counted: Counted
    sentence: int
    tree: Tree
    measure: Measure | None = None
    anchor: Span | None = None
    cost: float = UNJOINED
    why: tuple[str, ...] = ()
    unit: Unit = Unit.PERSON
    people: People | None = None
    whole: int | None = None
    repeats: int | None = None
    weak: bool = False
    open_end: bool = False
    names: frozenset[str] = frozenset()
    unreal: str | None = None
    scope: Scope = Scope.INCIDENT
    scope_rule: str | None = None
    score: float | None = None
    second: Measure | None = None

    @property
    def bare(self) -> bool:
        """Whether the number stands without a noun of its own."""
        return self.counted.noun is None


def span_of(draft: Draft) -> Span:
    """The place of qualifier, number and the people counted."""
    tokens, counted = draft.tree.tokens, draft.counted
    start = min(tokens[counted.first].start, draft.quantity.span.start)
    return Span(start, max(tokens[counted.last].end, draft.quantity.span.end))
