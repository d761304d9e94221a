"""Structural peers, performers beyond what their structure leads one to expect, fast improvers, and
what goes with either.
"""

from research.metrics.peers.chance import more_than_chance
from research.metrics.peers.expectation import Expected, Scale, expected
from research.metrics.peers.improvement import Improvement, improvement, stepped
from research.metrics.peers.structural import Peers, medians_beside, nearest, overlap
from research.metrics.peers.traits import traits

__all__ = [
    "Expected",
    "Improvement",
    "Peers",
    "Scale",
    "expected",
    "improvement",
    "medians_beside",
    "more_than_chance",
    "nearest",
    "overlap",
    "stepped",
    "traits",
]
