"""Whether economies converge in an indicator, in which clubs, and which one an economy is in."""

from collections.abc import Iterator

import pandas as pd
import plotly.graph_objects as go

from research import access, catalogue
from research.charts import clubs as charts
from research.findings.core import Claim, Finding, claim, finding, no_data, v, where
from research.findings.core.gaps import cut, no_series
from research.findings.core.latest import first_year
from research.findings.core.scope import Scope, scope_of
from research.findings.progress import convergence_spread
from research.findings.progress.convergence_table import club_name, club_table, spread_table
from research.messages import say
from research.metrics.convergence import Clubs, clubs, log_t
from research.metrics.convergence.logt import TRIM

LEAST = 12
_KEPT = 0.6  # of the economies that could be had, so that the last year is a recent one
_TOLD = 3  # clubs whose size and mean are told; all are in the table
_OTHERS = 30  # members of a club that a note names, at most
_NEAR_ALL = 90.0  # per cent: a share whose median is above it has little room left


@finding
def convergence(
    scope: str, indicator: str = "internet_users", group: str = "all", since: int = 2005
) -> Finding:
    """Find the convergence clubs of a group, and the club of a named economy.

    Parameters
    ----------
    scope : any spelling of an economy, or a group such as "itu:asia-pacific"
    indicator : a catalogue id
    group : the economies an economy is compared with; "all" for the world. A group is compared
        within itself
    since : first year; 12 years are needed

    Notes
    -----
    Phillips and Sul's log t test and clubs, on the values as published: no logarithm, since shares
    are compared as shares, and no filter, since adoption has no cycle to take out. Taken are
    economies with a value above 0 in every year; a gap of one or two years between known values is
    filled on a straight line, and counted. The last year is the newest that keeps 60 % of the
    economies that could be had, and is not old.
    """
    about, entry = scope_of(scope), catalogue.indicator(indicator)
    iso3 = "" if about.is_group else about.id
    among = about if about.is_group else scope_of(group)
    panel, filled = _panel(indicator, list(among.members), since)
    if len(panel) < 3:
        return _too_few(entry, among, since, len(panel))
    whole, found = log_t(panel), clubs(panel)
    headline = _headline(entry, found, among, panel)
    near_all, room = _ceiling(panel, entry)
    method = claim("conv-method", trim=v.Percent(100 * TRIM))
    is_left_out = bool(iso3) and iso3 not in panel.index
    return Finding(
        headline=headline,
        claims=(
            *_placed(iso3, found),
            *_clubs(found, panel, entry),
            *_own(iso3, panel, entry),
            *near_all,
        ),
        notes=(
            *room,
            *_compared(panel, among, filled),
            *where(_apart(found), claim("conv-meaning"), *_members(iso3, found), method),
        ),
        gaps=where(is_left_out, claim("conv-not-placed", economy=v.Economy(iso3))),
        table=spread_table(panel, entry)
        if found.converging
        else club_table(whole, found, panel, entry),
        chart=_chart(iso3, found, panel, entry, headline),
    )


def _compared(panel: pd.DataFrame, among: Scope, filled: int) -> Iterator[Claim]:
    """Yield how many economies are compared over which years, and how many values are filled in."""
    years = {"first": v.Year(panel.columns[0]), "last": v.Year(panel.columns[-1])}
    yield claim("conv-compared", economies=v.Count(len(panel)), group=among.value, **years)
    yield from where(filled, claim("conv-filled", filled=v.Count(filled)))


def _too_few(entry: catalogue.Indicator, among: Scope, since: int, known: int) -> Finding:
    """Return how many series are needed, and how many are known."""
    headline = claim("conv-unknown", indicator=v.Indicator(entry.id), group=among.value)
    years = {"years": v.Count(LEAST), "since": v.Year(since)}
    few = claim("conv-no-series", group=among.value, **years)
    if known:
        few = claim("conv-too-few", group=among.value, **years, known=v.Count(known))
    return no_data(headline, *no_series([entry.id]), few)


def _ceiling(
    panel: pd.DataFrame, entry: catalogue.Indicator
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Return for a share of 100 % a claim where most are near it, else a note on the limit."""
    median, of_all = panel.iloc[:, -1].median(), entry.valid[1] == 100
    near, room = claim("conv-near-all", median=v.Percent(median, 1)), claim("conv-by-themselves")
    is_near = median > _NEAR_ALL
    return where(of_all and is_near, near), where(of_all and not is_near, room)


def _panel(indicator: str, members: list[str], since: int) -> tuple[pd.DataFrame, int]:
    """Economies by years without gaps, and how many values were filled in."""
    rows = access.usable(indicator, members)
    rows = rows[rows["flag"].ne("undated") & (rows["year"] >= since)]
    if rows.empty:
        return pd.DataFrame(), 0
    wide = rows.pivot(index="economy", columns="year", values="value")
    wide = wide.reindex(columns=range(since, int(wide.columns.max()) + 1))
    kept = []
    for last in range(int(wide.columns.max()), max(since + LEAST - 2, first_year() - 1), -1):
        part = wide.loc[:, since:last]
        whole = part.interpolate(axis=1, limit=2, limit_area="inside").dropna()
        whole = whole[(whole > 0).all(axis=1)]
        kept.append((whole, int(part.loc[whole.index].isna().sum().sum())))
    most = max((len(whole) for whole, _ in kept), default=0)
    return next((each for each in kept if len(each[0]) >= _KEPT * most), (pd.DataFrame(), 0))


def _apart(found: Clubs) -> int:
    """How many clubs there are, where not all are in one."""
    return 0 if found.converging else len(found.clubs) - bool(found.diverging)


def _headline(entry: catalogue.Indicator, found: Clubs, among: Scope, panel: pd.DataFrame) -> Claim:
    of: dict[str, v.Value] = {"indicator": v.Indicator(entry.id), "group": among.value}
    if found.converging:
        return convergence_spread.gap_claim(panel, entry, of)
    count, lone = _apart(found), len(found.diverging)
    if not count:
        return claim("conv-no-clubs", **of)
    if lone:
        return claim("conv-clubs-alone", **of, clubs=v.Count(count), alone=v.Count(lone))
    return claim("conv-clubs", **of, clubs=v.Count(count))


def _placed(iso3: str, found: Clubs) -> tuple[Claim, ...]:
    """Which club an economy is in, where not all are in one."""
    if not _apart(found) or not any(iso3 in members for members in found.clubs):
        return ()
    club = found.club_of(iso3)
    if club is None:
        return (claim("conv-alone", economy=v.Economy(iso3)),)
    return (claim("conv-placed", economy=v.Economy(iso3), club=v.Count(club)),)


def _clubs(found: Clubs, panel: pd.DataFrame, entry: catalogue.Indicator) -> Iterator[Claim]:
    """How many are in each of the first clubs, and their mean."""
    last = panel.columns[-1]
    for k, members in enumerate(found.clubs[: min(_TOLD, _apart(found))], 1):
        mean = v.Quantity(panel.loc[members, last].mean(), entry.id)
        counts = {"club": v.Count(k), "economies": v.Count(len(members))}
        yield claim("conv-club", **counts, mean=mean, year=v.Year(last))


def _own(iso3: str, panel: pd.DataFrame, entry: catalogue.Indicator) -> tuple[Claim, ...]:
    """Compare the path of the economy with the mean of all."""
    if iso3 not in panel.index:
        return ()
    ends = [panel.columns[0], panel.columns[-1]]
    own, mean = (
        [v.Quantity(row[year], entry.id) for year in ends]
        for row in (panel.loc[iso3], panel.mean())
    )
    of: dict[str, v.Value] = {
        "economy": v.Economy(iso3), "first": v.Year(ends[0]), "last": v.Year(ends[1]),
        "mean_before": mean[0], "mean_after": mean[1],
    }  # fmt: skip
    if say(own[0], label=True) == say(own[1], label=True):
        return (claim("conv-own-stayed", **of, value=own[1]),)
    return (claim("conv-own-went", **of, before=own[0], after=own[1]),)


def _members(iso3: str, found: Clubs) -> tuple[Claim, ...]:
    club = next((members for members in found.clubs if iso3 in members), None)
    if club is None or found.converging or club == found.diverging or not 1 < len(club) <= _OTHERS:
        return ()
    others = cut((v.Economy(code) for code in club if code != iso3), _OTHERS)
    return (claim("conv-members", economy=v.Economy(iso3), others=others),)


def _chart(
    iso3: str, found: Clubs, panel: pd.DataFrame, entry: catalogue.Indicator, headline: Claim
) -> go.Figure:
    """Draw the mean of each club; with one club, the mean of all between quarters."""
    spread = None
    paths = pd.DataFrame(
        {club_name(found, k): panel.loc[members].mean() for k, members in enumerate(found.clubs)}
    )
    if found.converging:
        paths = paths.set_axis([claim("conv-chart-mean")], axis="columns")
        spread = panel.apply(convergence_spread.quarters).T
    return charts.clubs(
        paths,
        panel.loc[iso3] if iso3 in panel.index else pd.Series(dtype=float),
        spread=spread,
        gaps={} if spread is None else convergence_spread.gaps_drawn(spread, entry),
        name=v.Economy(iso3),
        unit=v.Unit(entry.id),
        alt=claim("conv-chart", indicator=v.Indicator(entry.id), headline=headline),
    )
