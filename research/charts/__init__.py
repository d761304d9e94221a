"""Plotly figures from frames. Every figure carries its own description in `layout.meta["alt"]`."""

from plotly.graph_objects import Figure

__all__ = ["Figure"]
