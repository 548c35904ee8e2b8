"""More ways of reporting a number: every number in [brackets] with its chain and its hedge."""

from collections.abc import Callable

import pytest

A, C, U, D = "asserted", "claimed", "unverified", "denied"
AFP = "Agence France-Presse"

Said = list[tuple[list[str], str]]

ROWS: list[tuple[str, Said]] = [
    ("The general staff puts Russian losses at [310,000] men.", [(["general staff"], A)]),
    ("Kyiv's general staff puts Russian losses at [310,000] men.", [(["Kyiv's general staff"], A)]),
    ("The Observatory, based in Britain, has counted [1,020] dead since January.", [(["Observatory"], A)]),
    ("Relief workers put at [4,000] the number of families that have left.", [(["Relief workers"], A)]),
    ("Some [4,000] families have left, by the count of the Norwegian Refugee Council.", [(["Norwegian Refugee Council"], A)]),
    ("The ICRC has registered [4,000] families.", [(["International Committee of the Red Cross"], A)]),
    ("The Sudan Doctors Network accused the RSF of killing [38] people in the village.", [(["Sudan Doctors Network"], C)]),
    ("The RSF denied killing [38] people in the village.", [([], U)]),
    ("The RSF denied that any of the [38] dead were civilians.", [(["Rapid Support Forces"], D)]),
    ("The junta insists only [17] of the dead were soldiers.", [(["junta"], A)]),
    ("Opposition media claimed the junta had lost [170] soldiers.", [(["Opposition media"], C)]),
    ("The figures come from the health ministry, which counts [9,061] dead.", [(["health ministry"], A)]),
    ("Of the dead, [3,760] were children, the ministry said.", [(["ministry"], A)]),
    ("The ministry, whose figures could not be independently verified, said [3,760] children were killed.", [(["ministry"], U)]),
    ("Its spokesman, Ashraf Odeh, said [60] bodies lay under the ruins.", [(["Ashraf Odeh"], A)]),
    ("Ashraf Odeh, its spokesman, said [60] bodies lay under the ruins.", [(["Ashraf Odeh"], A)]),
    (
        "Spokesman Ashraf Odeh said [60] bodies lay under the ruins and that [two] hospitals had closed.",
        [(["Ashraf Odeh"], A), (["Ashraf Odeh"], A)],
    ),
    ("[Sixty] bodies lay under the ruins, he said.", [(["he"], A)]),
    ("Bakhmut's mayor said on television: [60] bodies lie under the ruins.", [(["Bakhmut's mayor"], A)]),
    ("In Goma the governor told a news conference that [60] bodies had been buried.", [(["governor"], A)]),
    (
        "A nurse at the main hospital, speaking on condition of anonymity, said [60] bodies had come in.",
        [(["nurse at the main hospital"], A)],
    ),
    ("A nurse who asked for her name to be withheld said [60] bodies had come in.", [(["nurse"], A)]),
    ("Two residents reached by phone said [60] people had been shot.", [(["residents"], A)]),
    ("Three local officials confirmed to AFP that [60] people had been shot.", [(["local officials", AFP], A)]),
    ("A security official confirmed the death of [60] people to AFP.", [(["security official", AFP], A)]),
    ("The army has lost [60] men, a general told The New York Times.", [(["general", "The New York Times"], A)]),
    ("The army has lost [60] men, according to a general quoted in Le Monde.", [(["general", "Le Monde"], A)]),
    ("The army has lost [60] men, Le Monde writes.", [(["Le Monde"], A)]),
    ("The army has lost [60] men, writes Le Monde, quoting a general.", [(["general", "Le Monde"], A)]),
    ("The army has lost [60] men, the BBC's Russian service reported.", [(["BBC's Russian service"], A)]),
    ("The BBC reports [60] dead.", [(["BBC"], A)]),
    ("BBC: [60] dead in camp raid", [(["BBC"], A)]),
    ("[60] dead in camp raid, says UN", [(["United Nations"], A)]),
    ("UN: [60] killed in camp raid", [(["United Nations"], A)]),
    ("[Sixty] dead in camp raid - UN", [(["United Nations"], A)]),
    ("[Sixty] dead in camp raid: police", [(["police"], A)]),
    ("Islamic State's Amaq agency said the group killed [60] soldiers.", [(["Amaq"], A)]),
    ("Islamic State said through its Amaq news agency that it killed [60] soldiers.", [(["Islamic State", "Amaq"], A)]),
    (
        "Islamic State said on Telegram that it had killed [60] soldiers, a claim that could not be verified.",
        [(["Islamic State"], U)],
    ),
    ("The group said [60] soldiers were killed; there was no confirmation from the army.", [(["group"], A)]),
    ("There are fears that up to [60] people drowned.", [([], U)]),
    ("Up to [60] people are feared dead.", [([], U)]),
    ("Around [60] people are thought to have drowned.", [([], U)]),
    ("An estimated [60] people drowned.", [([], A)]),
    ("It is estimated that [60] people drowned.", [([], A)]),
    ("The number of the drowned is put at [60].", [([], A)]),
    ("Reportedly, [60] people drowned.", [([], U)]),
    ("The boat, reportedly carrying [60] people, sank.", [([], U)]),
    ("[Sixty] people are missing and presumed dead.", [([], A)]),
    ("The toll of [60] has not been confirmed by the authorities.", [([], U)]),
    ("The authorities have confirmed [60] deaths.", [(["authorities"], A)]),
    ("The authorities have confirmed only [12] of the deaths.", [(["authorities"], A)]),
    ("The authorities have yet to confirm the [60] deaths.", [([], A)]),
    ("Contrary to what the radio said, [nine] people died, the mayor stressed.", [(["mayor"], A)]),
    ("The mayor rejected the figure of [60] dead as exaggerated and spoke of [nine].", [(["mayor"], D), (["mayor"], A)]),
    ("It was not [60] but [nine] people who died, the mayor said.", [(["mayor"], D), (["mayor"], A)]),
    ("The mayor said [nine] people died, correcting an earlier toll of [twelve].", [(["mayor"], A), (["mayor"], A)]),
    ("The committee, in its breakdown, lists [40] guards and [nine] inmates.", [(["committee"], A), (["committee"], A)]),
    ("Its breakdown: [40] guards, [nine] inmates.", [([], A), ([], A)]),
    ("The union announces the death of [nine] miners and deplores the silence of the owners.", [(["union"], A)]),
    ("The prefect specifies that [nine] inmates are still on the run.", [(["prefect"], A)]),
    ("The prefecture evokes [nine] deaths.", [(["prefecture"], A)]),
    ("The prefecture mentions [nine] deaths.", [(["prefecture"], A)]),
    ("For his part, the prefect advances the figure of [nine] deaths.", [(["prefect"], A)]),
    ("The Kurdish forces assure that they have recaptured [nine] inmates.", [(["Kurdish forces"], A)]),
    (
        "The Kurdish forces say they have recaptured [nine] inmates; the Observatory believes [30] are free.",
        [(["Kurdish forces"], A), (["Observatory"], A)],
    ),
    ("“[Nine] inmates were retaken”, declared a commander of the SDF, Farhad Shami, to AFP.", [(["Farhad Shami", AFP], A)]),
    ("Interviewed by AFP, a commander spoke of [nine] inmates retaken.", [(["commander", AFP], A)]),
    ("Contacted by AFP, a commander spoke of [nine] inmates retaken.", [(["commander", AFP], A)]),
    ("Joined by telephone, the director counted [nine] deaths.", [(["director"], A)]),
    ("He had [nine] prisoners shot, witnesses recount.", [(["witnesses"], A)]),
]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_each_number_has_its_own_speaker(who_says: Callable[..., Said], text: str, said: Said) -> None:
    assert who_says(text) == said
