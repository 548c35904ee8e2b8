"""German: sentences read by words and windows, and what they claim."""

from tests.unit.skim.readings import table, told


@table(
    """
# The dead, the hurt and the lost, by nouns, participles and verbs on both sides.
Bei einer Explosion wurden 12 Menschen getötet und 30 verletzt. => killed 12; injured 30
Der Anschlag forderte mindestens 40 Todesopfer und mehr als 120 Verletzte. => killed at_least 40; injured more_than 120
Bewaffnete töteten drei Gendarmen und verschleppten fünf Dorfbewohner. => killed 3 security_forces; abducted 5 civilian
Zwölf Soldaten kamen ums Leben, drei weitere wurden schwer verletzt. => killed 12 security_forces; injured 3
Ein Selbstmordattentäter riss sieben Gläubige in den Tod. => killed 7 civilian
Ein Journalist wurde erschossen, zwei seiner Kollegen wurden verletzt. => killed 1 journalist; injured 2
Elf Arbeiter starben beim Einsturz eines Tunnels. => killed 11 civilian
Insgesamt verloren 57 Menschen ihr Leben. => killed 57
Die Zahl der Toten stieg auf 57. => killed 57
Die Zahl der Toten stieg von 12 auf 19. => killed 19
123 Menschen werden vermisst. => missing 123
Etwa fünfundvierzig Rebellen wurden getötet. => killed about 45 combatant
Die Miliz richtete 27 Dorfbewohner hin. => executed 27 civilian
Die Leichen von sieben Männern wurden gefunden. => killed 7 men
Helfer bargen 19 Leichen. => bodies_unidentified 19
Bei den Kämpfen starben 12 Regierungssoldaten und 8 Dschihadisten. => killed 12 security_forces; killed 8 combatant
Es gab mindestens zwei Tote auf Seiten der Rebellen und fünf auf Seiten der Armee. => killed at_least 2 combatant; killed 5
    security_forces
Zwei getötete Soldaten wurden geborgen. => killed 2 security_forces
Die Armee tötete nach eigenen Angaben rund zwei Dutzend Terroristen. => killed about 24 combatant
Ein Kind ist gestorben. => killed 1 civilian children
"""
)
def test_harm(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# The held, the taken and the freed.
In dem Gefängnis sitzen 3.000 Häftlinge. => detained 3000 detainee
Das Gefängnis beherbergt etwa hundert Milizionäre. => detained about 100 detainee
Rund 850 Minderjährige werden dort festgehalten. => detained about 850 detainee children
Die Polizei nahm zwölf Verdächtige fest. => arrested 12
Knapp 4.000 Menschen wurden festgenommen. => arrested nearly 4000
Acht Häftlinge sind ausgebrochen; drei wurden wieder gefasst. => escaped 8 detainee; recaptured 3 detainee
Vier Häftlinge sind noch auf freiem Fuß. => at_large 4 detainee
Zwischen 20 und 30 Rebellen ergaben sich. => surrendered between 20 and 30 combatant
Dutzende Kämpfer haben sich ergeben. => surrendered vague 12/12/99 combatant
Die Angreifer ließen 37 Geiseln frei, darunter elf Kinder. => released 37; released 11 civilian children of 37
Die Rebellen entführten etwa dreißig Schüler. => abducted about 30 civilian children
Eine Frau wurde als Geisel genommen. => hostage 1 civilian women
Zehn Dorfbewohner wurden freigelassen. => released 10 civilian
"""
)
def test_custody(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# Those who fled, and those who came.
Rund hundert Bewohner verließen ihre Häuser. => displaced about 100 civilian
Zehntausende Menschen wurden durch die Kämpfe vertrieben. => displaced vague 10000/10000/99999 civilian
Mehr als 2.000 Familien sind geflohen. => displaced more_than 2000 civilian family
Bis zu 45.000 Einwohner flüchteten in andere Viertel. => displaced up_to 45000 civilian
Im Land leben 2,1 Millionen Binnenvertriebene. => idps 2100000 civilian
Mehr als tausend Flüchtlinge trafen im Tschad ein. => refugees more_than 1000 civilian
Etwa 600 Familien wurden evakuiert. => evacuated about 600 civilian family
3.000 Vertriebene sind zurückgekehrt. => returned 3000 civilian
300 Kämpfer stürmten die Kaserne. => participants 300 combatant
Hunderte Menschen demonstrierten. => participants vague 100/100/999
Vier Millionen Menschen sind auf humanitäre Hilfe angewiesen. => in_need 4000000 civilian
"""
)
def test_flight(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# A list shares its word of harm; parts stand under their total.
Zwei Soldaten und ein Zivilist starben in dem Hinterhalt. => killed 2 security_forces; killed 1 civilian
Drei Gendarmen, zwei Milizionäre und ein Zivilist wurden am Samstag getötet. => killed 3 security_forces; killed 2 combatant;
    killed 1 civilian
Eine Frau und ihre drei Kinder wurden von einer Granate getötet. => killed 1 civilian women; killed 3 civilian children
Fünfzehn Menschen, darunter vier Kinder, kamen ums Leben. => killed 15; killed 4 civilian children of 15
Zwei Zivilisten, ein Mann von 60 Jahren und eine Frau, wurden getötet. => killed 2 civilian; killed 1 civilian men of 2;
    killed 1 civilian women of 2
Laut der Syrischen Beobachtungsstelle für Menschenrechte wurden 332 Menschen getötet: 246 Dschihadisten, 79 kurdische Kämpfer
    und sieben Zivilisten. => killed 332 mixed by sohr; killed 246 combatant of 332 by sohr; killed 79 security_forces of 332 by
    sohr; killed 7 civilian of 332 by sohr
Insgesamt starben 154 Menschen, davon 102 Dschihadisten, 45 Angehörige der Kurdenmiliz und sieben Zivilisten. => killed 154
    mixed; killed 102 combatant of 154; killed 45 security_forces of 154; killed 7 civilian of 154
Zwanzig Menschen wurden getötet. // Unter den Toten sind vier Kinder. => killed 20; killed 4 civilian children of 20
Dreißig Häftlinge und Wärter wurden getötet. => killed 30 mixed
136 Menschen wurden getötet. // 84 Dschihadisten verloren ihr Leben, 45 Soldaten wurden getötet, dazu sieben Zivilisten. =>
    killed 136 mixed; killed 84 combatant of 136; killed 45 security_forces of 136; killed 7 civilian of 136
"""
)
def test_lists_and_parts(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# Numbers that count nobody, and what is no fact.
Der Mann, 32 Jahre alt, wurde wegen des Angriffs zu 12 Jahren Haft verurteilt. => nothing
Das Lager liegt 40 Kilometer von der Stadt entfernt, nahe 12 Dörfern. => nothing
Die UNO befürchtet, dass 300 Zivilisten getötet werden. => nothing
Kein Soldat wurde getötet. => nothing
Die Rebellen drohen, 20 Geiseln zu töten. => nothing
Es gab keine Verletzten. => nothing
Sieben Menschen wurden zum Tode verurteilt. => nothing
Die Stadt hat 300.000 Einwohner. => nothing
Der Präsident verlor 12 Punkte in den Umfragen. => nothing
Die beiden Länder unterzeichneten am 20. Januar 2022 14 Abkommen. => nothing
Der Minister besuchte drei Kasernen und traf 200 Soldaten. => nothing
Der Angriff kostete 3 Millionen Dollar. => nothing
Ein Angriff könnte 200 Menschen töten. => nothing
Der 17-jährige Schütze griff um 15 Uhr an. => nothing
"""
)
def test_nobody_is_counted(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# Who says it: before, behind, through others, and going on from the sentence before.
Der Gouverneur bestätigte den Tod von 12 Soldaten. => killed 12 security_forces by gouverneur
Zwei Soldaten starben, teilte die Armee mit. => killed 2 security_forces by armee
Drei Zivilisten wurden getötet, wie die Polizei am Montag mitteilte. => killed 3 civilian by polizei
"Es gab 14 Tote", sagte ein Sprecher der Armee der Nachrichtenagentur AFP. => killed 14 by sprecher-der-armee to afp
Nach Angaben der Vereinten Nationen wurden 30 Menschen verletzt. => injured 30 by un
Dem Ministerium zufolge wurden zwölf Soldaten getötet. => killed 12 security_forces by ministerium
Das UN-Nothilfebüro OCHA meldete 45.000 Vertriebene. => displaced 45000 civilian by ocha
Die Syrische Beobachtungsstelle für Menschenrechte zählte 12 Tote. // 30 Menschen wurden laut Beobachtungsstelle verletzt. =>
    killed 12 by sohr; injured 30 by sohr
Laut Polizei wurden zehn Zivilisten getötet. // Drei Soldaten wurden den Angaben zufolge verletzt. // Zwei Soldaten werden
    vermisst. => killed 10 civilian by polizei; injured 3 security_forces by polizei; missing 2 security_forces
Kurdische Medien meldeten zwölf Tote. => killed 12 by kurdische-medien
"""
)
def test_who_says_it(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# How firmly, and of which event.
Drei Polizisten sollen getötet worden sein. => killed 3 security_forces unverified
Nach Schätzung der Polizei dürften 200 Häftlinge noch auf freiem Fuß sein. => at_large 200 detainee unverified by polizei
Die Regierung bestritt, dass 50 Zivilisten getötet wurden. => killed 50 civilian denied by regierung
Die Miliz behauptete, 30 Soldaten getötet zu haben. => killed 30 security_forces claimed by miliz
Zunächst war von 9 Toten die Rede. => killed 9 earlier_toll
Seit Beginn des Krieges wurden 300.000 Menschen getötet. => killed 300000 background
Vor zehn Jahren wurden in dieser Stadt 50 Menschen getötet. => killed 50 background
"""
)
def test_how_firmly(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# Longer sentences, as reports have them.
Bei tagelangen Gefechten zwischen der Terrormiliz Islamischer Staat (IS) und kurdischen Kräften im Nordosten Syriens sind nach
    Angaben von Aktivisten mehr als 120 Menschen ums Leben gekommen. => killed more_than 120 by aktivisten
Unter den Todesopfern seien mindestens 77 IS-Kämpfer und 39 kurdische Sicherheitskräfte, erklärte die Syrische
    Beobachtungsstelle für Menschenrechte am Sonntag. Auch sieben Zivilisten seien getötet worden. => killed at_least 77 combatant
    by sohr; killed 39 security_forces by sohr; killed 7 civilian by sohr
Die von den USA unterstützten Syrischen Demokratischen Kräfte (SDF) nahmen nach eigenen Angaben 110 entflohene Häftlinge
    wieder fest. => recaptured 110 detainee
In dem Gefängnis waren etwa 3500 mutmaßliche IS-Anhänger inhaftiert, darunter auch fast 700 Minderjährige. => detained about
    3500 detainee; detained nearly 700 detainee children of 3500
Rund 550 Gefangene hätten sich ergeben, sagte ein SDF-Sprecher. => surrendered about 550 detainee by sdf
Das Kinderhilfswerk Unicef zeigte sich besorgt über das Schicksal von rund 850 Kindern. => nothing
Bei einem russischen Raketenangriff auf die ostukrainische Stadt Charkiw sind mindestens elf Menschen getötet und mehr als 40
    weitere verletzt worden. => killed at_least 11; injured more_than 40
Unter den Verletzten seien drei Kinder, teilte Gouverneur Oleh Synjehubow auf Telegram mit. => injured 3 civilian children by
    gouverneur-oleh-synjehubow
Die Zahl der Todesopfer ist auf mindestens 57 gestiegen. => killed at_least 57
Aufständische haben in Mosambik mindestens ein Dutzend Menschen enthauptet. => executed at_least 12
Bei dem Überfall auf ein Dorf verschleppten die Angreifer zudem 20 Frauen und Mädchen. => abducted 20 civilian children women
Im Sudan sind seit Beginn der Kämpfe im April 2023 mehr als zwölf Millionen Menschen vertrieben worden. => displaced more_than
    12000000 civilian background
Vier Blauhelmsoldaten wurden bei der Explosion eines Sprengsatzes in Mali verletzt. => injured 4 peacekeeper
Der 25-jährige Angreifer verletzte zwei Polizisten, ehe er erschossen wurde. => injured 2 security_forces
Tausende Menschen sind auf der Flucht. => displaced vague 1000/1000/9999 civilian
Nach Angaben des Gesundheitsministeriums in Gaza wurden seit Kriegsbeginn mehr als 30.000 Palästinenser getötet. => killed
    more_than 30000 background by gaza-health-ministry
Ein Soldat kam ums Leben, zwei weitere erlitten Verletzungen. => killed 1 security_forces; injured 2
Etwa 200 Demonstranten wurden vorübergehend festgenommen. => arrested about 200 civilian
"""
)
def test_as_the_news_has_it(text: str, wanted: str) -> None:
    assert told("de", text) == wanted


@table(
    """
# Headlines and short news.
Mindestens 57 Tote bei Luftangriffen auf Markt im Sudan => killed at_least 57
Vier Polizisten bei Anschlag getötet => killed 4 security_forces
Nach Angaben der Internationalen Organisation für Migration flohen 1630 Familien aus dem Lager. => displaced 1630 civilian
    family by iom
Mehr als die Hälfte der 25.000 Einwohner hat die Stadt verlassen. => nothing
Die Rebellen töteten mehr als 200 Zivilisten, darunter Kinder, wie eine Anwaltsgruppe mitteilte. => killed more_than 200
    civilian by anwaltsgruppe
Die Armee will 76 Geiseln befreit und 20 Banditen getötet haben. => released 76 claimed by armee; killed 20 combatant claimed
    by armee
Mindestens ein Mensch kam ums Leben, vier weitere werden vermisst. => killed at_least 1; missing 4
Angaben zu Opfern lagen zunächst nicht vor. => nothing
Etwa 50 Menschen befanden sich in dem Gebäude. => nothing
Es war der schwerste Anschlag seit 2015, als 130 Menschen getötet wurden. => killed 130 background
Ein 34-jähriger Mann wurde von der Polizei erschossen. => killed 1 men
Fast eine Million Menschen benötigen humanitäre Hilfe, warnt OCHA. => in_need nearly 1000000 civilian by ocha
Sechs ukrainische Soldaten wurden gefangen genommen. => arrested 6 security_forces
Der Gouverneur sprach von 24 Toten und fast hundert Verletzten. => killed 24 by gouverneur; injured nearly 100 by gouverneur
Bei Protesten wurden drei Demonstranten von Sicherheitskräften erschossen. => killed 3 civilian
Bewaffnete verschleppten mehr als 80 Schülerinnen aus einem Internat. => abducted more_than 80 civilian children
In der Nacht griff Russland Kiew mit 40 Drohnen an; zwei Menschen starben. => killed 2
Die Regierung in Bagdad dementierte den Tod von 12 Soldaten. => killed 12 security_forces denied by regierung-in-bagdad
Insgesamt 3.000 Häftlinge, darunter 700 Ausländer, sind in dem Lager inhaftiert. => detained 3000 detainee; detained 700
    detainee of 3000
"""
)
def test_heads_and_short_news(text: str, wanted: str) -> None:
    assert told("de", text) == wanted
