"""Copies: what two texts have in common, and whether one repeats the other."""

import random

import pytest

from tacitus.link import Body, Compared, compare, compared, fingerprints, shared_passages, whole
from tacitus.link.copies import SHORTEST
from tacitus.model import CopyKind, Overlap, Span
from tools.retelling import made_report, reworded, sentences, with_sentences

WIRE = """Gunmen stormed the grain depot of Brenik late on Tuesday and killed 14 guards, the mayor said by telephone.

Eleven others were taken to the clinic of Calder, where Dr. Voss asked for blood. The road between the two towns stayed closed
until Wednesday noon, and families waited at the bridge for news of the missing.

“We heard the shots for an hour and nobody came to help us until the morning,” a trader said."""
OTHER_WORDS = """Fourteen guards lost their lives when armed men broke into a store of grain at Brenik, its mayor told a
radio station on Wednesday.

A clinic in Calder counted 11 wounded and ran short of blood. Until noon no car could pass the bridge, at which relatives
stood."""


def overlap(one: str, other: str) -> Overlap:
    return compare(compared(whole(one)), compared(whole(other)))


def kind(one: str, other: str) -> CopyKind:
    return overlap(one, other).kind


def test_a_text_is_a_whole_copy_of_itself() -> None:
    found = overlap(WIRE, WIRE)
    assert found.kind is CopyKind.WHOLE
    assert (found.share_here, found.share_there, found.reach_here, found.reach_there) == (1, 1, 1, 1)
    (passage,) = found.passages
    assert passage.here == passage.there == Span(0, WIRE.rindex("said") + 4)


@pytest.mark.parametrize(
    "text",
    [
        WIRE.upper(),
        WIRE.replace("\n\n", " — "),
        f"By a reporter of ours\n\n{WIRE}",
        WIRE.replace("late on Tuesday ", "").replace("families", "relatives"),
        reworded(WIRE, random.Random(5), 0.15, keeps_facts=True),
    ],
)
def test_a_copy_with_small_changes_is_whole(text: str) -> None:
    assert kind(WIRE, text) is CopyKind.WHOLE


def test_the_same_event_in_other_words_is_no_copy() -> None:
    assert overlap(WIRE, OTHER_WORDS) == Overlap(kind=CopyKind.NONE)


def test_a_paragraph_in_a_longer_report_is_a_part() -> None:
    own = made_report(7).text
    taken = WIRE.split("\n\n")[1]
    found = overlap(f"{own}\n\n{taken}\n\n{made_report(8).text}", WIRE)
    assert found.kind is CopyKind.PART
    assert found.share_here < 0.1 < 0.4 < found.share_there
    assert "asked for blood" in found.passages[0].there.words(WIRE)


def test_a_wire_within_a_longer_report_is_a_part_of_it_and_wholly_there() -> None:
    found = overlap(f"{made_report(7).text}\n\n{WIRE}", WIRE)
    assert found.kind is CopyKind.PART
    assert found.share_there == 1


@pytest.mark.parametrize("told", ["“{}” a woman said.", "A woman said: {}", 'A woman said: "{}"', "« {} », dit une femme."])
def test_a_quotation_that_either_gives_as_somebodys_words_is_a_quotation(told: str) -> None:
    words = "We heard the shots for an hour and nobody came to help us until the morning,"
    assert kind(WIRE, f"{made_report(7).text} {told.format(words)}") is CopyKind.QUOTE


def test_phrases_that_all_writers_use_are_nothing() -> None:
    one = f"{made_report(1).text} At least a dozen people have been killed, the Aldora Monitor for Human Rights said."
    other = f"The Aldora Monitor for Human Rights said that it had no news. {made_report(2).text}"
    assert kind(one, other) is CopyKind.NONE


FORM = """A joint force of the army captured a leader of {who} in the district of {where} on {day}. He is held to have led attacks
on the road to {to}. The force found {n} rifles and took {m} suspects, and no trader was harmed. Since {since} the army has
made {k} such raids."""


def test_two_releases_in_one_form_of_words_are_no_whole_copy() -> None:
    one = FORM.format(who="the Shore Front", where="Brenik", day="June 3", to="Calder", n=12, m=5, since="April", k=44)
    other = FORM.format(who="the Hill Council", where="Imbria", day="July 19", to="Nalut", n=7, m=2, since="May", k=61)
    assert kind(one, other) is not CopyKind.WHOLE
    assert kind(one, one.replace("12", "13")) is CopyKind.WHOLE


@pytest.mark.parametrize("event", range(12))
def test_a_text_of_which_three_words_of_ten_are_changed_is_found(event: int) -> None:
    text = made_report(event).text
    assert kind(text, reworded(text, random.Random(event))) is not CopyKind.NONE
    assert kind(text, reworded(text, random.Random(event), keeps_facts=True)) in (CopyKind.WHOLE, CopyKind.PART)


@pytest.mark.parametrize("event", range(12))
def test_three_sentences_taken_are_a_part(event: int) -> None:
    text, chance = made_report(event).text, random.Random(event)
    assert kind(text, with_sentences(made_report(event + 500).text, chance.sample(sentences(text), 3), chance)) is CopyKind.PART


@pytest.mark.parametrize("event", range(12))
def test_two_voices_on_one_event_are_no_copies(event: int) -> None:
    assert kind(made_report(event, 0).text, made_report(event, 1).text) is CopyKind.NONE


def test_what_is_no_part_of_the_body_makes_no_copy() -> None:
    links = (
        " Read more: the long war of the coast and its many dead, told by those who were there from the first day to the last."
    )
    one, other = (Body(text + links * 3, (Span(0, len(text)),)) for text in (made_report(1).text, made_report(2).text))
    assert compare(compared(one), compared(other)).kind is CopyKind.NONE
    assert kind(one.text, other.text) is CopyKind.PART


def test_furniture_of_an_outlet_makes_no_copy() -> None:
    lines = " ".join(sentences(made_report(3).text)[:6])
    texts = [f"{made_report(event).text} {lines}" for event in (1, 2)]
    one, other = (compared(whole(text)) for text in texts)
    assert compare(one, other).kind is CopyKind.PART
    assert compare(one, other, furniture=frozenset(fingerprints(lines))).kind is CopyKind.NONE


def test_a_passage_does_not_run_over_what_lies_between_the_parts() -> None:
    one, link, other = WIRE.split("\n\n")[0], "Read more: an old war", WIRE.split("\n\n")[1]
    text = f"{one}\n\n{link}\n\n{other}"
    body = Body(text, (Span(0, len(one)), Span(len(text) - len(other), len(text))))
    found = compare(compared(body), compared(whole(f"{one}\n\n{other}")))
    assert found.kind is CopyKind.WHOLE
    assert len(found.passages) == 2
    assert not any("Read more" in passage.here.words(text) for passage in found.passages)


ARABIC = "قتل اثنا عشر جنديا في هجوم على نقطة تفتيش قرب المدينة فجر الثلاثاء وقال مسؤول محلي إن سيارات الإسعاف لم تصل حتى الظهر"
CHINESE = (
    "周二黎明时分城市附近一处检查站遭到袭击造成十二名士兵死亡一名当地官员说救护车直到中午才到达现场许多家庭在桥边等待失踪者的消息"
)


@pytest.mark.parametrize("text", [ARABIC, CHINESE])
def test_other_scripts_are_compared_as_well(text: str) -> None:
    half = text[: len(text) // 2 + 10]
    assert kind(text, text) is CopyKind.WHOLE
    assert kind(text, half) is CopyKind.PART
    assert kind(text, "قتل جندي" if text is ARABIC else "士兵死亡") is CopyKind.NONE
    assert len(fingerprints(text)) > 10


def passages(one: Compared, other: Compared) -> list[str]:
    return [found.here.words(one.body.text) for found in shared_passages(one, other)]


def test_shared_passages_are_the_longest_first_and_no_shorter_than_asked() -> None:
    one = compared(whole("a b c d e f g h X1 i j k l m n X2 o p q r s t u v w"))
    other = compared(whole("o p q r s t u v w Y1 a b c d e f g h Y2 i j k l m n"))
    assert passages(one, other) == ["o p q r s t u v w", "a b c d e f g h"]
    assert [found.words for found in shared_passages(one, other, 5)] == [9, 8, 6]
    assert SHORTEST == 8


def test_empty_texts_have_nothing_in_common() -> None:
    assert kind("", "") is kind("…", WIRE) is kind(WIRE, "") is CopyKind.NONE
