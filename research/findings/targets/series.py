"""The series a target of single economies is measured by."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np
import pandas as pd

from research import access, economies, frame, targets
from research.corrections import confirmed
from research.findings.core.apart import doubts
from research.findings.core.dated import COVERAGE, USE
from research.findings.core.gaps import gaps
from research.findings.core.latest import first_year, first_years, is_current, is_recent
from research.findings.core.side_by_side import of_one_year
from research.findings.costs.income import is_open
from research.findings.progress.breaks import breaks_of, is_filled, rests_on, with_jump
from research.findings.progress.forecasts import (
    filled_lately,
    forecast_of,
    paced,
    projected,
    yearly,
)
from research.findings.progress.needed import this_year
from research.findings.progress.surveys import survey_ends
from research.findings.targets.by_age import with_ages
from research.messages.values import Claim, Indicator, Items, Quantity, Title, Year, claim, where
from research.metrics import recent
from research.metrics.change import sunk
from research.metrics.divide import ratio
from research.metrics.forecast import Projection
from research.metrics.observed import observed
from research.metrics.pace import Pace, pace

_SETS = ("umc-2030", "sdg")  # that bind single economies, in the order they are looked up in


def target_for(indicator: str) -> targets.Target | None:
    """Return the target for single economies that an indicator measures; None without one."""
    known = [t for t in targets.table().values() if t.indicator == indicator and t.set in _SETS]
    bind = [each for each in known if each.scope == "economy" and each.rule != "aim"]
    return min(bind, key=lambda each: _SETS.index(each.set), default=None)


def measures(target: targets.Target) -> tuple[str, ...]:
    """Return the indicators that measure a target; none where nothing does."""
    return (target.indicator,) if target.indicator else target.parity


def lacking(list_: Iterable[targets.Target], iso3: str = "") -> tuple[Claim, ...]:
    """Return what would measure targets that have no value, with who publishes it."""
    return gaps([*dict.fromkeys(key for target in list_ for key in measures(target))], iso3)


def owned(target: targets.Target, members: Sequence[str]) -> pd.DataFrame:
    """Return `own` of several economies as columns economy, year and value."""
    return _everywhere(target).of(members)


@access.shared
def _everywhere(target: targets.Target) -> frame.ByEconomy:
    keys, members = measures(target), list(economies.table())
    if not keys:
        return frame.ByEconomy(pd.DataFrame(columns=["economy", "year", "value", "flag"]))
    if len(keys) == 1:
        rows = access.usable(keys[0], members)
    else:
        women, men = keys
        both = of_one_year(women, men, members)
        rows = both[both[men] > 0].assign(value=lambda rows: rows[women] / rows[men])
    dated = rows.loc[rows["flag"].ne("undated"), ["economy", "year", "value", "flag"]]
    return frame.ByEconomy(dated.sort_values(["economy", "year"], ignore_index=True))


@access.shared
def _sure(target: targets.Target) -> pd.DataFrame:
    return observed(_everywhere(target).rows)


def contradicted(target: targets.Target, iso3: str) -> tuple[Claim, ...]:
    """Return values of women and men that contradict the total of a target they measure."""
    keys = measures(target)
    return doubts(Title(target.title), *keys, iso3) if len(keys) == 2 else ()


def beside(target: targets.Target, iso3: str, *, current: bool = False) -> tuple[Claim, ...]:
    """Return related values of an economy for a target, each with its year; all or current ones."""
    rows = _values_of(tuple(target.beside), iso3)
    return tuple(_figure(row, iso3) for row in rows if not current or is_current(row["year"]))


def split(each: Pace, iso3: str) -> tuple[Claim, ...]:
    """Return for which of the values a target is met by and for which not, if they differ."""
    target = each.target
    of_one = target.indicator and target.beside and each.bound is not None
    if not of_one or each.state == targets.NO_DATA:
        return ()
    rows = _values_of((target.indicator, *target.beside), iso3)
    rows = [row for row in rows if is_recent(row["year"], str(row["flag"]))]
    met, unmet = (
        Items(_figure(row, iso3) for row in rows if target.met(float(row["value"])) == of)
        for of in (True, False)
    )
    of_both = {"target": Title(target.name), "met": met, "unmet": unmet}
    return where(met.values and unmet.values, claim("target-split", **of_both))


@access.shared
def _values_of(keys: tuple[str, ...], iso3: str) -> list[pd.Series]:
    known = ((key, access.latest(key)) for key in keys)
    return [rows.loc[iso3].rename(key) for key, rows in known if iso3 in rows.index]


def _figure(row: pd.Series, iso3: str) -> Claim:
    key = str(row.name)
    value = Quantity(float(row["value"]), key)
    if row["flag"] == "undated":
        return claim("target-figure-undated", indicator=Indicator(key), value=value)
    of = {"indicator": Indicator(key), "value": with_jump(value, key, iso3)}
    return claim("target-figure", **of, year=Year(row["year"]))


@access.shared
def own(target: targets.Target, iso3: str) -> pd.Series:
    """Return the yearly values of an economy in what a target asks of, index year."""
    return owned(target, [iso3]).set_index("year")["value"]


def compared(target: targets.Target, members: Sequence[str]) -> pd.DataFrame:
    """Return each economy's last value up to the deadline, if it is judged.

    Index the members in their order, columns year and value, NaN where there is none.
    """
    rows = owned(target, list(economies.table()))
    last = rows[rows["year"] <= target.year].drop_duplicates("economy", keep="last")
    return last[last["year"] >= judged_from(target)].set_index("economy").reindex(list(members))


def judged_from(target: targets.Target) -> int:
    """Return the first year whose values are judged: current, or not old this year either."""
    since = (_now(target) or 0) - recent.DATED
    return min(access.reference_year() - recent.CURRENT, max(first_year(), since))


def _now(target: targets.Target) -> int | None:
    return this_year((*measures(target), USE)[0])


@access.shared
def stands(target: targets.Target, iso3: str) -> Pace:
    """Return the pace of a target with the shared forecast; for an old value, the value alone.

    Of values that are estimates of their source there is no pace; where years were filled in
    lately, one of three values since, and no forecast.
    """
    series, sure = own(target, iso3), _sure(target)
    known = paced(series, sure, iso3)
    steps = breaks_of(target.indicator, iso3) if target.indicator else ()
    known_first = iso3 in first_years(target.indicator)  # the value of all pages
    dated = confirmed(target.indicator, iso3, series) if known_first else series.index
    path, now = _path(target, iso3), _now(target)
    found = pace(target, known, today(target), path, steps, dated, now)
    money = _by_income(target, iso3, known, found)
    found = replace(found, money=money, lasts=not money and target.indicator not in COVERAGE)
    if (year := found.year) is None:
        return found
    is_judged = year >= judged_from(target)
    rows = _everywhere(target).of([iso3])
    jump = rests_on(target.indicator, iso3) if target.indicator else None
    if jump and jump.year < year:
        kind: Literal["jumped", "reported"] = "reported" if jump.reported else "jumped"
        found = replace(found, doubt=kind, earlier=(jump.value, jump.year))
    elif is_filled(target.indicator, iso3):
        found = replace(found, doubt="filled")
    elif rows["flag"][rows["year"].eq(found.dated)].eq("estimate").any():
        found = replace(found, doubt="estimated")
    if is_judged and len(measures(target)) == 2:
        found = replace(found, open=_left_open(target, iso3, year))
    elif is_judged and target.indicator.endswith("_gni"):
        found = replace(found, open=is_open(target.indicator, iso3, found.bound or 0.0))
    if target.indicator == USE and survey_ends(iso3):  # a series that a survey contradicts
        found = replace(found, now=np.nan, lately=np.nan, reached=None)
    if is_judged:
        low = target.rule == "at least" and found.doubt != "jumped" and sunk(series, steps)
        if filled_lately(series):
            found = replace(found, reached=None, lasts=False)
        bare = replace(found, now=np.nan, lately=np.nan, reached=None, breaks=())
        return with_ages(bare if low or iso3 not in {*sure["economy"]} else found, iso3)
    unknown = targets.NO_NUMBER if target.rule == "aim" else targets.NO_DATA
    return replace(found, state=unknown, now=np.nan, needed=np.nan, reached=None)


@access.shared
def before_break(target: targets.Target, iso3: str, until: int) -> Pace:
    """Return the pace of a target by the values up to a year, after which there may be a break."""
    rows, path = _sure(target), None
    if _path(target, iso3) and target.indicator not in COVERAGE:
        of = rows[rows["economy"].eq(iso3) & rows["year"].le(until)]
        path = projected(of, target.indicator).get(iso3)
    known = paced(own(target, iso3).loc[:until], rows, iso3)
    steps, now = breaks_of(target.indicator, iso3), _now(target)
    return with_ages(pace(target, known, today(target), path, steps, this_year=now), iso3)


def _by_income(
    target: targets.Target, iso3: str, shares: pd.Series, found: Pace
) -> tuple[float, float] | None:
    """Return the prices at the ends of a pace to which incomes gave more than the price did."""
    ends = [found.since, found.until]
    key = target.indicator.replace("_gni", "_usd")
    if key == target.indicator or not found.now < 0:
        return None
    paid = yearly(key, iso3).reindex(ends)
    fallen, cheaper = (np.log(of[ends[1]] / of[ends[0]]) for of in (shares, paid))
    return (float(paid[ends[0]]), float(paid[ends[1]])) if cheaper > fallen / 2 else None


def _left_open(target: targets.Target, iso3: str, year: int) -> bool:
    """Return whether the rounding of the two figures of a ratio decides about a target."""
    women, men = measures(target)
    both = of_one_year(women, men, [iso3])
    row = both[both["year"] == year].iloc[-1]
    of = ratio(float(row[women]), float(row[men]))
    return len({target.met(each) for each in (of.low, of.value, of.high)}) > 1


def _path(target: targets.Target, iso3: str) -> Projection | None:
    """Return the forecast of a target that is to rise; None for any other.

    None of coverage: networks grow by jumps. Of 213 forecasts of 4G from 2018 to 2020, 57 % came
    out within their 95 % interval, and 6 in 10 economies whose pace would do got to 95 % in time.
    """
    if not target.indicator or target.rule != "at least" or "change" in target.unit:
        return None
    breaks, path = breaks_of(target.indicator, iso3), forecast_of(target.indicator, iso3)
    if target.indicator in COVERAGE:
        return Projection(path.last, path.value, breaks)
    return replace(path, breaks=breaks)


@access.shared
def today(target: targets.Target) -> int | None:
    """Return the year after the newest data, so that the same data give the same report.

    Internet use is looked at too, so that a measure everybody has given up does not stop the clock.
    """
    newest = (access.latest(key)["year"].max() for key in (*measures(target), USE))
    return max((int(year) + 1 for year in newest if not pd.isna(year)), default=None)
