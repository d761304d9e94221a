"""Infrastructure against income: is an economy ahead of or behind those of its own means?"""

import pandas as pd

from research import catalogue, economies, words
from research.charts import scatter
from research.findings.finding import Finding
from research.findings.latest import INCOME, comparable, income_indicator
from research.metrics.peers import nearest

NEAREST = 20
_ABOUT_EQUAL = 0.05  # of the median: nearer than that is called "about as"


def against_income(economy: str, indicator: str) -> Finding:
    """Return an indicator against GDP per capita, and the median of the 20 economies nearest in income.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id

    Notes
    -----
    Income is GDP per capita at purchasing power parity in 2021 prices; economies given in other prices are not compared.
    An association between economies says nothing about what would happen in one of them.
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    name, peers = economies.called(iso3), economies.peers(iso3)
    frame = pd.DataFrame({"x": comparable(INCOME)["value"], "y": comparable(indicator)["value"]}).dropna()
    if iso3 not in frame.index:
        return Finding(_why_not(iso3, entry, frame))
    frame["name"] = [economies.name(code) for code in frame.index]
    near = list(nearest(frame[["x"]], iso3, NEAREST, log=["x"]).table.index)
    median, own = frame.loc[near, "y"].median(), frame.loc[iso3, "y"]
    title = f"{name} is {_relation(own, median, entry.direction)} economies of similar income in {words.spoken(entry)}."
    income = catalogue.indicator(INCOME)
    low, high = (words.quantity(bound, income) for bound in (frame.loc[near, "x"].min(), frame.loc[near, "x"].max()))
    return Finding(
        title=title,
        sentences=(
            f"Among the {len(near)} economies nearest to it in income ({low} to {high} a person), the median is "
            f"{words.quantity(median, entry)}; {name} has {words.quantity(own, entry)}, and "
            f"{words.have(int((frame.loc[near, 'y'] > own).sum()), f'of the {len(near)}')} more. "
            f"A value within {100 * _ABOUT_EQUAL:.0f} % of the median is called level.",
            f"The chart holds {len(frame)} economies. An association between economies is no forecast for any one of them.",
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


def _relation(own: float, median: float, direction: str) -> str:
    if abs(own - median) <= _ABOUT_EQUAL * abs(median):
        return "level with"
    if direction == "neutral":
        return "above" if own > median else "below"
    return "ahead of" if (own > median) == (direction == "up") else "behind"


def _why_not(iso3: str, entry: catalogue.Indicator, frame: pd.DataFrame) -> str:
    name, base = economies.called(iso3), income_indicator(iso3)
    if base is None:
        return f"{name} cannot be set against economies of similar income: its GDP per capita is not known."
    if base != INCOME:
        unit = catalogue.indicator(base).unit
        return f"{name} cannot be set against economies of similar income: its GDP per capita is known only in {unit}."
    return f"{name} cannot be set against economies of similar income: no recent figure on {words.spoken(entry)} is known."


def _table(rows: pd.DataFrame, median: float, entry: catalogue.Indicator) -> pd.DataFrame:
    income = catalogue.indicator(INCOME)
    return pd.DataFrame(
        {
            "GDP per capita": [*(words.quantity(value, income) for value in rows["x"]), ""],
            entry.title: [words.quantity(value, entry) for value in (*rows["y"], median)],
        },
        index=pd.Index([*rows["name"], f"Median of the {len(rows) - 1} nearest"], name="Economy, nearest in income first"),
    )
