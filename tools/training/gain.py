"""Gain: how far readings are right without the trained weights and with them, on texts that they were not trained on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tacitus.lang import LanguagePack
from tacitus.lang.learnt import Learnt
from tacitus.model import Reading
from tacitus.pipeline import MAKER, stages
from tacitus.read import Arrival, read_reports
from tacitus.score import ReportOutcome, brier, calibration_error, judged, load_gold
from tacitus.settings import Settings
from tacitus.stage import chain
from tacitus.world import load_register
from tools.training.examples import CODE, Example


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """True claims found, claims that are false, true claims missed; what `score` is worth, where reports were read."""

    found: int
    false: int
    missed: int
    brier: float | None = None
    calibration: float | None = None

    @property
    def precision(self) -> float:
        return self.found / max(1, self.found + self.false)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.found + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.found / max(1, 2 * self.found + self.false + self.missed)


@dataclass(frozen=True, slots=True)
class Gain:
    """The marks of one set of texts by the rules alone, and with the weights."""

    name: str
    rules: Marks
    learnt: Marks

    def __str__(self) -> str:
        return f"{self.name:20} rules F1 {self.rules.f1:.3f}, with weights {self.learnt.f1:.3f}"


def gain_of_reading(pack: LanguagePack, learnt: Learnt, folder: Path) -> Gain:
    """A corpus read to the end, by the rules alone and with the weights."""
    both = [marks_of(outcomes(replace(pack, learnt=one), folder)) for one in (None, learnt)]
    return Gain(folder.name, *both)


def outcomes(pack: LanguagePack, folder: Path) -> list[ReportOutcome]:
    """What becomes of the reports of a corpus in the pack's language."""
    gold = load_gold(folder)
    whole = chain(stages(pack, load_register()), name=MAKER.name, maker=MAKER)
    items = read_reports(folder / "reports.jsonl", Settings())
    documents = [item.document for item in items if isinstance(item, Arrival)]
    ours = [document for document in documents if gold.reports[document.id].language == CODE]
    return [judged(gold, reading) for reading in whole.run(Reading(document=document) for document in ours)]


def marks_of(reports: Sequence[ReportOutcome]) -> Marks:
    """The marks of some reports."""
    found = sum(claim.found for report in reports for claim in report.claims)
    return Marks(
        found=found,
        false=sum(len(report.false) for report in reports),
        missed=sum(len(report.claims) for report in reports) - found,
        brier=brier(reports),
        calibration=calibration_error(reports),
    )


def gain_of_examples(name: str, numbers: Iterable[tuple[Example, int]]) -> Gain:
    """Numbers each by itself: what the rules choose, and what is chosen with the weights."""
    known = list(numbers)
    return Gain(name, _of_numbers([(e, e.ruled) for e, _ in known]), _of_numbers(known))


def _of_numbers(numbers: Sequence[tuple[Example, int]]) -> Marks:
    said = [(example, chosen) for example, chosen in numbers if example.measures[chosen] is not None]
    found = sum(example.right[chosen] for example, chosen in said)
    true = sum(not example.right[0] for example, _ in numbers)
    return Marks(found=found, false=len(said) - found, missed=true - found)
