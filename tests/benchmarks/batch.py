"""Throughput of a batch beside what a user would run instead, on this machine, in one run.

Run with `python -m tests.benchmarks.batch` (about 15 minutes on two cores; `--quick` leaves out the
slow alternatives). Prints a table and asserts nothing.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil

from research import economies
from research.batch import plan, run
from research.batch.study import named, read
from tests.batch.processes import study

STUDY = named("country_profile")
CORES = os.cpu_count() or 1
BIN = Path(sys.executable).parent


def seconds(work: Callable[[], object]) -> float:
    """Wall time of some work."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def by_shell(out: Path, economy: str) -> None:
    """One report as the documentation of Papermill and nbconvert has it."""
    executed = out / f"{economy}.ipynb"
    papermill = [
        BIN / "papermill",
        "-k",
        "python3",
        "--no-progress-bar",
        "-p",
        "economy",
        economy,
        STUDY.path,
        executed,
    ]
    subprocess.run(papermill, check=True, capture_output=True)
    subprocess.run(
        [BIN / "jupyter", "nbconvert", "--to", "html", executed], check=True, capture_output=True
    )


def shells(out: Path, members: Sequence[str], at_once: int) -> None:
    """Reports by shell commands, some at once."""
    out.mkdir()
    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(lambda economy: by_shell(out, economy), members))


def floor(out: Path, members: Sequence[str]) -> None:
    """The same cells and pages as a plain script, one warm process a core."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    shares = [members[number::CORES] for number in range(CORES)]
    script = [sys.executable, "-m", "tests.benchmarks.floor", str(out), STUDY.name]
    processes = [subprocess.Popen([*script, *share], env=environment) for share in shares]
    assert all(process.wait() == 0 for process in processes)


def batch(out: Path, members: Sequence[str], *options: str) -> float:
    """`research batch` as a command; returns the peak of the memory of all its processes together,
    in bytes (PSS).
    """
    command = [
        sys.executable,
        "-c",
        "from research.cli import main; main()",
        "batch",
        *members,
        "--study",
        STUDY.name,
    ]
    process = subprocess.Popen([*command, "--out", str(out), *options], stdout=subprocess.DEVNULL)
    peak = [0]

    def sample() -> None:
        while process.poll() is None:
            peak[0] = max(peak[0], shared_memory(process.pid))
            time.sleep(1)

    watch = threading.Thread(target=sample)
    watch.start()
    assert process.wait() == 0
    watch.join()
    return peak[0]


def shared_memory(pid: int) -> int:
    """Proportional memory of a process and all below it."""
    total = 0
    try:
        tree = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    except psutil.Error:
        return 0
    for process in tree:
        try:
            memory = process.memory_full_info()
            total += getattr(memory, "pss", memory.rss)
        except psutil.Error:
            continue
    return total


def same_pages(one: Path, other: Path) -> str:
    """Whether two folders hold the same pages."""
    pages = sorted(path.relative_to(one) for path in one.glob("*/*.html"))
    same = sum((one / page).read_bytes() == (other / page).read_bytes() for page in pages)
    return f"{same} of {len(pages)} pages the same, byte for byte"


def everything(folder: Path, members: Sequence[str]) -> None:
    """Print what all studies of economies cost, what a dry run does, and a run with nothing to do.

    What is in the store that RESEARCH_STORE names answers, as for anybody.
    """
    command = [sys.executable, "-c", "from research.cli import main; main()", "batch", *members]

    def run(*options: str) -> Callable[[], object]:
        quiet = [*command, "--out", str(folder / "all"), *options]
        return lambda: subprocess.run(quiet, check=True, stdout=subprocess.DEVNULL)

    dry, made = seconds(run("--dry-run")), seconds(run())
    reports = len(list((folder / "all").glob("*/*.ipynb")))
    each, again = made / reports, seconds(run())
    print(f"{reports:,} reports of {len(members)} economies {made:.1f} s, {each:.2f} s each")
    print(f"dry run {dry:.1f} s, all up to date {again:.1f} s")


def many_kernels(folder: Path, number: int) -> str:
    """Kernels at eight times the cores, and how many failed."""
    study(folder, "one", "print(number)", parameters="number: int = 0")
    found = read(folder / "notebooks/one.ipynb")
    assert found is not None
    jobs = [plan.Job(found, "world", "World", {"number": value}) for value in range(number)]
    reports = run.run(jobs, folder / "out", run.Options(workers=8 * CORES))
    return f"{sum(report.status != 'ok' for report in reports)} failed"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--quick", action="store_true", help="leave out the alternatives that take minutes"
    )
    parser.add_argument(
        "--everything",
        type=int,
        metavar="N",
        help="instead all studies of economies, for the first N economies",
    )
    given = parser.parse_args()
    quick = given.quick
    everyone = sorted(economies.table())
    members = sorted(economies.group("itu:asia-pacific"))[:24]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.everything:
            everything(folder, everyone[: given.everything])
            return
        compare(folder, members, quick)
        print()
        grow(folder, everyone)


def compare(folder: Path, members: list[str], quick: bool) -> None:
    """Print the same reports made in every way."""
    ways: dict[str, Callable[[], object]] = {}
    if not quick:
        ways["papermill and nbconvert in a loop"] = lambda: shells(folder / "loop", members, 1)
        ways["the same, two at once"] = lambda: shells(folder / "two", members, 2)
    ways["research batch"] = lambda: batch(folder / "local", members)
    ways["research batch --cluster local:2"] = lambda: batch(
        folder / "dask", members, "--cluster", "local:2"
    )
    ways["floor: cells and pages as a script, one warm process a core"] = lambda: floor(
        folder / "floor", members
    )
    print(
        f"{len(members)} economies, {CORES} cores, {platform.machine()}, Python "
        f"{platform.python_version()}; start-up counted"
    )
    times = {way: seconds(work) for way, work in ways.items()}
    ours = times["research batch"]
    for way, taken in times.items():
        print(
            f"{way:62} {taken:7.1f} s {taken / len(members):7.2f} s a report {taken / ours:6.2f} x "
            "research batch"
        )
    print(f"research batch and floor: {same_pages(folder / 'floor', folder / 'local')}")
    print(f"research batch and cluster: {same_pages(folder / 'dask', folder / 'local')}")


def grow(folder: Path, everyone: list[str]) -> None:
    """Print how cost grows to all economies, and what a second run costs."""
    before = (0, 0.0)
    for number in (10, 50, len(everyone)):
        out, peak = folder / f"first-{number}", [0.0]
        taken = seconds(
            lambda out=out, peak=peak, number=number: peak.append(batch(out, everyone[:number]))
        )
        each = (taken - before[1]) / (number - before[0])
        more = (
            f"{each:6.2f} s for each report more"
            if before[0]
            else f"{each:6.2f} s a report with start-up"
        )
        print(
            f"{number:4} economies {taken:7.1f} s {more:32} all memory {peak[-1] / 2**20:5.0f} MB "
            "at its peak"
        )
        before = (number, taken)
    again = seconds(lambda: batch(out, everyone))
    print(f"{len(everyone):4} economies, all up to date {again:5.1f} s")
    taken = seconds(
        lambda: print("200 kernels at 8 times the cores:", many_kernels(folder / "many", 200))
    )
    print(f"   in {taken:.1f} s")


if __name__ == "__main__":
    main()
