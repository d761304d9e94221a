"""Whether a national result of a practice is more than what its region came to without it."""

from collections.abc import Iterator
from statistics import median

from research import access, economies
from research.findings.progress.forecasts import yearly
from research.practices import Practice


def is_usual(practice: Practice) -> bool:
    """Return whether a share of all people rose no faster than in most of its region meanwhile."""
    result = practice.result
    shares = result.indicator and result.unit == "%" and not result.part
    if not shares or result.before is None or not result.before_year:
        return False
    years = (result.before_year, result.year)
    pace = (result.value - result.before) / (years[1] - years[0])
    return pace <= _pace(result.indicator, practice.economy, years)


@access.shared
def _pace(indicator: str, economy: str, years: tuple[int, int]) -> float:
    """Return the median rise a year in the region of an economy between two years."""
    members = economies.peers(economy).members
    return median([*_paces(indicator, [each for each in members if each != economy], years)] or [0])


def _paces(indicator: str, those: list[str], years: tuple[int, int]) -> Iterator[float]:
    """Yield the rise a year of each economy with two values between two years."""
    for iso3 in those:
        values = yearly(indicator, iso3).loc[slice(*years)]
        if len(values) > 1:
            yield float((values.iloc[-1] - values.iloc[0]) / (values.index[-1] - values.index[0]))
