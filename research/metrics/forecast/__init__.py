"""Forecasts tested on past data: paths with calibrated intervals, and target probabilities."""

from research.metrics.forecast.learning import Library, library
from research.metrics.forecast.projection import project, projections
from research.metrics.forecast.result import Projection, Reaching
from research.metrics.forecast.testing import backtest

__all__ = ["Library", "Projection", "Reaching", "backtest", "library", "project", "projections"]
