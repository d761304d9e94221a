"""Data gaps of a report, each once: a table, then what is not in it."""

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup, escape

from research import messages, options
from research.messages.values import Claim, Count, Items, Value, claim
from research.publish.credit import named
from research.publish.frame import Frame
from research.publish.sections import ANNEX, GAPS, Section, whole
from research.report.bundles import MIME
from research.report.text import text as text_of

_MERGED = "indicators"  # the list in which claims on the same publisher differ
_LISTS = (_MERGED, "topics")  # those of data gaps
# Published, but not in the data: no lack of the economy.
_UNREAD = (
    "missing-unread",
    "missing-series-worldbank",
    "missing-series-itu",
    "speeds-gap-tests",
    "eco-gap-policies",
    "ages-missing",
    "price-share-gap",
)
_MOST = 5  # names in a sentence; others, two at least, are folded away below it


def markup(found: Sequence[Section], text: Frame) -> str:
    """Return the data gaps of the sections of a report as HTML; "" where there are none."""
    body, tabled = [section for section in found if not section.set_aside], {*_tabled(found)}
    unknown = [
        (each.headline, section)
        for section in body
        for each in section.findings.values()
        if each.missing
        and each.weight
        and (not each.gaps or any(_left(gap, tabled) for gap in each.gaps))
    ]
    gaps = [
        (gap, section)
        for section in found
        if ANNEX not in section.tags
        for each in section.findings.values()
        for of in each.gaps
        if (gap := of if GAPS in section.tags else _left(of, tabled))
    ]
    by_claim = _by_claim([*unknown, *gaps])
    unread = {gap: of for gap, of in by_claim.items() if gap.id in _UNREAD}
    lacking = {gap: of for gap, of in by_claim.items() if gap not in unread}
    heads = {of.headline.id for each in found for of in each.findings.values()}
    first = "gaps_also" if "missing-gaps" in heads else "gaps_lacking"
    lists = {first: lacking, "gaps_unread": unread}
    return "".join(_list(text(title), of, text) for title, of in lists.items())


def _tabled(found: Sequence[Section]) -> Iterator[str]:
    """Yield the indicators of the table of data gaps, and those not read."""
    for section in found:
        for each in section.findings.values() if GAPS in section.tags else ():
            yield from named(each.gaps)
        outputs = [each for cell in section.cells for each in cell.get("outputs", ())]
        for output in outputs if GAPS in section.tags else ():
            table = finding.table if MIME in output.data and (finding := whole(output)) else None
            if table is not None:
                yield from named(each for each in table.frame.index if isinstance(each, Value))


def _left(gap: Claim, tabled: set[str]) -> Claim | None:
    """Return a data gap without what the table has; None where it names nothing else."""
    for name in _LISTS:
        if isinstance(listed := gap.values.get(name), Items):
            left = tuple(each for each in listed.values if not _in(tabled, each))
            return Claim(gap.id, {**gap.values, name: Items(left)}) if left else None
    return None if _in(tabled, gap) else gap


def _in(tabled: set[str], part: Value) -> bool:
    """Return whether the table has all indicators of a part of a data gap, which has some."""
    known = {*options.lacked(part)}
    return bool(known) and known <= tabled


def _by_claim(pairs: Iterable[tuple[Claim, Section]]) -> dict[Claim, list[str]]:
    """Return section names by data gap, with indicators of one publisher merged."""
    found: dict[object, tuple[Claim, list[str]]] = {}
    for gap, section in pairs:
        rest = tuple(sorted((name, value) for name, value in gap.values.items() if name != _MERGED))
        known, names = found.get((gap.id, rest), (gap, []))
        name = "" if GAPS in section.tags or section.empty else section.name
        found[gap.id, rest] = (_joined(known, gap), [*names, name])
    return {gap: [name for name in dict.fromkeys(names) if name] for gap, names in found.values()}


def _joined(one: Claim, other: Claim) -> Claim:
    """Return a claim merged with the indicators of another that is otherwise the same."""
    lists = [gap.values.get(_MERGED) for gap in (one, other)]
    listed: dict[Value, None] = dict.fromkeys(
        value for each in lists if isinstance(each, Items) for value in each.values
    )
    return Claim(one.id, {**one.values, _MERGED: Items((*listed,))}) if listed else one


def _list(title: str, by_claim: dict[Claim, list[str]], text: Frame) -> str:
    items = [
        f"<li>{_gap(gap, _of(sections, text), text.lang)}</li>"
        for gap, sections in by_claim.items()
    ]
    shown = f'<div><strong>{title}</strong></div><ul class="gaps">{"".join(items)}</ul>'
    return shown if items else ""


def _gap(gap: Claim, of: str, lang: str) -> str:
    """Return a data gap with the sections it is of; names after the first few are folded away."""
    folded = ""
    for name in _LISTS:
        if isinstance(listed := gap.values.get(name), Items) and len(listed.values) > _MOST + 1:
            rest = listed.values[_MOST:]
            more = claim("items-more", more=Count(len(rest)))
            gap = Claim(gap.id, {**gap.values, name: Items((*listed.values[:_MOST], more))})
            head, names = (text_of(messages.say(each, lang)) for each in (more, Items(rest)))
            folded = f"<details><summary>{head}</summary>{names}</details>"
    return f"{text_of(messages.sentence(gap, lang))}{of}{folded}"


def _of(sections: Sequence[str], text: Frame) -> str:
    if not sections:
        return ""
    links = (f'<span class="section">{escape(section)}</span>' for section in sections)
    of = text("gaps_of", sections=Markup("; ".join(links)))
    return f" <em>{of}</em>"
