"""Age structure now and projected: learners, young people, and young women."""

import pandas as pd

from research import access
from research.charts import pyramid
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data
from research.findings.core.latest import credit, with_year
from research.findings.core.nation import nation
from research.findings.core.tables import YEARS, tabled
from research.findings.divides.girls_values import both
from research.findings.progress.breaks import rests_on
from research.messages import say
from research.messages.values import About, Economy, Percent, Value, Year
from research.metrics.adding import three_figures
from research.metrics.ages import aged
from research.metrics.recent import APART

LATER = (2030, 2040)
# Who is counted: ages, and one sex or all.
GROUPS: dict[str, tuple[int, int, str]] = {
    "pupils": (6, 17, ""),
    "learners": (5, 24, ""),
    "young": (15, 24, ""),
    "women": (15, 24, "female"),
    "men": (15, 24, "male"),
}
_LEVEL = 1.0  # % of change that is called none
_APART = 5.0  # points between changes of women and men beyond which one alone misleads
_SOME = 5.0  # % of young people who cannot read: of fewer a survey says little
_ADULT = 15  # the age digital skills are surveyed from


@finding
def people_by_age(economy: str) -> Finding:
    """Count learners and young people in 2030 and 2040, with a pyramid.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Ages of World Population Prospects 2024, interpolated between decades, times the
    nation's people of today; people of later years change as they do there. Where men of an age
    have left or were not counted, women of it fall while men rise: such a change of women is in the
    table alone.
    """
    ages = _ages(economy)
    if not ages:
        return _unknown(economy)
    now, *_, last = ages
    frame = _counts(ages)
    headline, *others = (
        _changed(economy, group, *frame.loc[group, ["now", "y2040"]])
        for group in ("young", *(["women"] if _together(frame) else []))
    )
    years = {"year": Year(now), "later": Year(last)}
    return Finding(
        headline,
        claims=tuple(others),
        notes=_notes(now),
        table=_table(frame, now),
        shows=(claim("shows-ages"),),
        chart=pyramid.pyramid(
            ages[now],
            ages[last],
            years=(now, last),
            alt=claim("ages-chart", economy=Economy(economy), **years, headline=headline),
        ),
    )


@finding
def learning_cohorts(economy: str) -> Finding:
    """Count the people who come of age each year and need digital skills.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    ages = _ages(economy)
    if not ages:
        return _unknown(economy)
    years = [*ages]
    people = [each.sum(axis=1) for each in ages.values()]
    turning = [aged(each, _ADULT) - aged(each, _ADULT + 1) for each in people]
    frame = pd.DataFrame({"turning": turning}, index=years).map(three_figures)
    return Finding(
        _cohort(economy, turning[0], turning[-1], years[-1]),
        notes=_notes(years[0]),
        table=tabled("ages", frame, YEARS, turning="count"),
        weight=0,  # how many reach an age does not say who is to be taught
    )


def _cohort(iso3: str, now: float, later: float, year: int) -> Claim:
    """How many turn 15 each year, and in a later year where that is another number."""
    told: dict[str, Value] = {"economy": Economy(iso3), "people": About(now), "year": Year(year)}
    if abs(100 * (later / now - 1)) < _LEVEL or say(About(now)) == say(About(later)):
        return claim("ages-cohort-same", **told)
    return claim("ages-cohort", **told, later=About(later))


def _ages(iso3: str) -> dict[int, pd.DataFrame]:
    """Return people by age and sex in the population's year and `LATER`; empty where unknown."""
    whole = nation(iso3)
    if whole is None:
        return {}
    now = access.pyramid(iso3, whole.year)
    if now.empty:
        return {}
    level, years = whole.people / float(now.to_numpy().sum()), (whole.year, *LATER)
    return {year: access.pyramid(iso3, year) * level for year in years}


def _count(people: pd.DataFrame, group: str) -> float:
    """Return people of one of `GROUPS`."""
    first, last, sex = GROUPS[group]
    return aged(people[sex] if sex else people.sum(axis=1), first, last)


def unread(iso3: str) -> Claim | None:
    """Return how many young people cannot read, None where few, not known or after a break."""
    known, ages = both(iso3, "youth_literacy"), _ages(iso3)
    if known is None or not known.recent or not ages or abs(min(ages) - known.year) > APART:
        return None
    if rests_on(known.pair.group, iso3) or rests_on(known.pair.other, iso3):
        return None
    everybody, females = (_count(ages[min(ages)], group) for group in ("young", "women"))
    women = (100 - known.group.percent) * females / 100
    men = (100 - known.other.percent) * (everybody - females) / 100
    share = Percent(100 * (women + men) / everybody)
    said: dict[str, Value] = {"people": About(women + men)}
    said |= {"women": About(women), "men": About(men)}
    said |= {"share": with_year(share, known.year)}
    unread = claim("answer-girls-unread", economy=Economy(iso3), **said)
    return unread if share.value >= _SOME else None


def _unknown(iso3: str) -> Finding:
    headline = claim("ages-unknown", economy=Economy(iso3))
    return no_data(headline, claim("ages-missing", economy=Economy(iso3)))


def _together(frame: pd.DataFrame) -> bool:
    """Return whether young women and men change alike until the last year."""
    women, men = (
        100 * (frame.loc[group, "y2040"] / frame.loc[group, "now"] - 1)
        for group in ("women", "men")
    )
    return bool(abs(women - men) <= _APART)


def _changed(iso3: str, group: str, now: float, then: float) -> Claim:
    """Return whether a group grows, shrinks or stays level until the last year."""
    change = 100 * (then / now - 1)
    way = "same" if abs(change) < _LEVEL else "more" if change > 0 else "fewer"
    values: dict[str, Value] = {"economy": Economy(iso3), "people": About(now)}
    values["year"] = Year(LATER[-1])
    if way != "same":
        values["change"] = Percent(abs(change))
    return claim(f"ages-women-{way}" if group == "women" else f"ages-young-{way}", **values)


def _counts(ages: dict[int, pd.DataFrame]) -> pd.DataFrame:
    years = {"now": min(ages), **{f"y{year}": year for year in LATER}}
    return pd.DataFrame(
        {name: {of: _count(ages[year], of) for of in GROUPS} for name, year in years.items()}
    )


def _table(frame: pd.DataFrame, year: int) -> Table:
    rows = frame.map(three_figures).assign(change=100 * (frame["y2040"] / frame["now"] - 1))
    years = zip(("now", "y2030", "y2040"), (year, *LATER), strict=True)
    columns = {name: Column(claim("ages-people-in", year=Year(at)), "count") for name, at in years}
    columns["change"] = Column(claim("ages-change-to", year=Year(LATER[-1])), "percent", decimals=1)
    rows.index = pd.Index([claim(f"ages-group-{group}").id for group in rows.index])
    return Table(rows, columns, Column(claim("ages-rows"), "message"))


def _notes(year: int) -> tuple[Claim, ...]:
    return claim("ages-method", year=Year(year)), claim("ages-source", **credit("wpp"))
