"""How many people of a group are offline, where most of them live, and what is to be decided."""

import math
from collections.abc import Iterator

from research.findings.comparison import expectation
from research.findings.core import Claim, Finding, claim, finding, v
from research.findings.core.scope import Scope, scope_of
from research.findings.overview.estimated import estimated
from research.findings.overview.people_offline import people_offline
from research.findings.practice.common import decisions
from research.findings.practice.no_gap import digital
from research.findings.progress.breaks import rests_on

_NAMED = 3
_FAR = 0.1  # of the estimate of the ITU: by more a sum of national figures leaves shares open
_LARGE = 100 / 3  # % of a sum: an economy with more is named


@finding
def dialogue_answer(group: str, indicator: str = "internet_users") -> Finding:
    """Answer who is offline where in a group, what it has to decide, and who does better.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    indicator : what performance is measured by

    Notes
    -----
    An economy with over a third of the people is named with the year of its figure. Where more
    than a twentieth of the people live in economies without figures, those are named, and nothing
    is said of parts of the sum.
    """
    about = scope_of(group)
    said = (*_offline(about), *_decided(about), *_shown(about, indicator))
    said = said or (claim("answer-dialogue-unknown", among=about.value),)
    return Finding(said[0], claims=said[1:], answer=True)


def _decided(about: Scope) -> Iterator[Claim]:
    """Yield what is to be decided."""
    topics = v.Items(each.decision for each in decisions(about, digital()).largest)
    if topics.values:
        yield claim("answer-dialogue-decide", among=about.value, topics=topics)


def _shown(about: Scope, indicator: str) -> Iterator[Claim]:
    """Yield which members do better than expected, beyond chance and by values not in doubt."""
    found = expectation.outcomes(indicator)
    ours = (code for code in (found.best if found else ()) if code in about.members)
    best = [code for code in ours if not rests_on(indicator, code)]
    if best:
        yield claim("answer-dialogue-best", best=v.Items(map(v.Economy, best[:_NAMED])))


def _offline(about: Scope) -> Iterator[Claim]:
    """Yield how many people are offline, what data cost there, and what share is where.

    One total is given: the estimate of the ITU where there is one, else the sum of national
    figures. All else are shares of that sum.
    """
    offline = people_offline(about.id)
    if offline.missing:
        return
    people, missing = (offline.claim(f"people-offline-{key}") for key in ("counted", "without"))
    itu, out = estimated(about), dict[str, v.Value]()
    if missing:
        out = {"economies": missing.values["economies"], "missing": missing.values["people"]}
    if itu and itu.share is not None:
        total = {"people": v.About(itu.people), "share": v.Percent(itu.share)}
        yield claim("answer-dialogue-estimate", among=about.value, year=v.Year(itu.year), **total)
    elif world := offline.claim("people-offline-world"):
        yield world
    elif people:
        total = {"among": about.value, "people": people.values["people"]}
        part = claim("answer-dialogue-part", **total, **out) if missing else None
        yield part or claim("answer-dialogue-people", **total)
    if price := offline.claim("people-offline-affordable"):
        yield price
    if missing and itu:
        yield claim("answer-dialogue-left-out", **out)
    if not missing:
        yield from _largest(about, offline, itu.people if itu else math.inf)


def _largest(about: Scope, offline: Finding, estimate: float) -> Iterator[Claim]:
    """Yield which share of the people offline is in one economy, unless the sum is far too high."""
    first, economy = offline.df.iloc[0], v.Economy(str(offline.df.index[0]))
    if first["share"] > _LARGE and offline.df["people"].sum() <= (1 + _FAR) * estimate:
        said = {"share": v.Percent(first["share"]), "year": v.Year(first["year"])}
        yield claim("answer-dialogue-of-most", among=about.value, economy=economy, **said)
