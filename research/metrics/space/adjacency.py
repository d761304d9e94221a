"""Which areas are neighbours, as a list has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from libpysal.graph import Graph


def linked(borders: pd.Series) -> Graph:
    """Return neighbours from a list of pairs, each with weight 1, without boundaries.

    Parameters
    ----------
    borders : index areas, cells the labels of the areas each borders, as `access.provinces` has
        them

    Raises
    ------
    ImportError : libpysal is not installed
    """
    pairs = [
        (one, other)
        for one, others in borders.items()
        for other in others
        if other in borders.index
    ]
    alone = [
        label
        for label, others in borders.items()
        if not any(other in borders.index for other in others)
    ]
    focal, neighbour = [one for one, _ in pairs] + alone, [other for _, other in pairs] + alone
    weight = [1.0] * len(pairs) + [0.0] * len(alone)
    return extra("libpysal.graph").Graph.from_arrays(
        np.array(focal), np.array(neighbour), np.array(weight)
    )


def extra(name: str) -> Any:
    """Return a module of the extra `space`; raise ImportError where it is not installed."""
    from importlib import import_module

    try:
        return import_module(name)
    except ImportError:
        raise ImportError(
            f"{name} is not installed; pip install -e '.[space]' in the checkout brings it"
        ) from None
