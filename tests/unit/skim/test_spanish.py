"""Spanish: sentences read by words and windows, and what they claim."""

from tests.unit.skim.readings import table, told


@table(
    """
# The dead, the hurt and the lost, by nouns, participles and verbs on both sides.
Una explosión dejó 12 muertos y 30 heridos en el mercado. => killed 12; injured 30
Al menos 40 personas murieron y más de 120 resultaron heridas en un atentado. => killed at_least 40; injured more_than 120
Hombres armados mataron a tres policías y secuestraron a cinco campesinos. => killed 3 security_forces; abducted 5 civilian
El ataque costó la vida a 14 campesinos e hirió a otros seis. => killed 14 civilian; injured 6
Las fuerzas de seguridad dispararon contra la multitud, matando a cinco manifestantes e hiriendo a treinta. => killed 5
    civilian; injured 30
Un periodista fue asesinado y dos de sus compañeros resultaron heridos. => killed 1 journalist; injured 2
Un suicida mató a siete fieles en una mezquita. => killed 7 civilian
Once mineros murieron al hundirse un túnel. => killed 11 civilian
En total, 57 personas perdieron la vida. => killed 57
Quince pescadores perecieron. => killed 15 civilian
El número de muertos asciende a 57. => killed 57
El balance pasó de 12 a 19 muertos. => killed 19
Ciento veintitrés personas están desaparecidas. => missing 123
Ejecutaron a 27 aldeanos. => executed 27 civilian
Los cuerpos de siete hombres fueron hallados. => killed 7 men
Los equipos de rescate recuperaron 19 cuerpos. => bodies_unidentified 19
Los combates dejaron 12 soldados muertos y 8 yihadistas abatidos. => killed 12 security_forces; killed 8 combatant
Hubo al menos dos muertos entre los rebeldes y cinco entre los soldados. => killed at_least 2 combatant; killed 5
    security_forces
La guerra ha costado unas 60 vidas. => killed about 60
La muerte de dos enfermeras conmocionó al pueblo. => killed 2 aid_or_medical
Murieron veintiún soldados. => killed 21 security_forces
Más de un centenar de combatientes murieron. => killed more_than 100 combatant
Cinco de los atacantes fueron abatidos. => killed 5 combatant
"""
)
def test_harm(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# The held, the taken and the freed.
La prisión alberga a 3.000 reclusos. => detained 3000 detainee
En el penal vivían alrededor de cien milicianos. => detained about 100 detainee
Unos 850 menores están detenidos en esta prisión. => detained about 850 detainee children
La policía detuvo a doce sospechosos. => arrested 12
Casi 4.000 personas fueron detenidas. => arrested nearly 4000
Ocho presos se fugaron; tres fueron recapturados. => escaped 8 detainee; recaptured 3 detainee
Cuatro presos siguen prófugos. => at_large 4 detainee
Entre 20 y 30 rebeldes se rindieron. => surrendered between 20 and 30 combatant
Decenas de combatientes se entregaron. => surrendered vague 10/10/99 combatant
Los atacantes liberaron a 37 rehenes, entre ellos once niños. => released 37; released 11 civilian children of 37
Los rebeldes secuestraron a una treintena de alumnos. => abducted about 30 civilian children
Una mujer fue tomada como rehén. => hostage 1 civilian women
Diez campesinos fueron liberados. => released 10 civilian
Las fuerzas ya han vuelto a apresar a medio centenar de fugados. => recaptured about 50 detainee
"""
)
def test_custody(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# Those who fled, and those who came.
Un centenar de vecinos huyeron de sus casas. => displaced about 100 civilian
Decenas de miles de personas fueron desplazadas por los combates. => displaced vague 10000/10000/99999 civilian
Más de 2.000 familias han huido. => displaced more_than 2000 civilian family
La ofensiva ha dejado 1,2 millones de desplazados. => displaced 1200000 civilian
Hasta 45.000 habitantes abandonaron sus hogares. => displaced up_to 45000 civilian
El país tiene 2,1 millones de desplazados internos. => idps 2100000 civilian
Más de mil refugiados llegaron a Chad. => refugees more_than 1000 civilian
Unas 600 familias fueron evacuadas. => evacuated about 600 civilian family
3.000 desplazados han regresado a sus casas. => returned 3000 civilian
300 combatientes asaltaron el cuartel. => participants 300 combatant
Cientos de personas se manifestaron. => participants vague 100/100/999
Cuatro millones de personas necesitan ayuda humanitaria. => in_need 4000000 civilian
"""
)
def test_flight(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# A list shares its word of harm; parts stand under their total.
Dos soldados y un civil murieron en la emboscada. => killed 2 security_forces; killed 1 civilian
Tres policías, dos milicianos y un civil fueron asesinados el sábado. => killed 3 security_forces; killed 2 combatant; killed
    1 civilian
Una mujer y sus tres hijos murieron por un obús. => killed 1 civilian women; killed 3 civilian children
Quince personas, entre ellas cuatro niños, perdieron la vida. => killed 15; killed 4 civilian children of 15
Dos civiles, un hombre de 60 años y una mujer, murieron. => killed 2 civilian; killed 1 civilian men of 2; killed 1 civilian
    women of 2
Según el Observatorio Sirio para los Derechos Humanos, 332 personas murieron: 246 yihadistas, 79 combatientes kurdos y siete
    civiles. => killed 332 mixed by sohr; killed 246 combatant of 332 by sohr; killed 79 security_forces of 332 by sohr; killed 7
    civilian of 332 by sohr
Veinte personas fueron asesinadas. // Entre los muertos figuran cuatro niños. => killed 20; killed 4 civilian children of 20
Treinta reclusos y guardias murieron. => killed 30 mixed
En la cárcel viven 5.000 yihadistas, algunos de ellos menores de edad. => detained 5000 detainee; detained vague 3/-/-
    detainee children of 5000
Los combates han costado unas 60 vidas. // Además hay miles de desplazados. // Entre los asesinados están siete firmantes de
    paz y un líder campesino. => killed about 60; displaced vague 1000/1000/9999 civilian; killed 7 civilian of 60; killed 1
    civilian of 60
"""
)
def test_lists_and_parts(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# Numbers that count nobody, and what is no fact.
El hombre, de 32 años, fue condenado a 12 años de cárcel por el ataque. => nothing
El campamento está a 40 kilómetros de la ciudad, cerca de 12 aldeas. => nothing
La ONU teme que 300 civiles mueran. => nothing
Ningún soldado murió. => nothing
Los rebeldes amenazan con matar a 20 rehenes. => nothing
No hubo heridos. => nothing
Siete personas fueron condenadas a muerte. => nothing
La ciudad tiene 300.000 habitantes. => nothing
El presidente perdió 12 puntos en las encuestas. => nothing
Los dos países firmaron 14 acuerdos el 20 de enero de 2022. => nothing
El ministro visitó tres cuarteles y saludó a 200 soldados. => nothing
El ataque costó 3 millones de dólares. => nothing
Un bombardeo podría matar a 200 personas. => nothing
Otras siguen huyendo por miedo a que el grupo las secuestre. => nothing
"""
)
def test_nobody_is_counted(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# Who says it: before, behind, through others, and going on from the sentence before.
El gobernador confirmó la muerte de 12 soldados. => killed 12 security_forces by gobernador
Dos soldados murieron, informó el ejército. => killed 2 security_forces by ejército
Tres civiles murieron, según fuentes locales citadas por Reuters. => killed 3 civilian by fuentes-locales to reuters
"Hubo 14 muertos", dijo a la agencia AFP un funcionario local. => killed 14 by funcionario-local to afp
De acuerdo con Naciones Unidas, 30 personas resultaron heridas. => injured 30 by un
La agencia AFP eleva el balance a 123 muertos. => killed 123 by afp
El Observatorio Sirio de Derechos Humanos contabilizó 12 muertos. // El Observatorio añadió que 30 personas resultaron
    heridas. => killed 12 by sohr; injured 30 by sohr
Según la policía, diez civiles murieron. // Añadió que tres soldados resultaron heridos. // Dos soldados están desaparecidos.
    => killed 10 civilian by policía; injured 3 security_forces by policía; missing 2 security_forces
Doce personas murieron, informó el sábado la Defensoría del Pueblo de Colombia. // El organismo señala que hay 200
    desplazados. => killed 12 by defensoria-colombia; displaced 200 civilian by defensoria-colombia
Según un balance provisional, 25 policías resultaron heridos. => injured 25 security_forces
"""
)
def test_who_says_it(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# How firmly, and of which event.
Tres policías habrían sido asesinados, según testigos. => killed 3 security_forces unverified by testigos
El gobierno negó que 50 civiles murieran. => killed 50 civilian denied by gobierno
Un balance anterior hablaba de 9 muertos. => killed 9 earlier_toll
Desde el inicio de la guerra, 300.000 personas han muerto. => killed 300000 background
Hace diez años, 50 personas fueron asesinadas en esta ciudad. => killed 50 background
El grupo se atribuyó el ataque y la muerte de 30 soldados. => killed 30 security_forces claimed by grupo
"""
)
def test_how_firmly(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# Longer sentences, as reports have them.
"Al menos 77 miembros del EI y 39 combatientes kurdos han perdido la vida", precisó el Observatorio Sirio para los Derechos
    Humanos (OSDH), que añadió que siete civiles también fallecieron. => killed at_least 77 combatant by sohr; killed 39
    security_forces by sohr; killed 7 civilian by sohr
Unos 45.000 vecinos se han visto obligados a abandonar sus hogares, según la ONU. => displaced about 45000 civilian by un
Las FDS aseguran haber recapturado a 110 presos fugados y haber abatido a 175 terroristas. => recaptured 110 detainee by sdf;
    killed 175 combatant by sdf
En la prisión había unos 3.500 presuntos miembros del EI, entre ellos cerca de 700 menores. => detained about 3500 detainee;
    detained nearly 700 detainee children of 3500
Cerca de 550 presos se han entregado, según un portavoz de las FDS. => surrendered nearly 550 detainee by sdf
Unicef expresó su preocupación por la suerte de unos 850 menores detenidos en la cárcel. => detained about 850 detainee
    children
Al menos once personas murieron y más de 40 resultaron heridas este miércoles en un ataque ruso con misiles contra Járkov. =>
    killed at_least 11; injured more_than 40
Un grupo armado asesinó a seis indígenas, entre ellos dos niños, en el Cauca, denunció la ONIC. => killed 6 civilian by onic;
    killed 2 civilian children of 6 by onic
El ELN liberó a tres soldados que tenía secuestrados desde hacía un mes. => released 3 security_forces
La masacre deja 13 muertos, entre ellos tres mujeres y un menor de edad. => killed 13; killed 3 civilian women of 13; killed 1
    civilian children of 13
La cifra de fallecidos se elevó a 57 tras el hallazgo de cuatro cuerpos. => killed 57; bodies_unidentified 4
En enero hubo 32.000 desplazados y 15.000 confinados, de acuerdo con la Defensoría. => displaced 32000 civilian by defensoría;
    besieged 15000 by defensoría
El Ejército abatió a nueve guerrilleros y capturó a otros cuatro en una operación en el Guaviare. => killed 9 combatant;
    arrested 4
Sicarios mataron a balazos a un líder social y a su esposa. => killed 1 civilian
Las autoridades hallaron los cuerpos de 19 personas en una fosa clandestina. => killed 19
La violencia ha dejado más de 5.600 muertos en Haití en 2024, según la ONU. => killed more_than 5600 by un
El atentado dejó un policía muerto y ocho heridos, tres de ellos de gravedad. => killed 1 security_forces; injured 8; injured
    3 of 8
Más de 80 personas, en su mayoría mujeres y niños, fueron secuestradas por hombres armados en Zamfara. => abducted more_than
    80
Israel confirmó la muerte de tres de sus soldados. => killed 3 security_forces
Los rebeldes hutíes afirmaron que 16 personas murieron y 35 resultaron heridas en el bombardeo. => killed 16 by houthis;
    injured 35 by houthis
"""
)
def test_as_the_news_has_it(text: str, wanted: str) -> None:
    assert told("es", text) == wanted


@table(
    """
# Headlines and short news.
Al menos 57 muertos en bombardeos contra un mercado en Sudán => killed at_least 57
Cuatro policías muertos en una emboscada => killed 4 security_forces
Según la OIM, 1.630 familias fueron desplazadas del campamento. => displaced 1630 civilian family by iom
Más de la mitad de los 25.000 habitantes abandonó la ciudad. => nothing
La policía reportó tres muertos y 45 detenidos. => killed 3 by policía; arrested 45 by policía
El Ejército dice haber rescatado a 76 rehenes y abatido a 20 bandidos. => released 76 claimed by ejército; killed 20 combatant
    claimed by ejército
Al menos una persona murió y otras cuatro están desaparecidas. => killed at_least 1; missing 4
No se han reportado víctimas. => nothing
Unas cincuenta personas se encontraban en el edificio. => nothing
Fue el ataque más mortífero desde 2015, cuando murieron 130 personas. => killed 130 background
Un hombre de 34 años fue asesinado a tiros por sicarios. => killed 1 men
Casi un millón de personas necesitan ayuda humanitaria, alerta la OCHA. => in_need nearly 1000000 civilian by ocha
Seis soldados fueron hechos prisioneros. => arrested 6 security_forces
Doce personas fueron halladas muertas dentro de un vehículo. => killed 12
El ministro informó de la muerte de 14 guerrilleros y la captura de otros tres. => killed 14 combatant by ministro; arrested 3
    by ministro
Unas 2.000 personas permanecen confinadas por los combates. => besieged about 2000
El presidente ordenó el despliegue de 1.500 soldados. => participants 1500 security_forces
Los pandilleros incendiaron 12 casas y mataron a cuatro vecinos. => killed 4 civilian
"""
)
def test_heads_and_short_news(text: str, wanted: str) -> None:
    assert told("es", text) == wanted
