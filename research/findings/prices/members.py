"""Broadband prices in a group: how many members meet each threshold, and the dearest."""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from research.charts import Figure
from research.charts import thresholds as charts
from research.findings.core import Claim, Column, Finding, Table, claim, no_data, v, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope
from research.findings.core.tables import ECONOMIES, MARKS, YEARS, in_year
from research.findings.prices.prices import called, spoken
from research.findings.progress.breaks import doubt, doubt_mark
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
    counted = {each: frame.drop(_doubted(each, frame)) for each, frame in known.items()}
    said = [
        said
        for basket, frame in counted.items()
        if len(frame)
        for said in (_above(about, basket, frame, least), _median(about, basket, frame))
    ]
    headline, *others = said or [claim("price-members-unknown", among=v.Group(about.id))]
    shown = _dear(dict([*known.items()][:_DRAWN]), least)
    cut = claim("chart-cut", shown=v.Count(_SHOWN), all=v.Count(len(shown)))
    return Finding(
        headline,
        claims=tuple(others),
        notes=(
            rules,
            *where(len(shown) > _SHOWN, cut),
            *(said for each in known.items() for said in _open(*each)),
        ),
        gaps=tuple(_missing(about, known)),
        table=_table(known),
        shows=(claim("shows-prices"),),
        chart=_chart(known, shown.head(_SHOWN), least, headline) if len(shown) > 1 else None,
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


def _chart(
    known: Mapping[Basket, pd.DataFrame], shown: pd.DataFrame, limit: float, headline: Claim
) -> Figure:
    """Draw the economies above the limit; of those within it the key says how many they are."""
    known = dict([*known.items()][:_DRAWN])
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
            {called(each): shown.index.isin(_doubted(each, known[each])) for each in known}
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
    """Return the economies whose price is in no count and no median, on any page."""
    return [code for code in frame.index if code in doubted(f"{basket.id}_gni")]


def _open(basket: Basket, frame: pd.DataFrame) -> Iterator[Claim]:
    """Name the economies that are not counted, by the reason."""
    known = {code: doubt(f"{basket.id}_gni", code) for code in frame.index}
    why = pd.Series({code: of.id for code, of in known.items() if of}, dtype=object)
    for _, those in why.str.removeprefix("unranked-").groupby(why, sort=False):
        economies = v.Items(map(v.Economy, those.index))
        yield claim(f"price-uncounted-{those.iloc[0]}", economies=economies, basket=called(basket))


def _above(about: Scope, basket: Basket, frame: pd.DataFrame, threshold: float) -> Claim:
    """Count the economies whose price is above a threshold."""
    above, economies = int((frame["value"] > threshold).sum()), len(frame)
    return claim(
        "price-members", among=v.Group(about.id), basket=called(basket),
        threshold=v.Percent(threshold, 1), above=v.Count(above), economies=v.Count(economies),
    )  # fmt: skip


def _median(about: Scope, basket: Basket, frame: pd.DataFrame) -> Claim:
    """Return the highest of the prices that count, and their median as other pages have it."""
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
