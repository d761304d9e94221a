"""Internet use over the years, with its forecast and the way to its target."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace

from research import access, catalogue, targets
from research.findings.core import Claim, Finding, claim, finding
from research.findings.progress import forecasts
from research.findings.progress.adoption_chart import chart
from research.findings.progress.over_time import over_time
from research.findings.targets.series import stands
from research.messages.values import Economy, Number, Percent, Value, Year
from research.metrics.forecast import Projection
from research.metrics.pace import Pace

TARGET = "umc-individuals"


@finding
def path_to_target(economy: str) -> Finding:
    """Return Internet use over the years and its target, with its forecast and the way there.

    The years and the target alone where that is met or the pace is not known; the forecast without
    the way where the pace would do but is not forecast to last.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The forecast is that of `adoption`.
    """
    pace = stands(targets.target(TARGET), economy)
    key = pace.target.indicator
    moved, way = over_time(economy, [key]), tuple(pace_of(economy, pace))
    if moved.missing:
        return moved
    path = forecasts.forecast_of(key, economy)
    ahead = bool(way) and path.known
    drawn = chart(
        access.load(key, economy).droplevel("economy")[key].dropna(),
        path if ahead else Projection(path.last, path.value, path.breaks),
        catalogue.indicator(key),
        pace.bound,
        moved.headline,
        needed=_needed(way[0].values if ahead else {}),
    )
    notes = (*moved.notes, *(forecasts.how() if ahead else ()))
    return replace(moved, claims=(*moved.claims, *way), notes=notes, chart=drawn)


def _needed(told: Mapping[str, Value]) -> Claim | None:
    """Return the name of the straight way to the target, None where the pace is not told."""
    if "needed" not in told:
        return None
    return claim("path-needed", points=told["needed"], since=told["since"], pace=told["pace"])


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
    key = pace.target.indicator
    found = forecasts.ahead(forecasts.forecast_of(key, iso3), catalogue.indicator(key), pace.bound)
    kind = "short" if pace.now < pace.needed else "enough"
    if kind == "enough" and pace.status != "on-track":  # growth slows towards the top
        if found is not None:
            about = {key: values[key] for key in ("economy", "level", "due")}
            yield claim("answer-forecast", **about, ahead=found[0], interval=found[1])
        return
    if found is None:
        yield claim(f"answer-pace-{kind}", **values)
    else:
        yield claim(f"answer-pace-{kind}-forecast", **values, ahead=found[0], interval=found[1])
