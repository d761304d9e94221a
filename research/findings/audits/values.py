"""Data availability of an economy or group, by theme."""

from functools import partial

import pandas as pd

from research import catalogue
from research.charts import parts, theme
from research.findings.audits.case import Audit, audit, indicators
from research.findings.core import Claim, Column, Finding, Table, claim, finding, v, where
from research.findings.core.gaps import cut
from research.metrics.known import DOUBTED, RECENT, STATES, UNKNOWN

_SHADES = theme.TEAL, theme.CLASSES[1], theme.OCHRE, theme.PURPLE, theme.FAINT
_COLOURS = dict(zip(STATES, _SHADES, strict=True))


@finding
def audit_known(scope: str) -> Finding:
    """Measure the share of indicators that are available, by theme, of those most economies have.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id

    Notes
    -----
    Recent are values that may be told and ranked: those up to five years older than the reference
    year.
    """
    case = audit(scope)
    own = case.states.loc[list(case.scope.members)]
    of_theme = pd.Index([catalogue.indicator(str(key)).theme for key in own.columns])
    numbers = {state: (own.to_numpy() == state).sum(axis=0) for state in STATES}
    counts = pd.DataFrame(numbers).groupby(of_theme, sort=False).sum()
    counts = counts.loc[_recent(counts).sort_values(ascending=False, kind="stable").index]
    headline, total = _how_much(case, counts.sum()), counts.sum(axis="columns")
    drawn = counts.div(total, axis="index") * 100 if case.scope.is_group else counts
    drawn = drawn.loc[:, drawn.sum() > 0]
    return Finding(
        headline=headline,
        claims=(_ends(counts), *_doubted(counts)),
        notes=(claim("audit-left", left=v.Count(len(indicators()) - own.shape[1])),),
        table=_table(counts, case),
        shows=(claim("shows-known"),),
        chart=parts.stacked(
            drawn.rename(index=_theme, columns=partial(_state, case)),
            unit=claim(f"audit-axis-{'group' if case.scope.is_group else 'economy'}"),
            alt=claim("audit-known-chart", headline=headline),
            colours=[_COLOURS[str(state)] for state in drawn],
        ),
    )


def _recent(counts: pd.DataFrame) -> pd.Series:
    """Return the share of recent values, in %."""
    return 100 * counts[RECENT] / counts.sum(axis="columns")


def _theme(name: object) -> Claim:
    return claim(f"audit-theme-{name}")


def _state(case: Audit, name: object) -> Claim:
    return claim(f"audit-state-{name}", since=v.Year(case.recent_from))


def _table(counts: pd.DataFrame, case: Audit) -> Table:
    """Return counts by theme and in total, with the shares that are available and recent."""
    whole = pd.concat([counts, counts.sum().rename("all").to_frame().T])
    known = 100 * (1 - (whole[DOUBTED] + whole[UNKNOWN]) / whole.sum(axis="columns"))
    whole = whole.assign(share_known=known, share_recent=_recent(whole))
    whole.index = pd.Index([_theme(each).id for each in whole.index], name="theme")
    recent = claim("audit-column-recent", since=v.Year(case.recent_from))
    columns = {
        **{state: Column(_state(case, state), "count") for state in STATES},
        "share_known": Column(claim("audit-column-known"), "percent"),
        "share_recent": Column(recent, "percent"),
    }
    return Table(whole, columns, Column(claim("audit-rows-theme"), "message"))


def _how_much(case: Audit, total: pd.Series) -> Claim:
    of, recent = int(total.sum()), int(total[RECENT])
    known = of - int(total[DOUBTED] + total[UNKNOWN])
    more = {"indicators": v.Count(case.states.shape[1]), "since": v.Year(case.recent_from)}
    if not case.scope.is_group:
        counts = {"known": v.Count(known), "recent": v.Count(recent)}
        return claim("audit-known-economy", economy=case.scope.value, **counts, **more)
    shares = {"known": v.Percent(100 * known / of), "recent": v.Percent(100 * recent / of)}
    members = v.Count(len(case.scope.members))
    return claim("audit-known-group", group=case.scope.value, economies=members, **shares, **more)


def _doubted(counts: pd.DataFrame) -> tuple[Claim, ...]:
    """Say how many values are in doubt: they are known, and nothing is compared with them."""
    doubted = int(counts[DOUBTED].sum())
    return where(doubted, claim("audit-known-doubted", doubted=v.Count(doubted)))


def _ends(counts: pd.DataFrame) -> Claim:
    """Name the themes with the largest and the smallest share of recent values, all at each."""
    shares = _recent(counts)
    of: dict[str, v.Value] = {}
    for name, share in {"most": shares.max(), "least": shares.min()}.items():
        of[name] = cut(map(_theme, shares.index[shares.eq(share)]), 3)
        of[f"{name}_share"] = v.Percent(share)
    return claim("audit-ends", **of)
