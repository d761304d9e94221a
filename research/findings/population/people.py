"""People: literacy, schooling, youth unemployment by sex, age and where people live."""

import pandas as pd
import plotly.graph_objects as go

from research import catalogue, economies
from research.charts import dots
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent, latest, measured
from research.findings.core.registry import finding
from research.findings.core.side_by_side import Found, Pair, found, topic
from research.findings.core.tables import (
    dated_cells,
    dated_columns,
    in_year,
    paired,
    sex_columns,
    unit_of,
)
from research.findings.divides.girls_values import CLOSE, unemployed
from research.messages.values import Claim, Economy, Indicator, Items, Quantity, Value, claim
from research.metrics.divide import ratio
from research.report.finding import Finding
from research.report.table import Column, Table

_DRAWN = ("literacy", "youth_unemployment")  # in per cent
_STEMS = (*_DRAWN, "school_life_expectancy")
_ORDER = ("worse", "better", "alike", "open")
_AGE_AND_PLACE = (
    "median_age",
    "age_0_14",
    "age_15_64",
    "age_65_plus",
    "urban_population",
    "urbanisation_rate",
)


@finding
def women_and_men(economy: str) -> Finding:
    """Compare literacy, youth unemployment and schooling of women and men.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Two values are set side by side only where they are of one year. Old ones are in the table and
    the chart alone.
    """
    iso3 = economies.resolve(economy)
    known = {
        stem: both
        for stem in _STEMS
        for both in found(Pair(topic(stem), f"{stem}_female", f"{stem}_male"), iso3)
    }
    absent = gaps([f"{stem}_female" for stem in _STEMS if stem not in known])
    if not known:
        return Finding(claim("people-unknown", economy=Economy(iso3)), gaps=absent, missing=True)
    recent = {stem: both for stem, both in known.items() if is_recent(both.year, both.flag)}
    ordered = sorted(recent, key=lambda stem: _ORDER.index(_state(stem, recent[stem])))
    headline, *others = [_compared(iso3, stem, recent[stem]) for stem in ordered] or [
        claim("people-unknown", economy=Economy(iso3))
    ]
    old = tuple(
        in_year(topic(stem), both.year, both.flag)
        for stem, both in known.items()
        if stem not in recent
    )
    drawn = {
        in_year(topic(stem), known[stem].year, known[stem].flag): known[stem]
        for stem in _DRAWN
        if stem in known
    }
    return Finding(
        headline,
        claims=tuple(others),
        notes=(
            *([claim("pairs-too-old", topics=Items(old))] if old else ()),
            *([claim("work-modelled")] if "youth_unemployment" in known else ()),
        ),
        gaps=absent,
        table=_table(known),
        chart=_chart(drawn, claim("people-chart", headline=headline)) if drawn else None,
    )


def _state(stem: str, both: Found) -> str:
    """Return how women compare: "worse", "better", "alike", or "open" if rounding leaves it so."""
    women, men = both.group.percent, both.other.percent
    if catalogue.indicator(stem).direction == "down":
        return "alike" if abs(women - men) < CLOSE else "worse" if women > men else "better"
    state = ratio(women, men).state if men else "open"
    return {"behind": "worse", "almost parity": "worse", "ahead": "better", "open": "open"}.get(
        state, "alike"
    )


def _compared(iso3: str, stem: str, both: Found) -> Claim:
    if stem == "youth_unemployment":
        return unemployed(iso3, both.group.percent, both.other.percent, both.year)
    said: dict[str, Value] = {
        "economy": Economy(iso3),
        "women": measured(both.group.percent, both.pair.group, both.year),
        "men": Quantity(both.other.percent, both.pair.other),
    }
    return claim(f"people-{stem.replace('_', '-')}-{_state(stem, both)}", **said)


def _table(known: dict[str, Found]) -> Table:
    rows = {
        topic(stem).id: {
            "female": both.group.percent,
            "male": both.other.percent,
            "unit": unit_of(stem),
            **dated_cells(both.year, both.flag),
        }
        for stem, both in known.items()
    }
    return paired(
        rows,
        {
            **sex_columns("number"),
            "unit": Column(claim("column-unit"), "message"),
            **dated_columns(),
        },
    )


def _chart(drawn: dict[Claim, Found], alt: Claim) -> go.Figure:
    frame = pd.DataFrame(
        [(both.group.percent, both.other.percent) for both in drawn.values()],
        pd.Index(list(drawn), dtype=object),
        [claim("pairs-women"), claim("pairs-men")],
    )
    return dots.dots(frame, unit=claim("pair-unit-percent"), percent=True, alt=alt)


@finding
def age_and_place(economy: str) -> Finding:
    """Report median age and the urban share of the population."""
    iso3 = economies.resolve(economy)
    known = {key: rows.loc[iso3] for key in _AGE_AND_PLACE if iso3 in (rows := latest(key)).index}
    if not known:
        return Finding(
            claim("people-age-unknown", economy=Economy(iso3)),
            gaps=gaps(_AGE_AND_PLACE),
            missing=True,
        )
    frame = pd.DataFrame(
        {
            key: {"value": row["value"], **dated_cells(row["year"], row["flag"])}
            for key, row in known.items()
        }
    ).T.astype({"value": float, "year": float})
    columns = {"value": Column(claim("column-value"), "own"), **dated_columns()}
    recent = {
        key: measured(row["value"], key, row["year"])
        for key, row in known.items()
        if is_recent(row["year"], row["flag"])
    }
    table = Table(frame, columns, Column(claim("column-indicator"), "indicator"))
    return Finding(_age_and_place(iso3, recent), table=table, weight=0)


def _age_and_place(iso3: str, recent: dict[str, Value]) -> Claim:
    """Median age and urban share; else the figure there is."""
    who, median, urban = Economy(iso3), recent.get("median_age"), recent.get("urban_population")
    if median is not None and urban is not None:
        return claim("people-median-urban", economy=who, median=median, urban=urban)
    if median is not None:
        return claim("people-median", economy=who, median=median)
    if urban is not None:
        return claim("people-urban", economy=who, urban=urban)
    for key, value in recent.items():
        return claim("people-one", economy=who, indicator=Indicator(key), value=value)
    return claim("people-age-not-recent", economy=who)
