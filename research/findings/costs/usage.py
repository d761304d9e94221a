"""What it would cost to bring people online where the network is not what keeps them offline."""

from collections.abc import Iterator

import pandas as pd

from research import costs
from research.charts import Figure, ranges
from research.charts.panels import squeezed
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.bounds import spanned
from research.findings.core.tables import columns_of
from research.findings.costs.case import output, percent, rests_on
from research.findings.costs.income import (
    between,
    drawn_in,
    entry_price,
    income,
    unconfirmed,
    unpriced,
)
from research.findings.infrastructure.offline import Offline, offline
from research.findings.infrastructure.within_reach import ends, headcount
from research.metrics.space import cost
from research.metrics.space.cost.money import annuity

_ENDS = ["low", "high"]  # of assumptions


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
    paid, parts = amounts(who, a_person), _parts(a_person, horizon)
    totals = pd.DataFrame({part: whole(each, who) for part, each in parts.iterrows()}, _ENDS).T
    reach = "covered" if who.parted else "offline"
    headline = claim(f"use-devices-{reach}", economy=who.who, **paid)
    each = claim("use-each" if "share" in paid else "use-each-no-gdp", **paid)
    return Finding(
        headline,
        claims=(each, _data(price, subsidy(who, a_person, horizon))),
        notes=(*_notes(who), *_sources([*a_person.index])),
        gaps=where(price is None, claim("use-no-price", economy=who.who)),
        table=_table(who, parts, totals),
        shows=(claim("shows-cost-use"),),
        chart=_chart(totals.drop("yearly", errors="ignore"), headline),
        **rests_on(economy),
    )


def _chart(totals: pd.DataFrame, headline: Claim) -> Figure:
    """Draw each part from the lowest to the highest assumption."""
    in_units, axis = drawn_in(float(totals["high"].max()))
    drawn = (totals / in_units).set_axis([claim(f"use-part-{part}") for part in totals.index])
    return ranges.ranges(
        drawn,
        own=drawn.index,
        logarithmic=squeezed(totals["high"]) and bool(totals["low"].gt(0).all()),
        labels=[between(*row) for row in totals.itertuples(index=False)],
        title=axis,
        alt=claim("use-chart", headline=headline),
    )


def _parts(a_person: pd.DataFrame, horizon: int) -> pd.DataFrame:
    """Return the cost of each part for a person, what is paid once in all, and a year of data."""
    parts = a_person.copy()
    parts.loc["all"] = once(a_person)
    if "data" in a_person.index:
        parts.loc["yearly"] = a_year(a_person, horizon)
    return parts


def once(a_person: pd.DataFrame) -> pd.Series:
    """Return what is paid once for a person: a device and training, by level."""
    return a_person.drop("data", errors="ignore").sum()


def a_year(a_person: pd.DataFrame, horizon: int) -> pd.Series:
    """Return the subsidy of data for a person in one year, by level, US$."""
    return a_person.loc["data"] / annuity(costs.at()["discount"], horizon)


def whole(a_person: pd.Series, who: Offline) -> tuple[float, float]:
    """Return what all cost, from low costs of the fewest to high costs of the most."""
    fewest, most = ends(who)
    return fewest * a_person["low"], most * a_person["high"]


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


def _unpriced(who: Offline) -> str:
    return unpriced(who.iso3, who.learners * who.people)


def amounts(who: Offline, a_person: pd.DataFrame) -> dict[str, v.Value]:
    """Return for how many people devices and training are, and what they cost, each and in all."""
    paid = once(a_person)
    parts = {"people": headcount(ends(who)), "range": between(*whole(paid, who))}
    parts["each"] = between(paid["low"], paid["high"])
    return parts | of_gdp(who.iso3, *whole(paid, who))


def subsidy(who: Offline, a_person: pd.DataFrame, horizon: int) -> dict[str, v.Value]:
    """Return what data brought down in price cost a year; nothing where they are not dear."""
    if "data" not in a_person.index:
        return {}
    cost = whole(a_year(a_person, horizon), who)
    of = {"percent": v.Percent(costs.at()["budget"]), "years": v.Count(horizon)}
    paid = {"people": headcount(ends(who)), "yearly": between(*cost)}
    return {**of, **paid, **of_gdp(who.iso3, *cost)}


def of_gdp(iso3: str, low: float, high: float) -> dict[str, v.Value]:
    """Return two amounts as a range of shares of one year's GDP, where that is known."""
    if (gdp := output(iso3)) is None:
        return {}
    return {"share": spanned(*(percent(100 * each / gdp[0]) for each in (low, high)))}


def _data(price: float | None, paid: dict[str, v.Value]) -> Claim:
    if price is None:
        return claim("use-data-unknown")
    costs_now = {"price": v.Percent(price, 2)}
    if not paid:
        return claim("use-data-within", budget=v.Percent(costs.at()["budget"]), **costs_now)
    if "share" in paid:
        return claim("use-data-above", **costs_now, **paid)
    return claim("use-data-above-no-gdp", **costs_now, **paid)


def _notes(who: Offline) -> tuple[Claim, ...]:
    if who.covered is None:
        return claim("use-whether-covered"), bounds_of(who)
    later = v.About(who.out_of_reach)
    said = claim("use-later" if who.between is None else "use-later-rounded", people=later)
    return (*where(who.out_of_reach >= 1, said), bounds_of(who))


def bounds_of(who: Offline) -> Claim:
    """Return what makes the people who are counted fewest, and most."""
    return claim("training-bounds" if who.parted else "training-bounds-aged")


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


def _table(who: Offline, parts: pd.DataFrame, totals: pd.DataFrame) -> Table:
    frame = parts.join(totals.add_prefix("total_"))
    frame["instrument"] = [claim(f"use-instrument-{part}").id for part in parts.index]
    columns = columns_of(
        "use", instrument="message", low="money", central="money", high="money",
        total_low="money", total_high="money",
    )  # fmt: skip
    if gdp := output(who.iso3):
        frame[["share_low", "share_high"]] = 100 * totals[_ENDS] / gdp[0]
        columns |= columns_of("use", share_low=("percent", 1), share_high=("percent", 1))
    frame = frame.set_axis([claim(f"use-part-{part}").id for part in frame.index])
    return Table(frame, columns, Column(claim("use-rows"), "message"))
