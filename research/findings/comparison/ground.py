"""Where an economy gains or loses ground: its places among others about 2015 and now."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import nan

import pandas as pd

from research import access, catalogue, economies
from research.findings.comparison.ground_chart import ALL, CLEAR, ground_chart, is_full, is_share_of
from research.findings.comparison.ground_said import LEAST, named, rule, said_of, stayed
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import all_of, comparable, sources_of
from research.findings.core.ranks import of_a_time
from research.findings.core.series import carried, surveyed
from research.findings.core.tables import INDICATORS, YEARS, columns_of, marks_in
from research.findings.core.yardstick import yardstick
from research.findings.progress.breaks import across, breaks_of, doubt_mark, is_doubted
from research.findings.progress.forecasts import filled_in, yearly
from research.metrics.peers.moved import FIRST, Moved, both_ends, moved

GROUND = (
    "internet_users",
    "households_internet",
    "mobile_broadband_per_100",
    "fixed_broadband_per_100",
    "electricity_access",
)
_FEWEST = 8  # economies with both values, below which a place says little
_ALIKE, _ROOM = 5, 10.0  # of all with as much room to rise: how many, and points apart then
_HARDLY = 1.0  # per 100: what hardly anybody has, and ranks by chance


@finding
def ground(economy: str, peers: str = "") -> Finding:
    """Return in what an economy gained and lost on others since about 2015.

    Parameters
    ----------
    economy : any spelling of an economy
    peers : id of a group it is in; else those of similar income, or the region

    Notes
    -----
    Its value nearest to 2015 and its latest one, at least five years later, each have a place among
    others whose values are at most one year from it. A gain or loss is named where its value moved
    clearly beyond the median change of the others, and of all that began near it, and its place
    moved too: up to three of each, shares of people first and electricity last, by the share of all
    places gained or lost. Years filled in begin and end no change, and what practically all have by
    now is neither named nor counted. What is not counted is in the table and not drawn.
    """
    asked = peers if peers and economy in economies.peers(economy, peers).members else ""
    yard = yardstick(economy, asked)
    members = {key: yard.members(key) for key in GROUND}
    moves = {key: _moved(economy, key, of) for key, of in members.items()}
    found = {key: each for key, each in moves.items() if each is not None}
    counted = {key: each for key, each in found.items() if _counts(key, each, economy)}
    told = {key: each for key, each in counted.items() if not _unranked(key, each, economy)}
    clear = ((key, _clear(key, each, economy)) for key, each in told.items())
    kinds = {key: kind for key, kind in clear if kind}
    headline, *other = said_of(yard, told, kinds)
    if headline.id == "ground-unknown":
        absent = [key for key in GROUND if economy not in comparable(key).index]
        unknown = no_data(headline, *_apart(economy, members), *gaps(absent))
        return replace(unknown, weight=0.0) if of_one_year(economy) else unknown
    aside = [key for key in found if key not in told and not is_doubted(key, economy)]
    return Finding(
        headline,
        claims=tuple(other),
        notes=(
            *_apart(economy, members),
            claim("ground-counted", economy=v.Economy(economy), group=yard.name),
            *where(aside, claim("ground-not-named", indicators=named(aside))),
            *_few(economy, members),
            *_filled(economy),
            claim("ground-method", **rule(), room=v.Number(_ROOM)),
        ),
        table=_table(counted, economy),
        shows=where(len(counted) > 1, claim("shows-ground", first=v.Year(FIRST))),
        chart=ground_chart(economy, told, kinds, headline) if kinds else None,
        drawn_from=sources_of({economy}.union(*(members[key] for key in counted)), *counted),
    )


def of_one_year(iso3: str) -> bool:
    """Whether most indicators of an economy have one year alone, which shows no change."""
    years = [len(yearly(key, iso3)) for key in GROUND]
    return 2 * years.count(1) > sum(map(bool, years))


def _unranked(key: str, each: Moved, iso3: str) -> bool:
    """Whether a place says nothing: practically all share it, or its value is in doubt."""
    return each.now.universal or is_doubted(key, iso3)


def _few(iso3: str, members: Mapping[str, tuple[str, ...]]) -> tuple[Claim, ...]:
    """Say which indicators too few others have at the times of an economy."""
    valued = [key for key in GROUND if iso3 in comparable(key).index]
    few = [key for key in valued if len(ends_of(key, members[key], iso3)) < _FEWEST]
    said = {"economy": v.Economy(iso3), "fewest": v.Count(_FEWEST)}
    return where(few, claim("ground-apart", indicators=named(few), **said))


def _filled(iso3: str) -> Iterator[Claim]:
    """Yield which series were filled in between the values of a change."""
    for key in GROUND:
        of = {"economy": v.Economy(iso3), "indicator": v.Indicator(key)}
        yield from filled_in(yearly(key, iso3), of)


@access.shared
def ends_of(key: str, members: tuple[str, ...], iso3: str) -> pd.DataFrame:
    """Return `both_ends` of an indicator in members of a group, of the times of one of them."""
    known = comparable(key, [iso3])
    if len(known):
        known = of_a_time(key, int(known.at[iso3, "year"]), iso3)
    return both_ends(surveyed(key), known, members, iso3)


def _moved(iso3: str, key: str, members: tuple[str, ...]) -> Moved | None:
    ends = ends_of(key, members, iso3)
    entry = catalogue.indicator(key)
    if len(ends) < _FEWEST or entry.direction == "neutral":
        return None
    if iso3 in ends.index and any(of(iso3, key, ends.loc[iso3]) for of in (_steps, _carried)):
        return None
    return moved(ends, iso3, entry.direction, entry.decimals, all_of(entry))


def _carried(iso3: str, key: str, ends: pd.Series) -> v.Years | None:
    return carried(iso3, key, ends[["then_year", "now_year"]])


def _steps(iso3: str, key: str, ends: pd.Series) -> bool:
    """Whether the series of an economy has a break between its two values."""
    breaks = breaks_of(key, iso3)
    return any(ends["then_year"] <= year <= ends["now_year"] for year in breaks)


def _apart(iso3: str, members: Mapping[str, tuple[str, ...]]) -> Iterator[Claim]:
    """Yield which indicators are not compared: those filled in, or with a break, in between."""
    for key in GROUND:
        ends = ends_of(key, members[key], iso3)
        if iso3 not in ends.index:
            continue
        own, name = ends.loc[iso3], v.Indicator(key)
        when = int(own["then_year"]), int(own["now_year"])
        of: dict[str, v.Value] = {"economy": v.Economy(iso3), "indicator": name}
        if counted := _carried(iso3, key, own):
            yield claim("ground-carried", **of, years=counted)
        yield from across(when, breaks_of(key, iso3), name)


def _clear(key: str, each: Moved, iso3: str) -> str:
    """Return "gained" or "lost" where a value and its place moved clearly, else "".

    The first cannot rise nor the last fall: their values alone decide, of the last against the
    median of the group.
    """
    first, last = (stayed(each) and (each.now.rank == 1) == top for top in (True, False))
    up, down = (each.gained >= LEAST or first, each.gained <= -LEAST or (last and each.change > 0))
    rose = up and each.change > 0 and each.usual >= 0 and each.beyond >= CLEAR
    fell = down and each.usual > 0 and each.beyond <= -CLEAR
    if fell and last:
        return "lost"
    if fell and is_full(key, each, iso3):
        return ""
    alike = _beyond_alike(key, each, iso3) if rose or fell else nan
    clear = abs(alike) >= CLEAR and (alike > 0) == rose
    return "" if not clear else "gained" if rose else "lost"


def _beyond_alike(key: str, each: Moved, iso3: str) -> float:
    """Return a change less the median one of all with as much room to rise; NaN for few of them."""
    every, own = ends_of(key, economies.groups()["all"].members, iso3), each.values.at[iso3, "then"]
    rose = (every["now"] - every["then"])[(every["then"] - own).abs() <= _ROOM].drop(iso3)
    return each.change - float(rose.median()) if len(rose) >= _ALIKE else nan


def _counts(key: str, each: Moved, iso3: str) -> bool:
    """Whether a change says something: not among those with next to none, or of estimates."""
    own = each.values.loc[iso3, ["then", "now"]]
    if not is_share_of(key) and (own.max() < _HARDLY or own.min() >= ALL):
        return False
    rows = access.usable(key, each.values.index)
    estimated = set(
        rows.loc[rows["flag"].eq("estimate"), ["economy", "year"]].itertuples(False, None)
    )
    return len(each.values) >= 2 * sum(
        (code, int(then)) in estimated or (code, int(now)) in estimated
        for code, then, now in each.values[["then_year", "now_year"]].itertuples()
    )


def _table(found: dict[str, Moved], iso3: str) -> Table:
    rows = {
        key: each.values.loc[iso3].to_dict() | {"change": each.change, "usual": each.usual}
        for key, each in found.items()
    }
    columns = columns_of(
        "ground",
        then=Column(claim("ground-column-then", first=v.Year(FIRST)), "own"),
        then_year=YEARS,
        now=Column(claim("ground-now"), "own"),
        now_year=YEARS,
        change=("number", 1),
        usual=("number", 1),
    )
    frame = pd.DataFrame.from_dict(rows, orient="index").reindex(columns=[*columns]).astype(float)
    frame["mark"] = [doubt_mark(key, iso3) for key in frame.index]
    return Table(frame, columns | marks_in(frame), INDICATORS)
