"""What other indicators go with doing better than is expected for an economy's structure."""

import pandas as pd

from research import access, catalogue
from research.errors import InputError
from research.findings.comparison.expectation import LEVEL
from research.findings.comparison.structural import RATIOS
from research.findings.comparison.structure import structure
from research.findings.core import Claim, Finding, Table, claim, finding, no_data
from research.findings.core.latest import comparable
from research.findings.core.series import scale_of
from research.findings.core.tables import COUNTS, INDICATORS, columns_of
from research.messages.values import Count, Indicator, Items, Percent
from research.metrics.peers import expected, traits

TRAITS = (
    "electricity_access",
    "literacy",
    "school_life_expectancy",
    "education_expenditure_gdp",
    "tertiary_enrolment",
    "gdp_services",
    "fixed_telephone_per_100",
    "mobile_per_100",
    "fixed_broadband_per_100",
    "internet_users",
    "secure_servers",
    "median_age",
    "gini",
    "fdi_inflows_gdp",
    "rd_expenditure_gdp",
    "women_in_parliament",
    "unemployment",
)
_SIGNIFICANT = 0.05
_WEAK = 0.3  # rank correlations below are weak: where all are, there is nothing to act on
_NAMED = 4


@finding
@access.shared
def performer_traits(indicator: str) -> Finding | None:
    """Return the indicators associated with doing better than an economy's structure predicts.

    None where no association is significant, or all of them are weak.

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
    if not (clear["rho"].abs() >= _WEAK).any():
        return None
    counts = {"looked": Count(len(table)), "significant": Count(len(clear))}
    counted = claim("traits-count", **counts, level=Percent(100 * _SIGNIFICANT))
    return Finding(
        _headline(clear, what),
        notes=(counted,),
        table=_table(clear),
        weight=0,  # the same for every economy
        shows=(claim("shows-traits", indicator=what),),
    )


def _headline(clear: pd.DataFrame, what: Indicator) -> Claim:
    named = [
        claim("trait-higher" if rho > 0 else "trait-lower", indicator=Indicator(str(key)))
        for key, rho in clear["rho"].head(_NAMED).items()
    ]
    return claim("traits-some", indicator=what, traits=Items(named))


def _table(clear: pd.DataFrame) -> Table:
    frame = clear.sort_values("rho", ascending=False).rename_axis("indicator")
    columns = columns_of(
        "traits", rho=("number", 2), low=("number", 2), high=("number", 2), economies=COUNTS
    )
    return Table(frame, columns, INDICATORS)
