"""Equal content, equal id; any part changed, another id."""

from hypothesis import given
from hypothesis import strategies as st

import tacitus
from tacitus.model import content_id
from tests.laws.texts import SENTENCES

PARTS = st.lists(st.one_of(st.none(), st.text(alphabet=st.characters(exclude_characters="\x00\x1f")), st.integers()), max_size=5)


@given(st.text(max_size=8), PARTS)
def test_equal_content_has_an_equal_id(kind: str, parts: list[object]) -> None:
    assert content_id(kind, *parts) == content_id(kind, *parts)


@given(PARTS, st.data())
def test_any_part_changed_gives_another_id(parts: list[object], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, max(0, len(parts) - 1)))
    other = data.draw(st.text(min_size=1, alphabet=st.characters(exclude_characters="\x00\x1f")))
    changed = [*parts[:at], other, *parts[at + 1 :]]
    same = list(map(said, parts)) == list(map(said, changed))
    assert (content_id("claim", *parts) == content_id("claim", *changed)) is same


def said(part: object) -> str | None:
    """A part as an id sees it."""
    return None if part is None else str(part)


@given(SENTENCES, SENTENCES)
def test_ids_of_claims_hang_on_text_and_place(one: str, other: str) -> None:
    first, again, moved = tacitus.read(one), tacitus.read(one), tacitus.read(f"{other}\n\n{one}")
    assert [claim.id for claim in first.claims] == [claim.id for claim in again.claims]
    assert not {claim.id for claim in first.claims} & {claim.id for claim in moved.claims}
