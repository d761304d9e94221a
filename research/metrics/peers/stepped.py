"""Shares that jumped across years without values."""

import numpy as np
import pandas as pd

from research.metrics.forecast.slope import across


def stepped(shares: pd.Series) -> pd.Series:
    """Return the year of the last jump of over 30 points across missing years, by economy.

    Parameters
    ----------
    shares : in %, index (economy, year)
    """
    rows = shares.dropna().rename("value").reset_index().sort_values(["economy", "year"])
    changed = np.append(
        False, across(rows["year"].to_numpy(float), rows["value"].to_numpy(float), 100.0)
    )
    return (
        rows[changed[: len(rows)] & rows["economy"].eq(rows["economy"].shift())]
        .groupby("economy")["year"]
        .max()
    )
