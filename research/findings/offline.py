"""Who is offline in an economy, and how many of them a 4G network covers."""

from dataclasses import dataclass

import pandas as pd

from research import economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import comparable, latest, when
from research.frame import SUSPECT
from research.metrics.recent import APART


@dataclass(frozen=True)
class Offline:
    """People of an economy who do not use the Internet, by what keeps them offline.

    Attributes
    ----------
    population : people
    online : % of people who use the Internet
    covered : % of people within reach of 4G; None where it is not known for about the same year, or less than are online
    why : why `covered` is None, for the middle of a sentence; empty where it is known
    years : the year of each figure, by indicator, with what is to be known of it
    """

    iso3: str
    population: float
    online: float
    covered: float | None
    why: str
    years: dict[str, str]

    @property
    def name(self) -> str:
        """The economy inside a sentence."""
        return economies.called(self.iso3)

    @property
    def people(self) -> float:
        """People who are offline."""
        return (100 - self.online) / 100 * self.population

    @property
    def out_of_reach(self) -> float:
        """People offline whom 4G does not reach, nan where coverage is not known; nobody out of reach is taken to be online."""
        share = float("nan") if self.covered is None else 100 - self.covered
        return share / 100 * self.population

    @property
    def within_reach(self) -> float:
        """People offline whom 4G reaches, nan where coverage is not known."""
        return self.people - self.out_of_reach


def offline(economy: str) -> Offline | Finding:
    """Return who is offline in an economy, or a finding that says that this is not known, or that nobody is."""
    iso3 = economies.resolve(economy)
    name, years = economies.called(iso3), {}
    for key in ("internet_users", "population", "coverage_4g"):
        frame = latest(key)
        if iso3 in frame.index:
            years[key] = when(int(frame.loc[iso3, "year"]), str(frame.loc[iso3, "flag"]))
    use, people, coverage = (comparable(key) for key in ("internet_users", "population", "coverage_4g"))
    if iso3 not in use.index or iso3 not in people.index:
        return Finding(
            f"How many people in {name} are offline is not known: {_no_use(years, iso3 in people.index)}.", missing=True
        )
    row = use.loc[iso3]
    if row["value"] >= 100:
        return Finding(f"Everybody in {name} uses the Internet ({years['internet_users']}); nobody is left to connect.")
    if not _of_one_time(row, people.loc[iso3]):
        why = f"Internet use ({row['year']}) and population ({people.loc[iso3, 'year']}) are more than {APART} years apart"
        return Finding(f"How many people in {name} are offline is not known: {why}.", missing=True)
    covered = float(coverage.loc[iso3, "value"]) if iso3 in coverage.index and _of_one_time(row, coverage.loc[iso3]) else None
    online, why = float(row["value"]), _no_coverage(covered, float(row["value"]), years)
    return Offline(iso3, float(people.loc[iso3, "value"]), online, None if why else covered, why, years)


def _of_one_time(one: pd.Series, other: pd.Series) -> bool:
    return abs(int(one["year"]) - int(other["year"])) <= APART


def _no_use(years: dict[str, str], has_people: bool) -> str:
    """Why Internet use cannot be used: no value, an old one, one in doubt, or one of unknown year."""
    if not has_people:
        return "its population is not known in recent figures"
    year = years.get("internet_users", "")
    if not year:
        return "no figure of its Internet use is known"
    if year.endswith(SUSPECT):
        return "its figure of Internet use is in doubt"
    return f"its last figure of Internet use is too old ({year})" if year[:1].isdigit() else "its Internet use has no year"


def _no_coverage(covered: float | None, online: float, years: dict[str, str]) -> str:
    """Why the people offline cannot be parted by coverage, for the middle of a sentence; empty where they can."""
    year = years.get("coverage_4g")
    if covered is None:
        return f"4G coverage was last reported for {year}" if year else "4G coverage, which ITU publishes, is missing"
    if covered < online:
        reached, use = (f"{words.number(value, 1)} %" for value in (covered, online))
        return (
            f"4G is reported to reach {reached} of people ({year}) and {use} are online ({years['internet_users']}), so "
            "people out of its reach are online too"
        )
    return ""


def offline_gaps(economy: str) -> Finding:
    """Return how many people are offline because no network reaches them, and how many although one does.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    The two are the coverage gap and the usage gap. People out of reach of 4G are taken to be offline; where more people are
    online than 4G reaches that cannot be, and the two are not known.
    """
    who = offline(economy)
    if isinstance(who, Finding):
        return who
    people = words.about(who.people)
    if who.covered is None:
        title = f"How many of the {people} people offline in {who.name} live out of reach of 4G is not known: {who.why}."
        return Finding(title, missing=True)
    rows = {"Out of reach of 4G, at most": who.out_of_reach, "Within reach of 4G, offline, at least": who.within_reach}
    shares = pd.Series({title: 100 * value / who.population for title, value in {**rows, "Online": 0.0}.items()})
    shares["Online"] = who.online
    years = f"Internet use is of {who.years['internet_users']}, 4G coverage of {who.years['coverage_4g']}."
    return Finding(
        title=_title(who),
        sentences=(
            "People out of reach need a network; people within reach need a device, data at a price they can pay, skills, and "
            "content worth their time.",
        ),
        remarks=(
            years,
            "Coverage is as operators and regulators report it. People out of reach of 4G are counted as offline; as "
            "some may be online by other networks, that many are offline out of its reach at most.",
        ),
        df=pd.DataFrame(
            {
                "People": [words.number(value, 0) for value in rows.values()],
                "Share of people offline": [f"{words.number(100 * value / who.people, 1)} %" for value in rows.values()],
                "What closes it": ["networks", "devices, price of data, skills, relevant content"],
            },
            index=pd.Index(list(rows), name="Gap"),
        ),
        fig=bars.parts(shares[shares > 0], label="People", unit="% of people", alt=f"Parts of all people. {_title(who)}"),
    )


def _title(who: Offline) -> str:
    share = 100 * who.within_reach / who.people
    people, name = words.about(who.people), who.name
    if who.out_of_reach < 0.005 * who.people:
        return f"4G reaches nearly all of the {people} people offline in {name}."
    if share < 0.5:
        return f"4G may reach none of the {people} people offline in {name}."
    percent = f"{words.number(share, 0)} %" if share < 99.5 else "99 %"
    return (
        f"4G reaches at least {percent} of the {people} people offline in {name}; up to {words.about(who.out_of_reach)} are "
        "out of its reach."
    )
