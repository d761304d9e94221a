"""Questions for discussion that follow from the findings of a study."""

from collections.abc import Iterator
from operator import attrgetter

from research import catalogue, messages
from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.latest import all_of
from research.messages.values import About, Count, Quantity, Range, Value
from research.report.comparing import flat

MOST = 3


@finding
def discussion(*found: Finding | None) -> Finding:
    """Return at most three questions for discussion, each with the figures it follows from.

    Parameters
    ----------
    found : findings of the study, those that matter most first; None for one it does not have

    Notes
    -----
    A claim `x` raises the question `discuss-x`, where there is such a message. A finding raises one
    question at most, and one that lacks data none. Of questions that differ in figures alone the
    first is asked. Those on numbers of people come first, most people first, then those on shares
    of people.
    """
    told = [each for each in found if each is not None]
    raised = [question for each in told if (question := next(_raised(each), None)) is not None]
    once = list({each.id: each for each in reversed(raised)}.values())[::-1]
    asked = sorted(once, key=_by_people)[:MOST]
    if not asked:
        return Finding(claim("discussion-none"), missing=True, weight=0)
    headline = claim("discussion", questions=Count(len(asked)))
    return Finding(headline, claims=tuple(asked), weight=0, listed=True)


def _raised(each: Finding) -> Iterator[Claim]:
    """Yield the questions the claims of a finding raise."""
    for said in () if each.missing else (each.headline, *each.claims):
        if messages.known(f"discuss-{said.id}"):
            asked = {name: _in_full(value) for name, value in said.values.items()}
            yield claim(f"discuss-{said.id}", **asked)


def _in_full(value: Value) -> Value:
    """Return a value that may rest on a break as the range a question asks about."""
    if not isinstance(value, Claim) or value.id != "value-jumped":
        return value
    ends = [getattr(value.values[end], "of", value.values[end]) for end in ("value", "before")]
    if any(isinstance(end, Claim) for end in ends):  # a value with a mark of its own
        return value
    return Range(*sorted(ends, key=attrgetter("value")))


def _by_people(question: Claim) -> tuple[int, float]:
    """Return the sort key of a question: numbers of people, shares of people, and others."""
    values = [value for _, value in flat(question)]
    people = max((each.value for each in values if isinstance(each, About)), default=0.0)
    shares = (each.indicator for each in values if isinstance(each, Quantity))
    of_people = any(all_of(catalogue.indicator(key)) is not None for key in shares)
    return (0 if people else 1 if of_people else 2), -people
