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
    """Lowest and highest value every count and total can have, given all that is shown and that a 0 is, were it one.

    Counts first, row by row, then totals of rows, then of columns. Of lines without a total, a withheld count may be 0.
    """
    n, m = found.cells.shape
    sums = [np.outer(np.arange(n) == row, np.ones(m)).ravel() for row in range(n)]
    sums += [np.outer(np.ones(n), np.arange(m) == column).ravel() for column in range(m)]
    hidden = found.rows.isna().to_numpy()[:, None] | found.columns.isna().to_numpy()
    least = np.where(found.cells.isna().to_numpy() & ~hidden & ~found.cells.isna().to_numpy().all(), 1, 0).ravel()
    totals = np.concatenate([found.rows, found.columns])
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
    above = [-line for line, total in zip(sums, totals, strict=True) if np.isnan(total)]
    ends = []
    for sign in (1, -1):
        solved = [
            linprog(
                sign * what, A_eq=np.array(rows) if rows else None, b_eq=values or None, bounds=[(low, 200) for low in least],
                A_ub=np.array(above) if above else None, b_ub=-np.ones(len(above)) if above else None,
            )
            for what in [*np.eye(n * m), *sums]
        ]  # fmt: skip
        assert all(each.success for each in solved)
        ends.append(np.array([sign * each.fun for each in solved]))
    return ends[0], ends[1]


@settings(max_examples=60, deadline=None)
@given(TABLES)
def test_no_small_count_can_be_computed(table: list[list[int]]) -> None:
    counts = pd.DataFrame(table)
    found = shown(counts)
    low, high = reach(found)
    small = (counts.to_numpy() > 0) & (counts.to_numpy() < LEAST)
    assert np.isnan(found.cells.to_numpy()[small]).all()
    totals = np.concatenate([counts.sum(axis=1), counts.sum()])
    assert ((high - low)[np.concatenate([small.ravel(), (totals > 0) & (totals < LEAST)])] > 0.5).all()


@pytest.mark.parametrize(
    "table",
    [
        [[1, 1, 20], [1, 1, 20], [20, 20, 20]],  # two withheld counts of a row that sum to 2 are 1 each
        [[30, 20, 1, 1], [40, 9, 0, 0]],  # so are two totals
        [[20, 5, 0, 3], [20, 1, 3, 2], [9, 9, 0, 0]],
    ],
)
def test_a_sum_of_withheld_counts_does_not_give_them_away(table: list[list[int]]) -> None:
    counts = pd.DataFrame(table)
    low, high = reach(shown(counts))
    everything = np.concatenate([counts.to_numpy().ravel(), counts.sum(axis=1), counts.sum()])
    assert ((high - low)[(everything > 0) & (everything < LEAST)] > 0.5).all()


@settings(max_examples=60, deadline=None)
@given(TABLES)
def test_a_line_without_a_total_shows_no_count(table: list[list[int]]) -> None:
    found = shown(pd.DataFrame(table))
    assert found.cells.loc[found.rows.isna()].isna().to_numpy().all()
    assert found.cells.loc[:, found.columns.isna()].isna().to_numpy().all()


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
