"""Card: docs/model-card.md, what the trained weights are, from what, and what they are worth."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tacitus.lang.learnt import Learnt, Margins
from tools.accuracy import table
from tools.training.examples import COPIES, HELD_OUT, WEIGHTS, Example
from tools.training.gain import Gain, Marks

STRONGEST = 12
SOURCES = {
    "corpus": "the corpora in tests/corpus, but for those kept back",
    "sentences": f"sentences.txt and slots.toml in tools/training, written for this, each sentence in up to {COPIES} copies",
    "tables": "the tables of tests/unit/find, which say what the rules read",
    "pack": "the examples of the language pack",
}

HEAD = """# The trained weights

<!-- written by `make train`; do not edit -->

Rules join a number to the words that say what it counts, and they stay the explanation of every claim. Where they end, small
trained weights decide: they weigh every reading of a number (each measure that a word of its sentence or a figure beside it
offers, and that it makes no claim) by named features, and give each reading a probability.

- **The score** of a claim about people is made from this probability and from how the parts are joined: a logistic, fitted on
  claims of texts that the weights of the readings never saw, so that of claims with score .9 nine in ten are right.
- **The doubt**: where another measure is at least half as likely as the one that is claimed, an `ambiguous` note names both.
- **The choice**: where `make train` finds that it gains (see below), a reading that is likelier than the rules' by a margin
  takes its place. `why` of the claim then says `measure:...:learnt` and the features that weighed most; a number that loses its
  claim becomes a note that says so. Single persons, zeros and things are left to the rules in any case.
- **Without it**: `tacitus read --no-learnt`, or `tacitus.read(..., learnt=False)`; then the rules alone decide, and `score` is
  one of three figures by how closely the words are joined.

It is a conditional logit: one sum of weights for each reading, the readings of a number set against each other. It holds no
text, runs on the standard library, and `lang/en/learnt.toml` names it by its SHA-256.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the page says of a training: the weights' SHA-256, the day, and what other margins would have gained."""

    digest: str
    trained: date
    tried: dict[Margins, Gain]


def page(learnt: Learnt, examples: Sequence[Example], gains: Sequence[Gain], facts: Facts) -> str:
    """The whole page."""
    told = f"\nTrained {facts.trained}; {len(learnt.weights)} weights; SHA-256 of learnt.json {facts.digest}.\n"
    parts = (
        HEAD, told, "\n## Data\n\n", data_table(examples), CHOICE, choice_table(facts.tried, learnt.margins),
        GAIN, gain_table(gains), SCORE, score_table(gains), LIMITS, strongest(learnt),
    )  # fmt: skip
    return "".join(parts)


def choice_table(tried: dict[Margins, Gain], taken: Margins) -> str:
    """What each choice of margins gains, the one that is taken marked."""
    head = ("a claim added", "by a figure beside it", "dropped", "changed", "least score", "precision", "recall", "F1", "")
    return _table(head, ((*_margin_cells(m), *_cells(gain.learnt), "taken" if m == taken else "") for m, gain in tried.items()))


def _margin_cells(margins: Margins) -> tuple[str, ...]:
    shown = (margins.add, margins.lend, margins.drop, margins.change)
    return (*("never" if margin > 1 else f"{margin}" for margin in shown), f"{margins.least}")


CHOICE = """
## How far they decide

What the choice of a margin gains on the numbers of the corpora, each by weights that never saw that corpus. The first row leaves
every choice to the rules: then the weights give the score and the doubt, and nothing else. Another is taken only where it gains
half a point of F1.

"""

GAIN = f"""
Corpora that are kept back from all of this: {", ".join(sorted(HELD_OUT))}.

## What it gains

Every row is of texts that the weights were not trained on: a corpus is read to the end by weights trained on all but it; our own
sentences number by number, a fifth kept back at a time. The rules were written with most of these corpora in sight (all but
those kept back), the weights were not.

"""

SCORE = """
## What the score is worth there

Brier score (the mean square of score less truth) and expected calibration error, of the claims of each corpus. By the rules the
score is one of three figures.

"""

LIMITS = """
## Limits

- The sentences are one writer's, and most are short; the corpora are small. A gain of one point on one corpus means little.
- A measure that no word of the sentence and no figure beside the number offers cannot be chosen.
- Features name words only where they hold in several texts; new words weigh nothing.
- The rules are among its features: when they change, `make train` makes it anew.
- The score speaks of number and measure. It does not say that status, speaker or scope are right.

## What weighs most

"""


def data_table(examples: Sequence[Example]) -> str:
    """How many numbers come from where, and what each counts in the fit."""
    counts = Counter(example.source for example in examples)
    texts = {source: len({e.group for e in examples if e.source == source}) for source in counts}
    rows = ((f"{source}: {SOURCES[source]}", counts[source], texts[source], WEIGHTS[source]) for source in SOURCES)
    return _table(("source", "numbers", "texts", "weight"), rows)


def gain_table(gains: Sequence[Gain]) -> str:
    """Precision, recall and F1 without and with the weights."""
    head = ("texts", "rules P", "R", "F1", "with weights P", "R", "F1", "gain")
    return _table(head, ((_name(g), *_cells(g.rules), *_cells(g.learnt), f"{g.learnt.f1 - g.rules.f1:+.3f}") for g in gains))


def score_table(gains: Sequence[Gain]) -> str:
    """Brier score and calibration error without and with the weights."""
    read = [gain for gain in gains if gain.learnt.brier is not None]
    cells = ((_name(g), *_worth(g.rules), *_worth(g.learnt)) for g in read)
    return _table(("texts", "rules Brier", "ECE", "with weights Brier", "ECE"), cells)


def strongest(learnt: Learnt) -> str:
    """The features with the largest weights."""
    names = sorted(learnt.weights, key=lambda name: (-abs(learnt.weights[name]), name))[:STRONGEST]
    return _table(("feature", "weight"), ((f"`{name}`", f"{learnt.weights[name]:+.2f}") for name in names))


def _name(gain: Gain) -> str:
    return f"**{gain.name}** (kept back)" if gain.name in HELD_OUT else gain.name


def _cells(marks: Marks) -> tuple[str, ...]:
    return f"{marks.precision:.3f}", f"{marks.recall:.3f}", f"{marks.f1:.3f}"


def _worth(marks: Marks) -> tuple[str, ...]:
    return f"{marks.brier:.3f}", f"{marks.calibration:.3f}"


def _table(head: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    return table(head, ([str(cell) for cell in row] for row in rows))
