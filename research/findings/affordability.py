"""What broadband costs against income, on average and for the poorest, beside the thresholds that were agreed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies, targets, words
from research.charts import thresholds as charts
from research.findings.finding import Finding
from research.findings.latest import comparable, is_recent, measured_in, when
from research.findings.whom import Whom, whom
from research.metrics.affordability import BASKETS, THRESHOLDS, Affordability, Basket, percent_of_income
from research.metrics.affordability import affordability as judged
from research.metrics.recent import APART

_INCOMES = {"usd": "gni_per_capita_atlas", "ppp": "gni_per_capita_ppp"}
_FIFTHS = ("income_share_lowest_20", "income_share_second_20")
_SHOWN = 40  # lines a chart holds on a page
_MISSING = (
    "ITU publishes price baskets for most economies: `research fetch --source itu`, or an export from ITU DataHub by hand and "
    "`research import itu FOLDER`."
)


@dataclass(frozen=True)
class Price:
    """The latest price of a basket in one economy.

    Attributes
    ----------
    basket : what it buys
    percent : of monthly GNI per capita
    usd, ppp : the monthly price, of the same year; None where not known
    computed : whether `percent` is ours, from a price and an income, and not as published
    """

    basket: Basket
    percent: float
    year: int
    flag: str
    source: str
    usd: float | None
    ppp: float | None
    computed: bool


def affordability(
    scope: str,
    income_share: float | None = None,
    thresholds: Sequence[float] = THRESHOLDS,
    baskets: Sequence[Basket] = BASKETS,
) -> Finding:
    """Return what broadband costs against income, and whether it is affordable.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific" for its members
    income_share : share of all income that the poorest 40 % of an economy have, %; taken from the World Bank's fifths where
        they are in the store and this is left out
    thresholds : % of income, at or below which a price is affordable
    baskets : whose prices are looked at, what says most first; another allowance is another basket, with indicators of its own

    Raises
    ------
    InputError : the scope is not known; the share or a threshold is out of its range
    """
    about = whom(scope)
    if about.focus is None:
        return _among(about, thresholds, baskets)
    name = economies.called(about.focus)
    prices = [price for basket in baskets if (price := _price(about.focus, basket)) is not None]
    if not prices:
        return Finding(f"What broadband costs in {name} is not known.", remarks=(_MISSING,), missing=True)
    share, share_told = _share(about.focus, income_share, prices)
    results = [judged(price.percent, share, thresholds) for price in prices]
    recent = [(price, result) for price, result in zip(prices, results, strict=True) if is_recent(price.year, price.flag)]
    sentences = tuple(_sentence(price, result) for price, result in recent)
    title = _title(name, recent)
    values, labels = _drawn(prices, results)
    return Finding(
        title,
        sentences,
        remarks=(
            *((share_told,) if share is not None else ()),
            _rules(thresholds),
            _of_income(prices),
            *((share_told,) if share is None else ()),
            *_absent(prices, baskets),
            *_too_old(prices),
        ),
        df=_table(prices, results),
        fig=charts.against(
            values, labels=labels, thresholds=thresholds, unit="% of income", alt=" ".join((title, *sentences))
        ),
    )  # fmt: skip


def _price(iso3: str, basket: Basket) -> Price | None:
    """The price as published in % of GNI per capita, else computed from the price and the income of the year before."""
    latest = {unit: _latest(f"{basket.id}_{unit}", iso3) for unit in ("gni", "usd", "ppp")}
    published = latest["gni"]
    if published is not None:
        amounts = {
            unit: float(row["value"])
            for unit in _INCOMES
            if (row := latest[unit]) is not None and row["year"] == published["year"]
        }
        return Price(
            basket, float(published["value"]), int(published["year"]), str(published["flag"]), str(published["source"]),
            amounts.get("usd"), amounts.get("ppp"), computed=False,
        )  # fmt: skip
    for unit, income in _INCOMES.items():
        row = latest[unit]
        before = access.load(income, iso3, None if row is None else int(row["year"]) - 1)[income].dropna()
        if row is not None and len(before):
            price, short = float(row["value"]), catalogue.indicator(income).short_unit
            percent = percent_of_income(price, float(before.iloc[-1]), short, short)
            usd, ppp = (price, None) if unit == "usd" else (None, price)
            return Price(
                basket, percent, int(row["year"]), str(row["flag"]), str(row["source"]), usd, ppp, computed=True
            )  # fmt: skip
    return None


def _latest(indicator: str, iso3: str) -> pd.Series | None:
    known = _priced(indicator, iso3)
    return known.loc[iso3] if iso3 in known.index else None


def _priced(indicator: str, economies: str | list[str]) -> pd.DataFrame:
    """The latest prices: index economy."""
    rows = access.usable(indicator, economies)
    rows = rows[rows["flag"].ne("undated")].sort_values("year", kind="stable")
    return rows.drop_duplicates("economy", keep="last").set_index("economy")


def _too_old(prices: list[Price]) -> tuple[str, ...]:
    old = [
        f"{price.basket.title} ({when(price.year, price.flag)})" for price in prices if not is_recent(price.year, price.flag)
    ]
    return (f"Too old to report, in the table only: {words.listing(old)}.",) if old else ()


def _share(iso3: str, given: float | None, prices: list[Price]) -> tuple[float | None, str]:
    """The income share of the poorest 40 %, of about the time of the prices, and where it is from, in a sentence."""
    if given is not None:
        return given, f"The poorest 40 % are taken to have {words.number(given, 1)} % of income, as was given."
    fifths = access.load(_FIFTHS, iso3).dropna()
    if fifths.empty:
        return None, (
            "What it costs the poorest 40 % is not known: it takes their share of income, which `research fetch` brings of the "
            "economies that have had a household survey, or the parameter `income_share`."
        )
    share, year = float(fifths.iloc[-1].sum()), int(fifths.index[-1][1])
    if any(abs(year - price.year) > APART for price in prices):
        return None, (
            f"What it costs the poorest 40 % is not known: their share of income is of {year}, and the prices are more than "
            f"{APART} years apart from it."
        )
    return share, (
        f"The poorest 40 % have {words.number(share, 1)} % of income or consumption ({year}, household survey; World Bank); "
        "applied to national income per person, of which households receive a part, it compares economies and is no budget."
    )


def _met(result: Affordability) -> str:
    missed = [f"{each:g} %" for each, met in result.met.items() if not met]
    met = [f"{each:g} %" for each, met in result.met.items() if met]
    parts = [f"within {words.listing(met)}" if met else "", f"above {words.listing(missed)}" if missed else ""]
    return " and ".join(filter(None, parts))


def _title(name: str, recent: list[tuple[Price, Affordability]]) -> str:
    if not recent:
        return f"What broadband costs in {name} is not known in recent figures."
    parts = [
        f"{price.basket.title} costs {words.number(price.percent, 2)} % of income per person "
        f"({measured_in(price.year, price.flag)}), {_held(result)}"
        for price, result in recent
    ]
    return f"In {name}, {'; '.join(parts)}."


def _held(result: Affordability) -> str:
    loosest = max(result.met)
    return f"{'within' if result.met[loosest] else 'above'} the threshold of {loosest:g} %"


def _sentence(price: Price, result: Affordability) -> str:
    """What the title leaves: the price in money, the thresholds it is within, the poorest."""
    amounts = [
        words.quantity(amount, catalogue.indicator(f"{price.basket.id}_{unit}"))
        for unit, amount in (("usd", price.usd), ("ppp", price.ppp))
        if amount is not None
    ]
    cost = f"{words.listing(amounts)} a month, " if amounts else ""
    how = " (computed with the income of the year before)" if price.computed else ""
    said = f"{words.upper_first(price.basket.title)}: {cost}{_met(result)} of income{how}."
    if result.poorest is not None and result.met_poorest is not None:
        within = [f"{each:g} %" for each, met in result.met_poorest.items() if met]
        said += f" Of the average income of the poorest 40 % it is {words.number(result.poorest, 2)} %, "
        said += f"within {words.listing(within)}." if within else "above every threshold."
    loosest = max(result.met)
    if not result.met[loosest] and price.usd is not None:
        most = words.number(price.usd * loosest / price.percent, 2)
        said += f" {loosest:g} % of income would be US$ {most} a month, of the income that this price is set against."
    return said


def _of_income(prices: list[Price]) -> str:
    called = [words.lower_first(catalogue.indicator(f"{price.basket.id}_gni").title) for price in prices]
    return f"Set against monthly gross national income (GNI) per person: {'; '.join(called)}."


def _rules(thresholds: Sequence[float]) -> str:
    if tuple(thresholds) != THRESHOLDS:
        return f"The thresholds {words.listing([f'{each:g} %' for each in thresholds])} are those that were given."
    agreed = targets.target("umc-price")
    return (
        f"2 % is the threshold of {agreed.set_title} and of the Broadband Commission; 1 % is where ITU's ICT Development Index "
        "gives all points."
    )


def _absent(prices: list[Price], baskets: Sequence[Basket]) -> tuple[str, ...]:
    absent = [basket.title for basket in baskets if basket not in [price.basket for price in prices]]
    return (f"The price of {words.listing(absent)} is not known. {_MISSING}",) if absent else ()


def _drawn(prices: list[Price], results: list[Affordability]) -> tuple[pd.Series, pd.Series]:
    values = {}
    for price, result in zip(prices, results, strict=True):
        title = words.upper_first(price.basket.title)
        values[f"{title} ({price.year})"] = result.percent
        if result.poorest is not None:
            values[f"{title}, poorest 40\u00a0%"] = result.poorest
    drawn = pd.Series(values)
    return drawn, drawn.map(lambda value: f"{words.number(value, 2)} %")


def _table(prices: list[Price], results: list[Affordability]) -> pd.DataFrame:
    rows = {}
    for price, result in zip(prices, results, strict=True):
        rows[catalogue.indicator(f"{price.basket.id}_gni").title] = {
            "Allowance": price.basket.allowance(),
            "% of income": words.number(result.percent, 2),
            "% for the poorest 40 %": words.NO_DATA if result.poorest is None else words.number(result.poorest, 2),
            "US$ a month": words.NO_DATA if price.usd is None else words.number(price.usd, 2),
            "Year": when(price.year, price.flag),
            "Source": access.origin(price.source).title + (", computed" if price.computed else ""),
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Basket")


def _among(about: Whom, thresholds: Sequence[float], baskets: Sequence[Basket]) -> Finding:
    """The members of a group: how many are within each threshold, and the dearest."""
    known = {basket: _members(about, basket) for basket in baskets}
    known = {basket: frame for basket, frame in known.items() if len(frame)}
    if not known:
        return Finding(f"What broadband costs in {about.inside} is not known.", remarks=(_MISSING,), missing=True)
    sentences: list[str] = []
    rows: dict[str, dict[str, str]] = {}
    for basket, frame in known.items():
        within = [f"within {each:g} % in {(frame['value'] <= each).sum()}" for each in thresholds]
        dearest = frame.iloc[0]
        sentences.append(
            f"{words.upper_first(basket.title)} is {words.listing(within)} of {len(frame)} economies "
            f"({words.years(frame['year'].tolist())}); the median is {words.number(frame['value'].median(), 2)} %, the most "
            f"{words.number(dearest['value'], 2)} % in {economies.called(str(frame.index[0]))}."
        )
        for iso3, row in frame.iterrows():
            cell = f"{words.number(row['value'], 2)} % ({int(row['year'])})"
            rows.setdefault(economies.name(str(iso3)), {})[words.upper_first(basket.title)] = cell
    rows["Median"] = {
        words.upper_first(basket.title): f"{words.number(frame['value'].median(), 2)} %" for basket, frame in known.items()
    }
    loosest, (basket, frame) = max(thresholds), next(iter(known.items()))
    title = (
        f"In {about.inside}, {basket.title} costs at most {loosest:g} % of income per person in "
        f"{(frame['value'] <= loosest).sum()} of {len(frame)} economies."
    )
    names = [f"{economies.name(str(iso3))} ({int(year)})" for iso3, year in frame["year"].items()]
    values = pd.Series(frame["value"].to_numpy(), names).head(_SHOWN)
    return Finding(
        title,
        tuple(sentences),
        remarks=(
            _rules(thresholds),
            *_counted(about, known),
            *((f"The chart holds the {_SHOWN} dearest; the table holds all.",) if len(frame) > _SHOWN else ()),
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").fillna(words.NO_DATA).rename_axis("Economy"),
        fig=charts.against(
            values, labels=values.map(lambda value: f"{words.number(value, 2)} %"), thresholds=thresholds,
            unit=f"{words.upper_first(basket.title)}, % of income per person", alt=f"{title} {sentences[0]}",
        ),
    )  # fmt: skip


def _counted(about: Whom, known: Mapping[Basket, pd.DataFrame]) -> tuple[str, ...]:
    """Of how many economies each basket has a recent price."""
    among = len(about.among.members)
    counts = [
        f"{words.lower_first(catalogue.indicator(f'{basket.id}_gni').title)}, of {len(frame)} economies of {among}"
        for basket, frame in known.items()
    ]
    return (f"Known and recent: {'; '.join(counts)}.",)


def _members(about: Whom, basket: Basket) -> pd.DataFrame:
    """Recent prices as published, dearest first: index economy; columns value, year."""
    known = comparable(f"{basket.id}_gni")
    known = known[known.index.isin(about.among.members)]
    return known.sort_values("value", ascending=False, kind="stable")
