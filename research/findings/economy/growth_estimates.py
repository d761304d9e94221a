"""Regressions of output on fixed broadband in a panel of economies."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from research import access, economies, literature
from research.errors import InputError
from research.messages.values import About, Claim, Group, Percent, Range, Value, claim
from research.metrics import growth
from research.metrics.growth import Errors, Estimate
from research.metrics.holm import holm

NETWORK, LINES, FIRST = "fixed_broadband_per_100", "fixed_telephone_per_100", 2000
# Output moves in many economies at once: with errors clustered by economy alone, intervals of 95 %
# then hold as few as 31 % (python -m tests.benchmarks.growth); both ways they hold 94 to 98 %.
ERRORS: Errors = "clustered both ways"
ALPHA = 0.05
Standing = Literal["significant", "chance", "unclear"]
LAGGED = "broadband_before"
_FITTED, _BEFORE = "broadband_fitted", "telephone_2000"
ALL, OWN = claim("growth-row-all"), claim("growth-row-group")
INSTRUMENT = claim("growth-row-instrument")


@dataclass(frozen=True)
class Question:
    """One specification: growth by points of penetration, or output by relative change."""

    name: Literal["pace", "level"]
    outcome: str
    controls: tuple[str, ...]
    log: tuple[str, ...]
    change_unit: literature.ChangeUnit
    unit: literature.OutcomeUnit

    def value(self, effect: float) -> Value:
        """Return an effect as a number: of percentage points, or per cent."""
        return About(effect) if self.name == "pace" else Percent(effect, 2)

    def effect(self, effect: float) -> Value:
        """Return an effect as it is read, with its unit."""
        value = self.value(effect)
        return claim("percentage-points", value=value) if self.name == "pace" else value

    def values(self, row: pd.Series) -> dict[str, Value]:
        """Return effect and interval of an estimate."""
        return {
            "effect": self.effect(row["value"]),
            "interval": Range(self.value(row["low"]), self.value(row["high"])),
        }


PACE = Question(
    "pace", "gdp_per_capita_growth", ("population_growth",), (),
    "percentage points more", "percentage points of annual growth",
)  # fmt: skip
LEVEL = Question(
    "level", "gdp_per_capita_constant_usd", (), ("gdp_per_capita_constant_usd", LAGGED), "% more",
    "% of GDP"
)  # fmt: skip


@dataclass(frozen=True)
class Own:
    """The estimate of an economy's income group.

    Attributes
    ----------
    standing : "significant" if it is for as many groups as were tried (Holm), "chance" if it would
        be as the only one, else "unclear"
    tried : income groups with an estimate
    effect : value, low and high
    """

    group: Group
    standing: Standing
    tried: int
    effect: pd.Series


@access.shared
def panel_of(ask: Question) -> pd.DataFrame:
    """Return the columns of the regression, from 2000, with subscriptions of the year before."""
    wide = access.load([ask.outcome, *ask.controls, NETWORK, LINES], years=range(FIRST, 2100))
    wide[LAGGED] = growth.lagged(wide, NETWORK)
    by_year = wide[LINES].reset_index("year")
    lines = by_year.loc[by_year["year"].eq(FIRST), LINES]
    wide[_BEFORE] = lines.reindex(wide.index.get_level_values("economy")).to_numpy()
    return wide


def fitted(
    panel: pd.DataFrame,
    ask: Question,
    *,
    by: pd.Series | None = None,
    instrument: dict[str, str] | None = None,
) -> Estimate | None:
    """Return the regression of a question; None where the panel is too small for it."""
    try:
        return growth.fit(
            panel, ask.outcome, [LAGGED], controls=ask.controls, log=ask.log, by=by,
            instrument=instrument, errors=ERRORS,
        )  # fmt: skip
    except InputError:
        return None


@access.shared
def of_all(ask: Question) -> Estimate | None:
    """Return the regression of a question over all economies."""
    return fitted(panel_of(ask), ask)


@access.shared
def by_income(ask: Question) -> Estimate | None:
    """Return the regression of a question with a coefficient for each income group."""
    groups = {code: economies.income_group(code) for code in economies.table()}
    by = pd.Series({code: each.id for code, each in groups.items() if each})
    return fitted(panel_of(ask), ask, by=by)


def of_group(ask: Question, group: str) -> Estimate | None:
    """Return the regression with a coefficient for each income group; None without the group's."""
    split = by_income(ask)
    return split if split and f"{LAGGED}: {group}" in split.table.index else None


def own(split: Estimate | None, group: str, effect: pd.Series) -> Own | None:
    """Return the estimate of an income group; None without a regression that has it."""
    if split is None:
        return None
    p = split.table["p"]
    p = p[p.index.str.startswith(f"{LAGGED}: ")]
    clear, holds = (each[f"{LAGGED}: {group}"] < ALPHA for each in (p, holm(p)))
    standing: Standing = "significant" if holds else "chance" if clear else "unclear"
    return Own(Group(group), standing, len(p), effect)


def of_everyone(ask: Question) -> dict[Claim, Estimate]:
    """Return the regressions over all economies that can be made; instrumented for growth alone."""
    tool = _by_telephones(ask) if ask is PACE else None
    return {row: each for row, each in ((ALL, of_all(ask)), (INSTRUMENT, tool)) if each}


@access.shared
def _by_telephones(ask: Question) -> Estimate | None:
    panel = panel_of(ask)
    try:
        curve = growth.first_stage(panel, NETWORK, [_BEFORE]).fitted.reindex(panel.index)
    except InputError:
        return None
    lagged = growth.lagged(panel.assign(**{_FITTED: curve}), _FITTED)
    return fitted(panel.assign(**{_FITTED: lagged}), ask, instrument={LAGGED: _FITTED})


def effects(estimates: dict[Claim, Estimate], terms: dict[Claim, str]) -> pd.DataFrame:
    """Return the effect of ten subscriptions per 100 people by estimate, with its interval.

    Parameters
    ----------
    terms : what the coefficient is called, where it is not the lagged subscriptions
    """
    rows = {}
    for row, estimate in estimates.items():
        effect = estimate.effect(terms.get(row, LAGGED), 10.0)
        rows[row] = {
            "value": effect.value,
            "low": effect.low,
            "high": effect.high,
            # of a coefficient of one group the rows of all groups say nothing
            "observations": np.nan if row in terms else estimate.observations,
        }
    return pd.DataFrame(rows).T
