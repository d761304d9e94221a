"""Tables with breakdowns: the cells a catalogue series means, one per economy and year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from research import frame, limits
from research.catalogue import Indicator, Series

# How a dimension says total, or not applicable, where a source has no word of its own.
_NONE = ("", "_T", "_Z")
_SHOWN = 6
# What is left out or kept with a word, by how a note begins.
MISSING = "rows hold no value: it was asked for and not reported"
TEXT = "rows hold text in place of a number and were left out"
TWICE = "values were left out, as the source gives two for one economy and year"
UNITS = "series were not read, as their values are in several units"
BOUND = "values are given as a bound such as <2.5 and kept at it, as estimates"
PERIOD = "rows are of no single year and were left out"
CONFIDENTIAL = "rows are not public and were left out"

# By economy and year: value in the unit of the catalogue, flag.
Values = dict[tuple[str, int], tuple[float, str]]
Tally = Counter[tuple[str, str]]  # by one of the words above and indicator


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of a table.

    Attributes
    ----------
    economy : alpha-3 code
    value : as printed; empty where it is missing
    unit : its code
    power : of ten, the value is multiplied by
    parts : by dimension, the code of the breakdown
    flag : of the long frame
    bound : whether the source printed the value as less or more than itself
    """

    economy: str
    year: int
    value: str
    unit: str
    power: int
    parts: Mapping[str, str]
    flag: str = ""
    bound: bool = False


def number(text: str) -> float | None:
    """Return the number a text is, thousands set apart by commas or not; None for any other text.

    >>> number("1,234.5"), number("-2e-3"), number("1,2"), number("Monopoly"), number("nan")
    (1234.5, -0.002, None, None, None)
    """
    if not re.fullmatch(
        r"[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|(?=\.\d))(?:\.\d*)?(?:[eE][+-]?\d{1,3})?", text, re.ASCII
    ):
        return None
    value = float(text.replace(",", ""))
    return value if abs(value) < float("inf") else None


def select(
    cells: Iterable[Cell],
    series: Series,
    totals: Mapping[str, tuple[str, ...]],
    entry: Indicator,
    tally: Tally,
) -> Values | None:
    """Return the values a series means; None where no cell is of its unit and breakdown.

    Parameters
    ----------
    totals : by dimension, how the source says total where it has a word of its own
    tally : counts what is left out, and what is kept with a word

    Notes
    -----
    Cells that say the same twice count once; where two say different things, neither is taken. Of
    parts that are added up all have to be there, and none of them 0 where the indicator is never 0.
    """
    met: dict[tuple[str, int, str], list[Cell]] = {}
    for cell in cells:
        if (not series.unit or cell.unit in series.unit) and _is_meant(
            cell.parts, series.where, totals
        ):
            met.setdefault((cell.economy, cell.year, cell.parts.get(series.parts, "")), []).append(
                cell
            )
    units = {cell.unit for same in met.values() for cell in same}
    if not series.unit and len(units) > 1:
        tally[UNITS, entry.id] += 1
    if not met or (not series.unit and len(units) > 1):
        return None
    read = {
        key: found
        for key, same in met.items()
        if (found := _value(same, series, entry, tally)) is not None
    }
    return (
        _added(read, series, entry)
        if series.parts
        else {(economy, year): v for (economy, year, _), v in read.items()}
    )


def _is_meant(
    parts: Mapping[str, str],
    where: Mapping[str, tuple[str, ...]],
    totals: Mapping[str, tuple[str, ...]],
) -> bool:
    if not set(where) <= set(parts):
        return False
    return all(
        code in (where.get(dimension) or totals.get(dimension, _NONE))
        for dimension, code in parts.items()
    )


def _value(
    same: list[Cell], series: Series, entry: Indicator, tally: Tally
) -> tuple[float, str] | None:
    """Return the value of one economy, year and breakdown; None where empty or contradictory."""
    values: dict[float, str] = {}
    for cell in same:
        if not cell.value:
            tally[MISSING, entry.id] += 1
            continue
        value = number(cell.value)
        if value is None:
            value = _level(cell.value, series.levels)
        if value is None:
            tally[TEXT, entry.id] += 1
            continue
        tally[BOUND, entry.id] += cell.bound
        values.setdefault(value * 10.0**cell.power * series.factor, cell.flag)
    if len(values) > 1:
        tally[TWICE, entry.id] += len(values)
    return next(iter(values.items())) if len(values) == 1 else None


def _level(text: str, levels: Mapping[str, float]) -> float | None:
    return next(
        (n for beginning, n in levels.items() if text.casefold().startswith(beginning.casefold())),
        None,
    )


def _added(
    read: Mapping[tuple[str, int, str], tuple[float, str]], series: Series, entry: Indicator
) -> Values:
    wanted = series.where[series.parts]
    found: Values = {}
    for economy, year in dict.fromkeys((economy, year) for economy, year, _ in read):
        parts = [read[economy, year, code] for code in wanted if (economy, year, code) in read]
        if len(parts) == len(wanted) and not (
            entry.zero_is_none and any(value == 0 for value, _ in parts)
        ):
            flag = next((flag for _, flag in parts if flag), "")
            found[economy, year] = sum(value for value, _ in parts), flag
    return found


def rows(
    values: Values, entry: Indicator, source: str, vintage: str
) -> Iterator[dict[str, object]]:
    """Yield the values of an indicator as rows of the long frame."""
    for (economy, year), (value, flag) in values.items():
        yield frame.row(economy, year, entry.id, value, entry.unit, source, vintage, flag)


def told(tally: Tally) -> tuple[str, ...]:
    """Return a note per kind of value left out or marked, with the indicators most affected.

    >>> told(Counter({(TEXT, "gini"): 2, (TEXT, "egdi"): 1}))
    ('3 rows hold text in place of a number and were left out: gini (2), egdi (1)',)
    """
    notes = []
    for kind in dict.fromkeys(kind for kind, _ in tally):
        counts = Counter({key: n for (of, key), n in tally.items() if of == kind and n})
        if counts:
            shown = ", ".join(
                f"{limits.line(key)} ({n:,})" for key, n in counts.most_common(_SHOWN)
            )
            more = f" and {len(counts) - _SHOWN} more" if len(counts) > _SHOWN else ""
            notes.append(f"{counts.total():,} {kind}: {shown}{more}")
    return tuple(notes)
