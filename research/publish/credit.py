"""The line under a chart that says whose figures it shows, and of which years."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from research import messages
from research.messages import values as v
from research.messages.values import Claim, claim
from research.report.finding import Finding

_MOST = 3  # sources, and indicators, that are named; all are at the end of the page
_OLD = "mark-old"  # what is in a table and not compared
_YEARS = ("year", "now_year", "value_year")  # columns of a table that hold the years of its values


@dataclass(frozen=True)
class Titles:
    """Titles of the sources a report rests on.

    Attributes
    ----------
    of : titles by indicator, those of sources with most indicators first
    source : title by id of a source, in the same order
    """

    of: Mapping[str, Sequence[str]]
    source: Mapping[str, str]


def titles(cited: Iterable[Mapping[str, Any]]) -> Titles:
    """Return the titles of the sources a report rests on, as its notebook cites them."""
    found: dict[str, list[str]] = {}
    ordered = sorted(cited, key=lambda each: -len(each["indicators"]))
    for source in ordered:
        for key in source["indicators"]:
            found.setdefault(key, []).append(source["title"])
    return Titles(found, {each.get("source", ""): each["title"] for each in ordered})


def line(finding: Finding, known: Titles, language: str) -> str:
    """Return the source line of a finding's chart; "" where no source of it is known.

    One that names no indicator, such as how old all figures are, is computed from the whole report.
    """
    named = dict.fromkeys(known.source[key] for key in finding.drawn_from if key in known.source)
    shown = finding.computed_from or indicators(finding)
    if not named:
        named = dict.fromkeys(title for key in shown for title in known.of.get(key, ()))
    noted = tuple(_noted(finding))
    whole = not (named or noted or shown)
    sources = v.Items(
        tuple(map(v.Text, [*(known.source.values() if whole else named)][:_MOST])) or noted
    )
    if not sources.values:
        return ""
    return messages.sentence(_said(sources, finding, whole), language)


def subject(finding: Finding, language: str) -> str:
    """Return the indicators of a finding with their units and its years; "" if they are many."""
    keys = finding.computed_from or indicators(finding)
    if not 0 < len(keys) <= _MOST:
        return ""
    named = v.Items(
        claim("chart-of-one", indicator=v.Indicator(key), unit=v.Unit(key, long=True))
        for key in keys
    )
    years = _years(finding)
    if years is None:
        return messages.sentence(claim("chart-of", indicators=named), language)
    return messages.sentence(claim("chart-of-years", indicators=named, years=years), language)


def _said(sources: v.Items, finding: Finding, whole: bool) -> Claim:
    if finding.computed_from or whole:
        return claim("chart-source-computed", sources=sources)
    years = _years(finding)
    if years is None:
        return claim("chart-source", sources=sources)
    return claim("chart-source-years", sources=sources, years=years)


def _noted(finding: Finding) -> Iterator[v.Value]:
    """Yield the titles of the sources that notes name with their licence."""
    for note in finding.notes:
        if {"title", "licence"} <= note.values.keys():
            yield note.values["title"]


def indicators(finding: Finding) -> list[str]:
    """Return the indicators a finding speaks of, each once: those of its headline first."""
    found = list(_named(finding.headline.values.values()))
    if finding.table is not None:
        found += [each.indicator for each in finding.table.columns.values() if each.indicator]
        if finding.table.rows.kind == "indicator":
            found += map(str, finding.table.frame.index)
    for said in finding.claims:
        found += _named(said.values.values())
    return list(dict.fromkeys(found))


def _named(values: Iterable[v.Value]) -> Iterator[str]:
    for value in values:
        if isinstance(value, v.Indicator):
            yield value.id
        elif isinstance(value, v.Quantity):
            yield value.indicator
        elif isinstance(value, v.Items):
            yield from _named(value.values)
        elif isinstance(value, Claim):
            yield from _named(value.values.values())


def _years(finding: Finding) -> v.Years | None:
    """Return the years of the table's values, where it has them."""
    if finding.table is None:
        return None
    frame = finding.table.frame
    if "mark" in frame:
        frame = frame[frame["mark"].ne(_OLD)]
    known = [frame[name].dropna() for name in _YEARS if name in frame]
    known = [each for each in known if len(each)]
    if not known:
        return None
    return v.Years(int(min(each.min() for each in known)), int(max(each.max() for each in known)))
