"""No withheld count can be computed from what is shown: tried with linear programming on many small tables."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from research.errors import InputError
from research.metrics.programmes import LEAST, Counts, shown

TABLES = st.integers(1, 4).flatmap(
    lambda n: st.integers(1, 4).flatmap(
        lambda m: st.lists(st.lists(st.integers(0, 12), min_size=m, max_size=m), min_size=n, max_size=n)
    )
)


def reach(found: Counts) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest value every inner count can have, given all that is shown and that no count is below 0."""
    n, m = found.cells.shape
    rows, values = [], []

    def told(where: np.ndarray, value: float) -> None:
        if not np.isnan(value):
            rows.append(where.ravel())
            values.append(value)

    for place, value in np.ndenumerate(found.cells.to_numpy()):
        told(np.eye(n * m)[np.ravel_multi_index(place, (n, m))], value)
    for row, value in enumerate(found.rows):
        told(np.outer(np.arange(n) == row, np.ones(m)), value)
    for column, value in enumerate(found.columns):
        told(np.outer(np.ones(n), np.arange(m) == column), value)
    told(np.ones(n * m), found.total)
    ends = []
    for sign in (1, -1):
        solved = [
            linprog(sign * np.eye(n * m)[at], A_eq=np.array(rows) if rows else None, b_eq=values or None, bounds=(0, 200))
            for at in range(n * m)
        ]
        ends.append(np.array([sign * each.fun for each in solved]).reshape(n, m))
    return ends[0], ends[1]


@settings(max_examples=60, deadline=None)
@given(TABLES)
def test_no_small_count_can_be_computed(table: list[list[int]]) -> None:
    counts = pd.DataFrame(table)
    found = shown(counts)
    low, high = reach(found)
    small = (counts.to_numpy() > 0) & (counts.to_numpy() < LEAST)
    assert np.isnan(found.cells.to_numpy()[small]).all()
    assert ((high - low)[small] > 0.5).all()


@settings(max_examples=100, deadline=None)
@given(TABLES)
def test_what_is_shown_is_true_and_totals_stand_by_themselves(table: list[list[int]]) -> None:
    counts = pd.DataFrame(table)
    found = shown(counts)
    for told, true in ((found.cells, counts), (found.rows, counts.sum(axis=1)), (found.columns, counts.sum())):
        assert (told.isna() | (told == true)).to_numpy().all()
    assert not ((found.columns > 0) & (found.columns < LEAST)).any()
    other = counts.sum().to_frame().T.reset_index(drop=True)  # the same people, not told apart by row
    pd.testing.assert_series_equal(shown(other).columns, found.columns)


def test_a_table_of_large_counts_is_shown_whole() -> None:
    counts = pd.DataFrame([[5, 0], [12, 30]])
    found = shown(counts)
    assert found.cells.to_numpy().tolist() == counts.to_numpy().tolist()
    assert found.total == 47


def test_a_handful_of_people_are_not_shown_at_all() -> None:
    found = shown(pd.DataFrame([[1, 2], [1, 0]]))
    assert np.isnan(found.total)
    assert found.rows.isna().all()
    assert found.columns.isna().all()
    assert found.cells.isna().to_numpy()[[0, 0, 1], [0, 1, 0]].all()


@pytest.mark.parametrize("wrong", [[[-1.0]], [[0.5]], [[float("nan")]]])
def test_what_is_no_count_is_refused(wrong) -> None:
    with pytest.raises(InputError, match="whole numbers"):
        shown(pd.DataFrame(wrong))
