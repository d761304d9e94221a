"""Published values that are not used as published: one register, which every count is of."""

from collections.abc import Collection
from typing import Any

import pandas as pd

from research import access
from research.messages.values import claim


def register(economies: Collection[str], indicators: Collection[str]) -> pd.DataFrame:
    """Return one row per value that is corrected, left out or in doubt, each once, of any year.

    Returns
    -------
    columns economy, indicator, year, source, printed, action (of a correction, or "suspect") and
    reason
    """
    rows: list[tuple[object, ...]] = [
        (c.economy, c.indicator, c.year, c.source, c.expect, c.action, c.reason)
        for c in access.corrections(economies, indicators)
    ]
    rows += [
        (*_key(row), row.source, row.value, "drop", claim("audit-implausible"))
        for row in access.implausible(economies, indicators).itertuples()
    ]
    done = {each[:3] for each in rows}
    rows += [
        (*_key(row), row.source, row.value, "suspect", row.reason)
        for row in access.suspects([*indicators], [*economies]).itertuples()
        if _key(row) not in done
    ]
    return pd.DataFrame(
        rows, columns=["economy", "indicator", "year", "source", "printed", "action", "reason"]
    )


def _key(row: Any) -> tuple[str, str, int]:
    return row.economy, row.indicator, int(row.year)
