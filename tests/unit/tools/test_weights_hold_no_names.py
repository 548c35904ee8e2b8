"""The trained weights hold no name of anybody who stands in the texts that they were trained on."""

import re

from tacitus.lang import load_pack
from tests.corpus.folders import corpora

CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")


def test_no_name_of_the_corpora_stands_in_a_feature() -> None:
    texts = [(folder / "reports.jsonl").read_text(encoding="utf-8") for folder in corpora()]
    small = " ".join(sorted({word for text in texts for word in re.findall(r"[^\W\d_]+", text) if word.islower()}))
    names = {name.lower() for text in texts for name in CAPITAL.findall(text) if f" {name.lower()}" not in small}
    learnt = load_pack("en").learnt
    assert learnt is not None
    held = {value for key in learnt.weights for value in re.findall(r"(?:noun|head|word_before|lent_behind)=([^&]+)", key)}
    assert names
    assert not held & names
