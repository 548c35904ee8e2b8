"""Present: numbers of fighters of whom no harm is told: the strength of their side.

Numbers of other people merely there (mourners, inhabitants, voters) are left as notes: they are no harm, and most of them
are of no use to a coder. Source: record.md, measure participants ("strength of a side").
"""

from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.people import PeopleReader
from tacitus.find.said import SaidReader
from tacitus.lang.pack import LanguagePack
from tacitus.model import Measure, QuantityKind, Status
from tacitus.world import SourceRegister

COST = 4.5


class PresentReader:
    """Gives numbers of fighters the measure of taking part, where no other words measure them; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Keep the words of saying: who speaks is not counted."""
        self.people = PeopleReader(pack.people, register)
        self.saying = frozenset(form for verb in pack.speech.verb for forms in verb.words for form in forms.split())
        self.said = SaidReader(pack.measures, pack.people)
        self.numbering = frozenset(pack.numbers.numbering)
        self.about = frozenset(pack.people.speaker_words)

    def read(self, draft: Draft, text: str) -> Draft:
        """The draft as participants; unchanged where it has a measure, counts no fighters, or they are who speaks."""
        tree = draft.tree
        noun = draft.counted.noun if draft.counted.noun is not None else self._side(draft)
        vague = draft.quantity.rule == "vague" and draft.quantity.count.best is None
        if draft.measure is not None or draft.quantity.kind is not QuantityKind.CARDINAL or noun is None or vague:
            return draft
        known = self.people.is_noun_for_people(tree, noun) and self.people.thing(tree, draft.counted) is None
        if not known or self._speaks(draft):
            return draft
        people = self.people.read(tree, draft.counted, Measure.PARTICIPANTS, text)
        if self.people.status_of(tree, noun) is not Status.COMBATANT:
            return draft
        return replace(
            draft,
            measure=Measure.PARTICIPANTS,
            people=people,
            cost=COST,
            why=(f"number:{draft.quantity.rule}", "measure:participants:present"),
            unit=self.people.unit(tree, draft.counted, "people"),
        )

    def _side(self, draft: Draft) -> int | None:
        """The side that a bare number is said of: "the rebels number about 2,000"."""
        over = draft.tree.tokens[draft.tree.head(draft.counted.node)]
        if over.lower not in self.numbering:
            return None
        return next(self.said.number_nouns(draft.tree, draft.counted), None)

    def _speaks(self, draft: Draft) -> bool:
        """Whether the people are those who say it: "four witnesses said", "according to two officials"."""
        tree, node = draft.tree, draft.counted.node
        verb = tree.tokens[tree.head(node)]
        says = verb.lower in self.saying and tree.dep(node) in ("subject", "passive_subject", "agent")
        return says or verb.lower in self.about
