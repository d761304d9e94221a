"""Trade in high technology and in services of information and communication."""

from dataclasses import replace

import pandas as pd

from research import access
from research.charts import Figure, bars
from research.findings.core import Claim, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import comparable, is_recent, measured
from research.findings.core.scope import Scope, scope_of
from research.findings.core.tables import ECONOMIES, value_columns
from research.findings.progress.over_time import over_time

SHARES = (
    "high_tech_exports_share", "medium_high_tech_exports_share", "ict_goods_exports_share",
    "ict_services_exports_share",
)  # fmt: skip
_SHOWN = 20


@finding
def technology_trade(scope: str) -> Finding:
    """Return the share of high technology and ICT in exports, over the years or by member.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    about = scope_of(scope)
    values = access.load(SHARES, about.members)
    known = [key for key in SHARES if values[key].notna().any()]
    lacking = gaps([key for key in SHARES if key not in known])
    if not known:
        return no_data(claim("technology-unknown", economy=about.value), *lacking)
    found = _by_member(about, known[0]) if about.is_group else _of_economy(about, known)
    return replace(found, gaps=(*found.gaps, *lacking))


def _of_economy(about: Scope, known: list[str]) -> Finding:
    """Return the latest share, and the change over the years where there are enough."""
    key, values = known[0], access.load(known[0], about.id)[known[0]].dropna()
    year = int(values.index[-1][1])
    told, who = measured(values.iloc[-1], key, year), about.value
    old: tuple[Claim, ...] = ()
    if not is_recent(year):
        headline = claim("technology-unknown", economy=who)
        old = (claim("technology-old", indicator=v.Indicator(key), economy=who, year=v.Year(year)),)
    elif key == SHARES[0]:
        headline = claim("technology-share", economy=who, value=told)
    else:
        headline = claim("technology-value", economy=who, indicator=v.Indicator(key), value=told)
    moved = over_time(about.id, known)
    if moved.missing:
        return Finding(headline, gaps=(*old, *moved.gaps))
    return replace(
        moved, headline=headline, claims=(moved.headline, *moved.claims), gaps=(*old, *moved.gaps)
    )


def _by_member(about: Scope, key: str) -> Finding:
    what, group = v.Indicator(key), about.value
    own = comparable(key, about.members).sort_values("value", ascending=False, kind="stable")
    if own.empty:
        headline = claim("technology-unknown", economy=group)
        return no_data(headline, claim("technology-none-recent", group=group, indicator=what))
    headline, median = _first(own["value"], about, key), v.Quantity(own["value"].median(), key)
    return Finding(
        headline=headline,
        claims=(claim("technology-median", economies=v.Count(len(own)), median=median),),
        notes=(
            claim("technology-small"),
            *where(len(own) > _SHOWN, claim("technology-shown", shown=v.Count(_SHOWN))),
        ),
        table=Table(own[["value", "year"]].rename_axis("economy"), value_columns(key), ECONOMIES),
        chart=_chart(own["value"].head(_SHOWN), about, key, headline),
    )


def _first(values: pd.Series, about: Scope, key: str) -> Claim:
    """Name the member with the largest share, and its value."""
    first = {
        "first": v.Economy(str(values.index[0])),
        "group": about.value,
        "value": v.Quantity(values.iloc[0], key),
    }
    if key == SHARES[0]:
        return claim("technology-first-share", **first)
    return claim("technology-first-value", **first, indicator=v.Indicator(key))


def _chart(values: pd.Series, about: Scope, key: str, headline: Claim) -> Figure:
    what, group = v.Indicator(key), about.value
    return bars.lines(
        values.set_axis([*map(v.Economy, values.index)]),
        labels=[v.Quantity(value, key) for value in values],
        unit=v.Unit(key, long=True),
        alt=claim("technology-chart", indicator=what, group=group, headline=headline),
    )
