"""The training: marked sentences, slots, and fits that find what is there."""

import random

import pytest

from tacitus.model import Measure
from tests.corpus.folders import corpora
from tools.training.examples import HELD_OUT, Example, filled, trained_corpora, unmarked
from tools.training.fit import Said, score_weights, shares_of, weights_of


def test_marks_become_truths_at_their_places() -> None:
    texts, truths = unmarked("[Six men|killed] died. // [Four|?] fled in 2 cars, [3|injured+casualties] hurt.")
    whole = " ".join(texts)
    assert texts == ["Six men died.", "Four fled in 2 cars, 3 hurt."]
    assert [(truth.span.words(whole), truth.measures) for truth in truths] == [
        ("Six men", {"killed"}), ("Four", None), ("3", {"injured", "casualties"}),
    ]  # fmt: skip


def test_slots_and_choices_are_filled_by_chance_that_is_the_same_in_every_run() -> None:
    slots = {"n": ["11", "12"], "who": ["{n} men"]}
    line = "[{who}|killed] were <shot/burned> {n} , alas."
    written = {filled(line, slots, random.Random(seed)) for seed in range(20)}
    assert filled(line, slots, random.Random(3)) == filled(line, slots, random.Random(3))
    assert len(written) > 4
    assert all("{" not in text and "<" not in text and " ," not in text for text in written)


def example(right: int, *features: str, group: str) -> Example:
    both = (("none", *(f"none:{name}" for name in features)), ("some",))
    return Example(
        source="corpus", group=group, features=both, right=(right == 0, right == 1), ruled=0,
        measures=(None, Measure.KILLED), words="", open=True,
    )  # fmt: skip


def test_weights_find_what_tells_claims_from_none() -> None:
    examples = [example(n % 2, "even" if n % 2 == 0 else "odd", group=str(n)) for n in range(40)]
    weights = weights_of(examples)
    assert shares_of(examples[0], weights)[0] > 0.9
    assert shares_of(examples[1], weights)[1] > 0.9


def test_a_feature_of_few_texts_gets_no_weight() -> None:
    examples = [example(0, "rare", group="one"), *(example(1, "often", group=str(n)) for n in range(5))]
    assert "none:rare" not in weights_of(examples)


def test_scores_come_out_as_often_right_as_they_say() -> None:
    claims = [Said({"bias": 1.0, "near": 1.0}, n % 4 > 0, 1.0) for n in range(4000)]
    weights = score_weights([*claims, *(Said({"bias": 1.0}, True, 1.0) for _ in range(4000))])
    odds = weights["bias"] + weights["near"]
    assert 1 / (1 + 2.718281828**-odds) == pytest.approx(0.75, abs=0.02)


def test_nothing_of_the_corpora_kept_back_is_trained_on() -> None:
    every, trained = ({folder.name for folder in folders} for folders in (corpora(), trained_corpora()))
    assert every - trained == HELD_OUT
