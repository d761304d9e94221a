"""What a chart draws, in words, by which `assets/figures.js` saves its figures as a table."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from nbformat import NotebookNode

from research import messages
from research.messages import values as v
from research.publish import credit
from research.publish.figure import is_map
from research.report.bundles import PLOTLY, SLOTS
from research.report.finding import Finding
from research.report.slots import held

_ROW, _SERIES = re.compile(r"data\.\d+\.[xy]\.\d+"), re.compile(r"data\.\d+\.name")
_SIZES = (v.Number, v.Percent, v.Quantity)
_YEARS = ("year", "now_year", "value_year")


def of_chart(output: NotebookNode, finding: Finding | None, language: str) -> dict[str, Any]:
    """Return what the rows and series of a chart are, by their texts in it.

    Keys, each only where it is known: `of` title and unit of what it draws, a pair for each axis;
    `economy` name and code; `rows` title, unit and year by the text of a row or a series;
    `groups` whose value is that of a group; `column` of the table that a map draws, if not
    `value`; `year` of all.

    Parameters
    ----------
    output : the one with the chart, in the language
    finding : the one it is of, with its table
    """
    figure, slots = output.data[PLOTLY], output.data.get(SLOTS, {})
    named = {
        _at(figure, path): [*_all(held(text))] for path, text in slots.items() if _is_name(path)
    }
    found: dict[str, Any] = {
        "rows": {
            text: row for text, typed in named.items() if (row := _told(typed, finding, language))
        },
        "groups": [text for text, typed in named.items() if _is_group(typed)],
    }
    if finding is not None:
        keys = [] if finding.shows else credit.drawn(finding)
        found["of"] = [_words(key, language) for key in keys] if len(keys) <= 2 else []
        found["shows"] = "" if found["of"] else credit.shown(finding, language)
        own = credit.whose(finding)
        found["economy"] = own and [_said(own, language), getattr(own, "code", "")]
        typed = (each for text in slots.values() for each in _all(held(text)))
        sizes = {each.value for each in typed if isinstance(each, _SIZES)}
        found |= _of_table(finding, sizes, is_map(figure))
    return {key: each for key, each in found.items() if each}


def economies(output: NotebookNode, language: str) -> dict[str, str]:
    """Return the names of the economies a chart names, by their code."""
    slots = output.data.get(SLOTS, {})
    codes = {
        each.code
        for text in slots.values()
        if '"economy"' in text
        for each in _all(held(text))
        if isinstance(each, v.Economy)
    }
    return {code: _said(v.Economy(code), language) for code in sorted(codes)}


def _is_name(path: str) -> bool:
    return bool(_ROW.fullmatch(path) or _SERIES.fullmatch(path))


def _at(figure: Any, path: str) -> str:
    for key in path.split("."):
        figure = figure[int(key) if isinstance(figure, list) else key]
    return str(figure)


def _all(told: Any) -> Iterator[v.Value]:
    """Yield values and those within them."""
    for value in told:
        yield value
        parts = value.values if isinstance(value, (v.Claim, v.Items)) else ()
        yield from _all(parts.values() if isinstance(parts, Mapping) else parts)


def _told(typed: list[v.Value], finding: Finding | None, language: str) -> list[Any]:
    """Return title, unit and year of the only indicator that values name; empty for others."""
    keys = {each.id for each in typed if isinstance(each, v.Indicator)}
    years = [each.value for each in typed if isinstance(each, v.Year)]
    if len(keys) != 1:
        return ["", "", years[0]] if len(years) == 1 else []
    key = min(keys)
    year = years[0] if len(years) == 1 else _year(key, finding)
    return [*_words(key, language), *([year] if year else [])]


def _year(key: str, finding: Finding | None) -> int:
    """Return the year of the row of an indicator in the table of a finding, 0 for none."""
    table = finding.table if finding else None
    if table is None or key not in table.frame.index:
        return 0
    row = table.frame.loc[key]
    years = [row[name] for name in _YEARS if name in table.frame and row.ndim == 1]
    return int(years[0]) if years and years[0] == years[0] else 0


def _is_group(typed: list[v.Value]) -> bool:
    kinds = {type(each) for each in typed}
    return v.Group in kinds and v.Economy not in kinds


def _words(key: str, language: str) -> list[str]:
    return [_said(v.Indicator(key), language), _said(v.Unit(key, long=True), language)]


def _said(value: v.Value, language: str) -> str:
    return messages.plain(messages.say(value, language, label=True))


def _of_table(finding: Finding, drawn: set[float], is_map: bool) -> dict[str, Any]:
    """Return the column of a table of economies that a chart writes most of, and a common year."""
    table = finding.table
    if table is None:
        return {}
    sized = {name: each for name, each in table.columns.items() if each.numeric}
    numbers = [name for name, each in sized.items() if each.kind not in ("year", "rank")]
    numbers.sort(key=lambda name: -table.frame[name].isin(drawn).sum())
    years = table.frame["year"].dropna().unique() if "year" in table.frame else []
    return {
        "column": numbers[0] if numbers and is_map and numbers[0] != "value" else "",
        "year": int(years[0]) if len(years) == 1 else 0,
    }
