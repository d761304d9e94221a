"""Infrastructure against income: is an economy ahead of or behind those of its own means?"""

import pandas as pd

from research import catalogue, economies, words
from research.charts import scatter
from research.findings.finding import Finding
from research.findings.latest import INCOME, combined, comparable, income_indicator, measured_in
from research.metrics.peers import nearest
from research.metrics.recent import APART

NEAREST = 20
_ABOUT_EQUAL = 0.05  # of the median: nearer than that is called level
_FEW = 0.25  # of the nearest: with more of them above, or below, an economy is among the middle half and called level


def against_income(economy: str, indicator: str) -> Finding:
    """Return an indicator against GDP per capita, and the median of the 20 economies nearest in income.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id

    Notes
    -----
    Income is GDP per capita at purchasing power parity in 2021 prices; economies given in other prices are not compared, and
    neither are those whose two figures are more than three years apart.
    An association between economies says nothing about what would happen in one of them.
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    name, peers = economies.called(iso3), economies.peers(iso3)
    years = comparable(indicator)["year"]
    frame = combined(INCOME, indicator).set_axis(["x", "y"], axis="columns").dropna()
    if iso3 not in frame.index:
        return Finding(
            f"How {name} stands beside economies of similar income in {words.spoken(entry)} is not known.",
            remarks=(_why_not(iso3, entry),),
            missing=True,
        )
    frame["name"] = [economies.name(code) for code in frame.index]
    near = list(nearest(frame[["x"]], iso3, NEAREST, log=["x"]).table.index)
    median, own = frame.loc[near, "y"].median(), frame.loc[iso3, "y"]
    stands = _relation(own, frame.loc[near, "y"], entry.direction)
    title = f"{name} is {stands} economies of similar income in {words.spoken(entry)}."
    income = catalogue.indicator(INCOME)
    low, high = (words.quantity(bound, income) for bound in (frame.loc[near, "x"].min(), frame.loc[near, "x"].max()))
    return Finding(
        title=title,
        sentences=(
            f"{name} has {words.quantity(own, entry)} ({measured_in(int(years[iso3]))}); the median of the {len(near)} "
            f"economies nearest to it in income is {words.quantity(median, entry)}, and "
            f"{words.have(int((frame.loc[near, 'y'] > own).sum()), f'of the {len(near)}')} more.",
        ),
        remarks=(
            "An association between economies is no forecast for any one of them.",
            f"The {len(near)} have an income of {low} to {high} a person. A value in the middle half of the {len(near)}, or "
            f"within {100 * _ABOUT_EQUAL:.0f} % of their median, is called level.",
            f"The chart holds {len(frame)} economies, with figures of {words.years(years[frame.index].tolist())}.",
        ),
        df=_table(frame.loc[[iso3, *near]], median, entry),
        fig=scatter.association(
            frame,
            economy=iso3,
            peers=list(peers.members),
            peers_name=peers.title,
            x_title="GDP per capita, int. $ of 2021 (logarithmic scale)",
            y_title=entry.unit,
            alt=f"Scatter of {words.spoken(entry)} against GDP per capita, {len(frame)} economies. {title}",
        ),
    )


def _relation(own: float, near: pd.Series, direction: str) -> str:
    median = near.median()
    beyond = (near > own).sum() if own > median else (near < own).sum()
    if abs(own - median) <= _ABOUT_EQUAL * abs(median) or beyond > _FEW * len(near):
        return "level with"
    if direction == "neutral":
        return "above" if own > median else "below"
    return "ahead of" if (own > median) == (direction == "up") else "behind"


def _why_not(iso3: str, entry: catalogue.Indicator) -> str:
    base = income_indicator(iso3)
    if base is None:
        return "Its GDP per capita is not known."
    if base != INCOME:
        return f"Its GDP per capita is known only in {catalogue.indicator(base).unit}."
    if iso3 in comparable(entry.id).index and iso3 in comparable(INCOME).index:
        return f"Its figures on {words.spoken(entry)} and on income are more than {APART} years apart."
    return f"No recent figure on {words.spoken(entry)} is known."


def _table(rows: pd.DataFrame, median: float, entry: catalogue.Indicator) -> pd.DataFrame:
    income = catalogue.indicator(INCOME)
    return pd.DataFrame(
        {
            "GDP per capita": [*(words.quantity(value, income) for value in rows["x"]), ""],
            entry.title: [words.quantity(value, entry) for value in (*rows["y"], median)],
        },
        index=pd.Index([*rows["name"], f"Median of the {len(rows) - 1} nearest"], name="Economy, nearest in income first"),
    )
