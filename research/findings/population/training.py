"""People who would have to learn to read or to go online, and what teaching them would cost."""

from collections.abc import Iterator

import pandas as pd

from research import costs
from research.findings.core import Claim, Column, Finding, claim, finding, no_data, v
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable, latest, measured, sources_of
from research.findings.core.nation import LEARNS, adults_of, learners, nation
from research.findings.core.tables import columns_of, dated_cells, dated_columns, paired
from research.findings.costs.income import Spread, income, unpriced
from research.findings.costs.usage import sourced
from research.metrics import recent
from research.metrics.space.cost import usage

OFFLINE = "training-internet-users-people"
_WITHOUT = ("literacy", "internet_users")


@finding
def training_need(economy: str) -> Finding:
    """Count people aged 15 and over who cannot read, and aged 10 and over who are not online.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    known = {key: rows.loc[economy] for key in _WITHOUT if economy in (rows := latest(key)).index}
    absent = gaps([key for key in _WITHOUT if key not in known])
    if not known:
        return no_data(claim("training-unknown", economy=v.Economy(economy)), *absent)
    people = {key: _people_of(economy, key) for key in known}
    rows = {
        claim(f"training-row-{key.replace('_', '-')}").id: {
            "share": 100 - row["value"],
            "people": (100 - row["value"]) / 100 * people[key] if people[key] else float("nan"),
            **dated_cells(row["year"], row["flag"]),
        }
        for key, row in known.items()
    }
    columns = columns_of("training", share=("percent", 1), people="about", **dated_columns())
    told = [key for key in known if economy in comparable(key).index]
    said = [_lacking(economy, key, known[key], people[key]) for key in told]
    headline, *others = said or [claim("training-not-recent", economy=v.Economy(economy))]
    return Finding(
        headline,
        claims=(*others, *(cost := [*_cost(economy, said)])),
        notes=tuple(_notes(cost, people.get("internet_users", 0.0))),
        gaps=absent,
        table=paired(rows, columns, Column(claim("training-rows"), "message"), open=True),
        drawn_from=sources_of(economy, *known),
    )


def _people_of(iso3: str, key: str) -> float:
    """Return the people a share refers to, where known for about its year; else 0."""
    known = comparable(key)
    if iso3 not in known.index:
        return 0.0
    year = int(known.loc[iso3, "year"])
    if key == "literacy":
        adults_year, adults = adults_of(iso3)
        return sum(adults.values()) if abs(year - adults_year) <= recent.APART else 0.0
    whole = nation(iso3, year + recent.APART)
    if whole is None or abs(year - whole.year) > recent.APART:
        return 0.0
    return whole.people * learners(iso3, whole.year)


def _lacking(iso3: str, key: str, row: pd.Series, people: float) -> Claim:
    """Return how many people lack something, or their share where the population is unknown."""
    who, kind, without = v.Economy(iso3), key.replace("_", "-"), 100 - row["value"]
    if without == 0:
        return claim(f"training-{kind}-none", economy=who)
    share, number = measured(without, key, row["year"]), v.About(without / 100 * people)
    if not people:
        return claim(f"training-{kind}-share", economy=who, share=share)
    return claim(f"training-{kind}-people", economy=who, share=share, people=number)


def _cost(iso3: str, said: list[Claim]) -> Iterator[Claim]:
    """Yield what one training for everybody offline would cost, by the level of wages.

    Not where the courses that are priced are of other economies, or of far larger programmes.
    """
    offline = next((each for each in said if each.id == OFFLINE), None)
    people = offline.values["people"] if offline else None
    if isinstance(people, v.About) and not unpriced(iso3, people.value):
        pays = income(iso3)
        each = [usage(costs.at(level), pays, None, 1)["training"] for level in costs.LEVELS]
        total = Spread(*(people.value * amount for amount in each))
        yield claim("training-cost", cost=total.about, range=total.range)


def _notes(cost: list[Claim], people: float) -> Iterator[Claim]:
    if people:
        yield claim("training-method", age=v.Count(LEARNS))
    if cost:
        yield from sourced("training")
        yield claim("use-wages", income=v.Money(costs.table()["training_income"].central))
