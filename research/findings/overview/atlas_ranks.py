"""The world at once: highest and lowest economies per indicator, and ranks in some."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies
from research.findings.audits.case import indicators as every_indicator
from research.findings.core import Column, Finding, Table, claim, finding, no_data, where
from research.findings.core.latest import all_of, comparable, compared, latest
from research.findings.core.tables import ECONOMIES, INDICATORS
from research.findings.overview.atlas import enough, lacking
from research.messages.values import Count, Indicator, Items


@finding
def atlas_rankings() -> Finding:
    """Return the highest, the lowest and the median economy for every indicator.

    Notes
    -----
    Compared are the latest values, old ones left out.
    """
    recent = {key: comparable(key) for key in every_indicator()}
    ranked = {key: rows for key, rows in recent.items() if enough(rows)}
    few = sum(len(rows) > 0 and key not in ranked for key, rows in recent.items())
    undated = [key for key, rows in recent.items() if rows.empty and not latest(key).empty]
    return Finding(
        claim("atlas-rankings", indicators=Count(len(ranked))),
        notes=(claim("atlas-caution"),),
        gaps=(
            *where(few, claim("atlas-few", indicators=Count(few))),
            *where(undated, claim("atlas-undated", indicators=Items(map(Indicator, undated)))),
        ),
        table=_rankings(ranked) if ranked else None,
    )


def _rankings(ranked: dict[str, pd.DataFrame]) -> Table:
    frame = pd.DataFrame(
        [_row(rows) for rows in ranked.values()], index=pd.Index([*ranked], name="indicator")
    )
    columns = {
        "highest": Column(claim("atlas-column-highest"), "own"),
        "highest_economy": Column(claim("atlas-column-highest-economy"), "economy"),
        "median": Column(claim("atlas-column-median"), "own"),
        "lowest": Column(claim("atlas-column-lowest"), "own"),
        "lowest_economy": Column(claim("atlas-column-lowest-economy"), "economy"),
        "economies": Column(claim("column-economies"), "count"),
        "first": Column(claim("atlas-column-first"), "year"),
        "last": Column(claim("atlas-column-last"), "year"),
    }
    return Table(frame, columns, INDICATORS, missing=claim("atlas-several"))


def _row(rows: pd.DataFrame) -> dict[str, object]:
    """Return the ends of an indicator, each with the economy there or how many share it."""
    values = rows["value"]
    row: dict[str, object] = {"median": values.median(), "economies": len(rows)}
    for end, value in (("highest", values.max()), ("lowest", values.min())):
        codes = values.index[values.eq(value)]
        alone = codes[0] if len(codes) == 1 else None
        row |= {end: value, f"{end}_economy": alone, f"{end}_shared": len(codes)}
    return row | {"first": rows["year"].min(), "last": rows["year"].max()}


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
    """Return values of an indicator with year and rank, 1 the best; nothing where universal."""
    entry, found = catalogue.indicator(key), comparable(key)
    values, top = compared(found["value"], entry), all_of(entry)
    rank = values.rank(ascending=entry.direction == "down", method="min")
    rank = rank if top is None else rank.mask(values.eq(top))
    places = {key: found["value"], f"{key}_year": found["year"], f"{key}_rank": rank}
    return pd.DataFrame(places).astype(float)
