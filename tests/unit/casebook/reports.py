"""Reports of invented incidents, as they come from different outlets on different days."""

from datetime import date

from tacitus.model import sha256_of
from tacitus.read import Arrival
from tests.factories import make_document

MONITOR = (
    "Gunmen attacked the prison in Qamishli on Monday night, killing 12 guards, the Syrian Observatory for Human Rights said "
    "on Tuesday. It added that 40 inmates had escaped after a car bomb blew open the gate near the Antariyah quarter."
)
LATER = (
    "The toll of Monday's attack on the prison in Qamishli has risen to 19 guards, the Syrian Observatory for Human Rights said "
    "on Thursday. A car bomb had blown open the gate near the Antariyah quarter."
)
ARMY = (
    "The Syrian Democratic Forces said on Thursday that 9 guards were killed when gunmen attacked the prison in Qamishli on "
    "Monday and a car bomb blew open its gate."
)
ELSEWHERE = (
    "A roadside bomb killed four farmers outside Kandahar on Monday, police said on Tuesday. The men were driving to the market."
)


def arrival(id: str, text: str, day: int, publisher: str = "The Courier") -> Arrival:
    """A report published on a day of May 2024; Monday is the 6th."""
    document = make_document(
        text, id=id, published=date(2024, 5, day), publisher=publisher, sha256=sha256_of(text.encode()), language="en"
    )
    return Arrival(document=document)


PRISON = (arrival("monitor", MONITOR, 7), arrival("later", LATER, 9, "The Herald"), arrival("army", ARMY, 9, "The Post"))
ALL = (*PRISON, arrival("elsewhere", ELSEWHERE, 7))

# two bombings of one week in one city, and a toll of the whole war in the reports of both
WAR = " The war has killed more than 50,000 people since 2011, the United Nations says."
MONDAY = (
    arrival(
        "market-1", "A bomb hidden in a cart tore through a market in Mosul on Monday, killing 12 people, police said." + WAR, 7
    ),
    arrival(
        "market-2", "At least 12 shoppers died when a bomb exploded at a busy market in Mosul on Monday, medics said." + WAR, 7
    ),
    arrival(
        "market-3", "The toll of Monday's market bombing in Mosul has risen to 15, the provincial council said on Wednesday.", 8
    ),
)
THURSDAY = (
    arrival(
        "station-1",
        "A suicide bomber attacked a police station in Mosul on Thursday, killing eight officers, police said. It was the second "
        "bombing in the city this week; a bomb at a market killed 15 people on Monday.",
        10,
    ),
    arrival(
        "station-2",
        "Eight policemen were killed on Thursday when a suicide bomber blew himself up at the gate of a police station in Mosul, "
        "the interior ministry said." + WAR,
        10,
    ),
    arrival(
        "station-3",
        "Islamic State said it was behind Thursday's suicide bombing of a police station in Mosul, which killed eight.",
        11,
    ),
)
