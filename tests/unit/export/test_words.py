"""The fields of a claim as a person reads them."""

from datetime import date

import pytest

from tacitus.export import visible
from tacitus.export.order import under_totals
from tacitus.export.words import acronyms, measure_words, quoted_words, source_words, standing_words, who_words
from tacitus.model import Attribution, Basis, Demographic, Hand, Hedge, Measure, People, Scope, Source, Status, Unit
from tests.factories import PAGE, find, make_claim, make_hand, make_reading


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("two\n lines\tand  gaps", "two lines and gaps"),
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("bell\a and back\b", r"bell\x07 and back\x08"),
        ("c1 \x9b31m", r"c1 \x9b31m"),
        ("turned \u202eround", r"turned \u202eround"),
        ("half \ud800", r"half \ud800"),
        ("سجن غويران", "سجن غويران"),
        ("می\u200cروم", "می\u200cروم"),  # the joiner that Persian writes inside words
    ],
)
def test_no_text_can_steer_the_terminal(words: str, shown: str) -> None:
    assert visible(words) == shown


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (People(words="civilians", status=Status.CIVILIAN), "civilians"),
        (
            People(words="jihadists", status=Status.COMBATANT, affiliation="islamic-state"),
            "jihadists (combatant, IS)",
        ),
        (People(words="IS fighters", status=Status.COMBATANT, affiliation="islamic-state"), "IS fighters (combatant)"),
        (People(words="men", status=Status.UNKNOWN, affiliation="nobody-knows"), "men (nobody-knows)"),
        (
            People(words="boys", status=Status.DETAINEE, demographic=(Demographic.CHILDREN,)),
            "boys (detainee, children)",
        ),
        (People(words="people", status=Status.MIXED), "people"),
        (People(words="", status=Status.UNKNOWN), ""),
        (People(words="", status=Status.COMBATANT), "(combatant)"),
    ],
)
def test_who_is_counted_stands_in_the_reports_own_words_first(people: People, words: str) -> None:
    assert who_words(make_claim(people=people)) == words


def test_the_number_stands_in_its_own_column_only() -> None:
    claim = make_claim("About 40 prisoners", "40", people=People(words="About 40 prisoners", status=Status.UNKNOWN))
    assert who_words(claim) == "prisoners"


def test_families_are_not_shown_as_persons() -> None:
    assert measure_words(make_claim(measure=Measure.DISPLACED, unit=Unit.FAMILY)) == "displaced (families)"
    assert measure_words(make_claim(measure=Measure.EVACUATED, unit=Unit.BUILDING)) == "evacuated (buildings)"
    assert measure_words(make_claim(measure=Measure.AT_LARGE)) == "at large"


def test_the_source_is_the_whole_chain_without_the_page() -> None:
    chain = (make_hand("Monitor", Basis.INFERRED), make_hand("AFP"), PAGE)
    assert source_words(Attribution(chain=chain)) == "Monitor (inferred), through AFP"
    assert source_words(Attribution(chain=(PAGE,))) == "the page itself"
    assert source_words(None) == ""


def test_what_the_field_knows_by_an_acronym_is_shown_so_and_spelled_out_once() -> None:
    sohr = Hand(source=Source("sohr", "Syrian Observatory for Human Rights"), basis=Basis.STATED)
    claim = make_claim(attribution=Attribution(chain=(sohr, make_hand("Nobody Knows"), PAGE)))
    assert source_words(claim.attribution) == "SOHR, through Nobody Knows"
    assert acronyms([claim, claim]) == ("SOHR: Syrian Observatory for Human Rights",)


def test_only_what_sets_a_figure_apart_is_shown_as_its_standing() -> None:
    reading = make_reading()
    assert standing_words(make_claim(), reading) == ()
    odd = make_claim(hedge=Hedge.DENIED, scope=Scope.EARLIER_TOLL, repeats="claim-0", as_of=date(2022, 1, 20))
    assert standing_words(odd, reading) == ("denied", "earlier toll", "said again", "as of 2022-01-20")
    assert standing_words(make_claim(as_of=reading.document.published), reading) == ()


def test_the_words_reach_to_the_verb_where_it_is_near() -> None:
    reading = make_reading()
    assert quoted_words(make_claim(anchor=find("dead")), reading) == "“154 people dead”"
    assert quoted_words(make_claim(anchor=None), reading) == "“154 people”"
    assert quoted_words(make_claim(anchor=find("denied")), reading) == "“154 people”"  # another sentence
    part = make_claim("102 rebels", "102", anchor=find("dead"))
    assert quoted_words(part, reading) == "“dead, the Aldora Monitor told Radio East: 102 rebels”"
    assert quoted_words(make_claim("45 guards", "45", anchor=find("dead")), reading) == "“45 guards”"  # past the 102


def test_parts_stand_under_their_total_even_where_they_are_named_first() -> None:
    total = make_claim()
    parts = [make_claim("102 rebels", "102", part_of=total.id), make_claim("45 guards", "45", part_of=total.id)]
    below = make_claim("seven civilians", "seven", part_of=parts[0].id)
    order = [(depth, claim.quote) for depth, claim in under_totals((parts[1], below, parts[0], total))]
    assert order == [(0, "154 people"), (1, "102 rebels"), (2, "seven civilians"), (1, "45 guards")]


def test_no_claim_is_lost_where_links_lead_nowhere_or_in_a_circle() -> None:
    orphan = make_claim("102 rebels", "102", part_of="claim-that-is-not-there")
    one = make_claim("45 guards", "45", id="one", part_of="two")
    two = make_claim("9 soldiers", "9", id="two", part_of="one")
    assert {claim.id for _, claim in under_totals((orphan, one, two))} == {orphan.id, "one", "two"}
