"""Doubts: figures whose words can be read in two ways, each with both readings, for a person to settle."""

from collections.abc import Iterable, Iterator

from tacitus.find.draft import Draft, span_of
from tacitus.find.people import PeopleReader
from tacitus.lang.form_measures import Doubt
from tacitus.lang.pack import LanguagePack
from tacitus.model import Maker, Measure, Note, NoteCode, QuantityKind
from tacitus.world import SourceRegister

HARMS = (Measure.KILLED, Measure.INJURED)
PLURAL = frozenset({"NNS", "NNPS"})


class DoubtReader:
    """Finds what can be read in two ways; made once a pack."""

    def __init__(self, pack: LanguagePack, register: SourceRegister) -> None:
        """Keep the words that leave open what happened, or to how many."""
        self.people = PeopleReader(pack.people, register)
        self.doubts = pack.measures.doubt

    def read(self, drafts: Iterable[Draft], text: str, maker: Maker) -> list[Note]:
        """A note for each claimed figure that can be read in two ways.

        Source: record.md law 8: nothing inferred is unmarked.
        """
        notes = []
        for draft in drafts:
            for one, other in self._readings(draft, text):
                span = span_of(draft)
                message = f"{span.words(text)!r} can be read in two ways: {one}; or {other}. It is read as the first"
                notes.append(Note(code=NoteCode.AMBIGUOUS, span=span, message=message, made_by=maker))
        return notes

    def _readings(self, draft: Draft, text: str) -> Iterator[tuple[str, str]]:
        number = draft.quantity.span.words(text)
        listed = self._listed(draft, text)
        if listed is not None:
            yield f"{number} of both together", f"{number} of the first, and of {listed!r} nobody says how many"
        if draft.measure is Measure.CASUALTIES and self._is_joined(draft):
            yield f"{number} dead and wounded together", f"{number} dead, and of the wounded nobody says how many"
        for doubt in self.doubts:
            if self._leaves_open(doubt, draft, text):
                yield doubt.reads.format(number=number), doubt.other.format(number=number)

    def _listed(self, draft: Draft, text: str) -> str | None:
        """The other people that share the number or do not: "five soldiers and policemen"; None where there are none."""
        tree, noun = draft.tree, draft.counted.noun
        if noun is None or draft.quantity.kind is not QuantityKind.CARDINAL or tree.tokens[noun].tag not in PLURAL:
            return None
        for other in tree.children(noun, "conjunct"):
            alone = not tree.has(other, "number", "determiner", "possessive", "modifier", "compound")
            if alone and tree.tokens[other].tag in PLURAL and self.people.is_noun_for_people(tree, other):
                start, end = tree.tokens[other].start, tree.tokens[other].end
                return text[start:end]
        return None

    def _is_joined(self, draft: Draft) -> bool:
        """Whether the words of harm are two ("killed or wounded"), not one word for both ("casualties")."""
        return any(rule.startswith(f"measure:{measure}:") for rule in draft.why for measure in HARMS)

    def _leaves_open(self, doubt: Doubt, draft: Draft, text: str) -> bool:
        """Whether a rule of the pack holds: its word measures the figure, and no other word settles it."""
        if doubt.numbers:
            return draft.quantity.span.words(text).lower() in doubt.numbers
        anchor, tokens = draft.anchor, draft.tree.tokens
        if draft.measure is not doubt.measure or anchor is None:
            return False
        told = next((t for t in tokens if t.start == anchor.start), None)
        if told is None or told.lemma not in doubt.words:
            return False
        return not any(t.lemma in doubt.settled_by or t.lower in doubt.settled_by for t in tokens if t is not told)
