"""Where an economy gains or loses ground, and what it lacks most."""

from research import economies, targets
from research.findings.answers.people import women_online
from research.findings.answers.progress import targets_answer
from research.findings.comparison.ground import ground
from research.findings.comparison.peers_counted import apart
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.clear import POINTS
from research.findings.core.latest import side_of
from research.findings.core.ranks import ENOUGH, Standing, standing
from research.findings.core.yardstick import Yardstick, yardstick
from research.findings.infrastructure.offline import COVERAGE, USE, Offline, offline
from research.findings.infrastructure.within_reach import all_offline
from research.findings.overview.opening import unmeasured
from research.findings.practice.diagnosis import Diagnosis
from research.findings.practice.leading import profiled
from research.findings.progress.breaks import is_doubted, rests_on, with_jump
from research.findings.progress.figures import by_each
from research.findings.progress.settled import typical
from research.findings.progress.surveys import survey_years, surveyed
from research.findings.targets.path import TARGET, pace_of
from research.findings.targets.series import stands
from research.report.summary import MOST

_CHANGES = ("ground-gained", "ground-lost", "ground-peaked", "ground-kept")  # how their ids begin
_OF_USE = ("use", "online")  # problems of those who are offline
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
    policy options is for those who are offline, the answer counts them. Changes follow, that of
    Internet use first, as a summary has room; all are in `ground`.
    """
    iso3 = economies.resolve(economy)
    internet = standing(iso3, USE, peers)
    if not internet.recent:
        return Finding(unmeasured(iso3, standing(iso3, "electricity_access", peers)), answer=True)
    moved = ground(economy, peers)
    changes = [each for each in (moved.headline, *moved.claims) if each.id.startswith(_CHANGES)]
    own = [each for each in changes if each.values["indicator"] == v.Indicator(USE)]
    changes = own + [each for each in changes if each not in own]
    gap, yard = _priority(iso3), yardstick(iso3, peers)
    headline = _opening(iso3, internet, gap, yard)
    region = (
        () if yard.group or is_doubted(USE, iso3) else _region(iso3, internet, yard.median(USE))
    )
    met = targets_answer(iso3).headline
    reached = [*where(met.id != "answer-targets-unknown", met), *women_online(iso3)]
    room = max(0, MOST - _FORECAST - len(region) - len(reached))
    return Finding(headline, claims=(*region, *reached, *changes[:room]), answer=True)


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
    kind = "level" if side == "level" else "held"
    if jump := rests_on(USE, iso3):
        kind = "doubt"
        now = v.Exact(v.Quantity(internet.value or 0.0, USE))
        said |= {"value": now, "year": v.Year(internet.year or 0), **jump.said}
    elif survey := surveyed(iso3, v.Quantity(internet.value or 0.0, USE)):
        kind, since = "doubt", v.Year(survey_years(iso3)[0])
        said |= {"year": v.Year(internet.year or 0), "before": survey["survey"], "since": since}
        said.pop("people", None)
    elif is_doubted(USE, iso3):
        kind = "filled"  # one figure, in doubt: the tables have no median for it either
        own = by_each(v.Quantity(internet.value or 0.0, USE), USE, iso3)
        said |= {"year": v.Year(internet.year or 0), "value": own}
    covered = who.covered if isinstance(who, Offline) else None
    sound = kind != "doubt" and rests_on(COVERAGE, iso3) is None
    if covered is not None and sound and covered - (internet.value or 0.0) >= POINTS:
        reach = kind if kind == "filled" else "behind" if side == "below" else "offline"
        return claim(f"answer-ground-reach-{reach}", **said, covered=v.Percent(covered))
    return claim(f"answer-ground-{kind}-{'offline' if 'people' in said else 'online'}", **said)


def _region(iso3: str, own: Standing, alike: float) -> tuple[Claim, ...]:
    """Say how Internet use compares in the region, where it is not as among similar incomes."""
    group, place = economies.peers(iso3), own.among_peers
    if place is None or place.of < ENOUGH * len(group.members):
        return ()
    value, median = own.value or 0.0, typical(USE, group.members)
    there, side = apart(value, median, USE), apart(value, alike, USE)
    of = {"economy": v.Economy(iso3), "group": v.Group(group.id)}
    of |= {"median": v.Quantity(median, USE), "others": v.Quantity(alike, USE)}
    return where(there != side, claim(f"answer-region-{there}-{side}", **of))


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
