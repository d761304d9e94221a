"""What connectivity costs against income: price baskets, thresholds, and the poorest 40 %."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from research.errors import InputError

THRESHOLDS = (2.0, 1.0)
POOREST = 40.0


@dataclass(frozen=True)
class Basket:
    """What a price buys in a month.

    Attributes
    ----------
    id : stem of the catalogue ids of its price (`_gni` in % of income, `_usd` and `_ppp` in money)
    title : as it stands inside a sentence, in words of your own; empty for the baskets that reports
        have words for
    minutes, messages, gigabytes : the least it includes in a month; 0 where it is not about that
    """

    id: str
    title: str = ""
    minutes: int = 0
    messages: int = 0
    gigabytes: float = 0.0


# The two of ITU's baskets whose prices are in the catalogue, with the allowance the titles of these
# series name.
BASKETS = (Basket("mobile_data_basket", gigabytes=5), Basket("fixed_basket", gigabytes=5))


@dataclass(frozen=True)
class Affordability:
    """A price against income.

    Attributes
    ----------
    percent : the monthly price as % of monthly income per person
    poorest : the same for the average of the poorest 40 %; None where their share of income is not
        known
    met, met_poorest : by threshold (%), whether the price is at or below it; `met_poorest` is None
        with `poorest`
    """

    percent: float
    poorest: float | None
    met: Mapping[float, bool]
    met_poorest: Mapping[float, bool] | None


def affordability(
    percent: float, poorest_share: float | None = None, thresholds: Sequence[float] = THRESHOLDS
) -> Affordability:
    """Return whether a price is affordable, on average and for the poorest 40 %.

    Parameters
    ----------
    percent : the monthly price as % of monthly income per person
    poorest_share : the share of all income that the poorest 40 % have, %; None where it is not
        known
    thresholds : %, at or below which a price is affordable: 2 (Broadband Commission, 2025 targets,
        and Universal and meaningful connectivity 2030) and 1 (goalpost of ITU's ICT Development
        Index)

    Raises
    ------
    InputError : a percentage is missing or out of its range; the poorest have more than their part
        of the people

    Notes
    -----
    The average income of the poorest 40 % is the mean of all times their share of income over 40 %.
    A share of survey income or consumption is applied to GNI, of which households receive a part:
    the figure compares economies, and is no budget.

    Examples
    --------
    >>> found = affordability(1.5, poorest_share=20.0)
    >>> found.poorest, found.met, found.met_poorest
    (3.0, {2.0: True, 1.0: False}, {2.0: False, 1.0: False})
    """
    if not 0 < percent < float("inf"):
        raise InputError(
            f"a price of {percent:g} % of income is none; it is above 0, and a missing one is not "
            "judged"
        )
    if not thresholds or not all(0 < threshold < float("inf") for threshold in thresholds):
        raise InputError(f"thresholds {list(thresholds)} are percentages above 0, such as 2 and 1")
    met = {float(threshold): percent <= threshold for threshold in thresholds}
    if poorest_share is None:
        return Affordability(percent, None, met, None)
    if not 0 < poorest_share <= POOREST:
        raise InputError(
            f"the poorest {POOREST:g} % of people with {poorest_share:g} % of income: "
            f"their share is above 0 and at most {POOREST:g}"
        )
    of_poorest = percent * POOREST / poorest_share
    return Affordability(percent, of_poorest, met, {each: of_poorest <= each for each in met})
