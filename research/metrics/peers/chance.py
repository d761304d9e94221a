"""Whether more economies are beyond their interval than chance alone would put there."""

import scipy


def more_than_chance(outside: int, economies: int, level: float, alpha: float = 0.05) -> bool:
    """Return whether more economies are outside one end of their intervals than by chance.

    Parameters
    ----------
    outside : how many are beyond the end of their interval on the side in question
    economies : how many are compared
    level : of the intervals; (1 - level) / 2 of economies that follow the model are beyond each end
    alpha : the chance of as many or more, at or above which they count as chance

    Notes
    -----
    One-sided binomial test; errors of economies are taken to be independent, so neighbours that
    move together make it lenient.

    Examples
    --------
    >>> more_than_chance(12, 182, 0.9), more_than_chance(20, 182, 0.9)
    (False, True)
    """
    return bool(scipy.stats.binom.sf(outside - 1, economies, (1 - level) / 2) < alpha)
