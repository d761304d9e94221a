"""Indicators over time: adoption, forecasts, convergence."""
