"""Examples: numbers with their possible readings and which of them are right, from every annotated text of the project.

Four sources: the corpora of tests/corpus; sentences.txt, written for this purpose; the tables of tests/unit/find; the examples of
the language pack. Texts that are kept back (HELD_OUT) are never read here.
"""

import importlib
import random
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from types import ModuleType

from tacitus.find.claims import CLAIMS, ClaimFinder
from tacitus.find.draft import Draft, span_of
from tacitus.find.weigh import Candidate, CandidateFinder, features_of, is_of_reports, is_open
from tacitus.lang import LanguagePack, load_pack
from tacitus.model import Count, Measure, Reading, Span
from tacitus.pipeline import stages
from tacitus.read import Arrival, read_reports
from tacitus.score import Gold, load_gold
from tacitus.score.align import FAMILIES
from tacitus.score.form import GoldClaim
from tacitus.settings import Settings
from tacitus.stage import chain
from tacitus.world import load_register
from tests.corpus.folders import corpora

HERE = Path(__file__).parent
HELD_OUT = frozenset({"own_d"})
CODE = "en"
COPIES = 8
IN_CONTEXT = 0.6  # share of the copies that stand behind another of the sentences, as in a report
SKIPPED = "?"
NOTHING = "nothing"
WEIGHTS = {"corpus": 2.0, "sentences": 0.25, "tables": 0.1, "pack": 0.1}
MARK = re.compile(r"\[([^\]|]*)\|([a-z_+?]+)\]")
SLOT = re.compile(r"\{(\w+)\}")
CHOICE = re.compile(r"<([^<>]*/[^<>]*)>")
BRACKETED = re.compile(r"\[([^\]]+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One number with its readings.

    Attributes:
        source, group: where it is from; texts that must stay together in one fold.
        features: the names of the features of each reading.
        right: which readings are right; none where the true one is not among them.
        ruled: the index of the reading that the rules choose.
        measures: what each reading says, None for no claim.
        words: the words of the number, to show.
        open: the weights may decide (find/weigh/weigher.py).
    """

    source: str
    group: str
    features: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    ruled: int
    measures: tuple[Measure | None, ...]
    words: str
    open: bool

    @property
    def weight(self) -> float:
        """How much it counts in the fit; the many copies of one sentence count together as one text."""
        return WEIGHTS[self.source]


@dataclass(frozen=True, slots=True)
class Truth:
    """A true claim at its place; measures None where it may be made or left out, bounds None where the place says enough."""

    span: Span
    measures: frozenset[str] | None
    figures: frozenset[int] | None


class Examiner:
    """Turns readings with their truths into examples; made once a run."""

    def __init__(self, pack: LanguagePack) -> None:
        self.pack = replace(pack, learnt=None)
        self.finder = ClaimFinder(self.pack, load_register().sources)
        self.candidates = CandidateFinder(self.finder.harm)
        first = tuple(takewhile(lambda stage: stage.name != CLAIMS.name, stages(self.pack, load_register())))
        self.before_claims = chain(first, name="before-claims", maker=first[-1].maker)

    def examples(
        self, reading: Reading, truths: Sequence[Truth], *, source: str, group: str, first: int = 0
    ) -> Iterator[Example]:
        """An example for every number from sentence `first` on that has two readings or more."""
        if reading.about_conflict is False:
            return
        drafts = self.finder.drafts(reading)
        for place in self.candidates.places(drafts, reading):
            found = self.candidates.candidates(place)
            right = judged(place.draft, found, truths)
            of_things = any(candidate.measure is not None and not candidate.measure.counts_persons for candidate in found)
            if place.draft.sentence < first or len(found) < 2 or right is None or of_things:
                continue
            yield Example(
                source=source,
                group=group,
                features=tuple(_seen(features_of(place, candidate), source) for candidate in found),
                right=right,
                ruled=next((i for i, candidate in enumerate(found) if candidate.by_rules), 0),
                measures=tuple(candidate.measure for candidate in found),
                words=span_of(place.draft).words(reading.document.text),
                open=is_open(place),
            )


def _seen(names: tuple[str, ...], source: str) -> tuple[str, ...]:
    """The features that an example of a source may teach."""
    return names if source == "corpus" else tuple(name for name in names if not is_of_reports(name))


def judged(draft: Draft, candidates: Sequence[Candidate], truths: Sequence[Truth]) -> tuple[bool, ...] | None:
    """Which readings of a number are right; None where the truth leaves that open."""
    mine = [truth for truth in truths if _lies_on(draft, truth)]
    if any(truth.measures is None for truth in mine):
        return None
    accepted = {measure for truth in mine for measure in truth.measures or ()}
    if not accepted:
        return tuple(candidate.measure is None for candidate in candidates)
    return tuple(candidate.measure is not None and _accepts(candidate.measure, accepted) for candidate in candidates)


def _lies_on(draft: Draft, truth: Truth) -> bool:
    number = draft.quantity.number
    on = number.start < truth.span.end and truth.span.start < number.end
    return on and (truth.figures is None or bool(truth.figures & _figures(draft.quantity.count)))


def _figures(count: Count) -> set[int]:
    return {n for n in (count.low, count.best, count.high) if n is not None}


def _accepts(measure: Measure, accepted: set[str]) -> bool:
    return measure in accepted or any(measure in family and family & accepted for family in FAMILIES)


def trained_corpora() -> list[Path]:
    """The folders of the corpora that the model may be trained on."""
    return [folder for folder in corpora() if folder.name not in HELD_OUT]


def training_examples(pack: LanguagePack) -> list[Example]:
    """Every example that the model may be trained on."""
    examiner = Examiner(pack)
    found = [example for folder in trained_corpora() for example in of_corpus(examiner, load_gold(folder))]
    return [*found, *of_sentences(examiner), *of_tables(examiner), *of_pack(examiner)]


def of_corpus(examiner: Examiner, gold: Gold) -> Iterator[Example]:
    """The numbers of the reports of a corpus in the pack's language."""
    items = read_reports(gold.folder / "reports.jsonl", Settings())
    arrivals = [item for item in items if isinstance(item, Arrival)]
    ours = [item.document for item in arrivals if gold.reports[item.document.id].language == CODE]
    for reading in examiner.before_claims.run(Reading(document=document) for document in ours):
        truths = [_truth_of(claim) for claim in gold.reports[reading.document.id].claims]
        yield from examiner.examples(reading, truths, source="corpus", group=f"{gold.name}/{reading.document.id}")


def _truth_of(claim: GoldClaim) -> Truth:
    bounds = (claim.count.bounds, *claim.count_alt)
    figures = frozenset(n for low_best_high in bounds for n in low_best_high if n is not None)
    measures = None if claim.optional else frozenset({claim.measure, *claim.measure_alt})
    return Truth(Span(claim.start, claim.end), measures, figures)


def of_sentences(examiner: Examiner) -> Iterator[Example]:
    """The numbers of our own sentences, each sentence in several copies with other words in its slots."""
    slots: dict[str, list[str]] = tomllib.loads((HERE / "slots.toml").read_text(encoding="utf-8"))["slots"]
    lines = (HERE / "sentences.txt").read_text(encoding="utf-8").splitlines()
    written_lines = [line for line in lines if line and not line.startswith("#")]
    for number, line in enumerate(written_lines):
        chance = random.Random(number)
        for written in dict.fromkeys(filled(line, slots, chance) for _ in range(COPIES)):
            before = filled(chance.choice(written_lines), slots, chance) + " // " if chance.random() < IN_CONTEXT else ""
            texts, truths = unmarked(before + written)
            first = before.count(" // ")
            yield from examiner.examples(parsed(texts), truths, source="sentences", group=f"sentences/{number}", first=first)


def filled(line: str, slots: dict[str, list[str]], chance: random.Random) -> str:
    """The line with a word in every slot, and one of each alternative."""
    while SLOT.search(line):
        line = SLOT.sub(lambda match: chance.choice(slots[match[1]]), line)
    line = CHOICE.sub(lambda match: chance.choice(match[1].split("/")), line)
    parts = (re.sub(r" +([,.;:])", r"\1", re.sub(r"  +", " ", part)).strip() for part in line.split(" // "))
    return " // ".join(_capital(part) for part in parts)


def _capital(part: str) -> str:
    first = 1 if part.startswith("[") else 0
    return part[:first] + part[first : first + 1].upper() + part[first + 1 :]


def unmarked(written: str) -> tuple[list[str], list[Truth]]:
    """The sentences without their marks, and the truths with places in the text that they make together."""
    texts, truths, offset = [], [], 0
    for part in written.split(" // "):
        text, last = "", 0
        for match in MARK.finditer(part):
            text += part[last : match.start()]
            start = offset + len(text)
            text += match[1]
            measures = None if match[2] == SKIPPED else frozenset(match[2].split("+"))
            truths.append(Truth(Span(start, offset + len(text)), measures, None))
            last = match.end()
        text += part[last:]
        texts.append(text)
        offset += len(text) + 1
    return texts, truths


def of_tables(examiner: Examiner) -> Iterator[Example]:
    """The numbers of the tables of tests/unit/find, each row as the rules read it where that is what the row wants."""
    for path in sorted((Path(__file__).parents[2] / "tests" / "unit" / "find").glob("test_*.py")):
        for number, (text, wanted) in enumerate(rows_of(importlib.import_module(f"tests.unit.find.{path.stem}"))):
            yield from _as_read(examiner, text.split(" // "), wanted, source="tables", group=f"{path.stem}/{number}")


def rows_of(module: ModuleType) -> Iterator[tuple[str, str]]:
    """The rows of the tables of claims in a module."""
    for function in vars(module).values():
        marks = getattr(function, "pytestmark", ())
        if "told" in getattr(getattr(function, "__code__", None), "co_names", ()):
            for mark in marks:
                yield from (tuple(row) for row in mark.args[1])


def _as_read(examiner: Examiner, texts: list[str], wanted: str, *, source: str, group: str) -> Iterator[Example]:
    from tests.unit.find.readings import in_short

    reading = parsed(texts)
    claims = examiner.finder.read(reading).claims
    if in_short(claims, wanted) != wanted:
        return
    truths = [Truth(claim.number, frozenset({claim.measure.value}), None) for claim in claims]
    yield from examiner.examples(reading, truths, source=source, group=group)


def of_pack(examiner: Examiner) -> Iterator[Example]:
    """The numbers of the examples and counterexamples of the pack's measures; others in them are left open."""
    for number, trigger in enumerate(examiner.pack.measures.trigger):
        for text in trigger.examples:
            plain, last = "", 0
            truths = []
            for match in BRACKETED.finditer(text):
                plain += text[last : match.start()]
                truths.append(Truth(Span(len(plain), len(plain) + len(match[1])), frozenset({trigger.measure.value}), None))
                plain += match[1]
                last = match.end()
            plain += text[last:]
            rest = _between(truths, len(plain))
            yield from examiner.examples(parsed([plain]), [*truths, *rest], source="pack", group=f"pack/{number}")


def _between(truths: Iterable[Truth], end: int) -> list[Truth]:
    edges = [0, *(edge for truth in truths for edge in (truth.span.start, truth.span.end)), end]
    spans = [Span(start, stop) for start, stop in zip(edges[::2], edges[1::2], strict=True) if start < stop]
    return [Truth(span, None, None) for span in spans]


def parsed(texts: Sequence[str]) -> Reading:
    """The sentences as one report about conflict, with their numbers read."""
    from tests.unit.find.sentences import parsed as parsed_one

    return parsed_one(*texts)


def own_pack() -> LanguagePack:
    """The pack that the model is for."""
    return load_pack(CODE)
