"""Published values that are not used as published: one register, which every count is of."""

from collections.abc import Collection, Iterator
from typing import Any

import pandas as pd

from research import access, catalogue
from research.corrections import Correction
from research.findings.core.latest import comparable
from research.findings.practice.no_gap import digital
from research.findings.progress.breaks import doubt, may_be_doubted
from research.findings.progress.settled import doubted
from research.frame import SUSPECT
from research.messages.values import claim

_COLUMNS = ["economy", "indicator", "year", "source", "value"]


def register(economies: Collection[str], indicators: Collection[str]) -> pd.DataFrame:
    """Return one row per value that is corrected, left out or in doubt, each once, of any year.

    In doubt are the values that are far from others, and the latest that have no rank.

    Returns
    -------
    columns economy, indicator, year, source, printed, action (of a correction, or "suspect") and
    reason
    """
    rows: list[tuple[object, ...]] = [
        (c.economy, c.indicator, c.year, c.source, c.expect, _action(c), c.reason)
        for c in access.corrections(economies, indicators)
    ]
    left_out = access.implausible(economies, indicators)
    rows += [(*each, "drop", claim("audit-implausible")) for each in _printed(left_out)]
    done = {each[:3] for each in rows}
    doubted = access.suspects([*indicators], [*economies])
    rows += [
        (*each, "suspect", reason)
        for each, reason in zip(_printed(doubted), doubted["reason"], strict=True)
        if each[:3] not in done
    ]
    done = {each[:3] for each in rows}
    rows += [each for each in _unranked(economies, indicators) if each[:3] not in done]
    return pd.DataFrame(rows, columns=[*_COLUMNS[:4], "printed", "action", "reason"])


def _action(of: Correction) -> str:
    return SUSPECT if of.action == "contest" or of.mark == SUSPECT else of.action


def ruled(indicators: Collection[str]) -> list[str]:
    """Return the indicators whose latest values rules may doubt: of options and networks all."""
    asked = {key for each in digital() for key in each.indicators}
    asked |= {key for key, of in catalogue.table().items() if of.theme == "connectivity"}
    return [key for key in indicators if key in asked or may_be_doubted(key)]


def _unranked(economies: Collection[str], indicators: Collection[str]) -> Iterator[tuple[Any, ...]]:
    """Yield the latest values that have no rank, and why."""
    for key in ruled(indicators):
        known, apart = comparable(key), doubted(key)
        for code in filter(apart.__contains__, economies):
            row, why = known.loc[code], doubt(key, code)
            yield code, key, row["year"], row["source"], row["value"], "suspect", why


def _printed(rows: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    return zip(*(rows[name].tolist() for name in _COLUMNS), strict=True)
