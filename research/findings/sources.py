"""What a report rests on and what it lacks: sources, vintages, corrections, and what would fill the gaps."""

import pandas as pd

from research import access, catalogue, corrections, economies, frame, words
from research.findings.finding import Finding
from research.findings.latest import when
from research.metrics.recent import WINDOW

CORE = (
    "internet_users", "mobile_per_100", "fixed_broadband_per_100", "fixed_telephone_per_100", "electricity_access",
    "electricity_access_urban", "electricity_access_rural", "gdp_per_capita_ppp_2021", "gdp_growth", "inflation",
    "gdp_agriculture", "gdp_industry", "gdp_services", "exports", "imports", "unemployment", "youth_unemployment",
    "poverty", "gini", "population", "median_age", "urban_population", "literacy", "literacy_female", "literacy_male",
    "school_life_expectancy", "education_expenditure_gdp",
)  # fmt: skip
_PUBLISHERS = {"worldbank": "World Bank", "itu": "ITU DataHub"}


def sources(economy: str) -> Finding:
    """Return every figure of the economy this report has loaded: value, year, source, vintage and marks."""
    iso3 = economies.resolve(economy)
    latest = frame.mrnev(access.observations(access.indicators_read(), iso3)).reset_index()
    used = sorted(set(latest["source"]))
    rows = {
        catalogue.indicator(row.indicator).title: {
            "Value": words.quantity(row.value, catalogue.indicator(row.indicator)),
            "Unit": row.unit,
            "Year": when(row.year, row.flag),
            "Source": f"{row.source}, {row.vintage}",
        }
        for row in latest.itertuples()
    }
    if not rows:
        return Finding(f"No figures on {economies.called(iso3)} have been loaded.")
    return Finding(
        title=f"{len(rows)} figures on {economies.called(iso3)} come from {words.listing([_title(s) for s in used])}.",
        sentences=(*(_cite(source) for source in used), *_corrected(iso3)),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        open_table=True,
    )


def _title(source: str) -> str:
    return catalogue.sources()[source].title


def _cite(source: str) -> str:
    entry = catalogue.sources()[source]
    return f"{entry.citation} Licence: {words.lower_first(entry.licence)}. {entry.note}"


def _corrected(iso3: str) -> tuple[str, ...]:
    found = corrections.touching([iso3], access.indicators_read())
    doings = {"drop": "left out", "override": "replaced", "flag": "marked"}
    return tuple(
        f"Correction: {catalogue.indicator(c.indicator).title}, {c.year}, printed as {words.number(c.expect, 1)}, is "
        f"{doings[c.action]}. {c.reason}"
        for c in found
    )


def missing(economy: str) -> Finding:
    """Return which core indicators are not known or are old for an economy, why, and who publishes them."""
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    values = frame.mrnev(access.observations(CORE, iso3)).reset_index("economy", drop=True)
    reasons = access.omissions(iso3)
    reasons |= {c.indicator: c.reason for c in corrections.touching([iso3], list(CORE)) if c.action == "drop"}
    lacking = [key for key in CORE if key not in values.index]
    rows = {
        catalogue.indicator(key).title: {
            "Why": reasons.get(key, "not in the data at hand"),
            "Who publishes it": _publishers(catalogue.indicator(key)),
        }
        for key in lacking
    }
    known = values[values["flag"].ne("undated")]
    old = [key for key in CORE if key in known.index and known.loc[key, "year"] <= known["year"].max() - WINDOW]
    if not lacking:
        title = f"All {len(CORE)} core indicators are known for {name}."
    else:
        title = f"{len(lacking)} of {len(CORE)} core indicators are not known for {name}."
    return Finding(
        title=title,
        sentences=(_one_year(known), *_old(old, known)),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator") if rows else pd.DataFrame(),
        open_table=True,
    )


def _publishers(entry: catalogue.Indicator) -> str:
    codes = entry.codes
    known = [f"{_PUBLISHERS[s]} ({getattr(codes, s)})" for s in _PUBLISHERS if getattr(codes, s)]
    return words.listing(known, "or") or "national statistics"


def _old(old: list[str], values: pd.DataFrame) -> tuple[str, ...]:
    if not old:
        return ()
    named = [f"{words.spoken(catalogue.indicator(key))} ({values.loc[key, 'year']})" for key in old]
    return (f"Older than the {WINDOW} years that end with the newest figure: {words.listing(named)}.",)


def _one_year(values: pd.DataFrame) -> str:
    if values.empty:
        return "Nothing is known of this economy in the data at hand."
    return f"The latest values are of {words.years(values['year'].tolist())}."
