"""Whether economies come together in an indicator, in which clubs, and which one an economy is in."""

import numpy as np
import pandas as pd

from research import access, catalogue, economies, messages, words
from research.charts import adoption as charts
from research.findings.finding import Finding
from research.findings.forecasts import series_gap
from research.findings.latest import first_year
from research.findings.whom import whom
from research.metrics.convergence import Clubs, LogT, Sigma, clubs, log_t, sigma

LEAST = 12
_KEPT = 0.6  # of the economies that could be had, so that the last year is a recent one
_TOLD = 3  # clubs whose size and mean stand in a sentence; all are in the table
_NAMED = 12  # members of a club that its row names; all are in the file of figures
_ALL = "All together"
_STILL = 5.0  # per cent: less is no move a reader would call one
_MANIFOLD = 200.0  # per cent: more is told in times
_NEAR_ALL = 90.0  # per cent: a share whose median is above it has little room left


def convergence(scope: str, indicator: str = "internet_users", group: str = "all", since: int = 2005) -> Finding:
    """Return the convergence clubs of a group, and the one an economy is in where one is named.

    Parameters
    ----------
    scope : any spelling of an economy, or a group such as "itu:asia-pacific"
    indicator : a catalogue id
    group : the economies an economy is compared with; "all" for the world. A group is compared within itself
    since : first year; 12 years are needed

    Notes
    -----
    Phillips and Sul's log t test and clubs, on the values as published: no logarithm, since shares are compared as shares, and
    no filter, since adoption has no cycle to take out. Taken are economies with a value above 0 in every year; a gap of one
    or two years between known values is filled on a straight line, and counted. The last year is the newest that keeps
    60 % of the economies that could be had, and is not old.
    """
    this, entry = whom(scope), catalogue.indicator(indicator)
    iso3 = "" if this.is_group else this.id
    among = this if this.is_group else whom(group)
    where = among.called
    panel, filled = _panel(indicator, list(among.members), since)
    if len(panel) < 3:
        return _unknown(len(panel), entry, where, since)
    whole, found = log_t(panel), clubs(panel)
    title, spread = _title(iso3, entry, found, where, sigma(panel)), _spread(panel, entry)
    paths = pd.DataFrame({_name(found, k): panel.loc[members].mean() for k, members in enumerate(found.clubs)})
    drawn = "the mean of each club"
    if found.converging:
        paths, drawn = paths.set_axis(["Mean of all"], axis="columns"), "the mean of all and the middle half of them"
    own = panel.loc[iso3] if iso3 in panel.index else pd.Series(dtype=float)
    return Finding(
        title=title,
        sentences=(
            *spread,
            *_clubs(found, panel, entry),
            *_own(iso3, panel, entry, found),
            *_near_all(entry, panel),
        ),
        remarks=(
            *(() if _near_all(entry, panel) else _by_themselves(entry)),
            *_meaning(found),
            *_tested(whole),
            _who(panel, where, filled, since),
            *_members(iso3, found),
            f"Method, for specialists: {found.specification}; Phillips and Sul (2007, 2009).",
        ),
        df=_table(whole, found, panel, entry),
        data=_memberships(found, panel),
        fig=charts.clubs(
            paths,
            own,
            half=panel.quantile([0.25, 0.75]).T.set_axis(["low", "high"], axis="columns") if found.converging else None,
            name=economies.name(iso3) if iso3 else "",
            unit=entry.short_unit,
            alt=f"{words.upper_first(words.spoken(entry))} over the years, {drawn}. {' '.join((title, *spread))}",
        ),
    )


def _unknown(count: int, entry: catalogue.Indicator, where: str, since: int) -> Finding:
    """Too few economies have a series."""
    return Finding(
        f"Whether the economies of {where} come together in {words.spoken(entry)} is not known.",
        remarks=(
            f"The data at hand hold {_few(count)} of {where} with {LEAST} yearly values or more since {since}, the "
            "last of them recent; it takes three.",
            messages.sentence(series_gap(entry.id)),
        ),
        missing=True,
    )


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


def _name(found: Clubs, k: int) -> str:
    if found.diverging and k == len(found.clubs) - 1:
        return "In no club"
    return f"Club {k + 1}"


def _title(iso3: str, entry: catalogue.Indicator, found: Clubs, where: str, spread: Sigma) -> str:
    what = words.spoken(entry)
    count = len(found.clubs) - bool(found.diverging)
    if count == 0:
        return f"In {what}, the economies of {where} do not come together, nor do any of them in clubs."
    if found.converging:
        unit = " points" if catalogue.is_share(entry) else f" {entry.short_unit}" if entry.short_unit else ""
        first, last = (words.number(spread.sd.iloc[k], 1) for k in (0, -1))
        moved = "narrowed" if spread.change <= -_STILL else "has not narrowed"
        years = f"{spread.sd.index[0]} and {last}{unit} in {spread.sd.index[-1]}"
        return f"The gap in {what} between the economies of {where} {moved}: a spread of {first}{unit} in {years}."
    lone = len(found.diverging)
    alone = f" and {lone} stand{'s' if lone == 1 else ''} alone" if lone else ""
    apart = (
        f"In {what}, the economies of {where} do not all come together: they form {count} club{'s' if count > 1 else ''}{alone}"
    )
    if not iso3:
        return f"{apart}."
    name = economies.called(iso3)
    if not any(iso3 in members for members in found.clubs):
        return f"{apart}; {name} has too few values to be placed."
    club = found.club_of(iso3)
    return f"{apart}; {name} {f'is in club {club}' if club else 'is one of those'}."


def _who(panel: pd.DataFrame, where: str, filled: int, since: int) -> str:
    were = "value between two known ones was" if filled == 1 else "values between two known ones were"
    gaps = f"; {filled} {were} filled on a straight line" if filled else ""
    return (
        f"Compared are the {len(panel)} economies of {where} with a value above 0 in every year of {since} to "
        f"{panel.columns[-1]}{gaps}."
    )


def _few(count: int) -> str:
    return {0: "no economy", 1: "one economy"}.get(count, f"{count} economies")


def _spread(panel: pd.DataFrame, entry: catalogue.Indicator) -> tuple[str, ...]:
    """How far apart they were and are, as counted and relative to the mean."""
    spread, years = sigma(panel), words.years(panel.columns.tolist())
    if not spread.sd.iloc[-1]:
        return (f"In {panel.columns[-1]} all of them have the same value.",)
    unit = "points" if catalogue.is_share(entry) else entry.short_unit
    first, last = (words.number(spread.sd.iloc[k], 1) for k in (0, -1))
    grew = "rose" if panel.iloc[:, -1].mean() > panel.iloc[:, 0].mean() else "fell"
    told = (
        f"The spread between them {_moved(spread.change)} in {years}, from {first} to {last} {unit}".rstrip()
        + f"; relative to the mean, which {grew}, it {_moved(_relative_change(spread))}."
    )
    return (told,)


def _tested(whole: LogT) -> tuple[str, ...]:
    if not np.isfinite(whole.t):
        return ()
    held = "is not rejected" if whole.converging else "is rejected"
    return (
        "The spread is the standard deviation. The test (log t) asks whether differences relative to the mean die out in the "
        f"end, not whether economies are alike: for all of them together that {held} (t = {words.number(whole.t, 2)}; rejected "
        "at −1.65 or below).",
    )


def _apart(found: Clubs) -> int:
    """How many clubs there are, where not all are in one."""
    return 0 if found.converging else len(found.clubs) - bool(found.diverging)


def _clubs(found: Clubs, panel: pd.DataFrame, entry: catalogue.Indicator) -> tuple[str, ...]:
    """How many are in each of the first clubs, and where it stands."""
    last = panel.columns[-1]
    said = [
        f"{_name(found, k).lower()}: {_few(len(members))}, mean {words.quantity(panel.loc[members, last].mean(), entry)}"
        for k, members in enumerate(found.clubs[: min(_TOLD, _apart(found))])
    ]
    return (f"{'; '.join(said)} ({last}).",) if said else ()


def _meaning(found: Clubs) -> tuple[str, ...]:
    if not _apart(found):
        return ()
    return ("Economies of a convergence club come nearer to each other relative to their mean, but not to those of others.",)


def _own(iso3: str, panel: pd.DataFrame, entry: catalogue.Indicator, found: Clubs) -> tuple[str, ...]:
    """The path of the economy beside the mean of all."""
    if not iso3:
        return ()
    if iso3 not in panel.index:
        return (f"{economies.called(iso3)} has no value in some of these years and is not placed.",) if found.converging else ()
    ends = [panel.columns[0], panel.columns[-1]]
    own, mean = ([words.quantity(row[year], entry) for year in ends] for row in (panel.loc[iso3], panel.mean()))
    went = f"stood at {own[1]} as in {ends[0]}" if own[0] == own[1] else f"went from {' to '.join(own)}"
    return (f"{economies.called(iso3)} {went}, the mean of all went from {' to '.join(mean)}.",)


def _relative_change(spread: Sigma) -> float:
    return float(100 * (spread.cv.iloc[-1] / spread.cv.iloc[0] - 1))


def _moved(change: float) -> str:
    if not np.isfinite(change):
        return "cannot be compared"
    if abs(change) < _STILL:
        return "hardly moved"
    if change > _MANIFOLD:
        return f"rose to {words.number(1 + change / 100, 0)} times what it was"
    return f"{'fell' if change < 0 else 'rose'} by {words.number(abs(change), 0)} %"


def _members(iso3: str, found: Clubs) -> tuple[str, ...]:
    if not iso3:
        return ()
    club = next((members for members in found.clubs if iso3 in members), None)
    if club is None and not found.converging:
        return (f"{economies.called(iso3)} has no value in some of these years.",)
    if club is None or found.converging or club == found.diverging or len(club) > 30:
        return ()
    others = sorted(economies.called(code) for code in club if code != iso3)
    return (f"With {economies.called(iso3)} in its club are {words.listing(others)}.",) if others else ()


def _near_all(entry: catalogue.Indicator, panel: pd.DataFrame) -> tuple[str, ...]:
    median = panel.iloc[:, -1].median()
    if entry.valid[1] != 100 or median <= _NEAR_ALL:
        return ()
    return (f"The median is {words.number(median, 1)} %: shares so near the most they can be come together by themselves.",)


def _by_themselves(entry: catalogue.Indicator) -> tuple[str, ...]:
    if entry.valid[1] != 100:
        return ()
    return (
        "Shares near 100 % come together by themselves, as they can go no further: that they converge does not say that those "
        "behind catch up.",
    )


def _table(whole: LogT, found: Clubs, panel: pd.DataFrame, entry: catalogue.Indicator) -> pd.DataFrame:
    """A row a club, and one for all of them together where there is more than one."""
    rows = {
        _name(found, k): _row(panel.loc[members], b, t, entry)
        for k, (members, b, t) in enumerate(zip(found.clubs, found.b, found.t, strict=True))
    }
    if len(rows) != 1:
        rows[_ALL] = _row(panel, whole.b, whole.t, entry)
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Club")


def _row(part: pd.DataFrame, b: float, t: float, entry: catalogue.Indicator) -> dict[str, str]:
    first, last = part.columns[0], part.columns[-1]
    spread = sigma(part) if len(part) > 1 else None
    names = [economies.name(str(code)) for code in part.iloc[:, -1].sort_values(ascending=False, kind="stable").index]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return {
        "Economies": str(len(part)),
        f"Mean in {first}": words.quantity(part.iloc[:, 0].mean(), entry),
        f"Mean in {last}": words.quantity(part.iloc[:, -1].mean(), entry),
        "Standard deviation": "–" if spread is None else _from_to(spread.sd, spread.change),
        "Relative to the mean": "–" if spread is None else _from_to(100 * spread.cv, _relative_change(spread), " %"),
        "b, speed": words.number(b, 2) if np.isfinite(b) else "–",
        "t, rejected at −1.65": words.number(t, 2) if np.isfinite(t) else "–",
        "Members, highest first": f"{', '.join(names[:_NAMED])}{more}",
    }


def _from_to(values: pd.Series, change: float, unit: str = "") -> str:
    ends = f"{words.number(values.iloc[0], 1)}{unit} to {words.number(values.iloc[-1], 1)}{unit}"
    return f"{ends} ({words.number(change, 0)} %)" if np.isfinite(change) else ends


def _memberships(found: Clubs, panel: pd.DataFrame) -> pd.DataFrame:
    """Every economy with its club: what the table of a page has no room for."""
    first, last = panel.columns[0], panel.columns[-1]
    return pd.DataFrame(
        [
            {"club": _name(found, k), "economy": code, first: panel.at[code, first], last: panel.at[code, last]}
            for k, members in enumerate(found.clubs)
            for code in members
        ]
    )
