"""Economies with their codes, names and memberships, by alpha-3 code."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from research.paths import DATA


@dataclass(frozen=True)
class Economy:
    """One row of `data/economies.csv`.

    Attributes
    ----------
    iso3, iso2, m49 : ISO 3166-1 codes; empty where there is none (Channel Islands; Kosovo's are
        user-assigned)
    name : name as the United Nations use it
    article : whether the name takes "the" inside a sentence
    aliases : other spellings `resolve` understands
    local_names : what it is called in its official languages where that is another name (Unicode
        CLDR, release 47)
    itu_region, wb_region, wb_income : keys of the groups it belongs to; empty where it belongs to
        none
    ldc, lldc, sids : membership of the United Nations groups
    capital, latitude, longitude : capital and its position in degrees
    gec : names of its files in the Factbook
    """

    iso3: str
    iso2: str
    m49: str
    name: str
    article: bool
    aliases: tuple[str, ...]
    local_names: tuple[str, ...]
    itu_region: str
    wb_region: str
    wb_income: str
    ldc: bool
    lldc: bool
    sids: bool
    capital: str
    latitude: float
    longitude: float
    gec: tuple[str, ...]


@cache
def table() -> dict[str, Economy]:
    """Every economy, by ISO 3166-1 alpha-3 code, in the order of the code."""
    local_names: dict[str, list[str]] = {}
    for row in _rows("local_names.csv"):
        local_names.setdefault(row["economy"], []).append(row["name"])
    return {
        row["iso3"]: _economy(row, local_names.get(row["iso3"], ()))
        for row in _rows("economies.csv")
    }


def _rows(file_name: str) -> list[dict[str, str]]:
    with (DATA / file_name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _economy(row: dict[str, str], local_names: Iterable[str]) -> Economy:
    texts = ("iso3", "iso2", "m49", "name", "itu_region", "wb_region", "wb_income", "capital")
    fields: dict[str, Any] = {key: row[key] for key in texts}
    fields |= {key: row[key] == "1" for key in ("article", "ldc", "lldc", "sids")}
    return Economy(
        **fields,
        aliases=tuple(filter(None, row["aliases"].split("|"))),
        local_names=tuple(local_names),
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        gec=tuple(row["gec"].split()),
    )
