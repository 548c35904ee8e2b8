"""A count is refused or keeps its bounds in order, and is always said in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tacitus.errors import BadCount
from tacitus.model import Count, Qualifier, say_count

BOUND = st.one_of(st.none(), st.integers(-3, 10**12))


@given(BOUND, BOUND, BOUND, st.sampled_from(Qualifier))
def test_bounds_are_in_order_or_refused(low: int | None, best: int | None, high: int | None, qualifier: Qualifier) -> None:
    said = [bound for bound in (low, best, high) if bound is not None]
    if not said or said != sorted(said) or said[0] < 0:
        with pytest.raises(BadCount):
            Count(low, best, high, qualifier)
        return
    count = Count(low, best, high, qualifier)
    assert count.figure in said
    assert say_count(count)
    assert f"{max(said):,}" in say_count(count) or count.figure != max(said)
