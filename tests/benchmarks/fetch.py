"""What fetching costs beside what else a user would run: requests, seconds and memory for the same
figures.

python -m tests.benchmarks.fetch ROOT [PYTHON]

ROOT is the address of a replica of the sources; PYTHON an interpreter that has wbgapi,
pandas-datareader and sdmx1, this one if left out. Forty indicators of the World Bank for every
economy from 1990, and one flow of the Pacific Community. Requests are counted by the server's log,
seconds are wall time of a fresh process, memory is the most it held. What cannot be pointed at the
replica, or does not read what it answers, says why in its last column.
"""

import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

from research import catalogue
from tests.stores import backdate

CODES = {
    key: entry.codes.worldbank for key, entry in catalogue.table().items() if entry.codes.worldbank
}
_WBGAPI = """
import sys, wbgapi
wbgapi.endpoint = sys.argv[1] + "/worldbank/v2"
wbgapi.per_page = 32500
n = sum(1 for row in wbgapi.data.fetch(sys.argv[2].split(","), time=range(1990, 2026), skipBlanks=True))
print(n, "values")
"""  # noqa: E501
_DATAREADER = """
import sys
from pandas_datareader import wb
wb.WB_API_URL = sys.argv[1] + "/worldbank/v2"
found = wb.download(indicator=sys.argv[2].split(","), country="all", start=1990, end=2025)
print(int(found.notna().sum().sum()), "values")
"""
_SDMX1 = """
import sys, sdmx
sdmx.add_source({"id": "SPC0", "name": "replica", "url": sys.argv[1] + "/sdmx/spc"})
client = sdmx.Client("SPC0")
message = client.get("data", "DF_BP50_7", headers={"Accept": "application/vnd.sdmx.data+csv;version=2.0.0"})
print(sum(len(each) for each in message.data), "values")
"""  # noqa: E501


def told(root: str, path: str) -> list[str]:
    """What the replica says at one of its own addresses."""
    with urlopen(f"{root}{path}", timeout=30) as reply:
        return json.load(reply)


def held(pid: int) -> int:
    """The most bytes a process has held so far, 0 where it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return 1024 * int(found[1]) if found else 0


def timed(name: str, root: str, command: list[str]) -> None:
    """Run a command and print a row of the table."""
    told(root, "/_reset")
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        running = subprocess.Popen(command, stdout=said, stderr=said)
        most = 0
        while running.poll() is None:
            most = max(most, held(running.pid))
            time.sleep(0.02)
        seconds = time.perf_counter() - started
        said.seek(0)
        lines = said.read().decode(errors="replace").strip().splitlines()
    outcome = "ok" if running.returncode == 0 else f"exit {running.returncode}"
    last = lines[-1][:90] if lines else ""
    print(
        f"{name:<34} {len(told(root, '/_log')):>8} {seconds:>8.1f} {most / 1e6:>8.0f}  "
        f"{outcome:<8} {last}",
        flush=True,
    )


def ours(root: str, source: str, store: Path, keys: list[str]) -> list[str]:
    """Our command for one source."""
    base = {"worldbank": f"{root}/worldbank/v2", "spc": f"{root}/sdmx/spc"}[source]
    wanted = [argument for key in keys for argument in ("--indicator", key)]
    main = "from research.cli import main; main()"
    return [
        sys.executable,
        "-c",
        main,
        "fetch",
        "--source",
        source,
        "--base-url",
        base,
        "--store",
        str(store),
        *wanted,
    ]


def main(root: str, python: str) -> None:
    """Print the table."""
    known = [key for key in CODES if _is_known(root, CODES[key])][:40]
    codes = ",".join(CODES[key] for key in known)
    print(f"{'':<34} {'requests':>8} {'seconds':>8} {'MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for source, keys in (("worldbank", known), ("spc", [])):
            store = Path(folder) / source
            timed(f"research fetch, {source}", root, ours(root, source, store, keys))
            timed("  again the same day", root, ours(root, source, store, keys))
            backdate(store)
            timed("  again another day", root, ours(root, source, store, keys))
    timed("wbgapi", root, [python, "-c", _WBGAPI, root, codes])
    timed("pandas-datareader", root, [python, "-c", _DATAREADER, root, codes])
    timed("sdmx1, SDMX-CSV 2.0", root, [python, "-c", _SDMX1, root])


def _is_known(root: str, code: str) -> bool:
    with urlopen(
        f"{root}/worldbank/v2/country/THA/indicator/{code}?format=json&per_page=1", timeout=30
    ) as reply:
        return "message" not in json.load(reply)[0]


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"), (sys.argv[2:] or [sys.executable])[0])
