"""Places against scipy's ranking, and what must always hold of them."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from research.errors import InputError
from research.metrics.place import place

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
