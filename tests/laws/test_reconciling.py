"""What holds of the figures of any incident, whatever is told of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from tacitus.model import Figure, Hedge, Judgement, Measure, Scope, Verdict, content_id
from tacitus.reconcile import RULES, Told, figures
from tests.unit.reconcile.cases import REGISTER, told

SPEAKERS = ("monitor", "relief", "army", "raf", "wire", "page", "officials", "Harbour Hospital", "monitor via wire", "the army")
OUTLETS = ("", " Courier", " Herald", " Relief Office")
NUMBERS = (
    "3",
    "7",
    "12",
    "15",
    "19",
    "70",
    "137",
    "150",
    "at least 12",
    "more than 100",
    "about 15",
    "up to 70",
    "several",
    "dozens",
    "10 to 20",
)
WHOM = ("", " civilian", " combatant", " combatant @raf", " combatant @army", " security_forces @army", " mixed", " children")
ODDS = ("",) * 7 + (" denied", " unverified", " background", " earlier", " as of 2 May")
Bounds = tuple[int | None, int | None, int | None, int, str]


@st.composite
def report(draw: st.DrawFn, name: str) -> list[Told]:
    """A report of some claims, some of them parts of an earlier one, some said again."""
    day = draw(st.sampled_from(("-", "1 May", "2 May", "3 May", "4 May", "9 May")))
    said = draw(
        st.lists(
            st.tuples(*map(st.sampled_from, (SPEAKERS, NUMBERS, ("killed", "killed", "detained"), WHOM, ODDS))),
            min_size=1,
            max_size=5,
        )
    )
    head = f"{name} {day}{draw(st.sampled_from(OUTLETS))}"
    claims = told(" | ".join([head, *(f"{who}: {number} {what}{whom}{odd}" for who, number, what, whom, odd in said)]))
    for i, one in enumerate(claims[1:], 1):
        link = draw(st.sampled_from(("none", "none", "part_of", "part_of", "repeats")))
        before = claims[draw(st.integers(0, i - 1))]
        if link != "none" and before.claim.measure is one.claim.measure:
            part_of, repeats = (before.claim.id, None) if link == "part_of" else (None, before.claim.id)
            claims[i] = replace(one, claim=replace(one.claim, part_of=part_of, repeats=repeats))
    return claims


@st.composite
def incidents(draw: st.DrawFn) -> tuple[Told, ...]:
    """The claims of a few reports."""
    names = ("A", "B", "C", "D")[: draw(st.integers(1, 4))]
    return tuple(one for name in names for one in draw(report(name)))


def bounds(found: tuple[Figure, ...]) -> dict[object, Bounds]:
    """What a reader takes from each figure."""
    return {
        (f.measure.family, f.status, f.affiliation): (f.low, f.best, f.high, f.number_of_origins, f.agreement.value)
        for f in found
    }


def reconciled(claims: tuple[Told, ...], **given: object) -> tuple[Figure, ...]:
    return figures(claims, register=REGISTER, incident="incident-1", **given)  # type: ignore[arg-type]


@given(incidents(), st.data())
def test_the_order_of_what_is_told_changes_nothing(claims: tuple[Told, ...], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(claims))
    assert reconciled(tuple(shuffled)) == reconciled(claims)


@given(incidents(), st.integers(0, 3), st.sampled_from((None, "Star", "Courier")), st.sampled_from((0, 1, 5)))
def test_an_exact_copy_changes_no_figure_and_no_count_of_origins(
    claims: tuple[Told, ...], which: int, outlet: str | None, later: int
) -> None:
    documents = sorted({one.document for one in claims})
    copied = [one for one in claims if one.document == documents[which % len(documents)]]
    copy = tuple(copy_of(one, outlet, later) for one in copied)
    assert bounds(reconciled((*claims, *copy))) == bounds(reconciled(claims))


def copy_of(one: Told, outlet: str | None, later: int) -> Told:
    """The same claim in a copy of its text, of another outlet and a later day."""
    claim = one.claim
    published = date.fromordinal(one.published.toordinal() + later) if one.published else None
    same = replace(claim, id=f"copy-{claim.id}", part_of=_copied(claim.part_of), repeats=_copied(claim.repeats))
    return replace(one, claim=same, document=f"copy-{one.document}", publisher=outlet, published=published)


def _copied(link: str | None) -> str | None:
    return None if link is None else f"copy-{link}"


@given(incidents())
def test_taking_away_a_claim_that_a_figure_does_not_list_changes_nothing(claims: tuple[Told, ...]) -> None:
    before = reconciled(claims)
    for one in claims:
        after = bounds(reconciled(tuple(other for other in claims if other is not one)))
        for figure in before:
            if one.claim.id not in listed(figure):
                key = next(iter(bounds((figure,))))
                assert after.get(key) == bounds((figure,))[key], (one.claim.id, figure)


def listed(figure: Figure) -> set[str]:
    """The ids of all claims that a figure lists, in its values and in its notes."""
    return {id for value in figure.values for id in value.claims} | {id for note in figure.notes for id in note.claims}


@given(incidents(), st.sampled_from(sorted(RULES)))
def test_low_best_and_high_are_in_order_under_every_rule(claims: tuple[Told, ...], rule: str) -> None:
    for figure in reconciled(claims, rule=rule, parameters={"ranking": "relief,monitor"}):
        said = [bound for bound in (figure.low, figure.best, figure.high) if bound is not None]
        assert said == sorted(said)


@given(incidents())
def test_no_claim_is_lost_and_no_figure_is_of_nothing(claims: tuple[Told, ...]) -> None:
    found = reconciled(claims)
    told_of = {id for figure in found for value in figure.values for id in value.claims}
    assert told_of == {one.claim.id for one in claims}
    assert all(figure.values for figure in found)


@given(incidents(), st.integers(0, 200), st.booleans())
def test_replaying_decisions_gives_the_same(claims: tuple[Told, ...], value: int, undone: bool) -> None:
    figure = reconciled(claims)[0]
    decided = [decision(Verdict.BEST, figure.id, 1, value), decision(Verdict.REJECT, claims[0].claim.id, 2)]
    decided += [decision(Verdict.UNDO, decided[1].id, 3)] if undone else []
    assert reconciled(claims, judgements=decided) == reconciled(claims, judgements=reversed(decided))
    if undone:
        assert reconciled(claims, judgements=decided) == reconciled(claims, judgements=decided[:1])


def decision(verdict: Verdict, about: str, day: int, value: int | None = None) -> Judgement:
    """What an editor decides."""
    at = datetime(2031, 6, day, tzinfo=UTC)
    id = content_id("judgement", verdict, about, at)
    return Judgement(id=id, verdict=verdict, about=(about,), by="an editor", at=at, reason="read again", value=value)


@given(incidents())
def test_only_who_has_a_name_counts(claims: tuple[Told, ...]) -> None:
    nobody = tuple(
        one for one in claims if one.publisher != "Relief Office" and speaker(one) in (None, "wire", "source-officials")
    )
    assert all(figure.number_of_origins == 0 for figure in reconciled(nobody))


def speaker(one: Told) -> str | None:
    """The id of who speaks; None where the page does."""
    hand = one.claim.attribution.speaker if one.claim.attribution else None
    return hand.source.id if hand else None


@given(incidents())
def test_stock_and_flow_never_meet(claims: tuple[Told, ...]) -> None:
    by_id = {one.claim.id: one.claim for one in claims}
    for figure in reconciled(claims):
        kinds = {by_id[id].measure.is_stock for value in figure.values for id in value.claims}
        assert len(kinds) == 1
        assert figure.measure.is_stock in kinds or figure.measure is Measure.KILLED


@given(incidents())
def test_what_is_denied_or_of_another_event_is_never_in_force(claims: tuple[Told, ...]) -> None:
    by_id = {one.claim.id: one.claim for one in claims}
    for figure in reconciled(claims):
        for value in figure.values:
            if not value.reason:
                assert all(by_id[id].scope is Scope.INCIDENT and by_id[id].hedge is not Hedge.DENIED for id in value.claims)
