"""One victim: by article, by name or by headline, and what makes a wound deadly."""

from tests.unit.find.readings import table, told


@table(
    """
# One victim is a claim of one.
A soldier was killed when his post came under fire. => killed 1 security_forces
A 17-year-old boy died in the crossfire. => killed 1 civilian children
A sniper killed a nurse in Bakhmut. => killed 1 aid_or_medical
One soldier was killed. => killed 1 security_forces
One of the soldiers was killed. => killed 1 security_forces
A Dutch photographer lost his life. => killed 1 journalist
An Iraqi policeman has been abducted. => abducted 1 security_forces
The murder of a trade unionist went unpunished. => killed 1
An American aid worker was taken hostage. => hostage 1 aid_or_medical
A gunman was arrested near the consulate. => arrested 1 combatant
A farmer and his son were killed by a mine. => killed 1 civilian; killed 1
A mother and her two daughters were killed. => killed 1 civilian; killed 2 civilian
The governor and his driver were killed. => killed 1 civilian; killed 1
The mayor was killed by a sniper. => killed 1 civilian
A blast wounded a shepherd and two of his brothers. => injured 1; injured 2
The army said a peacekeeper had been killed. => killed 1 peacekeeper
A second soldier was killed on Tuesday. => killed 1 security_forces
Another soldier was killed on Tuesday. => killed 1 security_forces
Only one passenger was hurt. => injured 1
Gunmen killed a guard and wounded another. => killed 1 security_forces; injured 1
One boy was killed and another was wounded. => killed 1; injured 1
One village was shelled and another was hit. => nothing
A single guard was wounded. => injured 1 security_forces
An elderly woman was shot dead at a checkpoint in Jenin. => killed 1 civilian
An elder and a teacher were beheaded. => executed 1 civilian; executed 1 civilian
Police shot and killed a protester in Khartoum. => killed 1
"""
)
def test_one_victim(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A deadly wound kills; a word beside the verb says so.
A sniper fatally shot a teacher in Donetsk. => killed 1
Two teachers were fatally shot in Donetsk. => killed 2
Two teachers were fatally wounded in Donetsk. => killed 2
Two teachers were mortally wounded. => killed 2
Two teachers were fatally stabbed. => killed 2
Two teachers were pronounced dead at the scene. => killed 2
A gunman fatally shot a guard and critically wounded two teachers. => killed 1; injured 2
Nine traders were struck by bullets, including one who was pronounced dead. => injured 9; injured 1 of 9
Eight traders were shot, with five confirmed dead. => injured 8; killed 5
Five teens were shot on Saturday after a Lay Down Arms march. => injured 5
Two teachers were shot and later died. => killed 2
Two teachers were shot and killed. => killed 2
Two teachers were shot but survived. => injured 2
Two teachers were stabbed. => injured 2
Two teachers were beaten by soldiers. => injured 2
Two teachers were beaten to death by soldiers. => killed 2
Two teachers were struck by bullets. => injured 2
Two teachers suffered fatal wounds. => killed 2
Two teachers suffered non-fatal wounds. => injured 2
Two teachers did not survive the blast. => killed 2
Two teachers survived the blast. => nothing
Two teachers took their own lives. => killed 2
Two teachers took their own car. => nothing
Two teachers committed suicide. => killed 2
Two gunmen turned their guns on themselves. => killed 2
Two teachers turned their guns on the crowd. => nothing
Two teachers were grazed by bullets. => injured 2
Two teachers were found dead. => killed 2
Two teachers bled to death. => killed 2
Two teachers starved to death in the siege. => killed 2
Two teachers died, apparently of thirst. => killed 2
Two teachers are dead after a shooting in Cali. => killed 2
Two teachers are in hospital after a shooting in Cali. => injured 2
The deadly shooting of two teachers was condemned. => killed 2
The fatal stabbing of two teachers was condemned. => killed 2
The deaths of two teachers were condemned. => killed 2
The teachers' deaths were condemned. => nothing
"""
)
def test_fatally(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# A person named, or told without an article in a headline, is one.
Mayor Mariam Haddad was killed by a sniper. => killed 1
Mariam Haddad, a nurse, was killed by a sniper. => killed 1
Nurse killed by sniper in Donetsk => killed 1
Journalist abducted in Kabul => abducted 1
Teenager dies after shelling of Avdiivka => killed 1
Haddad killed a rebel. => killed 1
Aleppo was hit again. => nothing
Syria lost the war. => nothing
The Dnipro took lives. => nothing
"""
)
def test_named(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Numbers in names of stations, roads and pages count nobody.
Channel 12 said a soldier was killed. => killed 1
A soldier was killed, Channel 12 News reported. => killed 1
A soldier was killed, France 24 reported. => killed 1
A soldier was killed, News 24 said. => killed 1
A soldier was killed on the M5 motorway. => killed 1
A soldier was killed on Route 60. => killed 1
A soldier was killed, Radio 4 said. => killed 1
"""
)
def test_channels(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
