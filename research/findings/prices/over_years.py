"""How broadband prices moved over the years, as a share of income."""

from collections.abc import Iterator

import pandas as pd

from research import access
from research.charts import series
from research.findings.core import Claim, Column, Finding, claim, finding, tables, v
from research.findings.core.latest import is_recent, sources_of
from research.findings.costs.income import by_two_incomes
from research.findings.prices.prices import called
from research.findings.progress.breaks import is_doubted, possible, rests_on
from research.metrics.affordability import BASKETS, THRESHOLDS, Basket

_FEWEST = 3  # years a line needs
_PART = 1 / 3  # of a fall, in logarithms: if less is of the price, it is mainly of incomes
_RISEN = 1.01  # times the first price: from there on the price itself rose
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
    Income moves the share as well as the price does. Prices in doubt are drawn and not compared;
    those of two incomes are compared, and marked.
    """
    iso3 = v.Economy(economy).code
    shares = _of("gni", iso3)
    drawn = shares.loc[:, shares.notna().sum() >= _FEWEST].dropna(how="all")
    paid = _of("usd", iso3)[[*drawn]].reindex(drawn.index)
    moved = [each for basket in drawn for each in _moved(iso3, basket, drawn[basket], paid[basket])]
    if not moved:
        return None
    headline, *others = moved
    named = {f"{basket.id}_gni": Column(called(basket), "percent", decimals=2) for basket in drawn}
    usd = {f"{basket.id}_usd": claim("price-trend-usd", basket=called(basket)) for basket in drawn}
    columns = named | {key: Column(each, "number", decimals=2) for key, each in usd.items()}
    table = pd.concat([drawn, paid], axis=1).set_axis([*columns], axis="columns")
    again = {basket: years for basket in drawn if (years := _repeated(drawn[basket], paid[basket]))}
    marks = {year: claim("mark-repeated").id for each in again.values() for year in each}
    last = (drawn[each].last_valid_index() for each in drawn if is_doubted(f"{each.id}_gni", iso3))
    if marks := marks | dict.fromkeys(last, claim("mark-suspect").id):
        table["mark"] = [marks.get(year, claim("mark-none").id) for year in table.index]
        columns = columns | {"mark": tables.MARKS}
    return Finding(
        headline,
        claims=(*others,),
        notes=tuple(
            claim("price-trend-repeated", basket=called(basket), years=v.Items(map(v.Year, years)))
            for basket, years in again.items()
        ),
        table=tables.of_years(table, columns, claim("no-data")),
        chart=series.lines(
            drawn.set_axis([*map(called, drawn)], axis="columns"),
            unit=claim("price-axis"),
            alt=claim("price-trend-chart", headline=headline),
            affordable=max(THRESHOLDS),
        ),
        shows=(claim("shows-price-trend"),),
        drawn_from=sources_of(iso3, *named, *usd),
        weight=0,
    )


def _of(unit: str, iso3: str) -> pd.DataFrame:
    """Return prices in a unit by year, a column a basket."""
    keys = {f"{basket.id}_{unit}": basket for basket in BASKETS}
    return access.load([*keys], iso3).droplevel("economy").rename(columns=keys)


def _repeated(shares: pd.Series, paid: pd.Series) -> list[int]:
    """Return the years whose price is that of the year before in every unit: one may be filled in.

    A price in US$ alone can stay the same; that its share of income does too is unlikely.
    """
    steps = pd.DataFrame({"share": shares, "paid": paid}).dropna(subset="share")
    same = steps["share"].diff().eq(0) & steps["paid"].diff().fillna(0).eq(0)
    return [int(year) for year in steps.index[same] if year - 1 in steps.index]


def _moved(iso3: str, basket: Basket, shares: pd.Series, paid: pd.Series) -> Iterator[Claim]:
    """Yield the first and the latest price of a basket, and how it moved in money."""
    key, known = f"{basket.id}_gni", shares.dropna()
    known = known[known.ne(known.shift(-1))]  # what the next year repeats may be of that year
    first, last = int(known.index[0]), int(known.index[-1])
    if first == last or not is_recent(last) or rests_on(key, iso3):
        return
    before, after = float(known.iloc[0]), float(known.iloc[-1])
    kept = abs(after - before) < _SAME * before
    kind = "kept" if kept else "fell" if after < before else "rose"
    of: dict[str, v.Value] = {"economy": v.Economy(iso3), "basket": called(basket)}
    of |= {"first": v.Year(first), "before": v.Percent(before, 2)}
    now: v.Value = v.Percent(after, 2)
    if doubted := by_two_incomes(key, iso3) is not None:
        now = claim("value-in-doubt", value=now)
    of |= {"last": v.Year(last), "after": now}
    if breaks := [year for year in possible(key, iso3) if first < year <= last]:
        kind, of["years"] = "broken", v.Items(map(v.Year, breaks))
    yield claim(f"price-trend-{kind}", **of)
    times = paid[last] / paid[first]
    if kind == "fell" and not doubted and times > (after / before) ** _PART:
        usd = f"{basket.id}_usd"
        ends = {"before": v.Quantity(paid[first], usd), "after": v.Quantity(paid[last], usd)}
        only = "-only" if times >= _RISEN else ""
        yield claim(f"price-trend-income{only}", basket=called(basket), **ends)
