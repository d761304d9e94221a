"""Known errors of sources with the value expected there, read from `data/corrections.yaml`."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd
from pydantic import BaseModel, ConfigDict, model_validator

from research import entries, plain_yaml
from research.errors import InputError
from research.paths import DATA

_KEPT = ("confirm", "contest")  # actions that keep a value as it is printed


class Correction(BaseModel):
    """One known error: position, printed value, correction and reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    economy: str
    indicator: str
    year: int
    expect: float
    action: Literal["drop", "override", "flag", "confirm", "contest"]
    value: float | None = None
    of: int | None = None
    mark: str = ""
    reason: str

    @model_validator(mode="after")
    def _has_what_its_action_needs(self) -> "Correction":
        if (self.action in ("override", "contest")) != (self.value is not None):
            raise ValueError("`value` goes with actions override and contest, and only with them")
        if (self.action == "contest") != (self.of is not None):
            raise ValueError("`of` goes with action contest, and only with it")
        if (self.action == "flag") != bool(self.mark):
            raise ValueError("`mark` goes with action flag, and only with it")
        return self


@cache
def table() -> tuple[Correction, ...]:
    """Every correction, in the order of the file."""
    path = DATA / "corrections.yaml"
    return tuple(
        entries.checked(path, Correction, one, number)
        for number, entry in enumerate(plain_yaml.shipped(path), 1)
        for one in _each(path, number, entry)
    )


def _each(path: Path, number: int, entry: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield one correction per value; `values` holds many, as {ECONOMY YEAR: expect}."""
    if "values" not in entry:
        yield entry
        return
    shared = {key: value for key, value in entry.items() if key != "values"}
    for place, expect in entry["values"].items():
        economy, _, year = str(place).partition(" ")
        if not year.isdigit():
            raise InputError(
                f"{entries.shown(path)}: entry {number}, values: {place!r} is no ECONOMY YEAR, "
                "such as THA 2023"
            )
        yield {**shared, "economy": economy, "year": int(year), "expect": expect}


def confirmed(indicator: str, economy: str, values: pd.Series) -> frozenset[int]:
    """Return the years whose value (index year) an entry keeps, as long as it is that value.

    >>> sorted(confirmed("coverage_4g", "UGA", pd.Series({2023: 40.0, 2024: 82.0})))
    [2024]
    """
    return frozenset(each.year for each in _kept(indicator, economy, values))


def contested(indicator: str, economy: str, values: pd.Series) -> tuple[float, int] | None:
    """Return the figure, and its year, that contradicts the latest value (index year).

    >>> contested("coverage_4g", "UGA", pd.Series({2024: 82.0}))
    (85.1, 2023)
    """
    for each in _kept(indicator, economy, values.iloc[-1:]):
        if each.value is not None and each.of is not None:
            return each.value, each.of
    return None


def contests() -> frozenset[str]:
    """Return the indicators of which a figure is contested."""
    return frozenset(each.indicator for each in table() if each.action == "contest")


def _kept(indicator: str, economy: str, values: pd.Series) -> Iterator[Correction]:
    """Yield the entries that confirm or contest a value, as long as it is that value."""
    for each in table():
        kept = (each.indicator, each.economy) == (indicator, economy) and each.action in _KEPT
        if kept and np.isclose(values.get(each.year, np.nan), each.expect):
            yield each


def apply(frame: pd.DataFrame, corrections: tuple[Correction, ...]) -> pd.DataFrame:
    """Return a long frame with corrections applied.

    A correction concerns a frame that holds its source and its economy, indicator and year.

    Raises
    ------
    InputError : a row to correct no longer holds the value its correction expects

    Examples
    --------
    >>> import research
    >>> uzbekistan = research.observations("mobile_per_100", "UZB")
    >>> uzbekistan[["value", "flag"]].values.tolist()
    [[110.0, 'corrected']]
    """
    corrected = frame.copy()
    for correction in corrections:
        rows = concerned(corrected, correction)
        if not rows.any():
            continue
        if correction.action == "flag":  # doubt outlasts a revision, until somebody looks again
            corrected.loc[rows, "flag"] = correction.mark
            continue
        found = corrected.loc[rows, "value"]
        if not np.isclose(found, correction.expect, rtol=1e-3).all():
            raise InputError(
                f"data/corrections.yaml expects {correction.expect:g} for {correction.economy} "
                f"{correction.indicator} "
                f"{correction.year} of {correction.source}, which now prints {found.iloc[0]:g}: "
                "see whether the source was mended, then remove or renew the entry"
            )
        if correction.action == "drop":
            corrected = corrected[~rows]
        elif correction.action == "override":
            corrected.loc[rows, ["value", "flag"]] = [correction.value, "corrected"]
    return corrected.reset_index(drop=True)


def concerned(frame: pd.DataFrame, correction: Correction) -> pd.Series:
    """Return which rows of a long frame a correction concerns; one that keeps, as expected."""
    return (
        frame["economy"].eq(correction.economy)
        & frame["indicator"].eq(correction.indicator)
        & frame["year"].eq(correction.year)
        & frame["source"].eq(correction.source)
        & (frame["value"].sub(correction.expect).abs().le(1e-3) | (correction.action not in _KEPT))
    )


def touching(frame: pd.DataFrame) -> tuple[Correction, ...]:
    """Return the corrections that concern a row of a long frame."""
    of = set(frame[["source", "indicator"]].drop_duplicates().itertuples(index=False, name=None))
    known = [each for each in table() if (each.source, each.indicator) in of]
    rows = frame[frame["economy"].isin({each.economy for each in known})]
    return tuple(each for each in known if concerned(rows, each).any())
