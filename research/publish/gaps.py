"""Data gaps of a report, each once: unanswered questions, missing data and publishers."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from research import messages
from research.messages.values import Claim, Items, Value
from research.publish.frame import Frame
from research.publish.sections import ANNEX, GAPS, Section
from research.report.text import text as text_of

_MERGED = "indicators"  # the list in which claims on the same publisher differ


def markup(found: Sequence[Section], text: Frame) -> str:
    """Return the data gaps of the sections of a report as HTML; "" where there are none."""
    body = [section for section in found if not section.set_aside]
    unknown = _by_claim(
        (each.headline, section)
        for section in body
        for each in section.findings.values()
        if each.missing and each.weight
    )
    lacking = _by_claim(
        (gap, section)
        for section in found
        if ANNEX not in section.tags
        for each in section.findings.values()
        for gap in each.gaps
    )
    parts = [_list(text("gaps_unknown"), unknown, text), _list(text("gaps_lacking"), lacking, text)]
    return "".join(parts)


def _by_claim(pairs: Iterable[tuple[Claim, Section]]) -> dict[Claim, list[str]]:
    """Return section names by data gap, with indicators of one publisher merged."""
    found: dict[object, tuple[Claim, list[str]]] = {}
    for claim, section in pairs:
        rest = tuple(
            sorted((name, value) for name, value in claim.values.items() if name != _MERGED)
        )
        known, names = found.get((claim.id, rest), (claim, []))
        name = "" if GAPS in section.tags or section.empty else section.name
        found[claim.id, rest] = (_joined(known, claim), [*names, name])
    return {
        claim: [name for name in dict.fromkeys(names) if name] for claim, names in found.values()
    }


def _joined(one: Claim, other: Claim) -> Claim:
    """Return a claim merged with the indicators of another that is otherwise the same."""
    lists = [claim.values.get(_MERGED) for claim in (one, other)]
    listed: dict[Value, None] = dict.fromkeys(
        value for each in lists if isinstance(each, Items) for value in each.values
    )
    return Claim(one.id, {**one.values, _MERGED: Items((*listed,))}) if listed else one


def _list(title: str, by_claim: dict[Claim, list[str]], text: Frame) -> str:
    said = [
        (text_of(messages.sentence(claim, text.lang)), sections)
        for claim, sections in by_claim.items()
    ]
    items = [f"<li>{sentence}{_of(sections, text)}</li>" for sentence, sections in said]
    shown = f'<div><strong>{title}</strong></div><ul class="gaps">{"".join(items)}</ul>'
    return shown if items else ""


def _of(sections: Sequence[str], text: Frame) -> str:
    if not sections:
        return ""
    named = (f'<span class="section">{escape(section)}</span>' for section in sections)
    of = text("gaps_of", sections=Markup("; ".join(named)))
    return f" <em>{of}</em>"
