"""Every economy: its values in a few indicators."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies
from research.findings.core import Column, Finding, Table, claim, finding, no_data, where
from research.findings.core.latest import comparable
from research.findings.core.tables import ECONOMIES
from research.findings.overview.atlas import lacking, lowest_and_highest
from research.findings.progress.breaks import sure_ends
from research.messages.values import Count, Indicator, Items


@finding
def atlas_places(indicators: Sequence[str]) -> Finding:
    """List every economy's value and year in a few indicators.

    Parameters
    ----------
    indicators : catalogue ids

    Notes
    -----
    Values are of several years, so they have no rank here: a profile ranks an economy among the
    values at most a year from its own. The headline has the ends of the first indicator, as its map
    has: no key message.
    """
    keys = [catalogue.indicator(name).id for name in indicators]
    shown = [key for key in keys if len(comparable(key))]
    if not shown:
        headline = claim("atlas-no-values", indicators=Items(map(Indicator, keys), "or"))
        return no_data(headline, *lacking(keys))
    columns: dict[str, Column] = {}
    for key in shown:
        what = Indicator(key)
        columns[key] = Column(what, "quantity", key)
        columns[f"{key}_year"] = Column(claim("column-year-of", indicator=what), "year")
    known = pd.concat([_values(key) for key in shown], axis="columns")
    by_name = pd.Index(sorted(economies.table(), key=economies.name), name="economy")
    frame, named = known.reindex(by_name)[[*columns]], Items(map(Indicator, shown), "or")
    count = claim("atlas-places", economies=Count(len(known)), indicators=named)
    sure, doubts = sure_ends(comparable(shown[0])["value"], shown[0])
    ends = lowest_and_highest(comparable(shown[0]).loc[sure.index], shown[0])
    first = claim("atlas-places-ends", indicator=Indicator(shown[0]), **ends)
    return Finding(
        first if ends else count,
        notes=(*where(ends, count), *doubts),
        gaps=lacking(keys),
        weight=0,
        table=Table(frame, columns, ECONOMIES, open=True, missing=claim("dash")),
    )


def _values(key: str) -> pd.DataFrame:
    found = comparable(key)
    return pd.DataFrame({key: found["value"], f"{key}_year": found["year"]}).astype(float)
