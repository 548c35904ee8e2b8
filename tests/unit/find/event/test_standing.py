"""Whether an event is told as having happened."""

from datetime import date

import pytest

from tacitus.find.event.standing import StandingReader
from tacitus.lang.tree import Tree
from tacitus.model import Modality
from tests.unit.find.event.tellings import events_in
from tests.unit.find.sentences import pack, parsed


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gunmen attacked the village.", Modality.ACTUAL),
        ("The gunmen managed to storm the base.", Modality.ACTUAL),
        ("The army said that gunmen had attacked the village.", Modality.ACTUAL),
        ("The blast may have killed nine people.", Modality.ACTUAL),
        ("The army did not bomb the village.", Modality.DENIED),
        ("The minister denied any attack on the village.", Modality.DENIED),
        ("The army denied any part in the fighting.", Modality.ACTUAL),
        ("The rebels entered the town without fighting.", Modality.ACTUAL),
        ("The rebels threatened to attack the port.", Modality.PLANNED),
        ("The army plans an offensive in the hills.", Modality.PLANNED),
        ("The militia will attack the port.", Modality.HYPOTHETICAL),
        ("Residents fear an attack on the market.", Modality.HYPOTHETICAL),
        ("The police warned of possible bombings.", Modality.HYPOTHETICAL),
        ("They gathered on the anniversary of the massacre.", Modality.HISTORICAL),
        ("Previous attacks on the village were blamed on rebels.", Modality.HISTORICAL),
    ],
)
def test_what_is_told_as_a_fact(text: str, wanted: Modality) -> None:
    assert events_in(text)[0].modality is wanted


@pytest.mark.parametrize(
    ("year", "wanted"), [("2014", Modality.HISTORICAL), ("2022", Modality.ACTUAL), ("2021", Modality.ACTUAL)]
)
def test_a_year_before_the_news_makes_history(year: str, wanted: Modality) -> None:
    text = f"The massacre of {year} was in a village."
    tree = Tree(parsed(text).sentences[0].tokens)
    reader = StandingReader(pack().events, pack().measures)
    assert reader.read(tree, 1, text, date(2022, 1, 24))[0] is wanted
    assert reader.read(tree, 1, text, None)[0] is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "The fighting is the heaviest since 2019.",
        "The fighting is the heaviest for a group that lost its land in 2019.",
    ],
)
def test_a_year_of_something_else_makes_no_history(text: str) -> None:
    tree = Tree(parsed(text).sentences[0].tokens)
    reader = StandingReader(pack().events, pack().measures)
    assert reader.read(tree, 1, text, date(2022, 1, 24))[0] is Modality.ACTUAL
