"""Fits of adoption and convergence clubs, timed beside what a user would run instead.

    SHARED_DATA=... OMP_NUM_THREADS=1 taskset -c 0 python -m tests.benchmarks.diffusion

reads worldbank/panel.csv.gz in SHARED_DATA: every series of six indicators of all economies.
Seconds are those of the processor. Where `curve_fit` finds a smaller sum of squares, its ceiling
lies beyond ten times the largest value, or the series is all but flat.
"""

import os
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.optimize import curve_fit

from research.metrics.convergence import clubs, log_t
from research.metrics.diffusion import fit

SIX = [
    "IT.NET.USER.ZS",
    "IT.CEL.SETS.P2",
    "IT.NET.BBND.P2",
    "IT.MLT.MAIN.P2",
    "EG.ELC.ACCS.ZS",
    "IT.NET.SECR.P6",
]
Series = tuple[np.ndarray, np.ndarray]


def panel() -> list[Series]:
    """Years and values of every series."""
    path = Path(os.environ["SHARED_DATA"]) / "worldbank" / "panel.csv.gz"
    rows = pd.read_csv(path)
    rows = rows[rows["indicator"].isin(SIX)].sort_values("year")
    return [
        (g["year"].to_numpy(float), g["value"].to_numpy())
        for _, g in rows.groupby(["indicator", "iso3"])
    ]


def logistic(t: np.ndarray, height: float, rate: float, middle: float) -> np.ndarray:
    return height / (1 + np.exp(-rate * (t - middle)))


def usual(method: str) -> Callable[[Series], float]:
    """`curve_fit` as commonly used: start at the largest value, 0.3 a year, the middle of the
    years.
    """

    def ssr(series: Series) -> float:
        t, y = series
        limits = {"bounds": ([0, 0, 1900], [np.inf, np.inf, 2200])} if method == "trf" else {}
        try:
            found, _ = curve_fit(
                logistic,
                t,
                y,
                p0=[max(y.max(), 1e-3), 0.3, t.mean()],
                method=method,
                maxfev=5000,
                **limits,
            )
        except RuntimeError:
            return np.nan
        return float(((y - logistic(t, *found)) ** 2).sum())

    return ssr


def ours(model: str) -> Callable[[Series], float]:
    def ssr(series: Series) -> float:
        found = fit(*series, model, most=None)
        return min((each for _, each in found.compared), default=np.nan)

    return ssr


def timed(what: Callable[[Series], float], series: list[Series]) -> tuple[float, np.ndarray]:
    begin = time.process_time()
    found = np.array([what(each) for each in series])
    return time.process_time() - begin, found


def adoption() -> None:
    series = panel()
    fits = [fit(*each, most=None) for each in series]
    grows = np.array([each.fitted for each in fits])
    why = (
        pd.Series([each.reason for each in fits if not each.fitted])
        .str.replace(r"[\d.,:]+.*", "", regex=True)
        .str.strip()
    )
    print(
        f"{len(series)} series; {grows.sum()} have a curve. No curve: "
        f"{why.value_counts().to_dict()}\n"
    )
    growing = [each for each, has in zip(series, grows, strict=True) if has]
    runs = {
        "fit, logistic": ours("logistic"),
        "fit, gompertz": ours("gompertz"),
        "fit, bass": ours("bass"),
        "fit, best of three": ours("best"),
        "curve_fit, lm": usual("lm"),
        "curve_fit, trf": usual("trf"),
    }
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        times = {name: timed(run, growing) for name, run in runs.items()}
    reference = times["fit, logistic"][1]
    print(
        f"{'of those with a curve':24}{'seconds':>8}{'none':>6}{'SSR below ours by over 0.1 %':>31}"
    )
    for name, (seconds, ssr) in times.items():
        lower = (
            int((ssr < reference * 0.999 - 1e-6).sum())
            if "curve_fit" in name or "logistic" in name
            else ""
        )
        print(f"{name:24}{seconds:8.2f}{int(np.isnan(ssr).sum()):6}{lower:>31}")
    lm = times["curve_fit, lm"][1]
    for k in np.flatnonzero(lm < reference * 0.999 - 1e-6)[:12]:
        each = fit(*growing[k], most=None)
        print(
            f"  lm lower: {lm[k]:.4g} < {reference[k]:.4g}; here the ceiling is {each.ceiling_is} "
            f"at {each.ceiling:.4g}"
        )


def convergence() -> None:
    rng = np.random.default_rng(0)
    print(f"\n{'economies x years':24}{'log t, ms':>12}{'clubs, ms':>12}")
    for n, years in ((50, 34), (200, 34), (1000, 34), (5000, 34)):
        t = np.arange(1, years + 1)
        level = rng.choice([6.0, 8.0, 10.0], n)
        paths = (
            level[:, None] + rng.normal(0, 0.8, (n, 1)) / t + rng.normal(0, 0.02, (n, years)) / t
        )
        frame = pd.DataFrame(paths, index=[f"E{k}" for k in range(n)])
        spent = []
        for what in (log_t, clubs):
            begin = time.process_time()
            what(frame)
            spent.append(1000 * (time.process_time() - begin))
        print(f"{n:>10} x {years:<11}{spent[0]:12.1f}{spent[1]:12.1f}")


if __name__ == "__main__":
    adoption()
    convergence()
