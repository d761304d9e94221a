"""Interface of a source, built in or external: a name, an address, and how to fetch it.

A package brings a source with one file that holds a `Source` and one entry point in the group
`research.sources`.
"""

from research.loaders.source.interface import Fetched, Order, Plan, Source
from research.loaders.source.many_releases import releasing
from research.loaders.source.one_release import observing
from research.loaders.source.record import add_imported, checked, record_of

__all__ = [
    "Fetched", "Order", "Plan", "Source", "add_imported", "checked", "observing", "record_of",
    "releasing",
]  # fmt: skip
