"""Bytes become text once; what cannot is said, and no byte sequence does worse than that."""

import codecs
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tacitus.errors import UnreadableReport
from tacitus.read.decode import decode, whole_characters


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Nine died.", "Nine died."),
        ("Neuf tués à Alep".encode(), "Neuf tués à Alep"),
        # byte order marks are no part of the text
        (codecs.BOM_UTF8 + b"Nine died.", "Nine died."),
        ("Девять погибли".encode("utf-16"), "Девять погибли"),
        (codecs.BOM_UTF16_BE + "Девять".encode("utf-16-be"), "Девять"),
        (codecs.BOM_UTF32_LE + "Девять".encode("utf-32-le"), "Девять"),
        # UTF-16 without its mark
        ("Nine people died in the old town.".encode("utf-16-le"), "Nine people died in the old town."),
        ("Nine people died in the old town.".encode("utf-16-be"), "Nine people died in the old town."),
        # what programs of the West and of others wrote before UTF-8
        (
            "“Nine” died – he said. The governor’s office.".encode("cp1252"),
            "“Nine” died – he said. The governor’s office.",
        ),
        (
            "Neuf personnes ont été tuées à Alep, a déclaré le gouverneur.".encode("cp1252"),
            "Neuf personnes ont été tuées à Alep, a déclaré le gouverneur.",
        ),
        ("Девять человек погибли, сообщил губернатор.".encode("cp1251"), "Девять человек погибли, сообщил губернатор."),
        # line ends, forms of letters and odd white space stay
        ("a\r\nb\rc e\u0301 \u00a0d\u200b".encode(), "a\r\nb\rc e\u0301 \u00a0d\u200b"),
    ],
)
def test_the_text_is_what_was_written(raw: bytes, text: str) -> None:
    decoded = decode(raw, path="x")
    assert decoded.text == text
    assert decoded.replaced == 0


def test_a_few_broken_bytes_leave_a_mark_and_are_counted() -> None:
    decoded = decode("Nine \udcff died, “said” the mayor — yes.".encode("utf-8", "surrogateescape"), path="x")
    assert decoded.text == "Nine \ufffd died, “said” the mayor — yes."
    assert decoded.replaced == 1


def test_a_page_s_own_word_on_its_encoding_counts_before_any_guess() -> None:
    assert decode("Девять".encode("koi8-r"), path="x", declared="koi8-r").text == "Девять"
    assert decode("Девять".encode(), path="x", declared="koi8-r").text == "Девять"  # but it was UTF-8 after all
    assert decode(b"caf\xe9 ferm\xe9", path="x", declared="no-such-thing").text == "café fermé"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (codecs.BOM_UTF8 + b"\n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x1f\x8b\x08....", "gzip"),
        (b"\x89PNG\r\n....", "picture"),
        (b"\x00\x01\x02abc\x00\x00\x07", "binary"),
        (b"abc\x00def", "binary"),
        (bytes(range(1, 32)) * 20, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableReport, match=reason) as caught:
        decode(raw, path="x.txt")
    assert str(caught.value).startswith("x.txt: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_a_character_cut_through_at_the_end_is_left_out(width: int) -> None:
    char = {1: "a", 2: "é", 3: "ق", 4: "\N{SKULL AND CROSSBONES}\N{GRINNING FACE}"}[width]
    raw = f"abc{char}".encode()
    assert whole_characters(raw) == raw
    if width > 1:
        assert whole_characters(raw[:-1]).decode() == f"abc{char}"[:-1]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_an_unreadable_report(raw: bytes) -> None:
    with suppress(UnreadableReport):
        decoded = decode(raw, path="x")
        decoded.text.encode("utf-8")  # no half surrogates
        assert decoded.text.strip()


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), min_size=1))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    with suppress(UnreadableReport):
        assert decode(text.encode(), path="x").text == text.removeprefix("\ufeff")
