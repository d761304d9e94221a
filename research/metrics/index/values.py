"""Values at the door: a column a leaf, a row an economy, numbers alone."""

import numpy as np
import pandas as pd

from research.errors import InputError, nearest
from research.framework import Framework


def checked(framework: Framework, values: pd.DataFrame) -> pd.DataFrame:
    """Return the leaves' columns as numbers, in the framework's order; raise InputError naming the first fault."""
    codes = [leaf.code for leaf in framework.leaves]
    if missing := [code for code in codes if code not in values.columns]:
        near = nearest(missing[0], map(str, values.columns), n=1)
        hint = f"; is it {near[0]!r}?" if near else ""
        raise InputError(
            f"{framework.id}: the values have no column {missing}{hint} Add them (empty where nothing is known), "
            "or take `framework.only(...)` of the leaves there are"
        )
    if values.columns.has_duplicates:
        raise InputError(f"column {values.columns[values.columns.duplicated()][0]!r} stands twice; one column a leaf")
    if values.index.has_duplicates:
        raise InputError(f"{values.index[values.index.duplicated()][0]!r} stands twice in the index; one row an economy")
    try:
        numbers = values[codes].astype(float)
    except (ValueError, TypeError):
        texts = [code for code in codes if not pd.api.types.is_numeric_dtype(values[code])]
        raise InputError(f"column {texts[0]!r} holds values that are no numbers; convert it first") from None
    endless = np.isinf(numbers).any()
    if endless.any():
        raise InputError(f"column {endless.idxmax()!r} holds an infinite value; correct it, or leave it out as missing")
    return numbers
