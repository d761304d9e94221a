"""Broadband prices in a group: how many members meet each threshold, and the dearest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import pandas as pd

from research.charts import Figure
from research.charts import thresholds as charts
from research.findings.core import Claim, Column, Finding, Table, claim, no_data, v, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope
from research.findings.core.tables import ECONOMIES, MARKS, YEARS, in_year
from research.findings.costs.income import same_offer
from research.findings.prices.prices import called, spoken
from research.findings.progress.breaks import doubt_mark
from research.findings.progress.figures import is_over
from research.findings.progress.settled import doubted, typical
from research.metrics.affordability import THRESHOLDS, Basket

_SHOWN, _DRAWN = 40, 2  # lines, and baskets, that a chart holds on a page


def among(about: Scope, baskets: Sequence[Basket], rules: Claim) -> Finding:
    """Return in how many members of a group the prices of baskets are within thresholds.

    Parameters
    ----------
    about : the group
    baskets : what says most first
    rules : where the thresholds are from
    """
    known = {basket: frame for basket in baskets if len(frame := _members(about, basket))}
    if not known:
        absent = gaps([f"{basket.id}_gni" for basket in baskets])
        return no_data(claim("price-members-unknown", among=v.Group(about.id)), *absent)
    least = max(THRESHOLDS)
    sides = {basket: _sides(basket, frame, least) for basket, frame in known.items()}
    said = [said for basket in known for said in _said(about, basket, known[basket], sides[basket])]
    headline, *others = said or [claim("price-members-unknown", among=v.Group(about.id))]
    shown = _dear(dict([*known.items()][:_DRAWN]), least)
    cut = claim("chart-cut", shown=v.Count(_SHOWN), all=v.Count(len(shown)))
    return Finding(
        headline,
        claims=tuple(others),
        notes=(
            rules,
            *where(len(shown) > _SHOWN, cut),
            *(said for each in sides.items() for said in not_counted(*each)),
            *where(any(_doubted(*each) for each in known.items()), claim("price-median-sure")),
        ),
        gaps=tuple(_missing(about, known)),
        table=_table(known),
        shows=(claim("shows-prices"),),
        chart=_chart(known, shown.head(_SHOWN), headline) if len(shown) > 1 else None,
        drawn_from=tuple(dict.fromkeys(id for each in known.values() for id in each["source"])),
        weight=0.0,  # `people_offline` says how many people live where data are dear
    )


def _dear(known: Mapping[Basket, pd.DataFrame], limit: float) -> pd.DataFrame:
    """Return prices of economies that have one above a limit; a column a basket.

    The dearest of the first basket is first, and those without its price are last.
    """
    prices = pd.DataFrame({called(basket): frame["value"] for basket, frame in known.items()})
    prices = prices[prices.max(axis="columns") > limit]
    return prices.sort_values([*prices], ascending=False, kind="stable")


def _chart(known: Mapping[Basket, pd.DataFrame], shown: pd.DataFrame, headline: Claim) -> Figure:
    """Draw the economies above the limit; of those within it the key says how many they are."""
    known, limit = dict([*known.items()][:_DRAWN]), max(THRESHOLDS)
    years = pd.DataFrame({called(basket): frame["year"] for basket, frame in known.items()})
    newest, oldest = int(years.max(axis=None)), years.min(axis="columns")
    within = len(years) - len(_dear(known, limit))
    return charts.above(
        shown.set_axis([_named(str(each), int(oldest[each]), newest) for each in shown.index]),
        labels=[
            [_written(value, limit) if pd.notna(value) else None for value in shown[basket]]
            for basket in shown
        ],
        hollow=pd.DataFrame(
            {called(each): _marked(each, frame, shown.index) for each, frame in known.items()}
        ),
        threshold=limit,
        rest=claim("price-mark-rest", threshold=v.Percent(limit, 1), economies=v.Count(within)),
        unit=claim("price-axis"),
        alt=claim("price-chart-members", threshold=v.Percent(limit, 1), headline=headline),
    )


def _named(iso3: str, year: int, newest: int) -> v.Value:
    """Return an economy, with the year of its older price where it is not the newest."""
    return v.Economy(iso3) if year == newest else in_year(v.Economy(iso3), year)


def _written(value: float, limit: float) -> v.Percent:
    """Return a price with one decimal, or with two where one would put it on the limit."""
    return v.Percent(value, 2 if value != limit == round(value, 1) else 1)


def _members(about: Scope, basket: Basket) -> pd.DataFrame:
    """Recent prices as published, dearest first: index economy; columns value, year."""
    known = comparable(f"{basket.id}_gni", about.among.members)
    return known.sort_values("value", ascending=False, kind="stable")


def _doubted(basket: Basket, frame: pd.DataFrame) -> list[str]:
    """Return the economies whose price is in no median, on any page."""
    return [code for code in frame.index if code in doubted(f"{basket.id}_gni")]


def _sides(basket: Basket, frame: pd.DataFrame, limit: float) -> pd.Series:
    """Return whether each price is over a limit: see `is_over`."""
    of = {str(code): is_over(f"{basket.id}_gni", str(code), limit) for code in frame.index}
    return pd.Series(of, dtype=object)


def _marked(basket: Basket, frame: pd.DataFrame, shown: Iterable[object]) -> list[bool]:
    """Return which economies shown have a price with a remark in the table."""
    of = f"{basket.id}_gni"
    return [code in frame.index and doubt_mark(of, str(code)) != "mark-none" for code in shown]


def not_counted(basket: Basket, sides: pd.Series) -> Iterator[Claim]:
    """Name the economies that are not counted, by the reason."""
    aside = sides.index[sides.isna()]
    one = [code for code in aside if same_offer(f"{basket.id}_gni", str(code))]
    of: dict[str, v.Value] = {"basket": called(basket)}
    threshold, both = v.Percent(max(THRESHOLDS), 1), aside.difference(one, sort=False)
    either, same = (v.Items(map(v.Economy, each)) for each in (both, one))
    of_two = claim("price-uncounted-either", economies=either, threshold=threshold, **of)
    yield from where(len(both), of_two)
    yield from where(one, claim("price-uncounted-same-offer", economies=same, **of))


def _said(about: Scope, basket: Basket, frame: pd.DataFrame, sides: pd.Series) -> Iterator[Claim]:
    """Yield how many economies have a price above the threshold, and the median price."""
    counted = sides.dropna()
    above, threshold = int(counted.eq(True).sum()), v.Percent(max(THRESHOLDS), 1)
    of: dict[str, v.Value] = {"above": v.Count(above), "economies": v.Count(len(counted))}
    of |= {"among": v.Group(about.id), "basket": called(basket), "threshold": threshold}
    yield from where(len(counted), claim("price-members", **of))
    sure = frame.drop(_doubted(basket, frame))
    if len(sure):
        yield _median(about, basket, sure)


def _median(about: Scope, basket: Basket, frame: pd.DataFrame) -> Claim:
    """Return the highest of prices not in doubt, and their median as other pages have it."""
    first, median = frame.iloc[0], typical(f"{basket.id}_gni", about.among.members)
    return claim(
        "price-median",
        basket=called(basket),
        median=v.Exact(v.Percent(median, 2)),
        highest=spoken(float(first["value"]), basket, str(frame.index[0]), int(first["year"])),
        economy=v.Economy(str(frame.index[0])),
    )


def _missing(about: Scope, known: Mapping[Basket, pd.DataFrame]) -> Iterator[Claim]:
    """How many economies have no recent price."""
    of = len(about.among.members)
    for basket, frame in known.items():
        counts = {"missing": v.Count(of - len(frame)), "economies": v.Count(of)}
        if len(frame) < of:
            yield claim("price-members-gap", basket=called(basket), **counts)


def _table(known: Mapping[Basket, pd.DataFrame]) -> Table:
    """Return one row per economy, dearest first, with price and year of each basket."""
    columns = {}
    for basket in known:
        columns[f"{basket.id}_percent"] = Column(called(basket), "percent", decimals=2)
        columns[f"{basket.id}_year"] = YEARS
        columns[f"{basket.id}_mark"] = MARKS
    parts = [
        frame[["value", "year"]].astype(float).assign(
            mark=[doubt_mark(f"{basket.id}_gni", str(code)) for code in frame.index]
        )
        for basket, frame in known.items()
    ]  # fmt: skip
    wide = pd.concat(parts, axis="columns").set_axis([*columns], axis="columns")
    marks = wide.filter(like="_mark").fillna("mark-none")
    plain = [name for name in marks if marks[name].eq("mark-none").all()]
    wide[[*marks]] = marks
    kept = {name: column for name, column in columns.items() if name not in plain}
    return Table(wide[[*kept]], kept, ECONOMIES)
