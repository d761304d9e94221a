"""How something spreads: curves of adoption, their ceilings, and when they reach a target."""

from research.metrics.diffusion.fit import Model, fit
from research.metrics.diffusion.path import Reaching
from research.metrics.diffusion.result import Diffusion

__all__ = ["Diffusion", "Model", "Reaching", "fit"]
