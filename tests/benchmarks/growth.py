"""What panel estimates get right, and what they cost, beside the libraries a user would take
instead.

Run with `python -m tests.benchmarks.growth [DRAWS]`; prints three tables and asserts nothing. Bias
and coverage are over invented panels with known parameters (`tests/panels.py`), 500 unless DRAWS
says otherwise; a share of 0.95 over 500 has a standard error of 0.010. Times are the best of three
runs, on one core: BLAS is held to one thread.
"""

import os
import sys
import warnings

for name in (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMBA_NUM_THREADS",
    "RAYON_NUM_THREADS",
):
    os.environ[name] = "1"

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

from research.metrics import growth, peers  # noqa: E402
from tests.benchmarks.clock import best  # noqa: E402
from tests.panels import SLOPE, broadband, linear  # noqa: E402

ERRORS = ("clustered", "clustered both ways", "driscoll-kraay")
DESIGNS = {
    "independent errors": {},
    "errors last (0.8 a year)": {"persistence": 0.8},
    "economies are hit together": {"shared": 1.0},
    "both, a quarter missing": {"persistence": 0.8, "shared": 1.0, "missing": 0.25},
}


def quality(draws: int) -> None:
    """Print bias and coverage of 95 % intervals: 100 economies, 25 years, slope 0.5."""
    print(
        f"\nslope {SLOPE}, 100 economies, 25 years, {draws} panels\n{'':<30}{'bias':>9}{'sd':>8}   "
        "coverage of 95 % intervals"
    )
    for title, design in DESIGNS.items():
        rows = {errors: [] for errors in ERRORS}
        for seed in range(draws):
            panel = linear(100, 25, seed, **design)
            for errors in ERRORS:
                rows[errors].append(
                    growth.fit(panel, "y", ["x"], controls=["w"], errors=errors).table.loc["x"]
                )
        frames = {errors: pd.DataFrame(found) for errors, found in rows.items()}
        estimates = frames["clustered"]["estimate"]
        covered = "   ".join(
            f"{errors} {_covered(frame, SLOPE):.3f}" for errors, frame in frames.items()
        )
        print(
            f"{title:<30}{estimates.mean() - SLOPE:>9.4f}{estimates.std():>8.4f}   {covered}",
            flush=True,
        )
    first_stage_quality(draws)


def first_stage_quality(draws: int) -> None:
    """Print the same of the logistic first stage and its instrument, where least squares is wrong:
    60 economies, 20 years.
    """
    found: dict[str, list[pd.Series]] = {"least squares": [], "logistic first stage": []}
    curves = []
    for seed in range(draws):
        panel = broadband(60, 20, seed)
        stage = growth.first_stage(panel, "network", ["lines"])
        panel = panel.assign(fitted=stage.fitted)
        curves.append(stage.table)
        found["least squares"].append(growth.fit(panel, "growth", ["network"]).table.loc["network"])
        tool = growth.fit(panel, "growth", ["network"], instrument={"network": "fitted"})
        found["logistic first stage"].append(tool.table.loc["network"])
    print(
        f"\n{'effect 0.05, shock in both':<30}{'median':>9}{'sd':>8}   coverage of 95 % intervals"
    )
    for title, rows in found.items():
        frame = pd.DataFrame(rows)
        print(
            f"{title:<30}{frame['estimate'].median():>9.4f}{frame['estimate'].std():>8.4f}   "
            f"{_covered(frame, 0.05):.3f}"
        )
    for parameter, truth in {
        "rate": 0.4,
        "midpoint": 2008.0,
        "constant": 2.0,
        "lines": 0.6,
    }.items():
        frame = pd.DataFrame([table.loc[parameter] for table in curves])
        title = f"  {parameter}, {truth:g}"
        print(
            f"{title:<30}{frame['estimate'].median():>9.4g}{frame['estimate'].std():>8.4f}   "
            f"{_covered(frame, truth):.3f}"
        )


def _covered(frame: pd.DataFrame, truth: float) -> float:
    return float(((frame["low"] <= truth) & (truth <= frame["high"])).mean())


def cost() -> None:
    """Print seconds of a two-way estimate with clustered errors, here and elsewhere."""
    import pyfixest
    from linearmodels import PanelOLS

    print(
        "\nseconds, two-way effects, clustered by "
        f"economy\n{'':<34}{'here':>9}{'pyfixest':>10}{'linearmodels':>14}"
    )
    for economies, years in ((20, 10), (800, 25), (80_000, 25)):
        panel = linear(economies, years, 1)
        flat = panel.reset_index()
        ours = best(lambda p=panel: growth.fit(p, "y", ["x"], controls=["w"]))
        theirs = best(
            lambda f=flat: pyfixest.feols("y ~ x + w | economy + year", f, vcov={"CRV1": "economy"})
        )

        def linearmodels(p: pd.DataFrame = panel) -> object:
            model = PanelOLS(p["y"], p[["x", "w"]], entity_effects=True, time_effects=True)
            return model.fit(cov_type="clustered", cluster_entity=True)

        print(
            f"{economies * years:>10,} "
            f"rows{'':<19}{ours:>9.3f}{theirs:>10.3f}{best(linearmodels, 1):>14.3f}",
            flush=True,
        )
    print("\nmilliseconds")
    for economies in (20, 200, 2000):
        panel = broadband(economies, 20, 1)
        took = best(lambda p=panel: growth.first_stage(p, "network", ["lines"]))
        print(f"{1000 * took:>10.1f}  logistic first stage, {economies * 20:,} rows")
    rng = np.random.default_rng(1)
    for n in (200, 20_000, 2_000_000):
        frame = pd.DataFrame(np.exp(rng.normal(size=(n, 4))), columns=list("abcd"))
        outcome = pd.Series(np.log(frame["a"]) + rng.normal(size=n))
        near = best(lambda f=frame: peers.nearest(f, 0, 10, log=list("abcd")))
        model = best(lambda f=frame, y=outcome: peers.expected(y, f, log=list("abcd")))
        print(
            f"{1000 * near:>10.1f}  ten nearest of {n:,};{1000 * model:>10.1f}  expectation of "
            "each from the others"
        )


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    cost()
    quality(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
