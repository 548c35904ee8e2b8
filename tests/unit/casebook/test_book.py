"""Many reports come in; incidents with figures by origin come out, whatever the order and however often they come."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import permutations
from pathlib import Path

import pytest

from tacitus.casebook import Casebook
from tacitus.casebook import book as book_module
from tacitus.codec import incident_to_printed
from tacitus.errors import UnknownName
from tacitus.model import Judgement, Measure, Standing, Verdict
from tacitus.read import Arrival
from tacitus.store import Store, open_store
from tests.unit.casebook.reports import ALL, ARMY, MONDAY, MONITOR, PRISON, THURSDAY, arrival

NOON = datetime(2024, 5, 10, 12, tzinfo=UTC)
Opened = Callable[[str], Casebook]


@pytest.fixture(params=["sqlite", "postgresql"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opened]:
    """Makes or opens the casebook of a name, in a file or on a real server."""
    stores: list[Store] = []
    places: dict[str, str] = {}

    def make(name: str = "a") -> Casebook:
        if name not in places:
            is_file = request.param == "sqlite"
            places[name] = str(tmp_path / f"{name}.casebook") if is_file else request.getfixturevalue("new_database")()
        stores.append(open_store(places[name], create=True))
        return Casebook(stores[-1], clock=lambda: NOON)

    yield make
    for store in stores:
        store.close()


def view(book: Casebook) -> list[dict[str, object]]:
    """All that the casebook says of its incidents."""
    return [incident_to_printed(kept.incident, kept.figures) for kept in book.store.incidents()]


def grouped(book: Casebook) -> list[tuple[str, ...]]:
    return sorted(kept.incident.documents for kept in book.store.incidents())


def killed(book: Casebook) -> list[tuple[str | None, int, Standing]]:
    """Of the guards of the prison: who says how many, and whether it stands."""
    (kept,) = (kept for kept in book.store.incidents() if "monitor" in kept.incident.documents)
    return [
        (value.origin.id, value.count.figure, value.standing)
        for figure in kept.figures
        if figure.measure is Measure.KILLED
        for value in figure.values
    ]


def judgement(verdict: Verdict, *about: str, **given: object) -> Judgement:
    values: dict[str, object] = {"id": f"judgement-{verdict}-{'-'.join(about)}", "by": "R. H.", "at": NOON}
    return Judgement(verdict=verdict, about=about, **(values | given))  # type: ignore[arg-type]


def test_reports_of_one_incident_are_one_and_another_stays_apart(opened: Opened) -> None:
    book = opened("a")
    assert book.add(ALL).read == tuple(a.document.id for a in ALL)
    assert grouped(book) == [("army", "later", "monitor"), ("elsewhere",)]


def test_two_bombings_of_one_week_in_one_city_stay_two_though_both_tell_of_the_war(opened: Opened) -> None:
    book = opened("a")
    book.add((*MONDAY, *THURSDAY))
    first, second = sorted(
        (set(k.incident.documents) for k in book.store.incidents()), key=lambda documents: "station-2" in documents
    )
    assert first == {"market-1", "market-2", "market-3", "station-1"}, "the second bombing's report recalls the first"
    assert second == {"station-1", "station-2", "station-3"}


def test_the_later_word_of_an_origin_stands_and_another_origin_is_a_rival(opened: Opened) -> None:
    book = opened("a")
    book.add(ALL)
    assert sorted(killed(book), key=lambda row: row[1]) == [
        ("sdf", 9, Standing.CURRENT),
        ("sohr", 12, Standing.SUPERSEDED),
        ("sohr", 19, Standing.CURRENT),
    ]


@pytest.mark.parametrize("order", list(permutations(ALL))[1::5])
def test_the_order_of_arrival_changes_nothing(opened: Opened, order: Sequence[Arrival]) -> None:
    one, other = opened("a"), opened("b")
    one.add(ALL)
    for arrival_ in order:
        other.add([arrival_])
    assert view(one) == view(other)


def test_the_same_report_again_changes_nothing(opened: Opened) -> None:
    book = opened("a")
    book.add(ALL)
    before, revision = view(book), book.store.revision()
    assert book.add(ALL).read == ()
    assert (view(book), book.store.revision()) == (before, revision)


def test_a_copy_by_another_outlet_is_a_document_more_and_no_origin_more(opened: Opened) -> None:
    book = opened("a")
    book.add(PRISON)
    (before,) = view(book)
    book.add([arrival("copy", MONITOR, 8, "The Mirror")])
    (after,) = view(book)
    assert "copy" in after["documents"]  # type: ignore[operator]
    bounds = ("measure", "status", "low", "best", "high", "number_of_origins")
    shown = [[{key: figure[key] for key in bounds} for figure in one["figures"]] for one in (before, after)]  # type: ignore[attr-defined]
    assert shown[0] == shown[1]
    assert [copy.kind for copy in book.store.copies_of(["copy"])] == ["whole"]


def test_one_name_for_two_texts_loses_neither(opened: Opened) -> None:
    book = opened("a")
    book.add(PRISON)
    assert book.add([arrival("monitor", ARMY + " The road was closed.", 9)]).read == ("monitor#2",)
    assert book.add([arrival("monitor", ARMY + " The road was closed.", 9)]).read == ()
    assert book.add([arrival("monitor", ARMY + " The road is open.", 9)]).read == ("monitor#3",)
    assert len(book.store.documents(["monitor", "monitor#2", "monitor#3"])) == 3


def test_what_was_kept_and_not_linked_is_linked_by_the_next_call(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    book = opened("a")
    with monkeypatch.context() as stopped:
        stopped.setattr(Casebook, "link", lambda *_: None)
        book.add(ALL)
    assert len(book.store.unlinked()) == 4
    assert book.add([]).came == 0
    whole = opened("b")
    whole.add(ALL)
    assert view(book) == view(whole)


def test_a_no_parts_and_its_undoing_joins_again(opened: Opened) -> None:
    book = opened("a")
    book.add(ALL)
    before = view(book)
    apart = judgement(Verdict.NOT_SAME, "army", "monitor")
    book.judge(apart)
    assert not any({"army", "monitor"} <= set(group) for group in grouped(book))
    book.add([arrival("copy", MONITOR, 8, "The Mirror")])
    assert not any({"army", "monitor"} <= set(group) for group in grouped(book)), "new reports do not overrule it"
    book.judge(judgement(Verdict.UNDO, apart.id))
    assert ("army", "copy", "later", "monitor") in grouped(book)
    elsewhere = [[one for one in seen if one["documents"] == ["elsewhere"]] for seen in (before, view(book))]
    assert elsewhere[0] == elsewhere[1] != []


def test_a_yes_joins_what_nothing_else_does(opened: Opened) -> None:
    book = opened("a")
    book.add(ALL)
    book.judge(judgement(Verdict.SAME, "elsewhere", "monitor"))
    assert any({"elsewhere", "monitor"} <= set(group) for group in grouped(book))


def test_a_rejected_claim_counts_for_nothing(opened: Opened) -> None:
    book = opened("a")
    book.add(ALL)
    (claim,) = (c for c in book.store.readings(["later"])[0].claims if c.count.figure == 19)
    book.judge(judgement(Verdict.REJECT, claim.id, reason="the guards of another prison"))
    assert ("sohr", 19, Standing.CURRENT) not in killed(book)
    assert ("sohr", 12, Standing.CURRENT) in killed(book)


def test_a_person_picks_the_best(opened: Opened) -> None:
    book = opened("a")
    book.add(ALL)
    (kept,) = (kept for kept in book.store.incidents() if "monitor" in kept.incident.documents)
    figure = next(f for f in kept.figures if f.measure is Measure.KILLED)
    book.judge(judgement(Verdict.BEST, figure.id, value=19, reason="counted by name"))
    (kept,) = book.store.incidents([kept.incident.id])
    assert next(f for f in kept.figures if f.id == figure.id).best == 19


def test_another_rule_makes_all_figures_anew_and_is_remembered(tmp_path: Path) -> None:
    with open_store(tmp_path / "a.casebook", create=True) as store:
        Casebook(store, clock=lambda: NOON).add(ALL)
        assert all(figure.best is None for kept in store.incidents() for figure in kept.figures)
        Casebook(store, clock=lambda: NOON, rule="conservative").add([])
        before = [incident_to_printed(kept.incident, kept.figures) for kept in store.incidents()]
        assert all(figure["rule"] == "conservative" for one in before for figure in one["figures"])
        assert any(figure["best"] is not None for one in before for figure in one["figures"])
        again = Casebook(store, clock=lambda: NOON)
        assert again.rule == "conservative"
        again.add([arrival("copy", MONITOR, 8, "The Mirror")])
        assert all(figure.rule == "conservative" for kept in store.incidents() for figure in kept.figures)


def test_a_rule_that_is_not_there_is_refused_before_anything_is_read(opened: Opened) -> None:
    with pytest.raises(UnknownName, match="range_only"):
        Casebook(opened("a").store, clock=lambda: NOON, rule="loudest")


def test_judgements_replayed_give_the_same_view(opened: Opened) -> None:
    one, other = opened("a"), opened("b")
    made = [judgement(Verdict.NOT_SAME, "army", "monitor"), judgement(Verdict.SAME, "elsewhere", "army")]
    one.add(ALL)
    for decision in made:
        one.judge(decision)
    for decision in made:
        other.judge(decision)
    other.add(reversed(ALL))
    assert view(one) == view(other)


def test_another_extractor_reads_anew_and_no_judgement_is_lost(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    book = opened("a")
    book.add(ALL)
    book.judge(judgement(Verdict.NOT_SAME, "army", "monitor"))
    before = view(book)
    assert book.reread().came == 0
    monkeypatch.setattr(book_module, "extractor_of", lambda _: "tacitus 99")
    assert len(book.reread().read) == 4
    assert view(book) == before
    assert len(book.judgements()) == 1


def test_the_day_of_change_is_kept_by_what_does_not_change(tmp_path: Path) -> None:
    day = [NOON]
    with open_store(tmp_path / "a.casebook", create=True) as store:
        book = Casebook(store, clock=lambda: day[0])
        book.add(ALL[:3])
        day[0] = datetime(2024, 5, 12, tzinfo=UTC)
        book.add(ALL[3:])
        assert [kept.incident.documents for kept in store.incidents(since=date(2024, 5, 11))] == [("elsewhere",)]


def test_what_another_run_finds_is_known_to_the_next(opened: Opened) -> None:
    copies = [arrival(name, MONITOR, day, paper) for name, day, paper in (("x", 8, "The Mirror"), ("y", 9, "The Gazette"))]
    one, other, whole = opened("a"), opened("a"), opened("b")
    one.add(PRISON)
    other.add(copies[:1])
    one.add(copies[1:])
    other.add(ALL)
    whole.add([*copies, *ALL])
    assert view(one) == view(other) == view(whole)
    assert one.store.pairs_touching([a.id for a in one.store.accounts_of(["x"])]) == whole.store.pairs_touching(
        [a.id for a in whole.store.accounts_of(["x"])]
    )


def test_progress_is_told_of_every_report_and_of_its_linking(opened: Opened) -> None:
    seen: list[str] = []
    linked: list[int] = []
    opened("a").add(ALL, lambda reading: seen.append(reading.document.id), linked.append)
    assert seen == [a.document.id for a in ALL]
    assert sum(linked) == len(ALL)
