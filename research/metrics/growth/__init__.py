"""Growth and digital infrastructure in a panel: fixed effects, robust errors, first stage."""

from research.metrics.growth.effect import Effect, effect
from research.metrics.growth.estimate import FEW, WEAK, Caution, Estimate, fit
from research.metrics.growth.first_stage import FirstStage, first_stage
from research.metrics.growth.sample import lagged
from research.metrics.growth.within import Effects, Errors

__all__ = [
    "FEW",
    "WEAK",
    "Caution",
    "Effect",
    "Effects",
    "Errors",
    "Estimate",
    "FirstStage",
    "effect",
    "first_stage",
    "fit",
    "lagged",
]
