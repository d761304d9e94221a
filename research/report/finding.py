"""A finding: one result of a study, as data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research import messages
from research.messages.value import Value, from_json, plain
from research.messages.values import Claim, Number, Percent, Quantity
from research.report import bundles, table_json
from research.report.parted import Line, parted
from research.report.slots import shown
from research.report.table import Table

if TYPE_CHECKING:
    import plotly.graph_objects as go

_BUNDLES = "_bundles"


Scaled = Number | Percent | Quantity  # what a bar can show


@dataclass(frozen=True)
class Tile:
    """A key figure shown large.

    Attributes
    ----------
    label, value : what it is, and how much; None where there is no value
    detail : its year, with its unit where the value has none
    places : its rank among peers and in the world, or why it has none
    change : how it has moved in recent years
    scale : where the bar of the value ends that begins at 0; None for no bar
    median, bound : what is marked on it: the median it is judged by, and what is asked for
    doubted : whether the value is in doubt or an estimate
    target, status : what is asked for, and whether that is met (a status of
        `research.report.status`)
    """

    label: Value
    value: Value | None
    detail: Claim | None = None
    places: tuple[Claim, ...] = ()
    change: Claim | None = None
    scale: Scaled | None = None
    median: Scaled | None = None
    bound: Scaled | None = None
    doubted: bool = False
    target: Claim | None = None
    status: Claim | None = None


_CLAIMS = ("claims", "notes", "gaps", "paragraphs", "action", "undrawn", "shows")
_MARKS = ("missing", "weight", "private", "answer", "listed")


@dataclass(frozen=True, eq=False)
class Finding:
    """One result.

    Attributes
    ----------
    headline : what was found
    claims : what else a reader in a hurry takes along
    notes : what a careful reader has to know with it: method and coverage
    gaps : what is not known, each once; reports list them together at their end
    tiles : key figures, shown before the claims
    table : the figures
    chart : a Plotly figure whose text slots hold values (`research.report.slots`); `fig` is the one
        with text
    missing : nothing was found; the headline says what is not known
    weight : how much it matters to a reader in a hurry; 0 for context, method and no data gaps
    private : of people; what it shows stays out of comparisons of two runs, from which the one who
        joined between could be seen
    answer : it answers the question of its study: the first sentence of a report, and no section
    listed : its claims are the items of a list, which has no heading but that of its section
    paragraphs : the claims that begin a paragraph; one holds all where there is none
    action : what is to be done, which ends a summary: claims made elsewhere too
    undrawn : claims its chart does not show: no summary refers to it for them
    shows : what its chart draws, where titles of indicators would not say it: one at most
    computed_from : indicators it is computed from, where it shows none of them as it is
    drawn_from : ids of the sources of the values drawn, where they are fewer than those that were
        read for its indicators, as of the series of one economy
    draws_old : its chart draws values that are too old to compare, as the chart tells
    """

    headline: Claim
    claims: tuple[Claim, ...] = ()
    notes: tuple[Claim, ...] = ()
    gaps: tuple[Claim, ...] = ()
    tiles: tuple[Tile, ...] = ()
    table: Table | None = None
    chart: go.Figure | None = None
    missing: bool = False
    weight: float = 1.0
    private: bool = False
    answer: bool = False
    listed: bool = False
    paragraphs: tuple[Claim, ...] = ()
    action: tuple[Line, ...] = ()
    undrawn: tuple[Claim, ...] = ()
    shows: tuple[Claim, ...] = ()
    computed_from: tuple[str, ...] = ()
    drawn_from: tuple[str, ...] = ()
    draws_old: bool = False

    def __post_init__(self) -> None:
        """Leave out a chart of so few marks that its headline and table say as much."""
        if _says(self.chart, "few"):
            object.__setattr__(self, "chart", None)

    @property
    def fig(self) -> go.Figure | None:
        """The chart with its texts in the language in use."""
        return None if self.chart is None else shown(self.chart)

    @property
    def df(self) -> Any:
        """The figures as a frame of numbers."""
        import pandas as pd

        return pd.DataFrame() if self.table is None else self.table.frame

    @property
    def parted(self) -> list[tuple[Claim, ...]]:
        """The claims by paragraph."""
        return parted(self.claims, self.paragraphs)

    def claim(self, *ids: str) -> Claim | None:
        """Return its first claim, the headline among them, whose id begins with one of `ids`."""
        said = (self.headline, *self.claims)
        return next((each for each in said if each.id.startswith(ids)), None)

    @property
    def title(self) -> str:
        """The headline as a sentence."""
        return messages.sentence(self.headline)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The claims as sentences."""
        return tuple(messages.sentence(each) for each in self.claims)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Notes and gaps as sentences."""
        return tuple(messages.sentence(each) for each in (*self.notes, *self.gaps))

    def note(self) -> str:
        """Return the reading of the result in plain language."""
        return " ".join((self.title, *self.sentences, *self.remarks))

    def save(self, path: str | Path) -> Path:
        """Write the chart or the table to a file, and return its path.

        Parameters
        ----------
        path : ends in .svg, .png or .pdf for a picture of the chart under its headline, .html for
            the chart as a page, .csv for the table

        Raises
        ------
        InputError : the ending is another; there is no chart or table; pictures are asked for and
            the extra `pdf` or Chromium is missing; the file cannot be written

        Examples
        --------
        >>> from tempfile import mkdtemp
        >>> from research import findings
        >>> findings.people_by_age("THA").save(f"{mkdtemp()}/people.csv").name
        'people.csv'
        """
        from research.report.saved import save

        return save(self, Path(path))

    def as_json(self) -> dict[str, Any]:
        """Return the finding without its chart as JSON, for publishing and comparing."""
        said = {name: [each.as_json() for each in getattr(self, name)] for name in _CLAIMS}
        return {
            "headline": self.headline.as_json(),
            **said,
            "tiles": [_tile(each) for each in self.tiles],
            "table": None if self.table is None else table_json.as_json(self.table),
            **{name: getattr(self, name) for name in _MARKS},
            "computed_from": list(self.computed_from),
            "drawn_from": list(self.drawn_from),
            "draws_old": self.draws_old or _says(self.chart, "old"),
        }

    def _ipython_display_(self) -> None:
        from IPython.display import display

        for bundle, metadata in self.__dict__.get(_BUNDLES) or bundles.of(self):
            display(bundle, raw=True, metadata=metadata)

    def keep_bundles(self) -> None:
        """Make what a notebook shows now; it is shown until `forget_bundles`, whatever changes."""
        self.__dict__[_BUNDLES] = bundles.of(self)

    def forget_bundles(self) -> None:
        """Make what a notebook shows as it is shown."""
        self.__dict__.pop(_BUNDLES, None)


def no_data(headline: Claim, *gaps: Claim) -> Finding:
    """Return the finding where nothing was found: what is not known, and the data it lacks."""
    return Finding(headline, gaps=gaps, missing=True)


def from_told(told: Mapping[str, Any]) -> Finding:
    """Return the finding of `Finding.as_json`, without its chart."""
    tiles = ({name: from_json(held) for name, held in each.items()} for each in told["tiles"])
    return Finding(
        from_json(told["headline"]),
        tiles=tuple(Tile(**each) for each in tiles),
        table=table_json.from_json(told["table"]) if told["table"] else None,
        computed_from=tuple(told.get("computed_from", ())),
        drawn_from=tuple(told.get("drawn_from", ())),
        draws_old=told.get("draws_old", False),
        **{name: from_json(told.get(name, [])) for name in _CLAIMS},
        **{name: told[name] for name in _MARKS if name in told},
    )


def parsed(text: str | Mapping[str, Any]) -> Finding:
    """Return a finding from a MIME bundle, as text or already read."""
    return from_told(json.loads(text) if isinstance(text, str) else text)


def _says(chart: go.Figure | None, what: str) -> bool:
    """Return whether a chart says something of itself."""
    return chart is not None and bool((chart.layout.meta or {}).get(what))


def _tile(tile: Tile) -> dict[str, Any]:
    return {each.name: plain(getattr(tile, each.name)) for each in fields(tile)}
