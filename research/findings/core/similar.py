"""Economies of similar income, and how a value compares with theirs."""

import numpy as np
import pandas as pd

from research import access
from research.findings.core.latest import INCOME, combined, comparable
from research.findings.progress.settled import settled

NEAREST, NATIONAL = 20, "gni_per_capita_ppp"
RICHER = 1.5  # times the income, or its part: nobody beyond is of similar income
FEWEST = 8  # economies of similar income, below which there is no comparison
_ALIKE = 0.8, 1.25  # of GDP: a national income outside says better what an economy can pay for
ABOUT_EQUAL = 0.05  # of the median: nearer than that is called level
# of the nearest: with more of them above, or below, an economy is among the middle half and called
# level
_FEW = 0.25


@access.shared
def national() -> pd.Series:
    """Return how many times its GDP the national income of an economy is, where that is far off.

    In shares of the median of all, as the two are in prices of different years.
    """
    known = combined(NATIONAL, INCOME).dropna()
    times = known[NATIONAL] / known[INCOME]
    times /= times.median()
    return times[~times.between(*_ALIKE)]


@access.shared
def with_income(indicator: str) -> pd.DataFrame:
    """Return the economies that have both: income and value of about one time, and their years.

    Income is GDP, and national income at the scale of GDP where the two are far apart.
    """
    frame = combined(INCOME, indicator).set_axis(["income", "value"], axis="columns").dropna()
    return frame.assign(
        income=frame["income"] * national().reindex(frame.index).fillna(1),
        income_year=comparable(INCOME)["year"].reindex(frame.index),
        year=comparable(indicator)["year"].reindex(frame.index),
    )


def similar(iso3: str, indicator: str) -> pd.DataFrame:
    """Return the economies nearest in income to one that has both, as `with_income`.

    At most 20, none beyond `RICHER` times or part of its income; none where they are fewer than 8,
    as for the richest and the poorest.
    """
    return with_income(indicator).iloc[_nearest(indicator).get(iso3, [])]


@access.shared
def _nearest(indicator: str) -> dict[str, np.ndarray]:
    """Return by economy the rows of `with_income` nearest to its own, the nearest first.

    What is in doubt is nobody's peer.
    """
    at = np.log(with_income(indicator)["income"])
    apart = np.abs(np.subtract.outer(at.to_numpy(), at.to_numpy()))
    fit = at.index.isin(settled(indicator).index)
    apart[:, ~fit] = np.inf
    np.fill_diagonal(apart, np.inf)
    order = np.argsort(apart, axis=1, kind="stable")
    alike = np.minimum((apart <= np.log(RICHER)).sum(axis=1), NEAREST)
    most = np.where(alike < FEWEST, 0, alike)
    return {code: row[:n] for code, row, n in zip(at.index, order, most, strict=True)}


def relation(own: float, near: pd.Series, direction: str) -> str:
    """Return how a value compares: level, ahead, behind; above or below where neutral."""
    median = near.median()
    beyond = (near > own).sum() if own > median else (near < own).sum()
    if abs(own - median) <= ABOUT_EQUAL * abs(median) or beyond > _FEW * len(near):
        return "level"
    if direction == "neutral":
        return "above" if own > median else "below"
    return "ahead" if (own > median) == (direction == "up") else "behind"
