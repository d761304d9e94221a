"""What it would cost to connect those who are not, who could pay, and what decides it."""

import pandas as pd

from research import costs, words
from research.charts import parts, spans
from research.findings.cost_case import COVERED, Case, case
from research.findings.finding import Finding
from research.metrics.space import cost

_ZONES = {"city": "cities", "town": "towns", "village": "smaller places", "remainder": "people of unknown place"}
_PARTS = {
    "Sites": ["equipment", "towers"],
    "Links": ["links"],
    "Energy": ["energy"],
    "Running": ["running"],
    "Satellite": ["satellite"],
    "Taxes and fees": ["taxes", "spectrum"],
    "Administration and return": ["administration", "margin"],
}
_NETWORK = ["equipment", "towers", "links", "energy", "running", "satellite"]
_SHOWN = 10


def cost_to_connect(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return the range of what connecting everybody who is not would cost, by zone.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour

    Notes
    -----
    See `research.metrics.space.cost`. The ends of the range are published low and high costs together with the two ends of
    what is not known: whether people who are not connected live beside a network or where none is.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, str):
        return Finding(this)
    if reason := this.runs["central"].reason:
        return Finding(f"{speed:g} Mbit/s cannot be planned for in {this.name}: {cost.REASONS[reason]}.", (_cell(),))
    low, high = (this.runs[level].total for level in ("low", "high"))
    title = (
        f"Connecting the {words.about(this.people)} people of {this.name} who are not online would cost {_range(low, high)} "
        f"over {horizon} years."
    )
    if missing := costs.illustrative():
        title = f"Connecting {this.name}: an illustration, as no source is known for {words.listing(missing)}."
    table = this.runs["central"].table
    drawn = pd.DataFrame({title: table[keys].sum(axis=1) / 1e6 for title, keys in _PARTS.items()})
    drawn.index = pd.Index([_row(row) for row in table.itertuples()])
    drawn = drawn.loc[table["users"].to_numpy() > 0, drawn.sum() > 0]
    return Finding(
        title=title,
        sentences=(*_each(this), *_assumed(this), *_beside(this)),
        df=_table(this),
        fig=parts.stacked(drawn, unit="million US$, central costs", alt=f"Cost by zone and part, central costs. {title}"),
    )


def cost_drivers(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return what the cost becomes when one assumption at a time is put at its low and at its high end."""
    this = case(economy, horizon, speed)
    if isinstance(this, str) or this.runs["central"].reason:
        return Finding("What decides the cost cannot be told without one.")
    ends: dict[str, dict[str, float]] = {
        level: {entry.id: getattr(entry, level) for entry in costs.table().values()} for level in costs.LEVELS
    }
    for level, share in this.shares().items():
        ends[level][COVERED] = share
    ends["low"]["budget"] = ends["high"]["budget"]  # moves who can pay and not what it costs
    table = cost.tornado(this.total, ends["central"], ends["low"], ends["high"])
    titles = {key: entry.title for key, entry in costs.table().items()} | {COVERED: "People beside a network already"}
    named = table.head(_SHOWN).rename(index=titles)
    labels = pd.Series([_range(*sorted((row.low, row.high))) for row in named.itertuples()], index=named.index)
    centre = this.runs["central"].total
    most = [words.lower_first(title) for title in named.index[:3]]
    title = f"What decides the cost in {this.name} most: {words.listing(most)}."
    return Finding(
        title=title,
        sentences=(
            f"With everything in between the cost is {_dollars(centre)}; each bar changes one assumption and no other. "
            "Assumptions are of two kinds: costs, which are uncertain, and choices, such as how much traffic is planned for. "
            "The figures below give each with its range, its year and its source.",
        ),
        df=_assumptions(table, ends, titles),
        fig=spans.spans(
            named[["low", "high"]] / 1e6, labels=labels, title="million US$", centre=centre / 1e6, alt=f"Tornado chart. {title}"
        ),
    )


def _assumptions(table: pd.DataFrame, ends: dict[str, dict[str, float]], titles: dict[str, str]) -> pd.DataFrame:
    """Every assumption, those that decide most first."""
    rows, entries = {}, costs.table()
    for key in [*table.index, *(key for key in entries if key not in table.index)]:
        entry = entries.get(key)
        source = " ".join(costs.sources()[name] for name in entry.source.split(", ")) if entry else "Not known."
        values = ", ".join(f"{ends[level][key]:g}" for level in costs.LEVELS)
        rows[titles[key]] = {
            "Low, central, high": f"{values} {entry.unit if entry else '%'}",
            "Cost": _range(*sorted(table.loc[key, ["low", "high"]])) if key in table.index else "",
            "Kind": entry.kind if entry else "not known",
            "Source": f"{source} ({entry.year}{'' if entry.confirmed else ', not confirmed'})" if entry else source,
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Assumption")


def who_can_pay(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return which zones pay for themselves, what their surplus carries, and what remains for somebody else."""
    this = case(economy, horizon, speed)
    if isinstance(this, str) or this.runs["central"].reason:
        return Finding("Who could pay cannot be told without a cost.")
    if this.plan.income is None:
        return Finding(f"Who could pay cannot be told: the income of people in {this.name} is not known.")
    rest = {level: this.runs[level].table["remains"].sum() for level in costs.LEVELS}
    table = this.runs["central"].table
    table = table[table["users"] > 0]
    budget = costs.table()["budget"]
    viable = int((table["surplus"] >= 0).sum())
    pays = "pays for itself" if viable == 1 else "pay for themselves"
    paid = f"{_range(rest['low'], rest['high'])} would remain" if rest["high"] else "nothing would remain"
    month = this.plan.income * budget.central / 100 / 12
    rows = {
        _row(row): {
            "Users": words.about(row.users),
            "Cost": _dollars(row.cost),
            "Revenue": _dollars(row.revenue),
            "Pays for itself": "yes" if row.surplus >= 0 else "no",
            "Carried by others": _dollars(row.carried),
            "Remains": _dollars(row.remains),
        }
        for row in table.itertuples()
    }
    return Finding(
        title=f"If users paid {budget.central:g} % of income, {paid} for others to pay in {this.name}.",
        sentences=(
            f"That is {_dollars(month)} a user a month, the most that entry-level service may cost by the target of the "
            f"Broadband Commission. At central costs {viable or 'none'} of {len(table)} zones {pays}. Surpluses are spent "
            "where they reach most users for the money.",
            "Revenue is that of the people who are newly connected alone; what operators earn from others is not counted.",
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Zone, at central costs"),
        open_table=True,
    )


def _each(this: Case) -> tuple[str, ...]:
    low, mid, high = (this.runs[level].total / this.people for level in costs.LEVELS)
    sites = [this.runs[level].table["sites"].sum() for level in ("low", "high")]
    sky = this.runs["central"].table
    by_sky = sky.loc[sky["by_satellite"], "users"].sum()
    satellite = f" Satellite serves {words.about(by_sky)} of them where land is emptiest." if by_sky >= 1 else ""
    plan = f"for {costs.at()['traffic']:g} GB a user a month at {this.plan.speed:g} Mbit/s in the busiest hour"
    return (
        f"That is {_range(low, high)} a person, {_dollars(mid)} with everything in between, and "
        f"{_sites(min(sites), max(sites))} built or enlarged, {plan}.{satellite}",
    )


def _sites(low: float, high: float) -> str:
    a, b = words.about(low), words.about(high)
    return f"{a} site{'' if a == '1' else 's'}" if a == b else f"{a} to {b} sites"


def _assumed(this: Case) -> tuple[str, ...]:
    if this.covered is None:
        where = (
            "How many people live within reach of a 4G network is not known: at the low end all do, at the high end only those "
            f"who are online ({words.number(this.online, 1)} %, {this.sources['internet_users']})."
        )
    else:
        where = (
            f"A 4G network reaches {words.number(this.covered, 1)} % of the people ({this.sources['coverage_4g']}); those "
            "outside are taken to live where land is emptiest."
        )
    unknown = (
        f" {words.about(this.found.remainder)} people are in no place that is known; spread evenly over the land that is left "
        "they take the most sites, beside what is there they take the fewest."
        if this.found.remainder
        else ""
    )
    return (where + unknown,)


def _beside(this: Case) -> tuple[str, ...]:
    return (
        f"At central costs {_network(this.runs['central'].table)} is the network itself, the rest taxes, fees, administration "
        "and return. For comparison, ITU's Connecting Humanity (2020) puts the world at US$ 428 billion for some 3 billion "
        "people, about US$ 140 a person, without those. Costs are present values at prices of the years of their sources; core "
        f"networks, trunk lines, devices and training are not counted.{_unconfirmed()}",
    )


def _unconfirmed() -> str:
    titles = [words.lower_first(title) for title in costs.unconfirmed()]
    return f" Recalled and not confirmed in its source: {words.listing(titles)}." if titles else ""


def _cell() -> str:
    figures = costs.at()
    carries = figures["bandwidth"] * figures["efficiency"]
    return f"With {figures['bandwidth']:g} MHz a cell carries {carries:g} Mbit/s; choose a lower speed."


def _row(row: object) -> str:
    state = "a network beside" if row.covered else "no network yet"  # type: ignore[attr-defined]
    return words.upper_first(f"{_ZONES[row.zone]}, {state}")  # type: ignore[attr-defined]


def _network(table: pd.DataFrame) -> str:
    """What the network itself is of the cost, without taxes, fees, administration and return."""
    cost_of = table["cost"].sum()
    return f"{words.number(100 * table[_NETWORK].sum().sum() / cost_of, 0)} %" if cost_of else "no cost"


def _table(this: Case) -> pd.DataFrame:
    table = this.runs["central"].table
    rows = {
        _row(row): {
            "People": words.about(row.people),
            "Not connected": words.about(row.unconnected),
            "People a km²": words.number(row.people / row.area, 1),
            "Sites": words.number(row.sites, 0),
            "What decides them": row.binds,
            "Cost": _dollars(row.cost),
            "Network itself": _network(table.loc[[row.Index]]),
        }
        for row in table.itertuples()
    }
    low, high = (this.runs[level].total for level in ("low", "high"))
    rows["All"] = {
        "People": words.about(this.found.national),
        "Not connected": f"{words.about(this.people)} ({words.number(100 - this.online, 1)} %)",
        "People a km²": "",
        "Sites": words.number(table["sites"].sum(), 0),
        "What decides them": "",
        "Cost": f"{_dollars(this.runs['central'].total)} ({_range(low, high)})",
        "Network itself": _network(table),
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Zone, at central costs (low to high)")


def _dollars(value: float) -> str:
    """US$ with two significant digits, cents where it is a few.

    >>> _dollars(4_461_000.0), _dollars(3.456)
    ('US$ 4.5 million', 'US$ 3.46')
    """
    return f"US$ {words.about(value)}" if abs(value) >= 10 or value == 0 else f"US$ {words.number(value, 2)}"


def _range(low: float, high: float) -> str:
    a, b = _dollars(low), _dollars(high)
    return a if a == b else f"{a} to {b.removeprefix('US$ ')}"
