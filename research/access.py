"""What a study asks for: observations and their wide view, with corrections applied."""

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
