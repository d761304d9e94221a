"""Broadband and growth of output in a panel of economies, with published results."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from research import access, literature
from research.errors import InputError
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v
from research.findings.core.latest import is_recent
from research.findings.core.tables import SOURCES, tabled
from research.literature import Published
from research.metrics import growth
from research.metrics.growth import Errors, Estimate

OUTCOME, CONTROLS = "gdp_per_capita_growth", ("population_growth",)
NETWORK, LINES, FIRST = "fixed_broadband_per_100", "fixed_telephone_per_100", 2000
# Output moves in many economies at once: with errors clustered by economy alone, intervals of 95 %
# then hold as few as 31 % (python -m tests.benchmarks.growth); both ways they hold 94 to 98 %.
ERRORS: Errors = "clustered both ways"
LAGGED = "broadband_before"
_FITTED, _BEFORE = "broadband_fitted", "telephone_2000"
ALL, INSTRUMENT = claim("growth-row-all"), claim("growth-row-instrument")


@finding
def growth_pace() -> Finding:
    """Estimate how growth of GDP per capita varies with penetration of fixed broadband.

    Notes
    -----
    Annual growth on subscriptions per 100 people a year before and population growth, effects of
    economies and years, errors clustered by economy and by year; and the same with subscriptions
    instrumented by a logistic curve whose ceiling depends on telephone lines in 2000 (Czernich et
    al. 2011).
    """
    known = panel().dropna(subset=[OUTCOME, LAGGED]).index.get_level_values("year")
    estimates = fitted()
    # what held years ago is not told as of today
    if ALL not in estimates or known.empty or not is_recent(known.max()):
        return no_data(claim("growth-unknown"), claim("growth-gap"))
    rows, whole = effects(estimates), estimates[ALL]
    row = rows.loc[ALL]
    said = {
        "economies": v.Count(whole.economies),
        "effect": claim("percentage-points", value=v.About(row["value"])),
        "interval": v.Range(v.About(row["low"]), v.About(row["high"])),
    }
    return Finding(
        claim(f"growth-headline-{relation(rows)}", **said),
        claims=(*_others(row["high"]),),
        notes=(*_notes(estimates),),
        table=_table(rows, published()),
        weight=0.0,  # the same for every economy
        computed_from=(OUTCOME, NETWORK),
    )


def _others(highest: float) -> Iterator[Claim]:
    """Yield the published results that lie above the interval of all economies."""
    if others := [each for each in published() if each.low > highest]:
        low, high = min(each.low for each in others), max(each.high for each in others)
        samples = v.Items(map(v.Text, dict.fromkeys(each.sample for each in others)))
        effect = v.Range(v.About(low), v.About(high))
        yield claim("growth-above", samples=samples, effect=effect)


def published() -> list[Published]:
    """Return the published estimates in the same units that were read where they were published."""
    units: tuple[literature.ChangeUnit, literature.OutcomeUnit]
    units = "percentage points more", "percentage points of annual growth"
    return [each for each in literature.comparable("fixed broadband", *units) if each.confirmed]


@access.shared
def panel() -> pd.DataFrame:
    """Return the columns of the regression, from 2000, with subscriptions of the year before."""
    wide = access.load([OUTCOME, *CONTROLS, NETWORK, LINES], years=range(FIRST, 2100))
    wide[LAGGED] = growth.lagged(wide, NETWORK)
    by_year = wide[LINES].reset_index("year")
    lines = by_year.loc[by_year["year"].eq(FIRST), LINES]
    wide[_BEFORE] = lines.reindex(wide.index.get_level_values("economy")).to_numpy()
    return wide


@access.shared
def fitted() -> dict[Claim, Estimate]:
    """Return the regressions that can be made: as it is, and with an instrument."""
    frame, estimates = panel(), {}
    try:
        estimates[ALL] = growth.fit(frame, OUTCOME, [LAGGED], controls=CONTROLS, errors=ERRORS)
        curve = growth.first_stage(frame, NETWORK, [_BEFORE]).fitted.reindex(frame.index)
        frame = frame.assign(**{_FITTED: curve})
        frame[_FITTED] = growth.lagged(frame, _FITTED)
        estimates[INSTRUMENT] = growth.fit(
            frame, OUTCOME, [LAGGED], controls=CONTROLS, errors=ERRORS,
            instrument={LAGGED: _FITTED},
        )  # fmt: skip
    except InputError:  # the panel is too small for it
        pass
    return estimates


def effects(estimates: dict[Claim, Estimate]) -> pd.DataFrame:
    """Return the effect of ten subscriptions per 100 people by estimate, with its interval."""
    rows = {}
    for row, estimate in estimates.items():
        effect = estimate.effect(LAGGED, 10.0)
        values = {"value": effect.value, "low": effect.low, "high": effect.high}
        rows[row] = {**values, "observations": estimate.observations}
    return pd.DataFrame(rows).T


def relation(rows: pd.DataFrame) -> str:
    """Return what the estimates show together: "more", "less", "none" or "mixed"."""
    clear = (rows["low"] > 0) | (rows["high"] < 0)
    if clear.nunique() > 1 or (clear.all() and np.sign(rows["value"]).nunique() > 1):
        return "mixed"
    if not clear.any():
        return "none"
    return "more" if rows["value"].iloc[0] > 0 else "less"


def _notes(estimates: dict[Claim, Estimate]) -> Iterator[Claim]:
    """Yield the method, then each reason for caution once, of the first estimate that gives it."""
    whole = estimates[ALL]
    counts = {name: v.Count(getattr(whole, name)) for name in ("observations", "years")}
    yield claim("growth-method", **counts)
    if INSTRUMENT in estimates:
        strength = v.Number(estimates[INSTRUMENT].first_stage_f, 0)
        yield claim("growth-instrument", first=v.Year(FIRST), strength=strength)
    first = {caution: each for each in reversed([*estimates.values()]) for caution in each.cautions}
    few = v.Count(growth.FEW)
    if found := first.get("few economies"):
        yield claim("growth-few-economies", economies=v.Count(found.economies), few=few)
    if found := first.get("few years"):
        yield claim("growth-few-years", years=v.Count(found.years), few=few)
    if found := first.get("weak instrument"):
        of = {"strength": v.Number(found.first_stage_f), "weak": v.Number(growth.WEAK)}
        yield claim("growth-weak-instrument", **of)


def _table(rows: pd.DataFrame, others: list[Published]) -> Table:
    """Return the estimates, then the published results, with their intervals."""
    own = rows.set_axis([row.id for row in rows.index])
    frame = pd.DataFrame(
        [(each.low, each.high, each.sample, each.citation) for each in others],
        columns=["low", "high", "sample", "citation"],
        index=[claim("growth-row-published").id] * len(others),
    )
    return tabled(
        "growth", pd.concat([own, frame]).rename_axis("estimate"), missing=claim("growth-empty"),
        value=("number", 2), low=("number", 2), high=("number", 2), observations="count",
        sample="text", citation=SOURCES,
    )  # fmt: skip
