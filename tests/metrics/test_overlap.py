"""Overlap: bounds that every joint distribution with the two shares keeps, and that some reach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.overlap import overlap

cells = st.lists(st.integers(0, 1000), min_size=4, max_size=4).filter(sum)


@given(cells)
def test_every_table_of_four_cells_lies_within_the_bounds_of_its_margins(table) -> None:
    both, first, second, neither = (100 * count / sum(table) for count in table)
    found = overlap(min(100, both + first), min(100, both + second))
    for share, (low, high) in zip(
        (both, first, second, neither),
        (found.both, found.first_only, found.second_only, found.neither),
        strict=True,
    ):
        assert low - 1e-9 <= share <= high + 1e-9


@given(st.floats(0, 100), st.floats(0, 100))
def test_the_ends_are_reached_by_tables_that_exist(a, b) -> None:
    """At either end of `both` the other three cells are shares too and sum with it to all."""
    found = overlap(a, b)
    for n, m in ((0, 1), (1, 0)):
        whole = [found.both[n], found.first_only[m], found.second_only[m], found.neither[n]]
        assert sum(whole) == pytest.approx(100)
        assert min(whole) >= -1e-9


@given(st.floats(0, 100), st.floats(0, 100))
def test_what_can_be_nobody_is_nobody_exactly(a, b) -> None:
    """Bangladesh had "0.000000012 to 880,000 have neither", Kenya a number below 0."""
    found = overlap(a, b)
    assert 0 in (found.both[0], found.neither[0])
    assert 0 in (found.first_only[0], found.second_only[0])
    assert min(*found.both, *found.first_only, *found.second_only, *found.neither) >= 0


@pytest.mark.parametrize(("a", "b"), [(-1, 5), (5, 101), (float("nan"), 5)])
def test_what_is_no_share_is_refused(a, b) -> None:
    with pytest.raises(InputError, match="from 0 to 100"):
        overlap(a, b)
