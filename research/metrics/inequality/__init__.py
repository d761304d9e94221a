"""How unequally something is spread over people: curves, indices, and what part of them lies between groups."""

from research.metrics.inequality.atkinson import atkinson
from research.metrics.inequality.bootstrap import Interval, bootstrap
from research.metrics.inequality.entropy import entropy_parts, generalised_entropy, theil_l, theil_t
from research.metrics.inequality.gini import gini, gini_parts, gini_standard_error, mean_difference
from research.metrics.inequality.lorenz import Lorenz, lorenz
from research.metrics.inequality.parts import Parts
from research.metrics.inequality.shares import income_share, palma, s80_s20

__all__ = [
    "Interval",
    "Lorenz",
    "Parts",
    "atkinson",
    "bootstrap",
    "entropy_parts",
    "generalised_entropy",
    "gini",
    "gini_parts",
    "gini_standard_error",
    "income_share",
    "lorenz",
    "mean_difference",
    "palma",
    "s80_s20",
    "theil_l",
    "theil_t",
]
