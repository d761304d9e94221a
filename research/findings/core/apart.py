"""Women and men whose figures are shown, and do not fit the total that is published."""

from collections.abc import Iterator

from research.findings.core.dated import dated
from research.findings.core.side_by_side import all_of, left_out, of_one_year
from research.messages.values import Claim, Percent, Value, Year, claim

_OUTSIDE = 5.0  # points from both, that surveys of one year differ by
_NEAR = 1  # year between the two


def doubts(subject: Value, women: str, men: str, economy: str) -> tuple[Claim, ...]:
    """Return what a measured total leaves out, and that values shown fit none of about their year.

    The second is of a total filled in between surveys, which leaves nothing out.
    """
    return (*left_out(subject, women, men, economy), *_apart(subject, women, men, economy))


def _apart(subject: Value, women: str, men: str, economy: str) -> Iterator[Claim]:
    shown, of_all = of_one_year(women, men, economy), all_of(women)
    totals = dated(of_all).get(economy) if of_all and not shown.empty else None
    if totals is None:
        return
    last = shown.sort_values("year").iloc[-1]
    year = min(totals.index, key=lambda each: (abs(each - last["year"]), -each))
    low, high = sorted((last[women], last[men]))
    if abs(year - last["year"]) > _NEAR or low - _OUTSIDE <= totals[year] <= high + _OUTSIDE:
        return
    figures = {"women": Percent(last[women], 1), "men": Percent(last[men], 1)}
    figures["all"] = Percent(totals[year], 1)
    when = {"year": Year(last["year"]), "last": Year(year)}
    yield claim("pair-apart", topic=subject, **when, **figures)
