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
