"""Places: where, in the words of the report, against the gazetteer."""

import re
from collections import Counter
from dataclasses import replace

from tacitus.ground.mended import with_mended
from tacitus.ground.resolve import resolve
from tacitus.ground.spot import Spot
from tacitus.ground.spots import SpotFinder
from tacitus.ground.translated import TranslatedGazetteer
from tacitus.lang import LanguagePack, LightPack
from tacitus.model import Layer, Maker, PlaceMention, Reading
from tacitus.stage import Stage, per_document
from tacitus.world import Gazetteer

MAKER = Maker("ground.places", "1")
WORD = re.compile(r"\w+")
SURE = frozenset({"place_word_before", "place_behind_comma", "dateline", "kind_behind", "kind_before"})


def places_stage(pack: LanguagePack | LightPack, gazetteer: Gazetteer) -> Stage:
    """A stage that gives PLACES: the words of the report that name places, each with the place meant."""
    reader = PlaceReader(pack, gazetteer)

    def step(reading: Reading) -> Reading:
        return replace(reading, places=tuple(reader.read(reading)))

    return per_document(step, needs=(Layer.BLOCKS, Layer.SENTENCES, Layer.MENDS), gives=(Layer.PLACES,), maker=MAKER)


class PlaceReader:
    """Reads the places of a report; made once a pack."""

    def __init__(self, pack: LanguagePack | LightPack, gazetteer: Gazetteer) -> None:
        """Make the finder of spots."""
        self.demonyms = {} if isinstance(pack, LightPack) else _demonyms(pack)
        asked = TranslatedGazetteer(gazetteer, pack.places.known) if pack.places.known else gazetteer
        self.spots = SpotFinder(pack.places, asked, self.demonyms)

    def read(self, reading: Reading) -> list[PlaceMention]:
        """The places in the order of the text.

        A name that could be a common word is a place only where its neighbours say so, there or elsewhere in the report; a
        name that somebody bears in the report is a place only where its neighbours say so there.
        """
        spots = self._spots(reading)
        firm = {spot.words for spot in spots if spot.firm}
        borne = {spot.words for spot in spots if spot.person}
        meant = [
            spot for spot in spots if not spot.person and spot.words in firm and (spot.words not in borne or SURE & {*spot.why})
        ]
        return resolve(with_mended(meant, reading.mends, self.spots.gazetteer), self._countries(reading))

    def _spots(self, reading: Reading) -> list[Spot]:
        text, blocks = reading.document.text, set()
        spots: list[Spot] = []
        for sentence in reading.sentences:
            spots += self.spots.find(text, sentence.span, opens_block=sentence.block not in blocks)
            blocks.add(sentence.block)
        return spots

    def _countries(self, reading: Reading) -> dict[str, int]:
        """How much the report speaks of each country by words for its people and things."""
        text = reading.document.text
        seen = Counter(
            self.demonyms[word]
            for sentence in reading.sentences
            for word in WORD.findall(sentence.span.words(text))
            if word in self.demonyms
        )
        return dict(seen)


def _demonyms(pack: LanguagePack) -> dict[str, str]:
    """The words for the people and things of a country, by its code."""
    names = {name for country in pack.actors.country.values() for name in country.names}
    return {
        adjective: code
        for code, country in pack.actors.country.items()
        for adjective in country.adjectives
        if adjective not in names and not adjective.isupper()
    }
