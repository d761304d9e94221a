"""How long something takes."""

import time
from collections.abc import Callable


def best(work: Callable[[], object], runs: int = 3, enough: float = 2.0) -> float:
    """Least wall time of some runs, in seconds; of fewer where they take more than `enough`
    together.
    """
    times: list[float] = []
    while len(times) < runs and sum(times) < enough:
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)
