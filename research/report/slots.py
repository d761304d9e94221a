"""Text slots of charts: figures hold values, which are formatted when shown."""

from __future__ import annotations

import json
import re
import textwrap
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from research import languages, messages
from research.messages.values import Value, from_json

if TYPE_CHECKING:
    import plotly.graph_objects as go

_LETTER = 9  # pixels of a letter beside the rows of a chart; those of some scripts are wide
_SMALLER = 0.8  # of letters in a second line
_TAG = re.compile(r"<[^>]*>")
# What a line can begin with: a word, or a sign of a script without spaces.
_PARTS = re.compile(r"\s+|[\u3040-\u9fff][、，。；：）]*|[^\s\u3040-\u9fff]+")
# An isolate that takes its direction from the mark it begins with.
_FIRST_STRONG, _RIGHT_TO_LEFT, _END = "\u2068", "\u2068\u200f", "\u2069"
# Two signs for private use enclose a value: no text of ours or of a source holds them.
_SLOT = re.compile("\ue000(.*?)\ue001", re.DOTALL)


def slot(value: Value, wrap: int = 0) -> str:
    """Return a value as a text slot of a figure holds it.

    Parameters
    ----------
    value : what is shown
    wrap : characters after which a line breaks; 0 for one line

    Examples
    --------
    >>> from research.messages.values import Economy
    >>> said({"name": slot(Economy("NLD"))}, "en")
    {'name': 'Netherlands'}
    """
    held = json.dumps({"value": value.as_json(), "wrap": wrap}, ensure_ascii=False, sort_keys=True)
    return f"\ue000{held}\ue001"


def wrapped(text: str, wrap: int) -> str:
    """Return a text whose slots break into lines of so many characters.

    >>> from research.messages.values import Economy
    >>> said(wrapped(slot(Economy("VCT")), 20), "en")
    'Saint Vincent and<br>the Grenadines'
    """
    return _SLOT.sub(lambda match: slot(from_json(json.loads(match[1])["value"]), wrap), text)


def held(text: str) -> Iterator[Value]:
    """Yield the values of the slots of a text.

    >>> from research.messages.values import Economy
    >>> [*held(f"<b>{slot(Economy('NLD'))}</b>")]
    [Economy(code='NLD')]
    """
    for found in _SLOT.findall(text):
        yield from_json(json.loads(found)["value"])


def room(label: str) -> int:
    """Return the pixels a label beside a row takes: its first line, or smaller ones below it.

    >>> room("35%<br>56% 82%")
    50
    """
    first, *below = (len(_TAG.sub("", messages.plain(line))) for line in label.split("<br>"))
    return round(_LETTER * max(first, _SMALLER * max(below, default=0)))


def said(figure: Any, language: str = "") -> Any:
    """Return a figure (Plotly JSON) with every slot as text in a language."""
    if isinstance(figure, str):
        return _filled(figure, language) if "\ue000" in figure else figure
    if isinstance(figure, dict):
        return {key: said(each, language) for key, each in figure.items()}
    if _is_list(figure):
        return [said(each, language) for each in figure]
    return figure


def _filled(text: str, language: str) -> str:
    """Return a text with its slots filled, each line in the language's direction of writing.

    A drawing is written from left to right; its lines are isolated where the language is not.
    """
    language = language or languages.in_use()
    if languages.language(language).direction == "ltr":
        return _SLOT.sub(lambda match: _text(match[1], language), text)
    parts = len(_SLOT.findall(text)) > 1  # which keep their order, each by itself
    filled = _SLOT.sub(lambda match: _part(_text(match[1], language), parts), text)
    return "<br>".join(f"{_RIGHT_TO_LEFT}{line}{_END}" for line in filled.split("<br>"))


def _part(text: str, isolated: bool) -> str:
    """Return the text of a slot, each of its lines isolated where there are others beside it."""
    if not isolated:
        return text
    return "<br>".join(f"{_FIRST_STRONG}{line}{_END}" for line in text.split("<br>"))


def shown(chart: go.Figure, language: str = "") -> go.Figure:
    """Return a chart with every slot as text in a language."""
    import plotly.graph_objects as go

    traces = [said(trace.to_plotly_json(), language) for trace in chart.data]
    return go.Figure(traces, said(chart.layout.to_plotly_json(), language))


def slots(figure: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a figure that holds a slot, by its path in it (`data.0.name`)."""
    if isinstance(figure, str):
        if "\ue000" in figure:
            yield path, figure
    elif isinstance(figure, dict):
        for key, each in figure.items():
            yield from slots(each, f"{path}.{key}" if path else str(key))
    elif _is_list(figure):
        for at, each in enumerate(figure):
            yield from slots(each, f"{path}.{at}" if path else str(at))


def _is_list(part: Any) -> bool:
    """Whether a part of a figure is a list that can hold texts: arrays of numbers hold none."""
    return isinstance(part, (list, tuple)) or (
        getattr(getattr(part, "dtype", None), "kind", "") == "O"
    )


@lru_cache(maxsize=4096)
def _text(held: str, language: str) -> str:
    told = json.loads(held)
    text = messages.say(from_json(told["value"]), language, label=True)
    # Plotly would read markup and placeholders.
    text = text.replace("<", "‹").replace(">", "›").replace("%{", "% {")
    return "<br>".join(_lines(text, told["wrap"])) if told["wrap"] else text


def _lines(text: str, width: int) -> list[str]:
    """Return a text in lines; a script without spaces breaks at its signs, which are wide."""
    if not any(unicodedata.east_asian_width(sign) == "W" for sign in text):
        return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    lines = [""]
    for part in _PARTS.findall(text):
        if lines[-1].strip() and part.strip() and len(lines[-1] + part) > width * 3 // 5:
            lines.append("")
        lines[-1] += part
    return [line.strip() for line in lines]
