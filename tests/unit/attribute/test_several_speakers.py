"""Harder reports, several numbers each: every number in [brackets] with its chain and its hedge."""

from collections.abc import Callable

import pytest

A, C, U, D = "asserted", "claimed", "unverified", "denied"
AFP = "Agence France-Presse"
MSF = "Médecins Sans Frontières"
UPMISK = "United Ports Mission in South Kivu"
SANA = "Syrian Arab News Agency"

Said = list[tuple[list[str], str]]

ROWS: list[tuple[str, Said]] = [
    ("The governor said [nine] people died, but the army put the toll at [four].", [(["governor"], A), (["army"], A)]),
    ("While the army spoke of [four] dead, residents said [nine] had been killed.", [(["army"], A), (["residents"], A)]),
    ("[Nine] people died, police said, while medics reported [14].", [(["police"], A), (["medics"], A)]),
    ("Police said [nine] people died and medics said [30] were hurt.", [(["Police"], A), (["medics"], A)]),
    ("The ministry said [nine] people died; the Red Cross counted [14].", [(["ministry"], A), (["Red Cross"], A)]),
    (
        "[Nine] people were killed and [30] wounded in the attack, the interior ministry said in a statement on Monday.",
        [(["interior ministry"], A), (["interior ministry"], A)],
    ),
    (
        "The interior ministry, which had first spoken of [four] deaths, said on Monday that [nine] people were killed.",
        [(["interior ministry"], A), (["interior ministry"], A)],
    ),
    (
        "At least [nine] people, including [three] children, were killed, the UN's human rights office said.",
        [(["UN Human Rights Office"], A), (["UN Human Rights Office"], A)],
    ),
    (
        "At least [nine] people were killed. | The Syrian Network for Human Rights said [three] were children.",
        [([], A), (["Syrian Network for Human Rights"], A)],
    ),
    (
        "“We have received [40] bodies since the morning,” Dr. Salim Haddad, a surgeon, told Al Jazeera by phone.",
        [(["Salim Haddad", "Al Jazeera"], A)],
    ),
    ("Speaking to the BBC, the mayor said [40] bodies had been found.", [(["mayor", "BBC"], A)]),
    ("In an interview with the BBC, the mayor said [40] bodies had been found.", [(["mayor", "BBC"], A)]),
    ("The mayor, speaking on state television, said [40] bodies had been found.", [(["mayor"], A)]),
    ("The army said in a Facebook post late on Sunday that its troops had killed [16] militants.", [(["army"], A)]),
    ("The group claimed responsibility for the attack and said it killed [16] soldiers.", [(["group"], A)]),
    ("Al-Shabaab claimed responsibility for the attack, saying it had killed [16] soldiers.", [(["Al-Shabaab"], A)]),
    ("The Taliban, who claimed the attack, said [16] soldiers died.", [(["Taliban"], A)]),
    (
        "Hamas-run health authorities say [31,000] people have been killed since the war began.",
        [(["Hamas-run health authorities"], A)],
    ),
    ("The Gaza health ministry says more than [31,000] Palestinians have been killed.", [(["Gaza Health Ministry"], A)]),
    ("Israel says [1,200] people were killed in the attack.", [(["Israel"], A)]),
    ("Kyiv says it shot down the plane, killing [ten].", [(["Kyiv"], A)]),
    ("The Kremlin denied that [50] soldiers had died.", [(["Kremlin"], D)]),
    ("The Kremlin has denied reports that [50] soldiers had died.", [(["Kremlin"], D)]),
    ("The claim that [50] soldiers died is false, the army said.", [(["army"], D)]),
    ("The army dismissed as propaganda the figure of [50] dead.", [(["army"], D)]),
    ("The army did not confirm the death of [50] soldiers.", [([], A)]),
    ("It is not known how many of the [50] men survived.", [([], A)]),
    ("Local media reported that [nine] people were killed.", [(["Local media"], A)]),
    ("State television said [nine] people were killed.", [(["State television"], A)]),
    ("Media reports say [nine] people were killed.", [([], U)]),
    ("Unconfirmed reports put the death toll at [90].", [([], U)]),
    ("Some reports put the number of dead at [90].", [([], U)]),
    ("Local officials and witnesses said [nine] people were killed.", [(["Local officials"], A)]),
    ("Two security sources told Reuters that [nine] people were killed.", [(["security sources", "Reuters"], A)]),
    ("A security source, who asked not to be named, said [nine] people were killed.", [(["security source"], A)]),
    (
        "A senior official in the interior ministry said [nine] people were killed.",
        [(["senior official in the interior ministry"], A)],
    ),
    ("The head of the regional administration, Oleh Petrenko, said [nine] people were killed.", [(["Oleh Petrenko"], A)]),
    ("Oleh Petrenko, head of the regional administration, reported [nine] deaths.", [(["Oleh Petrenko"], A)]),
    ("Regional governor Oleh Petrenko wrote on Telegram: “[Nine] people were killed.”", [(["Oleh Petrenko"], A)]),
    ("Governor Petrenko said the strike hit a market. | Petrenko added that [nine] people were killed.", [(["Petrenko"], A)]),
    (
        "The strike hit a market, Governor Oleh Petrenko said. | According to him, [nine] people were killed.",
        [(["Oleh Petrenko"], A)],
    ),
    ("UNICEF says [850] children are held there.", [(["UNICEF"], A)]),
    (
        "The UN refugee agency said [12,000] people crossed the border. | The agency warned that [30,000] more could follow.",
        [(["UNHCR"], A), (["UNHCR"], A)],
    ),
    (
        "Save the Children said [12] pupils died. | The charity called for a truce, adding that [30] were hurt.",
        [(["Save the Children"], A), (["Save the Children"], A)],
    ),
    ("According to a tally by AFP, [120] people have been killed this month.", [([AFP], A)]),
    ("According to an AFP tally, [120] people have been killed this month.", [([AFP], A)]),
    ("According to figures compiled by ACLED, [120] people have been killed this month.", [(["ACLED"], A)]),
    ("Data from ACLED show that [120] people were killed.", [(["ACLED"], A)]),
    ("A report published by Amnesty International says [120] people were killed.", [(["Amnesty International"], A)]),
    ("In a report published on Monday, Amnesty International said [120] people were killed.", [(["Amnesty International"], A)]),
    ("Amnesty International's report lists [120] dead.", [(["Amnesty International"], A)]),
    ("The UN has verified the deaths of [120] children.", [(["United Nations"], A)]),
    ("The Red Crescent evacuated [120] wounded.", [([], A)]),
    ("The army said it had lost contact with the post. | [Nine] soldiers were later found dead.", [([], A)]),
    ("Nobody claimed the attack, in which [nine] people died.", [([], A)]),
    ("The attack, claimed by Islamic State, killed [nine] people.", [([], A)]),
    ("The attack, which officials blamed on the rebels, killed [nine] people.", [([], A)]),
    ("Islamic State claimed the attack that killed [nine] people.", [([], A)]),
    ("Thousands marched after the minister said the [nine] men would hang.", [(["minister"], A)]),
    ("The minister, who is 54, was told that [nine] men had died.", [([], A)]),
    ("Asked about the raid, the minister said [nine] men had died.", [(["minister"], A)]),
    ("“It was a massacre,” said Leyla Kaya, a teacher. | “I saw [nine] bodies in the street,” she said.", [(["Leyla Kaya"], A)]),
    ("“It was a massacre,” said Leyla Kaya, whose brother was among the [nine] dead.", [([], A)]),
    ("Kaya had a warning: “[Nine] more will die.”", [(["Kaya"], A)]),
    (
        "Hospital officials said they had received [nine] bodies and [27] injured people, most of them women.",
        [(["Hospital officials"], A), (["Hospital officials"], A)],
    ),
    (
        "It killed [nine] people and wounded [27], according to hospital officials quoted by the Syrian Arab News Agency.",
        [(["hospital officials", SANA], A), (["hospital officials", SANA], A)],
    ),
    (
        "The bombing killed [nine] people, state news agency SANA reported, quoting a police officer.",
        [(["police officer", SANA], A)],
    ),
    ("The bombing killed [nine] people, Xinhua reported.", [(["Xinhua"], A)]),
    ("The New York Times reported that [nine] people were killed.", [(["The New York Times"], A)]),
    (
        "MOGADISHU (Reuters) - Gunmen killed [nine], police said.\n“We found [three] more bodies,” officer Ali Nur told Reuters.",
        [(["police", "Reuters"], A), (["Ali Nur", "Reuters"], A)],
    ),
    ("The army said it was “deeply sorry” for the deaths of [nine] villagers.", [(["army"], A)]),
    ("Rebels are thought to hold [200] hostages.", [([], C)]),
    ("The bodies of [nine] men, thought to be smugglers, were found.", [([], A)]),
    ("The [nine] men are accused of killing a judge.", [([], A)]),
    ("A man accused of killing [nine] people was arrested.", [([], C)]),
    ("The gunmen are suspected of having killed [nine] people.", [([], U)]),
    ("It was not immediately clear if the [nine] men were dead.", [([], A)]),
    ("There was no independent confirmation of the rebels' claim to have killed [nine] soldiers.", [(["rebels"], U)]),
    ("The BBC has not been able to verify the army's claim that [nine] rebels died.", [(["army"], U)]),
    ("[Nine] people died, although this has not been independently verified.", [([], U)]),
    ("[Nine] people died, it said.", [(["it"], A)]),
    (
        "The toll rose to [57], health officials said on Friday, up from [39] a day earlier.",
        [(["health officials"], A), (["health officials"], A)],
    ),
    (
        "The UN believes [5,000] people are trapped; aid groups say it is closer to [8,000].",
        [(["United Nations"], A), (["aid groups"], A)],
    ),
    ("Of the [850] children, UNICEF said, [200] are under 12.", [(["UNICEF"], A), (["UNICEF"], A)]),
    ("UNICEF, the UN children's agency, and Save the Children said [200] children were killed.", [(["UNICEF"], A)]),
    ("Local resident Ahmed Saleh said by telephone he had counted [nine] bodies.", [(["Ahmed Saleh"], A)]),
    ("A doctor at the clinic, Samira Aziz, said [nine] bodies had been brought in.", [(["Samira Aziz"], A)]),
    ("Doctors Without Borders said [nine] bodies had been brought in.", [([MSF], A)]),
    ("MSF, which runs the clinic, said [nine] bodies had been brought in.", [([MSF], A)]),
    (
        "The Norwegian Refugee Council (NRC) says [9,000] fled. | NRC's country director, Eva Lund, said [300] were sick.",
        [(["Norwegian Refugee Council"], A), (["Eva Lund"], A)],
    ),
    (
        "The United Ports Mission in South Kivu (UPMISK) said [nine] people died. | UPMISK said [four] were children.",
        [([UPMISK], A), ([UPMISK], A)],
    ),
    (
        "Major General Igor Konashenkov, the spokesman of the Russian Defence Ministry, claimed that [300] soldiers were killed.",
        [(["Igor Konashenkov"], C)],
    ),
    ("“Some [300] soldiers were killed,” the ministry claimed.", [(["ministry"], C)]),
    ("Moscow claimed to have taken [300] prisoners.", [(["Moscow"], C)]),
    ("Officials fear the number of dead could exceed [300].", [(["Officials"], U)]),
    ("The mayor warned that [300] people were still in the cellars.", [(["mayor"], A)]),
    ("He said [300] people were still in the cellars.", [(["He"], A)]),
]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_each_number_has_its_own_speaker(who_says: Callable[..., Said], text: str, said: Said) -> None:
    assert who_says(text) == said
