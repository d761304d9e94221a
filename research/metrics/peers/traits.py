"""What goes with doing better than structure leads one to expect."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import scipy

from research.errors import InputError
from research.metrics.holm import holm
from research.metrics.peers.expectation import Expected, expected

_LEVEL = 0.95  # of the intervals


def traits(
    performance: Expected, others: pd.DataFrame, structure: pd.DataFrame, *, log: Sequence[str] = ()
) -> pd.DataFrame:
    """Return how other indicators go with performance once structure is taken out of both.

    Parameters
    ----------
    performance : what `expected` found
    others : a row an economy, a column an indicator
    structure, log : as they were given to `expected`

    Returns
    -------
    frame with a row an indicator, strongest first; columns rho (Spearman's, -1 to 1), low, high,
    economies, p (Holm's, for all indicators looked at together). Indicators too few economies have,
    or that never change, have no row

    Notes
    -----
    Rank correlation of externally studentised residuals; interval by Fisher's z with the variance
    (1 + rho^2/2)/(n - 3) of Bonett and Wright (2000), Psychometrika 65; p values by Holm (1979),
    Scandinavian Journal of Statistics 6. A correlation of what is left over says what goes
    together, not what brought what about.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> frame = pd.DataFrame({"income": rng.normal(9, 1, 60), "skills": rng.normal(0, 1, 60),
    ...     "area": rng.normal(0, 1, 60)})
    >>> use = 10 * frame["income"] + 5 * frame["skills"] + rng.normal(0, 3, 60)
    >>> found = traits(expected(use, frame[["income"]]), frame[["area", "skills"]],
    ...     frame[["income"]])
    >>> found.index[0], bool(found.loc["skills", "low"] > 0)
    ('skills', True)
    """
    rows = {}
    for name in others:
        try:
            left = expected(others[name], structure, log=log).table["score"]
        except InputError:
            continue
        both = pd.DataFrame({"own": performance.table["score"], "other": left}).dropna()
        if len(both) < len(performance.terms) + 10:
            continue
        rho, p = scipy.stats.spearmanr(both["own"], both["other"])
        rows[name] = rho, *_interval(rho, len(both)), len(both), p
    columns = ["rho", "low", "high", "economies", "p"]
    table = pd.DataFrame.from_dict(rows, orient="index", columns=columns).rename_axis("indicator")
    table["p"] = holm(table["p"].astype(float))
    return table.astype({"economies": int}).sort_values("p", kind="stable")


def _interval(rho: float, n: int) -> tuple[float, float]:
    """Return the ends of the interval of a rank correlation, by Fisher's z."""
    half = scipy.stats.norm.ppf((1 + _LEVEL) / 2) * np.sqrt((1 + rho**2 / 2) / (n - 3))
    z = np.arctanh(np.clip(rho, -1 + 1e-12, 1 - 1e-12))
    return float(np.tanh(z - half)), float(np.tanh(z + half))
