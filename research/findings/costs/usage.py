"""What it would cost to bring people online where the network is not what keeps them offline."""

from collections.abc import Iterator

import pandas as pd

from research import access, costs
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import gaps, not_read
from research.findings.core.nation import based_on
from research.findings.core.tables import columns_of
from research.findings.costs.case import of_output, output, rests_on
from research.findings.costs.counted import (
    bounds_of,
    counted,
    equipped,
    few_unread,
    may_not_read,
    uncounted,
    unread,
    why_unpriced,
)
from research.findings.costs.income import Spread, income, poorer, price_and_income, sourced
from research.findings.infrastructure.offline import USE, Offline, offline
from research.findings.population.reading import literacy, reading
from research.metrics.space import cost

_PARTS = ("device", "training", "all", "half", "data")  # data a year, the others once
_CALLED_FOR = 30.0  # US$ a smartphone: what the industry calls for, by the source of its price
_BASKET, _PRICE = "mobile_data_basket", "mobile_data_basket_gni"
_WIDE = 5.0  # times the fewest people, from where on the most leave a cost open
_STANDING = 0.5  # % of a year's GDP: no subsidy to keep up is larger


@finding
def cost_of_use(economy: str) -> Finding:
    """Estimate devices, affordable data and training for people offline within 4G coverage.

    Parameters
    ----------
    economy : any spelling of an economy

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
    people, a_person, price = priced(who)
    no_price = gaps((_PRICE,)) if not_read(_PRICE) else (claim("use-no-price", economy=who.who),)
    if without := why_unpriced(who):
        few, high = claim("use-few", economy=who.who), claim("use-high-income", economy=who.who)
        return no_data(few if without == "few" else high)
    if people < 1 <= who.to_equip:
        low, _, most = map(v.About, counted(who))
        if low.value < 1:
            return no_data(uncounted(who, most))
        return no_data(claim("use-wide", economy=who.who, people=v.Range(low, most)))
    if people < 1:
        return Finding(claim("use-network-first", economy=who.who))
    whole, reach = totals(who, a_person), "covered" if who.parted else "offline"
    of = {**equipped(who), "cost": once(whole, counted(who)["central"])}
    kind = f"{reach}-readers" if "unread" in of else reach
    return Finding(
        claim(f"use-devices-{kind}", economy=who.who, **of),
        claims=(*_half(who, whole), *_data(who, price, subsidy(who, a_person))),
        notes=(*_notes(who), *_sources(who, a_person)),
        gaps=where(price is None, *no_price),
        table=_table(who, whole, a_person),
        shows=(claim("shows-cost-use"),),
        **rests_on(economy),
    )


def _half(who: Offline, whole: pd.DataFrame) -> Iterator[Claim]:
    """Yield what the cost is if half have a smartphone, and for how many."""
    paid, people = Spread(*whole.loc["half"]), counted(who)
    of = {"each": v.Money(paid.central / people["central"]), **_of_gdp(who.iso3, paid)}
    yield claim("use-half" if "share" in of else "use-half-no-gdp", **of)
    if people["low"] < people["high"]:
        of = {"people": v.Range(v.About(people["low"]), v.About(people["high"]))}
        yield claim("use-midpoint", middle=v.About(people["central"]), **of)
    if "unread" in (others := equipped(who)):
        yield claim("use-unread", people=others["unread"])
    yield from (*may_not_read(who), *literacy(who.iso3))


def priced(who: Offline) -> tuple[float, pd.DataFrame, float | None]:
    """Return the people counted, the cost of each part for one of them, and the price of data.

    Counted are those old enough who are offline, within reach of 4G where that is known.

    The frame has a row a part that costs anything and a column a level, in US$, of data a year;
    none of data where their price meets the target, or a subsidy of it is too large to keep up.
    Nobody is counted where these have no price: see `unpriced`. Nor where they may be nobody, or
    the most of them are over five times the fewest: one amount would hide that.
    """
    low, high = counted(who)[["low", "high"]]
    people = 0.0 if why_unpriced(who) or low < 1 or high > _WIDE * low else who.to_equip
    each, price = _unit_costs(who.iso3, costs.digest())
    if too_large(who):
        each = each.drop("data")
    return people, each[each["central"].notna() & each["high"].gt(0)], price


@access.shared
def _unit_costs(iso3: str, _: str) -> tuple[pd.DataFrame, float | None]:
    """Return what parts cost one person, by level, of data where they are dear; and their price."""
    pays, (price, priced_at) = income(iso3), price_and_income(iso3, _BASKET)
    paid = {at: cost.usage(costs.at(at), pays, price, priced_at=priced_at) for at in costs.LEVELS}
    each = pd.DataFrame(paid)
    dear = (price or 0.0) > costs.at()["budget"]
    return each if dear else each.drop("data", errors="ignore"), price


def totals(who: Offline, a_person: pd.DataFrame) -> pd.DataFrame:
    """Return what parts cost for all counted, all paid once, and if half have a phone, by level."""
    whole = a_person.mul(counted(who), axis="columns")
    whole.loc["all"] = whole.drop("data", errors="ignore").sum()
    whole.loc["half"] = whole.loc["all"] - whole.loc["device"] / 2
    return whole.reindex([part for part in _PARTS if part in whole.index])


def terms(who: Offline, a_person: pd.DataFrame) -> Claim:
    """Return for how many people phones and courses are, and what they cost: see `once`."""
    of = {**equipped(who), "cost": once(totals(who, a_person), counted(who)["central"])}
    return claim("options-use-terms-readers" if "unread" in of else "options-use-terms", **of)


def once(whole: pd.DataFrame, people: float) -> Claim:
    """Return what is paid once if half have a phone, its range, and the ends of what widens it."""
    half, course, both = whole.loc[["half", "training", "all"], "central"]
    ends = v.Range(v.Money(whole.at["training", "low"]), v.Money(whole.at["all", "high"]))
    of = {"half": v.Money(half), "range": ends, "training": v.Money(course / people)}
    of["device"] = v.Money(2 * (half - course) / people)
    low, high = whole.loc["half", ["low", "high"]]
    if high * course > both * low:
        return claim("use-value-prices", **of, prices=v.Range(v.Money(low), v.Money(high)))
    return claim("use-value-half", **of, least=v.Money(course), most=v.Money(both))


def subsidy(who: Offline, a_person: pd.DataFrame) -> dict[str, v.Value]:
    """Return what data brought down in price cost a year; nothing where they are not dear.

    At `cost` if those who are counted alone claim it, for `everybody` if those online do too.
    """
    if "data" not in a_person.index:
        return {}
    of: dict[str, v.Value] = {"percent": v.Percent(costs.at()["budget"])}
    of["everybody"] = _everybody(who, a_person).said
    return {**of, **_of_gdp(who.iso3, Spread(*totals(who, a_person).loc["data"]))}


def too_large(who: Offline) -> dict[str, v.Value]:
    """Return what a standing subsidy of data for all users costs, if too large by each reading.

    At central prices: of the fewest people online those counted are the most.
    """
    each, gdp = _unit_costs(who.iso3, costs.digest())[0], output(who.iso3)
    if "data" not in each.index or gdp is None:
        return {}
    users = each.at["data", "central"] * (_users(who) + counted(who).to_numpy()[::-1])
    limit = {"limit": v.Exact(v.Percent(_STANDING, 1))}
    large = 100 * users.min() / gdp[0] > _STANDING
    return _of_gdp(who.iso3, _everybody(who, each)) | limit if large else {}


def _everybody(who: Offline, a_person: pd.DataFrame) -> Spread:
    return Spread(*(_users(who) + counted(who)) * a_person.loc["data"])


def _users(who: Offline) -> pd.Series:
    """Return people online, by level: the fewest of their readings, the mean and the most."""
    online = [each.online / 100 * who.population for each in who.readings]
    return pd.Series([min(online), sum(online) / len(online), max(online)], costs.LEVELS)


def _of_gdp(iso3: str, paid: Spread) -> dict[str, v.Value]:
    """Return an amount, and what is named of it as a share of one year's GDP, if that is known."""
    share = of_output(paid.central, output(iso3))
    return {"cost": paid.said} | ({} if share is None else {"share": share})


def _data(who: Offline, price: float | None, paid: dict[str, v.Value]) -> tuple[Claim, ...]:
    if price is None:
        return (claim("use-data-unknown"),)
    now, budget = {"price": v.Percent(price, 2)}, costs.at()["budget"]
    if not paid:
        kind = "large" if (large := too_large(who)) else "within"
        return (claim(f"use-data-{kind}", budget=v.Percent(budget), **now, **large),)
    return claim("use-data-price", **now), *subsidised(paid)


def subsidised(paid: dict[str, v.Value]) -> tuple[Claim, ...]:
    """Return what a subsidy of data costs a year, where there is one."""
    said = claim("options-price-cost-share" if "share" in paid else "options-price-cost", **paid)
    return where(paid, said)


def _notes(who: Offline) -> tuple[Claim, ...]:
    later = v.About(who.out_of_reach)
    said = claim("use-later" if who.between is None else "use-later-rounded", people=later)
    unknown = claim("use-whether-covered")
    first = (unknown,) if who.covered is None else where(who.out_of_reach >= 1, said)
    base = based_on(who.population, who.years["population"], USE)
    return *first, claim("use-ends"), bounds_of(who), claim("training-middle"), base


def _sources(who: Offline, a_person: pd.DataFrame) -> Iterator[Claim]:
    for key in ("device", "training"):
        yield from sourced(key)
    less = v.Percent(100 * (1 - _CALLED_FOR / costs.at()["device"]))
    yield claim("use-device-low", low=v.Money(_CALLED_FOR), share=less)
    yield claim("use-wages", income=v.Money(costs.table()["training_income"].central))
    yield from reading(who)
    if "data" in a_person.index:
        yield poorer()
    yield claim("use-content")


def _table(who: Offline, whole: pd.DataFrame, a_person: pd.DataFrame) -> Table:
    people = counted(who)
    of = {"people": people["central"], "least": people["low"], "most": people["high"]}
    frame = whole.assign(**of, each=whole["central"] / people["central"])
    frame["instrument"] = [claim(f"use-instrument-{part}").id for part in whole.index]
    if "data" in (each := _unit_costs(who.iso3, costs.digest())[0]).index:
        paid = _everybody(who, each)
        frame.loc["everybody", [*costs.LEVELS]] = [paid.low, paid.central, paid.high]
        frame.loc["everybody", "instrument"] = claim("use-instrument-data").id
    people_of = columns_of("training", least="about", people="about", most="about")
    paid_of = columns_of("use", each="money", low="money", central="money", high="money")
    columns = columns_of("use", instrument="message", **people_of, **paid_of)
    if gdp := output(who.iso3):
        frame["share"] = 100 * frame["central"] / gdp[0]
        columns |= columns_of("use", share=("percent", 1))
    if (others := unread(who)).any():
        frame.loc["unread", ["least", "people", "most"]] = [*others]
    if few := few_unread(who):
        frame.loc["may-unread", "most"] = few
    frame["instrument"] = frame["instrument"].fillna(claim("use-instrument-all").id)
    frame = frame.set_axis([claim(f"use-part-{part}").id for part in frame.index])
    return Table(frame, columns, Column(claim("use-rows"), "message"), missing=claim("dash"))
