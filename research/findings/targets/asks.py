"""What targets ask for, as columns of a table."""

from collections.abc import Iterable

import pandas as pd

from research import targets
from research.findings.core import Column, claim
from research.findings.core.tables import UNITS, columns_of


def asking(list_: Iterable[targets.Target]) -> pd.DataFrame:
    """Return what targets ask for, one row each.

    Columns rule, threshold (of a range its lower end), to, unit, due, confirmed.
    """
    rows = [
        {
            "rule": claim(f"target-rule-{t.rule.replace(' ', '-')}").id,
            "threshold": t.within[0] if t.within else t.threshold,
            "to": t.within[1] if t.within else None,
            "unit": None if t.unit in ("", "ratio") else t.unit,
            "due": t.year,
            "confirmed": claim("target-confirmed" if t.confirmed else "target-not-confirmed").id,
        }
        for t in list_
    ]
    return pd.DataFrame(rows).astype({"threshold": float, "to": float})


def heads() -> dict[str, Column]:
    """Return what the columns of `asking` hold."""
    return columns_of(
        "target",
        rule="message",
        threshold=("number", 2),
        to=("number", 2),
        unit=UNITS,
        due="year",
        confirmed="message",
    )


def with_values(
    frame: pd.DataFrame, columns: dict[str, Column]
) -> tuple[dict[str, Column], dict[str, type]]:
    """Return the columns that hold anything, and the type of those that are numeric."""
    held = {name: columns[name] for name in columns if name in frame and any(frame[name].notna())}
    return held, {name: float for name, column in held.items() if column.numeric}
