"""The trained weights of a pack: which are taken, which are refused, and that a pack needs none."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from tacitus.errors import BadPack
from tacitus.lang import load_pack
from tacitus.lang.pack import CARD, read_learnt

WEIGHTS = b"""{"weights": {"none": 0.5}, "score": {"bias": 1.0}, "doubt": 0.5,
 "margins": {"add": 2.0, "lend": 2.0, "drop": 2.0, "change": 2.0, "least": 1.0}}"""


def folder(tmp_path: Path, written: bytes, *, named: bytes) -> Path:
    (tmp_path / "learnt.json").write_bytes(written)
    digest = hashlib.sha256(named).hexdigest()
    card = f'weights = "learnt.json"\nsha256 = "{digest}"\ntrained = 2026-01-01\n[examples]\ncorpus = 3\n'
    (tmp_path / CARD).write_text(card, encoding="utf-8")
    return tmp_path


def test_weights_that_the_card_names_are_taken(tmp_path: Path) -> None:
    learnt = read_learnt(folder(tmp_path, WEIGHTS, named=WEIGHTS))
    assert learnt is not None
    assert learnt.weights == {"none": 0.5}


def test_other_weights_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPack, match="SHA-256"):
        read_learnt(folder(tmp_path, WEIGHTS + b" ", named=WEIGHTS))


def test_weights_of_another_form_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPack, match="slope"):
        read_learnt(folder(tmp_path, b'{"slope": 1}', named=b'{"slope": 1}'))


def test_a_pack_needs_no_weights(tmp_path: Path) -> None:
    assert read_learnt(tmp_path) is None


def test_the_english_pack_has_weights_that_fit() -> None:
    learnt = load_pack("en").learnt
    assert learnt is not None
    assert replace(load_pack("en"), learnt=None).learnt is None
    assert all(abs(weight) < 10 for weight in (*learnt.weights.values(), *learnt.score.values()))
