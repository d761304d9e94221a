"""The figures of a value in doubt."""

from collections.abc import Callable

from research.findings.core import claim, v
from research.findings.core.dated import USE
from research.findings.core.latest import latest
from research.findings.costs.income import by_two_incomes
from research.findings.progress.breaks import rests_on, with_doubt
from research.findings.progress.surveys import survey_ends


def figures(indicator: str, economy: str) -> tuple[float, ...]:
    """Return the latest value and those that contradict it; none where there is a doubt alone."""
    if jump := rests_on(indicator, economy):
        others: tuple[float, ...] = (jump.value,)
    elif indicator == USE and (ends := survey_ends(economy)):
        others = ends
    else:
        other = by_two_incomes(indicator, economy)
        others = () if other is None else (other,)
    return (float(latest(indicator).at[economy, "value"]), *others) if others else ()


def agreed(indicator: str, economy: str, answer: Callable[[float], object]) -> bool:
    """Return whether all `figures` of a value in doubt give one answer."""
    return len({answer(each) for each in figures(indicator, economy)}) == 1


def by_each(value: v.Value, indicator: str, economy: str) -> v.Value:
    """Return a value for a sentence, with the ends of `figures` where it is in doubt."""
    own, known = with_doubt(value, indicator, economy), figures(indicator, economy)
    if not known:
        return own
    ends = v.Either(*(v.Quantity(of(known), indicator) for of in (min, max)))
    return claim("value-either", **{"value": ends, "of": own})  # for `research.report.doubts`
