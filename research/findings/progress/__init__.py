"""Indicators over time: adoption, forecasts, convergence, fast improvers."""
