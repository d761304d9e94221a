"""A finding as a file: its chart as a picture or a page, its table as CSV."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from research.errors import InputError
from research.files import write_whole

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from research.report.finding import Finding

_PICTURES = (".svg", ".png", ".pdf")
_ENDINGS = (*_PICTURES, ".html", ".csv")
_TITLE = 70  # letters of a line
_LINE = 24  # pixels of a line of the title
_HEIGHT = 400  # of a chart that states none
_SIZE = {"width": 900, "scale": 2}  # pixels, and how many are drawn for one


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
        data = finding.table.csv().encode()
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
    try:
        import kaleido  # noqa: F401 (plotly draws with it)
    except ImportError:
        raise InputError(
            "pictures need kaleido; install it from the checkout: pip install -e '.[pictures]'"
        ) from None
    try:
        return bytes(figure.to_image(kind, **_SIZE))
    except RuntimeError as error:
        raise InputError(f"no picture could be drawn ({error}); install Chromium") from error
