"""Values that contradict those of another source or indicator."""

import numpy as np
import pandas as pd

from research.catalogue import Indicator
from research.suspect.distance import far, is_definition
from research.suspect.reasons import ABOVE, CONTRADICTED
from research.suspect.series import NEAR

# What cannot be more than another indicator of the same economy: (indicator, times it, plus so
# much, of a year at most so many from its own). ITU counts data use over SIM cards: in the United
# States and Poland 1.7 for each mobile subscription, nowhere else above 1.5. High technology is
# classed by product, medium and high by industry: 46 of the World Bank's 2,010 pairs are more than
# five points the wrong way.
AT_MOST: dict[str, tuple[str, float, float, int]] = {
    "mobile_broadband_per_100": ("mobile_per_100", 2.0, 0.0, NEAR),
    "mobile_broadband_subscriptions": ("mobile_subscriptions", 2.0, 0.0, NEAR),
    "coverage_3g": ("coverage_2g", 1.0, 10.0, NEAR),
    "coverage_4g": ("coverage_2g", 1.0, 10.0, NEAR),
    "coverage_5g": ("coverage_4g", 1.0, 10.0, NEAR),
    "high_tech_exports_share": ("medium_high_tech_exports_share", 1.0, 5.0, 0),
}


def against(rows: pd.DataFrame, others: pd.DataFrame, entry: Indicator) -> pd.Series:
    """Return why values contradict another source for the same economy and year.

    Parameters
    ----------
    rows, others : columns economy, year, value of one indicator, each of one source

    Notes
    -----
    Of two values that are far apart (see `far`) the one in doubt is the one its own series does not
    bear out: that stands alone within three years where the other is borne out by its neighbours,
    or that is farther from its own neighbours than from the other source. Where both series bear
    theirs out the two measure different things, and neither is marked; nor is any where they are
    far apart in more than a twentieth of what both have (see `is_definition`).
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    if rows.empty or others.empty:
        return reasons
    theirs = others.drop_duplicates(["economy", "year"]).set_index(["economy", "year"])["value"]
    other = theirs.reindex(pd.MultiIndex.from_frame(rows[["economy", "year"]])).to_numpy()
    apart = np.flatnonzero(far(rows["value"].to_numpy(), other, entry))
    if is_definition(len(apart), int(np.isfinite(other).sum())):
        return reasons
    for place in apart:
        row = rows.iloc[place]
        own = _neighbours(rows, row["economy"], row["year"])
        known = _neighbours(others, row["economy"], row["year"])
        if (
            len(known)
            and not far(known, np.full(len(known), other[place]), entry).any()
            and not _borne_out(own, row, other[place])
        ):
            reasons.iloc[place] = CONTRADICTED
    return reasons


def _neighbours(rows: pd.DataFrame, economy: str, year: int) -> np.ndarray:
    near = rows["economy"].eq(economy) & (rows["year"] - year).abs().between(1, NEAR)
    values: np.ndarray = rows.loc[near, "value"].to_numpy()
    return values


def _borne_out(own: np.ndarray, row: pd.Series, other: float) -> bool:
    """Return whether a value's neighbours are nearer to it than to another source's value."""
    return bool(len(own)) and bool(
        np.abs(np.median(own) - row["value"]) <= np.abs(np.median(own) - other)
    )


def above(
    rows: pd.DataFrame,
    limits: pd.DataFrame,
    entry: Indicator,
    times: float,
    plus: float,
    near: int = NEAR,
) -> pd.Series:
    """Return why values exceed the limit by another indicator in the nearest year.

    Parameters
    ----------
    rows, limits : columns economy, year, value; a value is allowed up to `times` the limit and
        `plus` more
    near : years that the limit may be from the value
    """
    reasons = pd.Series("", index=rows.index, dtype="object")
    if rows.empty or limits.empty:
        return reasons
    left = (
        rows[["economy", "year", "value"]]
        .assign(place=range(len(rows)))
        .sort_values("year", kind="stable")
    )
    right = (
        limits[["economy", "year", "value"]]
        .rename(columns={"value": "limit"})
        .sort_values("year", kind="stable")
    )
    right = right.astype({"year": left["year"].dtype})
    joined = pd.merge_asof(
        left, right, on="year", by="economy", direction="nearest", tolerance=near
    ).sort_values("place")
    beyond = (joined["value"] > times * joined["limit"] + plus).to_numpy()
    reasons.iloc[np.flatnonzero(beyond)] = ABOVE
    return reasons
