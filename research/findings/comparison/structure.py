"""Income, size, density and towns of economies: what network policy does not set."""

import pandas as pd

from research import access
from research.findings.core.latest import INCOME, combined


@access.shared
def structure(beside: str = "") -> pd.DataFrame:
    """Return income, population, density and urban share: what network policy does not set.

    Parameters
    ----------
    beside : an indicator to be set against these, in a column of its own: of about the same time;
        "" for none

    Returns
    -------
    index economy; income in int. $ of 2021, people, people per km2 of land and inland water, and %
    of population in towns: recent values at most three years apart. An area is of any year, since
    it does not age
    """
    known = combined(INCOME, "population", "urban_population", *filter(None, [beside]))
    area, people = access.latest("area")["value"].reindex(known.index), known["population"]
    columns = {"income": known[INCOME], "population": people, "density": people / area}
    of_it = {beside: known[beside]} if beside else {}
    return pd.DataFrame({**columns, "urban": known["urban_population"], **of_it})
