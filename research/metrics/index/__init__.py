"""Composite indices: a framework as a table, one verb per step, every choice replayable."""

from research.framework import Framework, Node
from research.framework import load as load_framework
from research.metrics.index.aggregate import aggregate
from research.metrics.index.assumptions import Assumptions
from research.metrics.index.correlate import alpha, correlations
from research.metrics.index.explain import Explanation, explain
from research.metrics.index.impute import Imputed, impute
from research.metrics.index.normalise import normalise
from research.metrics.index.score import Scores, score
from research.metrics.index.screen import Screened, screen
from research.metrics.index.sensitivity import Sensitivity, sensitivity
from research.metrics.index.treat import Treated, treat
from research.metrics.index.uncertainty import Uncertainty, uncertainty
from research.metrics.index.weight import (
    BenefitOfTheDoubt,
    benefit_of_the_doubt,
    effective_weights,
    weight,
)

__all__ = [
    "Assumptions", "BenefitOfTheDoubt", "Explanation", "Framework", "Imputed", "Node", "Scores",
    "Screened", "Sensitivity", "Treated", "Uncertainty", "aggregate", "alpha",
    "benefit_of_the_doubt", "correlations", "effective_weights", "explain", "impute",
    "load_framework", "normalise", "score", "screen", "sensitivity", "treat",
    "uncertainty", "weight",
]  # fmt: skip
