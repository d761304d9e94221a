"""Where an economy gains or loses ground, and what it lacks most."""

from math import isnan

from research import catalogue, economies, options, targets
from research.findings.answers.people import women_online
from research.findings.comparison.ground import ground, of_one_year
from research.findings.comparison.peers_counted import apart
from research.findings.comparison.priced import affordable
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.bounds import at_most, spanned
from research.findings.core.clear import POINTS
from research.findings.core.latest import side_of
from research.findings.core.ranks import ENOUGH, Standing, standing
from research.findings.core.side_by_side import left_out
from research.findings.core.yardstick import Yardstick, yardstick
from research.findings.infrastructure.offline import COVERAGE, USE, Offline, offline
from research.findings.infrastructure.within_reach import all_offline
from research.findings.overview.opening import unmeasured
from research.findings.practice.barriers import barriers, is_partial
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.leading import profiled
from research.findings.practice.no_gap import published, unshown
from research.findings.progress.breaks import is_doubted, rests_on, with_jump
from research.findings.progress.figures import agreed, by_each, figures
from research.findings.progress.homes import more_homes
from research.findings.progress.settled import typical
from research.findings.progress.surveys import survey_years, surveyed
from research.findings.targets.path import TARGET, pace_of
from research.findings.targets.series import stands
from research.report.summary import MOST

_CLEAR = ("ground-gained", "ground-lost", "ground-peaked")  # how ids of changes begin
_CHANGES = (*_CLEAR, "ground-kept")
_OTHERS = 1  # changes besides that of Internet use, and clear ones alone
_OF_USE = ("use", "online")  # problems of those who are offline
_PLAIN = ("answer-ground-held-online", "answer-ground-level-online")  # a figure and its median
_FORECAST = 1  # line of a summary that `pace_answer` adds to these


@finding
def profile_answer(economy: str, peers: str = "") -> Finding:
    """Answer where an economy gains or loses ground, and what its first priority is.

    Parameters
    ----------
    economy : any spelling of an economy
    peers : id of a group; economies of similar income, or the region, if left out

    Notes
    -----
    All is judged by one yardstick (`research.findings.core.yardstick`). Where the first of the
    policy options is for those who are offline, the answer counts them, and names what may keep
    them so; where it is not, and Internet use is close to its median, it is the headline. The
    change of Internet use and another clear one follow, as a summary has room; all are in `ground`.
    """
    iso3 = economies.resolve(economy)
    internet = standing(iso3, USE, peers)
    if not internet.recent:
        electricity = standing(iso3, "electricity_access", peers)
        return Finding(unmeasured(iso3, electricity, internet), answer=True)
    moved = ground(economy, peers)
    changes = [each for each in (moved.headline, *moved.claims) if each.id.startswith(_CHANGES)]
    own = [each for each in changes if each.values["indicator"] == v.Indicator(USE)]
    clear = [each for each in changes if each not in own and each.id.startswith(_CLEAR)]
    gap, yard, who = _priority(iso3), yardstick(iso3, peers), v.Economy(iso3)
    opened = _opening(iso3, internet, gap, yard)
    headline = _by_gap(opened, internet.value or 0.0, gap, yard.median(USE))
    region = (
        () if yard.group or is_doubted(USE, iso3) else _region(iso3, internet, yard.median(USE))
    )
    still = where(moved.missing and of_one_year(iso3), claim("answer-ground-one-year", economy=who))
    many = where(gap and "people" not in headline.values, *_people(iso3))
    of_gap = (*still, *many, *more_homes(iso3), *region, *_why(iso3, gap), *women_online(iso3))
    room = max(0, MOST - _FORECAST - len(of_gap))
    return Finding(headline, claims=(*of_gap, *[*own, *clear[:_OTHERS]][:room]), answer=True)


def _people(iso3: str) -> tuple[Claim, ...]:
    """Say how many people are offline, by a figure that is not in doubt."""
    who = offline(iso3)
    low = bool(more_homes(iso3))
    if not isinstance(who, Offline) or (is_doubted(USE, iso3) and not low):
        return ()
    most = spanned(v.About(0.0), at_most(all_offline(who).value))
    people = most if low else all_offline(who)
    return (claim("answer-offline-people", economy=v.Economy(iso3), people=people),)


def _opening(iso3: str, internet: Standing, gap: Diagnosis | None, yard: Yardstick) -> Claim:
    """Return how many are online and how many are not, by both figures where two conflict."""
    said: dict[str, v.Value] = {"economy": v.Economy(iso3)}
    said["value"] = with_jump(internet.said, USE, iso3)
    said |= {"among": yard.name, "median": v.Quantity(yard.median(USE), USE)}
    who = offline(iso3) if gap and gap.problem.id in _OF_USE else None
    if isinstance(who, Offline):
        said |= {"people": all_offline(who), "year": v.Year(internet.year or 0)}
        said["value"] = with_jump(v.Quantity(who.online, USE), USE, iso3)  # its year is said
    side = side_of(internet.value or 0.0, yard.median(USE), internet.indicator)
    kind = "high" if more_homes(iso3) else "level" if side == "level" else "held"
    if kind == "high" and isinstance(who, Offline):
        said["people"] = at_most(all_offline(who).value)
    if jump := rests_on(USE, iso3):
        kind = "doubt"
        now = v.Exact(v.Quantity(internet.value or 0.0, USE))
        said |= {"value": now, "year": v.Year(internet.year or 0), **jump.said}
    elif survey := surveyed(iso3, v.Quantity(internet.value or 0.0, USE)):
        unfit = left_out(v.Indicator(USE), f"{USE}_female", f"{USE}_male", iso3)
        kind, since = "ages" if unfit else "survey", v.Year(survey_years(iso3)[0])
        said |= {"year": v.Year(internet.year or 0), "before": survey["survey"], "since": since}
        said.pop("people", None)
    elif kind != "high" and is_doubted(USE, iso3):
        kind = "filled"  # one figure, in doubt: no median beside it
        own = by_each(v.Quantity(internet.value or 0.0, USE), USE, iso3)
        said |= {"year": v.Year(internet.year or 0), "value": own}
    two = kind in ("doubt", "survey", "ages")  # figures
    if two and (common := _common(iso3, yard)):
        kind, said["common"] = "either" if kind == "doubt" else kind, common
    covered = who.covered if isinstance(who, Offline) else None
    sound = not two and rests_on(COVERAGE, iso3) is None
    if covered is not None and sound and covered - (internet.value or 0.0) >= POINTS:
        behind = "behind" if side == "below" else "offline"
        reach = kind if kind in ("filled", "high") else behind
        return claim(f"answer-ground-reach-{reach}", **said, covered=v.Percent(covered))
    return claim(f"answer-ground-{kind}-{'offline' if 'people' in said else 'online'}", **said)


def _by_gap(opened: Claim, use: float, gap: Diagnosis | None, median: float) -> Claim:
    """Return the value of the first priority, where Internet use is close to its median."""
    decides = isnan(median) or apart(use, median, USE) != "close"
    if decides or opened.id not in _PLAIN or not gap or gap.settles or not gap.current:
        return opened
    of, said = gap.problem, {"gap": gap.own, "benchmark": gap.benchmark, **opened.values}
    kind = "median" if of.similar_income else "target" if of.target and not of.any_of else ""
    named = v.Indicator(of.indicator)
    return claim(f"answer-ground-close-{kind}", **said, indicator=named) if kind else opened


def _common(iso3: str, yard: Yardstick) -> Claim | None:
    """Return what all figures of Internet use in doubt agree on, or that the target depends on it.

    Their side of the median, else of the target, else that none is below the median.
    """
    target, entry = stands(targets.target(TARGET), iso3).target, catalogue.indicator(USE)
    bound = target.bound or 0.0
    median, value = yard.median(USE), standing(iso3, USE).value or 0.0
    beside: dict[str, v.Value] = {"among": yard.name, "median": v.Quantity(median, USE)}
    level = v.Percent(bound)

    def side(each: float) -> str:
        return "level" if isnan(median) else side_of(each, median, entry)

    if side(value) != "level" and agreed(USE, iso3, side):
        return claim(f"answer-either-median-{side(value)}", **beside)
    if agreed(USE, iso3, lambda each: each >= bound):
        return claim(f"answer-either-target-{'met' if value >= bound else 'short'}", level=level)
    if (
        side(value) != "below"
        and not isnan(median)
        and agreed(USE, iso3, lambda each: side(each) != "below")
    ):
        return claim("answer-either-median-over", **beside)
    return claim("answer-either-target-split", level=level) if figures(USE, iso3) else None


def _region(iso3: str, own: Standing, alike: float) -> tuple[Claim, ...]:
    """Say how Internet use compares in the region, where that is the opposite of incomes."""
    group, place = economies.peers(iso3), own.among_peers
    if place is None or place.of < ENOUGH * len(group.members):
        return ()
    value, median = own.value or 0.0, typical(USE, group.members)
    there, side = apart(value, median, USE), apart(value, alike, USE)
    of = {"economy": v.Economy(iso3), "group": v.Group(group.id)}
    of["median"] = v.Quantity(median, USE)
    return where({there, side} == {"better", "worse"}, claim(f"answer-region-{there}", **of))


def _why(iso3: str, gap: Diagnosis | None) -> tuple[Claim, ...]:
    """Say what may be behind a gap by recent figures, and what none of them shows."""
    known = barriers(iso3, gap.problem) if gap else None
    if gap is None or known is None or gap.said.id == "options-use-measure":
        return ()
    possible = v.Items(map(_with_level, known.possible.values))
    usual = v.Items(map(_with_level, known.usual.values))
    asked = [each for each in known.asked_for if each.id in known.unknown]
    unknown: v.Value = v.Items((unshown(iso3, each) for each in asked), "or")
    topics, by = published(iso3, asked)
    if len(topics.values) == len(asked) > 0:
        unknown = claim("answer-why-published", unknown=unknown, publishers=by)
    of: dict[str, v.Value] = {"economy": v.Economy(iso3)}
    also = where(usual.values, claim("options-usual", **of, barriers=usual))
    if not possible.values:
        return also or where(asked, claim("answer-why-open", **of, unknown=unknown))
    if not asked:
        return (claim("answer-why", **of, barriers=possible), *also)
    kind = "rest" if all(map(is_partial, known.possible.values)) else "part"
    return (claim(f"answer-why-{kind}", **of, barriers=possible, unknown=unknown), *also)


def _with_level(barrier: v.Value) -> v.Value:
    """Return a possible barrier, the price of data with the level that is affordable."""
    level = affordable([options.problems()["price"].indicator])
    if not isinstance(barrier, Claim) or barrier.id != "options-sized-average" or level is None:
        return barrier
    return claim("answer-why-price", **barrier.values, level=v.Percent(level))


def _priority(iso3: str) -> Diagnosis | None:
    """Return the first of the gaps that policy options are for; None without one."""
    return next(iter(profiled(iso3)), None)


@finding
def pace_answer(economy: str) -> Finding | None:
    """Answer whether an economy is to reach the target for Internet use: its forecast, or its pace.

    None where it is met or the pace is not known. What `path_to_target` has of the pace is not
    repeated.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    pace = stands(targets.target(TARGET), economy)
    said = next(pace_of(economy, pace), None)
    return None if said is None else Finding(said, answer=True)
