"""Who is counted: status, age and sex, and in what unit."""

from tests.unit.find.readings import table, told


@table(
    """
# Who is counted: the noun says it, whatever was done to them.
The shelling killed six dock workers. => killed 6 civilian
The shelling killed six residents of the port. => killed 6 civilian
The shelling killed six members of the presidential guard. => killed 6 security_forces
The shelling killed six army engineers. => killed 6 security_forces
The shelling killed six police officers. => killed 6 security_forces
The shelling killed six members of the security forces. => killed 6 security_forces
The shelling killed six government troops. => killed 6 security_forces
The shelling killed six Ukrainian servicemen. => killed 6 security_forces
The shelling killed six coastguards. => killed 6 security_forces
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
The shelling killed six hospital staff. => killed 6 aid_or_medical
The shelling killed six doctors and nurses. => killed 6 aid_or_medical
The shelling killed six television reporters. => killed 6 journalist
The shelling killed six cameramen. => killed 6 journalist
The shelling killed six UN peacekeepers. => killed 6 peacekeeper
The shelling killed six blue helmets from Nepal. => killed 6 peacekeeper
The shelling killed six prisoners of war. => killed 6 detainee
The shelling killed six schoolgirls. => killed 6 civilian
The shelling killed six wedding guests. => killed 6 unknown
The shelling killed six passers-by. => killed 6 civilian
The shelling killed six churchgoers. => killed 6 civilian
The shelling killed six market traders. => killed 6 civilian
The shelling killed six Palestinians. => killed 6 unknown
The shelling killed six Bangladeshi sailors. => killed 6
The shelling killed six civilians and soldiers. => killed 6 mixed
The shelling killed six people, all of them civilians. => killed 6 civilian
The shelling killed six people, all civilians. => killed 6 civilian
The shelling killed six people, mostly women. => killed 6
Six people, including two soldiers, were killed. => killed 6; killed 2 security_forces of 6
The six dead were all policemen. => killed 6 security_forces
Six of the dead were from the Air Force. => killed 6 security_forces
Six of the dead belonged to the national guard. => killed 6 security_forces
Six soldiers' wives were killed. => killed 6 civilian
Six former soldiers were killed. => killed 6
Six civil servants were killed. => killed 6 civilian
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
The mortar killed four girls. => killed 4 children women
The mortar killed four boys. => killed 4 children
The mortar killed four women. => killed 4 women
The mortar killed four pregnant women. => killed 4 women
The mortar killed four men. => killed 4 men
The mortar killed four elderly men. => killed 4 men elderly
The mortar killed four infants. => killed 4 children infants
The mortar killed four women and children. => killed 4 children women
The mortar killed four minors. => killed 4 children
The mortar killed four teenagers. => killed 4 children
The mortar killed four female students. => killed 4 women
The mortar killed four pensioners. => killed 4 elderly
The mortar killed four toddlers. => killed 4 children infants
"""
)
def test_ages_and_sex(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# People, families, households: the unit is what the words count.
A family of five was killed in its car. => killed 5
A family of five were burned alive. => killed 5
Five members of one family were killed. => killed 5
Five members of the same family died. => killed 5
A father and his three sons were killed. => killed 1 civilian; killed 3
Three families were wiped out. => killed 3 family
About 300 families were displaced. => displaced about 300 family
Fourteen households were uprooted. => displaced 14 household
Some 300 families (1,500 people) fled. => displaced about 300 family; displaced 1500 again
More than 300 families, or about 1,500 people, have fled. => displaced more_than 300 family; displaced about 1500 again
Four brothers were shot dead. => killed 4
Both pilots ejected safely. => nothing
Both sides accused each other. => nothing
A crew of four died when the helicopter was shot down. => killed 4
All four crew members died. => killed 4
A patrol of 12 men was wiped out. => killed 12
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


@table(
    """
# People told by the body that they belong to, or by what they did when they were hit.
Two members of the Basij were shot dead in Zahedan. => killed 2
Three employees of the water utility were killed. => killed 3 civilian
Five staff of Doctors Without Borders were killed. => killed 5 aid_or_medical
Six fighters from the Azov regiment were captured. => arrested 6
Nine army personnel were killed. => killed 9 security_forces
Nine paramilitary troopers were killed. => killed 9 security_forces
Nine tribal police were killed. => killed 9 security_forces
Nine United Nations observers were killed. => killed 9 peacekeeper
Nine Ghanaian peacekeepers were killed. => killed 9 peacekeeper
Nine bodyguards of the minister were killed. => killed 9 security_forces
Nine volunteers of the White Helmets were killed. => killed 9 aid_or_medical
Nine freelance journalists were killed. => killed 9 journalist
Nine hijackers were killed. => killed 9 combatant
Nine cartel gunmen were killed. => killed 9 combatant
Nine gang members were killed. => killed 9
Nine demonstrators were killed. => killed 9
Nine asylum seekers were killed. => killed 9 civilian
Nine believers were killed. => killed 9
Nine worshippers were killed. => killed 9 civilian
Nine schoolteachers were killed. => killed 9 civilian
Nine lorry drivers were killed. => killed 9
Nine human rights defenders were killed. => killed 9
Nine local officials were killed. => killed 9
Nine inmates of the camp were killed. => killed 9 detainee
Nine hostages were killed. => killed 9
Nine captured soldiers were killed. => killed 9
Nine wounded soldiers were evacuated. => evacuated 9 security_forces
Nine unarmed civilians were killed. => killed 9 civilian
Nine armed civilians were killed. => killed 9
"""
)
def test_bodies(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Bodies counted by their strength: "a 12-man patrol", "a family of six".
A 12-man patrol was wiped out near Tillabéri. => killed 12
A six-member family was killed in Ramadi. => killed 6
A family of six was killed in Ramadi. => killed 6
A family of six, including four children, was killed in Ramadi. => killed 6; killed 4 of 6
A team of five surveyors was kidnapped. => abducted 5
A party of nine hikers was shot dead. => killed 9
A gang of eight gunmen was arrested. => arrested 8
A crowd of 3,000 people marched to the palace. => participants 3000
A crew of three was rescued from the burning ship. => released 3
A three-man crew was rescued from the burning ship. => released 3
A busload of 40 pilgrims was kidnapped. => abducted 40
A column of 900 refugees reached the border. => refugees 900
Two entire families were killed in Ramadi. => killed 2 family
A group of villagers was abducted. => nothing
Villagers were abducted. => nothing
Soldiers were killed. => nothing
"""
)
def test_strength(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Each item of a list keeps its own status.
Two soldiers, a policeman and three rebels were killed.
    => killed 2 security_forces; killed 1 security_forces; killed 3 combatant
Two doctors, a reporter and three peacekeepers were killed.
    => killed 2 aid_or_medical; killed 1 journalist; killed 3 peacekeeper
The strike killed five rebels and wounded eight villagers. => killed 5 combatant; injured 8 civilian
Rebels killed five villagers. => killed 5 civilian
Five villagers were killed by rebels dressed as soldiers. => killed 5 civilian
Five people were killed by rebels. => killed 5 unknown
Five people were killed when rebels attacked a police post. => killed 5 unknown
Five people, a judge among them, were killed by rebels. => killed 5; killed 1 of 5
Five inmates and two guards were wounded in the riot. => injured 5 detainee; injured 2 security_forces
Guards shot dead five inmates. => killed 5 detainee
Guards wounded five who tried to flee. => injured 5
Soldiers evacuated 200 villagers. => evacuated 200 civilian
Soldiers arrested 12 rebels. => arrested 12 combatant
Rebels captured 12 soldiers. => arrested 12 security_forces
Some 300 people, mostly civilians, were killed. => killed about 300
Some 300 people, all of them civilians, were killed. => killed about 300 civilian
Three hundred people died, none of them civilians. => killed 300
"""
)
def test_listed_status(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Victims told only by their age, or by age and trade.
Two 15-year-olds were shot dead in Nablus. => killed 2
A 70-year-old woman and her 12-year-old grandson were killed. => killed 1 women; killed 1
A 34-year-old taxi driver was shot dead. => killed 1
The 34-year-old taxi driver was shot dead. => killed 1
Three teenagers aged 14 to 17 were shot dead. => killed 3 children
Three boys, the youngest aged seven, were shot dead. => killed 3 children
Three boys, aged 7, 9 and 12, were shot dead. => killed 3 children
A two-week-old baby was killed. => killed 1
Four men in their twenties were killed. => killed 4
Two women in their 60s were killed. => killed 2 women
"""
)
def test_by_age(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted


@table(
    """
# Status, once more: apposition, hyphens, possessives and offices.
Nine people, all policemen, were killed. => killed 9 security_forces
Nine people, all of them policemen, were killed. => killed 9 security_forces
Nine people – all soldiers – were killed. => killed 9 security_forces
Nine men, reportedly rebels, were killed. => killed 9 combatant
The nine killed were all soldiers. => killed 9 security_forces
The nine men, shopkeepers by trade, were killed. => killed 9 civilian
Nine ex-rebels were killed. => killed 9
Nine non-Muslim traders were killed. => killed 9 civilian
Nine newly trained policemen were killed. => killed 9 security_forces
Nine Kurdish-led fighters were killed. => killed 9 combatant
Nine pro-Russian separatists were killed. => killed 9 combatant
Nine UN staff members were killed. => killed 9
Nine Afghan interpreters were killed. => killed 9
Nine ministers and generals were killed. => killed 9 mixed
Nine rebel fighters were killed. => killed 9 combatant
Nine alleged rebels were killed. => killed 9 combatant
Nine rebel supporters were killed. => killed 9
Nine soldiers' children were killed. => killed 9 civilian children
Nine women soldiers were killed. => killed 9 security_forces
Nine child soldiers were killed. => killed 9 children
Nine student protesters were killed. => killed 9 civilian
Nine village elders were killed. => killed 9 civilian
Nine ambulance workers were killed. => killed 9 aid_or_medical
Nine nuns and a doctor were killed. => killed 9 civilian; killed 1 aid_or_medical
"""
)
def test_more_status(text: str, wanted: str) -> None:
    assert told(text, wanted) == wanted
