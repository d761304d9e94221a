"""Releases in the store, from the records of data files, read without pandas.

A record names its data file by content, so the pair is in place the moment the record is, and a
fetch that ends early leaves the pair before it. `loaders/store.py` writes them.
"""

from research.vintages.listing import (
    MARK,
    at_hand,
    contents,
    identity,
    looked_at_once,
    refuse_newer,
)
from research.vintages.record import DATE, FORMAT, SOURCE, Asked, Vintage, dated, opened

__all__ = [
    "DATE", "FORMAT", "MARK", "SOURCE", "Asked", "Vintage", "at_hand", "contents",
    "dated", "identity", "looked_at_once", "opened", "refuse_newer",
]  # fmt: skip
