"""What other indicators go with doing better than is expected for an economy's structure."""

import pandas as pd

from research import access, catalogue
from research.errors import InputError
from research.findings.comparison.expectation import LEVEL
from research.findings.comparison.structural import RATIOS, structure
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, where
from research.findings.core.latest import comparable
from research.findings.core.series import scale_of
from research.findings.core.tables import COUNTS, INDICATORS, columns_of
from research.messages.values import Count, Indicator, Items, Number, Percent
from research.metrics.peers import expected, traits

TRAITS = (
    "electricity_access", "literacy", "school_life_expectancy", "education_expenditure_gdp",
    "tertiary_enrolment", "gdp_services", "fixed_telephone_per_100", "mobile_per_100",
    "fixed_broadband_per_100", "internet_users", "secure_servers", "median_age", "gini",
    "fdi_inflows_gdp", "rd_expenditure_gdp", "women_in_parliament", "unemployment",
)  # fmt: skip
_SIGNIFICANT = 0.05
_WEAK, _MODERATE = 0.3, 0.5  # rank correlations below are called weak, and moderate
_NAMED = 4


@finding
@access.shared
def performer_traits(indicator: str) -> Finding:
    """Return the indicators associated with doing better than an economy's structure predicts.

    Parameters
    ----------
    indicator : a catalogue id
    """
    entry, whole = catalogue.indicator(indicator), structure(indicator)
    values, frame, what = whole[indicator], whole.drop(columns=indicator), Indicator(entry.id)
    others = pd.DataFrame({key: comparable(key)["value"] for key in TRAITS if key != indicator})
    try:
        found = expected(values, frame, log=RATIOS, scale=scale_of(entry), level=LEVEL)
        table = traits(found, others, frame, log=RATIOS)
    except InputError:
        table = pd.DataFrame()
    if table.empty:
        few = claim("performers-too-few", indicator=what)
        return no_data(claim("traits-unknown", indicator=what), few)
    clear = table[table["p"] < _SIGNIFICANT]
    counts = {"looked": Count(len(table)), "significant": Count(len(clear))}
    counted = claim("traits-count", **counts, level=Percent(100 * _SIGNIFICANT))
    return Finding(
        _headline(table, clear, what),
        claims=_closest(clear),
        notes=where(len(clear), counted),
        table=_table(clear) if len(clear) else None,
        weight=0,  # the same for every economy
        shows=(claim("shows-traits", indicator=what),),
    )


def _headline(table: pd.DataFrame, clear: pd.DataFrame, what: Indicator) -> Claim:
    if clear.empty:
        return claim("traits-none", looked=Count(len(table)), indicator=what)
    named = [
        claim("trait-higher" if rho > 0 else "trait-lower", indicator=Indicator(str(key)))
        for key, rho in clear["rho"].head(_NAMED).items()
    ]
    return claim("traits-some", indicator=what, traits=Items(named))


def _closest(clear: pd.DataFrame) -> tuple[Claim, ...]:
    """How close the closest of those beyond chance is, by its rank correlation."""
    if clear.empty:
        return ()
    key = clear["rho"].abs().idxmax()
    rho = float(clear.loc[key, "rho"])
    degree = "weak" if abs(rho) < _WEAK else "moderate" if abs(rho) < _MODERATE else "close"
    return (claim(f"traits-closest-{degree}", indicator=Indicator(str(key)), rho=Number(rho, 2)),)


def _table(clear: pd.DataFrame) -> Table:
    frame = clear.sort_values("rho", ascending=False).rename_axis("indicator")
    columns = columns_of(
        "traits", rho=("number", 2), low=("number", 2), high=("number", 2), economies=COUNTS,
    )  # fmt: skip
    return Table(frame, columns, INDICATORS)
