"""Spatial measures: coverage, network speed by zone, and clustering."""
