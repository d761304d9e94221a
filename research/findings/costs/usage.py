"""What it would cost to bring people online where the network is not what keeps them offline."""

from collections.abc import Iterator

import pandas as pd

from research import costs
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import gaps, not_read
from research.findings.core.nation import based_on
from research.findings.core.tables import columns_of
from research.findings.costs.case import of_output, output, rests_on
from research.findings.costs.counted import bounds_of, counted, equipped, unread, why_unpriced
from research.findings.costs.income import Spread, income, price_and_income, sourced
from research.findings.infrastructure.offline import USE, Offline, offline
from research.findings.population.reading import literacy, reading, reading_first
from research.metrics.space import cost

_PARTS = ("device", "training", "all", "half", "data")  # data a year, the others once
_CALLED_FOR = 30.0  # US$ a smartphone: what the industry calls for, by the source of its price
_BASKET, _PRICE = "mobile_data_basket", "mobile_data_basket_gni"
_WIDE = 5.0  # times the fewest people, from where on the most leave a cost open
STANDING = 0.5  # % of a year's GDP: no subsidy to keep up is larger


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
    if without := why_unpriced(who):
        few, high = claim("use-few", economy=who.who), claim("use-high-income", economy=who.who)
        return no_data(few if without == "few" else high)
    if people < 1 <= who.to_equip:
        low, _, most = map(v.About, counted(who))
        if low.value < 1:
            return no_data(claim("use-open", economy=who.who, people=most))
        return no_data(claim("use-wide", economy=who.who, people=v.Range(low, most)))
    if people < 1:
        return Finding(claim("use-network-first", economy=who.who))
    paid, whole = amounts(who, a_person), totals(who, a_person)
    reach, middle = "covered" if who.parted else "offline", v.About(counted(who)["central"])
    of = {**paid, **_between(whole), "middle": middle}
    kind = f"{reach}-readers" if reading_first(who.iso3) else reach
    headline = claim(f"use-devices-{kind}", economy=who.who, **of)
    return Finding(
        headline,
        claims=(*_ceiling(who, whole, paid), *_data(price, subsidy(who, a_person))),
        notes=(*_notes(who), *_sources(who, a_person)),
        gaps=where(price is None, *_no_price(who)),
        table=_table(who, whole, a_person),
        shows=(claim("shows-cost-use"),),
        **rests_on(economy),
    )


def _ceiling(who: Offline, whole: pd.DataFrame, paid: dict[str, v.Value]) -> Iterator[Claim]:
    """Yield what a total is that holds if nobody has a smartphone, and how sure it is."""
    prices, people = whole.loc["all"], counted(who)
    ends = v.Range(v.Money(prices["low"]), v.Money(prices["high"]))
    yield claim("use-ceiling" if "share" in paid else "use-ceiling-no-gdp", range=ends, **paid)
    if people["low"] < people["high"]:
        of = v.Range(v.About(people["low"]), v.About(people["high"]))
        yield claim("use-midpoint", middle=v.About(people["central"]), people=of)
    if "unread" in paid:
        yield claim("use-unread", people=paid["unread"])
    yield from literacy(who.iso3)


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
    pays, (price, priced_at) = income(who.iso3), price_and_income(who.iso3, _BASKET)
    each = pd.DataFrame(
        {
            level: cost.usage(costs.at(level), pays, price, priced_at=priced_at)
            for level in costs.LEVELS
        }
    )
    if "data" in each.index and ((price or 0.0) <= costs.at()["budget"] or _is_large(who, each)):
        each = each.drop("data")
    return people, each[each["central"].notna() & each["high"].gt(0)], price


def _no_price(who: Offline) -> tuple[Claim, ...]:
    return gaps((_PRICE,)) if not_read(_PRICE) else (claim("use-no-price", economy=who.who),)


def totals(who: Offline, a_person: pd.DataFrame) -> pd.DataFrame:
    """Return what parts cost for all counted, all paid once, and if half have a phone, by level."""
    whole = a_person.mul(counted(who), axis="columns")
    whole.loc["all"] = whole.drop("data", errors="ignore").sum()
    whole.loc["half"] = whole.loc["all"] - whole.loc["device"] / 2
    return whole.reindex([part for part in _PARTS if part in whole.index])


def amounts(who: Offline, a_person: pd.DataFrame) -> dict[str, v.Value]:
    """Return for how many people devices and training are, and what they cost, each and in all."""
    whole = totals(who, a_person)
    paid, half = Spread(*whole.loc["all"]), v.Money(whole.at["half", "central"])
    each = v.Money(paid.central / counted(who)["central"])
    return {**equipped(who), "each": each, "half": half, **_of_gdp(who.iso3, paid)}


def terms(who: Offline, a_person: pd.DataFrame) -> Claim:
    """Return what phones and courses cost: if all have a phone, if none has one, and if half do."""
    ends = _between(totals(who, a_person))
    of = {**amounts(who, a_person), **ends, "cost": ends["ceiling"]}
    return claim("options-use-terms-readers" if "unread" in of else "options-use-terms", **of)


def _between(whole: pd.DataFrame) -> dict[str, v.Value]:
    """Return the central costs if all need only a course, and if none has a phone."""
    course, ceiling = (v.Money(whole.at[part, "central"]) for part in ("training", "all"))
    return {"course": course, "ceiling": ceiling}


def subsidy(who: Offline, a_person: pd.DataFrame) -> dict[str, v.Value]:
    """Return what data brought down in price cost a year; nothing where they are not dear.

    At `cost` if those who are counted alone claim it, for `everybody` if those online do too.
    """
    if "data" not in a_person.index:
        return {}
    of: dict[str, v.Value] = {"percent": v.Percent(costs.at()["budget"])}
    of["everybody"] = Spread(**_everybody(who, a_person)).said
    return {**of, **_of_gdp(who.iso3, Spread(*totals(who, a_person).loc["data"]))}


def _is_large(who: Offline, a_person: pd.DataFrame) -> bool:
    """Return whether a standing subsidy of data for all users is too large by each reading.

    At central prices: of the fewest people online those counted are the most.
    """
    gdp, each = output(who.iso3), a_person.at["data", "central"]
    users = [each * people for people in _users(who) + counted(who).to_numpy()[::-1]]
    return gdp is not None and 100 * min(users) / gdp[0] > STANDING


def _everybody(who: Offline, a_person: pd.DataFrame) -> dict[str, float]:
    return dict((_users(who) + counted(who)) * a_person.loc["data"])


def _users(who: Offline) -> pd.Series:
    """Return people online, by level: the fewest of their readings, the mean and the most."""
    online = [each.online / 100 * who.population for each in who.readings]
    return pd.Series([min(online), sum(online) / len(online), max(online)], costs.LEVELS)


def _of_gdp(iso3: str, paid: Spread) -> dict[str, v.Value]:
    """Return an amount, and what is named of it as a share of one year's GDP, if that is known."""
    share = of_output(paid.central, output(iso3))
    return {"cost": paid.said} | ({} if share is None else {"share": share})


def _data(price: float | None, paid: dict[str, v.Value]) -> tuple[Claim, ...]:
    if price is None:
        return (claim("use-data-unknown"),)
    now, budget = {"price": v.Percent(price, 2)}, costs.at()["budget"]
    if not paid:
        large = {"limit": v.Exact(v.Percent(STANDING, 1))} if price > budget else {}
        kind = "large" if large else "within"
        return (claim(f"use-data-{kind}", budget=v.Percent(budget), **now, **large),)
    return claim("use-data-price", **now), *subsidised(paid)


def subsidised(paid: dict[str, v.Value]) -> tuple[Claim, ...]:
    """Return what a subsidy of data costs a year, where there is one."""
    said = claim("options-price-cost-share" if "share" in paid else "options-price-cost", **paid)
    return where(paid, said)


def _notes(who: Offline) -> tuple[Claim, ...]:
    later = v.About(who.out_of_reach)
    said = claim("use-later" if who.between is None else "use-later-rounded", people=later)
    first = where(who.out_of_reach >= 1, said)
    if who.covered is None:
        first = (claim("use-whether-covered"),)
    return *first, bounds_of(who), based_on(who.population, who.years["population"], USE)


def _sources(who: Offline, a_person: pd.DataFrame) -> Iterator[Claim]:
    for key in ("device", "training"):
        yield from sourced(key)
    less = v.Percent(100 * (1 - _CALLED_FOR / costs.at()["device"]))
    yield claim("use-device-low", low=v.Money(_CALLED_FOR), share=less)
    yield claim("use-wages", income=v.Money(costs.table()["training_income"].central))
    yield from reading(who.iso3)
    if "data" in a_person.index:
        yield poorer()
    yield claim("use-content")


def poorer() -> Claim:
    """Return what income people offline are assumed to have, where data are brought down."""
    return claim("use-poorer", high=v.Percent(costs.table()["offline_income"].high))


def _table(who: Offline, whole: pd.DataFrame, a_person: pd.DataFrame) -> Table:
    people = counted(who)["central"]
    frame = whole.assign(people=people, each=whole["central"] / people)
    frame["instrument"] = [claim(f"use-instrument-{part}").id for part in whole.index]
    if "data" in a_person.index:
        row = _everybody(who, a_person) | {"instrument": frame.at["data", "instrument"]}
        frame.loc["everybody", [*row]] = [*row.values()]
    columns = columns_of(
        "use", instrument="message", people=Column(claim("column-people"), "about"),
        each="money", low="money", central="money", high="money",
    )  # fmt: skip
    if gdp := output(who.iso3):
        frame["share"] = 100 * frame["central"] / gdp[0]
        columns |= columns_of("use", share=("percent", 1))
    if others := unread(who):
        frame.loc["unread", "people"] = others
        frame.loc["unread", "instrument"] = claim("use-instrument-all").id
    frame = frame.set_axis([claim(f"use-part-{part}").id for part in frame.index])
    return Table(frame, columns, Column(claim("use-rows"), "message"), missing=claim("dash"))
