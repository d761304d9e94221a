"""Whether those who are offline live where mobile data are affordable."""

import pandas as pd

from research.findings.core import Claim, claim, v, where
from research.findings.core.bounds import percents
from research.findings.core.gaps import cut
from research.findings.core.latest import comparable
from research.findings.core.scope import Scope
from research.findings.overview.offline_shares import share_of
from research.findings.prices.members import not_counted
from research.findings.progress.breaks import is_doubted
from research.findings.progress.figures import is_over
from research.metrics.affordability import BASKETS, THRESHOLDS

PRICE = "mobile_data_basket_gni"
MOST = 0.8  # of the people offline: so many live where a number is known, or it is not said
_NAMED = 3  # economies whose price is in doubt
_ALL = 99.5  # % of them: practically all


def offline_by_price(among: Scope, ends: pd.DataFrame) -> tuple[Claim, ...]:
    """Return the share of people offline where mobile data are cheap, or dear.

    Also whose prices are in doubt, or not counted as one of two is dear. Nothing where the price is
    not known for most of them.
    """
    order = ends.sum(axis=1).sort_values(ascending=False).index  # those with most people first
    known = order[order.isin(comparable(PRICE).index)]
    sides = pd.Series({code: is_over(PRICE, str(code), THRESHOLDS[0]) for code in known})
    over = sides.dropna()
    priced = share_of(ends, over.index)[0]
    if priced < 100 * MOST:
        return ()
    of: dict[str, v.Value] = {
        name: percents(*share_of(ends, over.index[over.eq(side)]))
        for name, side in (("share", False), ("rest", True))
    }
    limit: dict[str, v.Value] = {"threshold": v.Percent(THRESHOLDS[0], 1)}
    of |= limit | {"among": among.value}
    most = claim("people-offline-affordable-part", **of)
    told = claim("people-offline-affordable", **of) if priced >= _ALL else most
    doubted = [v.Economy(str(code)) for code in over.index if is_doubted(PRICE, str(code))]
    doubts = claim("people-offline-price-doubt", economies=cut(doubted, _NAMED), **limit)
    return told, *where(doubted, doubts), *not_counted(BASKETS[0], sides)
