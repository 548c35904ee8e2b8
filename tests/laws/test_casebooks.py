"""Laws of whole casebooks: copies, order, claims that no figure lists, and judgements made again."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tacitus.casebook import Casebook
from tacitus.codec import incident_to_printed
from tacitus.model import Figure, Judgement, Reading, Verdict
from tacitus.pipeline import read_documents
from tacitus.store import open_store
from tests.unit.casebook.reports import ALL
from tools.synthetic import reports

NOON = datetime(2024, 5, 10, 12, tzinfo=UTC)
FEW = settings(max_examples=6)


@cache
def readings() -> dict[str, Reading]:
    """Reports of some incidents, read once."""
    arrivals = [*ALL, *(made.arrival for made in reports(14))]
    return {reading.document.id: reading for reading in read_documents(arrivals)}


@contextmanager
def casebook_of(*portions: Iterable[Reading]) -> Iterator[Casebook]:
    """A casebook to which these portions came, one after the other."""
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "a.casebook", create=True) as store:
        book = Casebook(store, clock=lambda: NOON)
        for portion in portions:
            book.keep(portion)
            book.link()
        yield book


def view(book: Casebook) -> list[dict[str, object]]:
    """All that the casebook says of its incidents."""
    return [incident_to_printed(kept.incident, kept.figures) for kept in book.store.incidents()]


def bounds(book: Casebook, documents: Iterable[str]) -> Sequence[object]:
    """Which of these documents are together, with the figures of each incident, pages that tell them left out."""
    wanted = set(documents)

    def shown(figure: Figure) -> tuple[object, ...]:
        named = (figure.measure, str(figure.status), str(figure.affiliation))
        return (*named, figure.low, figure.best, figure.high, figure.number_of_origins)

    return sorted(
        (sorted(wanted.intersection(kept.incident.documents)), sorted(map(repr, map(shown, kept.figures))))
        for kept in book.store.incidents()
        if wanted.intersection(kept.incident.documents)
    )


def some(least: int = 4) -> st.SearchStrategy[list[str]]:
    """Some of the reports, in any order."""
    return st.lists(st.sampled_from(sorted(readings())), min_size=least, max_size=9, unique=True)


@FEW
@given(st.data())
def test_an_exact_copy_changes_no_figure_and_no_count_of_origins(data: st.DataObject) -> None:
    names = data.draw(some())
    old = readings()[names[0]]
    document = replace(old.document, id="copy", publisher="The Mirror of Copies")
    (copy,) = read_documents([replace(ALL[0], document=document)])
    own = [readings()[name] for name in names]
    with casebook_of(own) as before, casebook_of(own, [copy]) as after:
        assert bounds(before, names) == bounds(after, names)


@FEW
@given(st.data())
def test_the_order_in_which_reports_come_changes_nothing(data: st.DataObject) -> None:
    names = data.draw(some())
    cut = data.draw(st.integers(1, len(names) - 1))
    own = [readings()[name] for name in names]
    with casebook_of(own) as one, casebook_of(own[cut:][::-1], own[:cut]) as other:
        assert view(one) == view(other)


def listed(book: Casebook) -> set[str]:
    """The claims that any figure lists."""
    return {
        claim
        for kept in book.store.incidents()
        for figure in kept.figures
        for claim in (*(c for value in figure.values for c in value.claims), *(c for note in figure.notes for c in note.claims))
    }


def without(reading: Reading, claims: set[str]) -> Reading:
    """The reading without these claims and what leads to them."""
    left = tuple(claim for claim in reading.claims if claim.id not in claims)
    cut = (
        replace(
            claim,
            part_of=None if claim.part_of in claims else claim.part_of,
            repeats=None if claim.repeats in claims else claim.repeats,
        )
        for claim in left
    )
    return replace(reading, claims=tuple(cut))


@FEW
@given(st.data())
def test_a_claim_that_no_figure_lists_can_be_taken_away(data: st.DataObject) -> None:
    names = data.draw(some())
    own = [readings()[name] for name in names]
    with casebook_of(own) as book:
        spare = {claim.id for reading in own for claim in reading.claims} - listed(book)
        before = bounds(book, names)
    with casebook_of([without(reading, spare) for reading in own]) as after:
        assert bounds(after, names) == before


def decisions(names: Sequence[str]) -> st.SearchStrategy[list[Judgement]]:
    """What persons say of pairs of these reports, and what they take back."""

    def made(said: list[tuple[bool, int, int, bool]]) -> list[Judgement]:
        found: list[Judgement] = []
        for at, (same, one, other, undone) in enumerate(said):
            about = tuple(sorted({names[one % len(names)], names[other % len(names)]}))
            verdict = Verdict.SAME if same else Verdict.NOT_SAME
            if len(about) == 2:
                found.append(Judgement(id=f"judgement-{at}", verdict=verdict, about=about, by="R. H.", at=NOON))
                if undone:
                    later = NOON + timedelta(minutes=at)
                    found.append(
                        Judgement(id=f"undo-{at}", verdict=Verdict.UNDO, about=(f"judgement-{at}",), by="R. H.", at=later)
                    )
        return found

    number = st.integers(0, 8)
    return st.lists(st.tuples(st.booleans(), number, number, st.booleans()), max_size=4).map(made)


@FEW
@given(st.data())
def test_judgements_made_again_give_the_same_view(data: st.DataObject) -> None:
    names = data.draw(some())
    made = data.draw(decisions(names))
    own = [readings()[name] for name in names]
    with casebook_of(own) as one, casebook_of() as other:
        for judgement in made:
            one.judge(judgement)
        for judgement in made:
            other.judge(judgement)
        other.keep(reversed(own))
        other.link()
        assert view(one) == view(other)
