"""Chart of the people who are offline, by economy and by region of the world."""

import math

import pandas as pd

from research import economies
from research.charts import Figure
from research.charts.blocks import Bar, Block, blocks
from research.findings.core import Claim, claim, v
from research.findings.core.nation import Nation, nation
from research.findings.infrastructure.within_reach import headcount
from research.findings.progress.breaks import doubt_mark
from research.findings.progress.homes import more_homes

_NAMED = 5  # economies a sentence names, in colour
_DRAWN, _LISTED = 15, 10  # economies a chart shows, and below the regions of the world


def offline_chart(
    people: pd.Series, ends: pd.DataFrame, years: pd.Series, headline: Claim, world: bool
) -> Figure:
    """Return bars of the economies with most people offline, of the world below its regions.

    Parameters
    ----------
    ends : the fewest and the most of these, where a possible break leaves that open
    years : of Internet use
    """
    first, rest = people.head(_LISTED if world else _DRAWN), people.iloc[_DRAWN:]
    bars = [
        Bar(
            v.Economy(str(code)),
            count,
            _label(ends.loc[code], nation(str(code), int(years[code]))),
            bounds=tuple(ends.loc[code, ["low", "high"]].astype(float)),
            in_doubt=remark(str(code)) != "mark-none",
        )
        for code, count in first.items()
    ]
    alt = claim("people-offline-chart", headline=headline)
    if world:
        regions = [
            Bar(v.Group(str(group)), sums.mean(), headcount({*sums}, form="range"), bounds=(*sums,))
            for group, sums in _of_regions(ends).iterrows()
        ]
        economies_ = Block(claim("people-offline-axis"), bars)
        return blocks([Block(claim("people-offline-by-region"), regions), economies_], alt=alt)
    if len(rest):
        others = claim("people-offline-others", economies=v.Count(len(rest)))
        bars.append(Bar(others, float(rest.sum()), v.About(float(rest.sum())), named=False))
    return blocks([Block(claim("people-offline-axis"), bars)], alt=alt)


def remark(code: str) -> str:
    """Return the message id that marks Internet use: in doubt, or too low as homes have more."""
    homes = claim("mark-homes").id if more_homes(code) else "mark-none"
    return doubt_mark("internet_users", code, homes)


def _label(ends: pd.Series, whole: Nation | None) -> Claim:
    """Return people with their share of the population, both of them where figures conflict."""
    shares = 100 * ends / (whole.people if whole else math.nan)
    low, high = v.Percent(shares["low"]), v.Percent(shares["high"])
    one = round(low.value) == round(high.value)
    people = headcount({*ends}, form="either")
    return claim("offline-label", people=people, share=high if one else v.Either(low, high))


def first_of(people: pd.Series) -> pd.Series:
    """Return the economies a sentence names."""
    return people.head(min(_NAMED, max(1, len(people) // 3)))


def _of_regions(ends: pd.DataFrame) -> pd.DataFrame:
    """Return the fewest and the most people offline in each region, that with most first."""
    regions = [each for each in economies.groups().values() if each.id.startswith("itu:")]
    sums = pd.DataFrame({each.id: ends[ends.index.isin(each.members)].sum() for each in regions}).T
    return sums.loc[sums.mean(axis=1).sort_values(ascending=False).index]
