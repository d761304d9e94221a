"""The figures of a value in doubt."""

from collections.abc import Callable

from research import catalogue
from research.findings.core import claim, v
from research.findings.core.dated import USE
from research.findings.core.latest import is_recent, latest, side_of
from research.findings.costs.income import by_two_incomes
from research.findings.progress.breaks import is_doubted, rests_on, with_doubt, years_used
from research.findings.progress.surveys import survey_ends


def figures(indicator: str, economy: str) -> tuple[float, ...]:
    """Return the latest value and those that contradict it; none where there is a doubt alone.

    No value that is old contradicts another.
    """
    others: tuple[float, ...]
    if jump := rests_on(indicator, economy):
        others = (jump.value,) if is_recent(jump.year) else ()
    elif indicator == USE and (ends := survey_ends(economy)):
        others = ends
    else:
        other = by_two_incomes(indicator, economy)
        others = () if other is None else (other,)
    return (float(latest(indicator).at[economy, "value"]), *others) if others else ()


def agreed(indicator: str, economy: str, answer: Callable[[float], object]) -> bool:
    """Return whether all `figures` of a value in doubt give one answer."""
    return len({answer(each) for each in figures(indicator, economy)}) == 1


def on_one_side(indicator: str, economy: str, median: float) -> bool:
    """Return whether a value is fit for a comparison: by each of its figures, if it is in doubt."""
    entry = catalogue.indicator(indicator)
    by_all = agreed(indicator, economy, lambda value: side_of(value, median, entry))
    return by_all or not is_doubted(indicator, economy)


def by_each(value: v.Value, indicator: str, economy: str) -> v.Value:
    """Return a value for a sentence; the ends of `figures` where it is in doubt, with their years.

    Years that differ: two incomes give two figures of one year.
    """
    own, known = with_doubt(value, indicator, economy), figures(indicator, economy)
    if not known:
        return own
    ends: v.Value = v.Either(*(v.Quantity(of(known), indicator) for of in (min, max)))
    now = int(latest(indicator).at[economy, "year"])
    years = [year for year in years_used(indicator, economy, now) if year != now]
    if years:
        at = [now, years[0]] if known[0] < known[-1] else [years[0], now]
        ends = claim("value-figures-dated", value=ends, low=v.Year(at[0]), high=v.Year(at[1]))
    return claim("value-either", **{"value": ends, "of": own})  # for `research.report.doubts`
