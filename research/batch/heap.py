"""What a process has freed, given back to the system."""

import ctypes
from contextlib import suppress


def give_back() -> None:
    """Return freed memory to the system, where the C library would keep it; else do nothing.

    Source: malloc_trim(3) of glibc, which hands free pages back from the top and within.
    """
    with suppress(OSError, TypeError, AttributeError):  # another C library, or none of its own
        ctypes.CDLL(None).malloc_trim(0)
