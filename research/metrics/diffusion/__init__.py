"""How something spreads: curves of adoption, their ceilings, and when they reach a target."""

from research.metrics.diffusion.fit import Diffusion, Model, fit
from research.metrics.diffusion.path import Reaching

__all__ = ["Diffusion", "Model", "Reaching", "fit"]
