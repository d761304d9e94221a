"""Sources, vintages and corrections of a report."""

from collections.abc import Iterator, Sequence

import pandas as pd

from research import access, catalogue, frame
from research.findings.audits.register import register
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.latest import marked
from research.findings.core.scope import Scope, scope_of
from research.findings.core.tables import INDICATORS, RELEASES, SOURCES, columns_of, marked_columns

CORE = (
    "internet_users",
    "mobile_per_100",
    "fixed_broadband_per_100",
    "fixed_telephone_per_100",
    "electricity_access",
    "electricity_access_urban",
    "electricity_access_rural",
    "gdp_per_capita_ppp_2021",
    "gdp_growth",
    "inflation",
    "gdp_agriculture",
    "gdp_industry",
    "gdp_services",
    "exports",
    "imports",
    "unemployment",
    "youth_unemployment",
    "poverty",
    "gini",
    "population",
    "median_age",
    "urban_population",
    "literacy",
    "literacy_female",
    "literacy_male",
    "school_life_expectancy",
    "education_expenditure_gdp",
)

_LICENCES = Column(claim("column-licence"), "text")


@finding
def sources(scope: str) -> Finding:
    """List what this report loaded, with source and vintage.

    For an economy every value; for a group how many values of each indicator.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _of(scope_of(scope), tuple(access.indicators_read()))


@access.shared
def _of(about: Scope, keys: tuple[str, ...]) -> Finding:
    """List indicators with source and vintage."""
    latest = _latest(keys, about.members)
    if latest.empty:
        return no_data(claim("sources-none", scope=about.value))
    headline = claim("sources-come-from", scope=about.value, values=v.Count(len(latest)))
    if about.is_group:
        return Finding(headline, table=_of_group(about, latest))
    values = v.Count(register([about.id], keys)["action"].ne("confirm").sum())
    return Finding(
        headline,
        claims=where(values.value, claim("sources-mended", values=values)),
        notes=tuple(_notes(latest)),
        table=_of_economy(latest),
    )


def _title(source: object) -> str:
    return access.origin(str(source)).title


def _latest(keys: Sequence[str], members: Sequence[str]) -> pd.DataFrame:
    """Return the latest value of each indicator in each economy, as a long frame."""
    rows = [known[iso3] for known in map(_by_economy, keys) for iso3 in members if iso3 in known]
    found = pd.DataFrame(rows, columns=[*frame.COLUMNS]).astype(frame.COLUMNS)
    return found.sort_values(["economy", "indicator"])


@access.shared
def _by_economy(indicator: str) -> dict[str, dict[str, object]]:
    """Return the latest value of each economy as a row of the long frame."""
    known = access.latest(indicator, suspects=True).reset_index().assign(indicator=indicator)
    return {row["economy"]: row for row in known.to_dict("records")}


def _of_economy(latest: pd.DataFrame) -> Table:
    rows = marked(latest.set_index("indicator"))
    releases = zip(rows["source"], rows["vintage"], rows.index, strict=True)
    rows["licence"] = [access.licence(*each) for each in releases]
    rows["source"] = rows["source"].map(_title)
    of_source = {"source": SOURCES, "vintage": RELEASES, "licence": _LICENCES}
    return Table(rows, marked_columns() | of_source, INDICATORS, open=True, file=latest)


def _of_group(about: Scope, latest: pd.DataFrame) -> Table:
    """Return one row per indicator: number of economies, years and releases."""
    rows = {}
    for key, found in latest.groupby("indicator", sort=False):
        years = found.loc[found["flag"].ne("undated"), "year"]
        releases = sorted(set(zip(found["source"], found["vintage"], strict=True)))
        named = [
            claim("sources-release", source=v.Text(_title(source)), release=v.Text(vintage))
            for source, vintage in releases
        ]
        terms = sorted({access.licence(source, vintage, str(key)) for source, vintage in releases})
        rows[str(key)] = {
            "economies": len(found),
            "first": years.min(),
            "last": years.max(),
            "releases": claim("sources-releases", releases=v.Items(named)),
            "licences": claim("sources-licences", licences=v.Items(v.Text(each) for each in terms)),
        }
    known = claim("sources-column-economies", members=v.Count(len(about.members)))
    columns = columns_of(
        "sources",
        economies=Column(known, "count"),
        first="year",
        last="year",
        releases=SOURCES,
        licences=_LICENCES,
    )
    numbers = pd.DataFrame.from_dict(rows, orient="index").astype({"first": float, "last": float})
    return Table(numbers.rename_axis("indicator"), columns, INDICATORS, file=latest)


def _notes(latest: pd.DataFrame) -> Iterator[Claim]:
    """Yield notes on embedded indicators whose definition differs from that of other sources."""
    for key in latest.loc[latest["source"].eq(catalogue.EMBEDDED), "indicator"].unique():
        if note := catalogue.indicator(str(key)).note:
            yield claim("sources-note", indicator=v.Indicator(str(key)), note=v.Text(note))
