"""Digital skills against their targets: who has them, and how many people would have to learn."""

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from research import economies, targets
from research.charts import ranges
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable, latest, measured, of_one_time
from research.findings.core.registry import finding
from research.findings.core.side_by_side import dated_cells, dated_columns, paired
from research.findings.population.skills import by_sex
from research.messages.values import About, Claim, Economy, Percent, Range, Year, Years, claim
from research.metrics import recent
from research.metrics.skills import LEVELS, Need, Share, at_least_one, need, together
from research.report.finding import Finding
from research.report.table import Column, Table

_TARGETS = {"basic": "umc-skills-basic", "intermediate": "umc-skills-intermediate"}
_WITHOUT = ("literacy", "internet_users")


@dataclass(frozen=True)
class _Level:
    """One level of skills in an economy: who has it, of how many people, and the need."""

    name: str
    share: Share
    skills: int
    years: Years
    due: int
    wanted: float
    need: Need | None

    @property
    def state(self) -> str:
        """Whether the target was reached: "reached", "open", or "short"."""
        return (
            "reached"
            if self.share.low >= self.wanted
            else "open"
            if self.share.high >= self.wanted
            else "short"
        )

    @property
    def value(self) -> Range:
        return Range(Percent(self.share.low), Percent(self.share.high))

    @property
    def complete(self) -> bool:
        return self.skills == len(LEVELS[self.name])


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
    Shares that are old do not count, and those that count are at most three years apart. Where one
    of the things was not asked then, there is no bound above but 100 %.
    """
    iso3 = economies.resolve(economy)
    known, adults = by_sex(iso3), _adults(iso3)
    levels = [each for level in _TARGETS if (each := _level(level, known, adults)) is not None]
    if not levels:
        wanted = targets.target(_TARGETS["basic"])
        assert wanted.threshold is not None
        headline = claim(
            "skills-gap-unknown",
            economy=Economy(iso3),
            target=Percent(wanted.threshold),
            due=Year(wanted.year),
        )
        absent = gaps([f"ict_skill_{skill}_female" for skill in LEVELS["basic"]])
        return Finding(headline, gaps=absent, missing=True)
    headline = _against_target(iso3, levels[0])
    return Finding(
        headline,
        claims=(
            *_needed(levels[0]),
            *(
                said
                for level in levels[1:]
                for said in (_against_target(iso3, level), *_needed(level))
            ),
        ),
        notes=(
            claim("skills-gap-method", due=Year(levels[0].due)),
            *(claim(f"skills-not-all-{level.name}") for level in levels if not level.complete),
            *(
                [claim("skills-gap-people")]
                if any(level.need and level.need.high for level in levels)
                else ()
            ),
        ),
        gaps=()
        if all(level.need for level in levels)
        else (claim("skills-people-gap", economy=Economy(iso3)),),
        table=_levels_table(levels),
        chart=_levels_chart(levels, headline),
    )


def _level(level: str, known: pd.DataFrame, adults: tuple[int, dict[str, float]]) -> _Level | None:
    asked = known[known.index.isin(LEVELS[level]) & known["recent"].astype(bool)]
    if asked.empty:
        return None
    asked = asked[recent.of_one_time(asked[["year"]].astype(float).T).to_numpy().ravel()]
    years, (people_year, of_age) = asked["year"].astype(int), adults
    if abs(int(years.max()) - people_year) > recent.APART:
        of_age = {}
    at_least = {sex: at_least_one(asked[sex].tolist()) for sex in ("female", "male")}
    share = together([(at_least[sex], of_age.get(sex, 1.0)) for sex in at_least])
    if len(asked) < len(LEVELS[level]):
        share = Share(share.low, 100.0)
    target = targets.target(_TARGETS[level])
    assert target.threshold is not None
    short = need(share, sum(of_age.values()), target.threshold) if of_age else None
    span = Years(int(years.min()), int(years.max()))
    return _Level(level, share, len(asked), span, target.year, target.threshold, short)


def _adults(iso3: str) -> tuple[int, dict[str, float]]:
    """Return the population's year with women and men aged 15 and over; empty where unknown.

    Women's share of the population stands for their share of adults, a half where it is not known.
    """
    rows = of_one_time(iso3, "population", "age_0_14", "population_female_share")
    known = rows["value"]
    if not {"population", "age_0_14"} <= set(known.index):
        return 0, {}
    adults = known["population"] * (1 - known["age_0_14"] / 100)
    women = adults * known.get("population_female_share", 50.0) / 100
    return int(rows.loc["population", "year"]), {"female": women, "male": adults - women}


def _against_target(iso3: str, level: _Level) -> Claim:
    said = {
        "share": level.value,
        "target": Percent(level.wanted),
        "due": Year(level.due),
        "years": level.years,
    }
    return claim(f"skills-gap-{level.name}-{level.state}", economy=Economy(iso3), **said)


def _needed(level: _Level) -> Iterator[Claim]:
    """How many people would have to learn, where the target is not reached."""
    if level.need is None or level.need.high == 0:
        return
    low, high = About(level.need.low), About(level.need.high)
    if level.need.low == 0:
        yield claim(f"skills-need-{level.name}-most", people=high, target=Percent(level.wanted))
    else:
        yield claim(
            f"skills-need-{level.name}", people=Range(low, high), target=Percent(level.wanted)
        )


def _levels_table(levels: list[_Level]) -> Table:
    rows = {
        claim(f"skills-level-{level.name}").id: {
            "low": level.share.low,
            "high": level.share.high,
            "target": level.wanted,
            "least": level.need.low if level.need else float("nan"),
            "most": level.need.high if level.need else float("nan"),
            "asked": level.skills,
            "of": len(LEVELS[level.name]),
            "first": level.years.first,
            "last": level.years.last,
        }
        for level in levels
    }
    columns = {
        "low": Column(claim("skills-column-low"), "percent"),
        "high": Column(claim("skills-column-high"), "percent"),
        "target": Column(claim("skills-column-target", due=Year(levels[0].due)), "percent"),
        "least": Column(claim("skills-column-least"), "about"),
        "most": Column(claim("skills-column-most"), "about"),
        "asked": Column(claim("skills-column-asked"), "count"),
        "of": Column(claim("skills-column-of"), "count"),
        "first": Column(claim("skills-column-first"), "year"),
        "last": Column(claim("skills-column-last"), "year"),
    }
    return paired(rows, columns, Column(claim("skills-column-level"), "message"))


def _levels_chart(levels: list[_Level], headline: Claim) -> go.Figure:
    labels = [
        claim("subject-of-year", topic=claim(f"skills-level-{level.name}"), year=level.years)
        for level in levels
    ]
    drawn = pd.DataFrame(
        [(level.share.low, level.share.high, level.wanted) for level in levels],
        pd.Index(labels, dtype=object),
        ["low", "high", "target"],
    )
    return ranges.ranges(
        drawn, low="low", high="high", at="target", title=claim("skills-axis"),
        spread=claim("skills-spread"), point=claim("skills-column-target", due=Year(levels[0].due)),
        tick=0, alt=claim("skills-chart", headline=headline),
    )  # fmt: skip


@finding
def training_need(economy: str) -> Finding:
    """Count people aged 15 and over who cannot read, and people who do not use the Internet.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    known = {key: rows.loc[iso3] for key in _WITHOUT if iso3 in (rows := latest(key)).index}
    absent = gaps([key for key in _WITHOUT if key not in known])
    if not known:
        return Finding(claim("training-unknown", economy=Economy(iso3)), gaps=absent, missing=True)
    people = {key: _people_of(iso3, key) for key in known}
    rows = {
        claim(f"training-row-{key.replace('_', '-')}").id: {
            "share": 100 - row["value"],
            "people": (100 - row["value"]) / 100 * people[key] if people[key] else float("nan"),
            **dated_cells(row["year"], row["flag"]),
        }
        for key, row in known.items()
    }
    columns = {
        "share": Column(claim("training-column-share"), "percent", decimals=1),
        "people": Column(claim("training-column-people"), "about"),
        **dated_columns(),
    }
    said = [
        _lacking(iso3, key, known[key], people[key])
        for key in known
        if iso3 in comparable(key).index
    ]
    headline, *others = said or [claim("training-not-recent", economy=Economy(iso3))]
    return Finding(
        headline,
        claims=tuple(others),
        notes=(claim("training-method"),) if any(people.values()) else (),
        gaps=absent,
        table=paired(rows, columns, Column(claim("training-rows"), "message"), open=True),
    )


def _people_of(iso3: str, key: str) -> float:
    """Return the people a share refers to, where known for about its year; else 0."""
    known = of_one_time(iso3, key, "population")
    if len(known) < 2:
        return 0.0
    year, (adults_year, adults) = int(known.loc[key, "year"]), _adults(iso3)
    if key == "literacy":
        return sum(adults.values()) if abs(year - adults_year) <= recent.APART else 0.0
    return float(known.loc["population", "value"])


def _lacking(iso3: str, key: str, row: pd.Series, people: float) -> Claim:
    """Return how many people lack something, or their share where the population is unknown."""
    kind, without = key.replace("_", "-"), 100 - row["value"]
    if without == 0:
        return claim(f"training-{kind}-none", economy=Economy(iso3))
    share = measured(without, key, row["year"])
    if not people:
        return claim(f"training-{kind}-share", economy=Economy(iso3), share=share)
    return claim(
        f"training-{kind}-people",
        economy=Economy(iso3),
        share=share,
        people=About(without / 100 * people),
    )
