"""Who acts and who suffers, in the words of a report."""

import pytest

from tacitus.ground import actors_stage
from tacitus.lang.form_actors import ActorExample
from tacitus.model import ActorKind, Naming
from tacitus.world import load_register
from tests.unit.ground.reading import actors_of, named, pack, report


@pytest.mark.parametrize("example", pack().actors.example, ids=lambda example: example.text)
def test_an_example_of_the_pack_is_read(example: ActorExample) -> None:
    assert [(words, id or "") for words, id in named(example.text)] == list(example.actors)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # of the register, with the nouns for its people
        ("Hamas fighters met the Taliban.", [("Hamas fighters", "hamas"), ("Taliban", "taliban")]),
        ("The LeT cell fled; let it go.", [("LeT", "lashkar-e-taiba")]),
        ("In Myanmar the PDF burned a post.", [("PDF", "pdf-myanmar")]),
        ("A pdf of the PDF is here.", []),
        # in small letters, with a definite word or a noun for a group beside
        ("boko haram fighters fled.", [("boko haram fighters", "boko-haram")]),
        ("They fought the free syrian army.", [("free syrian army", "free-syrian-army")]),
        ("It was a shining path through the wood.", []),
        # forces of states
        ("Chadian helicopters hit a camp.", [("Chadian helicopters", "tcd-air-force")]),
        ("Mali's army and Kenyan police fled.", [("Mali's army", "fama"), ("Kenyan police", "ken-police")]),
        ("The Honduran army troops fired.", [("Honduran army troops", "hnd-army")]),  # the first noun decides
        ("Iraqi government security forces left.", [("Iraqi government security forces", "irq-security-forces")]),
        ("It was in Peru, troops said.", [("troops", None)]),  # a mark between them parts country and force
        ("The Ugandan price rose, the German said.", []),
        # a state as the one who acts
        ("Ethiopia bombed a town in Eritrea.", [("Ethiopia", "eth")]),
        ("A town was bombed by Ethiopia.", [("Ethiopia", "eth")]),
        ("A Turkish drone strike hit a car.", [("Turkish", "tur")]),
        ("Rain fell in Ethiopia.", []),
        # own names
        ("The Kamar Liberation Front fled.", [("Kamar Liberation Front", "Kamar Liberation Front")]),
        ("The Front of the town fell on a western front.", []),
        (
            "The Kamar gang and the Kamar Sahel group fled.",
            [("Kamar gang", "Kamar gang"), ("Kamar Sahel group", "Kamar Sahel group")],
        ),
        ("The Sahel group and some Kamar songs.", []),
        ("Spokesmen for the 5th Brigade left.", [("5th Brigade", "5th Brigade")]),
        # peoples, and groups of a country
        ("Peruvian guerrillas fled.", [("Peruvian guerrillas", "Peruvian guerrillas")]),
        ("Tuareg rebels burned a post.", [("Tuareg rebels", "Tuareg rebels")]),
        ("A Tuareg song was heard.", []),
        # who has no name
        ("Two masked men and some gunmen fled.", [("masked men", None), ("gunmen", None)]),
        ("Two men and a car.", []),
        ("Five police officers fell.", [("police officers", None)]),
    ],
)
def test_actors_are_found(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert named(text) == wanted


@pytest.mark.parametrize(
    ("texts", "words", "id", "naming"),
    [
        # acronyms that the report explains
        (["The Kamar Liberation Front (KLFX) struck.", "KLFX fighters fled."], "KLFX fighters", "Kamar Liberation Front", None),
        (["The Kamar Liberation Front [KLFX] struck.", "The KLFX fled."], "KLFX", "Kamar Liberation Front", Naming.OWN),
        # descriptions that lead back
        (["Boko Haram struck.", "The group fled."], "The group", "boko-haram", Naming.REFERENCE),
        (["The ELN met the army.", "The rebels left."], "The rebels", "eln", Naming.REFERENCE),
        (["IS struck the SDF.", "The jihadists fled."], "The jihadists", "islamic-state", Naming.REFERENCE),
        (["IS struck the SDF.", "Kurdish forces fled."], "Kurdish forces", "sdf", Naming.REFERENCE),
        (["Kurdish forces fled.", "The SDF said so."], "Kurdish forces", "sdf", Naming.REFERENCE),
        (["Hamas met Fatah.", "The movement left."], "The movement", "fatah", Naming.REFERENCE),
        (["The ELN struck.", "Colombian rebels fled."], "Colombian rebels", "eln", Naming.REFERENCE),
        (["Honduran soldiers met Chilean police in Peru.", "The soldiers left."], "soldiers", "hnd-army", Naming.REFERENCE),
        # of two bodies, neither
        (["The ELN met the FARC.", "The rebels left."], "rebels", None, Naming.UNNAMED),
        (["The SDF and the YPG met.", "Kurdish forces left."], "Kurdish forces", "Kurdish forces", Naming.OWN),
        # an indefinite one leads nowhere
        (["Boko Haram struck.", "Other militants fled."], "militants", None, Naming.UNNAMED),
        # the forces of the country of which the report tells
        (["Guns fired in Bolivia.", "The army said so."], "army", "bol-army", Naming.REFERENCE),
        (["Guns fired in Bolivia.", "Government troops fled."], "Government troops", "bol-army", Naming.REFERENCE),
        (["A Chilean fled to Peru.", "The police said so."], "police", None, Naming.UNNAMED),
    ],
)
def test_words_lead_back_to_who_was_named(texts: list[str], words: str, id: str | None, naming: Naming | None) -> None:
    found = dict(named(*texts))
    assert words in found
    assert found[words] == id
    last = next(m for m in reversed(actors_of(*texts)) if m.span.words(" ".join(texts)) == words)
    assert naming is None or last.naming is naming


def test_what_is_inferred_says_from_which_words() -> None:
    first, second = actors_of("Boko Haram struck.", "The group fled.")
    assert first.inferred_from is None
    assert second.inferred_from == first.span


def test_a_country_named_no_more_than_others_lends_its_army_to_nobody() -> None:
    assert [id for _, id in named("Chile met Peru.", "The army left.")] == ["chl"]


def test_a_state_and_a_force_of_it_are_of_their_kinds() -> None:
    kinds = [mention.actor.kind for mention in actors_of("Norway struck and Norwegian police fled.")]
    assert kinds == [ActorKind.STATE, ActorKind.POLICE]


def test_a_page_that_is_not_about_conflict_names_nobody() -> None:
    from dataclasses import replace

    stage = actors_stage(pack(), load_register().actors)
    page = replace(report("Hamas met Fatah."), about_conflict=False)
    assert [len(reading.actors) for reading in stage.run([page, report("Hamas met Fatah.")])] == [0, 2]
