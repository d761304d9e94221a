"""Forecasts tested on the past: where a series goes, with intervals that held, and how likely it
reaches a target.
"""

from research.metrics.forecast.learning import Library, library
from research.metrics.forecast.projection import Projection, Reaching, project, projections
from research.metrics.forecast.testing import backtest

__all__ = ["Library", "Projection", "Reaching", "backtest", "library", "project", "projections"]
