"""How broadband prices moved over the years, as a share of income."""

from collections.abc import Iterator

import pandas as pd

from research import access
from research.charts import series
from research.findings.core import Claim, Column, Finding, claim, finding, tables, v
from research.findings.core.latest import is_recent, sources_of
from research.findings.prices.prices import called
from research.findings.progress.breaks import possible, rests_on
from research.metrics.affordability import BASKETS, THRESHOLDS, Basket

_FEWEST = 3  # years a line needs
_SAME = 0.1  # of the first price: less is no fall and no rise


@finding
def prices_over_years(economy: str) -> Finding | None:
    """Compare the first price of each basket, as a share of income, with its latest.

    None where no basket has recent prices of three years.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Income moves the share as well as the price does. Prices in doubt are drawn and not compared.
    """
    keys = {f"{basket.id}_gni": basket for basket in BASKETS}
    wide = access.load([*keys], economy).droplevel("economy")
    drawn = wide.loc[:, wide.notna().sum() >= _FEWEST].dropna(how="all")
    iso3 = v.Economy(economy).code
    moved = [each for key in drawn for each in _moved(iso3, str(key), keys[key], drawn[key])]
    if not moved:
        return None
    headline, *others = moved
    columns = {key: Column(called(keys[key]), "percent", decimals=2) for key in drawn}
    return Finding(
        headline,
        claims=(*others,),
        table=tables.of_years(drawn, columns, claim("no-data")),
        chart=series.lines(
            drawn.set_axis([called(keys[key]) for key in drawn], axis="columns"),
            unit=claim("price-axis"),
            alt=claim("price-trend-chart", headline=headline),
            affordable=max(THRESHOLDS),
        ),
        shows=(claim("shows-price-trend"),),
        drawn_from=sources_of(iso3, *drawn),
        weight=0,
    )


def _moved(iso3: str, key: str, basket: Basket, prices: pd.Series) -> Iterator[Claim]:
    """Yield the first and the latest price of a basket, and years between that may be a break."""
    known = prices.dropna()
    first, last = int(known.index[0]), int(known.index[-1])
    if not is_recent(last) or rests_on(key, iso3):
        return
    before, after = float(known.iloc[0]), float(known.iloc[-1])
    kept = abs(after - before) < _SAME * before
    kind = "kept" if kept else "fell" if after < before else "rose"
    of: dict[str, v.Value] = {"first": v.Year(first), "before": v.Percent(before, 2)}
    of |= {"last": v.Year(last), "after": v.Percent(after, 2)}
    if breaks := [year for year in possible(key, iso3) if first < year <= last]:
        kind, of["years"] = "broken", v.Items(map(v.Year, breaks))
    yield claim(f"price-trend-{kind}", economy=v.Economy(iso3), basket=called(basket), **of)
