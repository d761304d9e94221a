"""Labels, columns and cells that tables of several findings share."""

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from research.findings.core.latest import mark
from research.findings.core.side_by_side import Found
from research.messages import values as v
from research.messages.values import Claim, claim
from research.metrics.divide import Ratio
from research.report.table import Column, Kind, Table

# What a column holds: a kind, maybe with decimals or an indicator; or a column with its own head.
Holds = Kind | tuple[Kind, int | str] | Column
# Columns, and what the rows of a table are, in words that all tables have in common.
ECONOMIES = Column(claim("column-economy"), "economy")
INDICATORS = Column(claim("column-indicator"), "indicator")
TITLES = Column(claim("column-indicator"), "text")  # of indicators of a user's own
RANKS = Column(claim("column-rank"), "rank")
YEARS = Column(claim("column-year"), "year")
MARKS = Column(claim("column-mark"), "message")
_YEARS_WITH_GAPS = Column(claim("column-year-gaps"), "year")
_YEARS_SHOWN = 2010, 2030
SOURCES = Column(claim("column-source"), "text")
UNITS = Column(claim("column-unit"), "text")
VALUES = Column(claim("column-value"), "own")
PEOPLE = Column(claim("column-people"), "count")
PUBLISHERS = Column(claim("column-publisher"), "text")
RELEASES = Column(claim("column-release"), "text")
COUNTS = Column(claim("column-economies"), "count")  # of economies


def columns_of(subject: str, /, **kinds: Holds) -> dict[str, Column]:
    """Return columns by name, each with the head that the messages of a subject have for it.

    Parameters
    ----------
    subject : what the ids of its messages begin with
    kinds : what each column holds

    Examples
    --------
    >>> found = columns_of("cost", sites="count", year=YEARS)
    >>> [column.label.id for column in found.values()]
    ['cost-column-sites', 'column-year']
    """
    return {name: _column(subject, name, kind) for name, kind in kinds.items()}


def _column(subject: str, name: str, kind: Holds) -> Column:
    if isinstance(kind, Column):
        return kind
    head = v.Claim(f"{subject}-column-{name.replace('_', '-')}")
    holds, of = (kind, None) if isinstance(kind, str) else kind
    return Column(head, holds, of) if isinstance(of, str) else Column(head, holds, decimals=of)


def tabled(
    subject: str,
    frame: pd.DataFrame,
    rows: Kind | Column = "message",
    /,
    *,
    open: bool = False,
    missing: v.Value | None = None,
    **kinds: Holds,
) -> Table:
    """Return a table of some columns of a frame, their heads as `columns_of` gives them.

    Parameters
    ----------
    subject : what the ids of its messages begin with
    rows : what a row is, under the head that the subject has for it; or a column with another head
    open, missing : as in `Table`
    kinds : columns in their order, as in `columns_of`; one that the frame has not got is left out
    """
    columns = {key: _column(subject, key, kind) for key, kind in kinds.items() if key in frame}
    head = rows if isinstance(rows, Column) else Column(v.Claim(f"{subject}-rows"), rows)
    none = claim("no-data") if missing is None else missing
    return Table(frame[[*columns]], columns, head, open=open, missing=none)


def of_years(frame: pd.DataFrame, columns: Mapping[str, Column], missing: v.Value) -> Table:
    """Return a table of years from 2010 to 2030, of which the file has all others too."""
    within = frame.loc[slice(*_YEARS_SHOWN)]
    shown = frame if within.empty else within
    rows = YEARS if len(shown) > shown.index.max() - shown.index.min() else _YEARS_WITH_GAPS
    return Table(shown, columns, rows, missing=missing, file=frame.reset_index())


def in_year(subject: v.Value, year: int, flag: str = "") -> Claim:
    """Return a subject with the year of its figures, where that is known."""
    if flag == "undated":
        return claim("subject-of-no-year", topic=subject)
    return claim("subject-of-year", topic=subject, year=v.Year(year))


def too_old(old: Iterable[tuple[v.Value, int, str]]) -> Iterator[Claim]:
    """Name what a table and a chart show but is too old for a sentence.

    Parameters
    ----------
    old : subjects with the year and the flag of their figures
    """
    if topics := [in_year(*each) for each in old]:
        yield claim("pairs-too-old", topics=v.Items(topics))


def sex_columns(kind: Kind) -> dict[str, Column]:
    """Return the columns of women's and men's values."""
    return {
        "female": Column(claim("pairs-women"), kind, decimals=1),
        "male": Column(claim("pairs-men"), kind, decimals=1),
    }


def sex_cells(both: Found) -> dict[str, object]:
    """Return what the columns of `sex_columns` and `dated_columns` hold."""
    known = {"female": both.group.percent, "male": both.other.percent}
    return known | dated_cells(both.year, both.flag)


def dated_columns() -> dict[str, Column]:
    """Return the columns of a value's year and mark."""
    return {"year": YEARS, "mark": MARKS}


def marked_columns() -> dict[str, Column]:
    """Return the columns of values of several indicators, with their years and marks."""
    return {"value": VALUES, **dated_columns()}


def marks_in(frame: pd.DataFrame) -> dict[str, Column]:
    """Return the column of the marks of a table; none where no value has one."""
    return {"mark": MARKS} if frame["mark"].ne("mark-none").any() else {}


def of_indicator(indicator: str) -> Column:
    """Return the column of the values of an indicator."""
    return Column(v.Indicator(indicator), "quantity", indicator)


def value_columns(indicator: str) -> dict[str, Column]:
    """Return the columns of the values of an indicator and of their years."""
    return {"value": of_indicator(indicator), "year": YEARS}


def dated_cells(year: float, flag: str) -> dict[str, object]:
    """Return what the columns of `dated_columns` hold; no year where it is not stated."""
    return {"year": math.nan if flag == "undated" else year, "mark": mark(flag, year)}


def ratio_columns(label: Claim) -> dict[str, Column]:
    """Return the columns of a ratio, and of its range where rounding leaves it open."""
    return {
        "ratio": Column(label, "number", decimals=3),
        "least": Column(claim("pairs-least"), "number", decimals=3),
        "most": Column(claim("pairs-most"), "number", decimals=3),
    }


def ratio_cells(ratio: Ratio | None) -> dict[str, float]:
    """Return the cells of `ratio_columns`; NaN where there is no exact ratio."""
    cells = dict.fromkeys(("ratio", "least", "most"), math.nan)
    if ratio is None:
        return cells
    if ratio.exact and ratio.state not in ("open", "short"):
        return cells | {"ratio": ratio.value}
    return cells | {"least": ratio.low} | ({} if math.isinf(ratio.high) else {"most": ratio.high})


def paired(
    rows: Mapping[Any, Mapping[str, object]],
    columns: Mapping[str, Column],
    named: Column | None = None,
    *,
    open: bool = False,
) -> Table:
    """Return a table with one row per message id, without columns that are empty."""
    blank, rows_are = claim("mark-none"), named or Column(claim("pairs-rows"), "message")
    frame = pd.DataFrame.from_dict(rows, orient="index")[[*columns]]
    empty = frame.isna() | frame.eq(blank.id)
    kept = {key: column for key, column in columns.items() if not empty[key].all()}
    return Table(frame[[*kept]], kept, rows_are, open=open, missing=blank)


def of_sexes(
    rows: Mapping[Any, Mapping[str, object]], named: Column | None = None, *, open: bool = False
) -> Table:
    """Return a table as `paired` of women's and men's percentages, with their years and marks."""
    return paired(rows, {**sex_columns("percent"), **dated_columns()}, named, open=open)
