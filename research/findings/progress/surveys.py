"""Surveys of women and men that contradict the latest figure of Internet use."""

from research import access
from research.findings.core.dated import USE
from research.findings.core.latest import is_recent, latest
from research.findings.progress.forecasts import yearly
from research.messages.values import Quantity, Range, Value, Year, claim

_MORE = 5.0  # points above the latest value, from where on an earlier survey contradicts it


def surveyed(iso3: str, value: Value) -> dict[str, Value]:
    """Return the shares of women and men in a survey, if both are clearly above the latest of all.

    As published: a survey that fits no series of all people is left out elsewhere.
    """
    low, high, year = _surveys().get(iso3, (0.0, 0.0, 0))
    if not isinstance(value, Quantity) or value.indicator != USE or not low > value.value + _MORE:
        return {}
    ends = Range(Quantity(low, USE), Quantity(high, USE))
    own = yearly(USE, iso3).get(year)
    if own is None:
        return {"survey": ends, "since": Year(year)}
    series = claim("options-survey-year", year=Year(year), series=Quantity(float(own), USE))
    return {"survey": ends, "since": series}


def survey_ends(iso3: str) -> tuple[float, ...]:
    """Return the shares of women and men in a survey that contradicts the latest of all."""
    return _surveys()[iso3][:2] if contradicted(USE, iso3) else ()


def survey_years(iso3: str) -> tuple[int, ...]:
    """Return the year of that survey."""
    return _surveys()[iso3][2:] if contradicted(USE, iso3) else ()


@access.shared
def _surveys() -> dict[str, tuple[float, float, int]]:
    """Return by economy the shares of women and men of one recent survey, by size, and its year."""
    women, men = (latest(f"{USE}_{sex}") for sex in ("female", "male"))
    of = ["source", "vintage", "year"]
    both = women.merge(men, left_index=True, right_index=True, suffixes=("", "_men"))
    both = both[
        (both[of].to_numpy() == both[[f"{name}_men" for name in of]].to_numpy()).all(axis=1)
    ]
    return {
        str(each.Index): (*sorted((each.value, each.value_men)), int(each.year))
        for each in both.itertuples()
        if is_recent(each.year, each.flag)
    }


@access.shared
def contradicted(indicator: str, iso3: str) -> dict[str, Value]:
    """Return the survey that contradicts the latest value of an economy; nothing without one."""
    own = latest(indicator)["value"].get(iso3) if indicator == USE else None
    return {} if own is None else surveyed(iso3, Quantity(float(own), USE))
