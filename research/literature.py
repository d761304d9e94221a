"""What others have counted, read from `data/catalogue/totals.yaml`."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel, ConfigDict

from research import entries, own
from research.paths import DATA


class Total(BaseModel):
    """One published total, its year and where it was read; from `data/catalogue/totals.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    value: float
    year: int
    citation: str


@cache
def totals() -> dict[str, Total]:
    """Every published total, by id.

    >>> totals()["offline-world"].year
    2025
    """
    path = DATA / "catalogue" / "totals.yaml"
    return entries.table(path, Total, own.laid(path))
