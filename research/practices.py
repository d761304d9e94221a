"""Documented practices of economies and results, from `data/catalogue/practices.yaml`."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from research import catalogue, economies, entries, own
from research.paths import DATA

PATH = DATA / "catalogue" / "practices.yaml"


class Result(BaseModel):
    """What a practice came to, as its source reports it.

    Attributes
    ----------
    before, value : the figure, and the one before the practice where the source has it, in `unit`
        of `what`
    what : what is counted, as it follows the figure
    year, before_year : of `value`, and of the figure before it where the source has that
    effect : whether `value` is a difference from people or places without the practice
    cut : whether `value` is by how many % what is counted fell
    change : whether `value` is by how much what is counted changed from before
    part : whether it is measured on customers, sales or learners, and not on the population
    indicator : catalogue id of what it measures, or a part or the price of that; "" where of none
    related : whether it measures what goes with the indicator, such as scores in tests of reading
    disputed : whether its series disputes it, which counts where a report lacks that year of it
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    before: float | None = None
    value: float
    unit: Literal["", "%"] = ""
    what: str = Field(min_length=1)
    year: int = Field(ge=1990, le=2100)
    before_year: int | None = Field(None, ge=1990, le=2100)
    effect: bool = False
    cut: bool = False
    change: bool = False
    part: bool = False
    indicator: str = ""
    related: bool = False
    disputed: bool = False

    @property
    def fall(self) -> float | None:
        """By how much what is counted fell, 0 to 1; None where that is not known, or it did not."""
        if self.cut:
            return self.value / 100
        return 1 - self.value / self.before if self.before and self.value < self.before else None

    @property
    def compares(self) -> bool:
        """Whether it compares with something: those without, or before; a level alone does not."""
        return self.effect or self.cut or self.change or self.before is not None

    @model_validator(mode="after")
    def _from_before(self) -> Result:
        if self.before_year is not None and (self.before is None or self.before_year > self.year):
            raise ValueError("`before_year` is of a figure `before`, and not after `year`")
        if self.cut and (self.unit != "%" or self.before is not None or self.effect):
            raise ValueError("`cut` is for a `value` in %, without `before` or `effect`")
        if self.change and (self.before is not None or self.effect or self.cut):
            raise ValueError("`change` is for a `value` without `before`, `effect` or `cut`")
        if self.indicator and self.indicator not in catalogue.table():
            raise ValueError("`indicator` is one of the catalogue")
        if self.related and not self.indicator:
            raise ValueError("`related` is of an `indicator`")
        return self


class Practice(BaseModel):
    """One practice.

    Attributes
    ----------
    name : as it is called where it was done
    did : what was done, a phrase
    since : the year it began; 0 where its source does not say
    until, until_link : the year it ended, and the page that says so; 0 and "" where none does
    cost : what it cost, a phrase; "" where its source does not say
    source, link, read : who says so, the page, and the day it was read
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    name: str = Field(min_length=1)
    economy: str
    did: str = Field(min_length=1)
    since: int = 0
    until: int = 0
    until_link: str = Field("", pattern=r"^(https?://[^\s/]+\.[^\s]+)?$")
    result: Result
    cost: str = ""
    source: str = Field(min_length=1)
    link: str = Field(pattern=r"^https?://[^\s/]+\.[^\s]+$")
    read: date

    @field_validator("economy")
    @classmethod
    def _is_known(cls, code: str) -> str:
        if code not in economies.table():
            raise ValueError(
                "it is the alpha-3 code of an economy, as `research economies all` lists them"
            )
        return code

    @model_validator(mode="after")
    def _in_order(self) -> Practice:
        if self.since > self.result.year:
            raise ValueError(
                f"{self.id}: it began in {self.since}, after its result of {self.result.year}"
            )
        if bool(self.until) != bool(self.until_link) or (self.until and self.until < self.since):
            raise ValueError(f"{self.id}: `until` is not before `since`, and has its `until_link`")
        return self


@cache
def table() -> dict[str, Practice]:
    """Return every practice, by id, in the order of the file.

    Examples
    --------
    >>> table()["ken-kixp"].result.value
    70.0
    """
    return entries.table(PATH, Practice, own.laid(PATH))


def search(words: tuple[str, ...] = ()) -> list[Practice]:
    """Return the practices that contain every one of `words`.

    >>> [practice.id for practice in search(("kenya", "traffic"))]
    ['ken-kixp']
    """
    return [
        each
        for each in table().values()
        if all(word.casefold() in _searchable(each) for word in words)
    ]


def _searchable(practice: Practice) -> str:
    parts = (
        practice.id,
        practice.name,
        economies.name(practice.economy),
        practice.did,
        practice.result.what,
        practice.source,
    )
    return " ".join(parts).casefold()
