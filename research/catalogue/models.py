"""What an entry of the catalogue holds: an indicator with its codes, or a source."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class FactbookCode(_Entry):
    """Position of an indicator in a Factbook file: section / field / entry, and conditions."""

    path: str
    note: str = ""
    unless: str = ""
    phrase: str = ""


class SdmxCode(_Entry):
    """Where an SDMX service has an indicator.

    Attributes
    ----------
    flow : as it stands in the address: "DF_BP50_7", or agency, flow and version with commas
    key : a code for each dimension of the flow, in its order, with dots between; nothing for all,
        `+` between codes of which the first that has an economy's newest value answers for it
    only : columns that are no dimension, and the one code rows have to have there
    unit : the unit rows have to have (UNIT_MEASURE); empty where the source's units cannot be
        relied on
    factor : what a value is multiplied by
    quarter : of a quarterly flow, the quarter that answers for its year, such as "Q4"
    """

    flow: str
    key: str
    only: dict[str, str] = {}
    unit: str = ""
    factor: float = 1.0
    quarter: Literal["", "Q1", "Q2", "Q3", "Q4"] = ""


class Series(_Entry):
    """One series of an indicator in a source; of several, the first that answers is read.

    Attributes
    ----------
    dataset : database or flow the series stands in, of sources that have several
    code : its name there
    unit : codes of the units its values may be in; empty where none was seen, and then its values
        have to be in one unit
    where : by dimension, the code of a breakdown, or the ways it is spelled; every other dimension
        has to be the total
    parts : dimension whose codes in `where` are added up, wherever there is a value of all of them
    levels : of a source that answers in words, by how these begin, the number that stands for them
    factor : what values are multiplied by
    """

    dataset: str = ""
    code: str
    unit: tuple[str, ...] = ()
    where: dict[str, tuple[str, ...]] = {}
    parts: str = ""
    levels: dict[str, float] = {}
    factor: float = 1.0

    @field_validator("unit", mode="before")
    @classmethod
    def _one_unit_is_several(cls, unit: Any) -> Any:
        return (unit,) if isinstance(unit, str) else unit

    @field_validator("where", mode="before")
    @classmethod
    def _one_code_is_several(cls, where: Any) -> Any:
        if not isinstance(where, dict):
            return where  # refused as what it is
        return {
            dimension: (codes,) if isinstance(codes, str) else codes
            for dimension, codes in where.items()
        }


class Codes(_Entry):
    """Codes of an indicator by source; other keys in YAML are series of other sources."""

    factbook: FactbookCode | None = None
    worldbank: str = ""
    itu: str = ""
    itu_id: int = 0
    spc: SdmxCode | None = None
    ilo: SdmxCode | None = None
    unicef: SdmxCode | None = None
    oecd: SdmxCode | None = None
    eurostat: SdmxCode | None = None
    uis: str = ""
    ripestat: str = ""
    peeringdb: str = ""
    series: dict[str, tuple[Series, ...]] = {}

    @model_validator(mode="before")
    @classmethod
    def _other_sources_hold_series(cls, written: Any) -> Any:
        if not isinstance(written, dict):
            return written  # refused as what it is
        own = {key: value for key, value in written.items() if key in cls.model_fields}
        others = {
            key: [value] if isinstance(value, dict) else value
            for key, value in written.items()
            if key not in own
        }
        return own | ({"series": others} if others else {})

    def of(self, source: str) -> tuple[Series, ...]:
        """Return the series of a source, best first; none where it lacks the indicator."""
        return self.series.get(source, ())


class Indicator(_Entry):
    """One indicator: definition, unit, possible values and codes by source.

    `priority` names sources in order; with `newest`, the one whose figures of an economy are newest
    goes before them. A `plural` title takes the plural of a verb. `note` says how sources differ in
    what they measure. With `zero_is_none`, a 0 is what sources print where they found nothing, and
    no value: nobody is offered a price of 0. The World Bank and the ILO have `modelled` figures,
    of the ILO, and mark none.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    title: str
    spoken: str = ""
    plural: bool = False
    unit: str
    short_unit: str
    decimals: int = Field(ge=0, le=3)
    direction: Literal["up", "down", "neutral"]
    theme: Literal[
        "connectivity", "electricity", "economy", "trade", "work", "people", "education",
        "geography", "affordability", "innovation", "policy", "finance",
    ]  # fmt: skip
    sdg: str = ""
    valid: tuple[float, float] = Field(alias="range")
    zero_is_none: bool = False
    description: str
    note: str = ""
    total: str = ""
    additive: bool = False
    modelled: bool = False
    priority: tuple[str, ...] = ()
    newest: bool = False
    codes: Codes

    @model_validator(mode="after")
    def _range_is_ordered(self) -> Indicator:
        if self.valid[0] >= self.valid[1]:
            raise ValueError(f"{self.id}: range {self.valid} is empty; the lower bound comes first")
        return self


class Source(_Entry):
    """A source of values; `vintage` is its embedded release, if any."""

    id: str
    title: str
    publisher: str
    url: str
    licence: str
    citation: str
    vintage: date | None = None
    edition_year: int | None = None
    note: str = ""

    @property
    def release(self) -> str:
        """The release that comes with the library, as an ISO date; empty where none does."""
        return self.vintage.isoformat() if self.vintage else ""
