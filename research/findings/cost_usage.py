"""What it would cost to bring people online where the network is not what keeps them offline."""

import math
from collections.abc import Mapping

import pandas as pd

from research import costs, words
from research.charts import spans
from research.findings.cost_case import Money, between, dollars, income, of_output, output, share_of_output
from research.findings.finding import Finding
from research.findings.latest import comparable
from research.findings.offline import Offline, offline
from research.metrics.space import cost

_TITLES = {
    "device": ("A smartphone", "device finance, lower taxes and duties on entry-level devices"),
    "data": ("Data brought down to 2 % of income", "competition, or a subsidy of the entry-level bundle"),
    "training": ("Training in basic digital skills", "training in communities, schools and libraries"),
}


def cost_of_use(economy: str, horizon: int = 10) -> Finding:
    """Return what devices, affordable data and training cost for people who are offline though 4G reaches them.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that the price of data is brought down for

    Notes
    -----
    See `research.metrics.space.cost.usage`. Where coverage is not known all people offline are counted: they need these things
    whether a network reaches them or not.
    """
    who = offline(economy)
    if isinstance(who, Finding):
        return who
    people = who.people if who.covered is None else who.within_reach
    if people < 1:
        return Finding(f"4G does not reach the people offline in {who.name}; the network comes first.")
    pays, price = income(who.iso3), _price(who.iso3)
    each = {level: cost.usage(costs.at(level), pays, price, horizon) for level in costs.LEVELS}
    counted = [part for part in each["central"] if not math.isnan(each["central"][part]) and each["high"][part] > 0]
    a_person = Money(*(sum(each[level][part] for part in counted) for level in costs.LEVELS))
    total = Money(*(people * getattr(a_person, level) for level in costs.LEVELS))
    title = (
        f"{_what(counted)} for {_number(who, people)} people {_whom(who)} would cost {total.text()} over {horizon} years"
        f"{of_output(total.central, output(who.iso3))}, or {dollars(a_person.central)} a person."
    )
    frame = pd.DataFrame({level: {_TITLES[part][0]: each[level][part] for part in counted} for level in costs.LEVELS})
    labels = pd.Series([_span(row) for row in frame.itertuples()], index=frame.index)
    return Finding(
        title=title,
        sentences=(_data(price, horizon),),
        remarks=(*_remarks(who), *_sources(counted)),
        df=_table(who, each, counted, people),
        fig=spans.spans(frame[["low", "high"]], labels=labels, title="US$ a person", alt=f"Cost a person by part. {title}"),
    )


def _price(iso3: str) -> float | None:
    """What the entry-level basket costs, in % of average income."""
    frame = comparable("mobile_data_basket_gni")
    return float(frame.loc[iso3, "value"]) if iso3 in frame.index else None


def _what(counted: list[str]) -> str:
    return "Devices, affordable data and training" if "data" in counted else "Devices and training"


def _number(who: Offline, people: float) -> str:
    """How many, which is the least there can be where people out of reach of 4G are taken to be offline."""
    return f"{'at least' if who.covered is not None and who.out_of_reach > 0 else 'the'} {words.about(people)}"


def _whom(who: Offline) -> str:
    if who.covered is None:
        return f"offline in {who.name}"
    return f"in {who.name} whom 4G reaches but who are offline"


def _data(price: float | None, horizon: int) -> str:
    if price is None:
        return "The price of data there is not known, so a subsidy of it is not in the cost."
    budget = costs.at()["budget"]
    if price <= budget:
        return f"Entry-level data cost {words.number(price, 1)} % of average income, within the target of {budget:g} %."
    return (
        f"Entry-level data cost {words.number(price, 1)} % of average income; a subsidy of what is above {budget:g} % is "
        f"counted for {horizon} years, which competition may make smaller."
    )


def _remarks(who: Offline) -> tuple[str, ...]:
    if who.covered is None:
        return ("They need these whether or not a network reaches them; how many it reaches is not known.",)
    later = words.about(who.out_of_reach)
    return (
        f"Up to {later} people who are offline out of reach of 4G will need the same once a network reaches them; they are not "
        "counted here.",
    )


def _sources(counted: list[str]) -> tuple[str, ...]:
    entries = [costs.table()[key] for key in ("device", "training") if key in counted]
    known = [f"{entry.title} ({entry.year}): {costs.sources()[name]}" for entry in entries for name in entry.source.split(", ")]
    poorer = costs.table()["offline_income"]
    assumed = (
        f"People offline are assumed to have {poorer.central:g} % of average income, and {poorer.high:g} % at the high end; no "
        "source is known, so the central cost of data is its low end."
    )
    return (*known, *((assumed,) if "data" in counted else ()), "Making content relevant is not costed.")


def _span(row: object) -> str:
    return between(row.low, row.high)  # type: ignore[attr-defined]


def _table(who: Offline, each: Mapping[costs.Level, dict[str, float]], counted: list[str], people: float) -> pd.DataFrame:
    rows, gdp = {}, output(who.iso3)
    for part in counted:
        low, central, high = (each[level][part] for level in costs.LEVELS)
        rows[_TITLES[part][0]] = {
            "Instrument": _TITLES[part][1],
            "US$ a person": f"{central:,.0f} ({low:,.0f} to {high:,.0f})",
            "Total": f"{dollars(central * people)} ({between(low * people, high * people)})",
        }
    whole = [sum(each[level][part] for part in counted) for level in costs.LEVELS]
    rows["All"] = {
        "Instrument": "",
        "US$ a person": f"{whole[1]:,.0f} ({whole[0]:,.0f} to {whole[2]:,.0f})",
        "Total": f"{dollars(whole[1] * people)} ({between(whole[0] * people, whole[2] * people)})",
        "Share of one year's GDP": share_of_output(whole[1] * people, gdp),
    }
    return pd.DataFrame.from_dict(rows, orient="index").fillna("").rename_axis("Part, central (low to high)")
