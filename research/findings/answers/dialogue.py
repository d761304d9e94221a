"""What a group has to decide, where most of those it concerns live, and on which evidence."""

from collections.abc import Iterator

from research.findings.comparison import expectation
from research.findings.core import Claim, Finding, claim, finding, v
from research.findings.core.scope import Scope, scope_of
from research.findings.overview.people_offline import people_offline
from research.findings.practice.common import Common, decisions
from research.findings.practice.no_gap import digital
from research.findings.practice.options_among import tried_of
from research.findings.practice.tried_table import evidence, strength

_NAMED = 3
_LARGE = 100 / 3  # % of a sum: an economy with more is named


@finding
def dialogue_answer(group: str, indicator: str = "internet_users") -> Finding:
    """Answer what a group has to decide, who is offline where, and whose practice shows a result.

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
    decided = [*_decided(about)]
    said = (*decided[:1], *_offline(about), *decided[1:], *_shown(about, indicator))
    return Finding(said[0], claims=said[1:], answer=True)


def _decided(about: Scope) -> Iterator[Claim]:
    """Yield what is to be decided, and the practice with the best evidence for each."""
    gaps = decisions(about, digital()).largest
    if not gaps:
        return
    topics = v.Items(each.decision for each in gaps)
    yield claim("answer-dialogue-decide", among=about.value, topics=topics)
    best = v.Items(option for each in gaps for option in _best(about, each))
    if best.values:
        yield claim("answer-dialogue-evidence", options=best)


def _best(about: Scope, gap: Common) -> Iterator[Claim]:
    """Yield the option named for a problem that is best shown, who did it, and how it is known."""
    for option, done in sorted(tried_of(about, gap)[1], key=lambda each: strength(each[1]))[:1]:
        of = {"option": claim(f"option-{option.id}"), "economy": v.Economy(done.economy)}
        yield claim("answer-dialogue-option", evidence=evidence(done), **of)


def _shown(about: Scope, indicator: str) -> Iterator[Claim]:
    """Yield which members do better than expected, beyond chance."""
    found = expectation.outcomes(indicator)
    best = [code for code in (found.best if found else ()) if code in about.members]
    if best:
        yield claim("answer-dialogue-best", best=v.Items(map(v.Economy, best[:_NAMED])))


def _offline(about: Scope) -> Iterator[Claim]:
    """Yield how many people are offline by national figures, and by the estimate of the ITU."""
    offline = people_offline(about.id)
    if offline.missing:
        yield claim("answer-dialogue-unknown", among=about.value)
        return
    counted = (offline.claim("people-offline-sum") or offline.headline).values
    said: dict[str, v.Value] = {"among": about.value, "people": counted["people"]}
    estimate = offline.claim("people-offline-estimate")
    if missing := offline.claim("people-offline-without"):
        said |= {"economies": missing.values["economies"], "missing": missing.values["people"]}
        yield claim("answer-dialogue-part", **said)
        yield from (estimate,) if estimate else ()
        return
    kind, first = "people", offline.df.iloc[0]
    if first["share"] > _LARGE:
        kind, largest = "most", v.Economy(str(offline.df.index[0]))
        said |= {"economy": largest, "share": v.Percent(first["share"])}
        said |= {"year": v.Year(first["year"])}
    if reached := offline.claim("people-offline-reached"):
        kind, said = f"{kind}-reached", {**said, **reached.values}
    yield claim(f"answer-dialogue-{kind}", **said)
    yield from (estimate,) if estimate else ()
