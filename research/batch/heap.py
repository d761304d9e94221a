"""What a process has freed, given back to the system."""

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Return freed memory to the system, where the C library or Arrow would keep it.

    Source: malloc_trim(3) of glibc, which hands free pages back from the top and within; of
    another C library nothing is asked.
    """
    if arrow := sys.modules.get("pyarrow"):
        arrow.default_memory_pool().release_unused()
    with suppress(OSError, TypeError, AttributeError):  # another C library, or none of its own
        ctypes.CDLL(None).malloc_trim(0)
