"""How many people a trial takes to show an effect."""

import math
from statistics import NormalDist


def people_an_arm(before: float, after: float, level: float = 0.05, power: float = 0.8) -> float:
    """Return the people each of two arms takes to tell two shares apart, two-sided.

    Parameters
    ----------
    before, after : shares of the two arms, 0 to 1
    level : probability of a difference by chance alone
    power : probability of finding this difference

    References
    ----------
    Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, equation 4.14

    Examples
    --------
    >>> round(people_an_arm(0.10, 0.15))
    686
    """
    chance, found = (NormalDist().inv_cdf(each) for each in (1 - level / 2, power))
    mean = (before + after) / 2
    spread = before * (1 - before) + after * (1 - after)
    root = chance * math.sqrt(2 * mean * (1 - mean)) + found * math.sqrt(spread)
    return (root / (after - before)) ** 2
