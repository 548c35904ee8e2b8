"""Each ground to join or to part two accounts, and none where there is nothing to say."""

from datetime import date

import pytest

from tacitus.link import side_of, sketch_of, weigh
from tacitus.link.features import FEATURES, actors, copies, days, figures, kinds, main_place, names, pages, scene, sites, words
from tacitus.link.side import Side
from tacitus.link.sketch import NAME, WEIGHT_BITS, sites_of
from tacitus.link.weigh import START, WEIGHTS
from tacitus.model import Basis, EventType, Place, Scope
from tests.factories import exact, make_claim
from tests.unit.link.telling import ABROAD, ALDIA, ALDORA, BESIDE, FARAWAY, PRISON, make_account, make_side
from tests.unit.link.test_sketch import read


@pytest.mark.parametrize(
    ("one", "other", "case"),
    [
        (make_side("a", 6), make_side("b", 6), "same, both told"),
        (make_side("a", 6), make_side("b", 7), "1, both told"),
        (make_side("a", 6), make_side("b", 9), "2-3 of days, both told"),
        (make_side("a", 6), make_side("b", 9, types=(EventType.SUICIDE_BOMB,)), "2-3, both told"),
        (make_side("a", 6), make_side("b", 13), "4-7, both told"),
        (make_side("a", 1), make_side("b", 31), "8-30, both told"),
        (make_side("a", 1), make_side("b", 1, start=date(2023, 5, 1), end=date(2023, 5, 1)), "more, both told"),
        (make_side("a", 6), make_side("b", 6, dated=Basis.INFERRED), "same, one told"),
        (make_side("a", 6, dated=Basis.INFERRED), make_side("b", 6, dated=Basis.INFERRED), "same, neither told"),
        (make_side("a", 4, end=date(2024, 5, 9)), make_side("b", 8), "same, both told"),
        (make_side("a", 6), make_side("b", 9, dated=Basis.INFERRED), "2-3, one told"),
        (make_side("a", 9), make_side("b", 6, dated=Basis.INFERRED), "page before"),
        (make_side("a", 7), make_side("b", 6, dated=Basis.INFERRED), "1, one told"),
    ],
)
def test_days_know_how_far_they_lie_apart_and_who_tells_them(one: Side, other: Side, case: str) -> None:
    found = days(one, other)
    assert found is not None
    assert found[0] == case


def test_an_account_without_a_day_says_nothing_of_days() -> None:
    assert days(make_side("a", None), make_side("b")) is None
    assert pages(make_side("a", published=None), make_side("b")) is None


def test_pages_far_apart_count_less_where_both_texts_tell_one_day() -> None:
    assert pages(make_side("a", 6, published=7), make_side("b", 6, published=30)) == (
        "8-30, days agree",
        "published 23 days apart",
    )
    assert pages(make_side("a", 6, published=7), make_side("b", 20, published=30)) == ("8-30", "published 23 days apart")


@pytest.mark.parametrize(
    ("place", "case"), [(ALDORA, "one town"), (BESIDE, "one city"), (FARAWAY, "far"), (ABROAD, None), (None, None)]
)
def test_the_nearest_towns_make_the_scene(place: object, case: str | None) -> None:
    found = scene(make_side("a"), make_side("b", place=place))
    assert (found[0] if found else None) == case


@pytest.mark.parametrize(("place", "case"), [(BESIDE, "same"), (FARAWAY, "far"), (ABROAD, "other country"), (None, None)])
def test_the_places_of_the_events_agree_or_not(place: object, case: str | None) -> None:
    found = main_place(make_side("a"), make_side("b", place=place))
    assert (found[0] if found else None) == case


def test_words_are_shared_by_their_hashes() -> None:
    many = (*PRISON, 7)
    assert words(make_side("a", words=many), make_side("b", words=many)) == ("nearly all", "4 rare words shared (100% alike)")
    longer = make_side("b", words=(*many, 1, 2, 3, 4, 5, 6))
    assert words(make_side("a", words=many), longer) == ("nearly all", "4 rare words shared (63% alike)")
    assert words(make_side("a", words=(1,)), make_side("b", words=(1, 2))) == ("some", "1 rare word shared (21% alike)")
    assert words(make_side("a"), make_side("b", words=(1, 2))) is None


def test_of_two_languages_words_tell_nothing_where_the_scene_is_one() -> None:
    found = words(make_side("a"), make_side("b", language="fr"))
    assert found is not None
    assert found[0] == "other language"
    assert words(make_side("a"), make_side("b", language="fr", place=FARAWAY)) is None


def test_names_are_counted_and_never_shown() -> None:
    named = [7 << WEIGHT_BITS | NAME, 8 << WEIGHT_BITS | NAME]
    one, other = (side_of(make_account(n), (), named, published=None, language="en") for n in "ab")
    assert names(one, other) == ("several", "2 names shared")
    assert names(make_side("a"), make_side("b")) is None


def test_one_kind_of_site_in_one_town_joins() -> None:
    def about(name: str, *kinds: str, place: Place = ALDORA) -> Side:
        return side_of(make_account(name, place=place), (), sketch_of_sites(*kinds), published=None, language="en")

    assert sites(about("a", "prison"), about("b", "prison", "market")) == ("same", "both about a prison there")
    assert sites(about("a", "prison"), about("b", "market")) == ("other", "each about another kind of site")
    assert sites(about("a", "prison"), about("b", "prison", place=FARAWAY)) is None
    assert sites(about("a", "prison"), about("b", "prison", place=ALDIA)) == ("same country", "both about a prison in ALD")
    assert sites(about("a", "prison"), about("b", "prison", place=ABROAD)) is None
    assert sites(about("a", "prison"), about("b")) is None


def sketch_of_sites(*kinds: str) -> list[int]:
    return [number for kind in kinds for number in sketch_of(read(f"the {kind}")) if sites_of([number])]


def test_a_large_figure_shared_joins_and_a_small_one_that_differs_parts() -> None:
    many, few = make_claim(), make_claim("seven civilians", "seven", count=exact(7))
    two, three = (make_claim("seven civilians", "seven", count=exact(n)) for n in (2, 3))
    assert figures(make_side("a", claims=(many,)), make_side("b", claims=(many,))) == ("one", "both count 154 killed")
    both = make_side("a", claims=(many, few))
    assert figures(both, make_side("b", claims=(many, few))) == ("several", "both count 154 killed, 7 killed")
    assert figures(make_side("a", claims=(two,)), make_side("b", claims=(three,))) == ("other", "no figure of one measure agrees")
    assert figures(make_side("a", claims=(many,)), make_side("b", claims=(few,))) is None, (
        "a toll that rises is no ground to part"
    )


def test_a_figure_of_the_background_is_no_ground() -> None:
    war = make_claim(scope=Scope.BACKGROUND)
    assert figures(make_side("a", claims=(war,)), make_side("b", claims=(war,))) is None


def test_sides_shared_and_not() -> None:
    one = make_side("a", actors=("rebels", "the-army"))
    assert actors(one, make_side("b", actors=("rebels", "the-army"))) == ("several", "both name rebels, the-army")
    assert actors(one, make_side("b", actors=("rebels",))) == ("one", "both name rebels")
    assert actors(one, make_side("b", actors=("police",))) == ("none", "they name different sides")
    assert actors(one, make_side("b")) is None


def test_a_protest_is_no_battle() -> None:
    assert kinds(make_side("a"), make_side("b", types=(EventType.PEACEFUL_PROTEST,))) is not None
    assert kinds(make_side("a"), make_side("b", types=(EventType.SHELLING,))) is None
    assert kinds(make_side("a"), make_side("b", types=())) is None


def test_a_copy_is_the_strongest_ground_but_not_for_what_it_recalls() -> None:
    assert copies(make_side("a", copied=frozenset({"b"})), make_side("b")) == ("main", "one report copies the other")
    assert copies(make_side("a", copied=frozenset({"b"})), make_side("b", main=False)) is None
    assert copies(make_side("a"), make_side("b")) is None


def test_the_score_is_the_sum_of_its_reasons_whoever_stands_first() -> None:
    one, other = make_side("a"), make_side("b")
    pair = weigh(other, one)
    assert pair == weigh(one, other)
    assert (pair.first, pair.second) == ("account-a", "account-b")
    assert pair.score == pytest.approx(START + sum(reason.weight for reason in pair.reasons))
    assert all(reason.words for reason in pair.reasons)


def test_every_ground_that_is_there_is_weighed() -> None:
    claim = make_claim()
    given = {"claims": (claim,), "actors": ("rebels",), "types": (EventType.SHELLING,)}
    one = make_side("a", copied=frozenset({"b"}), **given)  # type: ignore[arg-type]
    other = make_side("b", **(given | {"types": (EventType.PEACEFUL_PROTEST,)}))  # type: ignore[arg-type]
    found = {reason.feature for reason in weigh(one, other).reasons}
    assert found == {"days", "pages", "scene", "main_place", "words", "figures", "actors", "kinds", "copies"}


def test_two_tellings_of_one_clash_are_joined_and_of_two_are_not() -> None:
    assert weigh(make_side("a"), make_side("b")).score > 0
    assert weigh(make_side("a"), make_side("b", 20, words=(1, 2), published=21, place=FARAWAY)).score < 0


def test_every_feature_has_weights() -> None:
    assert {feature.__name__ for feature in FEATURES} == set(WEIGHTS)
