"""The status of a target as a reader sees it: a word, and a shape and colour that say it again."""

from __future__ import annotations

from html import escape

from research import messages
from research.messages.values import Claim, claim

# A colour, and the shape as a path of 12 by 12: each differs from the others without its colour, in
# grey and at small size.
_CIRCLE = "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z"
_OPEN = (
    "M6 1.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6zm0 1.6a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z"
)
_SHAPES = {
    "met": ("#1d6a34", _CIRCLE),
    "narrowly": ("#1d6a34", _OPEN),
    "practically": ("#1d6a34", _CIRCLE + "m0 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4z"),
    "met-jump": ("#8a6a00", "M6 0.5L11.5 6L6 11.5L0.5 6zm0 2.4L2.9 6L6 9.1L9.1 6z"),
    "on-track": ("#4a8f3c", "M1 6.5L3 4.5L5 6.5L10 1.5L11.5 3.5L5 10z"),
    "possible": ("#8a6a00", "M6 0L7.4 4.6L12 6L7.4 7.4L6 12L4.6 7.4L0 6L4.6 4.6z"),
    "off-track": ("#b0213f", "M1 1H11V11H1z"),
    "missed": (
        "#b0213f",
        "M2.5 1L6 4.5L9.5 1L11 2.5L7.5 6L11 9.5L9.5 11L6 7.5L2.5 11L1 9.5L4.5 6L1 2.5z",
    ),
    "not-met": ("#8a6a00", "M6 0.5L11.5 6L6 11.5L0.5 6z"),
    "no-number": ("#566270", "M1 4.8H11V7.2H1z"),
    "too-old": ("#566270", _OPEN),
    "not-judged": ("#566270", _OPEN),
    "no-data": ("#566270", _OPEN),
    "undecided": ("#566270", "M1.5 1.5H10.5V10.5H1.5zM3.5 3.5V8.5H8.5V3.5z"),
}


_DATED = "-dated"  # what the id of a status ends with that an older value shows

JUDGED = ("met", "on-track", "possible", "off-track", "not-met")  # by the value it names


def claimed(status: str, *, dated: bool = False) -> Claim:
    """Return the word for a status as `research.metrics.pace.Pace.status` names it.

    Of a `dated` value, that it is what was last measured.
    """
    return claim(f"status-{status}{_DATED}") if dated else claim(f"status-{status}")


def markup(status: Claim, language: str = "", *, tile: bool = False) -> str:
    """Return a status as HTML, with inline colour where there is no style sheet.

    On a `tile` in fewer words, where it has them.
    """
    kind = status.id.removeprefix("status-").removesuffix(_DATED)
    colour, path = _SHAPES[kind]
    shape = (
        f'<svg class="shape" style="color:{colour};margin-inline-end:.4em" viewBox="0 0 12 12" width="12" height="12" '  # noqa: E501
        f'aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="{path}"></path></svg>'
    )
    short = claim(f"tile-{status.id}")
    said = short if tile and messages.known(short.id) else status
    word = escape(messages.say(said, language, label=True))
    return f'<span class="status {kind}">{shape}{word}</span>'
