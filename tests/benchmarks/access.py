"""Time to load and widen the data at hand, beside a pivot of the same file by pandas alone.

Run with `python -m tests.benchmarks.access`; prints a table of medians over five runs and asserts
nothing.
"""

import statistics
import time
from collections.abc import Callable

import pandas as pd

import research
from research.loaders import snapshot


def median_ms(work: Callable[[], object], runs: int = 5) -> float:
    """Median wall time of some work in milliseconds."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def by_hand() -> pd.DataFrame:
    """What a user would write without the library: read and pivot, no check, no correction."""
    return pd.read_parquet(snapshot.PATH).pivot(
        index=["economy", "year"], columns="indicator", values="value"
    )


def main() -> None:
    """Print the table."""
    rows = {
        "research.load(): every indicator, economy and year": research.load,
        'research.load("internet_users", "itu:asia-pacific")': lambda: research.load(
            "internet_users", "itu:asia-pacific"
        ),
        "research.mrnev(research.observations())": lambda: research.mrnev(research.observations()),
        "pandas alone: read and pivot": by_hand,
    }
    print(f"{len(research.observations()):,} observations")
    for name, work in rows.items():
        print(f"{median_ms(work):8.1f} ms  {name}")


if __name__ == "__main__":
    main()
