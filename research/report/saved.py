"""A finding as a file: its chart as a picture or a page, its table as CSV."""

from __future__ import annotations

import json
import textwrap
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from research import chromium
from research.errors import InputError
from research.files import write_whole
from research.report import spreadsheet

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from research.report.finding import Finding

_PICTURES = (".svg", ".png", ".pdf")
_ENDINGS = (*_PICTURES, ".html", ".csv")
_TITLE = 70  # letters of a line
_LINE = 24  # pixels of a line of the title
_HEIGHT = 400  # of a chart that states none
_WIDTH = 900  # pixels
_SCALE = 2  # pixels drawn for one, of a picture of dots
_TO_IMAGE = "([figure, options]) => Plotly.toImage(figure, options)"


def save(finding: Finding, path: Path) -> Path:
    """Write a finding to a file; see `Finding.save`."""
    ending = path.suffix.casefold()
    if ending not in _ENDINGS:
        raise InputError(
            f"{path.name} is of no kind that can be written; end it in {', '.join(_ENDINGS)}"
        )
    if ending == ".csv":
        if finding.table is None:
            raise InputError("this finding has no table; save its chart, as .svg")
        data = spreadsheet.written(finding.table.csv()).encode()
    elif ending == ".html":
        data = _titled(finding).to_html(include_plotlyjs=True).encode()
    else:
        data = _picture(_titled(finding), ending.removeprefix("."))
    try:
        write_whole(path, data)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from None
    return path


def _titled(finding: Finding) -> go.Figure:
    """Return the chart with what was found as its title."""
    figure = finding.fig
    if figure is None:
        raise InputError("this finding has no chart; save its table, as .csv")
    lines = textwrap.wrap(finding.title, _TITLE)
    room = _LINE * (len(lines) + 1)
    title = {"text": "<br>".join(lines), "font": {"size": 18}, "x": 0, "xanchor": "left"}
    top = {"yref": "container", "y": 1, "yanchor": "top", "pad": {"t": _LINE / 2, "l": 8}}
    return figure.update_layout(
        title=title | top,
        height=(figure.layout.height or _HEIGHT) + room,
        margin={"t": (figure.layout.margin.t or 0) + room},
    )


def _picture(figure: go.Figure, kind: str) -> bytes:
    """Return a chart as a picture; drawn by a thread, for a notebook's own waits on its loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(_drawn, figure, kind).result()


def _drawn(figure: go.Figure, kind: str) -> bytes:
    from plotly.offline import get_plotlyjs

    height = figure.layout.height
    kept = {"format": "png", "scale": _SCALE} if kind == "png" else {"format": "svg"}
    options = {"width": _WIDTH, "height": height, "imageDataOnly": True} | kept
    with chromium.page(_WIDTH, height) as page:
        page.add_script_tag(content=get_plotlyjs())
        chart = json.loads(figure.to_json())
        picture = page.wait_for_function(_TO_IMAGE, arg=[chart, options]).json_value()
        if kind == "png":
            return b64decode(picture)
        if kind == "svg":
            return str(picture).encode()
        page.set_content(f"<style>body {{margin: 0}} svg {{display: block}}</style>{picture}")
        paper = {"width": f"{_WIDTH}px", "height": f"{height}px", "page_ranges": "1"}
        return bytes(page.pdf(print_background=True, **paper))
