"""Speakers whose words stand beside what is said: asides, quotations of the sentence before, and those who go on."""

from collections.abc import Callable

import pytest

A, C = "asserted", "claimed"

ASIDES = [
    ("As the ministry reported, [12] people were killed in the raid.", ["ministry"], A),
    ("As Lina Haddad noted, [12] people were killed.", ["Lina Haddad"], A),
    ("[Twelve] people, as the prefect said, were killed.", ["prefect"], A),
    ("[Twelve] people were killed, as the ministry said on Monday.", ["ministry"], A),
    ("[Twelve] people were killed, as the army announced, and the post was lost.", ["army"], A),
    ("As the rebels claimed, [12] guards were shot.", ["rebels"], C),
    ("As the siege went on, [12] people were killed.", [], A),
    ("As the mayor spoke, [12] people were killed by a shell.", [], A),
    ("As the army said it would, it freed [12] men.", [], A),
    ("As the mayor wrote a letter, [12] people were shot.", [], A),
    ("[Twelve] people were killed as the guards cried for help.", [], A),
]
BEFORE = [
    ("“Did they shoot [nine] of us?” | Hana Yusuf asked.", ["Hana Yusuf"], A),
    ("“They shot [nine] of us!” | Hana Yusuf said on Monday.", ["Hana Yusuf"], A),
    ("“They shot [nine] of us!” | The governor left.", [], A),
    ("''They shot [nine] of us,'' said Hana Yusuf.", ["Hana Yusuf"], A),
    ("''They shot [nine] of us,'' Hana Yusuf said, ''and burned the rest.''", ["Hana Yusuf"], A),
    ("Hana Yusuf said: ''They shot [nine] of us.''", ["Hana Yusuf"], A),
]
GOING_ON = [
    ("The army said 20 soldiers had died, adding that [three] were missing.", ["army"], A),
    ("The ministry said the governor had fled, adding that [12] guards were killed.", ["ministry"], A),
    ("The ministry said the bridge had burned, noting that [12] guards were killed.", ["ministry"], A),
    ("The envoy mocked the plan, saying [12] people had died of it.", ["envoy"], A),
    ("“We lost them all,” the mayor said, adding that [12] were children.", ["mayor"], A),
    ("The army said it had lost a post, adding: “[Nine] men fell.”", ["army"], A),
]
HEADLINES = [
    ("Lina Haddad: [12] Dead at the Dam\nThe envoy Lina Haddad said on Monday that the dam is old.", ["Lina Haddad"], A),
    ("Kandor: [12] Dead at the Dam\nThe envoy Lina Haddad said on Monday that the dam is old.", [], A),
    ("Ministry Says [12] People Were Killed in Raid", ["Ministry"], A),
    ("Army Claims [12] Rebels Killed in Raid", ["Army"], C),
    ("Raid Kills [12] in Kandor", [], A),
]
FURTHER = [
    ("Judge Omar Bello, writing for the court, said [12] men were shot.", ["Omar Bello"], A),
    ("The army moved in to hold the bridge and claimed [12] men were shot.", ["army"], C),
    ("The mayor left to see the dam and said [12] men were shot.", ["mayor"], A),
    ("The governor's office said six fell and the hospital said [12] fell.", ["hospital"], A),
]
ANYBODY = [
    ("The nominee believes that [12] guards were shot.", ["nominee"], A),
    ("Cement makers claim that [12] workers were shot.", ["Cement makers"], C),
    ("The flood claimed [20] lives.", [], A),
    ("The attack shows that [20] men were armed.", [], A),
]


@pytest.mark.parametrize(("text", "chain", "hedge"), [*ASIDES, *BEFORE, *GOING_ON, *HEADLINES, *FURTHER, *ANYBODY])
def test_who_says_it(who_says: Callable[..., list[tuple[list[str], str]]], text: str, chain: list[str], hedge: str) -> None:
    assert who_says(text) == [(chain, hedge)]
