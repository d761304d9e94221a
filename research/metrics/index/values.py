"""Checks of values: one column per leaf, one row per economy, numbers only."""

from collections.abc import Hashable

import numpy as np
import pandas as pd

from research.errors import InputError, nearest, unknown
from research.framework import Framework


def checked(framework: Framework, values: pd.DataFrame) -> pd.DataFrame:
    """Return the leaves' columns as numbers, in order; raise InputError naming the first fault."""
    codes = [leaf.code for leaf in framework.leaves]
    if missing := [code for code in codes if code not in values.columns]:
        near = nearest(missing[0], map(str, values.columns), n=1)
        hint = f"; is it {near[0]!r}?" if near else ""
        raise InputError(
            f"{framework.id}: the values have no column {missing}{hint} Add them (empty where "
            "nothing is known), "
            "or take `framework.only(...)` of the leaves there are"
        )
    if values.columns.has_duplicates:
        raise InputError(
            f"column {values.columns[values.columns.duplicated()][0]!r} stands twice; one column a "
            "leaf"
        )
    if values.index.has_duplicates:
        raise InputError(
            f"{values.index[values.index.duplicated()][0]!r} stands twice in the index; one row an "
            "economy"
        )
    try:
        numbers = values[codes].astype(float)
    except (ValueError, TypeError):
        texts = [code for code in codes if not pd.api.types.is_numeric_dtype(values[code])]
        raise InputError(
            f"column {texts[0]!r} holds values that are no numbers; convert it first"
        ) from None
    endless = np.isinf(numbers).any()
    if endless.any():
        raise InputError(
            f"column {endless.idxmax()!r} holds an infinite value; correct it, or leave it out as "
            "missing"
        )
    return numbers


def possible(framework: Framework, values: pd.DataFrame) -> pd.DataFrame:
    """Return checked values; raise InputError naming one out of the range of its leaf."""
    for leaf in framework.leaves:
        if leaf.range is None:
            continue
        low, high = leaf.range
        column = values[leaf.code]
        outside = column[(column < low) | (column > high)]
        if len(outside):
            raise InputError(
                f"{outside.index[0]!r}, column {leaf.code!r}: {outside.iloc[0]:g} cannot be, "
                f"values lie within {low:g} to "
                f"{high:g} {leaf.unit}".rstrip()
                + "; correct it, or leave it out as missing"
            )
    return values


def check_row(row: Hashable, index: pd.Index) -> None:
    """Raise InputError if a row is not there; a row of a panel is an economy and a year."""
    if index.nlevels > 1 and not (isinstance(row, tuple) and len(row) == index.nlevels):
        such = f", such as {index[:1].tolist()[0]!r}" if len(index) else ""
        raise InputError(
            f"{row!r} is no row of a panel; give {index.nlevels} keys, an economy and a year{such}"
        )
    if row not in index:
        raise unknown("row of the scores", str(row), map(str, index), "Scores.total.index")
