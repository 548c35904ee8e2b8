"""The short form in which the tables of this folder write down what a text tells.

`killed 12 civilian of 57 by sohr`: twelve civilians killed, a part of 57, according to a source of the register. Readings
stand in the order of the text, joined by `; `. Status, ages, unit and scope stand where they are not the plain ones
(unknown, none, person, incident), a hedge where it is not asserted. A speaker whom no register knows is written in his own
words, joined by hyphens.
"""

from datetime import date
from functools import lru_cache

import pytest

from tacitus.lang import load_light_pack
from tacitus.model import Block, BlockKind, Claim, Document, Hedge, Reading, Scope, Sentence, Span, Status, Unit
from tacitus.skim.claims import SkimReader
from tacitus.world import load_sources
from tests.unit.find.readings import in_words

NOTHING = "nothing"
OWN = "source-"


def table(story_and_rows: str) -> pytest.MarkDecorator:
    """Runs a test once a row, `text => reading`, of a table that begins with the story it tells; ` // ` parts sentences."""
    story, _, lines = story_and_rows.strip().partition("\n")
    assert story.startswith("# "), "a table begins with what story it tells"
    cells = [row.split(" => ") for row in lines.replace("\n    ", " ").split("\n")]
    return pytest.mark.parametrize(("text", "wanted"), cells, ids=[text for text, _ in cells])


@lru_cache(maxsize=8)
def reader(language: str) -> SkimReader:
    return SkimReader(load_light_pack(language), load_sources())


def reading_of(language: str, text: str) -> Reading:
    """The sentences as one report about conflict."""
    whole, spans = "", []
    for part in text.split(" // "):
        whole += " " if whole else ""
        spans.append(Span(len(whole), len(whole) + len(part)))
        whole += part
    sentences = tuple(Sentence(index=i, block=0, span=span) for i, span in enumerate(spans))
    document = Document(id="test", text=whole, sha256="0" * 64, language=language, published=date(2024, 3, 9))
    block = Block(span=Span(0, len(whole)), kind=BlockKind.BODY, why="paragraph")
    return reader(language).read(Reading(document=document, sentences=sentences, about_conflict=True, blocks=(block,)))


def told(language: str, text: str) -> str:
    """What the sentences tell, in the short form."""
    claims = reading_of(language, text).claims
    by_id = {claim.id: claim for claim in claims}
    return "; ".join(_claim(claim, by_id) for claim in claims) or NOTHING


def _claim(claim: Claim, by_id: dict[str, Claim]) -> str:
    words: list[str] = [claim.measure, in_words(claim.count)]
    words += [claim.people.status] if claim.people.status is not Status.UNKNOWN else []
    words += claim.people.demographic
    words += [claim.unit] if claim.unit is not Unit.PERSON else []
    words += [claim.scope] if claim.scope is not Scope.INCIDENT else []
    words += [claim.hedge] if claim.hedge is not Hedge.ASSERTED else []
    words += [f"of {by_id[claim.part_of].count.figure}"] if claim.part_of else []
    chain = claim.attribution.chain[:-1] if claim.attribution else ()
    for joint, hand in zip(("by", "to"), chain, strict=False):
        name = hand.source.id if not hand.source.id.startswith(OWN) else "-".join((hand.source.name or "").lower().split())
        words.append(f"{joint} {name}")
    return " ".join(words)
