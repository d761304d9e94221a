"""Logarithmic axes, with ticks a reader can say aloud."""

import math

from research.charts import theme
from research.messages.values import Number, Value, claim

_STEPS = ((1, 2, 5), (1, 3), (1,))  # of ten, the finest first
_MOST = 8  # ticks of an axis


def axis(low: float, high: float, unit: Value, most: int = _MOST) -> dict[str, object]:
    """Return an axis from below a low value to above a high one, both above 0, with its title.

    >>> axis(0.15, 15.0, Number(1))["tickvals"], axis(0.15, 15.0, Number(1), 4)["tickvals"]
    ([0.2, 0.5, 1.0, 2.0, 5.0, 10.0], [0.3, 1.0, 3.0, 10.0])
    """
    ends = 0.8 * low, 1.2 * high
    first, last = (math.floor(math.log10(end)) for end in ends)
    for steps in _STEPS:
        ticks = [float(f"{step}e{ten}") for ten in range(first, last + 1) for step in steps]
        ticks = [each for each in ticks if ends[0] <= each <= ends[1]]
        if len(ticks) <= most:
            break
    return theme.titled(
        claim("chart-axis-logarithmic", axis=unit),
        type="log",
        range=[*map(math.log10, ends)],
        tickvals=ticks,
        ticktext=[theme.text(Number(each, 2)) for each in ticks],
    )
