"""What is ascribed to a mind without a word of saying: `sentence => holder | cue | content`, and what ascribes nothing."""

from collections.abc import Callable

import pytest

from tacitus.model import Reading, SpeechKind, Statement

HELD = """
Most of the farmers oppose the dam. => Most of the farmers | oppose | the dam
The weavers who support the truce met again. => who | support | the truce
Those opposing the curfew marched. => Those | opposing | the curfew
The curfew is opposed by the shopkeepers. => the shopkeepers | is opposed by | The curfew
They buried the pact that the elders support. => the elders | support | that
The bishop has repeatedly criticised the guards. => The bishop | criticised | the guards
The guards were criticised for the delay. => - | were criticised | The guards
Two senators slammed the plan as a sham. => Two senators | slammed | the plan as a sham
The captain is viewed as a hero. => - | is viewed as | a hero
The envoy likened the camp to a jail. => The envoy | likened | the camp to a jail
The union sees the vote as a test. => The union | sees | the vote as a test
Asked about the bridge, the engineer kept silent. => - | Asked about | the bridge
The teachers are asking the council to pay. => The teachers | asking | the council to pay
The drivers wonder whether the road is safe. => The drivers | wonder | whether the road is safe
Nobody in the ward knows when the clinic will open. => Nobody in the ward | knows | when the clinic will open
Half of the guards want to leave. => Half of the guards | want | to leave
The board sought to delay the vote. => The board | sought | to delay the vote
The miners want a new vote. => The miners | want | a new vote
The baker railed against the tax. => The baker | railed against | the tax
The judge lashed out at the jailers. => The judge | lashed out at | the jailers
The lawyer came out against the pact. => The lawyer | came out against | the pact
The envoy took issue with the report. => The envoy | took issue with | the report
The envoy made clear that the talks were over. => The envoy | made clear | the talks were over
The charter calls for a new court. => The charter | calls for | a new court
The valley is known as the Gap. => - | known as | the Gap
The talks seem to have failed. => - | seem | The talks
Early results suggest that turnout was low. => Early results | suggest | turnout was low
The union's opposition to the merger grew. => The union | opposition to | the merger
Support for the ceasefire is growing. => - | Support for | the ceasefire
The tribe has a plan to leave. => The tribe | plan | to leave
The belief that the pass is safe is old. => - | belief that | the pass is safe
The nurses are worried about the water. => The nurses | worried about | the water
Traders were confident that the deal would hold. => Traders | confident | the deal would hold
There are questions about the bridge. => - | questions about | the bridge
The guards were quick to blame the rain. => The guards | quick | to blame the rain
The rebels are willing to talk. => The rebels | willing | to talk
We think the bridge is gone. => We | think | the bridge is gone
We asked our readers what they thought. => We | asked | our readers
Mayor Lina Haddad Defends Curfew Amid Protests => Mayor Lina Haddad | Defends | Curfew
Omar Bello Endorses Lina Haddad => Omar Bello | Endorses | Lina Haddad
The youth clubs backing the strike met. => The youth clubs | backing | the strike
The truce was widely rejected. => - | was widely rejected | The truce
The new rules urged drivers to slow down. => The new rules | urged | drivers to slow down
The song likens the camp to a jail. => The song | likens | the camp to a jail
The bishop weighed in on the new toll. => The bishop | weighed in on | the new toll
Her colleagues despise the new rota. => Her colleagues | despise | the new rota
A strike was planned for the harvest. => - | was planned for | the harvest
Accusations of fraud are spreading. => - | Accusations of | fraud
One officer even suggested moving the camp. => One officer | suggested | moving the camp
"""
NOTHING = """
The beam supports the roof.
Trucks backed into the yard.
The boys saw the river.
The witness appeared at noon.
The cook made bread for the guests.
The pass is known to few.
The plan of the town hangs in the hall.
The road is open.
The guards are ready.
Rain is expected.
The guards clashed with the rebels.
The debate about the bridge was long.
The cook enjoys the sea.
The sailor came in at dawn.
The guards shot down the kite.
The envoy spoke in the town.
"""


def rows(table: str) -> list[tuple[str, str, str, str]]:
    """Sentence, holder, cue and content of each row."""
    done = []
    for line in table.strip().splitlines():
        sentence, _, reading = line.partition(" => ")
        holder, cue, content = reading.split(" | ")
        done.append((sentence, holder, cue, content))
    return done


@pytest.mark.parametrize(("sentence", "holder", "cue", "content"), rows(HELD), ids=[row[0] for row in rows(HELD)])
def test_a_thought_is_ascribed(read_report: Callable[..., Reading], sentence: str, holder: str, cue: str, content: str) -> None:
    reading = read_report(sentence)
    text = reading.document.text
    assert [one for one in reading.statements if _reads(one, text, holder, cue, content)], [
        (s.rule, s.speaker and s.speaker.words(text), s.cue.words(text), [c.words(text) for c in s.content])
        for s in reading.statements
    ]


def _reads(one: Statement, text: str, holder: str, cue: str, content: str) -> bool:
    speaker = one.speaker.words(text) if one.speaker else "-"
    whole = " ".join(part.words(text) for part in one.content)
    return speaker == holder and (cue in one.cue.words(text) or one.cue.words(text) in cue) and content in whole


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_nothing_is_ascribed(read_report: Callable[..., Reading], sentence: str) -> None:
    reading = read_report(sentence)
    assert [(s.rule, s.cue.words(reading.document.text)) for s in reading.statements] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The rebels want to free [40] prisoners.",
        "Villagers oppose the release of [12] gunmen.",
        "The governor's plan to move [300] families is old.",
        "The nurses are worried about the [nine] wounded guards.",
        "The tribe has a plan to free [six] men.",
        "The talks seem to have freed [six] men.",
        "We think [six] men were shot.",
    ],
)
def test_a_thought_says_no_figure(who_says: Callable[..., list[tuple[list[str], str]]], sentence: str) -> None:
    assert who_says(sentence)[0][0] == []


def test_a_thought_that_somebody_tells_is_part_of_what_he_says(read_report: Callable[..., Reading]) -> None:
    reading = read_report("The mayor said the rebels want to leave.")
    assert [s.kind for s in reading.statements] == [SpeechKind.SAY]


def test_a_quoted_thought_is_the_speakers(read_report: Callable[..., Reading]) -> None:
    reading = read_report("“We think the farmers oppose the dam,” the mayor said.")
    assert [s.kind for s in reading.statements] == [SpeechKind.SAY]
