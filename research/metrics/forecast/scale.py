"""The scales growth and errors are measured on: logits of a share, square roots of a rate."""

from dataclasses import dataclass

import numpy as np

SHARE = 100.0  # a share in per cent is at most this
SOFT = (
    0.05  # of the upper bound: how far beyond 0 and the bound logits begin, so that both are finite
)


@dataclass(frozen=True)
class Scale:
    """Values to a scale on which growth is alike at all levels, and back.

    Attributes
    ----------
    upper : what a value can be at most, as 100 of a share in per cent; None for a rate
    """

    upper: float | None

    def to(self, values: np.ndarray) -> np.ndarray:
        """Return the logit ln(p / (1 - p)) of a share; the square root of a rate.

        Here p = (value + d) / (upper + 2 d), with d = 5 % of the upper bound.
        """
        if self.upper is None:
            return np.asarray(np.sqrt(np.maximum(values, 0.0)))
        soft = SOFT * self.upper
        part = (values + soft) / (self.upper + 2 * soft)
        return np.asarray(np.log(part / (1 - part)))

    def back(self, scaled: np.ndarray) -> np.ndarray:
        """Return values, never below 0 nor above the upper bound."""
        if self.upper is None:
            return np.asarray(np.maximum(scaled, 0.0) ** 2)
        soft = SOFT * self.upper
        bounded: np.ndarray = np.clip(
            (self.upper + 2 * soft) / (1 + np.exp(-scaled)) - soft, 0.0, self.upper
        )
        return bounded

    def within(self, values: np.ndarray) -> np.ndarray:
        """Return values cut at 0 and at the upper bound."""
        return np.asarray(np.clip(values, 0.0, self.upper))
