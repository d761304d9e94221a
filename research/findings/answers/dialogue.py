"""How many people of a group are offline, where most of them live, and what is to be decided."""

from collections.abc import Iterator

from research.findings.comparison import expectation
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.bounds import percents
from research.findings.core.scope import Scope, scope_of
from research.findings.overview.estimated import estimated
from research.findings.overview.people_offline import people_offline
from research.findings.practice.decided import decisions
from research.findings.practice.no_gap import digital
from research.findings.progress.breaks import rests_on

_NAMED = 3
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
    topics = v.Items(each.decision(about) for each in decisions(about, digital()).largest)
    decide = where(topics.values, claim("answer-dialogue-decide", among=about.value, topics=topics))
    said = (*_offline(about), *decide, *_shown(about, indicator))
    said = said or (claim("answer-dialogue-unknown", among=about.value),)
    return Finding(said[0], claims=said[1:], answer=True)


def _shown(about: Scope, indicator: str) -> Iterator[Claim]:
    """Yield which members do better than expected, beyond chance and by values not in doubt."""
    found = expectation.outcomes(indicator)
    ours = (code for code in (found.best if found else ()) if code in about.members)
    best = [code for code in ours if not rests_on(indicator, code)]
    if best:
        yield claim("answer-dialogue-best", best=v.Items(map(v.Economy, best[:_NAMED])))


def _offline(about: Scope) -> Iterator[Claim]:
    """Yield how many of those offline 4G reaches, how many they are, what data cost, and where."""
    offline = people_offline(about.id)
    if offline.missing:
        return
    if reached := offline.claim("people-offline-reached"):
        counted = offline.headline.values["counted"]
        yield claim("answer-dialogue-reached", among=about.value, counted=counted, **reached.values)
    missing, total = offline.claim("people-offline-without"), offline.headline.values
    said = {"among": about.value, "people": total["people"]}
    if missing:
        said |= {"economies": missing.values["economies"], "missing": missing.values["people"]}
    sums = claim(f"answer-dialogue-{'part' if missing else 'people'}", **said)
    ids = ("people-offline-estimated", "people-offline-affordable")
    newer, cheap = map(offline.claim, ids)
    itu = estimated(about)
    first_year, last = map(int, offline.df["year"].agg(["min", "max"]))
    whole = float(offline.df["people"].sum())
    above = newer and itu and whole > itu.people
    now = newer and newer.values["year"]
    if newer and above and missing and isinstance(now, v.Year) and last < now.value:
        yield claim("answer-dialogue-part-more", **{**newer.values, **said})
    elif newer and itu and above and not missing:
        years = v.Years(first_year, last)
        ends = (getattr(total["people"], end, whole) for end in ("low", "high"))
        said["less"] = percents(*(100 * (1 - itu.people / of) for of in ends))
        yield claim("answer-dialogue-two", **{**newer.values, **said, "years": years})
    else:  # a sum without large economies is no total
        yield from filter(None, (newer, sums) if missing else (sums, newer))
    yield from filter(None, (cheap,))
    first, economy = offline.df.iloc[0], v.Economy(str(offline.df.index[0]))
    if first["share"] > _LARGE and not missing:
        share, year = first["of_all"], v.Year(first["year"])
        of = {"among": about.value, "economy": economy}
        yield claim("answer-dialogue-of-most", share=share, year=year, **of)
