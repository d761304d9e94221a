"""Structural peers, outperformers, and associated factors."""

from research.metrics.peers.chance import more_than_chance
from research.metrics.peers.expectation import Expected, Scale, expected
from research.metrics.peers.stepped import stepped
from research.metrics.peers.structural import Peers, medians_beside, nearest, overlap
from research.metrics.peers.traits import traits

__all__ = [
    "Expected",
    "Peers",
    "Scale",
    "expected",
    "medians_beside",
    "more_than_chance",
    "nearest",
    "overlap",
    "stepped",
    "traits",
]
