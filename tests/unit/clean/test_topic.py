"""Which pages tell of conflict: a doubt is read, a road accident or a market crash claims nothing."""

import pytest

from tacitus.clean import TopicJudge, body_stage, topic_stage
from tacitus.clean.topic import LONG_TEXT
from tacitus.lang import load_pack
from tacitus.model import Document, NoteCode, Reading

PACK = load_pack("en")
JUDGE = TopicJudge(PACK.topics)


@pytest.mark.parametrize(("text", "expected"), [(example.text, example.about_conflict) for example in PACK.topics.example])
def test_the_pack_s_examples(text: str, expected: bool) -> None:
    assert JUDGE.judge(text).about_conflict is expected


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed",
        "Nobody was hurt.",
        "12 dead",
        "",
        "Guards at the jail said that 14 inmates got out and three were caught.",
        "The river burst its banks; 2,300 households had to leave and live in tents.",
        "A man was shot in the leg in front of a restaurant on Sunday night. The driver of the car got away.",
        "Doctors treated 30 patients after the shelling of the hospital.",
        "Gunmen opened fire on fans who were leaving the stadium after the cup final; six died.",
    ],
)
def test_what_may_be_ours_is_read(text: str) -> None:
    assert JUDGE.judge(text).about_conflict


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "Three people died when a tractor-trailer overturned on the motorway and hit a minivan.",
            "accident",
        ),
        (
            "One cyclist was killed and two motorists were injured in a collision at the traffic lights.",
            "accident",
        ),
        (
            "Traders took cover as the Nasdaq was hit; investors nursed their wounds and counted 300 points lost.",
            "markets",
        ),
        ("The striker shot from 20 metres and killed the match; the league leaders escaped defeat.", "sport"),
        ("Influenza killed 30 patients this winter; vaccines reached 4,000 people.", "illness"),
    ],
)
def test_what_is_plainly_about_something_else_is_turned_away(text: str, topic: str) -> None:
    verdict = JUDGE.judge(text)
    assert not verdict.about_conflict
    assert verdict.topic == topic
    assert verdict.words


def test_a_long_text_without_one_word_of_ours_is_turned_away_and_a_short_one_is_not() -> None:
    words = "The committee met on Tuesday to choose the colour of the new town hall. "
    assert JUDGE.judge(words).about_conflict
    assert not JUDGE.judge(words * (LONG_TEXT // len(words) + 1)).about_conflict


def test_the_note_names_the_words_that_decided_and_the_text_stays() -> None:
    text = "Shares fell on Wall Street.\n\nRead more: Gunmen kill forty in raid on army base"
    document = Document(id="1", text=text, sha256="0", language="en")
    (done,) = topic_stage(PACK).run(body_stage(PACK).run([Reading(document=document)]))
    assert done.about_conflict is False  # the link below is not the report's own words
    note = done.notes[-1]
    assert note.code is NoteCode.NOT_ABOUT_CONFLICT
    assert '"wall street"' in note.message
    assert done.document is document


def test_the_title_speaks_too() -> None:
    document = Document(
        id="1",
        text="Traders fled Wall Street.",
        sha256="0",
        language="en",
        title="Gunmen open fire near the stock exchange",
    )
    (done,) = topic_stage(PACK).run(body_stage(PACK).run([Reading(document=document)]))
    assert done.about_conflict is True
    assert not done.notes


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("A fire in a chemical plant forced 600 residents to leave their homes. Firefighters blamed a short circuit.", True),
        ("Heavy rains left 600 people homeless; nine drowned.", True),
        ("Gunmen set fire to a plant, and 600 residents had to leave their homes. Firefighters came late.", False),
    ],
)
def test_of_disasters_and_accidents_only_who_was_driven_out_is_kept(text: str, only: bool) -> None:
    verdict = JUDGE.judge(text)
    assert verdict.about_conflict
    assert verdict.only_displacement is only


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("The home side went down 4-0 and the fans, under siege all season, booed the players.", False),
        ("The squad won 2-1 after a battle for the points; the visitors' goal was bombarded in the second half.", False),
        (
            "The bank's shares were massacred and investors surrendered as the index fell; the offensive of the bears goes on.",
            False,
        ),
        ("The film, a war epic, is a battle for the box office; its actor fought for months to win the part.", False),
        ("Rebels bombarded the town and besieged the army's base; 20-30 soldiers were killed.", True),
        ("A siege of 900 days, a bombardment and an army in retreat.", True),  # nothing else is told of
    ],
)
def test_words_borrowed_from_war_weigh_less_beside_another_topic(text: str, ours: bool) -> None:
    assert JUDGE.judge(text).about_conflict is ours
