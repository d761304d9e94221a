"""Which share of people is in range of a file of sites, by technology and by area."""

from typing import TYPE_CHECKING

import pandas as pd

from research import access
from research.findings.core import Claim, Column, Finding, Table, claim, no_data, tabled, v, where
from research.findings.core.gaps import gaps
from research.findings.core.nation import nation
from research.findings.infrastructure.areas import together
from research.metrics.space.coverage import ANY, Coverage
from research.metrics.space.coverage import coverage as within_range
from research.metrics.space.shares import LEAST_KNOWN

if TYPE_CHECKING:
    import geopandas as gpd

_RADIO = {"GSM": "2g", "UMTS": "3g", "LTE": "4g", "NR": "5g", ANY: "any"}
_OUTSIDE = "outside"  # the zone of places in no area


def measured(iso3: str, sites: str, zones: str, range_km: float) -> Finding:
    """Return the share of people in range of a site, by technology and area; see `coverage`."""
    who = v.Economy(iso3)
    masts = access.points(sites, () if range_km else ("range",))
    places, whole = access.settlements(iso3).dropna(subset=["people"]), nation(iso3)
    if places.empty or whole is None:
        no_places = (claim("coverage-no-places", economy=who),)
        lacking = no_places if places.empty else gaps(["population"])
        return no_data(claim("coverage-unmeasured", economy=who), *lacking)
    found = within_range(
        places, _oldest_first(masts), ranges=range_km or None, population=whole.people
    )
    areas = access.zones(iso3, zones)
    by_area = None if areas is None else _by_area(places, masts, range_km, areas[0])
    row = found.table.loc[ANY]
    claims = [] if row["known"] > 100 else [_bounds(who, row)]
    notes = _method(found, range_km)
    if areas is not None and by_area is not None:
        claims.append(_areas(by_area))
        notes.append(areas[1])
    no_share = by_area is not None and by_area["known"].isna().all()
    headline = _headline(who, found)
    return Finding(
        headline,
        claims=tuple(claims),
        notes=tuple(notes),
        gaps=where(no_share, claim("coverage-no-share")),
        table=_table(found, by_area),
    )


def _oldest_first(masts: pd.DataFrame) -> pd.DataFrame:
    """Sites by technology, 2G to 5G, which is then the order of the table."""
    order = {name: at for at, name in enumerate(_RADIO)}
    if "radio" in masts:
        return masts.sort_values("radio", key=lambda names: names.map(order), kind="stable")
    return masts


def _by_area(
    places: "gpd.GeoDataFrame", masts: pd.DataFrame, range_km: float, areas: "gpd.GeoDataFrame"
) -> pd.DataFrame:
    """Return coverage by any technology, one row per area, as shares where people are known."""
    known = None
    if "population" in areas:
        people = areas.groupby(areas["zone"].astype(str))["population"].sum(min_count=1)
        known = people if (people > 0).all() else None
    found = within_range(
        places, masts, ranges=range_km or None, zones=together(areas), population=known
    )
    return found.table.xs(ANY, level="technology")


def _called(technology: object) -> Claim:
    name = str(technology)
    if name in _RADIO:
        return claim(f"coverage-radio-{_RADIO[name]}")
    return claim("coverage-technology", name=v.Text(name))


def _headline(who: v.Economy, found: Coverage) -> Claim:
    row = found.table.loc[ANY]
    if row["known"] > 100:
        return claim("coverage-over", economy=who)
    if not row["known"] >= LEAST_KNOWN:
        return claim("coverage-few", economy=who, known=v.Percent(row["known"], 1))
    each = found.table.drop(ANY) if len(found.table) > 2 else found.table.iloc[:1]
    shares = tuple(
        claim("coverage-share", share=v.Percent(share, 1), technology=_called(technology))
        for technology, share in each["share"].items()
    )
    return claim("coverage-measured", economy=who, shares=v.Items(shares))


def _bounds(who: v.Economy, row: pd.Series) -> Claim:
    share = v.Range(v.Percent(row["low"], 1), v.Percent(row["high"], 1))
    return claim("coverage-bounds", economy=who, share=share, known=v.Percent(row["known"], 1))


def _areas(by_area: pd.DataFrame) -> Claim:
    within = by_area.drop(_OUTSIDE, errors="ignore")
    out = (within["people"] - within["covered"]).sort_values(ascending=False)
    several = int(out.gt(0).sum())
    if not several:
        return claim("coverage-areas-all")
    most = {"most": v.Text(str(out.index[0])), "people": v.About(float(out.iloc[0]))}
    return claim("coverage-areas", several=v.Count(several), areas=v.Count(len(out)), **most)


def _method(found: Coverage, range_km: float) -> list[Claim]:
    reach = claim("coverage-reach-own")
    if range_km:
        reach = claim("coverage-reach", km=v.Exact(v.Number(range_km)))
    out = where(found.left_out, claim("coverage-left-out", sites=v.Count(found.left_out)))
    return [reach, *out, claim("coverage-sites", sites=v.Count(found.sites[ANY]))]


def _table(found: Coverage, by_area: pd.DataFrame | None) -> Table:
    """Return technologies, then areas; no share where places hold too few or too many people."""
    frame = found.table.assign(sites=found.sites.astype(float))
    labels: list[object] = [_called(each) for each in frame.index]
    if by_area is not None:
        frame = pd.concat([frame, by_area])
        labels += [
            claim("coverage-no-area") if each == _OUTSIDE else str(each) for each in by_area.index
        ]
    frame = frame.assign(out=frame["people"] - frame["covered"]).set_axis(
        pd.Index(labels, dtype=object, name="technology_or_area")
    )
    frame["share"] = frame["share"].where(frame["known"].between(LEAST_KNOWN, 100))
    frame[["low", "high"]] = frame[["low", "high"]].where(frame["known"].le(100), axis=0)
    rows = Column(claim("coverage-rows" if by_area is None else "coverage-rows-areas"), "text")
    return tabled(
        "coverage",
        frame,
        rows,
        missing=claim("dash"),
        sites="count",
        people="about",
        covered="about",
        out="about",
        share=("percent", 1),
        known=("percent", 1),
        low=("percent", 1),
        high=("percent", 1),
    )
