"""The figures of a value in doubt."""

from collections.abc import Callable

from research import catalogue
from research.findings.core import claim, v
from research.findings.core.dated import USE
from research.findings.core.latest import comparable, is_current, is_recent, latest, side_of
from research.findings.costs.income import by_two_incomes, of_incomes, same_offer
from research.findings.progress.breaks import is_doubted, rests_on, with_doubt
from research.findings.progress.forecasts import yearly
from research.findings.progress.surveys import contradicted, survey_ends, survey_years


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
    """Return whether all `figures` of a value in doubt, and its surveys and series, agree."""
    found = set(figures(indicator, economy))
    if found and indicator == USE:
        series = yearly(USE, economy).reindex(survey_years(economy)).dropna()
        found |= {*survey_ends(economy), *series}
    return len({*map(answer, found)}) == 1


def on_one_side(indicator: str, economy: str, median: float) -> bool:
    """Return whether a value is fit for a comparison: by each of its figures, if it is in doubt."""
    entry = catalogue.indicator(indicator)
    by_all = agreed(indicator, economy, lambda value: side_of(value, median, entry))
    return by_all or not is_doubted(indicator, economy)


def is_over(price: str, economy: str, limit: float) -> bool | None:
    """Return whether a price is over a limit by each of its figures; None where they differ.

    Figures are those before and after a possible break, each by one or two incomes. None too where
    the price is probably that of a plan of another basket.
    """
    own, jump = float(comparable(price).at[economy, "value"]), rests_on(price, economy)
    known, incomes = {own, jump.value if jump else own}, {1.0, of_incomes(price, economy)}
    sides = {value * by > limit for value in known for by in incomes}
    return None if len(sides) > 1 or same_offer(price, economy) else sides.pop()


def by_each(value: v.Value, indicator: str, economy: str) -> v.Value:
    """Return a value for a sentence; where it is in doubt, with the other one and both years.

    Two incomes give two figures of one year. Where the other is over three years old: in doubt.
    """
    own, known = with_doubt(value, indicator, economy), figures(indicator, economy)
    if own is value:
        return value
    jump, surveys = rests_on(indicator, economy), survey_years(economy) if indicator == USE else ()
    since = [jump.year] if jump else [*surveys]
    if known and not since:
        ends = v.Either(*(v.Quantity(of(known), indicator) for of in (min, max)))
        return claim("value-either", **{"value": ends, "of": own})  # for `research.report.doubts`
    if not known or not is_current(since[0]):
        doubted = claim("value-in-doubt", value=value)
        return claim("value-either", **{"value": doubted, "of": own})
    now = v.Year(latest(indicator).at[economy, "year"])
    of = {"value": v.Quantity(known[0], indicator), "year": now, "since": v.Year(since[0])}
    of["other"] = jump.said["before"] if jump else contradicted(indicator, economy)["survey"]
    if jump and not jump.reported:
        both = claim("value-figures-dated", **of)
    else:
        both = claim("value-figures-other", **of)
    return claim("value-either", **{"value": both, "of": own})
