"""Places for kernels, which all templates of a batch share."""

import fcntl
import os
from pathlib import Path


class Places:
    """So many places, each a lock that ends with the process it was taken for, however that ends.

    Parameters
    ----------
    folder : of the files that are locked
    most : places there are, None for no end
    """

    def __init__(self, folder: Path, most: int | None) -> None:
        self._folder, self._most = folder, most
        self._held: int | None = None

    def take(self, half: bool = False) -> bool:
        """Take a place for the process that is forked next, unless one is held; whether one is.

        `half` : of the first half of the places alone
        """
        if self._most is None:
            return True
        for number in range(max(self._most // 2, 1) if half else self._most):
            if self._held is not None:
                break
            handle = os.open(self._folder / f"place-{number}", os.O_CREAT | os.O_RDWR, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._held = handle
            except BlockingIOError:
                os.close(handle)
        return self._held is not None

    def leave(self) -> None:
        """Leave the place that is held to the process that was forked for it, if any."""
        if self._held is not None:
            os.close(self._held)
            self._held = None
