"""Time and memory of composite indices, beside a loop that scores one draw at a time.

Run with `python -m tests.benchmarks.index`; prints a table and asserts nothing. Best of three runs,
on one core: BLAS is held to one thread. The R package COINr, measured on such a machine, takes 44
ms a draw for 109 economies and 10 leaves.
"""

import os
from collections.abc import Callable

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import psutil  # noqa: E402

from research.metrics import index  # noqa: E402
from tests.benchmarks.clock import best  # noqa: E402

ECONOMIES, YEARS = 200, 25
IDI = index.load_framework("idi")
CODES = [leaf.code for leaf in IDI.leaves]
TOPS = np.array([95, 95, 150, 100, 100, 500, 10_000, 21, 33, 95])


def values() -> pd.DataFrame:
    """Made-up values of the ten indicators: economies differ most, indicators within one less."""
    rng = np.random.default_rng(1)
    level = rng.beta(4, 2, (ECONOMIES, 1)) + rng.normal(0, 0.15, (ECONOMIES, 10))
    return pd.DataFrame(
        np.clip(level, 0.02, 1) * TOPS, index=[f"E{i:03}" for i in range(ECONOMIES)], columns=CODES
    )


def one_by_one(frame: pd.DataFrame, draws: int) -> None:
    """What a user would write with the verbs alone: change the weights, score, rank, and again."""
    for seed in range(draws):
        index.score(
            index.weight(IDI, "noise", seed=seed),
            frame,
            aggregation=("arithmetic", "geometric")[seed % 2],
        ).ranks.to_numpy()


def main() -> None:
    """Print the table."""
    frame = values()
    panel = pd.concat(
        {2000 + year: frame * (0.8 + 0.008 * year) for year in range(YEARS)},
        names=["year", "economy"],
    ).swaplevel()
    rows: dict[str, Callable[[], object]] = {
        f"score, {ECONOMIES} economies x {YEARS} years": lambda: index.score(IDI, panel),
        **{
            f"uncertainty, {n:,} draws": lambda n=n: index.uncertainty(IDI, frame, draws=n)
            for n in (5_000, 10_000, 20_000, 40_000)
        },
        "sensitivity, 4,096 base samples, 8 assumptions": lambda: index.sensitivity(
            IDI, frame, samples=4096
        ),
        "one draw after another, 100 draws": lambda: one_by_one(frame, 100),
    }
    for name, work in rows.items():
        print(f"{1000 * best(work):9.1f} ms  {name}", flush=True)
    memory = psutil.Process().memory_info()
    print(
        f"{getattr(memory, 'peak_wset', 0) / 2**20 or _peak():9.0f} MB  peak memory of all of the "
        "above"
    )


def _peak() -> float:
    """Peak memory in MB, where the system tells it."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
