"""What it would cost to connect those who are not, who could pay, and what decides it."""

import pandas as pd

from research import costs, economies, words
from research.charts import parts, spans
from research.findings.cost_case import COVERED, Case, assumed, case, reached
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
    if isinstance(this, Finding):
        return this
    if reason := this.runs["central"].reason:
        title = f"{speed:g} Mbit/s cannot be planned for in {this.name}: {cost.REASONS[reason]}."
        return Finding(title, remarks=(_cell(),), missing=True)
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
        sentences=(_each(this), *reached(this)),
        remarks=(_plan(this), *assumed(this), *_beside(this), *_unconfirmed()),
        df=_table(this),
        fig=parts.stacked(drawn, unit="million US$, central costs", alt=f"Cost by zone and part, central costs. {title}"),
    )


def cost_drivers(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return what the cost becomes when one assumption at a time is put at its low and at its high end."""
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return _without(economy, this, "What decides the cost of connecting {name} cannot be told, as the cost cannot.", speed)
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
    title = f"What decides most what connecting {this.name} costs: {words.listing(most)}."
    first = costs.table().get(str(table.index[0]))
    chosen = ", a choice," if first and first.kind == "choice" else ""
    return Finding(
        title=title,
        sentences=(f"At central costs it is {_dollars(centre)}; {most[0]} alone{chosen} makes it {labels.iloc[0]}.",),
        remarks=(
            "Each bar changes one assumption and no other.",
            "Assumptions are of two kinds: costs, which are uncertain, and choices, such as how much traffic is planned for."
            " The range of the whole cost is that of costs alone, every choice at its middle, so one choice can go beyond it.",
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
    if isinstance(this, Finding) or this.runs["central"].reason:
        return _without(economy, this, "Who could pay for connecting {name} cannot be told, as the cost cannot.", speed)
    if this.plan.income is None:
        title = f"Who could pay for connecting {this.name} cannot be told: the income of people there is not known."
        return Finding(title, missing=True)
    rest = {level: this.runs[level].table["remains"].sum() for level in costs.LEVELS}
    table = this.runs["central"].table
    table = table[table["users"] > 0]
    budget = costs.table()["budget"]
    paid = f"{_remains(rest['low'], rest['high'])} would remain for others to pay"
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
        title=f"If users in {this.name} paid {budget.central:g} % of income, {paid}.",
        sentences=(
            f"That is {_dollars(month)} a user a month, the most that entry-level service may cost by the target of the "
            "Broadband Commission.",
            f"At central costs {_pay(int((table['surplus'] >= 0).sum()), len(table))}.",
            "Income is the average of all people; those who are not online may have less, and would then pay less than is "
            "counted here.",
        ),
        remarks=(
            "Revenue is that of the people who are newly connected alone; what operators earn from others is not counted.",
            "Surpluses are spent where they reach most users for the money.",
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Zone, at central costs"),
        open_table=True,
    )


def _without(economy: str, this: Case | Finding, title: str, speed: float) -> Finding:
    """Say that something cannot be told without a cost, or that there is nothing to pay for."""
    name = economies.called(economies.resolve(economy))
    if isinstance(this, Finding) and not this.missing:
        return Finding(f"Nothing is left to pay for in {name}: by the figures at hand everybody there uses the Internet.")
    why = () if isinstance(this, Finding) else (f"{speed:g} Mbit/s cannot be planned for there.",)
    return Finding(title.format(name=name), remarks=why, missing=True)


def _pay(viable: int, zones: int) -> str:
    """How many zones pay for themselves.

    >>> _pay(5, 5), _pay(1, 3), _pay(1, 1)
    ('all 5 zones pay for themselves', '1 of 3 zones pays for itself', 'the one zone pays for itself')
    """
    if zones == 1:
        return "the one zone pays for itself" if viable else "the one zone does not pay for itself"
    if viable == zones:
        return f"{'both' if zones == 2 else f'all {zones}'} zones pay for themselves"
    return f"{viable or 'none'} of {zones} zones {'pay for themselves' if viable > 1 else 'pays for itself'}"


def _each(this: Case) -> str:
    low, mid, high = (this.runs[level].total / this.people for level in costs.LEVELS)
    sites = [this.runs[level].table["sites"].sum() for level in ("low", "high")]
    sky = this.runs["central"].table
    by_sky = sky.loc[sky["by_satellite"], "users"].sum()
    satellite = f" Satellite serves {words.about(by_sky)} of them where land is emptiest." if by_sky >= 1 else ""
    return (
        f"That is {_range(low, high)} a person, {_dollars(mid)} at central costs, and "
        f"{_sites(min(sites), max(sites))} built or enlarged.{satellite}"
    )


def _plan(this: Case) -> str:
    return (
        f"Planned for are {costs.at()['traffic']:g} GB a user a month at {this.plan.speed:g} Mbit/s in the busiest hour; "
        "the range moves costs, not such choices."
    )


def _remains(low: float, high: float) -> str:
    if not high:
        return "nothing"
    return _range(low, high) if low else f"up to {_dollars(high)}"


def _sites(low: float, high: float) -> str:
    a, b = words.about(low), words.about(high)
    if not high:
        return "no site"
    return f"{a} site{'' if a == '1' else 's'}" if a == b else f"{a} to {b} sites"


def _beside(this: Case) -> tuple[str, ...]:
    share = _network(this.runs["central"].table)
    rest = "" if share == "100 %" else ", the rest taxes, fees, administration and return"
    return (
        f"At central costs {share} is the network itself{rest}.",
        "For comparison, ITU's Connecting Humanity (2020) puts the world at US$ 428 billion for some 3 billion people, about "
        "US$ 140 a person, without taxes, fees, administration and return.",
        "Costs are present values at prices of the years of their sources; core networks, trunk lines, devices and training "
        "are not counted.",
    )


def _unconfirmed() -> tuple[str, ...]:
    titles = [words.lower_first(title) for title in costs.unconfirmed()]
    return (f"Recalled and not confirmed in its source: {words.listing(titles)}.",) if titles else ()


def _cell() -> str:
    figures = costs.at()
    carries = figures["bandwidth"] * figures["efficiency"]
    return f"With {figures['bandwidth']:g} MHz a cell carries {carries:g} Mbit/s; choose a lower speed."


def _row(row: object) -> str:
    state = "beside a network" if row.covered else "no network yet"  # type: ignore[attr-defined]
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
    covered = "" if this.covered is None else f" ({words.number(this.covered, 1)} % reached by 4G)"
    rows["All"] = {
        "People": words.about(this.found.national) + covered,
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
