"""What it would cost to extend networks to people out of reach of 4G, and what decides it."""

import pandas as pd

from research import costs, words
from research.charts import parts, spans
from research.findings.cost_case import Case, between, case, dollars, grouped, of_output, share_of_output, two_digits
from research.findings.finding import Finding
from research.metrics.space import cost

_PARTS = {
    "Sites": ["equipment", "towers"],
    "Links": ["links"],
    "Energy": ["energy"],
    "Running": ["running"],
    "Satellite": ["satellite"],
    "Taxes and fees": ["taxes", "spectrum"],
    "Administration and return": ["administration", "margin"],
}
_SHOWN = 10


def cost_to_connect(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return what extending networks to the people out of reach of 4G would cost, by zone.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour

    Notes
    -----
    See `research.metrics.space.cost`. Only people whom 4G does not reach are counted; where coverage is not known there is no
    cost. The ends of the range are all published costs at their low and at their high end.
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding):
        return this
    if reason := this.runs["central"].reason:
        title = f"{speed:g} Mbit/s cannot be planned for in {this.name}: {cost.REASONS[reason]}."
        return Finding(title, remarks=(_cell(),), missing=True)
    money, people = this.money, words.about(this.people)
    title = (
        f"Extending networks to the {people} people in {this.name} out of reach of 4G would cost {money.text()} over {horizon} "
        f"years{of_output(money.central, this.gdp)}, or {dollars(money.central / this.people)} a person."
    )
    if missing := costs.illustrative():
        title = f"Extending networks in {this.name}: an illustration, as no source is known for {words.listing(missing)}."
    table = this.runs["central"].table
    drawn = pd.DataFrame({name: [table[keys].to_numpy().sum() / 1e6] for name, keys in _PARTS.items()}, index=[this.name])
    return Finding(
        title=title,
        sentences=(_needs(this),),
        remarks=(_method(this), *_beside(this), *_unconfirmed()),
        df=_table(this),
        fig=parts.stacked(
            drawn.loc[:, drawn.sum() > 0], unit="million US$, central costs", alt=f"Cost by part, central costs. {title}"
        ),
    )


def cost_drivers(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return what the cost becomes when one assumption at a time is put at its low and at its high end."""
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return without()
    ends: dict[str, dict[str, float]] = {
        level: {key: getattr(entry, level) for key, entry in costs.table().items()} for level in costs.LEVELS
    }
    ends["low"]["budget"] = ends["high"]["budget"]  # moves who can pay and not what it costs
    table = cost.tornado(this.total, ends["central"], ends["low"], ends["high"])
    table = table[table["width"].gt(0)]
    titles = {key: entry.title for key, entry in costs.table().items()}
    named = table.head(_SHOWN).rename(index=titles)
    labels = pd.Series([between(*sorted((each.low, each.high))) for each in named.itertuples()], index=named.index)
    centre = this.runs["central"].total
    most = [words.lower_first(title) for title in named.index[:3]]
    title = f"What decides most what extending networks in {this.name} costs: {words.listing(most)}."
    chosen = ", a choice," if costs.table()[str(table.index[0])].kind == "choice" else ""
    return Finding(
        title=title,
        sentences=(f"At central costs it is {dollars(centre)}; {most[0]} alone{chosen} makes it {labels.iloc[0]}.",),
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
    rows, entries = {}, {key: entry for key, entry in costs.table().items() if entry.gap != "usage"}
    for key in [*table.index, *(key for key in entries if key not in table.index)]:
        entry = entries[key]
        source = " ".join(costs.sources()[name] for name in entry.source.split(", "))
        values = ", ".join(f"{ends[level][key]:g}" for level in costs.LEVELS)
        rows[titles[key]] = {
            "Low, central, high": f"{values} {entry.unit}",
            "Cost": between(*sorted(table.loc[key, ["low", "high"]])) if key in table.index else "",
            "Kind": entry.kind,
            "Source": f"{source} ({entry.year}{'' if entry.confirmed else ', not confirmed'})",
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Assumption")


def without() -> Finding:
    """Return an empty finding: that there is no cost, and why, is said once, where the cost would be."""
    return Finding("")


def sites(number: float) -> str:
    """A number of sites; one that is needed at all is at least one.

    >>> sites(0.4), sites(8.2), sites(0.0)
    ('1 site', '8 sites', 'no site')
    """
    if not number:
        return "no site"
    shown = words.about(max(1.0, round(number)))
    return f"{shown} site{'' if shown == '1' else 's'}"


def _needs(this: Case) -> str:
    table = this.runs["central"].table
    sky = table.loc[table["by_satellite"], "users"].sum()
    if not this.runs["central"].sites:
        return f"Satellite serves all {words.about(sky)} users: land there is too empty."
    served = f"; satellite serves {words.about(sky)} people where land is emptiest" if sky >= 1 else ""
    return f"It takes {_built(this)}{served}."


def _built(this: Case) -> str:
    """Sites at central costs, and the range where there is one."""
    low, central, high = (this.runs[level].sites for level in costs.LEVELS)
    a, b = sites(min(low, high)), sites(max(low, high))
    return sites(central) if a == b == sites(central) else f"{sites(central)} ({a.split(' ')[0]} to {b})"


def _method(this: Case) -> str:
    years = this.who.years
    return (
        f"4G reaches {words.number(this.who.covered or 0.0, 1)} % of people ({years['coverage_4g']}); the rest are taken to "
        "live where land is emptiest, as populations by province are not in the model. Planned for are "
        f"{costs.at()['traffic']:g} GB a user a month at {this.plan.speed:g} Mbit/s in the busiest hour."
    )


def _beside(this: Case) -> tuple[str, ...]:
    run = this.runs["central"]
    share = words.number(100 * run.network / run.total, 0)
    return (
        f"At central costs {share} % is the network itself, the rest taxes, fees, administration and return.",
        "For comparison, ITU's Connecting Humanity (2020) puts networks for some 3 billion people at US$ 384 billion, about "
        "US$ 130 a person, without taxes, fees, administration and return.",
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


def _table(this: Case) -> pd.DataFrame:
    run = this.runs["central"]
    rows = {
        served: {
            "People": words.about(each["unconnected"]),
            "People a km²": two_digits(each["people"] / each["area"]),
            "Sites": sites(each["sites"]),
            "Cost": dollars(each["cost"]),
            "Cost a person": dollars(each["cost"] / each["unconnected"]),
            "Share of one year's GDP": share_of_output(each["cost"], this.gdp),
        }
        for served, each in grouped(run.table).iterrows()
    }
    rows["All"] = {
        "People": words.about(this.people),
        "People a km²": two_digits(run.table["people"].sum() / run.table["area"].sum()),
        "Sites": _built(this),
        "Cost": f"{dollars(run.total)} ({between(this.money.low, this.money.high)})",
        "Cost a person": dollars(run.total / this.people),
        "Share of one year's GDP": share_of_output(run.total, this.gdp),
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("What serves them, at central costs (low to high)")
