"""Adoption over the years: what was published, where it is forecast to go, and when it reaches a level."""

import pandas as pd

from research import catalogue, economies, words
from research.charts import adoption as charts
from research.findings import forecasts
from research.findings.adoption_members import adoption_members, how_to_get
from research.findings.finding import Finding
from research.findings.latest import comparable, is_recent
from research.findings.whom import whom
from research.metrics.diffusion import fit
from research.metrics.forecast import Projection

_FALLEN = 0.9  # of the highest value: a last value below that is told beside it
_NAMES = {"logistic": "logistic", "gompertz": "Gompertz", "bass": "Bass"}


def adoption(
    scope: str, indicator: str = "internet_users", target: float | None = None, until: int = forecasts.UNTIL
) -> Finding:
    """Return an indicator over the years and its forecast with intervals; of a group, how many members reach a level.

    Parameters
    ----------
    scope : any spelling of an economy, or a group such as "itu:asia-pacific"
    indicator : a catalogue id, a share or a rate per 100
    target : a level whose year is given, in the indicator's unit; None for 95 where it is a share of 100 %. A group needs one
        where it is no such share
    until : last year forecast

    Notes
    -----
    The forecast is that of `research.metrics.forecast`, the same that targets, members of groups and briefings read. A level is
    likely by 2030 from a chance of 66 % on, unlikely below 33 %.
    """
    this, entry = whom(scope), catalogue.indicator(indicator)
    if target is None and forecasts.upper_of(entry) is not None:
        target = 95.0
    if this.is_group:
        return adoption_members(this, entry, target)
    until = max(until, forecasts.AGENDA)
    values, path = forecasts.yearly(entry.id, this.id), forecasts.forecast_of(entry.id, this.id, until)
    if len(values) and not is_recent(int(values.index[-1])):
        return _ended(this.called, entry, values)
    if not path.known:
        return _levels(this.id, entry, values, path.method)
    title = _title(this.called, entry, path, target, until)
    level = "" if target is None else words.quantity(target, entry)
    last = int(path.path.index[-1])
    return Finding(
        title=title,
        sentences=(*_stands(values, path, entry, target), *_highest(values, entry), *_breaks(path)),
        remarks=(forecasts.how(), *_cautions(path), *_past(values, entry)),
        df=_table(values, path, entry),
        fig=charts.forecast(
            values,
            path.path,
            target=target,
            target_name=level,
            unit=entry.short_unit,
            alt=f"{words.upper_first(title)} 95 % interval in {last}: {_interval(path, last, entry)}.",
        ),
    )


def _title(name: str, entry: catalogue.Indicator, path: Projection, target: float | None, until: int) -> str:
    what, now = words.spoken(entry), words.quantity(path.value, entry)
    if target is None:
        due = min(forecasts.AGENDA, int(path.path.index[-1]))
        ahead = words.quantity(float(path.path.loc[due, "value"]), entry)
        return f"{what} in {name}: {now} in {path.last}, forecast to be {ahead} in {due}."
    level = words.quantity(target, entry)
    if path.value >= target:
        return f"{name} has reached {level} in {what}: {now} in {path.last}."
    reached = path.year_reaching(target, forecasts.AGENDA)
    said = f"{name} {forecasts.SAID[reached.chance]} {level} in {what} by {forecasts.AGENDA}"
    return f"{said}: it is forecast to do so {_in(forecasts.year(reached, until))}."


def _in(year: str) -> str:
    return year if year.startswith("after") else f"in {year}"


def _stands(values: pd.Series, path: Projection, entry: catalogue.Indicator, target: float | None) -> tuple[str, ...]:
    """Where it stands, what the level takes, and how sure the year is."""
    stood = f"The latest value is {words.quantity(path.value, entry)} ({path.last})."
    if target is None:
        return ()
    if path.value >= target:
        return (f"The first value of {words.quantity(target, entry)} or more is that of {values.index[values >= target][0]}.",)
    reached = path.year_reaching(target, forecasts.AGENDA)
    pace = forecasts.paces(values, target, forecasts.AGENDA, entry, path.breaks)
    until = int(path.path.index[-1])
    sure = f"The forecast reaches it {_in(forecasts.when(reached, until))}"
    chance = f"the chance of {words.quantity(target, entry)} by {forecasts.AGENDA} is {_percent(reached.probability)}"
    return (stood, *((pace,) if pace else ()), f"{sure}; {chance}.")


def _percent(probability: float) -> str:
    """A chance in steps it can be told in."""
    return "below 5 %" if probability < 0.05 else "above 95 %" if probability > 0.95 else f"about {round(100 * probability)} %"


def _past(values: pd.Series, entry: catalogue.Indicator) -> tuple[str, ...]:
    """How the past went, by the curve of adoption that describes it best."""
    found = fit(values.index.tolist(), values.tolist(), "best", most=forecasts.upper_of(entry))
    if not found.fitted or not values.index[0] <= found.fastest <= values.index[-1]:
        return ()
    return (
        f"In {words.years(values.index.tolist())} it grew fastest about {round(found.fastest)}, by the {_NAMES[found.model]} "
        "curve that describes those years best.",
    )


def _highest(values: pd.Series, entry: catalogue.Indicator) -> tuple[str, ...]:
    if values.iloc[-1] >= _FALLEN * values.max():
        return ()
    return (f"The highest value was {words.quantity(values.max(), entry)}, in {values.idxmax()}.",)


def _breaks(path: Projection) -> tuple[str, ...]:
    if not path.breaks:
        return ()
    return (f"The series steps in {words.listing([str(year) for year in path.breaks])}.",)


def _cautions(path: Projection) -> tuple[str, ...]:
    if not path.breaks:
        return ()
    return ("A change of definition or survey can make a series step: the forecast does not count a step as growth.",)


def _interval(path: Projection, year: int, entry: catalogue.Indicator) -> str:
    row = path.path.loc[year]
    return f"{words.quantity(row['low'], entry)} to {words.quantity(row['high'], entry)}"


def _table(values: pd.Series, path: Projection, entry: catalogue.Indicator) -> pd.DataFrame:
    rows = {str(year): {"Published": words.quantity(value, entry)} for year, value in values.items()}
    for year in path.path.index[1:]:
        value = words.quantity(path.path.loc[year, "value"], entry)
        rows[str(year)] = {"Forecast": value, "95 % interval": _interval(path, int(year), entry)}
    for year in path.breaks:
        rows[str(year)]["Step of the series"] = "yes"
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


def _levels(iso3: str, entry: catalogue.Indicator, values: pd.Series, why: str) -> Finding:
    """What can be said without a forecast."""
    name, what = economies.called(iso3), words.spoken(entry)
    if values.empty:
        return Finding(
            f"The course of {what} in {name} over the years is not known.", remarks=(how_to_get(entry.id),), missing=True
        )
    known = f"{words.quantity(values.iloc[-1], entry)} in {values.index[-1]}"
    others = comparable(entry.id)["value"]
    lower = int((others < values.iloc[-1]).sum())
    below = f"{lower or 'None'} of {len(others)} economies with a recent value {'is' if lower < 2 else 'are'} lower."
    few = len(values) < 3
    return Finding(
        title=f"{what} in {name}: {known}.",
        sentences=(below,),
        remarks=(f"{words.upper_first(why)}.", *((how_to_get(entry.id),) if few else ())),
        df=_by_year(values, entry),
    )
