"""Values not in doubt: what ranks, counts and medians are of."""

import math
from collections.abc import Iterable
from statistics import median

import pandas as pd

from research import access
from research.findings.core.latest import comparable, levels
from research.findings.progress.breaks import is_doubted, may_be_doubted
from research.findings.progress.forecasts import forecast_of


@access.shared
def doubted(indicator: str) -> frozenset[str]:
    """Return the economies whose latest value is in no rank, count of others or median."""
    known = [str(code) for code in comparable(indicator).index]
    if not may_be_doubted(indicator):
        known = [code for code in known if forecast_of(indicator, code).breaks]  # all it can be
    return frozenset(code for code in known if is_doubted(indicator, code))


def settled(indicator: str, among: Iterable[str] | None = None) -> pd.DataFrame:
    """Return `comparable` without values in doubt: what ranks, counts and medians are of."""
    known = _settled(indicator)
    return known.copy(deep=False) if among is None else known[known.index.isin(list(among))]


@access.shared
def _settled(indicator: str) -> pd.DataFrame:
    known = comparable(indicator)
    return known[~known.index.isin(list(doubted(indicator)))]


def typical(indicator: str, members: Iterable[str]) -> float:
    """Return the median of a group, the same on every page: of all its `settled` values.

    Of those in doubt where there are no others.
    """
    known, apart = levels(indicator), doubted(indicator)
    among = [code for code in dict.fromkeys(members) if code in known]
    values = [known[code] for code in among if code not in apart]
    return median(values or [known[code] for code in among] or [math.nan])
