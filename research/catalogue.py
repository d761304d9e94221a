"""What is measured and by whom: indicators and sources, read from `data/catalogue/*.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from research.errors import InputError, unknown
from research.paths import DATA

if TYPE_CHECKING:
    import pandas as pd


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class FactbookCode(_Entry):
    """Where an indicator stands in a Factbook file: section / field / entry, and conditions on the words around it."""

    path: str
    note: str = ""
    unless: str = ""
    phrase: str = ""


class Codes(_Entry):
    """The name of an indicator in each source."""

    factbook: FactbookCode | None = None
    worldbank: str = ""
    itu: str = ""


class Indicator(_Entry):
    """One indicator: what it says, in what unit, and what values can be true."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    title: str
    spoken: str = ""
    unit: str
    short_unit: str
    decimals: int = Field(ge=0, le=3)
    direction: Literal["up", "down", "neutral"]
    theme: Literal["connectivity", "electricity", "economy", "trade", "work", "people", "education", "geography"]
    sdg: str = ""
    valid: tuple[float, float] = Field(alias="range")
    description: str
    total: str = ""
    additive: bool = False
    codes: Codes

    @model_validator(mode="after")
    def _range_is_ordered(self) -> Indicator:
        if self.valid[0] >= self.valid[1]:
            raise ValueError(f"{self.id}: range {self.valid} is empty; the lower bound comes first")
        return self


class Source(_Entry):
    """Where figures come from."""

    id: str
    title: str
    publisher: str
    url: str
    licence: str
    citation: str
    vintage: date
    edition_year: int | None = None
    note: str = ""


def _read(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((DATA / "catalogue" / name).read_text(encoding="utf-8"))


@cache
def table() -> dict[str, Indicator]:
    """Every indicator, by id, in the order of the catalogue."""
    entries = [Indicator.model_validate(entry) for entry in _read("indicators.yaml")]
    found = {entry.id: entry for entry in entries}
    if len(found) < len(entries):
        twice = {entry.id for entry in entries if [e.id for e in entries].count(entry.id) > 1}
        raise ValueError(f"data/catalogue/indicators.yaml: {sorted(twice)} stand twice; ids are unique")
    return found


@cache
def sources() -> dict[str, Source]:
    """Every source, by id."""
    return {entry["id"]: Source.model_validate(entry) for entry in _read("sources.yaml")}


def indicator(indicator_id: str) -> Indicator:
    """Return one indicator.

    Raises
    ------
    InputError : no indicator has that id; the message offers the nearest

    Examples
    --------
    >>> indicator("internet_users").unit
    '% of population'
    """
    if indicator_id not in table():
        raise unknown("indicator", indicator_id, table(), "research indicators")
    return table()[indicator_id]


def of_one_unit(indicator_ids: Iterable[str]) -> list[Indicator]:
    """Return indicators that can stand on one axis; raise InputError if they have more than one short unit."""
    found = [indicator(key) for key in indicator_ids]
    units = sorted({entry.short_unit for entry in found})
    if len(units) > 1:
        raise InputError(f"{[entry.id for entry in found]} have the units {units}; compare indicators of one unit")
    return found


def search(words: str = "") -> pd.DataFrame:
    """Return the indicators in which every one of `words` occurs, as a frame: id, title, unit, theme, description.

    >>> search("broadband 100").index.tolist()
    ['fixed_broadband_per_100']
    """
    import pandas as pd

    columns = ["id", "title", "unit", "theme", "description"]
    rows = [
        {column: getattr(entry, column) for column in columns}
        for entry in table().values()
        if all(word in _searchable(entry) for word in words.casefold().split())
    ]
    return pd.DataFrame(rows, columns=columns).set_index("id")


def _searchable(entry: Indicator) -> str:
    return " ".join((entry.id, entry.title, entry.unit, entry.theme, entry.sdg, entry.description)).casefold()
