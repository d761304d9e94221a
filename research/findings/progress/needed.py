"""The pace a level needs by a year."""

from collections.abc import Sequence
from math import isnan

import pandas as pd

from research import access, catalogue
from research.findings.core import Claim, claim, v
from research.findings.core.dated import USE
from research.findings.progress.forecasts import moved, points
from research.messages.formats import half_up
from research.metrics.forecast import Projection
from research.metrics.gain import gained, last_step
from research.metrics.way import Way, between, way


@access.shared
def this_year(indicator: str) -> int | None:
    """Return the year of the newest release with an indicator or Internet use, None if undated."""
    releases = {of for key in (indicator, USE) for of in access.latest(key)["vintage"]}
    return max((int(of[:4]) for of in releases if of[:4].isdigit()), default=None)


def counted(each: Way, forecast: v.Value) -> v.Value:
    """Return from when on a pace is needed: the forecast of this year, or the last value."""
    year = v.Year(each.year)
    known = each.forecast is not None
    return (
        claim("way-forecast", value=forecast, year=year) if known else claim("way-last", year=year)
    )


def pace_needed(
    values: pd.Series,
    target: float,
    due: int,
    entry: catalogue.Indicator,
    path: Projection,
    breaks: Sequence[int] = (),
) -> tuple[Claim, ...]:
    """Compare the pace a level needs by a year with the recent pace; nothing if none is needed.

    The recent pace is of the values, as of `paced`, and of none across `breaks`, years of a step.
    """
    last, (now, first, until) = int(values.index[-1]), gained(values)
    if last >= due or target <= values.iloc[-1]:
        return ()
    year = this_year(entry.id)
    bare = (target - float(values[until])) / (due - until)
    left = way(until, bare, (target, due), year, path.path["value"].get(year))
    if isnan(left.needed):
        return ()
    told: dict[str, v.Value] = {"level": v.Quantity(target, entry.id), "due": v.Year(due)}
    told["needed"] = _moved(left.needed, entry)
    if first is None or any(first < year <= until for year in breaks):
        told["from"] = counted(left, v.Quantity(left.forecast or 0.0, entry.id))
        return (claim("forecast-pace", **told),)
    told |= {"years": v.Years(first, until), "now": _moved(now, entry)}
    if between(now, left):
        lately = last_step(values, until)
        if half_up(lately, 1) != half_up(now, 1):
            told["years"] = claim("years-slowed", years=told["years"], lately=_moved(lately, entry))
        told |= {"more": _moved(left.later, entry), "last": v.Year(left.year)}
        return (claim("forecast-pace-between", **told, today=v.Year(left.today)),)
    told["from"] = counted(left, v.Quantity(left.forecast or 0.0, entry.id))
    return (claim("forecast-pace-recent", **told),)


def _moved(change: float, entry: catalogue.Indicator) -> Claim:
    """Return a yearly change; for a share in percentage points."""
    size = abs(change)
    return moved(change, points(size) if catalogue.is_share(entry) else v.Quantity(size, entry.id))
