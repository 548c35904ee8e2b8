"""Claims: from the numbers and words of harm in a report to claims, with what cannot be read kept as notes."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tacitus.find.again import AgainReader
from tacitus.find.doubt import DoubtReader
from tacitus.find.draft import Draft, span_of
from tacitus.find.harm import HarmReader
from tacitus.find.memory import MemoryReader, headed, shot_by_sum
from tacitus.find.parts import PartReader
from tacitus.find.person.identity import IdentityReader
from tacitus.find.person.ones import OneReader
from tacitus.find.present import PresentReader
from tacitus.find.scope import ScopeReader
from tacitus.find.sums import mismatches, mixed_totals
from tacitus.find.tolls import TollReader
from tacitus.find.weigh import Judge, near_readings
from tacitus.lang.pack import LanguagePack
from tacitus.model import (
    Claim,
    Layer,
    Maker,
    Measure,
    Note,
    NoteCode,
    Quantity,
    QuantityKind,
    Reading,
    content_id,
)
from tacitus.stage import Stage, per_document
from tacitus.world import SourceRegister

CLAIMS = Maker("find.claims", "2")
LEARNT = "learnt:"
OF_DISASTER = frozenset(
    {
        Measure.DISPLACED, Measure.IDPS, Measure.EVACUATED, Measure.RETURNED, Measure.REFUGEES, Measure.AFFECTED,
        Measure.IN_NEED, Measure.BUILDINGS_DAMAGED, Measure.BUILDINGS_DESTROYED,
    }
)  # fmt: skip
# (cost below which, probability): how often claims joined that closely answer a true one with the right figure,
# measured on the corpora written for the project; below 3 the cost does not rank them. See docs/accuracy.md.
SCORES = ((3.0, 0.95), (5.0, 0.84), (99.0, 0.7))


def claims_stage(pack: LanguagePack, register: SourceRegister) -> Stage:
    """The stage that gives the claims of a report about conflict, and notes on the numbers that it could not place."""
    finder = ClaimFinder(pack, register)
    return per_document(
        finder.read,
        needs=(Layer.SENTENCES, Layer.QUANTITIES, Layer.ABOUT_CONFLICT, Layer.ONLY_DISPLACEMENT, Layer.BLOCKS),
        gives=(Layer.CLAIMS, Layer.NOTES),
        maker=CLAIMS,
    )


class ClaimFinder:
    """Finds the claims of one report; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Make the readers of its parts."""
        self.harm = HarmReader(pack, register)
        self.ones = OneReader(pack, register, self.harm.triggers)
        self.identity = IdentityReader(pack, register)
        self.again = AgainReader(pack, register)
        self.memory = MemoryReader(pack, register)
        self.parts = PartReader(pack, register)
        self.present = PresentReader(pack, register)
        self.tolls = TollReader(pack)
        self.doubts = DoubtReader(pack, register)
        self.scope = ScopeReader(pack)
        self.judge = Judge(self.harm, pack.learnt) if pack.learnt is not None else None

    def read(self, reading: Reading) -> Reading:
        """The reading with its claims; without any where the report is not about conflict."""
        if reading.about_conflict is False:
            return reading
        text = reading.document.text
        drafts = self.drafts(reading)
        kept = [i for i, d in enumerate(drafts) if d.measure is not None and d.unreal is None and _is_of(reading, d)]
        ids = _ids(reading, drafts, kept)
        claims = [self._claim(drafts[i], ids, i, text) for i in kept]
        notes = [*(_set_aside(d, text) for d in drafts if _is_worth_a_note(d)), *mismatches(drafts, text, CLAIMS)]
        notes += self.doubts.read((drafts[i] for i in kept), text, CLAIMS)
        notes += near_readings((drafts[i] for i in kept), text, CLAIMS)
        return replace(reading, claims=tuple(claims), notes=(*reading.notes, *notes))

    def drafts(self, reading: Reading) -> list[Draft]:
        """The numbers of the report that may count something, each joined to what it counts as far as words say so."""
        by_sentence = _by_sentence(reading)
        known = self.ones.names.of_report(reading.sentences)
        drafts: list[Draft] = []
        ones: list[Draft] = []
        text = reading.document.text
        for sentence in reading.sentences:
            quantities = by_sentence.get(sentence.index, ())
            here = self.harm.read(sentence, quantities, text) if quantities else []
            drafts += here
            ones += self.ones.read(sentence, here, known) if sentence.tokens else []
        told = partial(self._placed, ones=ones, known=known, reading=reading)
        if self.judge is None:
            return told(drafts)
        return self.judge.judged(drafts, told, reading)

    def _placed(self, drafts: list[Draft], *, ones: list[Draft], known: frozenset[str], reading: Reading) -> list[Draft]:
        """The drafts of a report as they stand to each other: repeated, in scope, parts of wholes."""
        text = reading.document.text
        scoped = self._scoped(self.memory.recall(self.again.read(drafts, text), text), reading)
        apart = self.memory.tell_apart(scoped, reading.document.published)
        placed = headed(self.memory.place(self.tolls.read(self.parts.read(apart, text)), text))
        told = self.identity.read(merged(placed, self._scoped(ones, reading)), known)
        return [self.present.read(draft, text) for draft in mixed_totals(shot_by_sum(told))]

    def _scoped(self, drafts: list[Draft], reading: Reading) -> list[Draft]:
        return self.scope.read_all(drafts, reading.sentences, reading.document.text, reading.document.published)

    def _claim(self, draft: Draft, ids: dict[int, str], index: int, text: str) -> Claim:
        if draft.measure is None or draft.people is None:
            raise ValueError("a draft without a measure makes no claim")
        span = span_of(draft)
        return Claim(
            id=ids[index],
            span=span,
            quote=span.words(text),
            number=draft.quantity.number,
            anchor=draft.anchor,
            sentence=draft.sentence,
            measure=draft.measure,
            unit=draft.unit,
            count=draft.quantity.count,
            people=draft.people,
            made_by=CLAIMS,
            why=(*draft.why, f"scope:{draft.scope_rule}") if draft.scope_rule else draft.why,
            score=next(p for bound, p in SCORES if draft.cost < bound) if draft.score is None else draft.score,
            scope=draft.scope,
            part_of=ids.get(draft.whole) if draft.whole is not None else None,
            repeats=ids.get(draft.repeats) if draft.repeats is not None else None,
        )


def merged(drafts: Sequence[Draft], ones: Sequence[Draft]) -> list[Draft]:
    """Both in the order of the text, the links between the first led to their new places."""
    both = [*enumerate(drafts), *((-1, one) for one in ones)]
    both.sort(key=lambda pair: (pair[1].sentence, pair[1].tree.tokens[pair[1].counted.node].start))
    place = {old: new for new, (old, _) in enumerate(both) if old >= 0}
    return [
        replace(
            draft,
            whole=place[draft.whole] if draft.whole is not None else None,
            repeats=place[draft.repeats] if draft.repeats is not None else None,
        )
        for _, draft in both
    ]


def _by_sentence(reading: Reading) -> dict[int, tuple[Quantity, ...]]:
    starts = [s.span.start for s in reading.sentences]
    place: dict[int, list[Quantity]] = {}
    at = 0
    for quantity in reading.quantities:
        while at + 1 < len(starts) and starts[at + 1] <= quantity.span.start:
            at += 1
        place.setdefault(at, []).append(quantity)
    return {i: tuple(found) for i, found in place.items()}


def _is_of(reading: Reading, draft: Draft) -> bool:
    """Whether the report's subject lets the draft be claimed: in a disaster only who was driven out and what was ruined."""
    return not reading.only_displacement or draft.measure in OF_DISASTER


def _ids(reading: Reading, drafts: Sequence[Draft], kept: Sequence[int]) -> dict[int, str]:
    """The id of each draft that is kept; persons whose harm the same words tell ("Rahimi and Karimi were shot") are numbered."""
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for i in kept:
        q = drafts[i].quantity
        parts = (reading.document.sha256, reading.document.id, q.number.start, q.number.end, drafts[i].measure, q.count)
        ids[i] = content_id("claim", *parts)
        number = 1
        while ids[i] in taken:
            number += 1
            ids[i] = content_id("claim", *parts, number)
        taken.add(ids[i])
    return ids


def _is_worth_a_note(draft: Draft) -> bool:
    if draft.unreal is not None:
        return True
    return draft.measure is None and draft.quantity.kind is QuantityKind.CARDINAL and draft.quantity.rule not in ("vague", "pair")


def _set_aside(draft: Draft, text: str) -> Note:
    span = span_of(draft)
    words = span.words(text)
    if draft.unreal is not None:
        message = f"{words!r} is set aside: {draft.unreal!r} makes it no fact"
    elif any(rule.startswith(LEARNT) for rule in draft.why):
        message = f"{words!r} is set aside: the trained weights find that it counts no harm ({', '.join(draft.why)})"
    else:
        message = f"{words!r} is set aside: no words say that it counts harm to people"
    return Note(code=NoteCode.NUMBER_SET_ASIDE, span=span, message=message, made_by=CLAIMS)
