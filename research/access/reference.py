"""The reference year of a run: what "recent" is counted back from, the same for every report."""

from functools import lru_cache

import pandas as pd

from research import frame, sessions, vintages
from research.loaders import snapshot, store
from research.loaders.releases import State
from research.metrics.recent import recent as recent
from research.metrics.recent import reference_year


def year(now: State) -> int:
    """Return the reference year: that of the session, else that of all available data.

    Notes
    -----
    Counts all economies and indicators with a value in the available releases (of a source
    that is pinned, in that release) and in the embedded data. A value of no known year does not
    count, and neither does one of a year after its release, which is a projection.
    """
    return (sessions.choice("reference_year") and sessions.current().year()) or _of_data(now)


@lru_cache(maxsize=16)
def _of_data(now: State) -> int:
    pins = dict(now.pins)
    held = [
        each
        for each in vintages.at_hand(now.folder)
        if pins.get(each.source, each.vintage) == each.vintage
    ]
    newest = [_newest(snapshot.load()), *(_newest(store.read(each, now.folder)) for each in held)]
    return reference_year(
        pd.concat(newest).groupby(level=["economy", "indicator"]).max().unstack("indicator")
    )


def _newest(rows: pd.DataFrame) -> pd.Series:
    """Return the newest year of every economy and indicator."""
    dated = rows[rows["flag"].ne("undated") & frame.measured(rows)]
    return dated.groupby(["economy", "indicator"])["year"].max()
