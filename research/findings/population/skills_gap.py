"""Digital skills against their targets: who has them, and how many people would have to learn."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress

import pandas as pd

from research import targets
from research.charts import Figure, ranges
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.dated import about
from research.findings.core.gaps import gaps, organisation, publisher
from research.findings.core.nation import adults_of
from research.findings.core.tables import columns_of, paired
from research.findings.infrastructure.within_reach import headcount
from research.findings.population.skills import by_sex
from research.findings.population.skills_areas import areas
from research.metrics import recent
from research.metrics.skills import LEVELS, Need, Share, at_least_one, need, of_users, together

_WIDE = 30.0  # points: a share known no better than that, and which a target cuts, says nothing
_TARGETS = {"basic": "umc-skills-basic", "intermediate": "umc-skills-intermediate"}


@dataclass(frozen=True)
class Level:
    """One level of skills in an economy: who has it, of how many people, and the need.

    Attributes
    ----------
    share : of Internet users, as the target is
    people : of all people, as surveys have it
    online : percentage of people who used the Internet then
    """

    name: str
    share: Share
    people: Share
    online: float
    skills: int
    years: v.Years
    due: int
    wanted: float
    need: Need | None

    @property
    def state(self) -> str:
        """Whether the target was reached: "reached", "open", or "short"."""
        if self.share.low >= self.wanted:
            return "reached"
        return "open" if self.share.high >= self.wanted else "short"

    @property
    def wide(self) -> bool:
        """Whether the bounds of the share are so far apart that one alone can say anything."""
        return self.share.high - self.share.low > _WIDE

    @property
    def value(self) -> v.Range:
        """The share as a sentence has it."""
        return _range(self.share)


def _range(share: Share) -> v.Range:
    return v.Range(v.Percent(share.low), v.Percent(share.high))


@finding
def skills_gap(economy: str) -> Finding:
    """Compare basic and intermediate skills with their target, and count who needs training.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    A person has a level who did at least one of the things it counts. Only the single shares are
    published, so the share is known within bounds; see `research.metrics.skills.at_least_one`.
    Shares of all people are divided by Internet use of about the same year: the target is of users.
    Shares that are old do not count, and those that count are at most three years apart. Where one
    of the things was not asked then, there is no bound above but 100 %. Without any of them, areas
    of skills are shown that were surveyed lately.
    """
    known = by_sex(economy)
    every = [each for level in _TARGETS if (each := _level(level, economy)) is not None]
    levels = [each for each in every if not each.wide or each.state != "open"]
    vague = [_vague(economy, each) for each in every if each not in levels]
    if not levels and not any(of.recent for of in known.values()) and (found := areas(economy)):
        return found
    if not levels:
        wanted = targets.target(_TARGETS["basic"])
        assert wanted.threshold is not None
        target = {"target": v.Percent(wanted.threshold), "due": v.Year(wanted.year)}
        headline = claim("skills-gap-unknown", economy=v.Economy(economy), **target)
        of_women = {skill: f"ict_skill_{skill}_female" for skill in LEVELS["basic"]}
        return no_data(headline, *(vague or gaps([*of_women.values()])))
    headline, *claims = (
        said for level in levels for said in (*_against_target(economy, level), *_needed(level))
    )
    notes = [claim("skills-gap-method", due=v.Year(levels[0].due))]
    partly = [each.name for each in levels if each.skills < len(LEVELS[each.name])]
    notes += [claim(f"skills-not-all-{name}") for name in partly]
    if any(level.need and level.need.high for level in levels):
        notes.append(claim("skills-gap-people"))
    gap = claim("skills-people-gap", economy=v.Economy(economy))
    return Finding(
        headline,
        claims=tuple(claims),
        notes=tuple(notes),
        gaps=(*vague, *where(not all(level.need for level in levels), gap)),
        table=_levels_table(levels),
        chart=_levels_chart(levels, headline),
        computed_from=(*(f"ict_skill_{skill}_female" for skill in known), "internet_users"),
    )


def _vague(iso3: str, level: Level) -> Claim:
    """Return that single skills, by who publishes them, do not say who has a level."""
    of = {"economy": v.Economy(iso3), "years": level.years, "share": level.value}
    by = organisation(publisher(f"ict_skill_{LEVELS[level.name][0]}_female"))
    return claim(f"skills-gap-vague-{level.name}", publisher=by, **of)


def basic(iso3: str) -> Level | None:
    """Return how many people of an economy have basic skills; None without a recent survey."""
    return _level("basic", iso3) if by_sex(iso3) else None


def _level(level: str, iso3: str) -> Level | None:
    known, (people_year, of_age) = by_sex(iso3), adults_of(iso3)
    asked = [row for skill, row in known.items() if skill in LEVELS[level] and row.recent]
    if not asked:
        return None
    at_once = recent.of_one_time(pd.DataFrame([[row.year for row in asked]]))
    asked = [*compress(asked, at_once.to_numpy().ravel())]
    years = [row.year for row in asked]
    if abs(max(years) - people_year) > recent.APART:
        of_age = {}
    women = at_least_one([row.group.percent for row in asked])
    men = at_least_one([row.other.percent for row in asked])
    share = together([(women, of_age.get("female", 1.0)), (men, of_age.get("male", 1.0))])
    if len(asked) < len(LEVELS[level]):
        share = Share(share.low, 100.0)
    online = about("internet_users", max(years))["value"].get(iso3)
    target = targets.target(_TARGETS[level])
    if online is None or share.low > online:  # more people with skills than users
        return None
    assert target.threshold is not None
    users, adults_online = of_users(share, online), sum(of_age.values()) * online / 100
    short = need(users, adults_online, target.threshold) if of_age else None
    span, due, wanted = v.Years(min(years), max(years)), target.year, target.threshold
    return Level(level, users, share, online, len(asked), span, due, wanted, short)


def _against_target(iso3: str, level: Level) -> Iterator[Claim]:
    target = {"target": v.Percent(level.wanted), "due": v.Year(level.due)}
    said: dict[str, v.Value] = {"economy": v.Economy(iso3), "years": level.years, **target}
    said["share"] = level.value
    if level.wide:
        end = level.share.low if level.state == "reached" else level.share.high
        yield claim(
            f"skills-gap-{level.name}-{level.state}-end", **said | {"share": v.Percent(end)}
        )
        return
    yield claim(f"skills-gap-{level.name}-{level.state}", **said)
    online = v.Percent(level.online)
    yield claim("skills-gap-of-all", people=_range(level.people), online=online)


def _needed(level: Level) -> Iterator[Claim]:
    """How many people would have to learn, where the target is not reached."""
    if level.need is None or level.need.high == 0:
        return
    people = headcount([level.need.low, level.need.high])
    yield claim(f"skills-need-{level.name}", people=people, target=v.Percent(level.wanted))


def _levels_table(levels: list[Level]) -> Table:
    rows = {
        claim(f"skills-level-{level.name}").id: {
            "low": level.share.low,
            "high": level.share.high,
            "people_low": level.people.low,
            "people_high": level.people.high,
            "online": level.online,
            "target": level.wanted,
            "central": (level.need.low + level.need.high) / 2 if level.need else float("nan"),
            "least": level.need.low if level.need else float("nan"),
            "most": level.need.high if level.need else float("nan"),
            "asked": level.skills,
            "of": len(LEVELS[level.name]),
            "first": level.years.first,
            "last": level.years.last,
        }
        for level in levels
    }
    columns = columns_of(
        "skills",
        low="percent",
        high="percent",
        people_low="percent",
        people_high="percent",
        online="percent",
        target=Column(claim("skills-column-target", due=v.Year(levels[0].due)), "percent"),
        central="about",
        least="about",
        most="about",
        asked="count",
        of="count",
        first="year",
        last="year",
    )
    return paired(rows, columns, Column(claim("skills-column-level"), "message"))


def _levels_chart(levels: list[Level], headline: Claim) -> Figure:
    labels = [
        claim("subject-of-year", topic=claim(f"skills-level-{level.name}"), year=level.years)
        for level in levels
    ]
    ends = [(level.share.low, level.share.high, level.wanted) for level in levels]
    drawn = pd.DataFrame(ends, pd.Index(labels, dtype=object), ["low", "high", "target"])
    return ranges.ranges(
        drawn,
        at="target",
        title=claim("skills-axis"),
        spread=claim("skills-spread"),
        point=claim("skills-column-target", due=v.Year(levels[0].due)),
        alt=claim("skills-chart", headline=headline),
    )
