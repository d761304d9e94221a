"""Adoption over the years: the curve, where it levels off, and when it reaches a level."""

from typing import Any

import numpy as np
import pandas as pd

from research import access, catalogue, economies, words
from research.charts import adoption as charts
from research.findings.adoption_members import adoption_members, how_to_get
from research.findings.finding import Finding
from research.findings.latest import comparable
from research.findings.whom import whom
from research.metrics.diffusion import Diffusion, Reaching, fit

_MODELS = ("logistic", "gompertz", "bass")
_NAMES = {"logistic": "logistic", "gompertz": "Gompertz", "bass": "Bass"}


def yearly(indicator: str, economy: str) -> pd.Series:
    """Return the yearly values of an economy, index year; those of unknown year left out."""
    rows = access.observations(indicator, economy)
    return rows[rows["flag"].ne("undated")].set_index("year")["value"]


def adoption(scope: str, indicator: str = "internet_users", target: float | None = None, until: int = 2035) -> Finding:
    """Return the curve of adoption of an indicator, projected, with its band; of a group, how many members reach a level.

    Parameters
    ----------
    scope : any spelling of an economy, or a group such as "itu:asia-pacific"
    indicator : a catalogue id, a share or a rate per 100
    target : a level whose year is given, in the indicator's unit; None for 95 where it is a share of 100 %. A group needs one
    until : last year drawn

    Notes
    -----
    The curve that fits best of logistic, Gompertz and Bass, ceiling estimated (at most 100 for shares of 100 %). A curve that
    goes on is no forecast: it says what follows if nothing changes.
    """
    this, entry = whom(scope), catalogue.indicator(indicator)
    share = entry.valid[1] == 100
    if this.is_group:
        return adoption_members(this, entry, 95.0 if target is None else target)
    iso3, name, values = this.id, this.called, yearly(indicator, this.id)
    options: dict[str, Any] = {"most": 100.0 if share else None}
    found = fit(values.index.tolist(), values.tolist(), "best", **options)
    if not found.fitted:
        return _levels(iso3, entry, values, found)
    if target is None and share:
        target = 95.0
    last, path = int(values.index[-1]), found.predict(range(int(values.index[0]), until + 1))
    title = _title(name, entry, values, found, target)
    told = f"{title} Band in {until}: {_band(path, until, entry)}."
    return Finding(
        title=title,
        sentences=(
            *_curve(found, entry, values),
            *_target(found, values, entry, target, options),
            *found.notes,
            *_breaks(found, entry),
            "A curve that goes on shows what follows if nothing changes; it is no forecast.",
        ),
        df=_table(values, path, entry, found),
        fig=charts.curve(
            values,
            path,
            last=last,
            target=target,
            target_name="" if target is None else words.quantity(target, entry),
            unit=entry.short_unit,
            alt=f"{entry.title}: {told}",
        ),
    )


def _title(name: str, entry: catalogue.Indicator, values: pd.Series, found: Diffusion, target: float | None) -> str:
    what, last, now = words.spoken(entry), int(values.index[-1]), words.quantity(values.iloc[-1], entry)
    ceiling = words.quantity(found.ceiling, entry)
    if target is None:
        return f"{what} in {name}: {now} in {last}; the curve through the values levels off at {ceiling}."
    level, year = words.quantity(target, entry), found.year_at(target)
    if values.iloc[-1] >= target:
        return f"{name} has reached {level} in {what}: {now} in {last}."
    if year is None:
        return f"On its path so far, {what} in {name} would level off at {ceiling} and miss {level}."
    if year <= last:
        return f"{name} stood at {now} in {what} in {last}, short of {level}."
    return f"On its path so far, {what} in {name} would reach {level} in {int(np.ceil(year))}."


def _apart(size: float, entry: catalogue.Indicator) -> str:
    """A difference of two values, as a reader reads it."""
    return f"{words.number(size, 1)} points" if catalogue.is_share(entry) else words.quantity(size, entry)


def _curve(found: Diffusion, entry: catalogue.Indicator, values: pd.Series) -> tuple[str, ...]:
    low, high = (words.quantity(max(end, 0.0), entry) for end in found.ceiling_interval)
    ceiling = words.quantity(found.ceiling, entry)
    bound = f"{ceiling}, the most it may be" if found.ceiling_is == "bound" else f"{ceiling} (95 % interval {low} to {high})"
    off = _off(values, found)
    far = int(off.abs().idxmax())
    return (
        f"A {_NAMES[found.model]} curve through {len(values)} values of {words.years(values.index.tolist())} levels off at "
        f"{bound}; half of that was reached about {round(found.midpoint)}. The value farthest from it is that of {far}, "
        f"{_apart(abs(off[far]), entry)} {'above' if off[far] > 0 else 'below'}.",
    )


def _off(values: pd.Series, found: Diffusion) -> pd.Series:
    """Values less the curve, index year."""
    years = values.index.tolist()
    return values - pd.Series(found.at(years), index=values.index)


def _target(
    found: Diffusion, values: pd.Series, entry: catalogue.Indicator, target: float | None, options: dict[str, Any]
) -> tuple[str, ...]:
    if target is None or values.iloc[-1] >= target:
        return ()
    level, last = words.quantity(target, entry), int(values.index[-1])
    reached = found.year_reaching(target)
    sentences = []
    if reached.year is not None and reached.year > last:
        sentences.append(f"How sure that year is: {_when(reached, last)}.")
    others = {m: fit(values.index.tolist(), values.tolist(), m, **options).year_at(target) for m in _MODELS}  # type: ignore[arg-type]
    if not any(others.values()):
        return (
            *sentences,
            f"None of three usual shapes of curve (logistic, Gompertz, Bass) through the values reaches {level}.",
        )
    said = [f"{int(np.ceil(year)) if year else 'never'} ({_NAMES[m]})" for m, year in others.items()]
    sentences.append(f"By three usual shapes of curve: {words.listing(said)}; the values alone do not settle which is right.")
    return tuple(sentences)


def _when(reached: Reaching, last: int) -> str:
    """The interval of a year as a reader reads it."""
    first = "" if reached.low is None else str(max(int(np.ceil(reached.low)), last + 1))
    if reached.high is not None:
        return f"the 95 % interval runs from {first} to {int(np.ceil(reached.high))}"
    begins = f"begins in {first} and has no end" if first else "is open on both sides"
    return f"the 95 % interval {begins}, as some curves that fit nearly as well never get there"


def _breaks(found: Diffusion, entry: catalogue.Indicator) -> tuple[str, ...]:
    if not found.breaks:
        return ()
    steps = [f"{each.year} ({_step(each.size, entry)})" for each in found.breaks]
    return (f"The series steps in {words.listing(steps)}; a change of definition or survey can do that, so ask the source.",)


def _step(size: float, entry: catalogue.Indicator) -> str:
    return f"{'+' if size > 0 else '−'}{_apart(abs(size), entry)}"


def _band(path: pd.DataFrame, year: int, entry: catalogue.Indicator) -> str:
    row = path.loc[year]
    return f"{words.quantity(row['low'], entry)} to {words.quantity(row['high'], entry)}"


def _table(values: pd.Series, path: pd.DataFrame, entry: catalogue.Indicator, found: Diffusion) -> pd.DataFrame:
    off, last = _off(values, found), int(values.index[-1])
    rows = {
        str(year): {
            "Published": words.quantity(values[year], entry) if year in values.index else "",
            "Curve": words.quantity(path.loc[year, "share"], entry),
            "Published less curve": words.number(off[year], 1) if year in off.index else "",
            "95 % band": _band(path, int(year), entry) if year > last else "",
        }
        for year in path.index
    }
    for each in found.breaks:
        rows[str(each.year)]["Step of the series"] = _step(each.size, entry)
    low, high = (words.quantity(max(end, 0.0), entry) for end in found.ceiling_interval)
    interval = "at its bound" if found.ceiling_is == "bound" else f"{low} to {high}"
    ceiling = words.quantity(found.ceiling, entry)
    rows["Levels off at"] = {"Published": "", "Curve": ceiling, "Published less curve": "", "95 % band": interval}
    return pd.DataFrame.from_dict(rows, orient="index").fillna("").rename_axis("Year")


def _levels(iso3: str, entry: catalogue.Indicator, values: pd.Series, found: Diffusion) -> Finding:
    """What can be said without a curve."""
    name, what = economies.called(iso3), words.spoken(entry)
    if values.empty:
        return Finding(f"Nothing is known of {what} in {name} by year.", (how_to_get(entry.id),))
    known = f"{words.quantity(values.iloc[-1], entry)} in {values.index[-1]}"
    others = comparable(entry.id)["value"]
    lower = int((others < values.iloc[-1]).sum())
    below = f"{lower or 'None'} of {len(others)} economies with a recent value {'is' if lower < 2 else 'are'} lower."
    if iso3 not in others.index:
        below = "That is too old to be set beside recent values of other economies."
    few = len(values) < 5
    why = f"No curve of adoption: {found.reason}."
    return Finding(
        title=f"{what} in {name}: {known}.",
        sentences=(why, below, *((how_to_get(entry.id),) if few else ())),
        df=pd.DataFrame({"Value": [words.quantity(v, entry) for v in values]}, index=values.index.astype(str).rename("Year")),
    )
