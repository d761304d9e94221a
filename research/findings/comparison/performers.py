"""What is expected of an economy for its structure, which do better, and what goes with that."""

import pandas as pd

from research import access, catalogue
from research.findings.comparison import expectation
from research.findings.comparison.expectation import RATIOS, Outcomes, structure
from research.findings.comparison.structural import SHOWN, left_out, most_like
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.latest import comparable, measured
from research.findings.core.tables import COUNTS, ECONOMIES, INDICATORS, columns_of, of_indicator
from research.findings.progress.breaks import is_doubted
from research.metrics.peers import traits

_NAMED = 3  # outperformers a sentence names; ten are in the table
_WIDE = 30.0  # points: what is expected within a wider interval is not shown
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
_NAMED_TRAITS = 4


@finding
def performers(economy: str, indicator: str) -> Finding:
    """Compare an economy with the value expected for its structure; name those that do better.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    entry = catalogue.indicator(indicator)
    found = expectation.outcomes(indicator)
    if found is None:
        few = claim("performers-too-few", indicator=v.Indicator(entry.id))
        return no_data(claim("performers-none", indicator=v.Indicator(entry.id)), few)
    best, peers, known = found.best, [*most_like(economy)], _clear(found)
    headline = _headline(economy, found)
    if headline.id == "performers-not-compared" and not best:  # nobody is
        wide = claim("performers-wide", **headline.values, points=v.Number(_WIDE))
        is_wide = economy in found.table.index.difference(known)
        return no_data(wide if is_wide else headline, *_lacking(economy, found))
    shown = [economy, *(code for code in best if code in peers), *(best[:SHOWN] or peers)]
    shown = [code for code in dict.fromkeys(shown) if code in known][: SHOWN + 3]
    over = found.ahead[shown].sort_values(ascending=False, kind="stable")
    named = v.Items(map(v.Economy, best[:_NAMED]))
    jumped = claim("performers-unnamed", economies=v.Items(map(v.Economy, found.unnamed)))
    return Finding(
        headline,
        claims=where(best, claim("performers-best", best=named)),
        notes=(*where(best and found.unnamed, jumped), *left_out(found.model.left_out)),
        gaps=_lacking(economy, found),
        table=_table(found, [str(code) for code in over.index]),
    )


def _clear(found: Outcomes) -> pd.Index:
    """Return the economies outside their interval, or with one narrow enough to say something."""
    rows = found.table
    wide = (rows["high"] - rows["low"]).gt(_WIDE) & catalogue.is_share(found.entry)
    return rows.index[~wide | rows["beyond"].ne("")]


def _headline(iso3: str, found: Outcomes) -> Claim:
    who, key = v.Economy(iso3), found.entry.id
    if iso3 not in _clear(found) or is_doubted(key, iso3):
        return claim("performers-not-compared", economy=who, indicator=v.Indicator(key))
    row, year = found.table.loc[iso3], comparable(key).loc[iso3, "year"]
    return claim(
        f"performers-value-{row['beyond'] or 'within'}",
        economy=who,
        indicator=v.Indicator(key),
        value=measured(row["value"], key, year),
        expected=v.Quantity(row["expected"], key),
        interval=v.Range(v.Quantity(row["low"], key), v.Quantity(row["high"], key)),
    )


def _lacking(iso3: str, found: Outcomes) -> tuple[Claim, ...]:
    """Return what prevents an economy from being compared."""
    if iso3 in found.table.index:
        return ()
    known, key, terms = structure(), found.entry.id, found.model.terms
    lacking = [claim(f"measure-{term}") for term in terms if pd.isna(known[term].get(iso3))]
    indicator = [] if iso3 in comparable(key).index else [v.Indicator(key)]
    missing = v.Items((*lacking, *indicator), "or")
    said = claim("performers-lacking", economy=v.Economy(iso3), missing=missing)
    return where(missing.values, said)


def _table(found: Outcomes, shown: list[str]) -> Table:
    key = found.entry.id
    columns: dict[str, Column] = {"value": of_indicator(key)} | columns_of(
        "performers", expected=("quantity", key), low=("quantity", key), high=("quantity", key)
    )
    return Table(found.table.loc[shown, [*columns]].rename_axis("economy"), columns, ECONOMIES)


@finding
@access.shared
def performer_traits(indicator: str) -> Finding | None:
    """Return the indicators associated with doing better than an economy's structure predicts.

    None where no association is significant, or all of them are weak.

    Parameters
    ----------
    indicator : a catalogue id
    """
    found, what = expectation.outcomes(indicator), v.Indicator(indicator)
    structural = structure(indicator).drop(columns=indicator)
    others = pd.DataFrame({key: comparable(key)["value"] for key in TRAITS if key != indicator})
    table = traits(found.model, others, structural, log=RATIOS) if found else pd.DataFrame()
    if table.empty:
        few = claim("performers-too-few", indicator=what)
        return no_data(claim("traits-unknown", indicator=what), few)
    clear = table[table["p"] < _SIGNIFICANT]
    if not (clear["rho"].abs() >= _WEAK).any():
        return None
    counts = {"looked": v.Count(len(table)), "significant": v.Count(len(clear))}
    counted = claim("traits-count", **counts, level=v.Percent(100 * _SIGNIFICANT))
    return Finding(
        _associated(clear, what),
        notes=(counted,),
        table=_traits(clear),
        weight=0,  # the same for every economy
        shows=(claim("shows-traits", indicator=what),),
    )


def _associated(clear: pd.DataFrame, what: v.Indicator) -> Claim:
    named = [
        claim("trait-higher" if rho > 0 else "trait-lower", indicator=v.Indicator(str(key)))
        for key, rho in clear["rho"].head(_NAMED_TRAITS).items()
    ]
    return claim("traits-some", indicator=what, traits=v.Items(named))


def _traits(clear: pd.DataFrame) -> Table:
    frame = clear.sort_values("rho", ascending=False).rename_axis("indicator")
    columns = columns_of(
        "traits",
        rho=("number", 2),
        low=("number", 2),
        high=("number", 2),
        economies=COUNTS,
    )
    return Table(frame, columns, INDICATORS)
