"""What others have published on networks and output, read from `data/catalogue/literature.yaml`."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

from research import entries, own
from research.paths import DATA

ChangeUnit = Literal["% more", "percentage points more"]
OutcomeUnit = Literal["% of GDP", "percentage points of annual growth"]


class Published(BaseModel):
    """One published effect.

    Attributes
    ----------
    network : what there is more of
    change, change_unit : how much more: relative in %, or in percentage points of penetration
    low, high, unit : of the outcome that goes with it
    sample, group : whose data, and of them which economies
    confirmed : whether the figure was read in the publication, or in its publisher's account of it
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    network: str
    change: float
    change_unit: ChangeUnit
    low: float
    high: float
    unit: OutcomeUnit
    sample: str
    group: str = ""
    confirmed: bool
    citation: str

    @model_validator(mode="after")
    def _is_whole(self) -> Published:
        if self.low > self.high:
            raise ValueError(
                f"{self.id}: {self.low} to {self.high} is empty; the lower end comes first"
            )
        return self

    @property
    def authors(self) -> tuple[str, ...]:
        """Family names of the authors."""
        return tuple(re.split(r", | and ", self.citation.partition(" (")[0]))

    @property
    def year(self) -> int:
        """The year of publication."""
        return int(self.citation.partition(" (")[2][:4])


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


@cache
def table() -> dict[str, Published]:
    """Every published effect, by id, in the order of the file."""
    path = DATA / "catalogue" / "literature.yaml"
    return entries.table(path, Published, own.laid(path))


def comparable(network: str, change_unit: ChangeUnit, unit: OutcomeUnit) -> list[Published]:
    """Return published effects of a network in the same units, fit to compare with an estimate.

    >>> [found.id for found in comparable("mobile broadband", "% more",
    ...     "% of GDP") if not found.group]
    ['itu-2018-mobile']
    """
    return [
        p
        for p in table().values()
        if (p.network, p.change_unit, p.unit) == (network, change_unit, unit)
    ]
