"""Inequality between people: curves, indices, and the parts between and within groups.

Among economies, values are those of each and weights its people. Among regions of one economy it is
the same with a frame of its regions, which the long frame does not hold (regions are no economies):
read the file of a source, such as the Area Database of the Global Data Lab, with pandas, and weigh
a region by its people.

>>> import pandas as pd
>>> regions = pd.DataFrame(
...     {"part": ["north", "north", "south"], "internet": [80.0, 60.0, 20.0], "people": [1.0, 2.0,
...     3.0]},
...     index=["coast", "hills", "plain"],
... )
>>> round(gini(regions["internet"], regions["people"]), 3)
0.295
>>> parts = entropy_parts(regions["internet"], regions["part"], regions["people"])
>>> f"{parts.between / parts.total:.0%} of it between the north and the south"
'95% of it between the north and the south'
"""

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
