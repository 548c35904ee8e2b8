"""Readings of made reports made over: other towns, names and days of the same lengths, so that many reports cost few readings."""

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from typing import Any

from tacitus.codec import decode_reading, encode_reading
from tacitus.model import Reading, content_id, sha256_of
from tacitus.world import load_gazetteer
from tools.synthetic import CHOICES, Made, name, places

DAY = re.compile(r"\d{4}-\d\d-\d\d")
ID = re.compile(r"(?:claim|event|statement|note|mend|account)-[0-9a-f]{16}")
BACKGROUND = (("thing", "site"), ("how",), ("did",), ("who",), ("said",), ("when",))
CODED = frozenset(
    {"measure", "kind", "type", "status", "why", "basis", "unit", "hedge", "scope", "modality"}
)  # names of ours, which may stand in a text as words
WHERE = ("name", "geonameid", "lat", "lon", "country")


def varied(readings: Sequence[tuple[Made, Reading]], number: int) -> Iterator[tuple[Made, Reading]]:
    """The reports made over for the so-manieth time, with their readings; the weekdays of their text stay true.

    Each name, town, figure and word of the background has one other of its length in every report of an incident, so that these
    still are of one, and copies copies.
    """
    first = min(made.published for made, _ in readings)
    last = max(made.published for made, _ in readings)
    weeks = ((last - first).days // 7 + 1) * number
    for made, reading in readings:
        change = _Change(made, number, timedelta(weeks=weeks))
        text = change.words(made.text)
        figures = tuple((measure, change.figures[figure]) for measure, figure in made.truth.figures)
        truth = replace(made.truth, incident=f"{made.truth.incident}/{number}", figures=figures)
        over = replace(made, id=f"{made.id}/{number}", text=text, published=made.published + change.later, truth=truth)
        yield over, _made_over(reading, over, change)


class _Change:
    """What becomes of the words, figures, days and places of one report."""

    def __init__(self, made: Made, number: int, later: timedelta) -> None:
        self.later = later
        self._number = number
        self._text = made.text
        self._town, *names = made.names
        self.place = _place(_town(self._town, number))
        renamed = {old: name(random.Random(f"{number} {old}"), len(old)) for old in names}
        self.figures = {old: _figure(old, f"{number} {made.truth.incident}") for _, old in made.truth.figures}
        numbers = {str(old): str(new) for old, new in self.figures.items()}
        self._words = _background(number) | renamed | numbers | {self._town: _town(self._town, number)}

    def words(self, text: str) -> str:
        """The text in other words, each as long as it was."""
        return _parts().sub(lambda found: self._words.get(found.group(), found.group()), text)

    def all_of(self, value: Any) -> Any:  # noqa: ANN401 whatever JSON holds
        """A piece of the record made over."""
        if isinstance(value, str):
            if DAY.fullmatch(value):
                return (date.fromisoformat(value) + self.later).isoformat()
            if ID.fullmatch(value):
                return content_id(value.split("-")[0], value, self._number)
            return self.words(value) if value in self._text else value
        if isinstance(value, list):
            return [self.all_of(one) for one in value]
        if isinstance(value, dict):
            if value.get("geonameid") is not None and value.get("name") == self._town:
                return value | self.place
            if "qualifier" in value:
                return {key: self.figures.get(one, one) for key, one in value.items()}
            return {key: one if key in CODED else self.all_of(one) for key, one in value.items()}
        return value


def _made_over(reading: Reading, made: Made, change: _Change) -> Reading:
    record = change.all_of(json.loads(encode_reading(reading)))
    record["document"] |= {"id": made.id, "text": made.text, "sha256": sha256_of(made.text.encode())}
    return decode_reading(json.dumps(record).encode())


@cache
def _background(number: int) -> dict[str, str]:
    """Another word, or words, of the same length for what made reports are filled with."""
    found: dict[str, str] = {}
    for slots in BACKGROUND:
        every = sorted({word for slot in slots for word in CHOICES[slot]}, key=lambda word: (len(word), word))
        for size, words in groupby(every, key=len):
            old = list(words)
            new = random.Random(f"{number} {slots} {size}").sample(old, len(old))
            found |= dict(zip(old, new, strict=True))
            found |= {a[0].upper() + a[1:]: b[0].upper() + b[1:] for a, b in zip(old, new, strict=True)}
    return found


@cache
def _parts() -> re.Pattern[str]:
    """What is looked up when a text is made over: the groups of words that reports are filled with, and single words."""
    groups = sorted((words for words in _background(0) if " " in words), key=len, reverse=True)
    return re.compile("|".join((*(rf"\b{re.escape(words)}\b" for words in groups), r"[^\W_]+")))


def _figure(old: int, of: str) -> int:
    """Another figure of as many digits."""
    digits = len(str(old))
    return random.Random(f"{of} {old}").randint(max(2, 10 ** (digits - 1)), 10**digits - 1)


@cache
def _town(town: str, number: int) -> str:
    """Another town whose name has as many letters."""
    return random.Random(f"{number} {town}").choice(_by_length()[len(town)])


@cache
def _by_length() -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for town in places():
        found[len(town)].append(town)
    return found


@cache
def _place(town: str) -> dict[str, object]:
    (found,) = load_gazetteer().lookup([town])
    return {key: getattr(found, key) for key in WHERE}
