"""Who says the number in [brackets], through whom, how firmly: one row a way of saying it."""

from collections.abc import Callable

import pytest

A, C, U, D = "asserted", "claimed", "unverified", "denied"
SOHR = "Syrian Observatory for Human Rights"
AFP = "Agence France-Presse"
OCHA = "UN Office for the Coordination of Humanitarian Affairs"
SDF = "Syrian Democratic Forces"
IOM = "International Organization for Migration"
HRW = "Human Rights Watch"

DIRECT = [
    ("Police said [12] people were killed.", ["Police"], A),
    ("[Twelve] people were killed, police said.", ["police"], A),
    ("[Twelve] people were killed in the blast, said Omar Nasser, a doctor at the clinic.", ["Omar Nasser"], A),
    ("[Twelve] people, police said, were killed in the blast.", ["police"], A),
    ('"We buried [nine] of our neighbours," Hana Yusuf said.', ["Hana Yusuf"], A),
    ('"We buried [nine] of our neighbours", said Hana Yusuf.', ["Hana Yusuf"], A),
    ('Hana Yusuf said: "We buried [nine] of our neighbours."', ["Hana Yusuf"], A),
    ("“They shot [nine] of us,” said Hana Yusuf, “and burned the rest.”", ["Hana Yusuf"], A),
    ("“They came at dawn,” said Hana Yusuf. | “They shot [nine] of us.”", ["Hana Yusuf"], A),
    ("“They came at dawn. | They shot [nine] of us,” said Hana Yusuf.", ["Hana Yusuf"], A),
    ("“They came at dawn,” said Hana Yusuf.\n“They shot [nine] of us. | It was over quickly,” she added.", ["Hana Yusuf"], A),
    ("According to the harbour office, [40] sailors drowned.", ["harbour office"], A),
    ("[Forty] sailors drowned, according to the harbour office.", ["harbour office"], A),
    ("[Forty] sailors, according to the harbour office, drowned off the cape.", ["harbour office"], A),
    ("In the harbour office's count, [40] sailors drowned.", ["harbour office"], A),
    ("By the harbour office's tally [40] sailors drowned.", ["harbour office"], A),
    ("The governor put the number of dead at [31].", ["governor"], A),
    ("The United Nations estimates that [5,000] people have fled.", ["United Nations"], A),
    ("The UN estimated the displaced at [5,000].", ["United Nations"], A),
    ("The ministry spoke of [17] wounded.", ["ministry"], A),
    ("The ministry reported [17] wounded.", ["ministry"], A),
    ("The army acknowledged the death of [three] soldiers.", ["army"], A),
    ("The army admitted that it had lost [three] soldiers.", ["army"], A),
    ("Human Rights Watch documented the killing of [22] villagers.", [HRW], A),
    ("The coroner announced on Friday that [six] bodies had been found.", ["coroner"], A),
    ("In a statement on Monday, the coalition said [six] fighters were killed.", ["coalition"], A),
    ("The coalition said in a statement that [six] fighters were killed.", ["coalition"], A),
    ("A statement by the coalition said [six] fighters were killed.", ["coalition"], A),
    ("The coalition's statement said [six] fighters were killed.", ["coalition"], A),
    ("The mayor gave his own figures on Tuesday: [14] dead and [30] wounded.", ["mayor"], A),
    ("The hospital released a new toll: [14] dead.", ["hospital"], A),
    ("[Twenty] deaths were reported by the hospital.", ["hospital"], A),
    ("The hospital's figures show that [20] people died.", ["hospital"], A),
    ("A police figure of [55] dead was widely used.", ["police"], A),
    ("Farid Amini of the Red Crescent said [70] houses were burned and [nine] people killed.", ["Farid Amini"], A),
    ("Colonel Yusuf Demir, who commands the brigade, said [nine] of his men fell.", ["Yusuf Demir"], A),
    ("Army spokesman Colonel Yusuf Demir said [nine] of his men fell.", ["Yusuf Demir"], A),
    ("The brigade's commander, Yusuf Demir, told reporters that [nine] of his men fell.", ["Yusuf Demir"], A),
    ("An SDF spokesman said [nine] fighters fell.", [SDF], A),
    ("A spokesman for the SDF said [nine] fighters fell.", [SDF], A),
    ("UN officials said [nine] drivers were held.", ["United Nations"], A),
    ("OCHA, the UN's aid coordination office, reported that [900] families had left.", [OCHA], A),
    ("Witnesses said the gunmen shot [four] shepherds and took [two] others.", ["Witnesses"], A),
    ("[Four] shepherds were shot and [two] were taken, witnesses said, after the patrol withdrew.", ["witnesses"], A),
    ("The mayor said [four] were shot; [two] more were missing, he added.", ["mayor"], A),
    ("Residents say that since March [300] houses have been looted and [11] people killed.", ["Residents"], A),
    ("The bombing left [18] dead, the provincial governor's office wrote on Facebook.", ["provincial governor's office"], A),
    ("The rescue service counts [18] dead so far.", ["rescue service"], A),
    ("The toll stands at [18], the rescue service says.", ["rescue service"], A),
    ("Police: [12] dead in market blast", ["Police"], A),
    ("[Twelve] people died, as reported by the provincial hospital.", ["provincial hospital"], A),
]

RELAYED = [
    ("Rashid Omar told AFP that [nine] people had died.", ["Rashid Omar", AFP], A),
    ("“[Nine] people have died,” Rashid Omar told Reuters.", ["Rashid Omar", "Reuters"], A),
    ("Rashid Omar told reporters that [nine] people had died.", ["Rashid Omar"], A),
    ("[Nine] people died, the governor announced on Tuesday, Anadolu reports.", ["governor", "Anadolu Agency"], A),
    ("Reuters reported, citing the governor, that [nine] people had died.", ["governor", "Reuters"], A),
    (
        "According to Le Monde, citing a note from the interior ministry, [nine] people died.",
        ["interior ministry", "Le Monde"],
        A,
    ),
    ("Reuters quoted the governor as saying that [nine] people had died.", ["governor", "Reuters"], A),
    ("The governor was quoted by Reuters as saying that [nine] people had died.", ["governor", "Reuters"], A),
    ("In a clip put out by its Amaq agency, Islamic State said it had killed [nine] soldiers.", ["Islamic State", "Amaq"], A),
    ("KABUL (AFP) — [Nine] people died on Friday, the governor said.", ["governor", AFP], A),
    ("KABUL, Afghanistan (Reuters) - Gunmen attacked a bus.\nThe governor said [nine] people died.", ["governor", "Reuters"], A),
    ("KABUL (AFP) — [Nine] people died on Friday.", [AFP], A),
    ("The mayor said that the army had reported [nine] deaths.", ["army", "mayor"], A),
    ("The governor wrote on Telegram that [nine] people had died.", ["governor"], A),
    ("In a video on Twitter, the governor said [nine] people had died.", ["governor"], A),
]

HEDGED = [
    ("The rebels claimed that they had killed [ten] soldiers.", ["rebels"], C),
    ("The rebels claim to have killed [ten] soldiers.", ["rebels"], C),
    ("The militia boasts of having killed [ten] soldiers.", ["militia"], C),
    ("The villagers accused the army of killing [ten] shepherds.", ["villagers"], C),
    ("The lawyers alleged that [ten] prisoners were beaten.", ["lawyers"], C),
    ("The militia's claim that [ten] soldiers fell was laughed at.", ["militia"], C),
    ("[Hundreds] are believed to be trapped in the mine.", [], C),
    ("[Hundreds] of families are said to be trapped in the valley.", [], U),
    ("[Hundreds] of families are reported to have fled.", [], U),
    ("It was reported that [nine] people had died.", [], U),
    ("There are rumours that [nine] people died.", [], U),
    ("Rumours say that [nine] people died.", [], U),
    ("First reports suggest that [80] prisoners got away.", [], U),
    ("[Nine] people were reportedly killed.", [], U),
    ("The gunmen allegedly shot [nine] people.", [], U),
    ("As many as [nine] people may have been killed.", [], U),
    ("Another [nine] might still be buried there.", [], U),
    ("The blast probably killed [nine] people.", [], U),
    ("Relatives fear that [nine] miners are dead.", ["Relatives"], U),
    ("The rebels said [nine] soldiers were killed. | The claim could not be independently verified.", ["rebels"], U),
    ("The rebels said [nine] soldiers were killed, but the figure could not be confirmed.", ["rebels"], U),
    ("The rebels said [nine] soldiers were killed. | Reuters was unable to verify the report.", ["rebels"], U),
    ("The mayor said [nine] people were killed, but the number of wounded could not be confirmed.", ["mayor"], A),
    ("[Nine] people were killed. | The army would neither confirm nor reject those numbers.", [], A),
    ("Officials denied that [15] civilians were killed.", ["Officials"], D),
    ("The army rejected reports that [15] civilians had been killed.", ["army"], D),
    ("The dead number [31] and not the [50] that the radio gave, the governor said.", ["governor"], A),
    ("An earlier army figure of [55] dead has been withdrawn.", ["army"], D),
    ("The ministry withdrew its figure of [55] dead.", ["ministry"], D),
    ("The army denied responsibility for the strike that killed [15] people.", [], A),
    ("The army denied that its soldiers had killed [15] people.", [], U),
]

MET_IN_REPORTS = [  # ways of saying it that first went wrong on real reports
    ("Police charged a man over a fight that injured [three] people.", [], A),
    ("Two people were found shot and [two] others hurt, the authorities said.", ["authorities"], A),
    ("[Two] cases have been confirmed.", [], A),
    ("The report reads that [nine] people drowned.", ["report"], A),
    ("Reports say that [nine] people drowned.", [], U),
    (
        "Lina Haddad, the head of the clinic, said it was late. | The head of the clinic put the dead at [nine].",
        ["Lina Haddad"],
        A,
    ),
    ("Karim Sayed, a police officer, said it was late. | Police put the dead at [nine].", ["Police"], A),
    ("The minister said the army will announce that [nine] men fell.", ["minister"], A),
    ("Omar Nasser said the army had said little. | He put the dead at [nine].", ["Omar Nasser"], A),
    ("Omar Nasser, the spokesman, said it was late. | The official added that [nine] fell.", ["Omar Nasser"], A),
    ("Quoting a driver, Xinhua said [nine] people drowned.", ["driver", "Xinhua"], A),
    ("“We found a total of [four],” said Sheriff Rui Costa. | “[Three] inside, one outside.”", ["Rui Costa"], A),
    ("The mayor said in a speech that [nine] people drowned.", ["mayor"], A),
    ("By saying that [nine] men fell, the colonel broke the silence.", ["colonel"], A),
    ("Those who said [nine] men fell were wrong.", [], A),
]

NOBODY: list[tuple[str, list[str], str]] = [
    ("[Nine] people died when a shell hit the market.", [], A),
    ("Fighting continued in the streets and [nine] people died.", [], A),
    ("[Nine] people died on May 3.", [], A),
    ("The flood claimed [20] lives.", [], A),
    ("The rebels released [12] hostages.", [], A),
    ("The army withdrew [200] soldiers from the town.", [], A),
    ("Soldiers found [12] bodies in a well.", [], A),
    ("The gunmen put [12] men against a wall.", [], A),
    ("The governor did not say whether the [12] men were alive.", [], A),
    ("The rebels want to swap the [12] officers.", [], A),
    ("The dead number [12].", [], A),
    ("The police said little. | [Nine] people died on the road south.", [], A),
    ("The mayor said the bridge had fallen. | The army arrested [nine] people.", [], A),
]

CARRIED = [
    ("Henrike Vos, who runs the clinic, said two doctors fled. | She put the number of dead at [40].", ["Henrike Vos"], A),
    ("Anil Perera, the health chief, said the count was wrong. | [Nine] are in hospital, Perera said.", ["Anil Perera"], A),
    ("The Northern Flood Board (NFB) called for help. | The NFB said [nine] people drowned.", ["Northern Flood Board"], A),
    (
        "The Syrian Observatory for Human Rights said the jail was full. | In the Observatory's count [nine] guards died.",
        [SOHR],
        A,
    ),
    ("Human Rights Watch called for an inquiry. | The group said [nine] people died.", [HRW], A),
    ("The International Organization for Migration asked for funds. | The agency has registered [900] families.", [IOM], A),
    ("The Syrian Observatory for Human Rights said the jail was full. | The same NGO counts [nine] dead guards.", [SOHR], A),
    ("The Syrian Democratic Forces said the town was calm. | The force also tweeted that [nine] smugglers were held.", [SDF], A),
    ("Islamic State said it was behind the raid. | The group boasted of killing [nine] men.", ["Islamic State"], C),
    (
        "The regional police gave a briefing. | [Six] people died, the regional police said. | [Three] are missing.",
        ["regional police"],
        A,
    ),
    ("The ministry gave these figures:\n[Six] people were killed.", [], A),
]


@pytest.mark.parametrize(("text", "chain", "hedge"), [*DIRECT, *RELAYED, *HEDGED, *NOBODY, *CARRIED, *MET_IN_REPORTS])
def test_a_number_is_led_back_to_who_says_it(
    who_says: Callable[..., list[tuple[list[str], str]]], text: str, chain: list[str], hedge: str
) -> None:
    for names, firmness in who_says(text)[:1]:
        assert (names, firmness) == (chain, hedge)
