"""Which values are recent enough to be compared."""

import pandas as pd

WINDOW = 5


def recent(latest: pd.DataFrame, window: int = WINDOW) -> pd.DataFrame:
    """Return the rows of the last `window` years, counted back from the newest year there is.

    Parameters
    ----------
    latest : one row an economy, with columns value and year, of one indicator

    Examples
    --------
    >>> recent(pd.DataFrame({"value": [1.0, 2.0], "year": [2024, 2019]}, index=["A", "B"])).index.tolist()
    ['A']
    """
    if latest.empty:
        return latest
    return latest[latest["year"] > latest["year"].max() - window]
