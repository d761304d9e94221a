"""Pages on paper: PDF by Chromium, charts redrawn for the paper, charts as pictures."""

import shutil
import tempfile
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from research.errors import InputError
from research.files import write_whole
from research.publish import shared

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge")
# A page asks for nothing; the browser itself is kept from it too.
_FLAGS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
_LONGEST = 120  # seconds it may take to draw all charts
# A browser that paints no more calls for no frame: each wait for one is raced with a timer.
_SEEN = """async () => {
  const frame = () => new Promise(seen => { requestAnimationFrame(seen); setTimeout(seen, 1000); });
  for (const chart of document.querySelectorAll('figure.chart')) {
    chart.scrollIntoView({behavior: 'instant'});
    await frame();
  }
  const until = Date.now() + 60000;
  const waits = () => [...document.querySelectorAll('figure.chart')].some(chart => !chart.dataset.drawn);
  while (waits() && Date.now() < until) await frame();
  return waits() ? 'not drawn' : 'drawn';
}"""  # noqa: E501


_PICTURES = """async () => Promise.all([...document.querySelectorAll('figure.chart .plot')].map(plot => Plotly.toImage({
  data: plot.data,
  layout: {...plot.layout, width: plot.clientWidth, height: plot.clientHeight, paper_bgcolor: '#ffffff'},
}, {format: 'png', scale: 2})))"""  # noqa: E501


def print_to(path: Path, html: str) -> None:
    """Write a self-contained page as PDF, tagged and with an outline.

    Raises
    ------
    InputError : the extra `pdf` is not installed, or there is no browser
    """
    with _drawn(html) as page:
        data = page.pdf(
            prefer_css_page_size=True, format="A4", print_background=True, tagged=True, outline=True
        )
    write_whole(path, data)


def pictures(html: str) -> list[bytes]:
    """Return the charts of a self-contained page as PNG on white, in order.

    Raises
    ------
    InputError : the extra `pdf` is not installed, or there is no browser
    """
    with _drawn(html) as page:
        found = page.evaluate(_PICTURES)
    return [b64decode(each.partition(",")[2]) for each in found]


@contextmanager
def _drawn(html: str) -> Iterator[Any]:
    """Open a page in a browser, with all its charts drawn."""
    try:
        from playwright.sync_api import Error, TimeoutError, sync_playwright
    except ImportError:
        raise InputError(
            "Charts are drawn by a browser; install what drives one: pip install -e '.[pdf]' in "
            "the checkout"
        ) from None
    binary = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder) / "page.html"
        page_file.write_text(html, encoding="utf-8")
        try:
            browser = playwright.chromium.launch(
                executable_path=binary, args=shared.chromium(_FLAGS)
            )
        except Error as error:
            why = str(error).splitlines()[0]
            raise InputError(
                f"No Chromium starts ({why}); install one, or run `playwright install chromium`"
            ) from None
        page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme="light")
        page.goto(page_file.as_uri())
        try:
            found = page.wait_for_function(_SEEN, timeout=1000 * _LONGEST).json_value()
        except TimeoutError:
            found = "not drawn"
        if found != "drawn":
            raise InputError("The charts of the page could not be drawn; update Chromium")
        yield page
        browser.close()
