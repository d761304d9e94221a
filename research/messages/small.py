"""Numbers too small to be compared."""

from research.messages import formats
from research.messages.values import Claim, Number, claim

_LEAST = 0.01  # per 100: fewer is less than one of 10,000 people


def hardly_any(value: float, unit: str) -> Claim | None:
    """Return what is written for a number per 100 people that is hardly any, else nothing.

    >>> hardly_any(0.0017, "per 100"), hardly_any(0.0, "per 100"), hardly_any(0.0017, "%")
    (Claim(id='number-under', values={'value': Number(value=0.01, decimals=2)}), None, None)
    """
    if unit != "per 100" or not formats.NOTHING <= value < _LEAST:
        return None
    return claim("number-under", value=Number(_LEAST, 2))
