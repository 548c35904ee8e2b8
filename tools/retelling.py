"""Reports made from templates, and what becomes of them in other hands: reworded, quoted from, told anew by another voice."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

WORDS = {
    "place": (
        "Aldora Brenik Calder Dorvan Eskira Falmar Gorith Hestel Imbria Jorun Kamar Lethe Morvan Nalut Orsha Pelgo "
        "Quiral Rusk Selvan Tamur Ustra Velin Wadora Yerin Zubal"
    ),
    "body": (
        "the Shore Front;the Kamar Brigade;the Northern Column;the Harbour Guard;the Fourth Division;the Coast Militia;"
        "the River Battalion;the Hill Council"
    ),
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "site": (
        "market bridge school checkpoint barracks depot clinic mill station harbour prison mosque church bakery "
        "warehouse dam quarry orchard crossing terminal"
    ),
    "harm": "shelling;an air strike;a car bomb;an ambush;gunfire;a mine;a drone;a rocket;mortar fire;a suicide attack",
    "who": (
        "residents;a doctor;the mayor;two witnesses;an officer;aid workers;a teacher;the governor;a monitor;a nurse;"
        "traders;a priest"
    ),
    "said": "said;told reporters;recalled;reported;confirmed;wrote;announced;explained;warned;admitted;insisted;noted",
    "thing": (
        "road convoy council curfew ferry fuel grain ceasefire talks power water radio bus tent bread cable funeral "
        "harvest tunnel minister generator border patrol ration exam wedding flood tower crowd train"
    ),
    "how": (
        "heavy quiet old broken distant early small wide slow second northern last narrow bitter empty long open "
        "closed frozen crowded dusty southern loud rusty brief"
    ),
    "did": "stopped returned failed began waited grew burned moved vanished collapsed resumed closed shrank doubled paused",
    "when": (
        "overnight;at dawn;for weeks;in the rain;before noon;without warning;since spring;by candlelight;once again;"
        "near midnight;after prayers;under escort;too late;in silence"
    ),
    "link": "because;although;while;until;and;but;so;when;since;where",
}
CHOICES = {name: words.split(";") if ";" in words else words.split() for name, words in WORDS.items()}
# each voice has its own ways to tell the same facts: n dead, h hurt, p place, s site, d day, b body, w weapon
VOICES = (
    (
        "{w} struck the {s} in {p} on {d}, killing {n} people, {who} {said} {when}.",
        "Another {h} were wounded {when} as the {how} {thing} {did}.",
        "Fighters of {b} had entered {p} {when}, {who} {said}.",
        "Most of the {n} dead were at the {how} {thing} of the {s}.",
        "{b} denied it {when} and blamed {other}.",
    ),
    (
        "At least {n} lost their lives {when} when {w} hit a {s} of {p}.",
        "Doctors counted {h} injured on {d}, some {when}.",
        "The town is held {when} by {b}, {who} {said}.",
        "A {how} {thing} had drawn {who} to the {s}.",
        "From {b} came no word {link} the {thing} {did}.",
    ),
)
BACKGROUND = (
    "The {how} {thing} {did} {when}, {link} {who} {said} the {thing2} {did2}.",
    "{who} {said} {when} that a {how} {thing} of {other} {did} {how2} {link} {place} {did2}.",
    "In {place} a {thing} of {m} {did} {link} the {how2} {thing2} {did2} {when}.",
    "{m} from {place} saw the {how} {site} {when}; no {thing} {did}.",
    "{other} and {who} met {when} over a {how} {thing}, {link} {place} {did}.",
)


@dataclass(frozen=True, slots=True)
class Report:
    """A report as told by one voice, and the number of the event that it tells of."""

    event: int
    voice: int
    text: str


def made_report(event: int, voice: int = 0, *, background: int = 20) -> Report:
    """The report of an event by a voice: its own words for the facts, and background that no other report has."""
    facts, own = random.Random(event), random.Random(f"{event} {voice}")
    told: dict[str, object] = {"n": facts.randint(3, 90), "h": facts.randint(5, 200)}
    names = {"p": "place", "s": "site", "d": "day", "b": "body", "w": "harm"}
    told |= {slot: facts.choice(CHOICES[name]) for slot, name in names.items()}
    lines = [_filled(line, own, told) for line in VOICES[voice]]
    own.shuffle(lines)
    for _ in range(background):
        lines.insert(own.randint(1, len(lines)), _filled(own.choice(BACKGROUND), own, told))
    paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    return Report(event, voice, "\n\n".join(paragraphs))


def _filled(line: str, own: random.Random, told: dict[str, object]) -> str:
    """A line with its slots filled, one draw for each slot of one name."""
    drawn: dict[str, object] = {name: own.choice(words) for name, words in CHOICES.items()}
    drawn |= {f"{name}2": own.choice(CHOICES[name]) for name in ("thing", "did", "how")}
    drawn |= {"m": own.randint(20, 4000), "other": own.choice(CHOICES["body"])}
    words = line.format(**(drawn | told))
    return words[0].upper() + words[1:]


def reworded(text: str, chance: random.Random, share: float = 0.3, *, keeps_facts: bool = False) -> str:
    """The text with a share of its words changed for others, one by one; its names and figures kept where that is asked."""
    others = [word for name in ("thing", "how", "did", "site") for word in CHOICES[name]]
    pieces = re.split(r"(\s+)", text)
    for at in range(0, len(pieces), 2):
        is_fact = bool(re.match(r"\W*[A-Z0-9]", pieces[at]))
        if chance.random() < share and not (keeps_facts and is_fact):
            pieces[at] = chance.choice(others) + re.sub(r"\w", "", pieces[at])
    return "".join(pieces)


def sentences(text: str) -> list[str]:
    """The sentences of a made report."""
    return re.split(r"(?<=[.!?])\s+", text)


def with_sentences(text: str, taken: Sequence[str], chance: random.Random) -> str:
    """The text with sentences of another put in here and there."""
    lines = sentences(text)
    for line in taken:
        lines.insert(chance.randint(0, len(lines)), line)
    return " ".join(lines)
