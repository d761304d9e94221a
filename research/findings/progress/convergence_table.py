"""The table of convergence clubs."""

import numpy as np
import pandas as pd

from research import catalogue
from research.findings.core.gaps import cut
from research.findings.core.tables import COUNTS, YEARS
from research.findings.progress.convergence_spread import quarters
from research.messages.values import Claim, Count, Economy, Year, claim
from research.metrics.convergence import Clubs, LogT, sigma
from research.report.table import Column, Table

_NAMED = 12  # members of a club that its row names; the codes of all are in the file of figures


def club_name(found: Clubs, k: int) -> Claim:
    """Return what a club is called, counted from 0; the last one may hold those in no club."""
    if found.diverging and k == len(found.clubs) - 1:
        return claim("conv-row-none")
    return claim("conv-row-club", club=Count(k + 1))


def spread_table(panel: pd.DataFrame, entry: catalogue.Indicator) -> Table:
    """Return one row a year: means of all and of the ends, and how far apart economies are."""
    spread, ends = sigma(panel), panel.apply(quarters).T
    frame = pd.DataFrame(
        {
            "mean": panel.mean(),
            "low": ends["low"],
            "high": ends["high"],
            "gap": ends["high"] - ends["low"],
            "cv": 100 * spread.cv,
        }
    )
    columns = {
        "mean": Column(claim("conv-chart-mean"), "quantity", entry.id),
        "low": Column(claim("conv-chart-low"), "quantity", entry.id),
        "high": Column(claim("conv-chart-high"), "quantity", entry.id),
        "gap": Column(claim("conv-column-gap"), "number"),
        "cv": Column(claim("conv-column-relative"), "percent", decimals=1),
    }
    return Table(frame.rename_axis("year"), columns, YEARS)


def club_table(whole: LogT, found: Clubs, panel: pd.DataFrame, entry: catalogue.Indicator) -> Table:
    """Return one row per club, and one for all of them where there are several."""
    rows = {
        club_name(found, k): _row(panel.loc[members], b, t)
        for k, (members, b, t) in enumerate(zip(found.clubs, found.b, found.t, strict=True))
    }
    if len(rows) != 1:
        rows[claim("conv-row-all")] = _row(panel, whole.b, whole.t)
    first, last = Year(panel.columns[0]), Year(panel.columns[-1])
    frame = pd.DataFrame(list(rows.values()), index=pd.Index(list(rows), name="club", dtype=object))
    columns = {
        "economies": COUNTS,
        "mean_first": Column(claim("conv-column-mean", year=first), "quantity", entry.id),
        "mean_last": Column(claim("conv-column-mean", year=last), "quantity", entry.id),
        "sd_first": Column(claim("conv-column-sd", year=first), "number"),
        "sd_last": Column(claim("conv-column-sd", year=last), "number"),
        "cv_first": Column(claim("conv-column-cv", year=first), "percent", decimals=1),
        "cv_last": Column(claim("conv-column-cv", year=last), "percent", decimals=1),
        "b": Column(claim("conv-column-b"), "number", decimals=2),
        "t": Column(claim("conv-column-t"), "number", decimals=2),
        "members": Column(claim("conv-column-members"), "text"),
    }
    return Table(frame, columns, Column(claim("conv-rows"), "text"), missing=claim("conv-empty"))


def _row(part: pd.DataFrame, b: float, t: float) -> dict[str, object]:
    spread = sigma(part) if len(part) > 1 else None
    codes = [*map(str, part.iloc[:, -1].sort_values(ascending=False, kind="stable").index)]
    nan = float("nan")
    return {
        "economies": len(part),
        "mean_first": part.iloc[:, 0].mean(),
        "mean_last": part.iloc[:, -1].mean(),
        "sd_first": spread.sd.iloc[0] if spread else nan,
        "sd_last": spread.sd.iloc[-1] if spread else nan,
        "cv_first": 100 * spread.cv.iloc[0] if spread else nan,
        "cv_last": 100 * spread.cv.iloc[-1] if spread else nan,
        "b": b if np.isfinite(b) else nan,
        "t": t if np.isfinite(t) else nan,
        "members": claim("conv-cell-members", economies=cut(map(Economy, codes), _NAMED)),
        "codes": " ".join(codes),
    }
