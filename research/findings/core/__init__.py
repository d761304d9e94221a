"""What all findings share: the registry, the scope, latest values, data gaps, pairs of groups.

What nearly every finding is made of can be imported from here in one line.
"""

from research.findings.core.registry import finding
from research.findings.core.tables import tabled
from research.messages import values as v
from research.messages.values import Claim, claim, where
from research.report.finding import Finding, no_data
from research.report.table import Column, Table

__all__ = [
    "Claim", "Column", "Finding", "Table", "claim", "finding", "no_data", "tabled", "v", "where",
]  # fmt: skip
