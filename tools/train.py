"""Trains the weights that decide where the rules end, and writes them, their card and docs/model-card.md.

    python -m tools.train            a few minutes on one core; the same weights in every run on the same texts and rules
    python -m tools.train --quick    the weights and their card alone, without the folds

The folds: each corpus is read by weights that were trained on all but it; each tenth of our own sentences likewise.
"""

import argparse
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec

from tacitus.find.weigh.weigher import margin_of, score_features, score_of
from tacitus.lang import LanguagePack
from tacitus.lang.learnt import Learnt, Margins
from tacitus.lang.pack import CARD
from tests.corpus.folders import corpora
from tools.training.card import Facts, page
from tools.training.examples import CODE, Example, own_pack, training_examples
from tools.training.fit import Said, score_weights, shares_of, weights_of
from tools.training.gain import Gain, gain_of_examples, gain_of_reading

ROOT = Path(__file__).parents[1]
PACK = ROOT / "src" / "tacitus" / "lang" / CODE
PAGE = ROOT / "docs" / "model-card.md"
WEIGHTS = "learnt.json"
NEVER = 2.0
LEAST_GAIN = 0.005  # of F1 on the corpora that are kept back, below which the rules keep every choice
CHOICES = (
    Margins(add=NEVER, lend=NEVER, drop=NEVER, change=NEVER, least=1.0),
    Margins(add=0.8, lend=0.8, drop=NEVER, change=NEVER, least=0.6),
    Margins(add=0.6, lend=0.6, drop=0.95, change=NEVER, least=0.6),
    Margins(add=0.6, lend=0.2, drop=0.95, change=NEVER, least=0.5),
    Margins(add=0.3, lend=0.3, drop=0.7, change=0.7, least=0.5),
)
DOUBT = 0.5
OWN_IN_SCORE = 0.05  # what a claim of our own sentences counts beside one of a report, in the fit of the score
PARTS = 5


@dataclass(frozen=True, slots=True)
class Fold:
    """Numbers that were kept back, and the weights that never saw them."""

    name: str
    examples: list[Example]
    weights: dict[str, float]

    @property
    def is_report(self) -> bool:
        return self.examples[0].source == "corpus"


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="write the weights and their card without the folds' page")
    options = parser.parse_args()
    (PACK / CARD).unlink(missing_ok=True)  # weights of an older form would keep the pack from being loaded
    pack = own_pack()
    examples = training_examples(pack)
    folds = folds_of(examples)
    tried = gains_by_margin(folds)
    best = max(tried, key=lambda choice: tried[choice].learnt.f1)
    margins = best if tried[best].learnt.f1 - tried[CHOICES[0]].learnt.f1 >= LEAST_GAIN else CHOICES[0]
    score = score_weights(said_in(folds, margins))
    learnt = Learnt(weights=weights_of(examples), margins=margins, score=score, doubt=DOUBT)
    digest = write(learnt, examples)
    print(f"{len(examples)} numbers, {len(learnt.weights)} weights, SHA-256 {digest[:12]}")
    if options.quick:
        return
    gains = measured(pack, folds, learnt)
    facts = Facts(digest=digest, trained=date.today(), tried=tried)
    PAGE.write_text(page(learnt, examples, gains, facts), encoding="utf-8")
    for gain in gains:
        print(gain)


def folds_of(examples: Sequence[Example]) -> list[Fold]:
    """A fold for each corpus that is trained on, and for each part of our own sentences."""
    names = sorted({example.group.split("/")[0] for example in examples if example.source == "corpus"})
    found = [_fold(name, examples, frozenset(e.group for e in examples if e.group.startswith(f"{name}/"))) for name in names]
    groups = sorted(
        {e.group for e in examples if e.source == "sentences"}, key=lambda group: hashlib.sha256(group.encode()).digest()
    )
    return [*found, *(_fold(f"sentences {k + 1}", examples, frozenset(groups[k::PARTS])) for k in range(PARTS))]


def _fold(name: str, examples: Sequence[Example], out: frozenset[str]) -> Fold:
    kept = [example for example in examples if example.group not in out]
    return Fold(name, [example for example in examples if example.group in out], weights_of(kept))


def said_in(folds: Sequence[Fold], margins: Margins) -> list[Said]:
    """The claims of the folds by weights that never saw them."""
    found = []
    for fold in folds:
        for example in fold.examples:
            shares = shares_of(example, fold.weights)
            chosen = chosen_of(example, shares, margins)
            if example.measures[chosen] is not None:
                weight = 1.0 if example.source == "corpus" else OWN_IN_SCORE
                found.append(Said(score_features(shares[chosen], example.features[chosen]), example.right[chosen], weight))
    return found


def chosen_of(example: Example, shares: Sequence[float], margins: Margins) -> int:
    """The reading that holds, by its margin alone: the rules' unless another is likelier."""
    best, ruled = max(range(len(shares)), key=lambda i: shares[i]), example.ruled
    margin = margin_of(margins, example.measures[ruled], example.measures[best], example.features[best])
    return best if shares[best] - shares[ruled] > margin and example.open else ruled


def held_of(example: Example, weights: dict[str, float], margins: Margins, score: dict[str, float]) -> int:
    """The reading that holds, as `find.weigh` chooses it: a claim that the rules do not make needs its score as well."""
    shares = shares_of(example, weights)
    chosen = chosen_of(example, shares, margins)
    if chosen == example.ruled or example.measures[chosen] is None:
        return chosen
    return chosen if score_of(score, shares[chosen], example.features[chosen]) >= margins.least else example.ruled


def gains_by_margin(folds: Sequence[Fold]) -> dict[Margins, Gain]:
    """What each choice of margins gains on the numbers of the corpora, by weights that never saw them."""
    found = {}
    for margins in CHOICES:
        score = score_weights(said_in(folds, margins))
        numbers = [(e, held_of(e, f.weights, margins, score)) for f in folds if f.is_report for e in f.examples]
        found[margins] = gain_of_examples("the corpora, number by number", numbers)
    return found


def measured(pack: LanguagePack, folds: Sequence[Fold], learnt: Learnt) -> list[Gain]:
    """What the weights gain: each corpus read to the end without and with them, our own sentences number by number."""
    gains = []
    for folder in corpora():
        fold = next((fold for fold in folds if fold.name == folder.name), None)
        kept = learnt if fold is None else _without(learnt, fold, folds)
        gains.append(gain_of_reading(pack, kept, folder))
    own = [fold for fold in folds if not fold.is_report]
    numbers = [(e, held_of(e, fold.weights, learnt.margins, learnt.score)) for fold in own for e in fold.examples]
    return [*gains, gain_of_examples("our own sentences", numbers)]


def _without(learnt: Learnt, fold: Fold, folds: Sequence[Fold]) -> Learnt:
    """Weights and score as they are without the texts of a fold."""
    score = score_weights(said_in([other for other in folds if other is not fold], learnt.margins))
    return msgspec.structs.replace(learnt, weights=fold.weights, score=score)


def write(learnt: Learnt, examples: Sequence[Example]) -> str:
    """Writes weights and card into the pack; the SHA-256 of the weights."""
    ordered = msgspec.structs.replace(learnt, weights=dict(sorted(learnt.weights.items())))
    written = msgspec.json.format(msgspec.json.encode(ordered), indent=0).replace(b"\n", b"\n") + b"\n"
    (PACK / WEIGHTS).write_bytes(written)
    digest = hashlib.sha256(written).hexdigest()
    counts = Counter(example.source for example in examples)
    lines = [f"{source} = {counts[source]}" for source in sorted(counts)]
    head = "# Written by `make train`; docs/model-card.md says what stands behind it.\n\n"
    head += f'weights = "{WEIGHTS}"\nsha256 = "{digest}"\n'
    text = f"{head}trained = {date.today()}\n\n[examples]\n" + "\n".join(lines) + "\n"
    (PACK / CARD).write_text(text, encoding="utf-8")
    return digest


if __name__ == "__main__":
    main()
