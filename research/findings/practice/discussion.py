"""Questions for discussion that follow from the findings of a study."""

from collections.abc import Iterator
from operator import attrgetter

from research import messages
from research.findings.core import Claim, Finding, claim, finding
from research.messages.values import Count, Range, Value

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
    for each priority that is a decision between named ways, else one at most; one that lacks data
    none. Of questions that differ in figures alone the first is asked.
    """
    raised: dict[str, Claim] = {}
    for question in (of for each in found if each is not None for of in _raised(each)):
        raised.setdefault(question.id, question)
    asked = [*raised.values()][:MOST]
    if not asked:
        return Finding(claim("discussion-none"), missing=True, weight=0)
    headline = claim("discussion", questions=Count(len(asked)))
    return Finding(headline, claims=tuple(asked), weight=0, listed=True)


def _raised(each: Finding) -> Iterator[Claim]:
    """Yield the questions of what a finding has to decide, else the first of its claims."""
    lines = [of.claim for of in each.action]
    raising = lines or (each.headline, *each.claims)
    raising = [of for of in raising if messages.known(f"discuss-{of.id}") and not each.missing]
    for said in raising if lines else raising[:1]:
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
