"""Whether documented practices bear on an indicator, and on the lead of others in it."""

from collections.abc import Hashable, Sequence

import pandas as pd

from research import access, catalogue
from research import practices as documented
from research.findings.comparison.change import ends_beside
from research.findings.comparison.structural import most_like
from research.findings.core import claim
from research.findings.core.clear import lead
from research.findings.practice.tried_table import ALONE, strength
from research.messages.values import Claim, Economy, Indicator, Items, Quantity, Year
from research.options import problems, problems_of

_FIRST = 3  # economies that are named
_POWER = "electricity"  # a condition: who has it is not online for that
_SUPPLY = ("coverage", "competition")  # problems of networks, which bear on who is online


def why(economy: str, leading: Sequence[str], indicator: str, path: str = "") -> tuple[Claim, ...]:
    """Say whose lead in an indicator a documented practice may bear on, and how far they came.

    Those are named that have a practice whose result compares with something; of its peers those
    that gained clearly more than the economy. Nothing where there are none, and where a table of
    the user's has a practice of one that leads.
    """
    own = access.practices(path)["economy"].tolist() if path else []
    if not leading or {*own} & {*leading}:
        return ()
    of_these = {
        each.economy
        for each in documented_digital()
        if bears(each, indicator) and strength(each) < ALONE
    }
    gained, peers = _gained_more(economy, indicator), most_like(economy)
    able = [code for code in leading if code in gained.index or code not in peers]
    named = [code for code in able if code in of_these][:_FIRST]
    if not named:
        return ()
    of = {"indicator": Indicator(indicator)}
    ends = gained.reindex(named)
    years = ends[["then_year", "now_year"]].drop_duplicates()
    if ends.isna().any(axis=None) or len(years) > 1:
        return (claim("practices-why-some", economies=Items(map(Economy, named)), **of),)
    moves = Items(_move(code, row, indicator) for code, row in ends.iterrows())
    first, last = (Year(int(year)) for year in years.iloc[0])
    return (claim("practices-why-some-moved", moves=moves, first=first, last=last, **of),)


def _gained_more(economy: str, indicator: str) -> pd.DataFrame:
    """Return both ends of the peers that clearly gained more than an economy."""
    ends, entry = ends_beside(economy, indicator), catalogue.indicator(indicator)
    if economy not in ends.index:
        return ends.iloc[:0]
    gained = ends["now"] - ends["then"]
    clear = lead(gained.drop(economy), float(gained[economy]), entry, entry.direction).clear
    return ends.loc[ends.index.isin(clear.index)]


def _move(code: Hashable, ends: pd.Series, indicator: str) -> Claim:
    """Return from where to where an economy came."""
    then, now = (Quantity(float(ends[end]), indicator) for end in ("then", "now"))
    return claim("practices-move", economy=Economy(str(code)), then=then, now=now)


def bears(practice: documented.Practice, indicator: str) -> bool:
    """Return whether a practice is for a problem of an indicator, or for what may keep it low."""
    own = [each for each in problems().values() if each.indicator == indicator]
    causes = {key for each in own for key in each.barriers} - {_POWER}
    causes |= {*_SUPPLY} if causes else set()
    of_it = {each.id for each in own} | causes
    return indicator == practice.result.indicator or bool(of_it & {*problems_of(practice.id)})


def documented_digital() -> list[documented.Practice]:
    """Return the practices of the catalogue for problems of digital development."""
    return [
        each
        for each in documented.table().values()
        if any(problems()[key].digital for key in problems_of(each.id))
    ]
