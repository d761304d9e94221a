"""Broadband prices against income, on average and for the poorest, and agreed thresholds."""

from collections.abc import Iterator, Sequence

import pandas as pd

from research import access, targets
from research.charts import Figure, theme
from research.charts import thresholds as charts
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, tables, v
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent, sources_of
from research.findings.core.scope import scope_of
from research.findings.costs import income as incomes
from research.findings.prices.members import among
from research.findings.prices.prices import Price, called, price_of, spoken
from research.findings.progress.breaks import marked_cells, rests_on
from research.metrics.affordability import BASKETS, POOREST, THRESHOLDS, Affordability, Basket
from research.metrics.affordability import affordability as judged
from research.metrics.recent import APART

_FIFTHS = ("income_share_lowest_20", "income_share_second_20")


@finding
def affordability(scope: str, baskets: Sequence[Basket] = BASKETS) -> Finding:
    """Compare broadband prices with income, and with the affordability thresholds.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific" for its members
    baskets : whose prices are looked at, what says most first; another allowance is another basket,
        with indicators of its own

    Raises
    ------
    InputError : the scope is not known
    """
    about, rules = scope_of(scope), _rules()
    if about.focus is None:
        return among(about, baskets, rules)
    prices = [price for basket in baskets if (price := price_of(about.focus, basket)) is not None]
    held_of = [price.basket for price in prices]
    absent = gaps([f"{basket.id}_gni" for basket in baskets if basket not in held_of])
    if not prices:
        return no_data(claim("price-unknown", economy=v.Economy(about.focus)), *absent)
    share, measured, unmeasured = _share(about.focus, prices)
    results = [(price, judged(price.percent, share)) for price in prices]
    recent = [(price, result) for price, result in results if is_recent(price.year, price.flag)]
    recent.sort(key=lambda each: each[1].met[max(THRESHOLDS)])
    recent.sort(key=lambda each: rests_on(f"{each[0].basket.id}_gni", about.id) is not None)
    notes = [*measured, rules, claim("price-income"), *incomes.two_incomes(about.focus)]
    same = [each for each, _ in recent if incomes.same_offer(f"{each.basket.id}_gni", about.focus)]
    recent = [each for each in recent if each[0] not in same]
    held = [_held(about.focus, price, result) for price, result in recent]
    headline, *others = held or [claim("price-not-recent", economy=v.Economy(about.focus))]
    return Finding(
        headline,
        claims=(
            *others,
            *(said for each in recent for said in _more(about.focus, *each)),
            *(claim("price-same", basket=called(each.basket)) for each in same),
        ),
        notes=(*notes, *tables.too_old(of for of in map(_dated, prices) if not is_recent(*of[1:]))),
        gaps=(*absent, *unmeasured),
        table=_table(about.focus, results),
        shows=(claim("shows-prices"),),
        chart=_chart(results, headline) if results else None,
        drawn_from=sources_of(about.focus, *(f"{price.basket.id}_gni" for price in prices)),
    )


def _share(iso3: str, prices: list[Price]) -> tuple[float | None, list[Claim], list[Claim]]:
    """Return the share measured at about the time of the prices, with a note, or with a gap."""
    of: dict[str, v.Value] = {"poorest": v.Percent(POOREST)}
    fifths = access.load(_FIFTHS, iso3).dropna()
    if fifths.empty:
        return None, [], [claim("price-share-gap", **of)]
    share, year = float(fifths.iloc[-1].sum()), int(fifths.index[-1][1])
    of["year"] = v.Year(year)
    if any(abs(year - price.year) > APART for price in prices):
        return None, [], [claim("price-share-old", **of)]
    return share, [claim("price-share", **of, share=v.Percent(share, 1))], []


def _dated(price: Price) -> tuple[v.Value, int, str]:
    """Return what a price is of, with its year and flag."""
    return called(price.basket), price.year, price.flag


def _held(iso3: str, price: Price, result: Affordability) -> Claim:
    """Compare a price with the least strict threshold, by both figures where two conflict."""
    key, loosest = f"{price.basket.id}_gni", max(result.met)
    jump, met = rests_on(key, iso3), result.met[loosest]
    verdict = "open" if incomes.is_open(key, iso3, loosest) else "within" if met else "above"
    said: dict[str, v.Value] = {"economy": v.Economy(iso3), "basket": called(price.basket)}
    if jump and verdict != "open":
        kind = f"{verdict}-both" if (jump.value <= loosest) == met else "breaks"
        both = {"price": v.Percent(price.percent, 2), "before": v.Percent(jump.value, 2)}
        return claim(f"price-income-{kind}", **said, **both)
    said["price"] = spoken(price.percent, price.basket, iso3, price.year)
    if (other := incomes.by_two_incomes(key, iso3)) is not None:
        ends = (v.Percent(of(price.percent, other), 2) for of in (min, max))
        said["price"] = claim("value-either", **{"value": v.Either(*ends), "of": said["price"]})
    return claim(f"price-income-{verdict}", **said, threshold=v.Percent(loosest, 1))


def _more(iso3: str, price: Price, result: Affordability) -> Iterator[Claim]:
    """Yield the price in money, with the affordable one, and its burden on the poorest.

    The price in money alone where ITU's income is not that of others, and where it is in doubt.
    """
    basket, loosest = called(price.basket), max(result.met)
    doubted = incomes.by_two_incomes(f"{price.basket.id}_gni", iso3) is not None
    if price.usd is not None:
        paid = {"basket": basket, "paid": v.Money(price.usd)}
        if rests_on(f"{price.basket.id}_gni", iso3):
            yield claim("price-money-doubted", **paid)
        elif result.met[loosest] or doubted:
            yield claim("price-money", **paid)
        else:
            amount = v.Money(price.usd * loosest / price.percent)
            of = {"threshold": v.Percent(loosest, 1), "amount": amount}
            yield claim("price-money-above", **paid, **of)
    if result.poorest is not None and result.met_poorest is not None and not doubted:
        within = "within" if result.met_poorest[loosest] else "above"
        said = {"threshold": v.Percent(loosest, 1), "poorest": v.Percent(POOREST)}
        price_of_them = v.Percent(result.poorest, 2)
        yield claim(f"price-poorest-{within}", basket=basket, price=price_of_them, **said)


def _rules() -> Claim:
    title = v.Title(targets.target("umc-price").set_title)
    return claim("price-rules", target=v.Percent(max(THRESHOLDS)), set=title)


def _chart(results: list[tuple[Price, Affordability]], headline: Claim) -> Figure:
    values: dict[v.Value, float] = {}
    for price, result in results:
        values[tables.in_year(*_dated(price))] = result.percent
        of = {"basket": called(price.basket), "poorest": v.Percent(POOREST)}
        if result.poorest is not None:
            values[claim("price-poorest-row", **of)] = result.poorest
    drawn = pd.Series([*values.values()], pd.Index([*values], dtype=object))
    return charts.against(
        drawn,
        labels=[v.Percent(value, theme.decimals(drawn) + (value < 1)) for value in drawn],
        threshold=max(THRESHOLDS),
        unit=claim("price-axis"),
        alt=claim("price-chart", headline=headline),
    )


def _table(iso3: str, results: list[tuple[Price, Affordability]]) -> Table:
    none, (income, year) = float("nan"), incomes.dated_income(iso3)
    rows = {
        price.basket.title or called(price.basket): {
            "minutes": price.basket.minutes or none,
            "messages": price.basket.messages or none,
            "gigabytes": price.basket.gigabytes or none,
            "percent": result.percent,
            "poorest": none if result.poorest is None else result.poorest,
            "usd": none if price.usd is None else price.usd,
            "income": incomes.entry_price(iso3, price.basket.id)[1] or none,
            "ours": incomes.by_two_incomes(f"{price.basket.id}_gni", iso3) or none,
            **marked_cells(price.year, price.flag, iso3, f"{price.basket.id}_gni"),
            "source": access.origin(price.source).title,
        }
        for price, result in results
    }
    poorest = claim("price-column-poorest", poorest=v.Percent(POOREST))
    ours = claim("price-column-ours", ours=v.Money(income or 0.0), since=v.Year(year))
    columns = tables.columns_of(
        "price",
        minutes="count",
        messages="count",
        gigabytes="number",
        percent=Column(claim("price-axis"), "percent", decimals=2),
        poorest=Column(poorest, "percent", decimals=2),
        usd=("number", 2),
        income=("number", 0),
        ours=Column(ours, "percent", decimals=2),
        **tables.dated_columns(),
        source=tables.SOURCES,
    )
    return tables.paired(rows, columns, Column(claim("price-rows"), "text"))
