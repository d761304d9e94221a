"""Bins of half a per cent that quantiles of tiles are read from."""

from __future__ import annotations

import numpy as np
from scipy import sparse

_STEP = np.log(1.005)  # bins of quantiles are half a per cent wide
BINS = int(np.ceil(np.log(1e8) / _STEP)) + 1  # from 1 to 100 million, and one below 1


def quantile_of(tests: sparse.csr_array, quantile: float) -> np.ndarray:
    """Return the middle of the bin with a quantile; missing for rows without tests."""
    found = np.full(tests.shape[0], np.nan)
    for row in range(tests.shape[0]):
        at = slice(tests.indptr[row], tests.indptr[row + 1])
        if at.start < at.stop:
            running = np.cumsum(tests.data[at])
            reached = np.searchsorted(running, quantile * running[-1] * (1 - 1e-12))
            found[row] = _middle(tests.indices[at][reached])
    return found


def bins_of(values: np.ndarray) -> np.ndarray:
    """Return the bin of a value: 0 below 1, then half a per cent each."""
    logs = np.log(np.maximum(values, np.exp(-0.5 * _STEP)))
    bins: np.ndarray = np.clip(np.floor(logs / _STEP + 1e-9).astype(np.int64) + 1, 0, BINS - 1)
    return bins


def _middle(number: int) -> float:
    return float(np.exp((number - 0.5) * _STEP)) if number else 0.0
