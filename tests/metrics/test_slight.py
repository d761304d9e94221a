"""Where a rise or a fall begins: one rule for every sentence on a percentage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.metrics.slight import NOISE, REVISED, slight


@pytest.mark.parametrize(
    ("start", "end", "same"),
    [
        (62.7, 61.9, True),  # Thailand: medium and high technology "fell from 62.7% to 61.9%"
        (20.9, 19.0, True),
        (24.1, 22.1, False),
        (4.4, 2.3, False),
        (3.0, 1.5, False),  # half of what it was
        (3.1, 1.7, True),
        (0.1, 0.5, True),  # many times as much, and less than half a point
        (97.0, 99.0, False),
    ],
)
def test_two_points_or_half(start: float, end: float, same: bool) -> None:
    assert slight(start, end) == same


def test_a_rate_moves_from_half_a_point() -> None:
    assert slight(2.6, 2.2, rate=True)
    assert not slight(2.6, 2.0, rate=True)


@given(st.floats(0, 100), st.floats(0, 100), st.booleans())
def test_what_is_slight_has_bounds(start: float, end: float, rate: bool) -> None:
    moved = abs(end - start)
    if moved < REVISED:
        assert slight(start, end, rate=rate)
    if moved >= NOISE:
        assert not slight(start, end, rate=rate)
