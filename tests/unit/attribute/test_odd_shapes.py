"""Words of saying in shapes that a parser takes for something else, and nouns that say a figure by themselves."""

from collections.abc import Callable

import pytest

A, C, U, D = "asserted", "claimed", "unverified", "denied"
AFP = "Agence France-Presse"

ROWS = [
    ("Bandits killed [23] people, a local lawmaker said on Tuesday, more than double the official count.", ["local lawmaker"], A),
    ("An estimated [300] people were killed.", [], A),
    ("- An estimated [300] people (60 families) were killed, 40 of them last week.", [], A),
    ("The attackers numbered more than [100].", [], A),
    ("Doctors numbered the dead at [60].", ["Doctors"], A),
    ("One of them, a faction of the Eastern Front, claimed to have killed [40] people.", ["faction of the Eastern Front"], C),
    ("In a message, the brigade took credit for the raid and boasted of having freed [60] prisoners.", ["brigade"], C),
    ("The militia left and boasted of having freed [60] men.", ["militia"], C),
    ("The brigade boasted of having freed [60] men.", ["brigade"], C),
    ("The brigade claimed to have killed [60] men.", ["brigade"], C),
    ("Nine were hurt, [two] of them policemen, a source at the hospital told AFP.", ["source at the hospital", AFP], A),
    ("The armed forces chief, General Idris Bello, spoke on television of no more than [60] dead.", ["Idris Bello"], A),
    ("The mayor spoke on the radio of [60] dead.", ["mayor"], A),
    ("The health ministry run by the rebels counts [47] dead.", ["health ministry"], A),
    ("The committee's first toll, published on Friday night, was [50] dead.", ["committee"], A),
    ("The committee's hall was [50] metres long.", [], A),
    ("Reports from the Highland Police are that [12] men were shot.", ["Highland Police"], A),
    ("A spokesman for the ministry said that nine had been held, and denied that [30] people were killed.",
     ["spokesman for the ministry"], D),
    ("The war has killed [200] people, according to figures that the armed forces released on Thursday.", ["armed forces"], A),
    ("The war has killed [200] people, according to a list published by the ministry.", ["ministry"], A),
    ("On Monday the mission cut its estimate to [2,000] dead.", ["mission"], A),
    ("The general cut the rope to the [12] boats.", [], A),
    ("A rebel spokesman admitted to the loss of [eight] comrades.", ["rebel spokesman"], A),
    ("The soldier admitted killing [three] villagers.", ["soldier"], A),
    ("Two gang members have confessed to killing [17] students.", ["gang members"], A),
    ("The boys were admitted to the clinic with [17] others.", [], A),
    ("The security services in a communique speak of [98] dead.", ["security services in a communique"], A),
    ("Police at first thought that [three] gunmen were killed.", ["Police"], A),
    ("The bodies of [170] people had been found by Thursday at the depot.", [], A),
    ("The bodies of [170] people had been found by police at the depot.", [], A),
    ("The presidency put the losses at [11] dead.", ["presidency"], A),
    ("The Voice of Kandor, quoting a defence official, reported that [40] men were killed.",
     ["defence official", "Voice of Kandor"], A),
    ("11:28 The mayor: “We have about [20] dead.”", ["mayor"], A),
    ("21:40 The latest figures from the crisis centre: [31] dead.", ["crisis centre"], A),
    ("Messages alleging that [nineteen] shepherds were killed are baseless.", ["Messages"], D),
    ("The report that [12] men died proved false.", [], D),
    ("The monitor said [355] patients had died. | It could not establish who was behind the attack.", ["monitor"], A),
    ("The monitor said [355] patients had died. | It could not be established how many.", ["monitor"], A),
    ("The monitor said [355] patients had died. | The claim could not be verified.", ["monitor"], U),
]  # fmt: skip


@pytest.mark.parametrize(("text", "chain", "hedge"), ROWS, ids=[row[0] for row in ROWS])
def test_who_says_it(who_says: Callable[..., list[tuple[list[str], str]]], text: str, chain: list[str], hedge: str) -> None:
    assert who_says(text) == [(chain, hedge)]
