"""A Chromium for the tests. One that may answer no more is ended by its id, and another started."""

import os
import shutil
import tempfile
from contextlib import suppress
from typing import Any

from tests.started import Started, end

# No page may stop painting because another is in front, or the machine is busy.
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
    "--disable-gpu-watchdog",
]  # fmt: skip


def binary() -> str | None:
    """Where a Chromium is, if there is one."""
    return (
        shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )


class Browser:
    """Opens pages; starts when the first is asked for."""

    def __init__(self, at: str, processes: Started) -> None:
        self._at, self._processes = at, processes
        self._playwright: Any = None
        self._chromium: Any = None
        self._folder = ""

    def new_page(self, **options: Any) -> Any:
        """Open a page in a context of its own."""
        return self._running().new_page(**options)

    def new_context(self, **options: Any) -> Any:
        """Open a context for pages."""
        return self._running().new_context(**options)

    def tidy(self) -> None:
        """End it where a test has left a page open: that one may answer no more."""
        if self._folder and not (
            self._chromium and self._chromium.is_connected() and not self._chromium.contexts
        ):
            self.end()

    def end(self) -> None:
        """End it and what drives it, asking neither."""
        end(lambda: self._processes.of(self))
        self._processes.owned.pop(self, None)
        if self._playwright is not None:
            with suppress(Exception):
                self._playwright.__exit__()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._playwright, self._chromium, self._folder = None, None, ""

    def _running(self) -> Any:
        from playwright.sync_api import sync_playwright

        if self._chromium is None:
            before = self._processes()
            self._folder = tempfile.mkdtemp(prefix="rb")
            os.environ["TMPDIR"], outer = self._folder, os.environ.get("TMPDIR")
            try:
                self._playwright = sync_playwright()
                self._chromium = self._playwright.start().chromium.launch(
                    executable_path=self._at, args=FLAGS
                )
            finally:
                del os.environ["TMPDIR"]
                if outer is not None:
                    os.environ["TMPDIR"] = outer
                self._processes.owned[self] = self._processes() - before
        return self._chromium
