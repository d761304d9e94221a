"""Every target of a list for one economy, or for the totals it binds: where it stands, and what it takes."""

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from research import targets
from research.charts import wheel as charts
from research.findings import forecasts
from research.findings.target_claims import asking, cautions, heads, outlook, pace_needed, shaped, standing, state, valued
from research.findings.target_series import beside, binds, contradicted, lacking, own, stands
from research.messages.values import Claim, Count, Economy, Items, Text, Title, Value, Year, claim
from research.metrics.pace import Pace
from research.report.finding import Finding
from research.report.table import Column, Table

_FEW = 4  # targets met that one claim lists


def wheel(iso3: str, list_: list[targets.Target]) -> Finding:
    """Return the targets of a list for one economy; of a list that binds totals alone, "" for none."""
    found = {number: stands(target, iso3) for number, target in enumerate(list_, 1)}
    measured = {n: each for n, each in found.items() if each.state not in (targets.NO_DATA, targets.NO_NUMBER)}
    headline = _headline(iso3, list_, [*measured.values()])
    return Finding(
        headline,
        claims=tuple(_claims(iso3, measured)),
        notes=tuple(_notes(iso3, found, measured)),
        gaps=tuple(_gaps(found)),
        table=_table(found, iso3),
        chart=_chart(found, headline) if measured else None,
        missing=not measured,
    )


def _headline(iso3: str, list_: list[targets.Target], measured: list[Pace]) -> Claim:
    """How many targets are met, by the economy, or by the totals of those they bind where it is not bound itself."""
    told: dict[str, Value] = {"list": Text(list_[0].set_title), "targets": Count(len(list_))}
    if not measured:
        of_one = iso3 and any(t.scope == "economy" for t in list_)
        return claim("targets-unmeasured-own", **told, economy=Economy(iso3)) if of_one else claim("targets-unmeasured", **told)
    bound = "own" if iso3 and all(each.target.scope == "economy" for each in measured) else "totals"
    if bound == "own":
        told["economy"] = Economy(iso3)
    met = sum(each.state == targets.MET for each in measured)
    if bound == "totals":
        told["totals"] = Items(tuple(map(binds, dict.fromkeys(each.target.scope for each in measured))))
    if len(measured) == 1:
        return claim(f"targets-{bound}-one-{'met' if met else 'unmet'}", **told)
    some = "all" if met == len(measured) else "some" if met else "none"
    return claim(f"targets-{bound}-{some}", **told, measured=Count(len(measured)), met=Count(met))


def _claims(iso3: str, measured: Mapping[int, Pace]) -> Iterator[Claim]:
    """The target that is furthest behind and what it takes, the nearest of those not met, and those met."""
    if any(each.target.scope != "economy" for each in measured.values()):
        yield claim("targets-bind-others", economy=Economy(iso3)) if iso3 else claim("targets-bind-no-one")
    behind = sorted((n for n, each in measured.items() if each.state != targets.MET), key=lambda n: progress(measured[n]))
    if behind:
        first = measured[behind[0]]
        kind = "only" if len(measured) == 1 else "unmet" if len(behind) == 1 else "furthest"
        yield claim(f"target-end-{kind}", standing=standing(first, behind[0]))
        yield from pace_needed(first)
        yield from outlook(first)
    if len(behind) > 1:
        last = measured[behind[-1]]
        yield claim("target-end-nearest", standing=standing(last, behind[-1]))
        yield from outlook(last)
    met = {n: each for n, each in measured.items() if each.state == targets.MET}
    if 0 < len(met) <= _FEW:
        yield claim("targets-met", targets=Items(tuple(_item(each, n) for n, each in met.items())))


def _item(each: Pace, number: int) -> Claim:
    value, year = valued(each.target, each.value or 0.0), Year(each.year or 0)
    return claim("target-item", target=Title(each.target.title), number=Count(number), value=value, year=year)


def progress(each: Pace) -> float:
    """Return how much of a target is reached: 0 to 1, NaN where that is not known."""
    if each.value is None or each.bound is None:
        return np.nan
    if each.target.met(each.value):
        return 1.0
    less = each.target.rule in ("at most", "below") or each.value > each.bound
    ratio = each.bound / each.value if less and each.value else each.value / each.bound
    return float(np.clip(ratio, 0.0, 1.0))


def _notes(iso3: str, found: Mapping[int, Pace], measured: Mapping[int, Pace]) -> Iterator[Claim]:
    if measured:
        yield claim("targets-numbers")
    if iso3:
        for number, each in found.items():
            if known := beside(each.target, iso3):
                yield claim("target-beside", target=Title(each.target.title), number=Count(number), figures=Items(known))
            yield from contradicted(each.target, iso3)
    if any(each.reached for each in found.values()):
        yield from forecasts.how()
        yield claim("target-not-forecast")
    yield from cautions(each.target for each in measured.values())
    totals = dict.fromkeys(each.target.scope for each in found.values() if each.target.scope != "economy")
    if totals:
        yield claim("targets-totals", totals=Items(tuple(map(binds, totals))))


def _gaps(found: Mapping[int, Pace]) -> Iterator[Claim]:
    """Which targets have no value, one that is too old, or no number to be measured against."""
    unknown = sum(each.state == targets.NO_DATA for each in found.values())
    if unknown:
        yield claim("targets-no-data", lacking=Count(unknown), targets=Count(len(found)))
    yield from lacking(each.target for each in found.values() if each.value is None)
    old = {n: each for n, each in found.items() if each.year is not None and each.state == targets.NO_DATA}
    if old:
        yield claim("targets-too-old", targets=Items(tuple(_item(each, n) for n, each in old.items())))
    aims = sum(each.state == targets.NO_NUMBER for each in found.values())
    if aims:
        yield claim("targets-aims", aims=Count(aims))


def _table(found: Mapping[int, Pace], iso3: str) -> Table:
    list_ = [each.target for each in found.values()]
    binding = any(target.scope != "economy" for target in list_)
    rows = [
        {
            "number": number,
            "binds": binds(each.target.scope).id if binding else None,
            "value": each.value,
            "year": each.year,
            "state": _state(each).id,
            "now": each.now,
            "needed": each.needed,
            **forecasts.columns(each.reached),
            **(_own(each.target, iso3) if binding and iso3 else {}),
        }
        for number, each in found.items()
    ]
    frame = pd.DataFrame(rows).join(asking(list_)).replace({"now": np.inf, "needed": np.inf}, np.nan)
    return shaped(frame, _columns(iso3), list_)


def _columns(iso3: str) -> dict[str, Column]:
    asks = heads()
    confirmed = asks.pop("confirmed")
    return {
        "number": Column(claim("target-column-number"), "count"),
        **asks,
        "binds": Column(claim("target-column-binds"), "message"),
        "value": Column(claim("target-column-value"), "number", decimals=2),
        "year": Column(claim("column-year"), "year"),
        "state": Column(claim("target-column-state"), "message"),
        "now": Column(claim("target-column-now"), "number", decimals=2),
        "needed": Column(claim("target-column-needed"), "number", decimals=2),
        **forecasts.headed(claim("target-deadline")),
        "own": Column(Economy(iso3) if iso3 else claim("column-value"), "number", decimals=2),
        "own year": Column(claim("target-column-own-year"), "year"),
        "confirmed": confirmed,
    }


def _own(target: targets.Target, iso3: str) -> dict[str, float]:
    series = own(target, iso3)
    known = series[series.index <= target.year]
    return {} if known.empty else {"own": float(known.iloc[-1]), "own year": int(known.index[-1])}


def _state(each: Pace) -> Claim:
    return claim("target-too-old") if each.value is not None and each.state == targets.NO_DATA else state(each.state)


def _chart(found: Mapping[int, Pace], headline: Claim) -> go.Figure:
    rows = [(progress(each), each.state, Title(each.target.title), _said(each)) for each in found.values()]
    frame = pd.DataFrame(rows, pd.Index([*found]), ["progress", "state", "title", "said"])
    return charts.wheel(frame, alt=claim("targets-chart", headline=headline))


def _said(each: Pace) -> Claim:
    if each.value is None:
        return state(each.state)
    return claim("target-spoke", value=valued(each.target, each.value), year=Year(each.year or 0), state=_state(each))
