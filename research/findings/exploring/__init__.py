"""Selectors for JupyterLab, and one figure of any indicators, economies and years."""
