"""The values of a divide: their ratio and its state, and the table of several."""

from research import access
from research.findings.core import Claim, Column, Table, claim, tables, where
from research.findings.core.side_by_side import Found
from research.findings.divides.kinds import Divide
from research.messages.values import Number
from research.metrics.divide import PARITY, Ratio, ratio, rounded_to

METHOD = claim("divide-method", low=Number(PARITY[0], 2), high=Number(PARITY[1], 2))


def state_of(row: Found) -> str:
    """Return the state of the ratio.

    Parity where nobody of either group has it; ahead where only the group has it.
    """
    having = of_those_with(row)
    if having is None:
        return "ahead" if row.group.percent else "parity"
    return having.state


def of_those_with(row: Found) -> Ratio | None:
    """Return the ratio of those who have it; None where nobody of the other group has."""
    return ratio(row.group.percent, row.other.percent) if row.other.percent else None


def of_those_without(row: Found) -> Ratio | None:
    """Return the ratio of those who lack it; None where everybody of the other group has it."""
    step = rounded_to([row.group.percent, row.other.percent])
    if row.other.percent < 100:
        return ratio(100 - row.group.percent, 100 - row.other.percent, step)
    return None


def unmeasured(kind: Divide) -> tuple[Claim, ...]:
    """Return what no source tells apart; nothing where the kind has no such group."""
    return where(kind.between == "age", claim("divide-disabilities-gap"))


def divide_table(known: dict[str, Found], kind: Divide, rows: Column | None = None) -> Table:
    """Return the two percentages of several rows, by message id, with ratios and sources."""
    columns = {
        "group": Column(kind.group, "percent", decimals=1),
        "other": Column(kind.other, "percent", decimals=1),
        "points": Column(claim("divide-column-points"), "number"),
        **tables.ratio_columns(claim("divide-column-ratio")),
        "without": Column(claim("divide-column-without"), "number", decimals=2),
        **tables.dated_columns(),
        "source": tables.SOURCES,
        "vintage": Column(claim("divide-column-vintage"), "text"),
    }
    cells = {
        key: {
            "group": row.group.percent,
            "other": row.other.percent,
            "points": row.gap.points,
            **tables.ratio_cells(of_those_with(row)),
            "without": tables.ratio_cells(of_those_without(row))["ratio"],
            **tables.dated_cells(row.year, row.flag),
            "source": access.origin(row.source).title,
            "vintage": row.vintage,
        }
        for key, row in known.items()
    }
    return tables.paired(cells, columns, rows)
