"""Mappings of a table's columns, in YAML; those shipped are in `data/catalogue/mappings`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from research import catalogue, entries, own, plain_yaml
from research.errors import unknown
from research.paths import DATA

_FOLDER = DATA / "catalogue" / "mappings"
_OTHERS = (  # never from a table of a user's
    "factbook",
    "worldbank",
    "itu",
    "data360",
    "sdg",
    "ookla",
    "geoboundaries",
    "naturalearth",
    "spc",
    "ilo",
    "unicef",
    "oecd",
    "eurostat",
    "uis",
    "ripestat",
    "peeringdb",
)


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Value(_Entry):
    """One indicator of a table.

    Attributes
    ----------
    column : that holds the values; for a table with a column a year, leave it out
    indicator : catalogue id
    unit : of the values once multiplied by `factor`; has to be the catalogue's
    factor : what a value in the table is multiplied by
    where : only rows whose columns hold these texts; `*` stands for any letters
    """

    column: str = ""
    indicator: str
    unit: str
    factor: float = 1.0
    where: dict[str, str] = {}

    @model_validator(mode="after")
    def _is_in_the_unit_of_the_catalogue(self) -> Value:
        entry = catalogue.written(self.indicator)
        if self.unit != entry.unit:
            raise ValueError(
                f"{self.indicator} is in {entry.unit!r} in the catalogue, not in {self.unit!r}: "
                "state that unit, and `factor` "
                "if the table is in another"
            )
        return self


class Flags(_Entry):
    """Which texts of a column mean which flag of the long frame."""

    column: str
    values: dict[str, Literal["", "estimate", "provisional", "lagged", "imputed", "undated"]]


class Mapping(_Entry):
    """What the columns of a table are.

    Attributes
    ----------
    source : id of the source, and the folder of the store the table goes to
    economy : column with codes or names of economies, in any spelling
    year : column with years; empty where every year has a column of its own
    sheet : of an Excel file; else the first that holds the columns
    decimal : the decimal mark; the other one, and spaces, may part thousands
    whole : every release holds every economy, so that an economy it lacks is not answered by an
        older release
    multiplier : column with powers of ten (UNIT_MULT of SDMX)
    flags : column that marks estimates and the like
    spellings : codes of the table that are nobody else's, such as {KSV: XKX}
    leave_out : what stands in the economy column and is no economy, such as "World"
    vintage : ISO date of the release, as its publisher gives it
    citation, licence, publisher, url : of a source the catalogue does not hold
    """

    title: str
    source: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    economy: str
    year: str = ""
    sheet: str = ""
    decimal: Literal[".", ","] = "."
    whole: bool = False
    multiplier: str = ""
    flags: Flags | None = None
    spellings: dict[str, str] = {}
    leave_out: tuple[str, ...] = ()
    values: tuple[Value, ...] = Field(min_length=1)
    vintage: str = Field(default="", pattern=r"^(\d{4}-\d{2}-\d{2})?$")
    citation: str = ""
    licence: str = ""
    publisher: str = ""
    url: str = ""

    @field_validator("source")
    @classmethod
    def _is_no_source_read_otherwise(cls, source: str) -> str:
        if source in _OTHERS:
            raise ValueError(
                f"{source!r} is a source this library reads itself; give the table's own source "
                "another id"
            )
        return source

    @property
    def columns(self) -> list[str]:
        """Every column the table has to have."""
        wanted = [self.economy, self.year, self.multiplier, self.flags.column if self.flags else ""]
        for value in self.values:
            wanted += [value.column, *value.where]
        return [column for column in dict.fromkeys(wanted) if column]

    @property
    def about(self) -> catalogue.Source:
        """Who is behind the table."""
        known = catalogue.sources().get(self.source)
        if known is not None:
            return known
        return catalogue.Source(
            id=self.source,
            title=self.title,
            publisher=self.publisher,
            url=self.url,
            licence=self.licence or "Not stated",
            citation=self.citation or f"{self.title}.",
        )


@cache
def ready() -> dict[str, Mapping]:
    """Return the mappings that come with the library, and the user's own, by name.

    >>> sorted(ready())
    ['egdi', 'gdl', 'gender_ict', 'gender_statistics', 'gsma_mci']
    """
    every = (*sorted(_FOLDER.glob("*.yaml")), *own.files("mappings/*.yaml"))
    return {path.stem: _read(path) for path in every}


def named(text: str) -> Mapping:
    """Return a ready mapping by its name, or the one in a YAML file.

    Raises
    ------
    InputError : there is no such mapping or file, or the file is no mapping
    """
    if text in ready():
        return ready()[text]
    path = Path(text)
    if path.suffix in (".yaml", ".yml") and path.is_file():
        return _read(path)
    raise unknown("mapping", text, ready(), "research import mappings")


def _read(path: Path) -> Mapping:
    return entries.checked(path, Mapping, plain_yaml.read(path))
