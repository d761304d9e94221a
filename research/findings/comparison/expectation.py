"""What is expected of economies for their structure or their start, and which are beyond it."""

import pandas as pd

from research import access, catalogue
from research.charts import Figure, ranges
from research.errors import InputError
from research.findings.comparison.structural import RATIOS, structure
from research.findings.core import Claim, Column, claim, v
from research.findings.core.series import scale_of, unsure
from research.findings.core.tables import columns_of
from research.metrics.peers import Expected, expected, more_than_chance

LEVEL = 0.9


def better(entry: catalogue.Indicator) -> str:
    """Return the good side of expectation: "above", or "below" where less is better."""
    return "below" if entry.direction == "down" else "above"


@access.shared
def outcomes(indicator: str) -> Expected | None:
    """Return what is expected of every economy for its structure; None where too few are known."""
    frame, scale = structure(indicator), scale_of(catalogue.indicator(indicator))
    values, structural = frame[indicator], frame.drop(columns=indicator)
    try:
        return expected(values, structural, log=RATIOS, scale=scale, level=LEVEL)
    except InputError:
        return None


def furthest(table: pd.DataFrame, column: str, entry: catalogue.Indicator) -> list[str]:
    """Return economies outside their interval on the good side, furthest first.

    Left out are those that are `unsure`.
    """
    side = better(entry)
    rows = table[(table["beyond"] == side) & ~table.index.isin(unsure(entry.id))]
    gap = rows[column] - rows["high"] if side == "above" else rows["low"] - rows[column]
    return [str(code) for code in gap.sort_values(ascending=False, kind="stable").index]


def better_than_expected(
    table: pd.DataFrame, column: str, entry: catalogue.Indicator, level: float
) -> list[str]:
    """Return the economies `furthest` returns; none where chance would produce as many."""
    return furthest(table, column, entry) if beyond_chance(entry, table, level) else []


def beyond_chance(entry: catalogue.Indicator, table: pd.DataFrame, level: float) -> bool:
    """Return whether more economies do better than expected than chance would produce.

    Where they do not, none is named.
    """
    return more_than_chance(_outside(entry, table), len(table), level)


def _outside(entry: catalogue.Indicator, table: pd.DataFrame) -> int:
    return int((table["beyond"] == better(entry)).sum())


def how_many(entry: catalogue.Indicator, table: pd.DataFrame, level: float) -> tuple[Claim, ...]:
    """Compare the number of economies outside their interval with the number expected by chance."""
    chance = v.Count(round(len(table) * (1 - level) / 2))
    kind = better(entry) if beyond_chance(entry, table, level) else f"{better(entry)}-chance"
    counts = {"outside": v.Count(_outside(entry, table)), "economies": v.Count(len(table))}
    return (claim(f"performers-count-{kind}", **counts, chance=chance),)


def interval(
    row: pd.Series, entry: catalogue.Indicator, level: float
) -> dict[str, v.Percent | v.Range]:
    """Return the interval a value is expected in, and its level, as values of a message."""
    return {
        "interval": v.Range(v.Quantity(row["low"], entry.id), v.Quantity(row["high"], entry.id)),
        "level": v.Percent(100 * level),
    }


def expected_columns(entry: catalogue.Indicator) -> dict[str, Column]:
    """Return the columns of a value that is expected and of its interval."""
    return columns_of(
        "performers", expected=("quantity", entry.id), low=("quantity", entry.id),
        high=("quantity", entry.id),
    )  # fmt: skip


def interval_chart(
    table: pd.DataFrame,
    at: str,
    entry: catalogue.Indicator,
    point: Claim,
    spread: Claim,
    alt: Claim,
    focus: str = "",
) -> Figure | None:
    """Draw the intervals values are expected in, with the values; None where there is no row.

    Parameters
    ----------
    table : index economy; columns low, high, expected and `at`
    at : the column of the values
    focus : alpha-3 code of the economy that stands out
    """
    if table.empty:
        return None
    return ranges.ranges(
        table.set_axis([*map(v.Economy, table.index)]),
        at=at, middle="expected",
        middle_name=claim("performers-column-expected"), focus=v.Economy(focus),
        title=v.Unit(entry.id, long=True),
        spread=spread, point=point, alt=alt
    )  # fmt: skip
