"""Units: two figures of one sentence that count the same people, by persons and by families: "6,400 families (38,400 people)"."""

from tacitus.find.draft import Draft
from tacitus.find.people import PeopleReader
from tacitus.lang.form_measures import Measures
from tacitus.model import Measure, Unit

BRACKETS = frozenset({"(", "["})
GROUPS = frozenset({Unit.FAMILY, Unit.HOUSEHOLD})
LARGEST_FAMILY = 20
UPROOTED = frozenset(
    {
        Measure.DISPLACED, Measure.IDPS, Measure.EVACUATED, Measure.RETURNED, Measure.REFUGEES, Measure.AFFECTED,
        Measure.IN_NEED, Measure.BESIEGED,
    }
)  # fmt: skip


class UnitReader:
    """Says whether a figure tells that before it again in another unit; made once a pack.

    Source: record.md law 6: a figure is never added to its repetition.
    """

    def __init__(self, words: Measures, people: PeopleReader) -> None:
        """Keep the words that may stand between such figures."""
        self.people = people
        self.between = frozenset(words.other_unit_words)

    def is_again(self, first: Draft, second: Draft) -> bool:
        """Whether `second`, in the same sentence, counts the people of `first` in another unit."""
        tree = second.tree
        of_people = self.people.thing(tree, second.counted) is None and first.measure is not None
        unit = self.people.unit(tree, second.counted, "people")
        if not of_people or second.bare or unit is first.unit or not {unit, first.unit} & GROUPS:
            return False
        if tree.tokens[second.counted.first - 1].text in BRACKETS:
            return True
        between = [t.lower for t in tree.tokens[first.counted.last + 1 : second.counted.first]]
        stated = bool(between) and self.between.issuperset(between)
        return stated and first.measure in UPROOTED and _may_be_same(first, second, unit)


def _may_be_same(first: Draft, second: Draft, unit: Unit) -> bool:
    """Whether the persons are so many as the families may hold."""
    persons, groups = (second, first) if unit is Unit.PERSON else (first, second)
    most = persons.quantity.count.figure
    least = groups.quantity.count.figure
    return least < most <= LARGEST_FAMILY * least
