"""Terms of a regression, and which of them can be estimated with the effects taken out."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.growth import within as inner
from research.metrics.growth.sample import Sample
from research.metrics.growth.specification import Specification


def terms_of(chosen: Sample, spec: Specification) -> pd.DataFrame:
    """Return the columns of the regression: a regressor, by group if any, then the controls."""
    values = chosen.values
    if spec.by is None:
        return values[[*spec.regressors, *spec.controls]]
    own = spec.by.reindex(values.index.get_level_values("economy")).astype(str).to_numpy()
    groups = dict.fromkeys(sorted(own))
    split = {
        f"{name}: {group}": values[name].where(own == group, 0.0)
        for name in spec.regressors
        for group in groups
    }
    return pd.DataFrame({**split, **{name: values[name] for name in spec.controls}})


@dataclass(frozen=True)
class Taken:
    """Data with the fixed effects taken out, and, as `whole`, with them.

    Outcome of shape (n,), terms and instruments of shape (n, k).
    """

    y: np.ndarray
    x: np.ndarray
    z: np.ndarray
    whole: np.ndarray


def taken_out(
    chosen: Sample, spec: Specification, terms: pd.DataFrame, tools: pd.DataFrame
) -> Taken:
    """Return outcome, terms and instruments with the effects taken out."""
    whole = np.column_stack(
        [chosen.values[spec.outcome], terms, tools[[c for c in tools if c not in terms]]]
    )
    years = pd.factorize(chosen.years, sort=True)[0] if spec.effects == "two-way" else None
    inside = inner.within(whole, chosen.economies, years)
    k = terms.shape[1]
    z = inside[:, 1 : k + 1].copy()
    if whole.shape[1] > k + 1:
        z[:, [i for i, c in enumerate(tools) if c not in terms]] = inside[:, k + 1 :]
    return Taken(inside[:, 0], inside[:, 1 : k + 1], z, whole)


def kept_terms(
    taken: Taken, terms: pd.DataFrame, tools: pd.DataFrame, spec: Specification
) -> tuple[list[int], dict[str, str]]:
    """Return the terms that can be estimated, and the others with the reason.

    Raises where nothing of interest is left.
    """
    k = terms.shape[1]
    if np.linalg.norm(taken.y) <= inner.SAME * np.linalg.norm(taken.whole[:, 0]):
        raise InputError(
            f"{spec.outcome!r} does not vary once the effects are taken out; there is nothing to "
            "explain"
        )
    keep, why = inner.usable(taken.x, taken.whole[:, 1 : k + 1])
    left_out = {str(terms.columns[i]): reason for i, reason in why.items()}
    if not any(str(terms.columns[i]).split(": ")[0] in spec.regressors for i in keep):
        raise InputError(
            "no regressor can be estimated: "
            f"{'; '.join(f'{term} {reason}' for term, reason in left_out.items())}"
        )
    if spec.tool:
        if spec.tool[0] in left_out:
            raise InputError(
                f"{spec.tool[0]!r} cannot be instrumented: it {left_out[spec.tool[0]]}"
            )
        # The instrument comes last, so that it is the one to give way to the controls.
        at = list(terms.columns).index(spec.tool[0])
        order = [i for i in keep if i != at] + [at]
        whole = taken.whole[:, 1 : k + 1].copy()
        whole[:, at] = taken.whole[:, k + 1]
        _, lost = inner.usable(taken.z[:, order], whole[:, order])
        if lost:
            raise InputError(
                f"the instrument {spec.tool[1]!r} tells nothing of its own: it "
                f"{next(iter(lost.values()))}"
            )
    return keep, left_out
