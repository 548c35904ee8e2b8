"""Laws of copies: a text is its own copy, nobody's order matters, and what is shown as shared is the same words."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tacitus.link import Printed, compare, compared, fingerprints, lineage_of, shared_passages, whole
from tacitus.link.words import fold, numbers_of, words_of
from tacitus.model import CopyKind, Overlap, Span
from tests.laws.texts import ODD_REPORTS, REPORTS
from tools.retelling import made_report, sentences

TEXTS = st.one_of(REPORTS, ODD_REPORTS, st.builds(lambda event: made_report(event).text, st.integers(0, 5_000)))
LINES = st.lists(st.sampled_from(sentences(made_report(1).text) + sentences(made_report(2).text)), max_size=30).map(" ".join)
SCRIPTS = st.text(alphabet="قتل١٢ابةىي َ ُ袭击死亡。तीकि abcÉß'-", max_size=120)
MADE = st.one_of(TEXTS, LINES, SCRIPTS)


def words_at(text: str, span: Span) -> list[str]:
    found = words_of(whole(span.words(text)))
    return [fold(span.words(text)[start:end]) for start, end in zip(found.starts, found.ends, strict=True)]


@given(MADE)
def test_a_text_is_a_whole_copy_of_itself(text: str) -> None:
    has_words = len(numbers_of(text)) > 0
    assert compare(compared(whole(text)), compared(whole(text))).kind is (CopyKind.WHOLE if has_words else CopyKind.NONE)


@given(MADE, MADE)
def test_the_verdict_is_the_same_whichever_comes_first(one: str, other: str) -> None:
    first, second = compared(whole(one)), compared(whole(other))
    assert compare(first, second) == compare(second, first).turned


@given(MADE, MADE)
def test_a_passage_is_the_same_words_in_both(one: str, other: str) -> None:
    first, second = compared(whole(one)), compared(whole(other))
    for passage in (*compare(first, second).passages, *shared_passages(first, second, 1)):
        assert words_at(one, passage.here) == words_at(other, passage.there)


@given(LINES, LINES)
def test_no_word_stands_in_two_passages_and_the_longest_come_first(one: str, other: str) -> None:
    found = shared_passages(compared(whole(one)), compared(whole(other)), 1)
    assert [passage.words for passage in found] == sorted((passage.words for passage in found), reverse=True)
    for spans in ([passage.here for passage in found], [passage.there for passage in found]):
        assert not any(a.overlaps(b) for at, a in enumerate(spans) for b in spans[:at])


@given(st.integers(0, 5_000), st.data(), st.text(max_size=80))
def test_an_insertion_anywhere_keeps_the_rest_found(event: int, data: st.DataObject, inserted: str) -> None:
    lines = sentences(made_report(event).text)
    at = data.draw(st.integers(0, len(lines)))
    text, longer = " ".join(lines), " ".join([*lines[:at], inserted, *lines[at:]])
    found = compare(compared(whole(text)), compared(whole(longer)))
    assert found.kind is CopyKind.WHOLE
    assert found.share_here > 0.95


@given(MADE)
def test_case_and_line_breaks_change_no_fingerprint(text: str) -> None:
    assert fingerprints(text) == fingerprints(text.replace("\n", " \n\n "))
    if text.isascii():
        assert fingerprints(text) == fingerprints(text.upper())


@given(LINES, LINES)
def test_fingerprints_of_a_text_are_kept_by_what_is_put_behind_it(one: str, other: str) -> None:
    longer = set(fingerprints(f"{one} {other}"))
    assert {number for number in fingerprints(one) if number < 1 << 60} <= longer


DOCUMENTS = st.lists(
    st.builds(
        Printed,
        document=st.sampled_from("abcdefgh"),
        outlet=st.sampled_from([None, "courier", "herald", "afp", "reuters"]),
        published=st.one_of(st.none(), st.integers(1, 4).map(lambda day: date(2024, 5, day))),
        credits=st.sampled_from([(), ("afp",), ("reuters",), ("afp", "reuters")]),
    ),
    unique_by=lambda printed: printed.document,
    min_size=2,
)
KINDS = st.sampled_from(list(CopyKind))


@given(DOCUMENTS, st.data())
def test_groups_are_an_equivalence_and_originals_never_run_in_a_circle(documents: list[Printed], data: st.DataObject) -> None:
    ids = [printed.document for printed in documents]
    pairs = [(one, other) for at, one in enumerate(ids) for other in ids[:at]]
    drawn = data.draw(st.lists(KINDS, min_size=len(pairs), max_size=len(pairs)))
    overlaps = [
        (one, other, Overlap(kind=kind, share_here=1, share_there=1)) for (one, other), kind in zip(pairs, drawn, strict=True)
    ]
    lineage = lineage_of(documents, overlaps)
    assert lineage == lineage_of(documents[::-1], [(b, a, overlap.turned) for a, b, overlap in overlaps[::-1]])
    assert sorted(document for group in lineage.groups for document in group.documents) == sorted(ids)
    for one, other, overlap in overlaps:
        assert overlap.kind is not CopyKind.WHOLE or lineage.group_of(one) == lineage.group_of(other)
    originals = {id: {copy.original for copy in lineage.copies if copy.is_ordered and copy.copy == id} for id in ids}
    while originals:
        free = [id for id, before in originals.items() if not before & set(originals)]
        assert free, "some documents are each other's originals"
        originals = {id: before for id, before in originals.items() if id not in free}
