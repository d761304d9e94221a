"""Coverage of networks that Internet use does not contradict."""

import pandas as pd

from research import access
from research.metrics import recent

# Of a network: where fewer are covered than online, by an estimate, it is the estimate that fails.
# ITU's of Guyana is 50% each year; what Palestine reports, next to none, holds.
COVERAGE = ("coverage_3g", "coverage_4g")


@access.shared
def borne_out(indicator: str) -> pd.DataFrame:
    """Return recent coverage without estimates that more people use the Internet than."""
    known, use = access.recent(indicator), access.recent("internet_users")
    users = use.reindex(known.index)
    near = (users["year"] - known["year"]).abs() <= recent.APART
    return known[~(known["flag"].eq("estimate") & near & (known["value"] < users["value"]))]
