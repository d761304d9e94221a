"""Time of each measure on 200, 20,000 and 2,000,000 values, beside what a user would run instead.

Run with `python -m tests.benchmarks.measures`; prints a table and asserts nothing. Each time is the
best of three runs, on one core. A row is a name and what to run on a sample; one that takes a
package along is the row of that package. A row may stop at a size, where more would take minutes,
or where there are no more economies than that by far.
"""

import os
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import statsmodels.api as sm  # noqa: E402
from scipy.spatial import KDTree  # noqa: E402

from research.metrics import affordability, convergence, divide, inequality, peers  # noqa: E402
from tests.benchmarks.clock import best  # noqa: E402

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from inequality.atkinson import atkinson as their_atkinson
    from inequality.gini import Gini
    from inequality.theil import Theil, TheilD

SIZES = (200, 20_000, 2_000_000)


@dataclass(frozen=True)
class Sample:
    """Made-up incomes: shape (n,) each; weights are households' sizes, groups the regions they live
    in.
    """

    values: np.ndarray
    weights: np.ndarray
    groups: np.ndarray

    @cached_property
    def structure(self) -> pd.DataFrame:
        """Four measures of n economies."""
        rng = np.random.default_rng(2)
        return pd.DataFrame(np.exp(rng.normal(size=(len(self.values), 4))), columns=list("abcd"))

    @cached_property
    def panel(self) -> pd.DataFrame:
        """Paths of n economies in 34 years, to three levels."""
        rng, t, n = np.random.default_rng(3), np.arange(1, 35), len(self.values)
        level = rng.choice([6.0, 8.0, 10.0], (n, 1))
        return pd.DataFrame(
            level + rng.normal(0, 0.8, (n, 1)) / t + rng.normal(0, 0.02, (n, 34)) / t,
            columns=1970 + t,
        )


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    name: str
    run: Callable[[Sample], object]
    largest: int = SIZES[-1]


def sample(n: int) -> Sample:
    rng = np.random.default_rng(1)
    return Sample(rng.lognormal(8, 0.7, n), rng.uniform(0.5, 8, n), rng.integers(0, 40, n))


def by_table(s: Sample) -> float:
    """The area under the Lorenz curve, as a user would write it in pandas where there are
    weights.
    """
    frame = pd.DataFrame({"x": s.values, "w": s.weights}).sort_values("x")
    people, held = frame["w"].cumsum() / frame["w"].sum(), (frame["x"] * frame["w"]).cumsum()
    return 1 - 2 * np.trapezoid(np.append(0, held / held.iloc[-1]), np.append(0, people))


def gaps(s: Sample) -> list[divide.Gap]:
    rates = [divide.Rate(float(each % 100), "all", 2024, 1e6) for each in s.values]
    return [divide.gap(group, other) for group, other in zip(rates, rates[::-1], strict=True)]


def gaps_by_column(s: Sample) -> pd.DataFrame:
    """Ratio, points and ratio among those without, as columns: no check of who was asked, and
    when.
    """
    frame = pd.DataFrame({"group": s.values % 100, "other": (s.values % 100)[::-1]})
    without = (100 - frame["group"]) / (100 - frame["other"])
    return frame.assign(
        ratio=frame["group"] / frame["other"],
        points=frame["other"] - frame["group"],
        without=without,
    )


def prices(s: Sample) -> list[affordability.Affordability]:
    percent = [100 * 12.0 / (float(each) / 12) for each in s.values]
    return [affordability.affordability(each, poorest_share=20.0) for each in percent]


def prices_by_column(s: Sample) -> pd.DataFrame:
    frame = pd.DataFrame({"percent": 100 * 12.0 / (s.values / 12)})
    frame["poorest"] = 2 * frame["percent"]
    return frame.assign(
        **{
            f"{name} {most}": frame[name] <= most
            for name in ("percent", "poorest")
            for most in (2, 1)
        }
    )


def nearest_by_tree(s: Sample) -> np.ndarray:
    z = np.log(s.structure)
    return KDTree(z / z.std()).query((z / z.std()).iloc[0], 11)[1]


def residuals(s: Sample) -> np.ndarray:
    fit = sm.OLS(np.log(s.values), sm.add_constant(np.log(s.structure))).fit()
    return fit.get_influence().resid_studentized_external


def one_log_t(s: Sample) -> object:
    """The regression of the log t test with the package's own errors for autocorrelation: another
    long-run variance.
    """
    x = s.panel / s.panel.mean()
    spread, t = ((x - 1) ** 2).mean().to_numpy(), np.arange(1, 35)
    y = np.log(spread[0] / spread) - 2 * np.log(np.log(np.maximum(t, 2)))
    return sm.OLS(y[11:], sm.add_constant(np.log(t[11:]))).fit(
        cov_type="HAC", cov_kwds={"maxlags": 3}
    )


INEQUALITY = [
    Row("Gini", lambda s: inequality.gini(s.values)),
    Row("  package inequality", lambda s: Gini(s.values)),
    Row("Gini, weighted", lambda s: inequality.gini(s.values, s.weights)),
    Row("  sort, cumulate and integrate in pandas", by_table),
    Row("Gini, standard error", lambda s: inequality.gini_standard_error(s.values, s.weights)),
    Row(
        "Gini, 40 groups: between, within, overlap",
        lambda s: inequality.gini_parts(s.values, s.groups, s.weights),
    ),
    Row(
        "Gini, bootstrap of 999",
        lambda s: inequality.bootstrap(inequality.gini, s.values, s.weights),
        largest=20_000,
    ),
    Row("Theil T", lambda s: inequality.theil_t(s.values)),
    Row("  package inequality", lambda s: Theil(s.values)),
    Row(
        "Theil T, 40 groups: between, within",
        lambda s: inequality.entropy_parts(s.values, s.groups),
    ),
    Row("  package inequality, no weights", lambda s: TheilD(s.values, s.groups), largest=20_000),
    Row("Theil L, weighted", lambda s: inequality.theil_l(s.values, s.weights)),
    Row(
        "generalised entropy of order 2, weighted",
        lambda s: inequality.generalised_entropy(s.values, s.weights, alpha=2),
    ),
    Row("Atkinson, aversion 0.5", lambda s: inequality.atkinson(s.values, epsilon=0.5)),
    Row("  package inequality", lambda s: their_atkinson(s.values, 0.5)),
    Row("Lorenz curve, weighted", lambda s: inequality.lorenz(s.values, s.weights)),
    Row("Palma ratio, weighted", lambda s: inequality.palma(s.values, s.weights)),
    Row("S80/S20, weighted", lambda s: inequality.s80_s20(s.values, s.weights)),
]

OTHERS = [
    Row("Divides of n pairs, with people affected", gaps, largest=20_000),
    Row("  columns in pandas, unchecked", gaps_by_column),
    Row("Affordability of n prices, with the poorest", prices, largest=20_000),
    Row("  columns in pandas, unchecked", prices_by_column),
    Row(
        "Ten nearest of n, with reasons",
        lambda s: peers.nearest(s.structure, 0, 10, log=list("abcd")),
    ),
    Row("  tree of scipy, no reasons", nearest_by_tree),
    Row(
        "Expectation of each of n from the others",
        lambda s: peers.expected(pd.Series(np.log(s.values)), s.structure, log=list("abcd")),
    ),
    Row("  statsmodels, studentised residuals alone", residuals, largest=200),
    Row("Beta convergence of n, 34 years", lambda s: convergence.beta(s.panel), largest=20_000),
    Row("Sigma convergence of n, 34 years", lambda s: convergence.sigma(s.panel), largest=20_000),
    Row("log t test of n, 34 years", lambda s: convergence.log_t(s.panel), largest=20_000),
    Row("  statsmodels, regression alone", one_log_t, largest=20_000),
    Row("Clubs of n, 34 years", lambda s: convergence.clubs(s.panel), largest=20_000),
]

TABLES = {"Inequality": INEQUALITY, "Others": OTHERS}


def lines(rows: list[Row], samples: list[Sample]) -> Iterator[str]:
    for row in rows:
        row.run(samples[0])  # what is loaded and compiled at first use is not counted
        times = [
            f"{1000 * best(lambda row=row, of=of: row.run(of)):12.2f}"
            if len(of.values) <= row.largest
            else f"{'–':>12}"
            for of in samples
        ]
        yield f"{row.name:46}{''.join(times)}"


def main() -> None:
    """Print the tables."""
    samples = [sample(n) for n in SIZES]
    for title, rows in TABLES.items():
        print(f"{title + ', milliseconds':46}" + "".join(f"{n:12,}" for n in SIZES))
        for line in lines(rows, samples):
            print(line, flush=True)


if __name__ == "__main__":
    main()
