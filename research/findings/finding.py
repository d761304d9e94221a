"""What one section of a report says: a title, sentences, and the chart and the figures they rest on."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from research import words
from research.findings import html
from research.report.slots import shown

PLOTLY = "application/vnd.plotly.v1+json"


@dataclass(frozen=True)
class Finding:
    """One finding.

    Attributes
    ----------
    title : what was found, in a sentence
    sentences : the reading of the result, computed from `df`: what a reader in a hurry takes along
    remarks : what a careful reader has to know beside it: method, coverage, what is not known and what would fill it
    df : the figures, as a reader reads them (index: what a row is)
    fig : the chart, or None where there is nothing to draw
    lead : markup shown before the sentences (tiles), written by `research.findings.html`'s rules
    open_table : show the figures as they are and not folded away
    data : the figures as a program reads them (no index), where `df` is for readers; saved from a page in its place
    missing : nothing was found; the title says what is not known, the remarks what would fill it
    private : of people; what it shows stays out of comparisons of two runs, from which the one who joined between could be seen
    """

    title: str
    sentences: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    df: pd.DataFrame = field(default_factory=pd.DataFrame)
    fig: go.Figure | None = None
    lead: str = ""
    open_table: bool = False
    data: pd.DataFrame = field(default_factory=pd.DataFrame)
    missing: bool = False
    private: bool = False

    def __post_init__(self) -> None:
        if self.fig is not None:
            object.__setattr__(self, "fig", shown(self.fig))
        object.__setattr__(self, "title", words.upper_first(self.title))
        for name in ("sentences", "remarks"):
            object.__setattr__(self, name, tuple(words.upper_first(sentence) for sentence in getattr(self, name)))

    def note(self) -> str:
        """Return the reading of the result in plain language."""
        return " ".join((self.title, *self.sentences, *self.remarks)).strip()

    def _ipython_display_(self) -> None:
        from IPython.display import display

        show = partial(display, raw=True, metadata={"private": True} if self.private else None)
        heading = html.heading(self.title, missing=self.missing) if self.title else ""
        markup = heading + self.lead + html.paragraphs(self.sentences)
        show({"text/html": markup, "text/plain": self.note()})
        if self.fig is not None:
            show({PLOTLY: _figure(self.fig), "text/plain": self.fig.layout.meta["alt"]})
        if self.remarks:
            show({"text/html": html.paragraphs(self.remarks, remark=True), "text/plain": " ".join(self.remarks)})
        if len(self.df):
            drawn = html.table if self.open_table else html.folded
            csv = self.data.to_csv(index=False) if len(self.data) else self.df.to_csv()
            show({"text/html": drawn(self.df, self.title), "text/csv": csv, "text/plain": self.df.to_string()})


def _figure(fig: go.Figure) -> dict[str, Any]:
    figure = fig.to_plotly_json()
    return {**figure, "config": {"displayModeBar": False, "responsive": True}}
