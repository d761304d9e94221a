"""How something spreads: curves of adoption and their ceilings."""

from research.metrics.diffusion.fit import Model, fit
from research.metrics.diffusion.result import Diffusion

__all__ = ["Diffusion", "Model", "fit"]
