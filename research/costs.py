"""Costs of networks, devices and training, with sources, from `data/catalogue/costs.yaml`."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from research import entries, own
from research.errors import InputError
from research.paths import DATA

PATH = DATA / "catalogue" / "costs.yaml"
Level = Literal["low", "central", "high"]
LEVELS: tuple[Level, ...] = ("low", "central", "high")
Gap = Literal["network", "usage"]
PAID = "budget"  # moves who can pay and not what it costs


class Entry(BaseModel):
    """One figure.

    Attributes
    ----------
    low, central, high : its value where a network comes cheap, as published, and where it comes
        dear; `low` is the larger number where more of it makes a network cheaper
    year : the year it was published for
    source : keys of `sources()`, parted by commas
    kind : `cost` for what is uncertain, `choice` for what is decided
    gap : whose cost it enters: networks for people out of reach, use by people within reach, both,
        or electricity for people without
    confirmed : whether it was read in its source, and not recalled
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    title: str
    unit: str
    low: float
    central: float
    high: float
    year: int
    source: str = Field(min_length=1)
    kind: Literal["cost", "choice"]
    gap: Literal["network", "usage", "both", "electricity"] = "network"
    confirmed: bool = True

    @model_validator(mode="after")
    def _in_order(self) -> Entry:
        if not max(0.0, min(self.low, self.high)) <= self.central <= max(self.low, self.high):
            raise ValueError(
                f"{self.id}: central {self.central:g} is not between low {self.low:g} and high "
                f"{self.high:g}"
            )
        return self


def table() -> dict[str, Entry]:
    """Return every figure, by id.

    Raises
    ------
    InputError : an entry is out of order, or names a source that is not listed

    Examples
    --------
    >>> table()["thin"].central
    1.6
    """
    return _table(_text())


@lru_cache(maxsize=4)
def _table(text: str) -> dict[str, Entry]:
    found = entries.table(PATH, Entry, _read(text)["entries"])
    for entry in found.values():
        for key in filter(None, entry.source.split(", ")):
            if key not in _sources(text):
                raise InputError(
                    f"{PATH}: {entry.id} names the source {key!r}; list it under sources"
                )
    return found


def sources() -> dict[str, str]:
    """Return the citation of each source, by key."""
    return _sources(_text())


def _sources(text: str) -> dict[str, str]:
    return {key: cited.strip() for key, cited in _read(text)["sources"].items()}


def digest() -> str:
    """Return a hash of the file, which changes when a figure does."""
    return hashlib.sha256(_text().encode()).hexdigest()


def at(level: Level = "central", **others: float) -> dict[str, float]:
    """Return every cost at one level, and every choice at its central value; `others` replace some.

    Raises
    ------
    InputError : a name in `others` is not in the table

    Examples
    --------
    >>> at("low")["equipment"], at("low")["traffic"], at(traffic=30.0)["traffic"]
    (24000.0, 6.1, 30.0)
    """
    unknown = sorted(set(others) - set(table()))
    if unknown:
        raise InputError(
            f"{', '.join(unknown)} is no entry of {PATH.name}; its ids are {', '.join(table())}"
        )
    return {
        key: getattr(entry, level if entry.kind == "cost" else "central")
        for key, entry in table().items()
    } | others


def ends() -> tuple[dict[str, float], dict[str, float]]:
    """Return every figure, choices too, at its low and at its high end, but what users pay.

    That moves no cost, and has its central value in both.

    Examples
    --------
    >>> low, high = ends()
    >>> low["traffic"], high["traffic"], low[PAID] == high[PAID]
    (2.0, 13.9, True)
    """
    entries, paid = table().items(), {PAID: at()[PAID]}
    low, high = ({key: getattr(each, end) for key, each in entries} for end in ("low", "high"))
    return low | paid, high | paid


def unconfirmed() -> list[str]:
    """Return the titles of the figures that were not read in their source.

    >>> unconfirmed()
    ['Data a 4G cell is required to carry']
    """
    return [entry.title for entry in table().values() if not entry.confirmed]


def _text() -> str:
    """Return the current file, so that an edited figure counts in the next run."""
    return own.text(PATH)


@lru_cache(maxsize=4)
def _read(text: str) -> dict[str, Any]:
    """Return the content of the file, cached by its text."""
    content: dict[str, Any] = own.laid(PATH)
    return content
