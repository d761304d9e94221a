"""How long fetching takes beside what else a user would run: forty indicators, every economy, 1990 to last year.

python -m tests.benchmarks.fetch BASE_URL       the World Bank's API or a replica of it, version included

Prints a table: requests are counted by the server's log where it has one (/_log), seconds are wall time of a fresh process.
wbgapi is run as a user would, if it is installed; it calls routes a replica may not serve.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

from research import catalogue

CODES = {key: entry.codes.worldbank for key, entry in catalogue.table().items() if entry.codes.worldbank}
_WBGAPI = """
import sys, wbgapi
wbgapi.endpoint = sys.argv[1]
wbgapi.per_page = 32500
n = sum(1 for row in wbgapi.data.fetch(sys.argv[2].split(","), time=range(1990, 2026), skipBlanks=True))
print(n, "values")
"""


def log(base_url: str, path: str) -> list[str]:
    """The server's log, empty where it has none."""
    parts = urlsplit(base_url)
    try:
        with urlopen(f"{parts.scheme}://{parts.netloc}{path}", timeout=10) as reply:
            return json.load(reply)
    except (URLError, ValueError):
        return []


def timed(name: str, base_url: str, command: list[str]) -> None:
    """Run a command and print a row of the table."""
    log(base_url, "/_reset")
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    said = (done.stdout or done.stderr).strip().splitlines()
    outcome = "ok" if done.returncode == 0 else f"exit {done.returncode}"
    print(f"{name:<28} {len(log(base_url, '/_log')):>8} {seconds:>8.1f}  {outcome:<8} {said[-1][:70] if said else ''}")


def main(base_url: str) -> None:
    known = [key for key in CODES if _is_known(base_url, CODES[key])][:40]
    wanted = [argument for key in known for argument in ("--indicator", key)]
    print(f"{'':<28} {'requests':>8} {'seconds':>8}")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", "from research.cli import main; main()", "fetch", "--base-url", base_url,
                   "--store", str(Path(folder) / "store"), *wanted]  # fmt: skip
        timed("research fetch", base_url, command)
        timed("research fetch, again", base_url, command)
    timed("wbgapi", base_url, [sys.executable, "-c", _WBGAPI, base_url, ",".join(CODES[key] for key in known)])


def _is_known(base_url: str, code: str) -> bool:
    with urlopen(f"{base_url}/country/THA/indicator/{code}?format=json&per_page=1", timeout=30) as reply:
        return "message" not in json.load(reply)[0]


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
