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


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_freed_blocks_between_others_are_given_back() -> None:
    """80 MB are freed in blocks between others: most of their pages of 4 KiB go back."""
    done = subprocess.run(
        [sys.executable, "-c", _FREED], check=True, capture_output=True, text=True, timeout=60
    )
    assert int(done.stdout) > 10_000
