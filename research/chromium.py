"""A headless Chromium, which draws what is printed, shared as a picture or saved from a chart."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

from research.errors import InputError

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
# A page asks for nothing; the browser itself is kept from it too. The same colours everywhere.
_FLAGS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--force-color-profile=srgb",
)


def found() -> bool:
    """Return whether this machine has a Chromium, and what drives one."""
    return bool(find_spec("playwright") and _binary())


@contextmanager
def page(width: int, height: int) -> Iterator[Any]:
    """Open an empty page of so many pixels, in light colours; the browser ends with the block.

    Raises
    ------
    InputError : the extra `pdf` is not installed, or no Chromium starts
    """
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        raise InputError(
            "Charts are drawn by a browser; install what drives one: pip install -e '.[pdf]' in "
            "the checkout"
        ) from None
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=_binary(), args=flags())
        except Error as error:
            why = str(error).splitlines()[0]
            raise InputError(
                f"No Chromium starts ({why}); install one, or run `playwright install chromium`"
            ) from None
        yield browser.new_page(viewport={"width": width, "height": height}, color_scheme="light")
        browser.close()


def flags() -> list[str]:
    """Return Chromium's flags; the superuser starts it without its sandbox."""
    superuser = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*_FLAGS, "--no-sandbox"] if superuser else list(_FLAGS)


def _binary() -> str | None:
    return next((path for name in _NAMES if (path := shutil.which(name))), None)
