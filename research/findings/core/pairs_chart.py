"""The chart of two groups of people, side by side in several indicators."""

from collections.abc import Sequence

import pandas as pd

from research.charts import Figure, pairs
from research.findings.core.side_by_side import Found
from research.messages.values import Claim, Value, claim

_WOMEN, _MEN = claim("pairs-women"), claim("pairs-men")


def chart(
    rows: Sequence[tuple[Value, Found]], alt: Claim, group: Claim = _WOMEN, other: Claim = _MEN
) -> Figure:
    """Draw both values of several rows by their labels, those in years last."""
    drawn = pd.DataFrame(
        [(row.group.percent, row.other.percent) for _, row in rows],
        pd.Index([label for label, _ in rows], dtype=object),
        [group, other],
    )
    years, old = sum(not row.is_share for _, row in rows), [not row.recent for _, row in rows]
    return pairs.pairs(drawn, years=years, old=old, alt=alt)
