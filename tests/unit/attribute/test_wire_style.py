"""The ways of wire reports: every number in [brackets] with its chain and its hedge, grouped by what is read."""

from collections.abc import Callable

import pytest

A, C, U, D = "asserted", "claimed", "unverified", "denied"
AFP = "Agence France-Presse"

Said = list[tuple[list[str], str]]

DATELINES: list[tuple[str, Said]] = [
    ("MOGADISHU: [Seven] people died when a shell landed near the palace, a witness told Xinhua.", [(["witness", "Xinhua"], A)]),
    ("QUETTA: Security forces killed [five] men in a raid, the provincial police said.", [(["provincial police"], A)]),
    ("SRINAGAR: [Three] militants were killed on Monday.", [([], A)]),
    ("NAIROBI, Kenya (AP) — Gunmen killed [14] herders, the ministry said.", [(["ministry", "Associated Press"], A)]),
    ("GOMA, DR Congo — The governor said [nine] porters had been shot at a roadblock.", [(["governor"], A)]),
    ("(Beirut) – Human Rights Watch said today that [23] detainees had died.", [(["Human Rights Watch"], A)]),
    (
        "JUBA, South Sudan (AFP) — A raid on a camp near Bor, in the country's Jonglei state, left [12] dead, the army said.",
        [(["army", AFP], A)],
    ),
    (
        "MAIDUGURI, Nigeria — Raiders killed [57] men in Damboa, a resident and a militia leader said Saturday.",
        [(["resident"], A)],
    ),
    ("Jason Okello — a teacher from Gulu — says [six] boys were taken.", [(["Jason Okello"], A)]),
    ("MAYOR: We lost [six] men. | HALE: They lost [two].", [(["MAYOR"], A), (["HALE"], A)]),
]

RELATIVES: list[tuple[str, Said]] = [
    ("A note by the army, according to which [34] rebels have died since March, was leaked.", [(["army"], A)]),
    ("A report compiled by local monitors, according to which [34] people have died, was leaked.", [(["local monitors"], A)]),
    ("The mayor denies a rumour according to which [34] people have died.", [(["mayor"], D)]),
    ("The toll, which the governor had on Monday put at [six], was doubted.", [(["governor"], A)]),
]

NAMES: list[tuple[str, Said]] = [
    ("Edhi 115 said that it had moved [19] bodies.", [(["Edhi 115"], A)]),
    ("Ambulance 103 reported [19] dead.", [(["Ambulance 103"], A)]),
    ("[Nineteen] people were treated by medics, Rescue 15 said.", [(["Rescue 15"], A)]),
    (
        "Jornal de Angola, quoting the police commander, put the arrests at [210].",
        [(["police commander", "Jornal de Angola"], A)],
    ),
    ("Radio Ndeke Luka, citing a nurse in Birao, spoke of [eleven] dead.", [(["nurse in Birao", "Radio Ndeke Luka"], A)]),
    (
        "Agência de Notícias, quoting a priest in Macomia, put the dead at [nine] and said that [six] girls were gone.",
        [(["priest", "Agência de Notícias"], A), (["priest", "Agência de Notícias"], A)],
    ),
    ("Spokesman Hassan al-Amiri said [nine] men fell.", [(["Hassan al-Amiri"], A)]),
    ("Jean-Luc Mbuyi said [nine] men fell.", [(["Jean-Luc Mbuyi"], A)]),
    ("The mayor of Sinjar, Mahma Khalil al-Yazidi, said [nine] men fell.", [(["Mahma Khalil al-Yazidi"], A)]),
    ("A child and [two] women were dead, Dr Ahmed al-Farra of Nasser Hospital said.", [(["Ahmed al-Farra"], A)]),
    ("The group known as JNIM said it had shot [nine] men.", [(["JNIM"], A)]),
    ("A faction calling itself the Red Lions said it had shot [nine] men.", [(["Red Lions"], A)]),
    ("The movement, which calls itself Saraya al-Sham, said it had shot [nine] men.", [(["Saraya al-Sham"], A)]),
    ("Iran's semi-official Tasnim news agency said [five] guards had died.", [(["Tasnim News Agency"], A)]),
    ("Since January [3,000] people have died, ACLED data show.", [(["ACLED"], A)]),
    ("A count kept by Reuters puts the number of dead at [3,000].", [(["Reuters"], A)]),
    ("The Syrian Network for Human Rights monitor said [14] people died.", [(["Syrian Network for Human Rights"], A)]),
    ("[Fourteen] people were dead, two of the officers said.", [(["two of the officers"], A)]),
    ("The Houthi-run Saba news agency put the dead at [16].", [(["Saba News Agency"], A)]),
    ("The private broadcaster Radio Okapi reported [five] deaths.", [(["Radio Okapi"], A)]),
    ("The local channel Sahel TV gave the toll as [12].", [(["Sahel TV"], A)]),
    (
        "[Three] journalists were wounded in the raid, the Committee to Protect Journalists said.",
        [(["Committee to Protect Journalists"], A)],
    ),
]

OFFICES: list[tuple[str, Said]] = [
    (
        "Crews were still searching the rubble of a hostel hit overnight in Kupiansk, where [three] bodies had been found by "
        "noon, the head of the city's military administration, Andrii Besedin, wrote on Facebook.",
        [(["Andrii Besedin"], A)],
    ),
    (
        "Medics treated [40] people after the blast at the depot, bringing the number of casualties to [90], the director of "
        "the regional hospital, Oksana Hrytsai, wrote on Monday.",
        [(["Oksana Hrytsai"], A), (["Oksana Hrytsai"], A)],
    ),
    (
        "The sheikh of the Abu Nimr tribe, Naeem al-Gaoud, told Reuters that [35] of his kin died.",
        [(["Naeem al-Gaoud", "Reuters"], A)],
    ),
    ("Wagner's founder, Yevgeny Prigozhin, boasted that his men had lost only [ten] fighters.", [(["Yevgeny Prigozhin"], C)]),
    ("Eritrea's minister, Yemane Gebremeskel, rejected on X the report that [200] men died.", [(["Yemane Gebremeskel"], D)]),
    ("Gunmen shot dead [17] worshippers, officials and residents told AFP on Saturday, in the town.", [(["officials", AFP], A)]),
    ("The bishop of Tombura, Eduardo Hiiboro, spoke of [18] villagers taken away.", [(["Eduardo Hiiboro"], A)]),
    ("At least [12] people were killed near Bria, a spokesman and a local aid worker said on Thursday.", [(["spokesman"], A)]),
    ("Soldiers shot [six] herders, officers and elders said on Monday.", [(["officers"], A)]),
]

CLAIMS: list[tuple[str, Said]] = [
    ("The faction claimed to have seized the barracks, taken [40] prisoners and burned [six] trucks.", [(["faction"], C)] * 2),
    ("The rebels claim to have overrun a base near Kidal and killed [ninety] guards.", [(["rebels"], C)]),
    ("The brigade boasts of having crossed the river and captured [30] men.", [(["brigade"], C)]),
    ("The guerrillas claimed to have shot down a drone and said [two] of their men fell.", [(["guerrillas"], A)]),
]

REPORTS: list[tuple[str, Said]] = [
    (
        "The rights council published its findings on Tuesday. | Its report describes the shooting of [16] miners.",
        [(["rights council"], A)],
    ),
    (
        "Human Rights Watch said on Monday the army was to blame. | Its study documents the killing of [16] miners.",
        [(["Human Rights Watch"], A)],
    ),
    ("Marta Silva said it was late. | Her statement spoke of [16] deaths.", [(["Marta Silva"], A)]),
    ("An army statement said [27] rebels had been killed.", [(["army"], A)]),
    ("Our records show that [16] miners died.", [([], A)]),
]

DEEDS: list[tuple[str, Said]] = [
    ("The chief accused the army of shooting [60] men.", [(["chief"], C)]),
    ("The chief blamed the army for bombing [two] schools.", [(["chief"], C)]),
    ("The chief blamed the army for the bombing that killed [60] men.", [([], A)]),
]

RELAYS: list[tuple[str, Said]] = [
    (
        "Rebel leader Abdel Wahid, in an interview with Radio Dabanga's English service, accused the army of shooting [60] men.",
        [(["Abdel Wahid", "Radio Dabanga's English service"], C)],
    ),
    ("Colonel Aung Myo told the BBC Burmese service that [50] rebels died.", [(["Aung Myo", "BBC Burmese service"], A)]),
    ("A teacher in Sudzha, quoted by Meduza, counted [70] graves.", [(["teacher in Sudzha", "Meduza"], A)]),
    ("A teacher in Sudzha, quoted by the site Vorota, counted [70] graves.", [(["teacher in Sudzha", "Vorota"], A)]),
    ("“[Seventy] graves, I counted them,” the teacher told Myanmar Now.", [(["teacher", "Myanmar Now"], A)]),
    ("A video published by the BBC shows at least [nine] bodies.", [(["BBC"], A)]),
    ("The envoy, speaking to the BBC's Persian service, said [60] men died.", [(["envoy", "BBC's Persian service"], A)]),
    ("In an interview with Reuters the envoy said [60] men died.", [(["envoy", "Reuters"], A)]),
    ("In a report seen by AFP, UN experts say [600] men are there.", [(["UN experts", AFP], A)]),
    ("Islamic State, via its propaganda arm Amaq, claimed [21] soldiers died.", [(["Islamic State", "Amaq"], C)]),
    ("The Kyiv Independent reports that, by the ministry's count, [90] men died.", [(["ministry", "The Kyiv Independent"], A)]),
    ("The minister condemned the bombing, in which officials say [11] people died.", [(["officials"], A)]),
]

CLAUSES: list[tuple[str, Said]] = [
    ("[Two] boys came home on Friday; the gang is still holding others, an uncle told the BBC.", [(["uncle", "BBC"], A)]),
    ("The bus left at dawn: [eighteen] passengers were on board, a cousin told AFP.", [(["cousin", AFP], A)]),
    ("[Nine] men were freed; for the rest they want money, according to the union.", [(["union"], A)]),
    ("There were [22] people in the bus: [fourteen] died, the driver's brother said.", [(["driver's brother"], A)] * 2),
    ("The mayor said [four] were shot; [two] more were missing, the clinic reported.", [(["mayor"], A), (["clinic"], A)]),
    ("[Nine] people were trampled to death, the Red Cross said; its warehouse had been looted.", [(["Red Cross"], A)]),
]

UNSURE: list[tuple[str, Said]] = [
    ("[Thirty] feared dead in shelling of mine", [([], U)]),
    ("More than [200] migrants are presumed drowned off the coast.", [([], U)]),
    ("[Twelve] soldiers, believed dead since the ambush in May, were named.", [([], U)]),
    ("At least [12] soldiers are thought to have died in the ambush.", [([], U)]),
    ("As many as [90] people could have been killed, the mayor said.", [(["mayor"], U)]),
    ("Some [70] men are believed to be held in the tower.", [([], C)]),
    ("The army said it killed [25] men. | There was no independent confirmation of the toll.", [(["army"], U)]),
    ("The army said it killed [25] men. | It was not immediately possible to verify the claim.", [(["army"], U)]),
    ("The army said it killed [25] men; aid workers have been unable to confirm this.", [(["army"], U)]),
    ("The army said it killed [25] men, a number the Post has not independently confirmed.", [(["army"], U)]),
    ("The militia said it had taken [80] prisoners; independent confirmation was not available.", [(["militia"], U)]),
    ("Local media reported [15] deaths. | There has been no official confirmation.", [(["Local media"], U)]),
    ("The rebels said they hold [80] men. | Kyiv has not commented. | Reuters could not verify the report.", [(["rebels"], U)]),
    ("The rebels said they hold [80] men. | The toll is 9 dead. | Reuters could not verify the report.", [(["rebels"], A)]),
    ("Activists said [80] people were shot. | None of these figures could be checked: the net is down.", [(["Activists"], U)]),
    (
        "The police chief said [17] men had been held. | Organisers put the number at [200]. | It was not possible to confirm "
        "either figure.",
        [(["police chief"], U), (["Organisers"], U)],
    ),
]

ROWS = [*DATELINES, *RELATIVES, *NAMES, *OFFICES, *CLAIMS, *REPORTS, *DEEDS, *RELAYS, *CLAUSES, *UNSURE]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_each_number_has_its_own_speaker(who_says: Callable[..., Said], text: str, said: Said) -> None:
    assert who_says(text) == said


def test_the_outlet_speaks_of_itself_between_two_tolls(who_says: Callable[..., Said]) -> None:
    text = "The ministry counted [27] dead. | One of our [six] nurses was hit."
    assert who_says(text) == [(["ministry"], A), ([], A)]
