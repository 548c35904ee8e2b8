"""Who is counted: status, age and sex, and in what unit."""

from tests.unit.find.readings import table, told


@table(
    """
# Who is counted: the noun says it, whatever was done to them.
The shelling killed six dock workers. => killed 6 unknown
The shelling killed six residents of the port. => killed 6 civilian
The shelling killed six army engineers. => killed 6 security_forces
The shelling killed six police officers. => killed 6 security_forces
The shelling killed six members of the security forces. => killed 6 security_forces
The shelling killed six government troops. => killed 6 security_forces
The shelling killed six Ukrainian servicemen. => killed 6 security_forces
The shelling killed six border policemen. => killed 6 security_forces
The shelling killed six Houthi fighters. => killed 6 combatant
The shelling killed six rebels. => killed 6 combatant
The shelling killed six pro-government militiamen. => killed 6 combatant
The shelling killed six Al-Shabaab militants. => killed 6 combatant
The shelling killed six suspected militants. => killed 6 combatant
The shelling killed six Taliban. => killed 6 combatant
The shelling killed six armed men. => killed 6 combatant
The shelling killed six Red Crescent volunteers. => killed 6 aid_or_medical
The shelling killed six ambulance drivers. => killed 6 aid_or_medical
The shelling killed six aid workers. => killed 6 aid_or_medical
The shelling killed six doctors and nurses. => killed 6 aid_or_medical
The shelling killed six television reporters. => killed 6 journalist
The shelling killed six cameramen. => killed 6 journalist
The shelling killed six UN peacekeepers. => killed 6 peacekeeper
The shelling killed six blue helmets from Nepal. => killed 6 peacekeeper
The shelling killed six prisoners of war. => killed 6 detainee
The shelling killed six schoolgirls. => killed 6 civilian
The shelling killed six wedding guests. => killed 6 unknown
The shelling killed six market traders. => killed 6 civilian
The shelling killed six Palestinians. => killed 6 unknown
The shelling killed six Bangladeshi sailors. => killed 6
The shelling killed six civilians and soldiers. => killed 6 mixed
The shelling killed six people, mostly women. => killed 6
Six people, including two soldiers, were killed. => killed 6; killed 2 security_forces of 6
The six dead were all policemen. => killed 6 security_forces
Six of the dead were from the Air Force. => killed 6 security_forces
Six of the dead belonged to the national guard. => killed 6 security_forces
Six former soldiers were killed. => killed 6
Six security guards were killed. => killed 6 security_forces
Six prison guards were killed. => killed 6 security_forces
Six guards were killed at the jail. => killed 6 security_forces
Six people were killed at the police academy. => killed 6 unknown
Six people were killed by soldiers. => killed 6 unknown
Six people were killed in a raid on the army's barracks. => killed 6 unknown
Six mourners were killed by a militant. => killed 6
Six children of policemen were killed. => killed 6 civilian
"""
)
def test_status(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Children, women, men, elders, infants: a second axis beside status.
The mortar killed four children. => killed 4 civilian children
The mortar killed four boys. => killed 4 children
The mortar killed four women. => killed 4 women
The mortar killed four pregnant women. => killed 4 women
The mortar killed four men. => killed 4 men
The mortar killed four elderly men. => killed 4 men elderly
The mortar killed four infants. => killed 4 infants
The mortar killed four minors. => killed 4 children
The mortar killed four teenagers. => killed 4 children
The mortar killed four female students. => killed 4 women
The mortar killed four pensioners. => killed 4 elderly
"""
)
def test_ages_and_sex(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# People, families, households: the unit is what the words count.
A family of five was killed in its car. => killed 5
A family of five were burned alive. => killed 5
Five members of the same family died. => killed 5
A father and his three sons were killed. => killed 1 civilian; killed 3
About 300 families were displaced. => displaced about 300 family
Fourteen households were uprooted. => displaced 14 household
Some 300 families (1,500 people) fled. => displaced about 300 family; displaced 1500
More than 300 families, or about 1,500 people, have fled. => displaced more_than 300 family; displaced about 1500
Four brothers were shot dead. => killed 4
Both pilots ejected safely. => nothing
Both sides accused each other. => nothing
A crew of four died when the helicopter was shot down. => killed 4
All four crew members died. => killed 4
A group of 20 villagers was abducted. => abducted 20 civilian
"""
)
def test_units(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Affiliation and place behind the people change neither number nor sort.
Four Kenyan soldiers serving with the African Union were killed in Lower Shabelle. => killed 4 security_forces
Five villagers from Sake, 25 kilometres west of Goma, were killed. => killed 5 civilian
Nine fighters of the Wagner group were killed. => killed 9 combatant
Fourteen members of the Islamic State group were killed. => killed 14 combatant
Fourteen Hezbollah members were killed. => killed 14 combatant
Fourteen people from three villages in two districts were killed. => killed 14
In 12 villages across three provinces, 140 people were killed. => killed 140
Seven nationals of three countries were kidnapped. => abducted 7
"""
)
def test_where(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
