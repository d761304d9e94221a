"""Infrastructure compared with economies of similar income."""

from collections.abc import Iterable, Sequence
from functools import partial

import pandas as pd

from research import access, catalogue
from research.charts import Figure, scatter
from research.findings.comparison.peers_counted import said_alike
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core import similar as incomes
from research.findings.core.latest import INCOME, comparable, sources_of
from research.findings.core.tables import MARKS, of_indicator
from research.findings.core.yardstick import income_indicator
from research.findings.progress.breaks import carried_on, doubt_mark, is_doubted
from research.findings.progress.figures import agreed, by_each, figures
from research.findings.progress.settled import doubted
from research.metrics.recent import APART, age

_NAMED = 3  # economies with a higher value: so many at most have their names in the sentence
_CLEARLY = 0.5  # points, from where on another share is clearly higher
_SHOWN = 2.0  # times less or more: what the chart shows


@finding
def against_income(economy: str, indicator: str) -> Finding:
    """Compare an indicator with the median of the economies nearest in GDP per capita.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id

    Notes
    -----
    Income is GDP per capita at purchasing power parity in 2021 prices; economies given in other
    prices are not compared, and neither are those whose two figures are more than three years
    apart, or whose figure may repeat an old count. An association between economies says nothing
    about what would happen in one of them.
    """
    entry = catalogue.indicator(indicator)
    frame = incomes.with_income(indicator).drop(doubted(indicator) - {economy}, errors="ignore")
    who, what = v.Economy(economy), v.Indicator(entry.id)
    alike = incomes.similar(economy, indicator)
    of: dict[str, v.Value] = {"economy": who, "indicator": what}
    if economy not in frame.index or alike.empty:
        return no_data(claim("income-unknown", **of), _why_not(economy, entry.id))
    if uncertain := carried_on(entry.id, economy):
        return no_data(claim("income-unknown", **of), *uncertain)
    near = list(alike.index)
    own, year = frame.loc[economy, "value"], frame.loc[economy, "year"]
    around = _around(frame, economy, near)
    value = by_each(v.Quantity(own, entry.id), entry.id, economy)
    in_doubt = is_doubted(entry.id, economy)
    answer = partial(incomes.relation, near=alike["value"], direction=entry.direction)
    if in_doubt and not agreed(entry.id, economy, answer):
        return no_data(claim("peers-count-doubt", indicators=v.Items([what])))
    if answer(own) == "level":  # as its income leads to expect: no gap
        return Finding(claim("income-compared-level", **of), missing=True, weight=0.0)
    said = of | {"value": value, "median": v.Quantity(alike["value"].median(), entry.id)}
    side = "higher" if own > alike["value"].median() else "lower"
    headline = claim(f"income-{'either' if in_doubt else 'compared'}-{side}", **said)
    above = [v.Economy(code) for code in near if _exceeds(alike["value"][code], own, entry.id)]
    claims = [] if in_doubt else [_more(above, len(near))]
    if age(year, access.reference_year()) == "dated":
        claims.append(claim("income-dated", **of, year=v.Year(year)))
    return Finding(
        headline,
        claims=tuple(claims),
        notes=(_method(around, alike["income"]), *by_national([economy, *near])),
        table=_table(frame.loc[[economy, *near]], entry.id, economy),
        chart=_chart(around, economy, near, entry, headline, above),
        drawn_from=sources_of(around.index, entry.id, INCOME),
    )


def _chart(
    around: pd.DataFrame,
    iso3: str,
    near: list[str],
    entry: catalogue.Indicator,
    headline: Claim,
    above: Sequence[v.Economy],
) -> Figure:
    """Draw the indicator over income, with the nearest, their median and that of a sentence."""
    what, drawn = v.Indicator(entry.id), {"economies": v.Count(len(around)), "headline": headline}
    median = headline.values["median"]
    return scatter.association(
        around,
        x="income",
        y="value",
        economy=iso3,
        peers=near,
        peers_name=claim("income-nearest", economies=v.Count(len(near))),
        median=claim("income-median", value=median),
        x_title=claim("income-axis"),
        y_title=what,
        unit=v.Unit(entry.id, long=True),
        named=_named(around.loc[near, "value"], above),
        percent=catalogue.is_share(entry),
        doubted=is_doubted(entry.id, iso3),
        figures=figures(entry.id, iso3),
        alt=claim("income-chart", indicator=what, **drawn),
    )


def by_national(codes: Iterable[str]) -> tuple[Claim, ...]:
    """Name the economies whose national income counts in place of GDP, with both."""
    base, times = comparable(INCOME), incomes.national()
    known, years = base["value"], base["year"]
    named = [
        claim("income-national-one", economy=v.Economy(code), gdp=_exact(known[code]),
              income=_exact(known[code] * times[code]), year=v.Year(years[code]))
        for code in codes if code in times.index
    ]  # fmt: skip
    return where(named, claim("income-national", economies=v.Items(named)))


def _exact(income: float) -> v.Exact:
    return v.Exact(v.Quantity(income, INCOME))


def _around(frame: pd.DataFrame, iso3: str, near: Sequence[str]) -> pd.DataFrame:
    """Return the economies of half to twice the income: beyond, nobody compares.

    A value far above those of the nearest is left out too, as it would flatten them.
    """
    times = frame["income"] / frame.loc[iso3, "income"]
    highest = frame.loc[[iso3, *near], "value"].max()
    return frame[times.between(1 / _SHOWN, _SHOWN) & (frame["value"] <= _SHOWN * highest)]


def _named(near: pd.Series, above: Sequence[v.Economy]) -> list[str]:
    """Return the few above the value of the page, and the highest and the lowest of the nearest."""
    few = [each.code for each in above if len(above) <= _NAMED]
    return [*dict.fromkeys([*few, str(near.idxmax()), str(near.idxmin())])]


def _method(frame: pd.DataFrame, near: pd.Series) -> Claim:
    return claim(
        "income-method",
        nearest=v.Count(len(near)),
        income=v.Range(_exact(near.min()), _exact(near.max())),
        level=v.Percent(100 * incomes.ABOUT_EQUAL),
        economies=v.Count(len(frame)),
        years=v.Years(frame["year"].min(), frame["year"].max()),
    )


def _exceeds(value: float, own: float, indicator: str) -> bool:
    """Return whether a value is clearly higher: as a table has both, a share by half a point."""
    least = _CLEARLY if catalogue.is_share(catalogue.indicator(indicator)) else 0.0
    return own < value >= own + least and not said_alike(indicator, value, own)


def _more(above: Sequence[v.Economy], nearest: int) -> Claim:
    """Return how many of the nearest have a higher value, and which, where they are few."""
    among, more = v.Count(nearest), v.Count(len(above))
    if len(above) in (0, nearest):
        return claim("income-all" if above else "income-most", nearest=among)
    if len(above) <= _NAMED:
        return claim("income-above", more=more, nearest=among, economies=v.Items(above))
    return claim("income-more", more=more, nearest=among)


def _why_not(iso3: str, indicator: str) -> Claim:
    who, what, base = v.Economy(iso3), v.Indicator(indicator), income_indicator(iso3)
    if base is None:
        return claim("income-no-gdp", economy=who)
    if base != INCOME:
        return claim("income-other-prices", economy=who, unit=v.Unit(base, long=True))
    if iso3 in incomes.with_income(indicator).index:
        few = {"fewest": v.Count(incomes.FEWEST), "times": v.Number(incomes.RICHER)}
        return claim("income-few", economy=who, indicator=what, **few)
    if iso3 in comparable(indicator).index and iso3 in comparable(INCOME).index:
        return claim("income-apart", economy=who, indicator=what, apart=v.Count(APART))
    return claim("income-no-value", economy=who, indicator=what)


def _table(rows: pd.DataFrame, indicator: str, iso3: str) -> Table:
    columns = {
        "income": Column(claim("income-column"), "quantity", INCOME),
        "income_year": Column(claim("income-year"), "year"),
        "value": of_indicator(indicator),
        "year": Column(claim("income-value-year"), "year"),
    }
    if (mark := doubt_mark(indicator, iso3)) != "mark-none":
        rows = rows.assign(mark=[mark, *["mark-none"] * (len(rows) - 1)])
        columns["mark"] = MARKS
    return Table(rows, columns, Column(claim("income-rows"), "economy"))
