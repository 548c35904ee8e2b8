"""Quotations: words within quotation marks of any language."""

import pytest

from tacitus.link.quotations import is_quoted
from tacitus.link.words import whole, words_of


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “go home” and left.", "go home"),
        ('He said "go home" and left.', "go home"),
        ("Er sagte „geht heim“ und ging.", "geht heim"),
        ("Il dit « rentrez chez vous » puis partit.", "rentrez chez vous"),
        ("Er sagte »geht heim« und ging.", "geht heim"),
        ("Han sa ”gå hem” och gick.", "gå hem"),
        ("他说「回家」了", "回 家"),
        ("He said ‘the soldiers’ guns’ and left.", "the soldiers"),
        ("He said ‘don’t go’ and left.", "don t go"),
        ("He said 'go home' and left.", "go home"),
        ("The guards' homes and the traders' stalls burned.", ""),
        ("“One paragraph,\n“and another,” he said.", "One paragraph and another"),
        ('An inch is 1" long.\nAnother line of 2" here.', ""),
        ("No mark at all.", ""),
    ],
)
def test_words_in_quotation_marks(text: str, quoted: str) -> None:
    words = words_of(whole(text))
    marked = zip(words.starts, words.ends, is_quoted(text, words), strict=True)
    assert " ".join(text[start:end] for start, end, is_within in marked if is_within) == quoted
