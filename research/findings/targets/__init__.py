"""Targets: current value, forecast and the pace needed."""
