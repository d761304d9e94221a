"""Counts of people in a programme that can be shown: small ones are withheld, and so is what would give them away."""

import heapq
import itertools
from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError

LEAST = 5  # people below which a count is withheld


@dataclass(frozen=True)
class Counts:
    """A table of counts as it may be shown; NaN is withheld.

    Attributes
    ----------
    cells : rows x columns
    rows, columns : totals of each
    total : everybody
    """

    cells: pd.DataFrame
    rows: pd.Series
    columns: pd.Series
    total: float


def shown(counts: pd.DataFrame, least: int = LEAST) -> Counts:
    """Return a table of counts of people with what would single somebody out withheld.

    Parameters
    ----------
    counts : whole numbers of people, rows x columns, not negative
    least : a count from 1 to one less is withheld

    Returns
    -------
    Counts, in which no withheld count can be computed from the others. Totals are withheld by themselves alone, so tables that
    share one (the same people by year and by field, each by sex) show the same of it; of a line whose total is withheld no
    count is shown, so that no such table gives it away. Elsewhere a count of 0 is shown. Where the inner counts cannot be
    protected, all of them are withheld.

    Raises
    ------
    InputError : a count is negative or no whole number

    Notes
    -----
    Cell suppression with complementary cells (Cox 1980, JASA 75(370)): a withheld count cannot be computed from the rest if
    it lies on a cycle of withheld counts, rows and columns being the points and counts the lines between them. Along a cycle
    counts are one more and one less in turn, which leaves every total as it is. As 0 is shown, a reader knows that a withheld
    count is at least 1: one that becomes less has to be 2 or more.

    Examples
    --------
    >>> counts = pd.DataFrame({"women": [2, 30, 10], "men": [9, 8, 20]}, index=[2023, 2024, 2025])
    >>> shown(counts).cells.to_numpy().tolist()
    [[nan, nan], [30.0, 8.0], [nan, nan]]
    """
    values = counts.to_numpy(dtype=float)
    if not (np.isfinite(values) & (values >= 0) & (values == np.round(values))).all():
        raise InputError("a table of people holds whole numbers from 0; count them before")
    rows, columns = _line(values.sum(axis=1), least), _line(values.sum(axis=0), least)
    total = _held(np.array([values.sum()]), least)
    if total[0]:
        rows[:], columns[:] = True, True
    withheld = _cells(values, rows, columns, least) | rows[:, None] | columns
    return Counts(
        counts.astype(float).mask(withheld),
        counts.sum(axis=1).astype(float).mask(rows),
        counts.sum(axis=0).astype(float).mask(columns),
        float("nan") if total[0] else float(values.sum()),
    )


def _held(values: np.ndarray, least: int) -> np.ndarray:
    return (values > 0) & (values < least)


def _line(totals: np.ndarray, least: int) -> np.ndarray:
    """Which totals of one kind are withheld: the small ones, and one more where their sum, which is known, would tell them."""
    held = _held(totals, least)
    others = np.flatnonzero(~held & (totals > 0))
    if held.any() and (held.sum() == 1 or totals[held].sum() == held.sum()) and len(others):
        held[others[totals[others].argmin()]] = True
    return held


def _cells(values: np.ndarray, rows: np.ndarray, columns: np.ndarray, least: int) -> np.ndarray:
    """Which inner counts of lines with a shown total are withheld."""
    # Lines without a total become one line each way: its total is known, and its counts are free.
    whole = _joined(_joined(values, rows).T, columns).T
    n, m = (~rows).sum(), (~columns).sum()
    free = np.ones(whole.shape, dtype=bool)
    free[:n, :m] = False
    held = free | _held(whole, least)
    small = [(int(row), int(column)) for row, column in np.argwhere(held & ~free)]
    out = np.zeros(values.shape, dtype=bool)
    for row, column in sorted(small, key=lambda at: (whole[at], at)):
        path = _cheapest(whole, held, free, row, column)
        if path is None:
            return np.ones_like(out)
        for point in path:
            held[point] = True
    out[np.ix_(~rows, ~columns)] = held[:n, :m]
    return out


def _joined(values: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """The rows that are not in `lines`, and, where there are such, those that are as one."""
    return np.vstack([values[~lines], values[lines].sum(axis=0)]) if lines.any() else values


def _cheapest(values: np.ndarray, held: np.ndarray, free: np.ndarray, row: int, column: int) -> list[tuple[int, int]] | None:
    """Inner counts that close a cycle through a withheld one at the least number of people; None where none does."""
    n, m = values.shape
    lines: dict[int, list[tuple[int, float]]] = {point: [] for point in range(n + m)}
    for r, c in np.ndindex(n, m):
        if (r, c) == (row, column) or not (values[r, c] or free[r, c]):
            continue
        cost = 0.0 if held[r, c] else float(values[r, c])
        lines[r].append((n + c, cost))  # the count becomes one more
        if values[r, c] >= (1 if free[r, c] else 2):
            lines[n + c].append((r, cost))  # one less
    ways = [_way(lines, n + column, row)]  # the withheld count one more
    if values[row, column] >= 2:
        ways.append(_way(lines, row, n + column))
    found = [way for way in ways if way is not None]
    if not found:
        return None
    points = min(found)[1]
    return [(min(pair), max(pair) - n) for pair in itertools.pairwise(points)]


def _way(lines: dict[int, list[tuple[int, float]]], start: int, end: int) -> tuple[float, list[int]] | None:
    """The cheapest way between two points, its cost first (Dijkstra 1959)."""
    queue, done = [(0.0, [start])], set()
    while queue:
        cost, points = heapq.heappop(queue)
        if points[-1] == end:
            return cost, points
        if points[-1] in done:
            continue
        done.add(points[-1])
        for other, more in lines[points[-1]]:
            if other not in done:
                heapq.heappush(queue, (cost + more, [*points, other]))
    return None
