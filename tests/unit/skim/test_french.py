"""French: sentences read by words and windows, and what they claim."""

from tests.unit.skim.readings import table, told


@table(
    """
# The dead, the hurt and the lost, by nouns, participles and verbs on both sides.
Une explosion a fait 12 morts et 30 blessés. => killed 12; injured 30
Au moins 40 personnes ont été tuées et plus de 120 autres blessées dans un attentat. => killed at_least 40; injured more_than
    120
Des hommes armés ont tué trois gendarmes et enlevé cinq villageois. => killed 3 security_forces; abducted 5 civilian
L'attaque a coûté la vie à 14 villageois et en a blessé six. => killed 14 civilian; injured 6
Les forces de sécurité ont tiré sur la foule, tuant cinq manifestants et en blessant trente autres. => killed 5 civilian;
    injured 30
Un journaliste a été tué et deux de ses collègues ont été blessés. => killed 1 journalist; injured 2
Un kamikaze a tué sept fidèles dans une mosquée. => killed 7 civilian
Onze mineurs sont morts dans l'effondrement d'un tunnel. => killed 11 civilian children
Au total, 57 personnes ont perdu la vie. => killed 57
Quinze pêcheurs ont péri. => killed 15 civilian
Le nombre de morts s'élève à 57. => killed 57
Le bilan est passé de 12 à 19 morts. => killed 19
Cent vingt-trois personnes sont portées disparues. => missing 123
40 soldats portés disparus => missing 40 security_forces
Ils ont exécuté 27 villageois. => executed 27 civilian
Les corps de sept hommes ont été retrouvés. => killed 7 men
Les secours ont retrouvé les corps sans vie de 19 migrants. => killed 19 civilian
Les combats ont tué 12 combattants des forces prorégime et 8 jihadistes. => killed 12 security_forces; killed 8 combatant
Les affrontements ont fait au moins deux morts du côté des rebelles et cinq du côté de l'armée. => killed at_least 2
    combatant; killed 5 security_forces
Cinq soldats sur dix ont été tués. => killed 5 security_forces
La mort de deux infirmières a bouleversé le village. => killed 2 aid_or_medical
"""
)
def test_harm(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# The held, the taken and the freed.
La prison compte 3.000 détenus. => detained 3000 detainee
Le camp de détention abritait une centaine de miliciens. => detained about 100 detainee
Quelque 850 mineurs sont détenus dans cette prison. => detained about 850 detainee children
La police a arrêté douze suspects. => arrested 12
Près de 4.000 personnes ont été arrêtées. => arrested nearly 4000
Huit détenus se sont évadés ; trois ont été repris. => escaped 8 detainee; recaptured 3 detainee
Quatre détenus sont toujours en fuite. => at_large 4 detainee
Entre 20 et 30 rebelles se sont rendus. => surrendered between 20 and 30 combatant
Quelques dizaines de combattants se sont rendus. => surrendered vague 10/10/99 combatant
Les assaillants ont libéré 37 otages, dont onze enfants. => released 37; released 11 civilian children of 37
Les rebelles ont enlevé une trentaine d'élèves. => abducted about 30 civilian children
Une femme a été prise en otage. => hostage 1 civilian women
Dix villageois sont retenus en otage. => hostage 10 civilian
"""
)
def test_custody(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# Those who fled, and those who came.
Une centaine d'habitants ont fui leurs maisons. => displaced about 100 civilian
Des dizaines de milliers de personnes ont été déplacées par les combats. => displaced vague 10000/10000/99999 civilian
Plus de 2 000 familles ont été déplacées. => displaced more_than 2000 civilian family
L'offensive a fait 1,2 million de déplacés. => displaced 1200000 civilian
Jusqu'à 45.000 habitants ont quitté leurs foyers. => displaced up_to 45000 civilian
Le nombre de déplacés internes atteint 2,1 millions. => displaced 2100000 civilian
Plus d'un millier de réfugiés sont arrivés au Tchad. => refugees more_than 1000 civilian
Quelque 600 familles ont été évacuées vers le sud. => evacuated about 600 civilian family
3 000 déplacés sont rentrés chez eux. => returned 3000 civilian
300 combattants ont pris d'assaut la caserne. => participants 300 combatant
Des centaines de manifestants ont défilé. => participants vague 100/100/999 civilian
Quatre millions de personnes ont besoin d'aide humanitaire. => in_need 4000000 civilian
"""
)
def test_flight(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# A list shares its word of harm; parts stand under their total.
Deux soldats et un civil sont morts dans l'embuscade. => killed 2 security_forces; killed 1 civilian
Trois gendarmes, deux miliciens et un civil ont été tués samedi. => killed 3 security_forces; killed 2 combatant; killed 1
    civilian
Une femme et ses trois enfants ont été tués par un obus. => killed 1 civilian women; killed 3 civilian children
Quinze personnes, dont quatre enfants, ont péri. => killed 15; killed 4 civilian children of 15
Deux civils, un homme de 60 ans et une femme, ont été tués. => killed 2 civilian; killed 1 civilian men of 2; killed 1
    civilian women of 2
Selon l'OSDH, 332 personnes ont été tuées : 246 jihadistes, 79 membres des forces kurdes et sept civils. => killed 332 mixed
    by sohr; killed 246 combatant of 332 by sohr; killed 79 security_forces of 332 by sohr; killed 7 civilian of 332 by sohr
L'OSDH a recensé la mort de 154 personnes, dont 102 jihadistes, 45 membres des forces kurdes et sept civils. => killed 154
    mixed by sohr; killed 102 combatant of 154 by sohr; killed 45 security_forces of 154 by sohr; killed 7 civilian of 154 by sohr
Vingt personnes ont été tuées. // Parmi les morts figurent quatre enfants. => killed 20; killed 4 civilian children of 20
Trente détenus et gardiens ont été tués. => killed 30 mixed
"""
)
def test_lists_and_parts(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# Numbers that count nobody, and what is no fact.
L'homme, âgé de 32 ans, a été condamné à 12 ans de prison pour l'attaque. => nothing
Le camp se trouve à 40 km de la ville, près de 12 villages. => nothing
L'ONU craint que 300 civils ne soient tués. => nothing
Aucun soldat n'a été tué. => nothing
Les rebelles menacent de tuer 20 otages. => nothing
L'attaque n'a fait aucune victime. => nothing
Il n'y a pas eu de blessés. => nothing
Sept personnes ont été condamnées à mort. => nothing
La ville compte 300.000 habitants. => nothing
Le président a perdu 12 points dans les sondages. => nothing
Les deux pays ont signé 14 accords le 20 janvier 2022. => nothing
Le ministre a visité trois casernes et rencontré 200 soldats. => nothing
Il a fallu 300 policiers pour disperser la foule. => nothing
Le raid a coûté 3 millions de dollars. => nothing
Une frappe pourrait tuer 200 personnes. => nothing
"""
)
def test_nobody_is_counted(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# Who says it: before, behind, through others, and going on from the sentence before.
Le gouverneur a annoncé la mort de 12 soldats. => killed 12 security_forces by gouverneur
Deux soldats sont morts, a annoncé l'armée. => killed 2 security_forces by armée
Trois civils ont été tués, selon des sources locales citées par Reuters. => killed 3 civilian by sources-locales to reuters
"Il y a eu 14 morts", a indiqué à l'AFP un responsable local. => killed 14 by responsable-local to afp
Trois casques bleus ont été tués, a déclaré la Minusma à l'AFP. => killed 3 peacekeeper by minusma to afp
Rami Karimi, qui dirige l'OSDH, a fait état de 22 corps non identifiés. => bodies_unidentified 22 by sohr
L'Observatoire syrien des droits de l'homme a compté 12 morts. // L'Observatoire a ajouté que 30 personnes étaient blessées.
    => killed 12 by sohr; injured 30 by sohr
Selon la police, dix civils ont été tués. // Elle a ajouté que trois soldats étaient blessés. // Deux soldats ont disparu. =>
    killed 10 civilian by police; injured 3 security_forces by police; missing 2 security_forces
Le bilan s'est alourdi à 57 morts, ont annoncé jeudi les autorités. => killed 57 by autorités
Selon le dernier bilan du ministère de l'Intérieur, 25 policiers ont été blessés. => injured 25 security_forces by
    ministère-de-l'intérieur
Selon un bilan provisoire, 25 policiers ont été blessés. => injured 25 security_forces
"""
)
def test_who_says_it(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# How firmly, and of which event.
Trois policiers auraient été tués, selon des témoins. => killed 3 security_forces unverified by témoins
Le gouvernement a démenti que 50 civils aient été tués. => killed 50 civilian denied by gouvernement
Le groupe Etat islamique a revendiqué l'attaque, affirmant avoir tué 30 soldats. => killed 30 security_forces claimed by
    islamic-state
Les séparatistes affirment avoir abattu 15 soldats ukrainiens ; Kiev dément. => killed 15 security_forces by séparatistes
Un précédent bilan faisait état de 9 morts. => killed 9 earlier_toll
Depuis le début de la guerre, 300.000 personnes ont été tuées. => killed 300000 background
Il y a 10 ans, 50 personnes avaient été tuées dans cette ville. => killed 50 background
"""
)
def test_how_firmly(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# Longer sentences, as reports have them.
"Au moins 77 membres de l'EI et 39 combattants kurdes ont été tués à l'intérieur et à l'extérieur de la prison", a précisé
    l'Observatoire syrien des droits de l'homme (OSDH). Sept civils ont également péri dans les affrontements, selon la même
    source. => killed at_least 77 combatant by sohr; killed 39 security_forces by sohr; killed 7 civilian by sohr
Des centaines de détenus ont été arrêtés et des dizaines d'autres sont parvenus à s'enfuir, d'après le directeur de l'OSDH,
    Rami Abdel Rahmane. => arrested vague 100/100/999 detainee by sohr; escaped vague 10/10/99 detainee by sohr
Les FDS ont annoncé la reddition de 300 jihadistes supplémentaires et la libération de 23 de leurs membres pris en otages. =>
    surrendered 300 combatant by sdf; released 23 by sdf
L'Unicef s'est inquiétée du sort de près de 850 mineurs détenus dans la prison. => detained nearly 850 detainee children
Quelque 45.000 personnes ont fui leurs foyers, selon l'ONU. => displaced about 45000 civilian by un
Les violences ont déjà fait plus de 200 morts et poussé des milliers de civils à prendre la fuite. => killed more_than 200;
    displaced vague 1000/1000/9999 civilian
Un commandant des FDS a affirmé que 175 jihadistes avaient été éliminés et que 27 de ses hommes avaient été tués. => killed
    175 combatant by sdf; killed 27 men by sdf
Entre 60 et 90 jihadistes seraient encore retranchés dans l'aile nord de la prison. => nothing
Le ministère de la Défense a fait état de quinze soldats tués et d'une vingtaine de blessés, tandis que l'opposition évoque un
    bilan de cinquante morts. => killed 15 security_forces by ministère-de-la-défense; injured about 20 by
    ministère-de-la-défense; killed 50 by opposition
Trois des assaillants ont été abattus et deux autres capturés. => killed 3 combatant; arrested 2
Dix-sept corps ont été extraits des décombres d'un immeuble effondré après une frappe russe. => bodies_unidentified 17
A Goma, les affrontements ont contraint 100.000 habitants à l'exode. => displaced 100000 civilian
Une source médicale a fait état de la réception de 26 dépouilles et de 130 blessés à l'hôpital général. => bodies_unidentified
    26 by source-médicale; injured 130 by source-médicale
Les terroristes ont égorgé neuf villageois et emporté leur bétail. => killed 9 civilian
Le groupe affirme avoir perdu sept combattants. => killed 7 combatant by groupe
La police haïtienne a libéré deux otages et arrêté six membres présumés du gang. => released 2; arrested 6 combatant
Un casque bleu burundais a été tué et un autre blessé. => killed 1 peacekeeper; injured 1
L'explosion, qui s'est produite devant une école, a blessé quinze élèves, dont trois grièvement. => injured 15 civilian
    children; injured 3 of 15
"""
)
def test_as_the_news_has_it(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted


@table(
    """
# Headlines and short news.
Soudan : au moins 57 morts dans des frappes sur un marché d'El-Facher => killed at_least 57
Quatre gendarmes tués, deux blessés dans une embuscade => killed 4 security_forces; injured 2
RDC : l'ONU s'inquiète après la mort de 17 civils => killed 17 civilian
D'après l'OIM, 1.630 ménages ont été déplacés du village d'Abu Shouk entre le 10 et le 12 mai. => displaced 1630 civilian
    household by iom
Plus de la moitié des 25.000 habitants ont quitté la ville. => nothing
Les Forces de soutien rapide (FSR) ont tué plus de 200 civils, dont des enfants, selon un collectif d'avocats. => killed
    more_than 200 civilian by collectif-d'avocats
La police a fait état de trois morts et de 45 interpellations. => killed 3 by police; arrested 45 by police
L'armée nigériane dit avoir secouru 76 otages et neutralisé 20 bandits. => released 76 by armée-nigériane; casualties 20
    combatant by armée-nigériane
Au moins une personne est morte et quatre autres sont portées disparues. => killed at_least 1; missing 4
Aucun bilan n'était disponible dans l'immédiat. => nothing
Une cinquantaine de personnes se trouvaient dans le bâtiment. => nothing
Deux Français figurent parmi les victimes. => killed 2
Il s'agit de l'attaque la plus meurtrière depuis 2015, quand 130 personnes avaient été tuées. => killed 130 background
Un homme de 34 ans a été abattu par la police. => killed 1 men
Près d'un million de personnes ont besoin d'une aide humanitaire, alerte l'Ocha. => in_need nearly 1000000 civilian by ocha
Six soldats ukrainiens ont été faits prisonniers. => arrested 6 security_forces
Le bilan pourrait encore s'alourdir, une vingtaine de personnes étant toujours ensevelies sous les décombres. => nothing
Les autorités ont revu à la baisse le bilan, de 30 à 24 morts. => killed 24
La coalition affirme que ses avions n'ont tué aucun civil. => nothing
"""
)
def test_heads_and_short_news(text: str, wanted: str) -> None:
    assert told("fr", text) == wanted
