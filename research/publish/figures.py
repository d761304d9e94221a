"""Figures of an executed notebook: from its tables, key figures and claims."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from nbformat import NotebookNode

from research import messages
from research.errors import InputError
from research.languages import ENGLISH
from research.messages.values import Claim, Text, Value, from_json
from research.publish.sections import opening_findings, sections
from research.report import table_json
from research.report.bundles import MIME, PART
from research.report.record import Change, Headline
from research.report.summary import chosen


@dataclass(frozen=True)
class Figure:
    """A figure of a report: its section, its label and its value (None if missing)."""

    section: str
    names: tuple[Value, ...]
    value: Value | None

    @property
    def place(self) -> str:
        """Where a reader finds it."""
        return f"{self.section}: {', '.join(_written(name) for name in self.names)}"

    @property
    def text(self) -> str:
        """It as a reader reads it."""
        return "" if self.value is None else _written(self.value, label=False)


def _written(value: Value, *, label: bool = True) -> str:
    """Return a value as displayed, or its message id where this version lacks the message."""
    try:
        if isinstance(value, Claim) and not label:
            return messages.sentence(value)
        return messages.say(value, label=True)
    except InputError:
        return value.id if isinstance(value, Claim) else ""


def headline(notebook: Mapping[str, Any], language: str = "") -> tuple[Headline, ...]:
    """Return the key figures of an executed notebook: the tiles it shows first.

    Parameters
    ----------
    notebook : the notebook as JSON holds it
    """
    for _, data in _outputs(notebook):
        if MIME in data and data[MIME]["tiles"]:
            return tuple(_tile(told, language) for told in data[MIME]["tiles"])
    return ()


def openings(notebook: NotebookNode) -> tuple[Claim, ...]:
    """Return the claims an executed notebook's page opens with, but those of findings on people."""
    told = opening_findings(sections(notebook))
    public = [each for each in told.values() if not each.private]
    return tuple(each.claim for each in chosen(public))


def _tile(told: Mapping[str, Any], language: str) -> Headline:
    shown = {part: from_json(told[part]) for part in ("label", "value", "detail")}
    shown["value"] = shown["value"] or Claim("no-data")
    named = language not in ("", ENGLISH)
    return Headline(
        name=messages.say(shown["label"], ENGLISH, label=True) if named else "",
        **{
            part: messages.say(value, language, label=True)
            for part, value in shown.items()
            if value is not None
        },
    )


def figures(notebook: Mapping[str, Any]) -> dict[str, Figure]:
    """Return every figure of an executed notebook by a key that no wording and no language changes.

    Keys are made of the section, and of a claim's id or a table's row and column; what comes twice
    is counted. Charts draw the figures of their tables. Tables that are no finding's are read from
    their HTML. Outputs marked as private, which are of people, are left out.

    Examples
    --------
    >>> table = "<table><tr><th>Year</th><th>Users</th></tr><tr><th>2024</th><td>90 %</td></tr></table>"
    >>> heading = {"cell_type": "markdown", "source": "## Use"}
    >>> found = figures({"cells": [heading, {"cell_type": "code",
    ...     "outputs": [{"data": {"text/html": table}}]}]})
    >>> [(each.place, each.text) for each in found.values()]
    [('Use: 2024, Users', '90 %')]
    """  # noqa: E501
    found: dict[str, Figure] = {}
    for section, data in _outputs(notebook):
        html = _joined(data.get("text/html", ""))
        told = _of_finding(data[MIME]) if MIME in data else _of_tables(html)
        for key, names, value in told:
            found[_free(f"{section}: {key}", found)] = Figure(section, names, value)
    return found


def compared(was: Mapping[str, Any], now: Mapping[str, Any]) -> list[Change]:
    """Return the figures that differ between two notebooks, in the order of the later one.

    Figures it lacks come at the end.
    """
    if [*_outputs(was)] == [*_outputs(now)]:
        return []
    old, new = figures(was), figures(now)
    changes = []
    for key in dict.fromkeys([*new, *old]):
        before, after = old.get(key), new.get(key)
        if (before and before.value) != (after and after.value):
            stands = after or before
            assert stands is not None
            changes.append(
                Change(
                    figure=stands.place,
                    was=before.text if before else "",
                    now=after.text if after else "",
                )
            )
    return changes


def _outputs(notebook: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield notebook outputs with their section, without private ones and parts of findings."""
    section = "Opening"
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            lines = _joined(cell.get("source", "")).splitlines()
            section = next(
                (line[3:].strip() for line in reversed(lines) if line.startswith("## ")), section
            )
        for output in cell.get("outputs", ()):
            marks = output.get("metadata", {})
            if (data := output.get("data")) and not marks.get("private") and not marks.get(PART):
                yield section, data


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "".join(text)


def _of_finding(told: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Value, ...], Value | None]]:
    """Key, names and value of the claims of a finding and of the cells of its table."""
    yield "headline", (Claim("figure-headline"),), from_json(told["headline"])
    for part in (*told["claims"], *told["notes"], *told["gaps"]):
        claim = from_json(part)
        yield claim.id, (Claim("figure-claim"),), claim
    if told["table"]:
        for key, row, column, value in table_json.cells(told["table"]):
            yield key, (row, column), value


def _of_tables(html: str) -> Iterator[tuple[str, tuple[Value, ...], Value | None]]:
    """Yield key, labels and text of every table cell; the first cell of a row labels it."""
    if "<table" not in html:
        return
    for found in BeautifulSoup(html, "html.parser").select("table"):
        rows = [
            [" ".join(cell.get_text().split()) for cell in row.find_all(["th", "td"])]
            for row in found.find_all("tr")
        ]
        heads = rows[0][1:] if rows else []
        for name, *cells in filter(None, rows[1:]):
            for column, cell in zip(heads, cells, strict=False):
                yield f"{name}, {column}", (Text(name), Text(column)), Text(cell)


def _free(key: str, taken: Mapping[str, object]) -> str:
    """Return a unique key, with a count where it is taken."""
    n, free = 1, key
    while free in taken:
        n += 1
        free = f"{key} ({n})"
    return free
