"""Prices of broadband against income and the agreed thresholds."""
