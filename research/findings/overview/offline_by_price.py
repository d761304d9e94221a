"""Whether those who are offline live where mobile data are affordable."""

import pandas as pd

from research.findings.core import Claim, claim, v
from research.findings.core.bounds import percents
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope
from research.findings.overview.offline_shares import share_of
from research.findings.progress.breaks import is_doubted, rests_on
from research.metrics.affordability import THRESHOLDS

PRICE = "mobile_data_basket_gni"
MOST = 0.8  # of the people offline: so many live where a number is known, or it is not said
_ALL = 99.5  # % of them: practically all


def offline_by_price(among: Scope, ends: pd.DataFrame) -> tuple[Claim, ...]:
    """Return the share of people offline where mobile data are cheap, or dear, with a caveat.

    Nothing where the price is not known for most of them.
    """
    price = comparable(PRICE)["value"].reindex(ends.index).dropna()
    price = price[[_is_sure(str(code), of) for code, of in price.items()]]
    known = share_of(ends, price.index)[0]
    if known < 100 * MOST:
        return ()
    cheap = price <= THRESHOLDS[0]
    sides = {"share": price.index[cheap], "rest": price.index[~cheap]}
    of: dict[str, v.Value] = {
        name: percents(*share_of(ends, those)) for name, those in sides.items()
    }
    limit = v.Percent(THRESHOLDS[0], 1)
    of |= {"threshold": limit, "among": among.value}
    of_all, of_most = (
        claim("people-offline-affordable", **of), claim("people-offline-affordable-part", **of)
    )  # fmt: skip
    return of_all if known >= _ALL else of_most, claim("people-offline-average")


def _is_sure(iso3: str, price: float) -> bool:
    """Return whether a price is affordable, or is not, by each of its figures."""
    before, limit = rests_on(PRICE, iso3), THRESHOLDS[0]
    if before is None:
        return not is_doubted(PRICE, iso3)
    return (before.value <= limit) == (price <= limit)
