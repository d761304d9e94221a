"""Implausible values: far from their history, other sources or related indicators.

Every rule takes long frames and returns, on the index of the first, a reason in words or "" for a
value that passes. Thresholds are wide on purpose: of the World Bank's 430,000 values of 1990 to
2025 they mark about one in ten thousand.
"""

import pandas as pd

from research.suspect.contradiction import AT_MOST as AT_MOST
from research.suspect.contradiction import above as above
from research.suspect.contradiction import against as against
from research.suspect.distance import far as far
from research.suspect.distance import is_definition as is_definition
from research.suspect.distance import is_share as is_share
from research.suspect.reasons import REASONS as REASONS
from research.suspect.reasons import UNRELIABLE as UNRELIABLE
from research.suspect.series import history as history
from research.suspect.series import lost as lost
from research.suspect.series import repeated as repeated
from research.suspect.totals import SPLITS as SPLITS
from research.suspect.totals import SUMS as SUMS
from research.suspect.totals import around as around
from research.suspect.totals import no_mean as no_mean
from research.suspect.totals import part_of as part_of
from research.suspect.totals import unequal as unequal


def first(*reasons: pd.Series) -> pd.Series:
    """Return of several series of reasons on one index the first word each value has."""
    found = reasons[0].to_numpy(dtype=object, copy=True)
    for each in reasons[1:]:
        empty = found == ""
        found[empty] = each.to_numpy(dtype=object)[empty]
    return pd.Series(found, reasons[0].index, dtype="object")
