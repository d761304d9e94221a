"""Whose practice to copy; how robust a rank is."""

import pandas as pd

from research import catalogue
from research.findings.comparison import expectation
from research.findings.comparison.performers import performers
from research.findings.comparison.structural import NEAREST, leading, most_like
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.clear import lead
from research.findings.core.latest import comparable, compared, is_current, measured
from research.findings.core.scope import scope_of
from research.findings.core.series import unsure
from research.findings.index.ranks import index_ranks
from research.findings.index.reasons import index_drivers
from research.findings.practice.practices import shared_practices
from research.findings.progress.breaks import is_doubted
from research.findings.progress.figures import by_each, on_one_side
from research.findings.progress.settled import doubted

_NAMED = 3
_NEARLY_ALL = 99.0  # %: from here on a whole number may be everybody


@finding
def practice_answer(economy: str, indicator: str = "internet_users") -> Finding:
    """Answer whose practice to look at, and whether it does better than chance would explain.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    entry = catalogue.indicator(indicator)
    said: dict[str, v.Value] = {"economy": v.Economy(economy), "indicator": v.Indicator(entry.id)}
    peers = [*most_like(economy)]
    found = expectation.outcomes(indicator)
    if found is not None and found.beyond_chance:
        best = found.best
        alike = [code for code in best if code in peers]
        kind = "alike" if alike else "best"
        first = (alike or best)[:_NAMED]
        told = claim(f"answer-practice-{kind}", **said, best=v.Items(map(v.Economy, first)))
        return Finding(told, answer=True)
    told = _of_peers(economy, entry, peers, said)
    expected = performers(economy, indicator).headline
    compared_with = where("expected" in expected.values, expected)
    return Finding(told, claims=(*compared_with, *_doubted(economy, entry, peers)), answer=True)


def _doubted(iso3: str, entry: catalogue.Indicator, peers: list[str]) -> tuple[Claim, ...]:
    """Name the peers that would lead clearly, but for a series that is in doubt."""
    rows = comparable(entry.id)
    known = rows.loc[rows["year"].map(is_current), "value"].astype(float)
    values = known.reindex([each for each in peers if each in unsure(entry.id)]).dropna()
    if iso3 not in known.index or iso3 in unsure(entry.id):
        return ()
    ahead = lead(values, float(known[iso3]), entry, entry.direction)
    return where(len(ahead), claim("answer-practice-doubted", peers=_each(ahead, entry)))


def _each(values: pd.Series, entry: catalogue.Indicator) -> v.Items:
    """Return economies with their values, for a list; shares are whole where a lead is clear."""
    whole = catalogue.is_share(entry) and values.max() < _NEARLY_ALL
    return v.Items(
        claim(
            "practice-lead",
            economy=v.Economy(str(code)),
            value=v.Quantity(value, entry.id, 0 if whole else None),
        )
        for code, value in values.items()
    )


def _documented(iso3: str, indicator: str) -> set[str]:
    """Return the economies of which a practice is listed."""
    table = shared_practices(iso3, indicator).table
    return set() if table is None else set(table.frame["economy"].map(str))


def _of_peers(
    iso3: str, entry: catalogue.Indicator, peers: list[str], said: dict[str, v.Value]
) -> Claim:
    """Return which peers have more than an economy."""
    known = comparable(entry.id)
    values = leading(known, peers, entry.id)
    if values.empty:
        return claim("answer-practice-unknown", **said)
    first = float(values.min() if entry.direction == "down" else values.max())
    said["best"] = v.Items(map(v.Economy, values.index[values.eq(first)]))
    said |= {"value": v.Quantity(first, entry.id), "peers": v.Count(len(values))}
    median = v.Quantity(float(values.median()), entry.id)
    every = {"peers": v.Count(len({*values.index} | {*peers} & doubted(entry.id)))}
    if iso3 not in known.index or iso3 in unsure(entry.id):
        return claim("answer-practice-peer", **said | every)
    own, year = known.loc[iso3, ["value", "year"]]
    said["own"] = by_each(measured(own, entry.id, year), entry.id, iso3)
    if not on_one_side(entry.id, iso3, median.value):
        return claim("answer-practice-peer-own", **said | every)
    if is_doubted(entry.id, iso3):  # no rank: nobody leads it
        out = known.index.intersection(peers).difference(values.index)
        left = known.loc[out, "year"].map(is_current).any()  # for a doubt alone
        kind = "" if _leads(first, float(own), entry) else "-sure" if left else "-none"
        return claim(f"answer-practice-median{kind}", **said, median=median)
    if _leads(float(own), first, entry):
        return claim("answer-practice-ahead", **said)
    ahead = lead(values, float(own), entry, entry.direction)
    if ahead.empty:
        return claim("answer-practice-level", **said)
    nearest = [code for code in peers if code in ahead.index]
    said["best"] = _each(ahead.reindex(nearest[:_NAMED]), entry)
    del said["value"]
    said |= {"better": v.Count(len(ahead)), **every}
    # The last of ten peers are no one to ask first, and what is listed need not be asked.
    asked = nearest[0] in peers[:NEAREST]
    asked = asked and _documented(iso3, entry.id).isdisjoint(nearest[:_NAMED])
    return claim(f"answer-practice-{'behind' if asked else 'far'}", **said)


def _leads(own: float, best: float, entry: catalogue.Indicator) -> bool:
    """Return whether a value is better than the best of others, as both are shown."""
    here, there = compared(pd.Series([own, best]), entry)
    return bool(here < there if entry.direction == "down" else here > there)


@finding
def index_answer(group: str, framework: str, draws: int = 10000) -> Finding:
    """Answer how robust the ranks of an index are, and which choice moves them most.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    framework : the index
    draws : how many combinations of choices are tried
    """
    about = v.Group(scope_of(group).id)
    ranks, driver = index_ranks(group, framework, draws), index_drivers(group, framework)
    widths, most = ranks.claim("index-widths"), driver.claim("index-driver")
    if widths is None:
        return Finding(claim("answer-index-unknown", group=about), answer=True)
    said: dict[str, v.Value] = {"group": about, **widths.values}
    kind = widths.id.removeprefix("index-widths").removeprefix("-") or "some"
    if most is None or "share" not in most.values:
        return Finding(claim(f"answer-index-{kind}", **said), answer=True)
    more = {"choice": most.values["choice"], "share": most.values["share"]}
    return Finding(claim(f"answer-index-{kind}-driver", **said, **more), answer=True)
