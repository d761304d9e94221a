"""A chart in a page: a box with a description, its data for the script, and a table."""

import csv
import io
import json
import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from html import escape
from itertools import zip_longest
from typing import Any

import numpy as np
from markupsafe import Markup

from research import messages
from research.messages.formats import separators
from research.messages.values import Percent
from research.publish.frame import Frame
from research.publish.tables import Table

# pixels of a chart that has no rows with names, and of a map without what stands around it
_TALLEST = 400
_WIDE = 0.6  # height of such a map, of its width
_MARKS = ".,"  # of decimals and thousands, as Plotly has them
_UNIT, _AXIS = re.compile(r"[(（]([^()（）]*)[)）]"), re.compile(r"[xy]axis\d*")
_TURNED = "\u2068\u200f\u2069"  # around a text that is written from right to left
_TITLED = 20  # pixels of the title of an axis
_MOST_ROWS = 500  # of the table of a chart that no table stands beside
_KINDS = {
    "scatter": "Line or dot chart",
    "bar": "Bar chart",
    "heatmap": "Heat map",
    "box": "Box plot",
    "pie": "Pie chart",
}


def markup(
    figure: dict[str, Any],
    *,
    name: str,
    number: int,
    text: Frame,
    source: str = "",
    of: str = "",
    tallest: int = _TALLEST,
    noted: dict[tuple[str, ...], int] | None = None,
) -> str:
    """Return a chart as HTML, with a link to it, which `take.js` adds what a reader takes along to.

    Parameters
    ----------
    figure : data, layout and config as Plotly has them; `layout.meta.alt` says what the chart shows
    name : id of the chart in its page
    number : of the figure in its page
    text : words of the frame
    source, of : the line below it, and what it draws, which stands above it
    tallest : pixels of a chart without rows
    noted : figures by the notes below them, which others with the same do not repeat
    """
    figured = text("figure", number=number)
    kind = "chart wide" if is_wide(figure) else "chart"
    at = number if noted is None else noted.setdefault(notes_of(figure), number)
    below = _notes(figure, text, at if at != number else 0)
    below += f"<figcaption><b>{figured}</b> {escape(source)}</figcaption>"
    alt = escape(described(figure))
    figure = _unrepeated(figure, of, messages.say(Percent(0.0), text.lang)[1:])
    high = height(figure, tallest)
    marks = separators(text.lang)
    drawn = f'<p class="of">{escape(of)}</p>' if of else ""
    own = {"height": high} | ({"separators": marks} if marks != _MARKS else {})
    layout = {**figure.get("layout", {}), **own}
    if isinstance(meta := layout.get("meta"), dict):  # whose description is an attribute already
        layout["meta"] = {key: part for key, part in meta.items() if key != "alt"}
    figure = {key: part for key, part in figure.items() if key != "config"} | {"layout": layout}
    data = json.dumps(figure, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    data = data.replace("<", "\\u003c")
    return (
        f'<figure class="{kind}" role="group" aria-labelledby="{name}"><div class="drawn">{drawn}'
        f'<div class="plot" id="{name}" role="img" aria-label="{alt}" style="height:{high}px"></div></div>'  # noqa: E501
        f'<script type="application/json">{data}</script>{below}</figure>'
        f'<div class="tools"><a href="#{name}">{text("chart_link")}</a></div>'
    )


def _unrepeated(figure: dict[str, Any], of: str, percent: str = "%") -> dict[str, Any]:
    """Return a chart without titles that only repeat what is said above it.

    Those are of axes and colour keys, where all it draws has one unit, and of its only panel.
    Ticks of such an axis of shares say `percent`, as the language writes it.

    >>> chart = {"layout": {"height": 300, "xaxis": {"title": {"text": "% of people"}}}}
    >>> _unrepeated(chart, "Users (% of people), 2024")["layout"]
    {'height': 280, 'xaxis': {'ticksuffix': '%'}}
    >>> _unrepeated(chart, "Users (% of people) and price (US$)") == chart
    True
    """
    layout = dict(figure.get("layout", {}))
    units = {each.strip(_TURNED) for each in _UNIT.findall(of)}
    unit = min(units) if len(units) == 1 else ""
    for name in [each for each in layout if _AXIS.fullmatch(each)]:
        if (said := _title(layout[name]).strip(_TURNED)) and unit.startswith(said):
            layout[name] = {key: part for key, part in layout[name].items() if key != "title"}
            layout[name] |= {"ticksuffix": percent} if said.startswith("%") else {}
            if name == "xaxis" and isinstance(layout.get("height"), int):
                layout["height"] -= _TITLED
    notes = [each for each in layout.get("annotations", ()) if not _repeats(each, unit, of, layout)]
    if len(notes) + 1 == len(layout.get("annotations", ())):
        layout = _lower(layout) | {"annotations": notes}
    return {**figure, "layout": layout}


def _repeats(note: dict[str, Any], unit: str, of: str, layout: dict[str, Any]) -> bool:
    """Return whether a note is the title of a colour key or of the only panel, and said already."""
    said, name = str(note.get("text", "")).strip(_TURNED), note.get("name")
    if name == "class":  # the unit, or a bound, which is a number
        return len(said) > 1 and unit.startswith(said)
    return name == "panel" and "yaxis2" not in layout and of.startswith(said.replace("<br>", " "))


def _lower(layout: dict[str, Any]) -> dict[str, Any]:
    """Return a layout without the room of one line above the chart."""
    lower, meta = dict(layout), layout.get("meta")
    lower["margin"] = {**layout.get("margin", {}), "t": layout["margin"]["t"] - _TITLED}
    lower["height"] = layout["height"] - _TITLED
    if isinstance(meta, dict) and "key" in meta:
        less = {name: meta[name] - _TITLED for name in ("key", "frame")}
        lower["meta"] = {**meta, **less}
    return lower


def notes_of(figure: dict[str, Any]) -> tuple[str, ...]:
    """Return the notes on a map; none of another chart."""
    return tuple(_meta(figure).get("notes", ()))


def _notes(figure: dict[str, Any], text: Frame, at: int) -> str:
    """Return the notes on a map, all but the first folded on a phone, or where they are."""
    notes = [f"<span>{escape(messages.plain(each))}</span>" for each in notes_of(figure)]
    notes = [text("notes_at", number=at)] if notes and at else notes
    if len(notes) < 2:
        return f'<p class="below">{notes[0]}</p>' if notes else ""
    first, rest = notes[0], " ".join(notes[1:])
    return f'<details class="below"><summary>{first}</summary>{rest}</details>'


def is_wide(figure: dict[str, Any]) -> bool:
    """Return whether a chart is a map of most of the world, which needs a row to itself."""
    return 0 < float(_meta(figure).get("aspect") or 1) < _WIDE


def is_map(figure: dict[str, Any]) -> bool:
    """Return whether a chart is a map, whose shape is given."""
    return "aspect" in _meta(figure)


def _meta(figure: dict[str, Any]) -> dict[str, Any]:
    """Return what a chart says of itself."""
    meta = figure.get("layout", {}).get("meta")
    return meta if isinstance(meta, dict) else {}


def height(figure: dict[str, Any], tallest: int = _TALLEST, mapped: int = 0) -> int:
    """Return the height of a chart in pixels: the author's, but not more than a reader needs.

    `tallest` : of one without rows; `mapped` : pixels a map is wide, where that is known
    """
    layout = figure.get("layout", {})
    stated, meta = layout.get("height"), _meta(figure)
    high = int(stated) if isinstance(stated, (int, float)) and 0 < stated < 5000 else 400
    if is_map(figure) and not is_wide(figure):
        drawn = min(_TALLEST, int(mapped * meta["aspect"])) if mapped else _TALLEST
        return min(high, drawn + int(meta.get("frame", 0)))
    if meta.get("whole") is True or is_wide(figure):
        return high
    named = any(
        isinstance(label, str)
        for trace in figure.get("data", [])
        for label in values(trace.get("y"))
    )
    return high if named or "polar" in layout else min(high, tallest)


def described(figure: dict[str, Any]) -> str:
    """Return the description of a chart: its author's, else its kind, title, axes and series.

    >>> described({"data": [{"type": "bar", "name": "2024"}],
    ...     "layout": {"title": {"text": "Subscriptions"}}})
    'Bar chart: Subscriptions. Shown: 2024.'
    """
    layout, traces = figure.get("layout", {}), figure.get("data", [])
    if alt := _meta(figure).get("alt"):
        return str(alt)
    kind = _KINDS.get(traces[0].get("type", "scatter"), "Chart") if traces else "Chart"
    axes = [_title(layout.get(axis)) for axis in ("xaxis", "yaxis")]
    about = [_title(layout), " against ".join(axis for axis in reversed(axes) if axis)]
    shown = ", ".join(str(trace["name"]) for trace in traces if trace.get("name"))
    said = [
        f"{kind}: {'. '.join(filter(None, about))}" if any(about) else kind,
        f"Shown: {shown}" if shown else "",
    ]
    return ". ".join(filter(None, said)) + "."


def _title(part: Any) -> str:
    title = part.get("title", "") if isinstance(part, dict) else ""
    return str(title.get("text", "")) if isinstance(title, dict) else str(title)


def table(figure: dict[str, Any], *, name: str, text: Frame) -> tuple[str, Table] | None:
    """Return the data of a chart as HTML and as a table of id `name`; None without data."""
    rows = list(_rows(figure))
    if not rows:
        return None
    body = "".join(
        f'<tr><th scope="row">{escape(series)}</th><td>{escape(x)}</td><td>{escape(y)}</td></tr>'
        for series, x, y in rows[:_MOST_ROWS]
    )
    title, left = text("figures_of_the_chart"), ""
    if len(rows) > _MOST_ROWS:
        left = Markup(" ") + text("first_rows", len(rows), shown=_MOST_ROWS)
    names = [str(text(key)) for key in ("series", "across", "up")]
    heads = "".join(f'<th scope="col">{name}</th>' for name in names)
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([names, *rows])
    markup = (
        f'<details><summary>{text("the_figures")}</summary><div class="table" role="region" tabindex="0" '  # noqa: E501
        f'aria-label="{title}"><table><caption>{title}.{left}</caption>'
        f"<thead><tr>{heads}</tr></thead>"
        f"<tbody>{body}</tbody></table></div></details>"
    )
    return markup, Table(name, out.getvalue())


def _rows(figure: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for trace in figure.get("data", []):
        name = str(trace.get("name") or "")
        keys = ("labels", "values") if trace.get("type") == "pie" else ("x", "y")
        for x, y in zip_longest(*(values(trace.get(key)) for key in keys), fillvalue=""):
            yield name, str(x), str(y)


def values(given: Any) -> Sequence[Any]:
    """Return the values of a trace, which Plotly writes as a list or packed."""
    if isinstance(given, dict) and "bdata" in given:
        packed = np.frombuffer(b64decode(given["bdata"]), dtype=f"<{given['dtype']}")
        return list(packed.tolist())
    return given if isinstance(given, (list, tuple)) else []
