"""Observations for studies, long or wide, from store and snapshot, with corrections."""

import re
from collections.abc import Iterable
from functools import lru_cache

import pandas as pd

from research import catalogue, economies, frame
from research.access import reference
from research.access.record import answers, reference_year
from research.errors import InputError
from research.frame import KEY
from research.limits import line
from research.loaders import answer, releases

Names = str | Iterable[str] | None
_YEAR = re.compile(r"[0-9]{1,4}(\.0)?")


def observations(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations as a long frame, one row per economy, year and indicator.

    Parameters
    ----------
    indicators : catalogue ids; None for all
    economies : economies in any spelling, or groups such as "itu:asia-pacific"; None for all
    years : a year, or years (a `range` too); None for all
    source, vintage : only this source, only this release (ISO date); None for the first source, by
        the priority of the indicator, that has a value for an economy and does not end five years
        or more before another (the one whose figures are newest, where the catalogue says so), and
        its newest release. A series is never spliced from two

    Raises
    ------
    InputError : an indicator, economy, group, source or vintage is not known, or a year is none
    CorruptDataError : a data file is damaged

    Examples
    --------
    >>> import research
    >>> research.observations("internet_users", "Thailand")[["economy", "year",
    ...     "value"]].values.tolist()
    [['THA', 2023, 90.0]]
    """
    keys = list(catalogue.table()) if indicators is None else indicator_ids(indicators)
    return _chosen([found.served for found in answers(keys, source, vintage)], economies, years)


def usable(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations fit for counts, ranks, means and models: not suspect, no projection.

    Examples
    --------
    >>> import research
    >>> len(research.observations("internet_users",
    ...     "China")), len(research.usable("internet_users", "China"))
    (1, 0)
    """
    keys = list(catalogue.table()) if indicators is None else indicator_ids(indicators)
    return _chosen([found.usable for found in answers(keys, source, vintage)], economies, years)


def _chosen(
    answers: list[frame.ByEconomy], economies: Names, years: int | Iterable[int] | None
) -> pd.DataFrame:
    """Return the rows of answers for some economies and years, in the order of the long frame."""
    known = [each for each in answers if len(each.rows)]
    if not known:
        return frame.nothing()
    among = None if economies is None else economies_of(economies)
    wanted = [each.rows if among is None else each.of(among) for each in known]
    if years is not None:
        these = _whole(years)
        wanted = [rows[rows["year"].isin(these)] for rows in wanted]
    if len(wanted) == 1:  # an answer is in order
        return wanted[0].reset_index(drop=True)
    return pd.concat(wanted).sort_values(KEY, ignore_index=True)


def _whole(years: int | Iterable[int]) -> list[int]:
    """Return years as whole numbers; a cell of a frame or a file may hold them otherwise."""
    listed = [years] if isinstance(years, str) or not isinstance(years, Iterable) else [*years]
    wrong = [year for year in listed if not _YEAR.fullmatch(str(year))]
    if wrong:
        raise InputError(
            f"{line(repr(wrong[0]), 40)} is no year; give one such as 2023, a list or a range"
        )
    return [int(float(year)) for year in listed]


def together(indicators: list[str], economies: Names = None) -> pd.DataFrame:
    """Return usable values of one source and release, in years with all indicators.

    Returns
    -------
    wide frame: index (economy, year), one column for each indicator, no gaps
    """
    rows = usable(indicators, economies)
    wide = rows.pivot(
        index=["economy", "year", "source", "vintage"], columns="indicator", values="value"
    )
    return wide.reindex(columns=indicators).dropna().droplevel(["source", "vintage"]).sort_index()


def latest(indicator: str, *, suspects: bool = False, until: int | None = None) -> pd.DataFrame:
    """Return the most recent usable value by economy.

    Columns: value, year, unit, source, vintage, flag.

    A value of a year after its release is a projection, and none of these.

    Parameters
    ----------
    suspects : of economies that have no usable value, give the latest suspect one, for tables that
        show its mark
    until : the latest value of this year or an earlier one, those of no known year left out; None
        for the newest
    """
    known = catalogue.indicator(indicator).id
    answers([known])
    # Written to, it is copied then.
    return _latest(known, suspects, until, releases.state()).copy(deep=False)


def recent(indicator: str) -> pd.DataFrame:
    """Return `latest` without old and undated values: fit for ranks and counts."""
    known = catalogue.indicator(indicator).id
    answers([known])
    return _recent(known, reference_year(), releases.state()).copy(deep=False)


@lru_cache(maxsize=answer.KEPT)
def _recent(indicator: str, year: int, now: releases.State) -> pd.DataFrame:
    return reference.recent(_latest(indicator, False, None, now), year)


@lru_cache(maxsize=answer.KEPT)
def _latest(indicator: str, suspects: bool, until: int | None, now: releases.State) -> pd.DataFrame:
    # By economy and year, of one release for each economy.
    rows = answer.answer(indicator, None, None, now).rows
    rows = rows[frame.measured(rows)]
    if until is not None:
        rows = rows[(rows["year"] <= until) & rows["flag"].ne("undated")]
    sound = frame.usable(rows)
    if suspects:
        without = ~rows["economy"].isin(sound["economy"].unique())
        if without.any():
            sound = pd.concat([rows[without], sound]).sort_values(KEY)
    return (
        sound.drop_duplicates("economy", keep="last").drop(columns="indicator").set_index("economy")
    )


def load(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations as a wide frame: index (economy, year), one column per indicator.

    Takes the arguments of `observations`. Suspect values and projections, whose mark a wide frame
    cannot show, are left out. An indicator with no value for these economies and years is an empty
    column.

    Examples
    --------
    >>> import research
    >>> research.load(["internet_users", "mobile_per_100"], ["THA", "VNM"]).columns.tolist()
    ['internet_users', 'mobile_per_100']
    """
    wide = frame.wide(usable(indicators, economies, years, source, vintage))
    if indicators is None:
        return wide
    return wide.reindex(columns=pd.Index(indicator_ids(indicators), name="indicator"))


def economies_of(names: str | Iterable[str]) -> list[str]:
    """Return the economies (alpha-3 codes) of names in any spelling, of groups, or of both."""
    return [iso3 for scope in _listed(names) for iso3 in economies.expand(scope)]


def _listed(names: str | Iterable[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def indicator_ids(indicators: str | Iterable[str]) -> list[str]:
    """Return the catalogue ids of indicators in any spelling."""
    return [catalogue.indicator(name).id for name in _listed(indicators)]
