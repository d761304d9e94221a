"""What a study asks for: observations and their wide view, with corrections applied."""

import hashlib
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

import pandas as pd

from research import catalogue, corrections, economies, frame
from research.errors import InputError
from research.loaders import boundaries, snapshot

if TYPE_CHECKING:
    import geopandas as gpd

Names = str | Iterable[str] | None

# Ids of the indicators this process has loaded, in the order it first did: what a report rests on.
_read: dict[str, None] = {}


def indicators_read() -> list[str]:
    """Return the ids of the indicators loaded so far in this process, in the order they first were."""
    return list(_read)


def digests(indicators: Names = None) -> dict[str, str]:
    """Return by indicator the hash of all a study can learn of it: its entry, the values of every economy, what was left out.

    A report has to be made anew when the digest of an indicator it loaded has changed.
    """
    wanted = list(catalogue.table()) if indicators is None else _indicator_ids(indicators)
    return {indicator: _digest(indicator) for indicator in wanted}


def digests_read() -> dict[str, str]:
    """Return the digest of each indicator loaded so far in this process."""
    return digests(indicators_read())


@cache
def _digest(indicator: str) -> str:
    values = _by_indicator().get(indicator)
    parts = (
        catalogue.indicator(indicator).model_dump_json(),
        "" if values is None else values.to_csv(index=False),
        sorted((o["economy"], o["reason"], o["text"]) for o in snapshot.omissions() if o["indicator"] == indicator),
        [repr(c) for c in corrections.table() if c.indicator == indicator],
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


@cache
def _by_indicator() -> dict[str, pd.DataFrame]:
    return {str(indicator): values for indicator, values in _corrected().groupby("indicator", sort=False)}


def forget() -> None:
    """Forget which indicators were loaded, for a process that starts a report anew."""
    _read.clear()


def observations(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations as a long frame, one row for each economy, year and indicator, with unit, source, vintage and flag.

    Parameters
    ----------
    indicators : catalogue ids; None for all
    economies : economies in any spelling, or groups such as "itu:asia-pacific"; None for all
    years : a year, or years (a `range` too); None for all
    source, vintage : only this source, only this release of it (ISO date); None for what is at hand

    Raises
    ------
    InputError : an indicator, economy, group, source or vintage is not known
    CorruptDataError : a data file is damaged

    Examples
    --------
    >>> import research
    >>> research.observations("internet_users", "Thailand")[["economy", "year", "value"]].values.tolist()
    [['THA', 2023, 90.0]]
    """
    known = _corrected()
    _read.update(dict.fromkeys(catalogue.table() if indicators is None else _indicator_ids(indicators)))
    return known[_is_wanted(known, indicators, economies, years, source, vintage)].reset_index(drop=True)


def latest(indicator: str) -> pd.DataFrame:
    """Return the most recent value of every economy: index economy; columns value, year, unit, source, vintage, flag."""
    known = catalogue.indicator(indicator).id
    _read[known] = None
    found = _latest().get(known)
    return _no_values() if found is None else found.copy()


@cache
def _latest() -> dict[str, pd.DataFrame]:
    newest = frame.mrnev(_corrected())
    return {str(indicator): rows.droplevel("indicator") for indicator, rows in newest.groupby("indicator", sort=False)}


@cache
def _no_values() -> pd.DataFrame:
    return frame.mrnev(_corrected().iloc[:0]).droplevel("indicator")


def omissions(economy: str) -> dict[str, str]:
    """Return, by indicator, why the source gives no value for an economy, with the text it prints instead."""
    return {o["indicator"]: f"{o['reason']}: “{o['text']}”" for o in snapshot.omissions() if o["economy"] == economy}


def shapes() -> "gpd.GeoDataFrame":
    """Return the boundaries a map draws: columns economy, name, kind (economy, area, line), geometry in degrees."""
    return boundaries.load()


@cache
def _corrected() -> pd.DataFrame:
    """Every observation at hand, known errors corrected."""
    return corrections.apply(snapshot.load(), corrections.table())


def load(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations as a wide frame: index (economy, year), one column for each indicator asked for.

    Takes the arguments of `observations`. An indicator with no value for these economies and years is an empty column.

    Examples
    --------
    >>> import research
    >>> research.load(["internet_users", "mobile_per_100"], ["THA", "VNM"]).columns.tolist()
    ['internet_users', 'mobile_per_100']
    """
    wide = frame.wide(observations(indicators, economies, years, source, vintage))
    if indicators is None:
        return wide
    return wide.reindex(columns=pd.Index(_indicator_ids(indicators), name="indicator"))


def _is_wanted(
    known: pd.DataFrame, indicators: Names, wanted: Names, years: int | Iterable[int] | None,
    source: str | None, vintage: str | None,
) -> pd.Series:  # fmt: skip
    keep = pd.Series(True, index=known.index)
    if indicators is not None:
        keep &= known["indicator"].isin(_indicator_ids(indicators))
    if wanted is not None:
        keep &= known["economy"].isin([iso3 for scope in _listed(wanted) for iso3 in economies.expand(scope)])
    if years is not None:
        keep &= known["year"].isin([years] if isinstance(years, int) else list(years))
    for column, value in (("source", source), ("vintage", vintage)):
        if value is not None:
            if value not in set(known[column]):
                raise InputError(f"No {column} {value!r} is at hand; there is {sorted(set(known[column]))}")
            keep &= known[column].eq(value)
    return keep


def _listed(names: str | Iterable[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _indicator_ids(indicators: str | Iterable[str]) -> list[str]:
    return [catalogue.indicator(name).id for name in _listed(indicators)]
