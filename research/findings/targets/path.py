"""Internet use over the years, and the way from there to its target."""

import math
from collections.abc import Iterator
from dataclasses import replace

from research import access, economies, targets
from research.charts.path import path
from research.findings.core.registry import finding
from research.findings.progress.over_time import over_time
from research.findings.targets.series import stands
from research.messages.values import Claim, Economy, Number, Percent, Unit, Value, Year, claim
from research.metrics.pace import Pace
from research.report.finding import Finding

TARGET = "umc-individuals"


@finding
def path_to_target(economy: str) -> Finding:
    """Return Internet use over the years, with the pace its target takes and the recent one.

    The years alone where the target is met or the pace is not known, or would do but is not
    forecast to last.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    pace = stands(targets.target(TARGET), iso3)
    key = pace.target.indicator
    moved, way = over_time(iso3, [key]), tuple(pace_of(iso3, pace))
    if moved.missing or not way:
        return moved
    years = access.load(key, iso3).droplevel("economy")[key].dropna()
    chart = path(
        years,
        level=pace.bound or 0.0,
        due=pace.target.year,
        pace=pace.now,
        needed_name=claim("path-needed", points=Number(pace.needed, 1)),
        pace_name=claim("path-recent", points=Number(pace.now, 1), since=Year(pace.since or 0)),
        unit=Unit(key, long=True),
        alt=claim("path-chart", headline=moved.headline, way=way[0]),
    )
    return replace(moved, claims=(*moved.claims, *way), chart=chart)


def pace_of(iso3: str, pace: Pace) -> Iterator[Claim]:
    """Yield whether Internet use moves fast enough, where its target is open and that is known."""
    if pace.state == targets.MET or not math.isfinite(pace.needed + pace.now):
        return
    values: dict[str, Value] = {
        "economy": Economy(iso3), "level": Percent(pace.bound or 0.0),
        "due": Year(pace.target.year), "from": Year(pace.year or 0),
        "needed": Number(pace.needed, 1), "pace": Number(pace.now, 1),
        "since": Year(pace.since or 0),
    }  # fmt: skip
    if pace.now < pace.needed:
        yield claim("answer-pace-short", **values)
    elif pace.status == "on-track":  # else growth slows towards the top
        yield claim("answer-pace-enough", **values)
