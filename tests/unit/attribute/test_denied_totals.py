"""Who denies one figure does not deny what he tells next."""

from tacitus.model import Claim, Document, Hedge
from tacitus.pipeline import read_documents
from tacitus.read import Arrival


def claims(text: str) -> list[Claim]:
    (reading,) = read_documents([Arrival(document=Document(id="r", text=text, sha256="0", language="en"))])
    return list(reading.claims)


def test_what_became_of_the_rest_is_neither_denied_nor_part_of_the_denied() -> None:
    text = "The army denied that 300 prisoners had escaped. It said that 136 had been recaptured; dozens are still at large."
    escaped, recaptured, at_large = claims(text)
    assert [c.hedge for c in (escaped, recaptured, at_large)] == [Hedge.DENIED, Hedge.ASSERTED, Hedge.ASSERTED]
    assert (recaptured.part_of, at_large.part_of) == (None, None)


def test_a_part_within_the_denial_is_denied_with_its_total() -> None:
    total, part = claims("The army denied that rebels had killed 40 soldiers, nine of them officers.")
    assert (total.hedge, part.hedge, part.part_of) == (Hedge.DENIED, Hedge.DENIED, total.id)
