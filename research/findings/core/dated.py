"""Values of an indicator by year; coverage of networks that Internet use does not contradict."""

import pandas as pd

from research import access, catalogue
from research.metrics import recent

# Of a network: where fewer are covered than online, by an estimate, it is the estimate that fails.
# ITU's of Guyana is 50% each year; what Palestine reports, next to none, holds.
COVERAGE, USE = ("coverage_3g", "coverage_4g"), "internet_users"


@access.shared
def _newest(indicator: str) -> pd.DataFrame:
    """Return value and flag of the newest release of all values of a known year."""
    rows = access.usable(indicator)
    rows = rows[rows["flag"].ne("undated")].sort_values("vintage")
    rows = rows.drop_duplicates(["economy", "year"], keep="last")
    return rows.set_index(["economy", "year"])[["value", "flag"]]


@access.shared
def dated(indicator: str) -> pd.Series:
    """Return the newest release of all values of a known year, index (economy, year)."""
    return _newest(indicator)["value"].rename_axis(["economy", "year"])


@access.shared
def about(indicator: str, year: int) -> pd.DataFrame:
    """Return the values of about a year, as `research.metrics.recent.near`.

    Of coverage, without estimates that Internet use of about that year contradicts.
    """
    rows = _newest(indicator)
    if indicator in COVERAGE:
        known = rows.reset_index("year")
        use = recent.near(dated(USE), year, recent.APART)
        rows = rows[holds(known, use).to_numpy()]
    return recent.near(rows["value"], year)


@access.shared
def borne_out(indicator: str) -> pd.DataFrame:
    """Return recent coverage without estimates that more people use the Internet than."""
    known = access.recent(indicator)
    return known[holds(known, access.recent(USE))]


def holds(known: pd.DataFrame, use: pd.DataFrame) -> pd.Series:
    """Return which values of coverage are no estimate below Internet use of about their year.

    Parameters
    ----------
    known : index economy; columns value, year and flag
    use : Internet use, index economy, each once; columns value and year
    """
    users = use.reindex(known.index)
    near = (users["year"] - known["year"]).abs() <= recent.APART
    return ~(known["flag"].eq("estimate") & near & (known["value"] < users["value"]))


def rankable(known: pd.DataFrame, indicator: str) -> pd.DataFrame:
    """Return values without estimates of networks and their use, which have no rank."""
    of_use = catalogue.indicator(indicator).theme == "connectivity"
    return known[known["flag"].ne("estimate")] if of_use else known
