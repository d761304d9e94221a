"""What could have been chosen otherwise: the assumptions an index rests on, and draws of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from research.errors import InputError
from research.framework import Framework
from research.metrics.index.aggregate import MEANS
from research.metrics.index.normalise import METHODS as NORMALISATIONS
from research.metrics.index.treat import METHODS as TREATMENTS
from research.metrics.index.tree import Tree

OWN = "framework"
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "aggregation": (OWN, *MEANS),
    "normalisation": (OWN, *NORMALISATIONS),
    "imputation": ("none", "mean", "median"),
    "treatment": TREATMENTS,
}


@dataclass(frozen=True)
class Assumptions:
    """Choices that vary; every option of a choice is equally likely.

    Attributes
    ----------
    weights : each weight is multiplied by a number drawn evenly from 1 - weights to 1 + weights, 0
        to 1; then the weights of siblings are divided by their sum. Each group of siblings is an
        assumption of its own
    aggregation, normalisation : methods for every node and leaf; "framework" stands for the
        framework's own
    imputation, treatment : methods, see `impute` and `treat`
    """

    weights: float = 0.25
    aggregation: tuple[str, ...] = ("arithmetic", "geometric")
    normalisation: tuple[str, ...] = (OWN,)
    imputation: tuple[str, ...] = ("none",)
    treatment: tuple[str, ...] = ("none",)

    def __post_init__(self) -> None:
        if not 0 <= self.weights <= 1:
            raise InputError(
                f"weights are to vary by {self.weights}; give a share of each weight, from 0 to 1"
            )
        for name, known in _CHOICES.items():
            options = getattr(self, name)
            if isinstance(options, str) or not options:
                raise InputError(
                    f"{name} is {options!r}; give a tuple of options, such as {known[:2]!r}"
                )
            if strange := [option for option in options if option not in known]:
                raise InputError(f"{name} {strange[0]!r} is none of {list(known)}")
            if len(set(options)) < len(options):
                raise InputError(f"{name} names an option twice: {list(options)}")

    @classmethod
    def of(cls, framework: Framework, **changes: Any) -> "Assumptions":
        """Return what varies by default: as above, but one aggregation where a leaf is a z-score.

        Z-scores fall below 0, where only sums have a meaning.
        """
        if any(leaf.normalisation == "z-score" for leaf in framework.leaves):
            changes = {"aggregation": (OWN,), **changes}
        return cls(**changes)


@dataclass(frozen=True)
class Factors:
    """The assumptions of an index that vary, as columns of uniform numbers.

    Attributes
    ----------
    columns : for each assumption the columns that belong to it
    """

    columns: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, framework: Framework) -> "Factors":
        """Return one assumption per group of siblings and choice."""
        sizes = {
            f"weights under {code}": len(below)
            for code, below in Tree.of(framework).children.items()
        }
        sizes |= dict.fromkeys(_CHOICES, 1)
        columns, start = {}, 0
        for name, size in sizes.items():
            columns[name] = tuple(range(start, start + size))
            start += size
        return cls(columns)

    @property
    def width(self) -> int:
        """How many columns there are."""
        return sum(map(len, self.columns.values()))


def uniform(draws: int, width: int, sampler: str, seed: int) -> np.ndarray:
    """Return uniform numbers, shape (draws, width): "random", or "sobol", scrambled.

    Raises
    ------
    InputError : the sampler is unknown or there are no draws
    """
    if draws < 1:
        raise InputError(f"draws is {draws}; it is at least 1")
    if sampler == "random":
        return np.random.default_rng(seed).random((draws, width))
    if sampler != "sobol":
        raise InputError(f"sampler {sampler!r} is none of ['random', 'sobol']")
    from scipy.stats import qmc

    power = max(0, int(np.ceil(np.log2(draws))))
    points: np.ndarray = qmc.Sobol(
        width, scramble=True, rng=np.random.default_rng(seed)
    ).random_base2(power)[:draws]
    return points
