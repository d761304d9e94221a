"""The table and the chart of estimates of growth, with published results."""

import pandas as pd

from research import literature
from research.charts import Figure, ranges
from research.findings.core.tables import SOURCES
from research.findings.economy.growth_estimates import PACE, Question
from research.messages.values import Claim, Items, Text, Year, claim
from research.report.table import Column, Kind, Table


def _label(entry: literature.Published) -> Claim:
    authors = [Text(each) for each in entry.authors]
    year = Year(entry.year)
    whose = Text(entry.group or entry.sample)
    if len(authors) > 2:
        return claim("growth-by-many", first=authors[0], year=year, economies=whose)
    return claim("growth-by-few", authors=Items(authors), year=year, economies=whose)


def growth_table(rows: pd.DataFrame, published: list[literature.Published], ask: Question) -> Table:
    """Return the estimates, then the published results, with their intervals."""
    own = rows.set_axis([row.id for row in rows.index])
    said = {True: claim("growth-confirmed"), False: claim("growth-not-confirmed")}
    others = pd.DataFrame(
        [
            (each.low, each.high, each.sample, each.group, each.citation, said[each.confirmed].id)
            for each in published
        ],
        columns=["low", "high", "sample", "group", "citation", "confirmed"],
        index=[claim("growth-row-published").id] * len(published),
    )
    kind: Kind = "number" if ask is PACE else "percent"
    columns = {
        "value": Column(claim(f"growth-column-{ask.name}"), kind, decimals=2),
        "low": Column(claim("growth-column-low"), kind, decimals=2),
        "high": Column(claim("growth-column-high"), kind, decimals=2),
        "observations": Column(claim("growth-column-observations"), "count"),
        "sample": Column(claim("growth-column-sample"), "text"),
        "group": Column(claim("growth-column-group"), "text"),
        "citation": SOURCES,
        "confirmed": Column(claim("growth-column-confirmed"), "message"),
    }
    frame = pd.concat([own, others]).reindex(columns=list(columns)).rename_axis("estimate")
    return Table(
        frame, columns, Column(claim("growth-rows"), "message"), missing=claim("growth-empty")
    )


def growth_chart(
    rows: pd.DataFrame, published: list[literature.Published], ask: Question, headline: Claim
) -> Figure:
    """Draw the intervals of the estimates and of the published results."""
    others = pd.DataFrame(
        {_label(each): {"low": each.low, "high": each.high} for each in published}
    ).T
    frame = pd.concat([rows, others]) if published else rows
    middle = frame["value"].fillna((frame["low"] + frame["high"]) / 2)
    return ranges.ranges(
        frame.assign(value=middle), at="value",
        title=claim(f"growth-axis-{ask.name}"), spread=claim("growth-spread"),
        point=claim("growth-point"), alt=claim("growth-chart", headline=headline),
        hollow=set(others.index)
    )  # fmt: skip
