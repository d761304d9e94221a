"""What to know before relying on figures: those to ask for first, and those in doubt."""

from collections.abc import Iterator

import pandas as pd

from research.findings.audits.case import audit, indicators
from research.findings.audits.register import register
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.gaps import cut
from research.findings.core.scope import Scope, scope_of
from research.findings.practice.diagnosis import diagnose_or_instead
from research.findings.practice.no_gap import digital, unchecked

_NAMED = 4  # figures, subjects or economies in a sentence
_MOST = 1 / 2  # of the economies of a group that lack a figure, from where on it is named


@finding
def audit_answer(scope: str) -> Finding:
    """Answer which figures to ask for first, and which are not to be relied on.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id

    Notes
    -----
    Named are recent published values that are not used as published, and the subjects of policy
    options on which an economy, or most of a group, has no recent figure.
    """
    about = scope_of(scope)
    said = [*_unchecked(about), *_unused(about)]
    first, *more = said or [claim("answer-audit-sound", scope=about.value)]
    gone = (of for of in digital() if not about.is_group and not diagnose_or_instead(about.id, of))
    gaps = unchecked(about.id, [*gone], ())
    return Finding(first, claims=tuple(more), gaps=tuple(gaps), answer=True)


def _unused(about: Scope) -> Iterator[Claim]:
    """Yield the recent values that are left out, replaced or in doubt, those of options first."""
    since = audit(about.id).recent_from
    rows = register(about.members, indicators())
    left = rows[(rows["year"] >= since) & rows["action"].ne("confirm")]
    asked = {key for each in digital() for key in each.indicators}
    recent = sorted(left.groupby("indicator", sort=False), key=lambda of: of[0] not in asked)
    named = [_figure(str(key), of, about) for key, of in recent]
    of = {"scope": about.value, "since": v.Year(since), "figures": cut(named, _NAMED)}
    yield from where(named, claim("answer-audit-unused", **of))


def _figure(indicator: str, rows: pd.DataFrame, about: Scope) -> Claim:
    """Name an indicator with the years of an economy, or the number of economies of a group."""
    of = v.Indicator(indicator)
    if about.is_group:
        economies = v.Count(rows["economy"].nunique())
        return claim("answer-audit-economies", indicator=of, economies=economies)
    years = v.Items(v.Year(year) for year in sorted(rows["year"].unique()))
    return claim("answer-audit-years", indicator=of, years=years)


def _unchecked(about: Scope) -> Iterator[Claim]:
    """Yield the subjects on which an economy, or most of a group, has no recent figure."""
    missing = {
        each.id: sum(diagnose_or_instead(who, each) is None for who in about.members)
        for each in digital()
    }
    least = _MOST * len(about.members)
    topics = [claim(f"options-topic-{key}") for key, n in missing.items() if n > least]
    of = {"scope": about.value, "topics": cut(topics, _NAMED)}
    kind = "group" if about.is_group else "economy"
    yield from where(topics, claim(f"answer-audit-unchecked-{kind}", **of))
