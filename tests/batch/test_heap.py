"""Memory a worker has freed goes back to the system."""

import platform
import subprocess
import sys

import pytest

# Blocks the C library serves; those that stay keep it from giving back the others by itself.
_FREED = """
from pathlib import Path
from research.batch.heap import give_back
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1])
blocks = [bytes(4000) for _ in range(20_000)]
kept = blocks[::100]
del blocks
before = resident()
give_back()
print(before - resident())
"""

_OF_ARROW = """
from pathlib import Path
import pyarrow
from research.batch.heap import give_back
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1])
buffers = [pyarrow.allocate_buffer(30_000) for _ in range(3_000)]
for each in buffers:
    memoryview(each).cast("B")[:] = b"1" * 30_000
del buffers, each
before = resident()
give_back()
print(before - resident())
"""


def _freed(script: str) -> int:
    """Return how many pages the script says were given back."""
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60
    )
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_freed_blocks_between_others_are_given_back() -> None:
    """80 MB are freed in blocks between others: most of their pages of 4 KiB go back."""
    assert _freed(_FREED) > 10_000


@pytest.mark.skipif(sys.platform != "linux", reason="pages are counted by /proc")
def test_what_arrow_has_freed_is_given_back() -> None:
    """90 MB in buffers of a batch's Parquet files: most of their pages of 4 KiB go back."""
    assert _freed(_OF_ARROW) > 10_000
