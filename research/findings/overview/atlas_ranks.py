"""Every economy: its values and ranks in a few indicators."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies
from research.findings.core import Column, Finding, Table, claim, finding, no_data
from research.findings.core.latest import all_of, comparable, compared
from research.findings.core.tables import ECONOMIES
from research.findings.overview.atlas import lacking
from research.messages.values import Count, Indicator, Items
from research.metrics.recent import most_common


@finding
def atlas_places(indicators: Sequence[str]) -> Finding:
    """List every economy's value, year and rank in a few indicators.

    Parameters
    ----------
    indicators : catalogue ids; those where neither more nor less is better get no rank
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
        if catalogue.indicator(key).direction != "neutral":
            columns[f"{key}_rank"] = Column(claim("atlas-column-rank", indicator=what), "rank")
    known = pd.concat([_places(key) for key in shown], axis="columns")
    by_name = pd.Index(sorted(economies.table(), key=economies.name), name="economy")
    frame, named = known.reindex(by_name)[[*columns]], Items(map(Indicator, shown), "or")
    return Finding(
        claim("atlas-places", economies=Count(len(known)), indicators=named),
        notes=(claim("atlas-ranks"),),
        gaps=lacking(keys),
        table=Table(frame, columns, ECONOMIES, missing=claim("dash")),
    )


def _places(key: str) -> pd.DataFrame:
    """Return values with year and rank, 1 the best; none where universal or of other years."""
    entry, found = catalogue.indicator(key), comparable(key)
    values, top = compared(found["value"].where(most_common(found["year"])), entry), all_of(entry)
    rank = values.rank(ascending=entry.direction == "down", method="min")
    rank = rank if top is None else rank.mask(values.eq(top))
    places = {key: found["value"], f"{key}_year": found["year"], f"{key}_rank": rank}
    return pd.DataFrame(places).astype(float)
