"""Coefficients of a panel of economies, with intervals that allow for errors that hang together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.growth import within as inner
from research.metrics.growth.effect import Effect, effect
from research.metrics.growth.inference import coefficient_table, instrument_f, p_of_difference
from research.metrics.growth.sample import sample
from research.metrics.growth.specification import Specification
from research.metrics.growth.terms import kept_terms, taken_out, terms_of
from research.metrics.growth.within import Effects, Errors

FEW = 30  # clusters below which intervals are known to be too narrow
WEAK = 10  # F of an instrument below which its estimate is not to be relied on
Caution = Literal["few economies", "few years", "weak instrument"]


@dataclass(frozen=True)
class Estimate:
    """Coefficients of a regression on a panel.

    Attributes
    ----------
    table : a row a term; columns estimate, se, low, high, t, p. A term of one group is called
        "regressor: group"
    specification : what was estimated
    observations, economies, years : how many the estimate rests on
    dropped : rows left out, by reason
    left_out : terms that cannot be estimated, with the reason
    r2 : share of the outcome's variance within the effects that the terms account for; NaN with an
        instrument
    differ_p : p of all groups having the same coefficient (Wald, F); NaN where there are no groups
    first_stage_f : F of the instrument; NaN where there is none
    cautions : why intervals may be too narrow, or the estimate not to be relied on (fewer than
        `FEW` economies or years, an F below `WEAK`)
    """

    table: pd.DataFrame
    specification: Specification
    observations: int
    economies: int
    years: int
    dropped: pd.Series
    left_out: dict[str, str]
    r2: float
    differ_p: float
    first_stage_f: float
    cautions: tuple[Caution, ...]

    def effect(self, term: str, change: float = 10.0) -> Effect:
        """Return the coefficient of a term as an effect in plain units (see `effect`)."""
        if term not in self.table.index:
            raise InputError(f"no term is called {term!r}; terms are {list(self.table.index)}")
        row, spec = self.table.loc[term], self.specification
        relative = (term.split(": ")[0] in spec.log, spec.outcome in spec.log)
        ends = row["estimate"], row["low"], row["high"]
        return effect(*ends, relative=relative, change=change)


def fit(
    panel: pd.DataFrame,
    outcome: str,
    regressors: Sequence[str],
    *,
    controls: Sequence[str] = (),
    log: Sequence[str] = (),
    effects: Effects = "two-way",
    errors: Errors = "clustered both ways",
    by: pd.Series | None = None,
    instrument: Mapping[str, str] | None = None,
    lags: int | None = None,
) -> Estimate:
    """Return coefficients in a panel with effects of economies, or of economies and years.

    Parameters
    ----------
    panel : wide frame, index (economy, year), unbalanced or not; a row with a missing value is left
        out and counted
    outcome, regressors, controls : columns; controls are estimated and have no groups
    log : columns taken in logarithms (0 and negative values are left out and counted), so that
        their effects are relative
    effects : "economy", or "two-way" for economies and years
    errors : "clustered both ways", by economy and by year, which held what they say in every panel
        they were tried on; "clustered" by economy alone, far too narrow where shocks hit many
        economies at once (intervals of 95 % then held the truth in 31 %); or "driscoll-kraay", too
        narrow where errors last and years are few (84 %)
    by : a group of each economy (index economy), for a coefficient of each regressor in every group
    instrument : the one regressor to be instrumented, and the column that does it (two-stage least
        squares)
    lags : of Driscoll and Kraay's kernel in years; floor(4 (T/100)^(2/9)) if left out

    Raises
    ------
    InputError : the panel lacks a column or has an infinite value, the outcome does not vary, no
        regressor can be estimated, or too few observations are left

    Notes
    -----
    Economies, and years with two-way effects, of one observation are left out, as their own effect
    fits them. A term that does not vary within the effects, or is a combination of those before it,
    is left out and named. With the effects taken out (Frisch and Waugh 1933) an association within
    economies over time is left; it is a cause only if nothing else that moves with the regressor
    moves the outcome. With an instrument b = (Z'X)^-1 Z'y.

    Examples
    --------
    >>> index = pd.MultiIndex.from_product([["A", "B", "C"], range(2000, 2006)], names=["economy",
    ...     "year"])
    >>> x = np.arange(18.0) ** 1.5 % 7
    >>> panel = pd.DataFrame({"x": x, "y": 2 * x + np.repeat([1.0, 5.0, 9.0], 6)}, index=index)
    >>> float(fit(panel, "y", ["x"]).table.loc["x", "estimate"].round(6))
    2.0
    """
    tool = next(iter((instrument or {}).items()), None) if len(instrument or {}) < 2 else ("", "")
    spec = Specification(
        outcome, tuple(regressors), tuple(controls), tuple(log), effects, errors, by, tool, lags
    )
    return _estimated(panel, spec)


def _estimated(panel: pd.DataFrame, spec: Specification) -> Estimate:
    chosen = sample(panel, spec.columns, spec.log, spec.by, spec.effects == "two-way")
    terms = terms_of(chosen, spec)
    tool = spec.tool
    tools = (
        terms.rename(columns=dict([tool])).assign(**{tool[1]: chosen.values[tool[1]]})
        if tool
        else terms
    )
    economies, years = chosen.economies, chosen.years - chosen.years.min()
    taken = taken_out(chosen, spec, terms, tools)
    keep, left_out = kept_terms(taken, terms, tools, spec)
    y, x, z = taken.y, taken.x[:, keep], taken.z[:, keep]
    firms, span = int(economies.max()) + 1, len(np.unique(years))
    if len(y) - len(keep) - firms - span < 0 or span < 2 or firms < 2:
        raise InputError(
            f"{len(y)} observations of {firms} economies in {span} years are too few for "
            f"{len(keep)} terms and the effects; "
            "fetch more years or economies"
        )
    bread = np.linalg.inv(z.T @ x)
    b = bread @ (z.T @ y)
    residuals = y - x @ b
    of = (economies, years, spec.effects, spec.errors, spec.lag(span))
    found = inner.covariance(z * residuals[:, None], bread, *of)
    names = [str(terms.columns[k]) for k in keep]
    strength = instrument_f(x, z, names.index(tool[0]), of) if tool else np.nan
    return Estimate(
        table=coefficient_table(names, b, found),
        specification=spec,
        observations=len(y),
        economies=firms,
        years=span,
        dropped=chosen.dropped,
        left_out=left_out,
        r2=np.nan if tool else float(1 - residuals @ residuals / (y @ y)),
        differ_p=np.nan if spec.by is None else p_of_difference(b, found, names, spec.regressors),
        first_stage_f=strength,
        cautions=_cautions(firms, span, spec.errors, strength),
    )


def _cautions(economies: int, years: int, errors: Errors, strength: float) -> tuple[Caution, ...]:
    reasons: dict[Caution, bool] = {
        "few economies": errors != "driscoll-kraay" and economies < FEW,
        "few years": errors != "clustered" and years < FEW,
        "weak instrument": strength < WEAK,
    }
    return tuple(caution for caution, holds in reasons.items() if holds)
