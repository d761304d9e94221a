"""Pages on paper: PDF by Chromium, charts redrawn for the paper, charts as pictures."""

import tempfile
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from research import chromium
from research.errors import InputError
from research.files import write_whole

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
    with tempfile.TemporaryDirectory() as folder, chromium.page(1280, 900) as page:
        page_file = Path(folder) / "page.html"
        page_file.write_text(html, encoding="utf-8")
        page.goto(page_file.as_uri())
        if _waited(page) != "drawn":
            raise InputError("The charts of the page could not be drawn; update Chromium")
        yield page


def _waited(page: Any) -> object:
    """Wait until all charts of a page are drawn; return whether they are."""
    from playwright.sync_api import TimeoutError

    try:
        return page.wait_for_function(_SEEN, timeout=1000 * _LONGEST).json_value()
    except TimeoutError:
        return "not drawn"
