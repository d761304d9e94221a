"""Zones by what serves them."""

import pandas as pd

from research.metrics.space.cost.money import carried
from research.metrics.space.cost.zones import URBAN

_SERVED = ("towns", "capacity", "coverage", "satellite")
_SUMMED = ["people", "area", "users", "unconnected", "sites", "cost", "revenue"]


def by_service(table: pd.DataFrame) -> pd.DataFrame:
    """Return the zones of an estimate summed by what serves them.

    Parameters
    ----------
    table : zones as `estimate` gives them

    Returns
    -------
    index of towns, capacity (sites for traffic), coverage and satellite; columns people, area
    (km²), users, unconnected, sites, cost and revenue (US$), and what of it is `carried`

    Examples
    --------
    >>> zones = pd.DataFrame({"kind": ["rural", "rural"], "binds": "coverage", "people": [9.0, 1.0],
    ...     "area": 1.0, "users": 1.0, "unconnected": 1.0, "sites": 1.0, "cost": [8.0, 7.0],
    ...     "revenue": 5.0})
    >>> by_service(zones)[["people", "cost", "remains"]]
              people  cost  remains
    coverage    10.0  15.0      5.0
    """
    served = table["binds"].where(table["kind"].ne(URBAN), "towns")
    total = table.groupby(served)[_SUMMED].sum(min_count=1)
    total = total.reindex([key for key in _SERVED if key in total.index]).rename_axis(None)
    return total.join(carried(total["cost"], total["revenue"], total["users"]))
