"""What one section of a report says: a title, sentences, and the chart and the figures they rest on."""

from dataclasses import dataclass, field
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from research import words
from research.findings import html

PLOTLY = "application/vnd.plotly.v1+json"


@dataclass(frozen=True)
class Finding:
    """One finding.

    Attributes
    ----------
    title : what was found, in a sentence
    sentences : the reading of the result, computed from `df`
    df : the figures, as a reader reads them (index: what a row is)
    fig : the chart, or None where there is nothing to draw
    lead : markup shown before the sentences (tiles), written by `research.findings.html`'s rules
    open_table : show the figures as they are and not folded away
    data : the figures as a program reads them (no index), where `df` is for readers; saved from a page in its place
    """

    title: str
    sentences: tuple[str, ...] = ()
    df: pd.DataFrame = field(default_factory=pd.DataFrame)
    fig: go.Figure | None = None
    lead: str = ""
    open_table: bool = False
    data: pd.DataFrame = field(default_factory=pd.DataFrame)

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", words.upper_first(self.title))
        object.__setattr__(self, "sentences", tuple(words.upper_first(sentence) for sentence in self.sentences))

    def note(self) -> str:
        """Return the reading of the result in plain language."""
        return " ".join((self.title, *self.sentences)).strip()

    def _ipython_display_(self) -> None:
        from IPython.display import display

        heading = f"<h3>{html.text(self.title)}</h3>" if self.title else ""
        markup = heading + self.lead + html.paragraphs(self.sentences)
        display({"text/html": markup, "text/plain": self.note()}, raw=True)
        if self.fig is not None:
            display({PLOTLY: _figure(self.fig), "text/plain": self.fig.layout.meta["alt"]}, raw=True)
        if len(self.df):
            drawn = html.table if self.open_table else html.folded
            csv = self.data.to_csv(index=False) if len(self.data) else self.df.to_csv()
            display({"text/html": drawn(self.df, self.title), "text/csv": csv, "text/plain": self.df.to_string()}, raw=True)


def _figure(fig: go.Figure) -> dict[str, Any]:
    figure = fig.to_plotly_json()
    return {**figure, "config": {"displayModeBar": False, "responsive": True}}
