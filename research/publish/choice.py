"""What a reader chooses peers from: the names of economies, in the language of the page."""

import json

from research import economies, messages
from research.messages.values import Economy
from research.publish.frame import Frame

_COMPARES = '"compare":'  # in the data of a chart that can be compared with other peers
_END = "</main>"
_WORDS = ("peers_with", "peers_chosen", "peers_add")


def offered(html: str, text: Frame) -> str:
    """Return a page with the names of all economies after its main part, if a chart compares."""
    if _COMPARES not in html:
        return html
    says = {word.removeprefix("peers_"): text.words.text(word) for word in _WORDS}
    says["remove"] = text.words.text("peers_remove", economy="{}")
    names = {
        iso3: messages.plain(messages.say(Economy(iso3), text.lang, label=True))
        for iso3 in economies.table()
    }
    in_order = dict(sorted(names.items(), key=lambda item: item[1]))
    data = json.dumps({"names": in_order, "says": says}, ensure_ascii=False, separators=(",", ":"))
    safe = data.replace("<", "\\u003c")
    held = f'<script type="application/json" id="peers">{safe}</script>'
    return html.replace(_END, f"{_END}\n{held}", 1)
