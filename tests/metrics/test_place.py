"""Places against scipy's ranking, and what must always hold of them."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from research.errors import InputError
from research.metrics.place import Place, alike, place

VALUES = st.lists(st.integers(0, 10).map(float), min_size=1, max_size=30)


@given(VALUES, st.sampled_from(["up", "down"]))
def test_place_is_the_standard_competition_ranking(numbers: list[float], direction) -> None:
    values = pd.Series(numbers, index=[f"E{i}" for i in range(len(numbers))])
    expected = rankdata(-values if direction == "up" else values, method="min")
    for economy, rank in zip(values.index, expected, strict=True):
        found = place(values, economy, direction)
        assert (found.rank, found.of) == (rank, len(values))
        assert found.tied == (values == values[economy]).sum() - 1


def test_missing_values_are_not_ranked() -> None:
    values = pd.Series({"A": 1.0, "B": None, "C": 3.0})
    assert place(values, "B") is None
    assert place(values, "D") is None
    assert place(values, "A").of == 2


def test_an_economy_stands_once() -> None:
    with pytest.raises(InputError, match="A stands twice"):
        place(pd.Series([1.0, 2.0], index=["A", "A"]), "A")


def test_values_that_are_practically_equal_share_a_place() -> None:
    """99.9 against 100 % is no 3rd place, and 12.31 against 12.34 is written 12.3 twice."""
    values = pd.Series(
        {"A": 100.0, "B": 100.0, "C": 99.9, "D": 99.0, "E": 98.9, "F": 12.34, "G": 12.31}
    )
    universal = [place(values, code, "up", 1, 100.0) for code in "ACD"]
    assert [(found.rank, found.tied, found.universal) for found in universal] == [(1, 3, True)] * 3
    assert place(values, "E", "up", 1, 100.0) == Place(5, 7, 0, universal=False)
    assert {
        (found.rank, found.tied) for found in (place(values, code, "up", 1, 100.0) for code in "FG")
    } == {(6, 1)}
    assert (
        place(values, "C").rank == 3
    )  # as the numbers are, where nothing is said of how exact they are


@given(VALUES, st.sampled_from(["up", "down"]), st.integers(0, 2))
def test_alike_keeps_the_order(numbers: list[float], direction, decimals: int) -> None:
    values = pd.Series(numbers) * 10 + pd.Series(range(len(numbers))) / 1000
    found = alike(values.clip(upper=100), decimals, 100.0)
    order = values.clip(upper=100).sort_values().index
    assert found[order].is_monotonic_increasing
    assert ((found - values.clip(upper=100)).abs() <= 1).all()
