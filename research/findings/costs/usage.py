"""What it would cost to bring people online where the network is not what keeps them offline."""

from collections.abc import Iterator

import pandas as pd

from research import costs, options
from research.charts import Figure, ranges
from research.charts.panels import squeezed
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.nation import LEARNS
from research.findings.core.tables import columns_of
from research.findings.costs.case import output, percent, rests_on
from research.findings.costs.income import (
    OF_OUTPUT,
    Spread,
    drawn_in,
    entry_price,
    income,
    unconfirmed,
    unpriced,
)
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends, headcount, spanned, within
from research.findings.practice.concerned import before_breaks
from research.metrics.space import cost


@finding
def cost_of_use(economy: str, horizon: int = 10) -> Finding:
    """Estimate devices, affordable data and training for people offline within 4G coverage.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that the price of data is brought down for

    Notes
    -----
    See `research.metrics.space.cost.usage`. Where coverage is not known all people offline are
    counted: they need these things whether a network reaches them or not. Of both, people aged 10
    and over are: the share who are offline is taken to be theirs too. Devices and courses have
    prices of low- and middle-income economies and of large programmes, and no cost is given where
    income is high, or people are few: see `income.unpriced`.
    """
    who = offline(economy)
    if isinstance(who, Finding):
        return who
    people, a_person, price = priced(who, horizon)
    if without := _unpriced(who):
        few, high = claim("use-few", economy=who.who), claim("use-high-income", economy=who.who)
        return no_data(few if without == "few" else high)
    if people < 1:
        return Finding(claim("use-network-first", economy=who.who))
    parts, spreads = amounts(who, a_person, price, horizon), _spreads(who, a_person)
    headline, earlier = _headline(who, once(a_person)["central"], parts), before(who, a_person)
    more = (*_more(headline, dear(a_person)), *(earlier[1:] if earlier else ()))
    return Finding(
        headline,
        claims=(*more, _data(price, horizon), _ages(who)),
        notes=(*_notes(who), *_sources([*a_person.index])),
        gaps=where(price is None, claim("use-no-price", economy=who.who)),
        table=_table(who, a_person, spreads),
        shows=(claim("shows-cost-use"),),
        chart=_chart(spreads, headline),
        **rests_on(economy),
    )


def _chart(spreads: pd.DataFrame, headline: Claim) -> Figure:
    """Draw the range of each part; the end of a range is no estimate in its middle."""
    in_units, axis = drawn_in(float(spreads["high"].max()))
    middle = spreads["central"].between(spreads["low"], spreads["high"], inclusive="neither")
    drawn = (spreads / in_units).assign(central=(spreads["central"] / in_units).where(middle))
    written = [Spread(*row) for row in spreads.itertuples(index=False)]
    drawn.index = [claim(f"use-part-{part}") for part in spreads.index]
    return ranges.ranges(
        drawn, at="central", own=drawn.index,
        logarithmic=squeezed(spreads["high"]) and bool(spreads["low"].gt(0).all()),
        labels=[
            claim("use-amount", cost=each.about, range=each.range) if known else each.range
            for each, known in zip(written, middle, strict=True)
        ],
        title=axis,
        spread=claim("chart-range"),
        point=claim("chart-central"),
        alt=claim("use-chart", headline=headline),
    )  # fmt: skip


def _spreads(who: Offline, a_person: pd.DataFrame) -> pd.DataFrame:
    """Return costs by part and what is paid once in all, and these two for the most people, US$."""
    spreads, (fewest, *more) = a_person.copy(), ends(who)
    spreads.loc["all"] = once(a_person)
    most = spreads.loc[spreads.index.isin(("data", "all"))].rename("{}-most".format)
    return pd.concat([fewest * spreads, *(each * most for each in more)])


def once(a_person: pd.DataFrame) -> pd.Series:
    """Return what is paid once for a person: a device and training, by level."""
    return a_person.drop("data", errors="ignore").sum()


def central(a_person: pd.Series, who: Offline) -> v.Value:
    """Return what all cost at central costs, a range where these are few or many."""
    return spanned([v.Money(each * a_person["central"]) for each in ends(who)])


def whole(a_person: pd.Series, who: Offline) -> Spread:
    """Return what all cost, from low costs of the fewest to high costs of the most."""
    (fewest, *_), most = ends(who), ends(who)[-1]
    return Spread(*(a_person * [fewest, fewest, most])[[*costs.LEVELS]])


def priced(who: Offline, horizon: int) -> tuple[float, pd.DataFrame, float | None]:
    """Return the people counted, the cost of each part for one of them, and the price of data.

    Counted are those old enough who are offline, within reach of 4G where that is known.

    The frame has a row a part that costs anything and a column a level, in US$; none of data where
    their price meets the target. Nobody is counted where these have no price: see `unpriced`.
    """
    people = 0.0 if _unpriced(who) else who.to_equip
    pays, (price, priced_at) = income(who.iso3), entry_price(who.iso3)
    each = pd.DataFrame(
        {
            level: cost.usage(costs.at(level), pays, price, horizon, priced_at=priced_at)
            for level in costs.LEVELS
        }
    )
    if price is not None and price <= costs.at()["budget"]:
        each = each.drop("data", errors="ignore")
    return people, each[each["central"].notna() & each["high"].gt(0)], price


def before(who: Offline, a_person: pd.DataFrame) -> tuple[Offline, Claim] | None:
    """Return who is offline by figures before a possible break, and what is paid for them once."""
    earlier = before_breaks(who.iso3, options.problems()["use"])
    if earlier is None or who.covered is None:
        return None
    of = {"people": headcount(ends(earlier)), "cost": central(once(a_person), earlier)}
    return earlier, claim("options-use-cost-break", **of)


def _unpriced(who: Offline) -> str:
    return unpriced(who.iso3, who.learners * who.people)


def dear(parts: pd.DataFrame) -> bool:
    """Return whether bringing the price of data down costs something at central costs."""
    return "data" in parts.index and bool(parts.loc["data", "central"] > 0)


def _headline(who: Offline, each: float, parts: dict[str, v.Value]) -> Claim:
    values: dict[str, v.Value] = {
        "people": headcount(ends(who)), "economy": who.who, "cost": parts["once"],
        "range": parts["once_range"], "each": v.Money(each), **parts,
    }  # fmt: skip
    reach = "covered" if who.parted else "offline"
    if gdp := output(who.iso3):
        shares = [percent(100 * people * each / gdp[0]) for people in ends(who)]
        values["share"] = spanned(shares)
    return claim(f"use-devices-{reach}", **values)


def _more(headline: Claim, data: bool) -> Iterator[Claim]:
    """Yield what that is for a person, and what bringing the price of data down would take."""
    yield claim("use-each" if "share" in headline.values else "use-each-no-gdp", **headline.values)
    if data:
        yield claim("use-data-more", **headline.values)


def amounts(
    who: Offline, a_person: pd.DataFrame, price: float | None, horizon: int
) -> dict[str, v.Value]:
    """Return what devices and training cost once, and what data brought down in price do."""
    paid = once(a_person)
    parts: dict[str, v.Value] = {"once": central(paid, who), "once_range": whole(paid, who).range}
    parts["years"] = v.Count(horizon)
    if price is not None:
        parts["percent"] = v.Percent(costs.at()["budget"])
    if "data" not in a_person.index:
        return parts
    data = whole(a_person.loc["data"], who)
    both = {"data_low": v.Money(data.low), "data_high": v.Money(data.high)}
    return parts | both | {"data_range": data.range}


def _data(price: float | None, horizon: int) -> Claim:
    budget = v.Percent(costs.at()["budget"])
    if price is None:
        return claim("use-data-unknown")
    if price <= costs.at()["budget"]:
        return claim("use-data-within", price=v.Percent(price, 2), budget=budget)
    return claim("use-data-above", price=v.Percent(price, 2), budget=budget, years=v.Count(horizon))


def _ages(who: Offline) -> Claim:
    """Return who is counted, and how many are too young to be."""
    of = within(who)
    children = headcount([(1 - who.learners) * each for each in of])
    return claim("use-ages", offline=headcount(of), children=children, age=v.Count(LEARNS))


def _notes(who: Offline) -> tuple[Claim, ...]:
    if who.covered is None:
        return (claim("use-whether-covered"),)
    later = v.About(who.out_of_reach)
    said = claim("use-later" if who.between is None else "use-later-rounded", people=later)
    bounds = where(len(ends(who)) > 1, claim("training-bounds"))
    return (*where(who.out_of_reach >= 1, said), *bounds)


def sourced(key: str) -> Iterator[Claim]:
    """Yield where a figure of the costs is from, a claim a source."""
    entry = costs.table()[key]
    of = {"figure": v.Text(entry.title), "year": v.Year(entry.year)}
    for name in entry.source.split(", "):
        yield claim("use-source", **of, source=v.Text(costs.sources()[name]))


def _sources(counted: list[str]) -> Iterator[Claim]:
    for key in ("device", "training"):
        if key in counted:
            yield from sourced(key)
    poorer, trained = costs.table()["offline_income"], costs.table()["training_income"]
    yield claim("use-wages", income=v.Money(trained.central))
    if "data" in counted:
        rate = v.Percent(costs.at()["discount"])
        of = {"central": v.Percent(poorer.central), "high": v.Percent(poorer.high)}
        yield claim("use-poorer", rate=rate, **of)
        yield from unconfirmed("usage")
    yield claim("use-content")


def _table(who: Offline, a_person: pd.DataFrame, spreads: pd.DataFrame) -> Table:
    of = spreads.index.str.removesuffix("-most")
    each = pd.concat([a_person, once(a_person).to_frame("all").T]).loc[of].set_axis(spreads.index)
    frame = each.join(spreads.add_prefix("total_"))
    frame["instrument"] = [claim(f"use-instrument-{part}").id for part in of]
    columns = columns_of(
        "use", instrument="message", low="money", central="money", high="money",
        total_low="money", total_central="money", total_high="money",
    )  # fmt: skip
    if gdp := output(who.iso3):
        frame["share"] = 100 * frame["total_central"] / gdp[0]
        columns["share"] = OF_OUTPUT
    frame = frame.set_axis([claim(f"use-part-{part}").id for part in frame.index])
    return Table(frame, columns, Column(claim("use-rows"), "message"))
