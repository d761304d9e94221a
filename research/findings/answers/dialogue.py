"""How many people of a group are offline, where most of them live, and what is to be decided."""

from collections.abc import Iterable, Iterator, Mapping
from math import ceil, floor

from research.findings.comparison import expectation
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.bounds import percents
from research.findings.core.scope import Scope, scope_of
from research.findings.overview.estimated import by_now, estimated
from research.findings.overview.people_offline import people_offline
from research.findings.practice.decided import decisions
from research.findings.practice.no_gap import digital
from research.findings.progress.breaks import rests_on
from research.findings.progress.homes import more_homes

_NAMED = 3
_ROUND = 5  # %
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
    offline = (*_offline(about),)
    shown, less = _shown(about, indicator), _lower(offline, about)
    said = (*offline[:1], *decide, *offline[1:], *shown, *less)
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
    """Yield how many are offline, how many of them 4G reaches, what data cost, and where.

    By an estimate of the ITU first where it is lower than the sum of older national figures.
    """
    offline = people_offline(about.id)
    if offline.missing:
        return
    missing, total = offline.claim("people-offline-without"), total_of(offline)
    said = {"among": about.value, "people": total["people"]}
    if missing:
        said |= {"economies": missing.values["economies"], "missing": missing.values["people"]}
    sums = claim(f"answer-dialogue-{'part' if missing else 'people'}", **said)
    newer = offline.claim("people-offline-estimated", "people-offline-now")
    cheap, reached = map(offline.claim, ("people-offline-affordable", "people-offline-reached"))
    if reached:
        of = {"among": about.value, "counted": total["counted"], **reached.values}
        reached = claim("answer-dialogue-reached", **of)
    first_year, last = map(int, offline.df["year"].agg(["min", "max"]))
    now, above = newer and newer.values["year"], _above(about) is not None
    older = not missing or (newer and isinstance(now, v.Year) and last < now.value)
    if newer and above and older:
        said |= {"counted": total["counted"], "years": v.Years(first_year, last)}
        told = (
            by_now(newer, reached, total["people"]),
            claim(f"people-offline-sum{'-part' if missing else ''}", **said),
        )
    else:  # a sum without large economies is no total
        told = (reached, *((newer, sums) if missing else (sums, newer)))
    yield from filter(None, (*told, cheap))
    first, economy = offline.df.iloc[0], v.Economy(str(offline.df.index[0]))
    if first["share"] > _LARGE and not missing:
        share, year = first["of_all"], v.Year(first["year"])
        of = {"among": about.value, "economy": economy, "share": share, "year": year}
        high = bool(more_homes(economy.code))
        yield claim(f"answer-dialogue-of-most{'-high' if high else ''}", **of)


def total_of(offline: Finding) -> Mapping[str, v.Value]:
    """Return the values of the sum of national figures, which an estimate may come before."""
    return (offline.claim("people-offline-sum") or offline.headline).values


def _above(about: Scope) -> v.Value | None:
    """Return by how many % the estimate of the ITU is below the national figures, if it is.

    To the next five, as it is by figures that sentences round.
    """
    offline, itu = people_offline(about.id), estimated(about)
    whole = 0.0 if offline.missing else float(offline.df["people"].sum())
    if itu is None or whole <= itu.people:
        return None
    total = total_of(offline)["people"]
    low, high = (100 * (1 - itu.people / getattr(total, end, whole)) for end in ("low", "high"))
    return percents(_ROUND * floor(round(low) / _ROUND), _ROUND * ceil(round(high) / _ROUND))


def _lower(told: Iterable[Claim], about: Scope) -> Iterator[Claim]:
    """Yield how much lower counts and costs are by the ITU, last, as the decisions follow it."""
    sums = next((each for each in told if each.id == "people-offline-sum"), None)
    less, itu = _above(about), estimated(about)
    if sums and less and itu:
        years = {"years": sums.values["years"], "year": v.Year(itu.year)}
        yield claim("answer-dialogue-less", less=less, **years)
