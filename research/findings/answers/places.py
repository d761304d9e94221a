"""Where people are offline and what connects them; what rural areas lack that towns have."""

from dataclasses import replace

from research import targets
from research.findings.core import Claim, Finding, claim, finding
from research.findings.core.latest import is_current, of_one_time
from research.findings.core.nation import nation
from research.findings.core.side_by_side import found
from research.findings.costs.case import case
from research.findings.costs.network import at_most
from research.findings.costs.steps import is_met, met, priced_to_target
from research.findings.costs.usage import cost_of_use, priced, terms
from research.findings.divides.kinds import DIVIDES
from research.findings.infrastructure.offline import (
    NEAR_ALL,
    USE,
    Offline,
    offline,
    rounded,
    rounding,
)
from research.findings.infrastructure.offline_gaps import before_jump, years_of
from research.findings.infrastructure.within_reach import all_offline, may_be_fewer
from research.findings.practice.concerned import LEARNING
from research.findings.practice.leading import profiled
from research.findings.progress.breaks import rests_on
from research.findings.progress.homes import more_homes
from research.findings.targets.series import stands
from research.messages.values import About, Economy, Exact, Percent, Value, Year

_POWER = "electricity_access"
_MOST = 50.0  # % of those offline from which on it leads that so many are within reach
_OF_USE = ("use", "online", "coverage", LEARNING)  # gaps of those who are offline
_TARGET = "umc-individuals"
_MINOR = 0.1  # of the people spoken of: fewer are not what an answer begins with


@finding
def infrastructure_answer(economy: str, horizon: int = 10, speed: float = 10.0) -> Finding:
    """Answer how many people are offline, which instrument connects them and at what cost.

    Parameters
    ----------
    economy : any spelling of an economy
    horizon : years that running costs are counted for
    speed : Mbit/s a user is to see in the busiest hour
    """
    who = offline(economy)
    if isinstance(who, Finding):
        unknown = claim("answer-offline-unknown", economy=Economy(economy))
        return _answer(unknown if who.missing else who.headline, *who.gaps)
    first, *rest = _connecting(who, horizon, speed)
    return _answer(first, *more_homes(who.iso3), *rest)


def _connecting(who: Offline, horizon: int, speed: float) -> tuple[Claim, ...]:
    """Return how many are offline, then what connects them and what it costs."""
    equipped = cost_of_use(who.iso3)
    use = equipped.claim("use-d")
    values: dict[str, Value] = {"economy": who.who, "people": all_offline(who)}
    if use is None and not equipped.missing:
        return (claim("answer-offline-network", **values),)
    values |= _spent(use) if use else {}
    within: tuple[Claim, ...] = (_equipping(who, values),) if use else ()
    if equipped.headline.id == "use-wide":
        within = (equipped.headline,)
    few = equipped.headline.id == "use-few" and who.covered is None
    alone = claim(f"answer-offline-{'few' if few else 'people'}", **values)
    if who.covered is None:
        if use and "unread" not in values:
            alone, within = claim("answer-offline-not-parted", **values), ()
        return alone, *before_jump(who), *within
    if first := _instrument(who, values, use):
        return first, *before_jump(who)
    nearly = _nearly(who, values)
    if who.near_all:
        return nearly, *_left(who), *before_jump(who), *within
    this = case(who.iso3, horizon, speed)
    if isinstance(this, Finding) or this.run.reason:
        if who.out_of_reach > 0:
            return claim(f"answer-offline-{'unpriced' if use else 'people'}", **values), *within
        return claim("answer-offline-reached", **values), *before_jump(who), *within
    values["beyond"] = About(who.out_of_reach)
    sites = claim("answer-offline-sites", sites=priced_to_target(this, horizon))
    if is_met(who):
        return nearly, *_left(who), *within
    if who.out_of_reach < _MINOR * who.people:
        return nearly, *within, sites
    further = (sites, *at_most(this), *within)
    return _parted(who, values), *further


def _instrument(who: Offline, values: dict[str, Value], use: Claim | None) -> Claim | None:
    """Return for how many phones and courses are, and their cost, where they are the instrument.

    So they are where networks meet their target, few of those offline are out of reach, and people
    within reach are the first gap; None where figures of use conflict.
    """
    gap = next(iter(profiled(who.iso3)), None)
    few = is_met(who) and who.out_of_reach < _MINOR * who.people
    if use is None or not few or gap is None or gap.problem.id not in ("use", "online"):
        return None
    cost = use.values["cost"]
    if rests_on(USE, who.iso3) or not isinstance(cost, Claim) or "half" not in cost.values:
        return None
    told = ("economy", "people", "learners", "unread")
    of: dict[str, Value] = {name: of for name, of in values.items() if name in told}
    of |= {name: cost.values[name] for name in ("half", "range")}
    kind = "-readers" if "unread" in of else ""
    return claim(f"answer-offline-first{kind}", **of, measured=years_of(who)["use"])


def _nearly(who: Offline, values: dict[str, Value]) -> Claim:
    """Return how many are offline while 4G covers most, by both figures where two conflict."""
    share, years = who.covered or 0.0, years_of(who)
    covered = Percent(share, int(rounding(share) < 0.5))  # as it is published
    if jump := rests_on(USE, who.iso3):
        before = About(replace(who, online=jump.value).spoken)
        both = {"before": before, "since": Year(jump.year), "year": Year(who.years[USE])}
        of = {**values, **both, "people": About(who.spoken), "mapped": years["coverage"]}
        return claim("answer-offline-nearly-either", **of, covered=covered)
    dated = {"measured": years["use"], "mapped": years["coverage"]}
    return claim("answer-offline-nearly", **values, **dated, covered=covered)


def _parted(who: Offline, values: dict[str, Value]) -> Claim:
    """Return the share of those offline that 4G reaches, where it is most, or both numbers."""
    share = min(100 * each.within_reach_at_least / each.people for each in who.readings)
    if share >= _MOST:
        least = Exact(rounded(share))
        if may_be_fewer(who.iso3):
            online = Percent(who.online)
            return claim("answer-offline-mostly-doubted", **values, online=online, share=least)
        return claim("answer-offline-mostly", **values, share=least)
    kind = "both" if who.between is None else "rounded"
    return claim(f"answer-offline-{kind}", **values)


def _left(who: Offline) -> tuple[Claim, ...]:
    """Return what is left where coverage meets its target and the first gap is none of people."""
    gap = next(iter(profiled(who.iso3)), None)
    if not is_met(who) or (gap and gap.problem.id in _OF_USE):
        return ()
    if gap is None:
        return (claim("answer-networks-met-alone", met=Percent(met())),)
    of: dict[str, Value] = {"met": Percent(met()), "topic": gap.topic}
    pace = stands(targets.target(_TARGET), who.iso3)
    if pace.bound is None or pace.status not in ("on-track", "met"):
        return (claim("answer-networks-met", **of),)
    of |= {"bound": Percent(pace.bound), "due": Year(pace.target.year)}
    return (claim(f"answer-networks-met-{pace.status}", **of),)


def _spent(use: Claim) -> dict[str, Value]:
    """Return what phones and courses cost and for how many, under the names an answer has."""
    named = {"cost": "cost", "learners": "people", "unread": "unread"}
    return {name: use.values[of] for name, of in named.items() if of in use.values}


def _equipping(who: Offline, values: dict[str, Value]) -> Claim:
    """Return what phones and courses cost for those within reach of 4G, else for all offline."""
    if who.parted:
        return terms(who, priced(who)[1])
    return claim(f"answer-offline-{'readers' if 'unread' in values else 'learners'}", **values)


def _answer(first: Claim, *others: Claim) -> Finding:
    return Finding(first, claims=others, answer=True)


@finding
def rural_answer(economy: str) -> Finding:
    """Answer what rural areas lack most that towns have.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The widest gap in percentage points, of figures of one year, source and release that are not
    old. Where there is none, what share of people is rural, and which figures to ask for.
    """
    pairs = [row for pair in DIVIDES["place"].pairs for row in found(pair, economy)]
    known = [row for row in pairs if row.recent]
    if not known:
        return _national(economy)
    widest = max(known, key=lambda row: row.gap.points)
    kind = "lack" if widest.gap.points >= 1 else "level"
    of = {"economy": Economy(economy), "topic": widest.pair.subject}
    said = claim(f"answer-rural-gap-{kind}", **of, **widest.values("rural", "urban"))
    return Finding(said, answer=True)


def _national(iso3: str) -> Finding:
    """Return how many live in rural areas, and which figures would compare these with towns."""
    who, known = Economy(iso3), of_one_time(iso3, "urban_population", _POWER)
    unknown, asked = claim("answer-rural-unknown", economy=who), claim("answer-rural-ask")
    current = known[known["year"].map(is_current)]
    whole = None
    if "urban_population" in current.index:
        whole = nation(iso3, int(current.at["urban_population", "year"]))
    if whole is None:
        return Finding(unknown, claims=(asked,), answer=True)
    rural = 100 - float(current.at["urban_population", "value"])
    people = rural / 100 * whole.people
    if people < 1:
        return Finding(claim("answer-rural-nobody", economy=who), answer=True)
    of: dict[str, Value] = {"economy": who, "share": Percent(rural), "people": About(people)}
    of["year"] = Year(current.at["urban_population", "year"])
    said = claim("answer-rural-people", **of)
    if _POWER in current.index and not rests_on(_POWER, iso3):
        power = float(current.at[_POWER, "value"])
        measured = Year(current.at[_POWER, "year"])
        power_of = {"electricity": Percent(power), "measured": measured, **of}
        lacking = claim("answer-rural-electricity", **power_of)
        said = lacking if power < NEAR_ALL else said
    return Finding(said, claims=(asked,), answer=True)
