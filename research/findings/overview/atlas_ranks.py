"""The world at once: highest and lowest economies per indicator, and ranks in some."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies
from research.findings.audits.case import indicators as every_indicator
from research.findings.core.latest import all_of, comparable, compared, latest
from research.findings.core.registry import finding
from research.findings.overview.atlas import enough, holders, lacking
from research.messages.values import Claim, Count, Indicator, Items, Number, claim
from research.report.finding import Finding
from research.report.table import Column, Table

_LEADS = 3  # indicators named whose highest value is furthest above the median


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
    over = {key: _over_median(rows["value"]) for key, rows in ranked.items() if _of_each(key)}
    leads = sorted((key for key in over if over[key] > 1), key=over.__getitem__, reverse=True)[
        :_LEADS
    ]
    named = tuple(_lead(key, ranked[key]["value"], over[key]) for key in leads)
    missing = [claim("atlas-few", indicators=Count(few))] if few else []
    if undated:
        missing.append(claim("atlas-undated", indicators=Items(tuple(map(Indicator, undated)))))
    total = claim("atlas-rankings", indicators=Count(len(ranked)))
    return Finding(
        claim("atlas-leads", indicators=Items(named)) if named else total,
        claims=(total,) if named else (),
        notes=(*((claim("atlas-leads-of"),) if named else ()), claim("atlas-caution")),
        gaps=tuple(missing),
        table=_rankings(ranked) if ranked else None,
    )


def _of_each(key: str) -> bool:
    """Return whether an indicator is a share or rate with a true zero: no total and no change."""
    entry = catalogue.written(key)
    return entry.unit.startswith(("%", "per ")) and entry.valid[0] >= 0


def _over_median(values: pd.Series) -> float:
    """How many times the median the highest value is, 0 where the median is not positive."""
    middle = float(values.median())
    return float(values.max()) / middle if middle > 0 else 0.0


def _lead(key: str, values: pd.Series, times: float) -> Claim:
    who = holders(values, float(values.max()))
    return claim("atlas-lead", indicator=Indicator(key), who=who, times=Number(times, 0))


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
    return Table(
        frame,
        columns,
        Column(claim("column-indicator"), "indicator"),
        missing=claim("atlas-several"),
    )


def _row(rows: pd.DataFrame) -> dict[str, object]:
    """Return the ends of an indicator, each with the economy there or how many share it."""
    values = rows["value"]
    row: dict[str, object] = {"median": values.median(), "economies": len(rows)}
    for end, value in (("highest", values.max()), ("lowest", values.min())):
        codes = values.index[values.eq(value)]
        row |= {
            end: value,
            f"{end}_economy": codes[0] if len(codes) == 1 else None,
            f"{end}_shared": len(codes),
        }
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
        headline = claim("atlas-no-values", indicators=Items(tuple(map(Indicator, keys)), "or"))
        return Finding(headline, gaps=lacking(keys), missing=True)
    columns: dict[str, Column] = {}
    for key in shown:
        what = Indicator(key)
        columns[key] = Column(what, "quantity", key)
        columns[f"{key}_year"] = Column(claim("column-year-of", indicator=what), "year")
        if catalogue.indicator(key).direction != "neutral":
            columns[f"{key}_rank"] = Column(claim("atlas-column-rank", indicator=what), "rank")
    known = pd.concat([_places(key) for key in shown], axis="columns")
    frame = known.reindex(sorted(economies.table(), key=economies.name)).rename_axis("economy")[
        [*columns]
    ]
    return Finding(
        claim(
            "atlas-places",
            economies=Count(len(known)),
            indicators=Items(tuple(map(Indicator, shown)), "or"),
        ),
        notes=(claim("atlas-ranks"),),
        gaps=lacking(keys),
        table=Table(
            frame, columns, Column(claim("column-economy"), "economy"), missing=claim("dash")
        ),
    )


def _places(key: str) -> pd.DataFrame:
    """Return values of an indicator with year and rank, 1 the best; nothing where universal."""
    entry, found = catalogue.indicator(key), comparable(key)
    values, top = compared(found["value"], entry), all_of(entry)
    rank = values.rank(ascending=entry.direction == "down", method="min")
    rank = rank if top is None else rank.mask(values.eq(top))
    return pd.DataFrame(
        {key: found["value"], f"{key}_year": found["year"], f"{key}_rank": rank}
    ).astype(float)
