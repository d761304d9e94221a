"""Plotly figures from frames. Every figure carries its own description in `layout.meta["alt"]`."""
