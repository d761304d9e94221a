"""How many people an economy has, where they live, and how their number changes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from research import access
from research.findings.core.latest import comparable, levels, of_one_time
from research.messages.values import Claim, Indicator, Items, Near, Year, claim
from research.metrics.ages import aged
from research.metrics.recent import APART
from research.metrics.space.units import scaled

if TYPE_CHECKING:
    import geopandas as gpd

LEARNS = 10  # years: from then on people are counted who need a device, data and training
_YOUNG = 25.0  # % of the world's people under 15 (World Population Prospects 2024, rounded)
# Far from the source that counts people: a population this share off World Population Prospects
# gives way to it.
_OFF = 0.2
# Of these the embedded source prints 24 to 30 % more than the World Bank and national offices do,
# and World Population Prospects by age, as embedded here, has not got them: they are not counted
# with.
_DOUBTED = {("factbook", iso3) for iso3 in ("PLW", "TCA", "TUV", "XKX")}


@dataclass(frozen=True)
class Nation:
    """People of an economy.

    Attributes
    ----------
    people, year : how many, and when
    projected : whether they are World Population Prospects', between years it has, as no other
        source is used
    """

    people: float
    year: int
    projected: bool = False


@access.shared
def nation(iso3: str, year: int | None = None) -> Nation | None:
    """Return the people of an economy: its recent population, else World Population Prospects.

    Whoever counts people by a share takes those of the year of the share.

    Parameters
    ----------
    year : the population of this year, or of the nearest at most three years off; None for the
        latest

    Returns
    -------
    None where neither has a number that is used: a population that differs by more than 20 % from
    World Population Prospects, and those known to be wrong, are not
    """
    known = comparable("population", [iso3]) if year is None else of_year("population", iso3, year)
    if len(known):
        row = known.iloc[0]
        people, year = float(row["value"]), int(row["year"])
        expected = access.people(iso3, year)
        if expected and abs(people / expected - 1) > _OFF:
            return Nation(expected, year, projected=True)
        return None if (row["source"], iso3) in _DOUBTED else Nation(people, year)
    year = access.reference_year() if year is None else year
    expected = access.people(iso3, year)
    return Nation(expected, year, projected=True) if expected else None


@access.shared
def of_year(indicator: str, iso3: str, year: int) -> pd.DataFrame:
    """Return the value nearest to a year, of two as near the earlier; no row without one."""
    rows = access.usable(indicator, iso3)
    away = (rows["year"] - year).abs()
    near = rows.assign(away=away)[(away <= APART) & rows["flag"].ne("undated")]
    return near.sort_values(["away", "year"]).head(1)


def share_of_people(shares: pd.Series, years: pd.Series) -> float:
    """Return the share of all people of several economies whose population is known.

    Parameters
    ----------
    shares, years : of the people of each, in %, and when that was; index economy
    """
    counted = {str(code): nation(str(code), int(years[code])) for code in shares.index}
    people = pd.Series({code: whole.people for code, whole in counted.items() if whole})
    return float((shares[people.index] * people).sum() / people.sum())


@access.shared
def adults_of(iso3: str) -> tuple[int, dict[str, float]]:
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


def based_on(people: float, year: int, *keys: str) -> Claim:
    """Return the population that numbers of people by indicators are shares of."""
    by = Items(map(Indicator, keys))
    return claim("counted-base", people=Near(people), year=Year(year), indicators=by)


@access.shared
def learners(iso3: str, year: int) -> float:
    """Return the share of people who are `LEARNS` or older, 0 to 1.

    That of World Population Prospects; else two thirds of those under 15 are younger, and where
    that is not known either, of the world.
    """
    people = access.pyramid(iso3, year).sum(axis=1)
    if not people.empty:
        return aged(people, LEARNS) / float(people.sum())
    young = float(levels("age_0_14").get(iso3, _YOUNG))
    return 1 - LEARNS / 15 * young / 100


def growth(iso3: str, first: int, last: int) -> float | None:
    """Return the growth factor of people between two years by the medium projection, or None."""
    before, after = access.people(iso3, first), access.people(iso3, last)
    return after / before if before and after else None


def provinces(iso3: str, year: int | None = None) -> "gpd.GeoDataFrame":
    """Return the provinces of an economy by code, with people scaled to the national total.

    Parameters
    ----------
    year : that of the total, as in `nation`

    Returns
    -------
    index code; columns as `access.provinces` gives them, people and density of the year of
    `nation`, else of 2020
    """
    units = access.provinces(iso3).set_index("code")
    whole = nation(iso3, year)
    if units.empty or whole is None:
        return units
    people = scaled(units["people"], whole.people)
    return units.assign(people=people, density=people / units["area"])
