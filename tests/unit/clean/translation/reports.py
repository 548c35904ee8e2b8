"""Reports as the tests of this folder read them."""

from functools import lru_cache

from tacitus.clean import body_stage, mends_stage, parsing_stage, sentences_stage, topic_stage
from tacitus.lang import load_pack
from tacitus.model import Reading
from tacitus.pipeline import gate_terms
from tacitus.stage import Stage, chain
from tacitus.world import load_register
from tests.factories import MAKER, make_document

PACK, REGISTER = load_pack("en"), load_register()


@lru_cache(maxsize=1)
def cleaned() -> Stage:
    stages = (
        body_stage(PACK),
        sentences_stage(PACK),
        topic_stage(PACK),
        parsing_stage(PACK, gate_terms(PACK)),
        mends_stage(PACK, REGISTER.sources),
    )
    return chain(stages, name="cleaned", maker=MAKER)


def read(text: str, url: str | None = None) -> Reading:
    (reading,) = cleaned().run([Reading(document=make_document(text, url=url))])
    return reading


def broken(text: str) -> list[tuple[str, str | None]]:
    """The broken words of a report and what was meant."""
    return [(mend.span.words(text), mend.meant) for mend in read(text).mends]


def rules(text: str) -> list[tuple[str, str]]:
    """The broken words of a report and the rule."""
    return [(mend.span.words(text), mend.rule) for mend in read(text).mends]
