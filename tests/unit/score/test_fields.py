"""Whether each field of a found claim is right."""

from pathlib import Path

import pytest

from tacitus.model import Attribution, Claim, Count, Hedge, People, Qualifier, Scope, Status
from tacitus.score.fields import FieldJudge
from tacitus.score.form import GoldClaim
from tests.factories import PAGE, TEXT, make_claim, make_hand
from tests.unit.score.golds import gold_of, plain_claim, said_by, true_claim

TOTAL = plain_claim(id="c0")
PART = {"quote": "102 rebels", "number": 102}


def judged(folder: Path, found: Claim, true: GoldClaim, others: tuple[Claim, ...] = ()) -> dict[str, bool]:
    """Every field, right or wrong, in a report whose true claims are a total and `true`."""
    gold = gold_of(folder, TOTAL, plain_claim("102 rebels", 102, id="c1"))
    judge = FieldJudge(annotated=gold.reports["report-1"], found=(found, *others), names=gold.names)
    return {name: outcome.right for name, outcome in judge.judge(found, true).items()}


def told(*names: str) -> Attribution:
    return Attribution(chain=(*(make_hand(name) for name in names), PAGE))


@pytest.mark.parametrize(
    ("found", "true", "field", "right"),
    [
        ({}, {}, "value", True),
        ({"count": Count(None, 154, None, Qualifier.ABOUT)}, {}, "value", False),
        ({"count": Count(None, 154, None, Qualifier.ABOUT)}, {"count_alt": [[None, 154, None]]}, "value", True),
        ({"count": Count(None, 154, None, Qualifier.ABOUT)}, {}, "qualifier", False),
        ({"count": Count(None, 154, None, Qualifier.ABOUT)}, {"qualifier_alt": ["about"]}, "qualifier", True),
        ({"people": People(words="people", status=Status.CIVILIAN)}, {}, "status", False),
        ({"people": People(words="people", status=Status.CIVILIAN)}, {"status_alt": ["civilian"]}, "status", True),
        ({"hedge": Hedge.DENIED}, {}, "hedge", False),
        ({"hedge": Hedge.DENIED}, {"hedge": "denied"}, "hedge", True),
        ({"scope": Scope.BACKGROUND}, {"scope_alt": ["background"]}, "scope", True),
        ({"scope": Scope.BACKGROUND}, {}, "scope", False),
        # who says it
        ({}, {}, "speaker", True),
        ({"attribution": told("Aldora Monitor")}, {}, "speaker", False),
        ({"attribution": told("The Courier")}, {}, "speaker", True),
        ({}, {"attribution": said_by("monitor")}, "speaker", False),
        ({}, {"attribution": said_by("monitor", speaker_alt=[None])}, "speaker", True),
        ({"attribution": told("Aldora Monitor")}, {"attribution": said_by("monitor")}, "speaker", True),
        ({"attribution": told("MOA")}, {"attribution": said_by("monitor")}, "speaker", True),
        ({"attribution": told("the army")}, {"attribution": said_by("monitor", speaker_alt=["army"])}, "speaker", True),
        # through whom
        ({}, {}, "chain", True),
        ({"attribution": None}, {}, "chain", False),
        ({"attribution": told("MOA", "Radio East")}, {"attribution": said_by("monitor", "radio-east")}, "chain", True),
        ({"attribution": told("Radio East", "MOA")}, {"attribution": said_by("monitor", "radio-east")}, "chain", False),
        ({"attribution": told("MOA")}, {"attribution": said_by("monitor", "radio-east")}, "chain", False),
        ({"attribution": told("MOA")}, {"attribution": said_by("army", chain_alt=[["monitor"]])}, "chain", True),
    ],
)
def test_fields(tmp_path: Path, found: dict[str, object], true: dict[str, object], field: str, right: bool) -> None:
    assert judged(tmp_path, make_claim(**found), true_claim(**true))[field] is right  # type: ignore[arg-type]


@pytest.mark.parametrize("link", ["part_of", "repeats"])
def test_a_link_is_right_where_its_claim_lies(tmp_path: Path, link: str) -> None:
    total = make_claim("154 people dead", count=Count(None, 150, None, Qualifier.ABOUT))  # the place counts, not the number
    guards = make_claim("45 guards", "45")
    linked, free = true_claim("102 rebels", 102, **{link: "c0"}), true_claim("102 rebels", 102)
    cases = [
        (total.id, linked, True),
        (guards.id, linked, False),
        (None, linked, False),
        (None, free, True),
        (total.id, free, False),
    ]
    for said, true, right in cases:
        links: dict[str, object] = {link: said}
        found = make_claim("102 rebels", "102", TEXT, **links)
        assert judged(tmp_path, found, true, (total, guards))[link] is right


def test_another_total_may_be_right_too(tmp_path: Path) -> None:
    true = true_claim("102 rebels", 102, part_of="c0", part_of_alt=[None])
    assert judged(tmp_path, make_claim("102 rebels", "102"), true)["part_of"]
