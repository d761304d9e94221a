"""The figures of an executed notebook: those in its tables, its key figures, and the sentences that read them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bs4 import BeautifulSoup, Tag

from research.manifest import Change, Headline


def headline(notebook: Mapping[str, Any]) -> tuple[Headline, ...]:
    """Return the key figures of an executed notebook: the tiles (`dl.tiles`) it shows first.

    Parameters
    ----------
    notebook : the notebook as JSON holds it
    """
    for _, markup in _outputs(notebook):
        if 'class="tiles"' in markup and (tiles := BeautifulSoup(markup, "html.parser").select_one("dl.tiles")):
            return tuple(
                Headline(label=_text(tile.dt), value=_text(tile.select_one(".value")), detail=_text(tile.select_one(".unit")))
                for tile in tiles.select(".tile")
            )
    return ()


def figures(notebook: Mapping[str, Any]) -> dict[str, str]:
    """Return every figure of an executed notebook as a reader reads it, by where it stands.

    A figure of a table stands at "section: row, column"; a sentence at "section: sentence 3". A table that comes twice in a
    section, and a row that comes twice in a table, are counted. Charts draw the figures of the tables below them. Outputs
    marked as private, which are of people, are left out.

    Examples
    --------
    >>> table = "<table><tr><th>Year</th><th>Users</th></tr><tr><th>2024</th><td>90 %</td></tr></table>"
    >>> heading = {"cell_type": "markdown", "source": "## Use"}
    >>> figures({"cells": [heading, {"cell_type": "code", "outputs": [{"data": {"text/html": table}}]}]})
    {'Use: 2024, Users': '90 %'}
    """
    found: dict[str, str] = {}
    sentences: dict[str, int] = {}
    for section, markup in _outputs(notebook):
        soup = BeautifulSoup(markup, "html.parser")
        for row, column, value in _cells(soup):
            found[_free(f"{section}: {row}, {column}", found)] = value
        for sentence in soup.select("h3, p"):
            sentences[section] = sentences.get(section, 0) + 1
            found[f"{section}: sentence {sentences[section]}"] = _text(sentence)
    return found


def changes(was: Mapping[str, str], now: Mapping[str, str]) -> list[Change]:
    """Return the figures that differ, in the order of the later report, those it no longer holds at the end.

    >>> changes({"a": "1", "b": "2"}, {"b": "3", "c": "4"})[0]
    Change(figure='b', was='2', now='3')
    """
    keys = dict.fromkeys([*now, *was])
    return [
        Change(figure=key, was=was.get(key, ""), now=now.get(key, "")) for key in keys if was.get(key, "") != now.get(key, "")
    ]


def compared(was: Mapping[str, Any], now: Mapping[str, Any]) -> list[Change]:
    """Return the figures that differ between two executed notebooks; those that put out the same are not read."""
    return [] if [*_outputs(was)] == [*_outputs(now)] else changes(figures(was), figures(now))


def _outputs(notebook: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The HTML outputs of a notebook but those marked as private, each with the heading it stands under."""
    section = "Opening"
    for cell in notebook["cells"]:
        source = cell.get("source", "")
        lines = (source if isinstance(source, str) else "".join(source)).splitlines()
        if cell["cell_type"] == "markdown":
            section = next((line[3:].strip() for line in reversed(lines) if line.startswith("## ")), section)
        for output in cell.get("outputs", ()):
            markup = output.get("data", {}).get("text/html")
            if markup and not output.get("metadata", {}).get("private"):
                yield section, markup if isinstance(markup, str) else "".join(markup)


def _cells(soup: BeautifulSoup) -> Iterator[tuple[str, str, str]]:
    """Row, column and text of every cell of every table; the first cell of a row names it."""
    for table in soup.select("table"):
        rows = [[_text(cell) for cell in row.find_all(["th", "td"])] for row in table.find_all("tr")]
        heads: Iterable[str] = rows[0][1:] if rows else ()
        for name, *values in filter(None, rows[1:]):
            for column, value in zip(heads, values, strict=False):
                yield name, column, value


def _free(key: str, taken: Mapping[str, str]) -> str:
    """A key, with a count where it is taken."""
    n, free = 1, key
    while free in taken:
        n += 1
        free = f"{key} ({n})"
    return free


def _text(tag: Tag | None) -> str:
    return "" if tag is None else " ".join(tag.get_text().split())
