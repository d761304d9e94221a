"""Lines that the maps of a page draw, held once and as steps: a map names them by number."""

import json
import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from research.publish.figure import values

_CHART = re.compile(r'(<script type="application/json">)(.*?)(</script>)', re.DOTALL)
_LONG = 50  # points of a trace from which on its lines are held apart
_END, _SLIDE = "</main>", 'class="slide"'


def held_once(html: str) -> str:
    """Return a page whose maps name their lines by number, the lines after its main part.

    A page without a map stays as it is. Notes that it has below a map are not also in that.

    Notes
    -----
    A trace is lines with gaps between them. `"lines": [0, 1, 4, 3]` in place of its x and y stands
    for one line of the page from the first on and three from the fifth on; `dataOf` in `report.js`
    is the way back.
    """
    if not any(_is_map(match[2]) for match in _CHART.finditer(html)):
        return html
    lines: dict[str, int] = {}

    def packed(match: re.Match[str]) -> str:
        if not _is_map(match[2]):
            return match[0]
        figure = json.loads(match[2])
        figure["data"] = [_numbered(trace, lines) for trace in figure["data"]]
        if _SLIDE not in html:  # which has no notes below its maps
            figure["layout"] = _without_notes(figure["layout"])
        return match[1] + _written(figure) + match[3]

    before, end, after = _CHART.sub(packed, html).partition(_END)
    held = f'<script type="application/json" id="lines">[{",".join(lines)}]</script>'
    return f"{before}{end}\n{held}{after}"


def _is_map(data: str) -> bool:
    return '"aspect":' in data


def _without_notes(layout: dict[str, Any]) -> dict[str, Any]:
    """Return a layout without the annotation of the notes that it has as texts of their own."""
    if not layout["meta"].get("notes") or "annotations" not in layout:
        return layout
    of = [each for each in layout["annotations"] if each.get("xref") != "paper" or "name" in each]
    return layout | {"annotations": of}


def _numbered(trace: dict[str, Any], lines: dict[str, int]) -> dict[str, Any]:
    """Return a trace with the numbers of its lines; new ones are added to `lines`."""
    across, up = values(trace.get("x")), values(trace.get("y"))
    if len(across) < _LONG or len(across) != len(up):
        return trace
    runs: list[int] = []
    for number in [lines.setdefault(each, len(lines)) for each in _lines(across, up)]:
        if runs and number == runs[-2] + runs[-1]:
            runs[-1] += 1
        else:
            runs += [number, 1]
    return {key: held for key, held in trace.items() if key not in ("x", "y")} | {"lines": runs}


def _lines(across: Sequence[float | None], up: Sequence[float | None]) -> Iterator[str]:
    """Lines as JSON: of each its x and its y, the first and then the steps to the next."""
    points: list[tuple[float, float]] = []
    for x, y in zip(across, up, strict=True):
        if x is None or y is None or math.isnan(x) or math.isnan(y):
            yield _written(_steps(points))
            points = []
        else:
            points.append((x, y))
    yield _written(_steps(points))


def _steps(points: Sequence[tuple[float, float]]) -> list[list[float]]:
    """Return the first x and the steps to the next, and the same of y."""
    parts = [[point[axis] for point in points] for axis in (0, 1)]
    steps = [[now - before for before, now in pairwise([0.0, *part])] for part in parts]
    return [[int(step) if step == int(step) else step for step in part] for part in steps]


def _written(held: Any) -> str:
    data = json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return data.replace("<", "\\u003c")
