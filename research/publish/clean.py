"""Safe markup from a study: no script, no style, no loading, links to web pages only."""

import json
import re
from typing import Any

import nh3

# Marks that turn the order of what follows them round: a name that holds one could make a reader
# see another number. Messages set their values apart by an isolate of the first strong letter,
# which ends where the value does.
_TURNING = re.compile("[\N{LEFT-TO-RIGHT EMBEDDING}-\N{RIGHT-TO-LEFT OVERRIDE}]")
_ISOLATES = re.compile("[\N{LEFT-TO-RIGHT ISOLATE}-\N{POP DIRECTIONAL ISOLATE}]")
_MARKS = [*map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))]  # of both
_FIRST_STRONG, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
# What small drawings of a finding are made of: paths, no text.
_DRAWN = {"svg", "path"}
_TAGS = (
    nh3.ALLOWED_TAGS
    - {"area", "center", "col", "colgroup", "footer", "header", "hgroup", "map", "nav", "tt"}
    | _DRAWN
)
_PAINT = ("none", "currentColor")
_ATTRIBUTES = {
    "*": {"aria-hidden", "aria-label", "class", "dir", "lang", "title"},
    "a": {"href"},
    "details": {"open"},
    "img": {"alt", "height", "src", "width"},
    "ol": {"start"},
    "path": {"d", "fill", "fill-rule", "stroke"},
    "svg": {"height", "role", "viewBox", "width"},
    "td": {"colspan", "data-name", "headers", "rowspan"},
    "th": {"colspan", "headers", "rowspan", "scope"},
}
_JUDGED = re.compile("src|href|fill|stroke", re.IGNORECASE)  # attributes whose value counts
_EMPTY_PICTURE = re.compile(r"<img(?![^>]* src=)[^>]*>")
_PICTURE = (
    "data:image/png;base64,",
    "data:image/jpeg;base64,",
    "data:image/gif;base64,",
    "data:image/webp;base64,",
)


def markup(html: str) -> str:
    """Return HTML with only the elements and attributes a report is made of.

    >>> markup('<p onclick="x()">90 %<script>x()</script> <a href="javascript:x()">more</a></p>')
    '<p>90 % <a>more</a></p>'
    """
    schemes = {"data", "http", "https", "mailto"}
    kept = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept if _JUDGED.search(html) else None,
        url_schemes=schemes,
        link_rel=None,
    )
    return _EMPTY_PICTURE.sub("", kept)


def _kept(element: str, attribute: str, value: str) -> str | None:
    """Return an attribute's value, or None for an address that would run or load something."""
    if attribute == "src":
        return value if value.startswith(_PICTURE) else None
    if attribute in ("fill", "stroke"):
        return value if value in _PAINT else None
    if attribute == "href":
        return None if value.lstrip().casefold().startswith("data:") else value
    return value


def ordered(text: str) -> str:
    r"""Return a text without marks that turn its order round, isolates of values apart.

    >>> ordered("land \u202e09 \u206709\u2069")
    'land 09 09'
    >>> ascii(ordered("\u206890%\u2069 of"))
    "'\\u206890%\\u2069 of'"
    """
    if not any(mark in text for mark in _MARKS):  # quick, and true of most pages
        return text
    text = _TURNING.sub("", text)
    opened: list[int] = []
    kept: set[int] = set()
    for mark in _ISOLATES.finditer(text):
        if mark[0] != _POP:
            opened.append(mark.start())
        elif opened and text[start := opened.pop()] == _FIRST_STRONG:
            kept |= {start, mark.start()}
    return _ISOLATES.sub(lambda mark: mark[0] if mark.start() in kept else "", text)


def json_text(told: Any, indent: int | None = None) -> str:
    r"""Return JSON that no reader takes for markup, inside a page or in a file.

    >>> json_text({"name": "</script>"})
    '{"name":"\\u003c/script>"}'
    """
    separators = (",", ":") if indent is None else None
    return json.dumps(told, ensure_ascii=False, indent=indent, separators=separators).replace(
        "<", "\\u003c"
    )
