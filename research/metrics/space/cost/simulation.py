"""What all assumptions together leave open: totals with every figure drawn at once."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

DRAWS, _SEED = 500, 1
_PARTS = (0.0, 0.5, 1.0)  # of the draws: at the low end, below the central value, at the high end


def simulated(
    total: Callable[[Mapping[str, Any]], npt.NDArray[np.float64]],
    central: Mapping[str, float],
    low: Mapping[str, float],
    high: Mapping[str, float],
    draws: int = DRAWS,
) -> npt.NDArray[np.float64]:
    """Return totals with all figures drawn at once, independently of each other.

    Parameters
    ----------
    total : the results of figures, those that vary as arrays of shape (draws,)
    central, low, high : by name, as in `tornado`

    Notes
    -----
    A figure is as likely to lie on one side of its central value as on the other, and anywhere
    between that and the end of the side; one whose end is its central value is that in half of the
    draws. Each figure takes the middles of as many equal parts as there are draws once (Latin
    hypercube), with a fixed seed.

    Examples
    --------
    >>> totals = simulated(lambda f: f["a"], {"a": 2.0}, {"a": 1.0}, {"a": 4.0})
    >>> np.percentile(totals, [10, 50, 90]).round(2).tolist()
    [1.2, 2.0, 3.6]
    """
    names = [name for name in central if low[name] != high[name]]
    order = np.tile(np.arange(draws), (len(names), 1))
    at = (np.random.default_rng(_SEED).permuted(order, axis=1) + 0.5) / draws
    drawn = [
        np.interp(each, _PARTS, (low[name], central[name], high[name]))
        for name, each in zip(names, at, strict=True)
    ]
    return total({**central, **dict(zip(names, drawn, strict=True))})
