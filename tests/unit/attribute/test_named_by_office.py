"""Speakers named by office, body or description: every number in [brackets] with its chain and its hedge."""

from collections.abc import Callable

import pytest

A, C, U = "asserted", "claimed", "unverified"

Said = list[tuple[list[str], str]]

ROWS: list[tuple[str, Said]] = [
    (
        "A bus was hit near Pokrovsk, killing [six], the regional prosecutor's office said.",
        [(["regional prosecutor's office"], A)],
    ),
    ("Prosecutors say [six] people died when a bus was hit near Pokrovsk.", [(["Prosecutors"], A)]),
    ("The regional military administration on Telegram reported [six] dead.", [(["regional military administration"], A)]),
    ("The rescuers, who have been digging since dawn, say they pulled out [six] bodies.", [(["rescuers"], A)]),
    (
        "Rescuers pulled [six] bodies, the emergency service said on Sunday, and [nine] people were still missing.",
        [(["emergency service"], A), (["emergency service"], A)],
    ),
    (
        "More than [200] rebels had surrendered, state media quoted a military spokesman as saying.",
        [(["military spokesman", "state media"], A)],
    ),
    (
        "More than [200] rebels had surrendered, the army chief was quoted as saying by state television.",
        [(["army chief", "state television"], A)],
    ),
    (
        "State news agency SANA, citing a military source, put the number of dead rebels at [200].",
        [(["military source", "Syrian Arab News Agency"], A)],
    ),
    ("In a tweet, the health minister put the number of injured at [95].", [(["health minister"], A)]),
    ("Health Minister Ana Brnabic put the number of injured at [95].", [(["Ana Brnabic"], A)]),
    ("The health minister, Ana Brnabic, put the number of injured at [95].", [(["Ana Brnabic"], A)]),
    ("“We have [95] injured,” the health minister, Ana Brnabic, told the BBC.", [(["Ana Brnabic", "BBC"], A)]),
    ("The number of injured stands at [95], Ana Brnabic, the health minister, told journalists.", [(["Ana Brnabic"], A)]),
    ("Ana Brnabic: “We have [95] injured.”", [(["Ana Brnabic"], A)]),
    ("The insurgents, for their part, say they lost [seven] men.", [(["insurgents"], A)]),
    ("For its part, the army speaks of [seven] dead insurgents.", [(["army"], A)]),
    ("Counting [seven] dead, the army declared victory.", [(["army"], A)]),
    ("The army declared victory, counting [seven] dead.", [(["army"], A)]),
    ("The army chief boasted that [seven] insurgents had been “neutralised”.", [(["army chief"], C)]),
    ("Some [3,000] fighters took part, judging by the army's own figures.", [(["army"], A)]),
    ("Some [3,000] fighters took part, if the army's figures are right.", [([], A)]),
    ("Amid conflicting reports, the hospital said it had taken in [40] wounded.", [(["hospital"], A)]),
    ("Initial reports spoke of [40] wounded.", [([], U)]),
    ("Preliminary figures from the police put the wounded at [40].", [(["police"], A)]),
    ("A preliminary toll of [40] wounded was announced by the police.", [(["police"], A)]),
    ("A first toll given by the police spoke of [40] wounded.", [(["police"], A)]),
    ("According to a provisional toll, [40] people were wounded.", [(["provisional toll"], A)]),
    ("According to several witnesses interviewed by Le Monde, [40] people were wounded.", [(["witnesses", "Le Monde"], A)]),
    ("According to the daily Le Monde, [40] people were wounded.", [(["Le Monde"], A)]),
    ("According to Le Monde, which cites hospital sources, [40] people were wounded.", [(["hospital sources", "Le Monde"], A)]),
    ("Le Monde, quoting hospital sources, reports [40] wounded.", [(["hospital sources", "Le Monde"], A)]),
    ("The UN's special envoy, Geir Pedersen, told the Security Council that [40] people were wounded.", [(["Geir Pedersen"], A)]),
    ("UN aid chief Martin Griffiths said [40] people were wounded.", [(["Martin Griffiths"], A)]),
    ("UNICEF spokesman James Elder told Al Jazeera that [40] children were wounded.", [(["James Elder", "Al Jazeera"], A)]),
    ("Nearly [40] children were wounded, UNICEF's James Elder said.", [(["James Elder"], A)]),
    ("Hospitals say [40], mostly children, were wounded.", [(["Hospitals"], A)]),
    ("Asked about the [40] wounded, the authorities said they were looking into it.", [([], A)]),
    ("The authorities blame the attack, which killed [40] people, on the rebels.", [([], A)]),
    ("The rebels have been blamed for an attack that killed [40] people.", [([], A)]),
    ("The authorities say the rebels carried out the attack that killed [40] people.", [(["authorities"], A)]),
    ("The White House said it believed [40] people were held.", [(["White House"], A)]),
    ("Washington believes [40] people are held.", [(["Washington"], A)]),
    ("A UN official said it was believed that [40] people were held.", [(["United Nations"], C)]),
    ("Officials said [40] people were reportedly held.", [(["Officials"], U)]),
    ("Officials said as many as [40] people may be held.", [(["Officials"], U)]),
    ("Officials could not confirm reports that [40] people were held.", [([], U)]),
    ("It could not be confirmed that [40] people were held.", [([], U)]),
]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_each_number_has_its_own_speaker(who_says: Callable[..., Said], text: str, said: Said) -> None:
    assert who_says(text) == said
