"""Short reports of several sentences, read to the end."""

from tests.unit.find.readings import table, told


@table(
    """
# Short reports read to the end: totals, their parts, additions and what happened to the rest.
A truck bomb blew up outside a ministry in Mogadishu on Saturday. // At least 30 people were killed, police said. //
    Nine of them were ministry staff. // Forty others were wounded, and six of those were flown to Turkey. => killed
    at_least 30; killed 9 of 30; injured 40; evacuated 6 of 40
Rebels attacked an army post near Bukavu at dawn. // Four soldiers and nine rebels were killed, the army said. // Two
    of the soldiers were officers. // The rebels put their own losses at three. => killed 4 security_forces; killed 9
    combatant; killed 2 security_forces of 4; killed 3
Two car bombs exploded in Homs within ten minutes of each other. // The first killed eight people and the second 14.
    // More than 50 people were wounded. => weapons_used 2; killed 8; killed 14; injured more_than 50
Police fired on marchers in Conakry on Monday. // Three were killed. // Two more died of their wounds on Tuesday,
    bringing the death toll to five. => killed 3; killed 2 of 5; killed 5
The mine collapsed after it was hit by a shell. // Sixty-two men were underground. // Fifty were brought out alive; 12
    are dead. => killed 12
A bus carrying 44 pilgrims was ambushed near Quetta. // Gunmen ordered the passengers off, checked their papers and
    shot dead 13 of them. // The other 31 were let go. => killed 13; released 31
"""
)
def test_deaths_in_reports(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Short reports of jails, hostages and arrests.
Inmates broke out of a jail in Beni on Tuesday. // About 1,300 escaped and 20 came back by themselves. // Before the
    attack the jail held 1,456 men. => escaped about 1300; returned 20; detained 1456
Pirates boarded a tanker off Benin and took 15 sailors hostage. // Two of the sailors were wounded. // All 15 were
    freed on Friday. => hostage 15; injured 2; released 15
"""
)
def test_custody_in_reports(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Short reports of flight and return.
Fighting in Ituri has driven 20,000 people from their homes since Monday, the agency said. // Some 8,000 of them have
    crossed into Uganda. // The others sleep in schools and churches. => displaced 20000; displaced about 8000 of
    20000
The town had 90,000 inhabitants before the war. // No more than 5,000 are left. // More than 400 fled on Sunday alone.
    => displaced more_than 400
"""
)
def test_flight_in_reports(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Short reports in which a toll moves.
The army said 200 rebels had been killed. // A rebel spokesman said only six of his men had died.
    => killed 200; killed 6
The war has killed about 15,000 people. // On Monday it killed nine more, in a bakery in Taiz.
    => killed about 15000 background; killed 9
"""
)
def test_tolls_in_reports(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
