"""Short reports of several sentences: every number in [brackets] with its chain and its hedge."""

from collections.abc import Callable

import pytest

A, C, U, D = "asserted", "claimed", "unverified", "denied"
AFP = "Agence France-Presse"

Said = list[tuple[list[str], str]]

ROWS: list[tuple[str, Said]] = [
    (
        "The death toll from the strike on the bakery has risen to [22], Khartoum's emergency committee said. | "
        "[Seven] of the wounded died overnight. | Another [40] are in hospital.\nThe army did not comment.",
        [(["Khartoum's emergency committee"], A), (["Khartoum's emergency committee"], A), ([], A)],
    ),
    (
        "Two charities gave different counts. | Save the Children said [14] children died, while Airwars counted [19].",
        [(["Save the Children"], A), (["Airwars"], A)],
    ),
    (
        "The Syrian Network for Human Rights (SNHR) documented [96] deaths in May. | Of these, it said, [31] were "
        "children. | SNHR blamed the government for [70] of them.",
        [
            (["Syrian Network for Human Rights"], A),
            (["Syrian Network for Human Rights"], A),
            (["Syrian Network for Human Rights"], C),
        ],
    ),
    (
        "Police Superintendent Grace Mutua said [12] herders were shot. | Mutua told Reuters that [five] suspects "
        "had been held. | She declined to say whether the [five] were armed.",
        [(["Grace Mutua"], A), (["Grace Mutua", "Reuters"], A), ([], A)],
    ),
    (
        "Residents told a different story. | “They took [nine] boys,” said Musa Garba, a farmer. | “[Two] came back.”",
        [(["Musa Garba"], A), (["Musa Garba"], A)],
    ),
    ("“They took [nine] boys,” said one farmer. | “[Two] came back,” said another.", [(["farmer"], A), (["another"], A)]),
    ("The ministry issued the following figures:\n[12] dead\n[30] wounded", [(["ministry"], A), (["ministry"], A)]),
    ("The toll, according to the ministry, is as follows: [12] dead and [30] wounded.", [(["ministry"], A), (["ministry"], A)]),
    ("[Twelve] people were killed and [30] wounded. | The figures were given by the ministry.", [([], A), ([], A)]),
    ("The ministry said the shelling had stopped. | By then [12] people were dead.", [([], A)]),
    (
        "The Red Cross, which has had no access since May, says it fears for [12,000] people. | The organisation "
        "called on both sides to let [600] wounded leave.",
        [(["Red Cross"], U), (["Red Cross"], A)],
    ),
    (
        "Both sides claim success: the army says it killed [150] rebels, the rebels say they killed [90] soldiers.",
        [(["army"], A), (["rebels"], A)],
    ),
    (
        "The army says it killed [150] rebels, and the rebels claim to have killed [90] soldiers.",
        [(["army"], A), (["rebels"], C)],
    ),
    (
        "The army says it killed [150] rebels. | The rebels say they killed [90] soldiers. | Neither claim could be verified.",
        [(["army"], U), (["rebels"], U)],
    ),
    (
        "Amnesty International said it had verified the killing of [42] civilians. | Its researcher, Lynn Farah, "
        "added that the real number could be higher.",
        [(["Amnesty International"], A)],
    ),
    (
        "The governor's office initially reported [six] deaths; it later corrected this to [eight].",
        [(["governor's office"], A), (["governor's office"], A)],
    ),
    ("In all, [80] people have been killed since Monday, an AFP correspondent counted.", [([AFP], A)]),
    ("An AFP journalist saw [eight] bodies.", [([], A)]),
    ("A Reuters witness saw [eight] bodies.", [([], A)]),
    ("Video verified by the BBC shows [eight] bodies.", [([], A)]),
    (
        "The commission of inquiry concluded that at least [1,400] people were killed, most of them by the police.",
        [(["commission of inquiry"], A)],
    ),
    ("At least [1,400] people were killed, a UN inquiry found.", [(["UN inquiry"], A)]),
    ("At least [1,400] people were killed, a report by the UN human rights office says.", [(["UN Human Rights Office"], A)]),
    ("A UN report says at least [1,400] people were killed.", [(["United Nations"], A)]),
    (
        "President Tinubu's office said the strike killed [30] militants. | Villagers insist the [30] were traders.",
        [(["President Tinubu's office"], A), (["Villagers"], A)],
    ),
    (
        "The Ukrainian air force said it shot down [61] of 80 drones; Moscow said [twelve] hit their targets.",
        [(["Ukrainian air force"], A), (["Moscow"], A)],
    ),
    (
        "Zelensky said [31,000] Ukrainian soldiers had been killed, and dismissed the figure of [150,000] given by Moscow.",
        [(["Zelensky"], A), (["Zelensky"], D)],
    ),
    ("The prime minister's claim of [300] dead terrorists has not been backed by evidence.", [(["prime minister"], C)]),
    (
        "The prime minister claimed [300] terrorists were dead; the opposition put the number at [20].",
        [(["prime minister"], C), (["opposition"], A)],
    ),
]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_each_number_has_its_own_speaker(who_says: Callable[..., Said], text: str, said: Said) -> None:
    assert who_says(text) == said
