"""A key figure of a report as a line that can be passed on, with its year and source."""

from collections.abc import Iterable, Mapping
from typing import Any

from research import messages
from research.messages.values import Quantity, Value
from research.publish.frame import Frame
from research.report.finding import Finding


def figure(findings: Iterable[Finding], cited: Iterable[Mapping[str, Any]], text: Frame) -> str:
    """Return the first key figure in per cent or the like; "" where none has a known source."""

    def said(value: Value) -> str:
        return messages.say(value, text.lang, label=True)

    for tile in (each for finding in findings for each in finding.tiles):
        if isinstance(tile.value, Quantity) and tile.detail:
            of, places = tile.value.indicator, "; ".join(map(said, tile.places))
            titles = dict.fromkeys(each["title"] for each in cited if of in each["printed"])
            label, value, year = map(said, (tile.label, tile.value, tile.detail))
            named, known = ", ".join(titles), {"label": label, "value": value}
            line = text("card_figure", None, **known, year=year, places=places, sources=named)
            return str(line.unescape()) if titles else ""
    return ""
