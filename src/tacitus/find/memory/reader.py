"""The memory of a report: numbers whose harm, people or total an earlier sentence told.

A reader keeps in mind what was told last: the harm, the figure that stood first for it, and to whom. What a later sentence
leaves unsaid is taken from there, never across a change of topic or side.
Source: record.md law 8: nothing inferred is unmarked; every claim read so names its rule in `why`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tacitus.find.draft import Draft
from tacitus.find.memory.figures import IN_BRACKETS, FigureReader
from tacitus.find.memory.groups import GroupReader
from tacitus.find.memory.mind import HARMS, OF_VICTIMS, in_mind, is_rival
from tacitus.find.memory.recalled import GOES_ON, RECALLED, RecalledReader
from tacitus.find.memory.roll import BY_VICTIM, RollReader
from tacitus.find.memory.shot import shot_in_all
from tacitus.find.memory.takes_up import TakingUpReader
from tacitus.find.people import PeopleReader
from tacitus.lang.pack import LanguagePack
from tacitus.model import Measure, QuantityKind, Scope, Status
from tacitus.world import SourceRegister

REACH = 3  # sentences back to the harm of a bare figure
COST = 3.5


class MemoryReader:
    """Lends numbers what was told before them; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.people = PeopleReader(pack.people, register)
        self.figures = FigureReader(pack.memory)
        self.recalled = RecalledReader(pack)
        self.roll = RollReader(pack.memory, pack.people)
        self.takes_up = TakingUpReader(pack.memory)
        self.groups = GroupReader(pack.memory, self.people)

    def recall(self, drafts: Sequence[Draft], text: str) -> list[Draft]:
        """The drafts in order; figures of harm told before them, and people by words for the harmed, take its measure."""
        done: list[Draft] = []
        for draft in drafts:
            done.append(self._figure(done, draft, text) if draft.measure is None and done else draft)
        return done

    def tell_apart(self, drafts: Sequence[Draft], published: date | None) -> list[Draft]:
        """The drafts in order, those of events that are only recalled as background, with what their sentence adds."""
        done: list[Draft] = []
        for draft in drafts:
            rule = self.recalled.read(done, draft, published)
            here = (d for d in reversed(done) if d.sentence == draft.sentence and d.measure is not None)
            goes_on = draft.scope is Scope.INCIDENT and (last := next(here, None)) is not None and last.scope_rule in RECALLED
            rule = rule or (GOES_ON if goes_on and draft.measure is not None else None)
            done.append(draft if rule is None else replace(draft, scope=Scope.BACKGROUND, scope_rule=rule))
        return done

    def place(self, drafts: Sequence[Draft], text: str) -> list[Draft]:
        """The drafts in order, parts and totals placed; numbers that take up people before are parts, the unnamed get a group."""
        done: list[Draft] = []
        for draft in drafts:
            fatal = self.takes_up.fatal(done, draft)
            if fatal is not None:
                lent = self._lent(draft, done[fatal], "fatal_part", text)
                draft = replace(lent, measure=Measure.KILLED, whole=fatal)
            elif draft.measure is None and draft.quantity.kind is QuantityKind.CARDINAL:
                whole = self.takes_up.read(done, draft)
                if whole is not None:
                    draft = replace(self._lent(draft, done[whole], "people_taken_up", text), whole=whole)
            elif draft.whole is None:
                draft = self._with_whole(done, draft)
            done.append(self.groups.read(done, draft))
        return shot_in_all(done)

    def _with_whole(self, done: list[Draft], draft: Draft) -> Draft:
        """The draft as a part of the people of whom it tells a later fate, or a state that they are in."""
        fate, state = self.takes_up.fate(done, draft), self.takes_up.state(done, draft)
        if fate is not None:
            return replace(draft, whole=fate, why=(*draft.why, "fate_of_people_before"))
        if state is not None:
            return replace(draft, whole=state, why=(*draft.why, "state_of_people_before"))
        listed = self.takes_up.listed(done, draft)
        return draft if listed is None else replace(draft, whole=listed)

    def _figure(self, done: list[Draft], draft: Draft, text: str) -> Draft:
        rule = self.roll.read(draft)
        if rule is not None:
            giver = in_mind(done, draft, REACH, OF_VICTIMS if rule in BY_VICTIM else HARMS)
            return draft if giver is None else self._lent(draft, done[giver], rule, text)
        giver = in_mind(done, draft, REACH) if draft.quantity.kind is QuantityKind.CARDINAL else None
        if giver is None:
            return draft
        rule = self.figures.read(draft, done[giver] if done[giver].sentence == draft.sentence else None)
        if rule is None or (rule == IN_BRACKETS and not is_rival(done[giver], draft)):
            return draft
        return self._lent(draft, done[giver], rule, text)

    def _lent(self, draft: Draft, giver: Draft, rule: str, text: str) -> Draft:
        """The draft with the measure of another, and with its people where its own words name none."""
        if giver.measure is None:
            return draft
        own = self.people.read(draft.tree, draft.counted, giver.measure, text)
        lends = draft.bare and giver.people is not None and giver.people.status is not Status.MIXED
        if own.status is Status.UNKNOWN and giver.people is not None and lends:
            own = replace(own, status=giver.people.status)
        return replace(
            draft,
            measure=giver.measure,
            cost=COST,
            why=(f"number:{draft.quantity.rule}", f"measure:{rule}"),
            people=own,
            unit=giver.unit,
        )
