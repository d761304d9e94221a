"""Where provinces are dense and sparse."""

import pandas as pd

from research import access, first_level
from research.findings.core import Claim, claim, v

_OFF = 0.05  # of the land area, that the areas of provinces may be off by


def areas_called(iso3: str) -> Claim:
    """Return the economy's name for its first-level areas."""
    return claim(f"first-level-{first_level.kind(iso3)}")


def told_of_density(units: pd.DataFrame) -> tuple[Claim, ...]:
    """Name the densest and the emptiest province."""
    known = dense(units)
    if len(known) < 2:
        return ()
    top, low = known["density"].idxmax(), known["density"].idxmin()
    (densest, high), (emptiest, low) = (
        (v.Text(known.loc[at, "name"]), v.About(known.loc[at, "density"])) for at in (top, low)
    )
    ends = {"densest": densest, "high": high, "emptiest": emptiest, "low": low}
    return (claim("people-map-density", **ends),)


def range_of(units: pd.DataFrame) -> float:
    """Return how many times as densely populated the densest province is as the emptiest."""
    known = dense(units)["density"]
    return float(known.max() / known.min()) if len(known) and known.min() > 0 else float("inf")


def dense(units: pd.DataFrame) -> pd.DataFrame:
    """Return the provinces whose density is known and not in doubt."""
    return units[units["flag"].eq("")].dropna(subset=["density"])


def off_the_land(iso3: str, units: pd.DataFrame) -> tuple[Claim, ...]:
    """Return how far the areas of provinces are from the land area, where that is much."""
    land = access.latest("land_area")["value"].get(iso3)
    if land is None or abs(units["area"].sum() / land - 1) <= _OFF:
        return ()
    share = v.Percent(100 * units["area"].sum() / land)
    return (claim("people-map-land", economy=v.Economy(iso3), share=share),)
