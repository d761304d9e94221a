"""How far apart economies are in an indicator, and whether that changed."""

import numpy as np
import pandas as pd

from research import catalogue
from research.messages.values import Claim, Number, Percent, Quantity, Value, Year, claim
from research.metrics.convergence import Sigma, sigma

_STILL = 10.0  # per cent: less is no move a reader would call one
_PART = 4  # the highest and the lowest quarter of economies


def quarters(values: pd.Series) -> pd.Series:
    """Return the means of the lowest and of the highest quarter of economies: low and high.

    Parameters
    ----------
    values : index economy, none missing; at least one economy counts on either side

    Examples
    --------
    >>> quarters(pd.Series([10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 90.0])).tolist()
    [15.0, 80.0]
    """
    number, ordered = max(1, len(values) // _PART), values.sort_values()
    ends = {"low": ordered.iloc[:number].mean(), "high": ordered.iloc[-number:].mean()}
    return pd.Series(ends)


def gap_claim(panel: pd.DataFrame, entry: catalogue.Indicator, of: dict[str, Value]) -> Claim:
    """Return whether the gap between the highest and lowest quarter of economies changed.

    Where it went the other way than the spread relative to the mean, both are given.

    Parameters
    ----------
    panel : economies by years, without gaps
    """
    ends = panel.apply(quarters)
    gap = ends.loc["high"] - ends.loc["low"]
    before, after = gap.iloc[0], gap.iloc[-1]
    if _turned(gap):
        between = {"turn": Year(gap.idxmax()), "between": _distance(gap.max(), entry)}
        return claim("conv-gap-turned", **of, **_ends(gap, entry), **between)
    moved = _moved(100 * (after / before - 1)) if before else "still" if not after else "rose"
    how = {"still": "held", "fell": "narrowed"}.get(moved, "widened")
    relative = _relative_change(sigma(panel))
    both = {**of, **_ends(gap, entry), "change": Percent(abs(relative))}
    match moved, _moved(relative):
        case "rose", "fell":
            return claim("conv-gap-widened-closer", **both)
        case "fell", "rose":
            return claim("conv-gap-narrowed-further", **both)
    return claim(f"conv-gap-{how}", **of, **_ends(gap, entry))


def _turned(gap: pd.Series) -> bool:
    """Return whether a gap was clearly wider in between than in its first and last year."""
    return bool(gap.max() > (1 + _STILL / 100) * max(gap.iloc[0], gap.iloc[-1]))


def gaps_drawn(spread: pd.DataFrame, entry: catalogue.Indicator) -> dict[int, Value]:
    """Return the gap in the years a headline names, as a chart writes it.

    Parameters
    ----------
    spread : index year, columns low and high

    Examples
    --------
    >>> spread = pd.DataFrame({"low": [1.0, 2, 30], "high": [41.0, 82, 80]}, [2005, 2016, 2023])
    >>> [*gaps_drawn(spread, catalogue.indicator("internet_users"))]
    [2005, 2016, 2023]
    """
    gap = spread["high"] - spread["low"]
    years = [gap.index[0], *([gap.idxmax()] if _turned(gap) else []), gap.index[-1]]
    return {int(year): _distance(gap[year], entry, 0) for year in years}


def _relative_change(spread: Sigma) -> float:
    """Return by how many per cent the spread relative to the mean changed."""
    return float(100 * (spread.cv.iloc[-1] / spread.cv.iloc[0] - 1))


def _ends(by_year: pd.Series, entry: catalogue.Indicator) -> dict[str, Value]:
    """Return a distance between economies in the first and the last year."""
    before, after = (_distance(value, entry) for value in (by_year.iloc[0], by_year.iloc[-1]))
    first, last = Year(by_year.index[0]), Year(by_year.index[-1])
    return {"first": first, "before": before, "last": last, "after": after}


def _distance(value: float, entry: catalogue.Indicator, decimals: int = 1) -> Claim | Quantity:
    """Return a distance between economies: of shares in points."""
    if catalogue.is_share(entry):
        return claim("conv-points", points=Number(value, decimals))
    return Quantity(value, entry.id, 1)


def _moved(change: float) -> str:
    if not np.isfinite(change):
        return "unknown"
    if abs(change) < _STILL:
        return "still"
    return "fell" if change < 0 else "rose"
