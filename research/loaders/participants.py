"""Table of programme participants: checked by column, refused if it identifies people."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from research import economies
from research.errors import InputError
from research.loaders import sheets

if TYPE_CHECKING:
    import pandas as pd

# What each column holds; there is no other, so that no column can say who somebody is.
COLUMNS = {
    "programme": "name of the programme",
    "cohort_year": "year the person began, such as 2024",
    "economy": "code or name of the economy the person comes from",
    "sex": "female, male, other, or empty",
    "age": "age at the start in whole years, or empty",
    "field": "field of study or work in a word or two, or empty",
    "completed": "yes, no, or empty while it is not known",
    "follow_up": "employed, own business, studying, none of these, or empty",
}
_CHOICES = {
    "sex": {"female", "male", "other", ""},
    "completed": {"yes", "no", ""},
    "follow_up": {"employed", "own business", "studying", "none of these", ""},
}
_SHOWN = 8
# An address, or a number of a person or telephone; a label of few people is merged with others by
# who counts them.
_PERSONAL = re.compile(r"@|://|www\.|\d{5,}|(?:\d[\s()./+-]*){9,}", re.IGNORECASE)


def read(path: Path) -> pd.DataFrame:
    """Return a table of participants, one row per person, with columns `COLUMNS` as texts.

    Economies are alpha-3 codes.

    Parameters
    ----------
    path : a CSV or Excel file with a header; capitals and spaces in the header do not matter

    Raises
    ------
    InputError : there is no such file; a column is missing or not one of those; a value is none a
        column can hold, or looks like an address or a number of a person. Rows are numbered as a
        spreadsheet shows them
    """
    table = _table(path)
    table.columns = [re.sub(r"[\s-]+", "_", str(name).strip().casefold()) for name in table.columns]
    _refuse_columns(path, list(table.columns))
    table = table[list(COLUMNS)].apply(lambda column: column.str.strip())
    faults = [
        f"row {number}: {fault}"
        for number, row in table.to_dict("index").items()
        for fault in _faults(row)
    ]
    if faults:
        more = f"; and {len(faults) - _SHOWN} more" if len(faults) > _SHOWN else ""
        raise InputError(
            f"{path.name} is no table of participants: {'; '.join(faults[:_SHOWN])}{more}"
        )
    for column in _CHOICES:
        table[column] = table[column].str.casefold()
    table["economy"] = [*map(economies.resolve, table["economy"])]
    return table.reset_index(drop=True)


def _table(path: Path) -> pd.DataFrame:
    import pandas as pd

    if not path.is_file():
        raise InputError(
            f"{path} is no file; name a CSV or Excel file with the columns {', '.join(COLUMNS)}"
        )
    head, *rows = next(iter(sheets.read(path).values()), []) or [[]]
    wide = [number for number, row in enumerate(rows, 2) if len(row) > len(head)]
    if wide:
        raise InputError(
            f"{path.name} cannot be read as a table: row {wide[0]} has more cells than the header "
            "has names"
        )
    filled = {
        number: [*row, *[""] * (len(head) - len(row))]
        for number, row in enumerate(rows, 2)
        if any(cell.strip() for cell in row)
    }
    return pd.DataFrame([*filled.values()], [*filled], head, dtype="str")


def _refuse_columns(path: Path, columns: list[str]) -> None:
    lacking = [name for name in COLUMNS if name not in columns]
    others = [name for name in columns if name not in COLUMNS]
    if lacking:
        raise InputError(
            f"{path.name} has no column {', '.join(lacking)}; leave its cells empty where nothing "
            "is known"
        )
    if others or len(columns) > len(set(columns)):
        named = ", ".join(others) or "of one name twice"
        raise InputError(
            f"{path.name} has columns ({named}) beyond {', '.join(COLUMNS)}; take them out, so "
            "that the table says of nobody "
            "who it is"
        )


def _faults(row: dict[str, str]) -> list[str]:
    """Return the faults of a row, without cell contents, which may identify someone."""
    found = [
        f"{column} is not {COLUMNS[column]}"
        for column, known in _CHOICES.items()
        if row[column].casefold() not in known
    ]
    if not re.fullmatch(r"(19|20)[0-9]{2}", row["cohort_year"]):
        found.append(f"cohort_year is no {COLUMNS['cohort_year']}")
    if row["age"] and not (re.fullmatch(r"[0-9]{1,3}", row["age"]) and 3 <= int(row["age"]) <= 110):
        found.append("age is no number of years from 3 to 110")
    if not row["programme"]:
        found.append("programme is empty")
    found += [
        f"{column} looks like an address or a number of a person"
        for column in ("field", "programme")
        if _PERSONAL.search(unicodedata.normalize("NFKC", row[column]))
    ]
    try:
        economies.resolve(row["economy"])
    except InputError:
        found.append(f"economy is no {COLUMNS['economy']}")
    return found
