"""Words that tell an event, and words that look like it and tell none."""

import pytest

from tests.unit.find.event.tellings import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what stands beside a word decides what it tells
        ("Rebels seized the town.", "seized: Non-state actor overtakes territory"),
        ("Police seized nine rifles.", "seized: Disrupted weapons use"),
        ("Rebels seized nine soldiers at the ford.", "seized: Abduction/forced disappearance"),
        ("The army captured two villages in the district.", "captured: Government regains territory"),
        ("Gunmen fired on a bus carrying miners, spraying it with bullets.", "fired: Attack; spraying: Attack"),
        ("Officers fired tear gas at the marchers.", "fired: Protest with intervention; tear gas: Protest with intervention"),
        ("Rebels fired rockets at the harbour.", "fired: Shelling/artillery/missile attack"),
        # the whole phrase, with its hyphens however they are cut
        ("A sit-in began at the gate.", "sit-in began: Peaceful protest"),
        ("A cease-fire took hold at noon.", "cease-fire took: Agreement"),
        # a verb that plays a noun
        ("Fighting continued in six districts.", "Fighting continued: Armed clash"),
        # participles that stand with what they were done to
        ("The huts torched by the raiders were empty.", "torched: Looting/property destruction"),
        # words that tell of no event here
        ("The mayor attacked the plan in a speech.", "nothing"),
        ("The battle for votes has begun.", "nothing"),
        ("Dock workers went on strike over wages.", "nothing"),
        ("The film about a bombing opened in March.", "nothing"),
        ("They reached an evacuation centre.", "nothing"),
        ("The bomb squad trained with new gear.", "nothing"),
    ],
)
def test_words_beside_it_decide(text: str, wanted: str) -> None:
    assert told(text) == wanted
