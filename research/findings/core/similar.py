"""Economies of similar income, and how a value compares with theirs."""

import numpy as np
import pandas as pd

from research import access, catalogue, economies
from research.findings.core.latest import INCOME, combined, comparable, others_of, side_of

NEAREST = 20
ABOUT_EQUAL = 0.05  # of the median: nearer than that is called level
# of the nearest: with more of them above, or below, an economy is among the middle half and called
# level
_FEW = 0.25


@access.shared
def with_income(indicator: str) -> pd.DataFrame:
    """Return the economies that have both: income and value of about one time, and their years."""
    frame = combined(INCOME, indicator).set_axis(["income", "value"], axis="columns").dropna()
    return frame.assign(
        income_year=comparable(INCOME)["year"].reindex(frame.index),
        year=comparable(indicator)["year"].reindex(frame.index),
    )


def similar(iso3: str, indicator: str) -> pd.DataFrame:
    """Return the economies nearest in income to one that has both, as `with_income`."""
    return with_income(indicator).iloc[_nearest(indicator).get(iso3, [])]


@access.shared
def _nearest(indicator: str) -> dict[str, np.ndarray]:
    """Return by economy the rows of `with_income` nearest to its own, the nearest first."""
    at = np.log(with_income(indicator)["income"])
    apart = np.abs(np.subtract.outer(at.to_numpy(), at.to_numpy()))
    np.fill_diagonal(apart, np.inf)
    order = np.argsort(apart, axis=1, kind="stable")[:, : min(NEAREST, len(at) - 1)]
    return dict(zip(at.index, order, strict=True))


def relation(own: float, near: pd.Series, direction: str) -> str:
    """Return how a value compares: level, ahead, behind; above or below where neutral."""
    median = near.median()
    beyond = (near > own).sum() if own > median else (near < own).sum()
    if abs(own - median) <= ABOUT_EQUAL * abs(median) or beyond > _FEW * len(near):
        return "level"
    if direction == "neutral":
        return "above" if own > median else "below"
    return "ahead" if (own > median) == (direction == "up") else "behind"


def of_income_group(iso3: str, indicator: str) -> float | None:
    """Return the median of its income group, where that says the opposite of its GDP per capita.

    The World Bank draws these groups by gross national income.
    """
    group, frame = economies.income_group(iso3), with_income(indicator)
    if group is None or iso3 not in frame.index:
        return None
    entry, own = catalogue.indicator(indicator), float(frame.at[iso3, "value"])
    compared = relation(own, similar(iso3, indicator)["value"], entry.direction)
    opposite = {"ahead": "up", "behind": "down"}.get(compared)
    median = float(others_of(iso3, indicator, group.members)["value"].median())
    behind = "below" if opposite == entry.direction else "above"
    return median if opposite and side_of(own, median, entry) == behind else None
