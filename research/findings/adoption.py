"""Adoption over the years: the curve, where it levels off, and when it reaches a level."""

from typing import Any

import numpy as np
import pandas as pd

from research import access, catalogue, economies, words
from research.charts import adoption as charts
from research.findings.adoption_members import adoption_members, how_to_get
from research.findings.finding import Finding
from research.findings.latest import comparable, is_recent
from research.findings.whom import whom
from research.metrics.diffusion import Diffusion, Reaching, fit

_MODELS = ("logistic", "gompertz", "bass")
_FALLEN = 0.9  # of the highest value: a last value below that is told beside it
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
        where it is no such share
    until : last year drawn

    Notes
    -----
    The curve that fits best of logistic, Gompertz and Bass, ceiling estimated (at most 100 for shares of 100 %). A curve that
    goes on is no forecast: it says what follows if nothing changes.
    """
    this, entry = whom(scope), catalogue.indicator(indicator)
    share = entry.valid[1] == 100
    if this.is_group:
        return adoption_members(this, entry, 95.0 if target is None and share else target)
    iso3, name, values = this.id, this.called, yearly(indicator, this.id)
    if len(values) and not is_recent(int(values.index[-1])):
        return _ended(name, entry, values)
    options: dict[str, Any] = {"most": 100.0 if share else None}
    found = fit(values.index.tolist(), values.tolist(), "best", **options)
    if not found.fitted:
        return _levels(iso3, entry, values, found)
    if target is None and share:
        target = 95.0
    last, path = int(values.index[-1]), found.predict(range(int(values.index[0]), until + 1))
    title = _title(name, entry, values, found, target, until)
    return Finding(
        title=title,
        sentences=(
            *_stands(found, values, entry, target, until),
            *_shapes(values, entry, target, options),
            *_highest(values, entry),
            *_breaks(found, entry),
        ),
        remarks=(
            "A curve that goes on shows what follows if nothing changes; it is no forecast.",
            *_cautions(found, values, target),
            *_curve(found, entry, values),
            *found.notes,
        ),
        df=_table(values, path, entry, found, target),
        fig=charts.curve(
            values,
            path,
            last=last,
            target=target,
            target_name="" if target is None else words.quantity(target, entry),
            unit=entry.short_unit,
            alt=f"{words.upper_first(title)} 95 % band in {until}: {_band(path, until, entry)}.",
        ),
    )


def _title(name: str, entry: catalogue.Indicator, values: pd.Series, found: Diffusion, target: float | None, until: int) -> str:
    what, last, now = words.spoken(entry), int(values.index[-1]), words.quantity(values.iloc[-1], entry)
    ceiling = words.quantity(found.ceiling, entry)
    if target is None and values.iloc[-1] > found.ceiling:
        return f"{what} in {name}: {now} in {last}, above the {ceiling} at which the curve through the values levels off."
    if target is None:
        return f"{what} in {name}: {now} in {last}; the curve through the values levels off at {ceiling}."
    level, year = words.quantity(target, entry), found.year_at(target)
    if values.iloc[-1] >= target:
        return f"{name} has reached {level} in {what}: {now} in {last}."
    if year is None and values.iloc[-1] > found.ceiling:
        stood = (
            f"{what} in {name} stood at {now} in {last}, above the {ceiling} at which the curve through the values levels off"
        )
        return f"{stood}: whether it reaches {level} cannot be told."
    if year is None:
        return f"On its path so far, {what} in {name} would level off at {ceiling} and miss {level}."
    if year <= last:
        return f"{name} stood at {now} in {what} in {last}, short of {level}."
    if year > until:
        return f"On its path so far, {what} in {name} would not reach {level} by {until}."
    if not found.year_reaching(target).told:
        return f"{what} in {name}: {now} in {last}; whether and when it reaches {level} cannot be told."
    open_end = ", if at all" if found.year_reaching(target).high is None else ""
    return f"On its path so far, {what} in {name} would reach {level} in {int(np.ceil(year))}{open_end}."


def _apart(size: float, entry: catalogue.Indicator) -> str:
    """A difference of two values, as a reader reads it."""
    return words.quantity(size, entry) if not catalogue.is_share(entry) else _points(words.number(size, 1))


def _points(text: str) -> str:
    return f"{text} point{'' if text == '1' else 's'}"


def _stands(
    found: Diffusion, values: pd.Series, entry: catalogue.Indicator, target: float | None, until: int
) -> tuple[str, ...]:
    """Where it stands, and how sure what the title says is."""
    last, stood = int(values.index[-1]), f"The latest value is {words.quantity(values.iloc[-1], entry)} ({values.index[-1]})"
    low, high = (words.quantity(max(end, 0.0), entry) for end in found.ceiling_interval)
    interval = "" if found.ceiling_is == "bound" else f"the 95 % interval of the level it comes to is {low} to {high}"
    if target is None or (found.year_at(target) is None and found.ceiling < values.iloc[-1] < target):
        return (f"{words.upper_first(interval)}.",) if interval else ()
    level = words.quantity(target, entry)
    if values.iloc[-1] >= target:
        return (f"The first value of {level} or more is that of {values.index[values >= target][0]}.",)
    reached = found.year_reaching(target)
    if reached.year is None:
        return (f"{stood}; {interval}." if interval else f"{stood}.",)
    if reached.year <= last:
        return ("The curve through its values is past that level already.",)
    late = f" its curve is there in {int(np.ceil(reached.year))}, and" if reached.year > until else ""
    return (f"{stood};{late} {_when(reached, last)}.",)


def _curve(found: Diffusion, entry: catalogue.Indicator, values: pd.Series) -> tuple[str, ...]:
    low, high = (words.quantity(max(end, 0.0), entry) for end in found.ceiling_interval)
    ceiling = words.quantity(found.ceiling, entry)
    bound = ceiling if found.ceiling_is == "bound" else f"{ceiling} (95 % interval {low} to {high})"  # a note tells the bound
    off = _off(values, found)
    far = int(off.abs().idxmax())
    return (
        f"A {_NAMES[found.model]} curve through {len(values)} values of {words.years(values.index.tolist())} levels off at "
        f"{bound}; {_half(found, values)}. The value farthest from it is that of {far}, "
        f"{_apart(abs(off[far]), entry)} {'above' if off[far] > 0 else 'below'}.",
    )


def _half(found: Diffusion, values: pd.Series) -> str:
    """When half of the ceiling was reached; outside the years of the values, that it was not then."""
    first, last = int(values.index[0]), int(values.index[-1])
    if found.midpoint < first:
        return f"half of that was reached before {first}"
    if found.midpoint > last:
        return f"half of that was not reached by {last}"
    return f"half of that was reached about {round(found.midpoint)}"


def _off(values: pd.Series, found: Diffusion) -> pd.Series:
    """Values less the curve, index year."""
    years = values.index.tolist()
    return values - pd.Series(found.at(years), index=values.index)


def _shapes(values: pd.Series, entry: catalogue.Indicator, target: float | None, options: dict[str, Any]) -> tuple[str, ...]:
    """The year of the level by each shape of curve, where it is not reached."""
    if target is None or values.iloc[-1] >= target:
        return ()
    years = {m: fit(values.index.tolist(), values.tolist(), m, **options).year_at(target) for m in _MODELS}  # type: ignore[arg-type]
    if not any(years.values()):
        level = words.quantity(target, entry)
        return (f"None of three usual shapes of curve (logistic, Gompertz, Bass) through the values reaches {level}.",)
    said = [f"{int(np.ceil(year)) if year else 'never'} ({_NAMES[m]})" for m, year in years.items()]
    return (f"By three usual shapes of curve it is {words.listing(said)}.",)


def _when(reached: Reaching, last: int) -> str:
    """The interval of a year as a reader reads it."""
    first = "" if reached.low is None else str(max(int(np.ceil(reached.low)), last + 1))
    if reached.high is not None:
        end = str(max(int(np.ceil(reached.high)), last + 1))
        return f"the 95 % interval of the year {f'lies within {end}' if first == end else f'runs from {first} to {end}'}"
    begins = f"begins in {first} and has no end" if first else "is open on both sides"
    never = f"{words.number(100 * reached.never, 0)} % of the"
    return f"the 95 % interval of the year {begins}: {never} curves that fit nearly as well never get there"


def _highest(values: pd.Series, entry: catalogue.Indicator) -> tuple[str, ...]:
    if values.iloc[-1] >= _FALLEN * values.max():
        return ()
    return (f"The highest value was {words.quantity(values.max(), entry)}, in {values.idxmax()}.",)


def _breaks(found: Diffusion, entry: catalogue.Indicator) -> tuple[str, ...]:
    if not found.breaks:
        return ()
    return (f"The series steps in {words.listing([f'{each.year} ({_step(each.size, entry)})' for each in found.breaks])}.",)


def _cautions(found: Diffusion, values: pd.Series, target: float | None) -> tuple[str, ...]:
    open_year = target is not None and values.iloc[-1] < target
    return (
        *(("The values alone do not settle which shape of curve is right.",) if open_year else ()),
        *(("A change of definition or survey can make a series step: ask the source.",) if found.breaks else ()),
    )


def _step(size: float, entry: catalogue.Indicator) -> str:
    return f"{'+' if size > 0 else '−'}{_apart(abs(size), entry)}"


def _band(path: pd.DataFrame, year: int, entry: catalogue.Indicator) -> str:
    row = path.loc[year]
    return f"{words.quantity(row['low'], entry)} to {words.quantity(row['high'], entry)}"


def _table(
    values: pd.Series, path: pd.DataFrame, entry: catalogue.Indicator, found: Diffusion, target: float | None
) -> pd.DataFrame:
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
    if target is not None and values.iloc[-1] < target and found.year_at(target) is not None:
        never = f"{words.number(100 * found.year_reaching(target).never, 0)} %"
        rows[f"Curves that never reach {words.quantity(target, entry)}"] = {"Curve": never}
    return pd.DataFrame.from_dict(rows, orient="index").fillna("").rename_axis("Year")


def _ended(name: str, entry: catalogue.Indicator, values: pd.Series) -> Finding:
    """A series whose last value is too old: nothing is told of today, and nothing projected."""
    return Finding(
        f"The course of {words.spoken(entry)} in {name} is not known of recent years.",
        remarks=(f"The last value is of {values.index[-1]}, too old to report, and in the table only.",),
        df=_by_year(values, entry),
    )


def _by_year(values: pd.Series, entry: catalogue.Indicator) -> pd.DataFrame:
    return pd.DataFrame({"Value": [words.quantity(v, entry) for v in values]}, index=values.index.astype(str).rename("Year"))


def _levels(iso3: str, entry: catalogue.Indicator, values: pd.Series, found: Diffusion) -> Finding:
    """What can be said without a curve."""
    name, what = economies.called(iso3), words.spoken(entry)
    if values.empty:
        return Finding(
            f"The course of {what} in {name} over the years is not known.", remarks=(how_to_get(entry.id),), missing=True
        )
    known = f"{words.quantity(values.iloc[-1], entry)} in {values.index[-1]}"
    others = comparable(entry.id)["value"]
    lower = int((others < values.iloc[-1]).sum())
    below = f"{lower or 'None'} of {len(others)} economies with a recent value {'is' if lower < 2 else 'are'} lower."
    few = len(values) < 5
    return Finding(
        title=f"{what} in {name}: {known}.",
        sentences=(below,),
        remarks=(f"No curve of adoption: {found.reason}.", *((how_to_get(entry.id),) if few else ())),
        df=_by_year(values, entry),
    )
