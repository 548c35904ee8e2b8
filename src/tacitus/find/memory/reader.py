"""The memory of a report: numbers whose harm, people or total an earlier sentence told.

A reader keeps in mind what was told last: the harm, the figure that stood first for it, and to whom. What a later sentence
leaves unsaid is taken from there, never across a change of topic or side.
Source: record.md law 8: nothing inferred is unmarked; every claim read so names its rule in `why`.
"""

from collections.abc import Sequence
from dataclasses import replace

from tacitus.find.draft import Draft
from tacitus.find.memory.figures import IN_BRACKETS, FigureReader
from tacitus.find.memory.mind import in_mind, is_rival
from tacitus.find.people import PeopleReader
from tacitus.lang.pack import LanguagePack
from tacitus.model import QuantityKind, Status
from tacitus.world import SourceRegister

REACH = 3  # sentences back to the harm of a bare figure
COST = 3.5


class MemoryReader:
    """Lends numbers what was told before them; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.people = PeopleReader(pack.people, register)
        self.figures = FigureReader(pack.memory)

    def recall(self, drafts: Sequence[Draft], text: str) -> list[Draft]:
        """The drafts in order; bare figures of harm told before them take its measure and its people."""
        done: list[Draft] = []
        for draft in drafts:
            done.append(self._figure(done, draft, text) if draft.measure is None else draft)
        return done

    def _figure(self, done: list[Draft], draft: Draft, text: str) -> Draft:
        if draft.quantity.kind is not QuantityKind.CARDINAL or not done:
            return draft
        giver = in_mind(done, draft, REACH)
        if giver is None:
            return draft
        last = done[giver] if done[giver].sentence == draft.sentence else None
        rule = self.figures.read(draft, last)
        if rule is None or (rule == IN_BRACKETS and not is_rival(done[giver], draft)):
            return draft
        return self._lent(draft, done[giver], rule, text)

    def _lent(self, draft: Draft, giver: Draft, rule: str, text: str) -> Draft:
        """The draft with the measure of another, and with its people where its own words name none."""
        if giver.measure is None:
            return draft
        own = self.people.read(draft.tree, draft.counted, giver.measure, text)
        if own.status is Status.UNKNOWN and giver.people is not None:
            own = replace(own, status=giver.people.status)
        return replace(
            draft,
            measure=giver.measure,
            cost=COST,
            why=(f"number:{draft.quantity.rule}", f"measure:{rule}"),
            people=own,
            unit=giver.unit,
        )
