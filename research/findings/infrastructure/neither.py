"""Electricity and Internet combined: how many people can have both, one or none, by area."""

from dataclasses import dataclass

import pandas as pd

from research.charts import Figure, bars, ranges, theme
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v, where
from research.findings.core.bounds import at_least
from research.findings.core.latest import comparable, of_one_time, sources_of
from research.findings.core.nation import nation
from research.findings.core.tables import YEARS
from research.findings.progress.breaks import rests_on
from research.metrics.overlap import Overlap, overlap
from research.metrics.recent import APART

# Where: share with electricity, and share online.
_PLACES = {
    "all": ("electricity_access", "internet_users"),
    "urban": ("electricity_access_urban", "internet_users_urban"),
    "rural": ("electricity_access_rural", "internet_users_rural"),
}
_CELLS = ("both", "first_only", "second_only", "neither")
# The cell that a headline is about, where it is of one.
_ABOUT = {
    "neither-at-least": {claim("neither-cell-first-only")},
    "neither-up-to": {claim("neither-cell-neither")},
    "neither-some": {claim("neither-cell-neither")},
}
_EXACT = 2.0  # percentage points: bounds nearer than that are seen as one value
_MANY = 5.0  # % of people: from there on a least number of them is a message
_NEARLY = 0.95  # of those offline: that many with electricity are nearly all of them
_NOBODY = 0.5  # % of people: fewer are almost nobody


@dataclass(frozen=True)
class _Known:
    """Two shares of one set of people, and what they allow."""

    electricity: float
    internet: float
    years: tuple[int, int]
    allows: Overlap


@finding
def electricity_and_broadband(economy: str) -> Finding:
    """Bound the shares of people with electricity and Internet, with one of them, or with none.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Only the two shares are known and not how they overlap; the bounds are those of Fréchet
    (`research.metrics.overlap`). The two are recent and at most three years apart, and electricity
    rests on no possible break, or nothing is counted.
    """
    known = {place: found for place in _PLACES if (found := _known(economy, place)) is not None}
    if "all" not in known or rests_on(_PLACES["all"][0], economy):
        why = _why_not(economy, doubted="all" in known)
        return no_data(claim("neither-unknown", economy=v.Economy(economy)), why)
    allows = known["all"].allows
    cells = pd.DataFrame([getattr(allows, cell) for cell in _CELLS], columns=["low", "high"])
    cells.index = pd.Index(
        [claim(f"neither-cell-{cell.replace('_', '-')}") for cell in _CELLS], dtype=object
    )
    headline = _headline(economy, known["all"])
    apart = {place: each.allows.neither for place, each in known.items() if place != "all"}
    places = (claim(f"neither-in-{place}", share=_share(*ends)) for place, ends in apart.items())
    return Finding(
        headline,
        claims=(*_people(economy, known["all"]), *places),
        notes=(in_years(*known["all"].years), claim("neither-bounds")),
        gaps=where(not apart, claim("neither-no-places", economy=v.Economy(economy))),
        table=_table(known),
        chart=_chart(cells, headline),
        computed_from=_PLACES["all"],
        drawn_from=sources_of(economy, *(key for both in _PLACES.values() for key in both)),
    )


def _chart(cells: pd.DataFrame, headline: Claim) -> Figure | None:
    """Bars where the two shares leave little open and differ, else what they allow as ranges."""
    places = theme.decimals(cells.to_numpy().ravel())
    labels = [
        v.Range(*(v.Percent(end, places) for end in (row.low, row.high)))
        for row in cells.itertuples()
    ]
    axis, alt = claim("neither-axis"), claim("neither-chart", headline=headline)
    if (cells["high"] - cells["low"]).max() < _EXACT:
        if not bars.differ(cells["high"]):
            return None
        return bars.lines(cells["high"], labels=labels, unit=axis, top=100, own=True, alt=alt)
    return ranges.ranges(
        cells, labels=labels, title=axis, alt=alt, top=100, own={*cells.index},
        strong=_ABOUT.get(headline.id)
    )  # fmt: skip


def _known(iso3: str, place: str) -> _Known | None:
    """Return the two shares of a place.

    None where one is missing, old or undated, or where they are too far apart in time.
    """
    rows = of_one_time(iso3, *_PLACES[place])
    if len(rows) < 2:
        return None
    electricity, internet = (float(rows.loc[key, "value"]) for key in _PLACES[place])
    years = [int(rows.loc[key, "year"]) for key in _PLACES[place]]
    return _Known(electricity, internet, (years[0], years[1]), overlap(electricity, internet))


def _why_not(iso3: str, *, doubted: bool) -> Claim:
    if doubted:
        return claim("counted-doubtful", economies=v.Items([v.Economy(iso3)]))
    missing = tuple(v.Indicator(key) for key in _PLACES["all"] if iso3 not in comparable(key).index)
    if missing:
        return claim("neither-missing", economy=v.Economy(iso3), indicators=v.Items(missing))
    return claim("neither-apart", economy=v.Economy(iso3), apart=v.Count(APART))


def _headline(iso3: str, known: _Known) -> Claim:
    who, allows, (low, high) = v.Economy(iso3), known.allows, known.allows.neither
    if allows.both[0] > 100 - _NOBODY:
        return claim("neither-all", economy=who)
    without = 100 - known.internet
    if known.electricity > 100 - _NOBODY or allows.first_only[0] >= _NEARLY * without > _MANY:
        has, uses = v.Percent(known.electricity, 1), v.Percent(known.internet, 1)
        return claim("neither-power", economy=who, electricity=has, internet=uses)
    if high < _NOBODY:
        both, one = _share(*allows.both), _share(*_one(allows))
        return claim("neither-nobody", economy=who, both=both, one=one)
    offline, whole = allows.first_only[0], nation(iso3, known.years[1])
    if low < 0.05 and offline > _MANY and whole is not None:
        return claim("neither-at-least", people=at_least(offline / 100 * whole.people), economy=who)
    if low < 0.05:
        return claim("neither-up-to", economy=who, most=v.Percent(high, 0 if high >= 10 else 1))
    return claim("neither-some", economy=who, share=_share(low, high))


def _people(iso3: str, known: _Known) -> tuple[Claim, ...]:
    whole, allows = nation(iso3, known.years[1]), known.allows
    if whole is None or allows.neither[1] < _NOBODY:  # rounded figures would not add up
        return ()
    both, one, neither = (
        v.Range(at_least(low / 100 * whole.people), v.About(high / 100 * whole.people))
        for low, high in (allows.both, _one(allows), allows.neither)
    )
    if not allows.neither[0]:
        return (claim("neither-people-up-to", one=one, both=both, most=neither.high),)
    return (claim("neither-people", one=one, both=both, neither=neither),)


def _one(allows: Overlap) -> tuple[float, float]:
    """Return the lower and upper bound of the share of people with one of the two."""
    low, high = map(sum, zip(allows.first_only, allows.second_only, strict=True))
    return low, high


def in_years(electricity: int, internet: int) -> Claim:
    """Return of which years the shares with electricity and of Internet users are."""
    if electricity == internet:
        return claim("neither-year", year=v.Year(electricity))
    return claim("neither-years", electricity=v.Year(electricity), internet=v.Year(internet))


def _share(low: float, high: float) -> v.Range:
    return v.Range(v.Percent(low + 0.0, 1), v.Percent(high + 0.0, 1))


def _table(known: dict[str, _Known]) -> Table:
    frame = pd.DataFrame(
        {
            claim(f"neither-place-{place}").id: {
                "electricity": each.electricity, "internet": each.internet,
                "electricity_year": each.years[0], "internet_year": each.years[1],
                **{f"{cell}_{end}": value for cell in _CELLS
                   for end, value in zip(("low", "high"), getattr(each.allows, cell), strict=True)},
            }
            for place, each in known.items()
        }
    ).T  # fmt: skip
    columns = {
        "electricity": Column(v.Indicator("electricity_access"), "percent"),
        "electricity_year": YEARS,
        "internet": Column(v.Indicator("internet_users"), "percent"),
        "internet_year": YEARS,
    }
    for end in [f"{cell}_{end}" for cell in _CELLS for end in ("low", "high")]:
        columns[end] = Column(claim(f"neither-column-{end.replace('_', '-')}"), "percent")
    return Table(frame[[*columns]], columns, Column(claim("column-people"), "message"))
