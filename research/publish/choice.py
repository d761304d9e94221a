"""What a reader chooses peers from, and codes for what is saved: economies in a page's language."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from research import economies, messages
from research.messages.values import Economy
from research.publish.frame import Frame

if TYPE_CHECKING:
    from research.publish.cells import Body

_COMPARES = '"compare":'  # in the data of a chart that can be compared with other peers
_END = "</main>"
_WORDS = ("peers_with", "peers_chosen", "peers_add")
_NAMED = ["economy", "name"]  # a table that names economies begins with these


def offered(html: str, text: Frame, bodies: Sequence["Body"]) -> str:
    """Return a page with the names of economies after its main part: all, if a chart compares.

    Without one, those its charts name and no table of the page has with their codes.
    """
    if _COMPARES not in html:
        rows = (each.cells for body in bodies for each in body.tables)
        known = {row[1] for cells in rows if cells[0][:2] == _NAMED for row in cells}
        named = {code: name for body in bodies for code, name in body.economies.items()}
        left = {code: name for code, name in named.items() if name not in known}
        return _held(html, "codes", left) if left else html
    says = {word.removeprefix("peers_"): text.words.text(word) for word in _WORDS}
    says["remove"] = text.words.text("peers_remove", economy="{}")
    names = {
        iso3: messages.plain(messages.say(Economy(iso3), text.lang, label=True))
        for iso3 in economies.table()
    }
    in_order = dict(sorted(names.items(), key=lambda item: item[1]))
    return _held(html, "peers", {"names": in_order, "says": says})


def _held(html: str, name: str, held: Any) -> str:
    """Return a page with JSON after its main part."""
    data = json.dumps(held, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    script = f'<script type="application/json" id="{name}">{data}</script>'
    return html.replace(_END, f"{_END}\n{script}", 1)
