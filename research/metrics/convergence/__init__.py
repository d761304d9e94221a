"""Convergence of economies: beta, sigma, the log t test, and the clubs in which it holds."""

from research.metrics.convergence.clubs import Clubs, clubs
from research.metrics.convergence.logt import LogT, log_t
from research.metrics.convergence.speed import Beta, Sigma, beta, sigma

__all__ = ["Beta", "Clubs", "LogT", "Sigma", "beta", "clubs", "log_t", "sigma"]
