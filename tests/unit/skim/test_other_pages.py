"""Pages about something else, in each language that is read by words and windows: nothing is claimed from them."""

import pytest

import tacitus

OTHERS = {
    "fr": [
        "Le groupe supprime 1.200 emplois. Le chiffre d'affaires a reculé, l'action aussi, à la Bourse.",
        "Dix-neuf personnes ont été tuées lorsqu'un autocar a quitté la route. Il roulait trop vite, selon la police.",
        "L'attaquant a tué le match à la dernière minute au stade. L'entraîneur plaignait cinq joueurs blessés.",
        "L'épidémie de choléra a fait 48 morts. Plus de 2.300 cas ont été recensés et 12 centres de vaccination ouverts.",
        "Le film raconte l'histoire de trois soldats tués à la guerre. Il sort dans 400 salles de cinéma.",
    ],
    "de": [
        "Der Autokonzern streicht 1.200 Stellen. Der Umsatz sank, die Aktie verlor an der Börse sechs Prozent.",
        "Bei einem Busunglück sind 19 Menschen ums Leben gekommen. Der Bus sei von der Straße abgekommen, so die Polizei.",
        "Der Stürmer schoss zwei Tore; 60.000 Fans feierten im Stadion. Der Trainer beklagte fünf verletzte Spieler.",
        "An der Cholera sind 48 Menschen gestorben, mehr als 2.300 haben sich infiziert. Die Impfkampagne begann.",
        "Der Film erzählt die Geschichte von drei gefallenen Soldaten und läuft ab Mittwoch im Kino.",
    ],
    "es": [
        "El grupo anunció la supresión de 1.200 empleos. Las ventas cayeron y la acción perdió un 6 % en la bolsa.",
        "Diecinueve personas murieron cuando un autobús se salió de la carretera. Iba con exceso de velocidad, según la policía.",
        "El delantero mató el partido con dos goles ante 60.000 aficionados. El entrenador lamentó cinco jugadores heridos.",
        "El dengue ha dejado 48 muertos. Se registraron más de 2.300 contagios y se abrieron centros de vacunación.",
        "La película cuenta la historia de tres soldados muertos en la guerra y llega el miércoles a los cines.",
    ],
    "ar": [
        "أعلنت الشركة تسريح 1200 موظف وتراجعت أسهمها في البورصة وانخفضت الأرباح.",
        "لقي 19 شخصا مصرعهم في حادث سير عندما انقلبت حافلة بسبب السرعة الزائدة.",
        "سجل المهاجم هدفين في المباراة أمام 60 ألف مشجع وقال المدرب إن خمسة لاعبين مصابون في الفريق.",
        "أودت الكوليرا بحياة 48 شخصا وسجلت أكثر من 2300 إصابة بالوباء وبدأت حملة لقاح.",
    ],
}
DISASTERS = [
    ("fr", "Le séisme de magnitude 6,8 a fait 2.900 morts. Quelque 300.000 personnes ont été déplacées."),
    ("de", "Das Erdbeben forderte 2.900 Todesopfer. Rund 300.000 Menschen wurden obdachlos."),
    ("es", "El terremoto de magnitud 6,8 dejó 2.900 muertos. Unas 300.000 personas fueron desplazadas."),
    ("ar", "أسفر الزلزال عن مقتل 2900 شخص. وتشرد نحو 300 ألف شخص."),
]


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in OTHERS.items() for text in texts])
def test_a_page_about_something_else_claims_nothing(language: str, text: str) -> None:
    reading = tacitus.read(text, language=language)
    assert not reading.claims
    assert not reading.events


@pytest.mark.parametrize(("language", "text"), DISASTERS)
def test_of_a_disaster_only_who_was_driven_out_is_claimed(language: str, text: str) -> None:
    (claim,) = tacitus.read(text, language=language).claims
    assert (claim.measure, claim.count.figure) == ("displaced", 300_000)
