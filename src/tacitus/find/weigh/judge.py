"""Judge: where the rules are sure of nothing, or the weights of something else, the trained weights decide."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from tacitus.find.draft import Draft, span_of
from tacitus.find.harm import HarmReader
from tacitus.find.weigh.candidates import Candidate, CandidateFinder, Place
from tacitus.find.weigh.weigher import Verdict, Weigher, is_open
from tacitus.lang.learnt import Learnt
from tacitus.model import Maker, Note, NoteCode, Reading, Span

Placed = Callable[[list[Draft]], list[Draft]]
Key = tuple[Span, int]
Verdicts = dict[Key, Verdict]

COST = 3.0  # of a measure that the weights give: said by what hangs on the people, no more
PEOPLE = "people"
UNCLAIMED = Verdict(candidate=Candidate(measure=None, by_rules=True), overrules=False, why=(), second=None, score=0.0)


class Judge:
    """Weighs what the rules made of the numbers of a report; made once a pack."""

    def __init__(self, harm: HarmReader, learnt: Learnt) -> None:
        """Make the readers of its parts."""
        self.harm = harm
        self.candidates = CandidateFinder(harm)
        self.weigher = Weigher(learnt)

    def judged(self, drafts: list[Draft], placed: Placed, reading: Reading) -> list[Draft]:
        """The drafts as they stand to each other, with scores, and with the measures that overrule the rules.

        Args:
            drafts: as their own sentences say.
            placed: reads drafts to the end by the rules.
            reading: the report.
        """
        first = placed(drafts)
        verdicts = self.verdicts(first, reading)
        forced = self.forced(drafts, verdicts, reading.document.text)
        return self.scored(first if forced is drafts else placed(forced), verdicts, reading)

    def verdicts(self, drafts: Sequence[Draft], reading: Reading) -> Verdicts:
        """What the weights say of each number, by its place."""
        return {_key(place.draft): self._verdict(place) for place in self.candidates.places(drafts, reading)}

    def _verdict(self, place: Place) -> Verdict:
        """What the weights say of one number; nothing is weighed where they neither decide nor give a score."""
        may_decide = self.weigher.learnt.margins.decides and is_open(place)
        if not may_decide and (place.draft.measure is None or place.draft.unreal is not None):
            return UNCLAIMED
        candidates = self.candidates.candidates(place)
        return self.weigher.weigh(place, candidates) if len(candidates) > 1 else UNCLAIMED

    def forced(self, drafts: list[Draft], verdicts: Verdicts, text: str) -> list[Draft]:
        """The drafts with the measures that overrule the rules; the same list where none does."""
        if not any(verdict.overrules and verdict.candidate.measure for verdict in verdicts.values()):
            return drafts
        return [self._with_measure(draft, verdicts.get(_key(draft), UNCLAIMED), text) for draft in drafts]

    def _with_measure(self, draft: Draft, verdict: Verdict, text: str) -> Draft:
        measure, mark = verdict.candidate.measure, verdict.candidate.mark
        if not verdict.overrules or measure is None:
            return draft
        tree, tokens = draft.tree, draft.tree.tokens
        things = self.harm.people.thing(tree, draft.counted)
        return replace(
            draft,
            measure=measure,
            anchor=Span(tokens[mark.first].start, tokens[mark.last].end) if mark is not None else None,
            cost=COST,
            why=(f"number:{draft.quantity.rule}", f"measure:{measure}:learnt", *verdict.why),
            unit=self.harm.people.unit(tree, draft.counted, things or PEOPLE),
            people=self.harm.people.read(tree, draft.counted, measure, text),
            unreal=None,
        )

    def scored(self, drafts: list[Draft], verdicts: Verdicts, reading: Reading) -> list[Draft]:
        """The drafts with their scores, and without the measures that the weights take from them.

        A number whose measure came from one that was overruled is weighed anew, for its score alone.
        """
        moved = any(not verdict.overrules and _moved(draft, verdict) for draft, verdict in _paired(drafts, verdicts))
        anew = self.verdicts(drafts, reading) if moved else verdicts
        again = (anew.get(_key(draft), UNCLAIMED) for draft in drafts)
        return [_scored(draft, verdict, last) for (draft, verdict), last in zip(_paired(drafts, verdicts), again, strict=True)]


def _key(draft: Draft) -> Key:
    """The number and who is counted: two persons may be told by the same words ("Rahimi and Haddad were killed")."""
    return draft.quantity.number, draft.counted.node


def _paired(drafts: Sequence[Draft], verdicts: Verdicts) -> Iterator[tuple[Draft, Verdict]]:
    return ((draft, verdicts.get(_key(draft), UNCLAIMED)) for draft in drafts)


def _moved(draft: Draft, verdict: Verdict) -> bool:
    """Whether a number that is claimed counts something else than it did when it was weighed."""
    return draft.measure is not None and draft.unreal is None and draft.measure is not verdict.candidate.measure


def near_readings(drafts: Iterable[Draft], text: str, maker: Maker) -> list[Note]:
    """A note for each claimed figure that counts another measure nearly as likely, by the trained weights.

    Source: record.md law 8: nothing inferred is unmarked.
    """
    notes = []
    for draft in drafts:
        if draft.second is not None:
            span = span_of(draft)
            message = f"{span.words(text)!r} may count {draft.second} nearly as likely as {draft.measure}, which it is read as"
            notes.append(Note(code=NoteCode.AMBIGUOUS, span=span, message=message, made_by=maker))
    return notes


def _scored(draft: Draft, verdict: Verdict, again: Verdict) -> Draft:
    if verdict.overrules and verdict.candidate.measure is None:
        return replace(draft, measure=None, why=verdict.why)
    last = verdict if draft.measure is verdict.candidate.measure else again
    weighed = draft.measure is not None and draft.measure.counts_persons and draft.measure is last.candidate.measure
    return replace(draft, score=last.score, second=last.second) if weighed else draft
