"""Counts of people in a programme that can be shown: small ones are withheld, and so is what would give them away."""

from collections.abc import Iterable
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
    share one (the same people by year and by field, each by sex) show the same of it. A count of 0 is shown. Where the inner
    counts cannot be protected without withholding a total, all of them are withheld.

    Raises
    ------
    InputError : a count is negative or no whole number

    Notes
    -----
    Cell suppression with complementary cells (Cox 1980, JASA 75(370)): a withheld count cannot be computed from the rest if
    it lies on a cycle of withheld counts, rows and columns being the points and counts the lines between them. Counts of one
    or more on a cycle can all be one more or one less in turn and leave every total as it is.

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
    withheld = _cells(values, rows, columns, least)
    return Counts(
        counts.astype(float).mask(withheld),
        counts.sum(axis=1).astype(float).mask(rows),
        counts.sum(axis=0).astype(float).mask(columns),
        float("nan") if total[0] else float(values.sum()),
    )


def _held(values: np.ndarray, least: int) -> np.ndarray:
    return (values > 0) & (values < least)


def _line(totals: np.ndarray, least: int) -> np.ndarray:
    """Which totals of one kind are withheld: the small ones, and one more where there is only one of them."""
    held = _held(totals, least)
    others = np.flatnonzero(~held & (totals > 0))
    if held.sum() == 1 and len(others):
        held[others[totals[others].argmin()]] = True
    return held


def _cells(values: np.ndarray, rows: np.ndarray, columns: np.ndarray, least: int) -> np.ndarray:
    """Which inner counts are withheld, totals being what they are."""
    held = _held(values, least)
    # Rows are 0, 1, ...; columns follow; then the row of totals and the column of totals.
    n, m = values.shape
    fixed = {(int(row), n + m + 1) for row in np.flatnonzero(rows)} | {(n + m, n + int(col)) for col in np.flatnonzero(columns)}
    for row, column in sorted(zip(*map(np.ndarray.tolist, np.nonzero(held)), strict=True), key=lambda at: (values[at], at)):
        path = _cheapest(values, held, fixed, row, column)
        if path is None:
            return np.ones_like(held)
        for point in path:
            held[point] = True
    return held


def _cheapest(
    values: np.ndarray, held: np.ndarray, fixed: Iterable[tuple[int, int]], row: int, column: int
) -> list[tuple[int, int]] | None:
    """Inner counts that close a cycle through a withheld one at the least number of people; None where none does."""
    import heapq

    n, m = values.shape
    lines: dict[int, list[tuple[int, float]]] = {point: [] for point in range(n + m + 2)}
    edges = [
        (r, n + c, 0.0 if held[r, c] else float(values[r, c]))
        for r, c in np.ndindex(n, m)
        if values[r, c] and (r, c) != (row, column)
    ]
    for a, b, cost in [*edges, *((a, b, 0.0) for a, b in fixed)]:
        lines[a].append((b, cost))
        lines[b].append((a, cost))
    best: dict[int, float] = {row: 0.0}
    came: dict[int, int] = {}
    queue = [(0.0, row)]
    while queue:
        cost, point = heapq.heappop(queue)
        for other, more in lines[point] if cost <= best[point] else ():
            if cost + more < best.get(other, float("inf")):
                best[other], came[other] = cost + more, point
                heapq.heappush(queue, (cost + more, other))
    if n + column not in came:
        return None
    path, point = [], n + column
    while point != row:
        a, b = sorted((point, came[point]))
        if a < n and b < n + m:
            path.append((a, b - n))
        point = came[point]
    return path
