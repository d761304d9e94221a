"""Notes on how figures were made: the same on page after page, so each page has them once."""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from research import messages
from research.messages.values import Claim
from research.report.text import text

# How ids of such notes end, and the ids of those that hold a number of the method itself.
_METHOD = (
    "-method",
    "-source",
    "cost-income-gni",
    "cost-yardstick",
    "forecast-how-store",
    "ground-counted",
    "key-ranked",
    "key-yardstick",
    "key-yardstick-itu",
    "pay-ends",
    "pay-revenue",
    "peers-years",
    "price-rules",
    "target-met-from",
    "target-note",
    "training-central",
    "use-poorer",
    "use-readers",
    "use-wages",
)


def is_method(note: Claim) -> bool:
    """Return whether a note holds on every page: without a value, or on method or source."""
    return not note.values or note.id.endswith(_METHOD)


def markup(found: Mapping[str, Iterable[Claim]], language: str) -> Markup:
    """Return notes by the name of their section, a paragraph for each."""
    return Markup("").join(
        Markup('<p class="remark"><b>{}</b> {}</p>').format(
            section, Markup(" ".join(text(messages.sentence(each, language)) for each in notes))
        )
        for section, notes in found.items()
        if notes
    )
