"""Limit of open files: raised for the sockets and pipes of kernels, or an error."""

import sys

from research.errors import InputError

_LEAST, _EACH = 256, 16  # for a process of a batch, and for each worker more


def ensure(workers: int) -> None:
    """Raise the limit of open files of this process and its children as far as allowed.

    Raises
    ------
    InputError : it may not be raised to what so many workers need
    """
    if sys.platform == "win32":
        return
    import resource

    needed = _LEAST + _EACH * workers
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= needed:
        return
    if hard != resource.RLIM_INFINITY and hard < needed:
        raise InputError(
            f"A process may open {hard} files at a time here, and {workers} "
            f"report{'' if workers == 1 else 's'} at a time need "
            f"{needed}: raise the limit (`ulimit -n {max(1024, needed)}`)"
            + (", or make fewer at a time (--workers)" if workers > 1 else "")
        )
    resource.setrlimit(resource.RLIMIT_NOFILE, (needed, hard))


def most_scopes() -> int:
    """Return how many scopes may have a socket of their own: a third of the files that may be open.

    Only where processes are forked, so not on Windows.
    """
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return sys.maxsize if soft == resource.RLIM_INFINITY else soft // 3
