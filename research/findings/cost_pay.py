"""Who could pay for the networks that reach people out of reach of 4G."""

import pandas as pd

from research import costs, words
from research.findings.cost import without
from research.findings.cost_case import Case, Money, between, case, dollars, grouped, income_of, of_output, share_of_output
from research.findings.finding import Finding


def who_can_pay(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Return which zones pay for themselves, what their surplus carries, and what remains for somebody else.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs and revenue are counted for
    speed : Mbit/s a user is to see in the busiest hour
    """
    this = case(economy, horizon, speed)
    if isinstance(this, Finding) or this.runs["central"].reason:
        return without()
    if this.plan.income is None:
        title = f"Who could pay for extending networks in {this.name} is not known: income there is not known."
        return Finding(title, missing=True)
    rest = Money(*(float(grouped(this.runs[level].table)["remains"].sum()) for level in costs.LEVELS))
    table = grouped(this.runs["central"].table)
    budget = costs.table()["budget"]
    month = this.plan.income * budget.central / 100 / 12
    rows = {
        served: {
            "Users": words.about(each["users"]),
            "Cost": dollars(each["cost"]),
            "Revenue": dollars(each["revenue"]),
            "Pays for itself": "yes" if each["surplus"] >= 0 else "no",
            "Carried by others": dollars(each["carried"]),
            "Remains": dollars(each["remains"]),
        }
        for served, each in table.iterrows()
    }
    rows["All"] = {
        "Users": words.about(table["users"].sum()),
        "Cost": dollars(table["cost"].sum()),
        "Revenue": dollars(table["revenue"].sum()),
        "Pays for itself": "",
        "Carried by others": dollars(table["carried"].sum()),
        "Remains": f"{dollars(rest.central)} ({between(rest.low, rest.high)})",
        "Share of one year's GDP": share_of_output(rest.central, this.gdp),
    }
    return Finding(
        title=_title(this, rest, budget.central),
        sentences=(
            f"That is {dollars(month)} a user a month, the most that entry-level service may cost by the target of the "
            "Broadband Commission.",
            f"At central costs {pay(int((table['surplus'] >= 0).sum()), len(table))}.",
        ),
        remarks=(
            f"Income is {income_of(this.who.iso3)}, the average of all people, and not the income that "
            "prices are set against; people who are offline may have less and would then pay less.",
            "Revenue is that of the people who are newly connected alone; what operators earn from others is not counted.",
            "Surpluses are spent where they reach most users for the money.",
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").fillna("").rename_axis("What serves them, at central costs"),
        open_table=True,
    )


def _title(this: Case, rest: Money, percent: float) -> str:
    start = f"If users out of reach in {this.name} paid {percent:g} % of income for service"
    if rest.central >= 1:
        return f"{start}, {rest.text()} would remain for others to pay{of_output(rest.central, this.gdp)}."
    if rest.high >= 1:
        return f"{start}, networks would pay for themselves; at high costs {dollars(rest.high)} would remain for others to pay."
    return f"{start}, networks would pay for themselves."


def pay(viable: int, zones: int) -> str:
    """Return how many zones pay for themselves.

    >>> pay(5, 5), pay(1, 3), pay(1, 1)
    ('all 5 zones pay for themselves', '1 of 3 zones pays for itself', 'the one zone pays for itself')
    """
    if zones == 1:
        return "the one zone pays for itself" if viable else "the one zone does not pay for itself"
    if viable == zones:
        return f"{'both' if zones == 2 else f'all {zones}'} zones pay for themselves"
    return f"{viable or 'none'} of {zones} zones {'pay for themselves' if viable > 1 else 'pays for itself'}"
