"""Questions for discussion that follow from the findings of a study."""

from collections.abc import Sequence

from research import messages
from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.scope import scope_of
from research.findings.practice.decided import decisions
from research.findings.practice.no_gap import digital
from research.messages.values import Count

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
    at most, one that lacks data none. Of questions that differ in figures alone the first is asked.
    What a first step of the policy options answers is no question.
    """
    raised: dict[str, Claim] = {}
    for each in found:
        said = () if each is None or each.missing else (each.headline, *each.claims)
        raising = (of for of in said if messages.known(f"discuss-{of.id}"))
        for of in [*raising][:1]:
            raised.setdefault(of.id, claim(f"discuss-{of.id}", **of.values))
    return _listed([*raised.values()][:MOST])


@finding
def decisions_discussed(group: str) -> Finding:
    """Return a question for discussion on each decision of a group.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    """
    about = scope_of(group)
    decided = [each.decision(about) for each in decisions(about, digital()).largest]
    asked = (claim(f"discuss-{each.id}", **each.values) for each in decided)
    return _listed([*dict.fromkeys(asked)])


def _listed(asked: Sequence[Claim]) -> Finding:
    """Return questions as a list."""
    if not asked:
        return Finding(claim("discussion-none"), missing=True, weight=0)
    headline = claim("discussion", questions=Count(len(asked)))
    return Finding(headline, claims=(*asked,), weight=0, listed=True)
