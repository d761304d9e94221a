"""What a report tells: its sentences, its charts and its tables, read from the executed
notebook.
"""

import base64
import json
import math
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np

FINDING = "application/vnd.research.finding+json"
PLOTLY = "application/vnd.plotly.v1+json"
SCALE = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
NUMBER = re.compile(
    r"(?P<sign>[−-]?)(?P<digits>\d[\d,]*(?:\.\d+)?)(?:[ \xa0](?P<scale>million|billion|trillion))?"
)
# Numbers with a unit are claims about the data; years, places ("12th of 40"), counts of economies
# bounds somebody chose ("at least 95 %") and what a model accounts for are not.
UNIT = r"(?= ?%(?! interval)| (?:percentage points|points|per 100|Mbit/s)(?!\w))"
CLAIM = re.compile(
    r"(?<!account for )(?<!at least )(?<!fewer than )(?<!within )(?<!met from )(?<!rule of )"
    r"(?<!add up to )(?<!target )(?<!Reaching )"
    r"(?<![\d.,])"
    rf"{NUMBER.pattern}(?: to {NUMBER.pattern.replace('?P<', '?P<to_')})?{UNIT}"
)


@dataclass
class Told:
    """One output of a section: what it says, and the chart and table that follow it."""

    cell: int
    text: str = ""
    figures: list[dict[str, Any]] = field(default_factory=list)
    tables: list[list[str]] = field(default_factory=list)
    medians: list[float] = field(default_factory=list)

    def numbers(self) -> list[float]:
        """Every number of the tables and charts."""
        found = [value for table in self.tables for cell in table for value in numbers(cell)]
        return (
            found
            + self.medians
            + [value for figure in self.figures for value in _drawn(figure["data"])]
        )

    @staticmethod
    def drawn(trace: dict[str, Any]) -> bool:
        """Whether a trace shows anything."""
        return any(
            _drawn(trace.get(axis)) or trace.get(axis)
            for axis in ("x", "y", "z", "values", "r", "lon", "locations")
        )


def told(notebook: Path) -> list[Told]:
    """Return what every section of an executed notebook tells, in order."""
    sections: list[Told] = []
    for at, cell in enumerate(json.loads(notebook.read_text(encoding="utf-8"))["cells"]):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            markup = "".join(data.get("text/html", ""))
            medians = _medians(data[FINDING]["table"]) if FINDING in data else []
            if PLOTLY in data:
                sections[-1].figures.append(data[PLOTLY])
            elif "<table" in markup:
                sections[-1].tables.append(_cells(markup))
            elif '<p class="remark">' in markup:
                assert "".join(data["text/plain"]) in sections[-1].text, (
                    "remarks are part of the note"
                )
            else:
                sections.append(Told(at, "".join(data.get("text/plain", "")), medians=medians))
    return sections


def _medians(table: dict[str, Any] | None) -> list[float]:
    """The median of each column of numbers: of all rows, of those below the first, which may be the
    economy itself, and of the
    ten before the last, which are what was usual of a rate."""
    columns = [
        [each for each in column if isinstance(each, (int, float))]
        for column in (table or {"data": []})["data"]
    ]
    parts = [rows for column in columns for rows in (column, column[1:], column[-11:-1]) if rows]
    return [float(np.median(rows)) for rows in parts]


def numbers(text: str) -> list[float]:
    """Return the numbers of a text.

    >>> numbers("−3.2 % of 1.5 million, or 12,300")
    [-3.2, 1500000.0, 12300.0]
    """
    return [
        _value(match["sign"], match["digits"], match["scale"]) for match in NUMBER.finditer(text)
    ]


def claims(text: str) -> list[tuple[float, float]]:
    """Return the numbers a text gives with a unit, each with half of its last digit; of two that
    are told, where zeros follow.

    >>> claims("From 18 % to 99.5 % in 2023; 3 to 4 percentage points lower.")
    [(18.0, 0.5), (99.5, 0.05), (3.0, 0.5), (4.0, 0.5)]
    >>> claims("90% in towns, the estimate is 0.7% (95% interval -0.39 to 1.81%).")
    [(90.0, 0.5), (0.7, 0.05), (0.39, 0.005), (1.81, 0.005)]
    >>> claims("130 per 100 and 100%")
    [(130.0, 5.0), (100.0, 5.0)]
    """
    found = []
    for match in CLAIM.finditer(text):
        for part in ("", "to_"):
            if match[f"{part}digits"]:
                digits, scale = match[f"{part}digits"], match[f"{part}scale"]
                whole, _, decimals = digits.replace(",", "").partition(".")
                zeros = 0 if decimals else min(len(whole) - len(whole.rstrip("0")), len(whole) - 2)
                half = 0.5 * 10.0 ** (max(zeros, 0) - len(decimals)) * SCALE.get(scale, 1.0)
                found.append((abs(_value(match[f"{part}sign"], digits, scale)), half))
    return found


def unsupported(section: Told) -> list[float]:
    """Return the claims of a section that no number of its charts and tables gives, nor two of them
    together.
    """
    known = sorted({abs(value) for value in section.numbers()})
    if not known:
        return []
    # What a source printed wrongly, what the catalogue notes on an indicator, and how well the
    # method did in the past, stand in no table; a
    # pace is computed from two, and what separates the first from the last stands in a table too
    # long for pairs of its numbers to be looked at.
    apart = (
        "Replaced:|Marked:|Confirmed:|Left out:|In doubt|Correction:|A forecast starts from|"
        r"“On track” means|Forecasts of Internet use|Sources of the (?:\d+ )?latest values? of"
    )
    own = re.split(apart, section.text)[0]
    own = re.sub(r"[\d.,]+ (?:percentage )?points? (?:a year|above|below|separate)", "", own)
    # Targets without figures have no row: their names may hold the level they set. A total
    # says of which share of people it needs values.
    own = re.sub(r"(?:No data|Unclear which figure counts) \(\d+\): .*?\.(?= [A-Z]|$)", "", own)
    own = re.sub(r"values cover (?:less than )?\d+%", "", own)
    # What others of similar income have, beside the medians of a region or a reason.
    own = re.sub(r"(?:against|but) [\d.,]+(?:%| per 100)? in economies of similar income", "", own)
    # What is called close; sums of many areas of a table.
    own = re.sub(r"Better and worse are differences of .*? is called close\.", "", own)
    own = re.sub(r"[\d.]+% of the (?:[^.]|\.\d)*? live on [\d.]+% of its land", "", own)
    whose = "(?:them|the people offline(?: there| in .*?)?)"
    many = r"(?:\d+ |least developed countries.*?these groups overlap)"
    own = re.sub(rf"[\d.]+(?: to [\d.]+)?% of {whose} live in {many}", "", own)
    own = re.sub(r"(?:miss the [\d.]+% target|Above [\d.]+%, survey)", "", own)  # not counted
    # What some members add up to; women and men of a priority, charted in a section of its own.
    own = re.sub(r"[\d.]+% of those in the economies counted", "", own)
    own = re.sub(r"Bring more women in .*? use the Internet, and [\d.]+% of men", "", own)
    own = re.sub(r"chance of \S+ by \d+ is (?:about|above|below) \d+%", "", own)
    return [value for value, half in claims(own) if not _given(value, half * 1.02 + 1e-9, known)]


def _given(value: float, half: float, known: list[float]) -> bool:
    near = [*known, *(100 - each for each in known)]
    if any(abs(each - value) <= 2 * half for each in near):
        return True
    few = known if len(known) <= 60 else []
    return any(
        abs(derived - value) <= 2 * half
        for a in few
        for b in few
        for derived in (abs(a - b), a + b, 100 * a / b if b else math.inf)
    )


def _value(sign: str, digits: str, scale: str | None) -> float:
    return float(digits.replace(",", "")) * SCALE.get(scale or "", 1.0) * (-1 if sign else 1)


def _drawn(node: Any) -> list[float]:
    if isinstance(node, dict):
        if "bdata" in node:
            drawn = np.frombuffer(base64.b64decode(node["bdata"]), node["dtype"]).ravel()
            return [float(each) for each in drawn if np.isfinite(each)]
        return [value for key in node for value in _drawn(node[key])]
    if isinstance(node, list):
        return [value for each in node for value in _drawn(each)]
    if isinstance(node, str):
        return numbers(node)
    return (
        [float(node)]
        if isinstance(node, int | float) and not isinstance(node, bool) and math.isfinite(node)
        else []
    )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("td", "th"):
            self.cells.append("")
            self.open = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.open = False

    def handle_data(self, data: str) -> None:
        if self.open:
            self.cells[-1] += data


def _cells(markup: str) -> list[str]:
    reader = _Reader()
    reader.feed(markup)
    return reader.cells
