"""Where people live: named places by density, and how many people are in none."""

import pandas as pd

from research import access, economies, words
from research.charts import bars
from research.charts import places as charts
from research.findings.finding import Finding
from research.findings.latest import comparable, measured_in
from research.metrics.space.settlements import CLASSES, ENOUGH, Held, held

_TITLES = {
    "city": "Cities, from 50,000 people",
    "town": "Towns, from 5,000",
    "village": "Smaller places",
    "rest": "In no named place",
}


def settlements(economy: str) -> Finding:
    """Return the people of an economy by size of the place they live in, and how many live in no place that is known.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    A share of people is told in the title only where the layer holds half of them at least and no more than there are.
    """
    iso3 = economies.resolve(economy)
    population = comparable("population").reindex([iso3]).iloc[0]
    if pd.isna(population["value"]):
        title = f"No recent population of {economies.called(iso3)} is known, so its places hold no known part of it."
        return Finding(title, missing=True)
    found = held(access.settlements(iso3), float(population["value"]))
    rows = found.classes[["places", "people"]].copy()
    rows.loc["rest"] = [0, found.remainder]
    rows["share"] = 100 * rows["people"] / found.national
    named = rows.rename(index=_TITLES)
    labels = pd.Series([_label(row) for row in named.itertuples()], index=named.index)
    within = found.share <= 100
    alt = "; ".join(f"{title}: {label}" for title, label in labels.items())
    return Finding(
        title=_title(iso3, found),
        sentences=(_nowhere(found, int(population["year"])),),
        remarks=(*_caution(found), *_source(found)),
        df=_table(named),
        fig=bars.lines(named["share"], labels=labels, unit="% of population", top=100, alt=alt) if within else None,
    )


def settlements_map(economy: str) -> Finding:
    """Return a map of the named places of an economy by size, as many of the largest as a page can carry."""
    iso3 = economies.resolve(economy)
    places = access.settlements(iso3)
    known = places[places["people"].notna()]
    if known.empty:
        return Finding(f"No place with a population is known in {economies.called(iso3)}.", missing=True)
    largest = known.iloc[0]
    shown = known.head(charts.MOST)
    rest = f", the {len(shown):,} largest of {len(known):,}" if len(shown) < len(known) else ""
    top = known.head(10)
    which = "largest" if len(known) > 1 else "only"
    title = f"The {which} place the source names in {economies.called(iso3)} is {largest['name']}."
    alt = f"Map of {economies.called(iso3)} with its named places{rest}. {title}"
    return Finding(
        title=title,
        remarks=("The source gives no year for the people of a place and no boundary: they order places and date none.",),
        sentences=(f"The map shows {len(shown):,} named place{'s' if len(shown) > 1 else ''}{rest}.",),
        df=pd.DataFrame(
            {"People": [f"{people:,}" for people in top["people"]]}, index=pd.Index(top["name"], name="Largest places")
        ),
        fig=charts.places(access.shapes(), shown, economy=iso3, alt=alt),
    )


def _label(row: object) -> str:
    people = words.about(row.people)  # type: ignore[attr-defined]
    number = int(row.places)  # type: ignore[attr-defined]
    if not row.people:  # type: ignore[attr-defined]
        return "none named"
    return f"{people} in {number:,} place{'s' if number > 1 else ''}" if number else people


def _title(iso3: str, found: Held) -> str:
    name = economies.called(iso3)
    people, places = words.about(found.people), int(found.classes["places"].sum())
    if found.enough:
        city = found.classes.loc["city", "share"]
        lived = f"{words.number(city, 0)} % in cities of at least 50,000" if city else "none in a city of 50,000 or more"
        return f"Named places hold {words.number(found.share, 0)} % of the people of {name}, {lived}."
    if found.share > 100:
        return f"The {places:,} named places of {name} count more people, {people}, than live there."
    return f"Named places do not say where most people of {name} live: {people} of {words.about(found.national)} are in one."


def _nowhere(found: Held, year: int) -> str:
    population = f"{words.about(found.national)} ({measured_in(year)})"
    if found.share > 100:
        return f"The population is {population}; places overlap or are of other years, so no share is told from them."
    digits = 0 if 1 <= found.share <= 99 else 1
    nowhere = words.number(100 - round(found.share, digits), digits)  # as the title rounds, so that the two make 100 %
    return f"Of a population of {population}, {nowhere} % are in no named place."


def _caution(found: Held) -> tuple[str, ...]:
    if found.share > 100:
        return ("Where people are counted by zone, the places are scaled to the population.",)
    rest = (
        "Who is in no named place lives in a village too small for the source, or in a place it does not name, and where is "
        "not known."
    )
    if found.enough:
        return (rest,)
    return (f"Places that hold less than {ENOUGH:.0f} % of the people say where towns are and not where people live.", rest)


def _source(found: Held) -> tuple[str, ...]:
    entry = access.origin("geonames")
    city, town = CLASSES.loc["city", "density"], CLASSES.loc["town", "density"]
    has = "place has" if found.unknown == 1 else "places have"
    without = f" {found.unknown:,} {has} no population in the source." if found.unknown else ""
    return (
        "Classes follow the degree of urbanisation: "
        f"a city has at least {city:,.0f} people a km², a town {town:,.0f}.{without}",
        f"{entry.citation} Licence: {entry.licence}. {entry.note}",
    )


def _table(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Places": ["not known" if title == _TITLES["rest"] else f"{int(n):,}" for title, n in rows["places"].items()],
            "People": [words.number(people, 0) for people in rows["people"]],
            "Share of population": [f"{words.number(share, 1)} %" for share in rows["share"]],
        },
        index=rows.index,
    ).rename_axis("Size of place")
