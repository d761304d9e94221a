"""Time of each measure on 200, 20,000 and 2,000,000 values, beside what a user would run instead.

Run with `python -m tests.benchmarks.measures`; prints a table and asserts nothing. Each time is the best of three runs, on
one core. A row is a name and what to run on a sample; one that takes a package along is the row of that package. A row
may stop at a size, where more would take minutes.
"""

import os
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

from research.metrics import inequality  # noqa: E402

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from inequality.atkinson import atkinson as their_atkinson
    from inequality.gini import Gini
    from inequality.theil import Theil, TheilD

SIZES = (200, 20_000, 2_000_000)


@dataclass(frozen=True)
class Sample:
    """Made-up incomes: shape (n,) each; weights are households' sizes, groups the regions they live in."""

    values: np.ndarray
    weights: np.ndarray
    groups: np.ndarray


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
    """The area under the Lorenz curve, as a user would write it in pandas where there are weights."""
    frame = pd.DataFrame({"x": s.values, "w": s.weights}).sort_values("x")
    people, held = frame["w"].cumsum() / frame["w"].sum(), (frame["x"] * frame["w"]).cumsum()
    return 1 - 2 * np.trapezoid(np.append(0, held / held.iloc[-1]), np.append(0, people))


INEQUALITY = [
    Row("Gini", lambda s: inequality.gini(s.values)),
    Row("  package inequality", lambda s: Gini(s.values)),
    Row("Gini, weighted", lambda s: inequality.gini(s.values, s.weights)),
    Row("  sort, cumulate and integrate in pandas", by_table),
    Row("Gini, standard error", lambda s: inequality.gini_standard_error(s.values, s.weights)),
    Row("Gini, 40 groups: between, within, overlap", lambda s: inequality.gini_parts(s.values, s.groups, s.weights)),
    Row("Gini, bootstrap of 999", lambda s: inequality.bootstrap(inequality.gini, s.values, s.weights), largest=20_000),
    Row("Theil T", lambda s: inequality.theil_t(s.values)),
    Row("  package inequality", lambda s: Theil(s.values)),
    Row("Theil T, 40 groups: between, within", lambda s: inequality.entropy_parts(s.values, s.groups)),
    Row("  package inequality, no weights", lambda s: TheilD(s.values, s.groups), largest=20_000),
    Row("Theil L, weighted", lambda s: inequality.theil_l(s.values, s.weights)),
    Row("generalised entropy of order 2, weighted", lambda s: inequality.generalised_entropy(s.values, s.weights, alpha=2)),
    Row("Atkinson, aversion 0.5", lambda s: inequality.atkinson(s.values, epsilon=0.5)),
    Row("  package inequality", lambda s: their_atkinson(s.values, 0.5)),
    Row("Lorenz curve, weighted", lambda s: inequality.lorenz(s.values, s.weights)),
    Row("Palma ratio, weighted", lambda s: inequality.palma(s.values, s.weights)),
    Row("S80/S20, weighted", lambda s: inequality.s80_s20(s.values, s.weights)),
]

TABLES = {"Inequality": INEQUALITY}


def best(row: Row, of: Sample) -> float:
    """Least wall time of three runs, in milliseconds; of one where it takes more than two seconds."""
    times: list[float] = []
    while len(times) < 3 and sum(times) < 2:
        started = time.perf_counter()
        row.run(of)
        times.append(time.perf_counter() - started)
    return 1000 * min(times)


def lines(rows: list[Row], samples: list[Sample]) -> Iterator[str]:
    for row in rows:
        row.run(samples[0])  # what is loaded and compiled at first use is not counted
        times = [f"{best(row, of):12.2f}" if len(of.values) <= row.largest else f"{'–':>12}" for of in samples]
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
