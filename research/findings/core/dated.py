"""Values of an indicator by year."""

import pandas as pd

from research import access
from research.metrics import recent


@access.shared
def dated(indicator: str) -> pd.Series:
    """Return the newest release of all values of a known year, index (economy, year)."""
    rows = access.usable(indicator)
    rows = rows[rows["flag"].ne("undated")].sort_values("vintage")
    rows = rows.drop_duplicates(["economy", "year"], keep="last")
    return rows.set_index(["economy", "year"])["value"].rename_axis(["economy", "year"])


@access.shared
def about(indicator: str, year: int) -> pd.DataFrame:
    """Return the values of about a year, as `research.metrics.recent.near`."""
    return recent.near(dated(indicator), year)
