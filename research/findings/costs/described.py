"""What the cost model describes an economy by: its land, and where towns and electricity are."""

import pandas as pd

from research import access
from research.findings.core.latest import combined
from research.metrics.space import cost

UNIVERSAL = 99.0  # % of people: from there on a place without the service is not modelled
# What an economy is described by: recent values at most three years apart. Land does not age.
_COMBINED = (
    "internet_users",
    "coverage_4g",
    "urban_population",
    "electricity_access",
    "electricity_access_urban",
    "electricity_access_rural",
)


def described(iso3: str, people: float) -> pd.DataFrame | None:
    """Return an economy for `cost.areas`; None without its land, urban share or electricity."""
    size = _land(iso3)
    known = _known().reindex([iso3]).iloc[0].dropna()
    urban = known.get("urban_population")
    town, country = (known.get(f"electricity_access_{place}") for place in ("urban", "rural"))
    everywhere = known.get("electricity_access")
    by_place = town is not None and country is not None
    if not size > 0 or urban is None or (everywhere is None and not by_place):
        return None
    lit = (town, country) if by_place else cost.electricity(everywhere, urban)
    if everywhere is None:
        everywhere = (lit[0] * urban + lit[1] * (100 - urban)) / 100
    if everywhere >= UNIVERSAL:  # no zone is left without a grid
        lit = (100.0, 100.0)
    nation = {"people": people, "area": size, "urban": urban}
    nation |= {"grid_urban": lit[0], "grid_rural": lit[1]}
    provinces = access.provinces(iso3).set_index("code")
    return cost.areas(pd.Series(nation, name=iso3), provinces, access.settlements(iso3))


@access.shared
def _known() -> pd.DataFrame:
    """Return what economies are described by."""
    return combined(*_COMBINED)


def _land(iso3: str) -> float:
    """Return the land of an economy in km², else its area; 0 where neither is known."""
    known = (access.latest(key)["value"].get(iso3) for key in ("land_area", "area"))
    return next((float(size) for size in known if size), 0.0)
