"""Framework of a composite index: nodes, weights and scoring rules, from checked YAML."""

from research.framework.files import SHIPPED, load, names
from research.framework.model import Aggregation, Framework, Node, Normalisation, build

__all__ = [
    "SHIPPED",
    "Aggregation",
    "Framework",
    "Node",
    "Normalisation",
    "build",
    "load",
    "names",
]
