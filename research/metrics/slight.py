"""Changes of a percentage too slight to be told as a rise or a fall."""

REVISED = 0.5  # points: growth and inflation are revised by as much
NOISE = 2.0  # points: what a survey of 2,000 people, or a year of trade, leaves open
_MANIFOLD = 0.5  # of the first value: small shares that move by more do move


def slight(start: float, end: float, *, rate: bool = False) -> bool:
    """Return whether a percentage is about the same at the end as at the start.

    Parameters
    ----------
    start, end : in %
    rate : whether it is a rate of change a year, such as growth

    Notes
    -----
    Half a point is always slight. A share has to move by 2 points, or by half of what it was: a
    survey of 2,000 people leaves 2.2 points either way (95 %, at a share of half), and two years of
    the share of high technology in exports may differ by 2.4 without a trend (95 %, from how far a
    year is from the mean of its neighbours in 2,665 values of the World Bank, 2000 to 2024).

    Examples
    --------
    >>> slight(62.7, 61.9), slight(24.1, 22.0), slight(1.0, 2.9), slight(0.3, 0.5)
    (True, False, False, True)
    >>> slight(5.8, 4.2, rate=True), slight(2.6, 2.5, rate=True)
    (False, True)
    """
    moved = abs(end - start)
    if rate or moved < REVISED:
        return moved < REVISED
    return moved < NOISE and moved < _MANIFOLD * abs(start)
