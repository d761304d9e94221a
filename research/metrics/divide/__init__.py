"""The divide between two groups of people, such as women and men, or urban and rural."""

from research.metrics.divide.gap import Gap, Rate, gap
from research.metrics.divide.parity import ALMOST, PARITY, Ratio, parity, ratio, rounded_to
from research.metrics.divide.survey import of_one_survey, one_sided

__all__ = [
    "ALMOST", "PARITY", "Gap", "Rate", "Ratio", "gap", "of_one_survey", "one_sided", "parity",
    "ratio", "rounded_to",
]  # fmt: skip
