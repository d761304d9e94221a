"""Claims on one target: what it asks for, the current value, the pace needed, and the odds."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd

from research import targets
from research.findings.core.tables import UNITS
from research.findings.progress import forecasts
from research.messages import values as v
from research.messages.values import Claim, claim
from research.metrics.pace import Pace
from research.report.table import Column, Table

_CHANGE = "% change"
_ALL = 100.0  # %: no share is above it
_SLIGHT = 0.05  # percentage points a year that are no news
_SLIGHT_RATIO = 0.001  # the same of a ratio, such as that of women's and men's shares


def valued(target: targets.Target, value: float) -> v.Measure:
    """Return a value in the unit of a target."""
    return v.Measure(value, target.unit, 3 if target.unit == "ratio" else 2)


def asked(target: targets.Target) -> Claim:
    """Return what a target asks for at least to count as met."""
    if target.within is not None:
        return claim(
            "target-between", values=v.Range(*(valued(target, end) for end in target.within))
        )
    bound = target.threshold if target.met_at is None else target.met_at
    if target.unit == _CHANGE:
        change = valued(target, abs(bound or 0.0))
        if (bound or 0.0) < 0:
            return claim("target-asks-fall", value=change)
        return claim("target-asks-rise", value=change)
    if target.rule == "at least" and bound == _ALL and target.unit == "%":
        return claim("target-asks-all", value=valued(target, bound))
    return claim(f"target-asks-{target.rule.replace(' ', '-')}", value=valued(target, bound or 0.0))


def standing_of(each: Pace) -> Claim:
    """Compare a target's current value with its threshold."""
    assert each.value is not None
    assert each.year is not None
    return claim(
        "target-standing",
        target=v.Title(each.target.name),
        value=valued(each.target, each.value),
        year=v.Year(each.year),
        asked=asked(each.target),
        due=v.Year(each.target.year),
    )


def item(each: Pace) -> Claim:
    """Return a target with its value and year, for a list."""
    value, year = valued(each.target, each.value or 0.0), v.Year(each.year or 0)
    return claim("target-item", target=v.Title(each.target.name), value=value, year=year)


def pace_needed(each: Pace) -> tuple[Claim, ...]:
    """Compare the pace an unmet target needs with the recent pace, or report that it was due."""
    if np.isnan(each.needed):
        return (claim("target-due", due=v.Year(each.target.year)),)
    slight = _SLIGHT if each.target.unit.startswith("%") else _SLIGHT_RATIO
    if (each.target.unit.startswith("%") or each.target.unit == "ratio") and (
        abs(each.needed) < slight
    ):
        return ()
    # Where one falls short, as many decimals as tell the two apart.
    alike = [n for n in (1, 2) if each.times > 1 and round(each.needed, n) == round(each.now, n)]
    digits = 1 + len(alike)
    values: dict[str, v.Value] = {
        "target": v.Title(each.target.name),
        "needed": _moved(each.target, each.needed, digits),
    }
    if each.breaks:
        years = v.Items(map(v.Year, each.breaks))
        return (claim("target-pace-break", **values, years=years),)
    if np.isnan(each.now):
        return (claim("target-pace", **values),)
    return (claim("target-pace-recent", **values, now=_moved(each.target, each.now, digits)),)


def _moved(target: targets.Target, change: float, digits: int) -> Claim:
    share = target.unit.startswith("%")
    size: v.Value = forecasts.points(abs(change), digits) if share else valued(target, abs(change))
    return forecasts.moved(change, size)


def outlook(each: Pace) -> tuple[Claim, ...]:
    """Return how likely a target is met by its deadline, and the forecast year."""
    if each.reached is None or not each.reached.chance:
        return ()
    when = forecasts.when(each.reached)
    return (
        claim(f"target-outlook-{each.reached.chance}", due=v.Year(each.target.year), when=when),
    )


def cautions(list_: Iterable[targets.Target]) -> Iterator[Claim]:
    """Yield when demanding targets count as met, notes on them, and where they are published."""
    told = tuple(list_)
    lower = [t for t in told if t.met_at is not None and t.threshold is not None]
    yield from dict.fromkeys(
        claim(
            "target-met-from",
            threshold=valued(t, t.threshold or 0.0),
            value=valued(t, t.met_at or 0.0),
        )
        for t in lower
    )
    yield from dict.fromkeys(claim("target-note", text=v.Text(t.note)) for t in told if t.note)
    yield from dict.fromkeys(claim("target-source", text=v.Text(t.citation)) for t in told)
    unconfirmed = sum(not t.confirmed for t in told)
    if unconfirmed:
        yield claim(
            "target-unconfirmed", unconfirmed=v.Count(unconfirmed), targets=v.Count(len(told))
        )


def asking(list_: Iterable[targets.Target]) -> pd.DataFrame:
    """Return what targets ask for, one row each.

    Columns rule, threshold (of a range its lower end), to, unit, due, confirmed.
    """
    rows = [
        {
            "rule": claim(f"target-rule-{t.rule.replace(' ', '-')}").id,
            "threshold": t.within[0] if t.within else t.threshold,
            "to": t.within[1] if t.within else None,
            "unit": None if t.unit in ("", "ratio") else t.unit,
            "due": t.year,
            "confirmed": claim("target-confirmed").id
            if t.confirmed
            else claim("target-not-confirmed").id,
        }
        for t in list_
    ]
    return pd.DataFrame(rows).astype({"threshold": float, "to": float})


def heads() -> dict[str, Column]:
    """Return what the columns of `asking` hold."""
    return {
        "rule": Column(claim("target-column-rule"), "message"),
        "threshold": Column(claim("target-column-threshold"), "number", decimals=2),
        "to": Column(claim("target-column-to"), "number", decimals=2),
        "unit": UNITS,
        "due": Column(claim("target-column-due"), "year"),
        "confirmed": Column(claim("target-column-confirmed"), "message"),
    }


def shaped(
    frame: pd.DataFrame,
    columns: dict[str, Column],
    list_: Sequence[targets.Target],
    *,
    stands_open: bool = False,
) -> Table:
    """Return a table with one row per target, without empty columns."""
    held = {
        name: column
        for name, column in columns.items()
        if name in frame and frame[name].notna().any()
    }
    numeric = {name: float for name, column in held.items() if column.numeric}
    rows = (
        frame.astype(numeric)
        .set_axis([target.title for target in list_])[list(held)]
        .rename_axis("target")
    )
    return Table(
        rows, held, Column(claim("target-rows"), "text"), stands_open, claim("forecast-empty")
    )


def state(of: str) -> Claim:
    """Return a state of a target as it is called."""
    return claim(f"target-state-{of.lower().replace(' ', '-')}")
