"""Sentences on gaps that take more than a value and its benchmark."""

from collections.abc import Mapping

from research import access
from research.findings.comparison.peers_counted import apart
from research.findings.core.latest import comparable
from research.findings.core.nation import nation
from research.findings.infrastructure import within_reach
from research.findings.infrastructure.offline import USE, Offline, offline
from research.findings.practice.concerned import LEARNING
from research.findings.progress.breaks import Jump, rests_on
from research.findings.progress.figures import by_each
from research.findings.progress.homes import more_homes
from research.findings.progress.surveys import contradicted
from research.messages.values import About, Claim, Economy, Percent, Quantity, Value, claim
from research.options import Problem

_WOMEN = "literacy_female"
_REACHED = "use"  # the problem of people within reach of a network
_OPEN = 3.0  # times the fewest people, from where on the most leave the problem open


def of_use(
    iso3: str, problem: Problem, people: float | None, value: Value, benchmark: Value
) -> Claim:
    """Return how many people are offline, or by what share, where 4G reaches them if that is known.

    Both figures give a range where a series may have a break.
    """
    said: dict[str, Value] = {"economy": Economy(iso3), "benchmark": benchmark}
    said["value"] = by_each(value, USE, iso3)
    if problem.id != _REACHED:
        return claim("options-problem-online", **said)
    who = offline(iso3)
    if people is None or not isinstance(who, Offline) or who.covered is None:
        return claim("options-use-share", **said)
    broken = len(who.readings) > 1 and not contradicted(USE, iso3)
    fewest, most = within_reach.within(who)
    if broken and most > _OPEN * fewest:  # too open to choose a programme by
        return claim("options-use-measure", economy=Economy(iso3))
    if nobody_at_least(iso3):
        return claim("options-use-open", economy=Economy(iso3))
    if broken:
        between = within_reach.to_equip(who)
        return claim("options-use-break", economy=Economy(iso3), between=between)
    said = {"economy": Economy(iso3), "people": within_reach.to_equip(who)}
    for doubt in more_homes(iso3):
        return claim("options-use-fewer", **said, users=doubt.values["users"])
    return claim("options-problem-use", **said)


def either(indicator: str, jump: Jump, values: Mapping[str, Value]) -> Claim:
    """Return that it is to be found out which of two figures is right: the earlier shows no gap."""
    median = values["benchmark"]
    known = median.value if isinstance(median, Percent | Quantity) else jump.value
    ahead = apart(jump.value, known, indicator) == "better"
    return claim(f"options-problem-either{'-ahead' if ahead else ''}", **values, **jump.said)


def nobody_at_least(iso3: str) -> bool:
    """Return whether those within reach of 4G who are offline may be nobody of age."""
    who = offline(iso3)
    return isinstance(who, Offline) and within_reach.ends(who)[0] < 1


def counted(iso3: str, problem: Problem, people: float) -> Value | None:
    """Return the people a problem concerns: of people offline the fewest and the most of age.

    None where those of age may be nobody.
    """
    who = offline(iso3) if problem.indicator == USE or problem.id == LEARNING else None
    if not isinstance(who, Offline):
        return About(people)
    equipped = problem.id in (_REACHED, LEARNING)
    if equipped and nobody_at_least(iso3):
        return None
    return (within_reach.to_equip if equipped else within_reach.all_offline)(who)


def women_unread(iso3: str) -> Value | None:
    """Return how many women aged 15 and over cannot read, by either figure where two conflict.

    Women of these ages by World Population Prospects, of the people of the year of the figure.
    """
    rows = comparable(_WOMEN)
    year = int(rows["year"].get(iso3, 0))
    ages, whole = access.pyramid(iso3, year) if year else None, nation(iso3, year)
    if ages is None or ages.empty or whole is None:
        return None
    women = whole.people * float(ages.loc[15:, "female"].sum() / ages.to_numpy().sum())
    jump, now = rests_on(_WOMEN, iso3), float(rows.at[iso3, "value"])
    able = {now, jump.value if jump else now}
    return within_reach.headcount([(100 - each) / 100 * women for each in able], form="either")


def conflicting(iso3: str) -> bool:
    """Return whether two figures of Internet use contradict each other."""
    return rests_on(USE, iso3) is not None or bool(contradicted(USE, iso3))
