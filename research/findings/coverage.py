"""Who is within reach of a network: measured from a file of sites, or as operators and regulators report it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pandas as pd

from research import access, economies, messages, words
from research.charts import bars
from research.findings.areas import together
from research.findings.finding import Finding
from research.findings.latest import Standing, comparable, dated, measured_in, standing
from research.findings.registry import finding
from research.metrics.space.coverage import ANY, LEAST_KNOWN, Coverage
from research.metrics.space.coverage import coverage as within_range

if TYPE_CHECKING:
    import geopandas as gpd

REPORTED = ("coverage_3g", "coverage_4g", "coverage_5g")
_TITLES = {"GSM": "2G (GSM)", "UMTS": "3G (UMTS)", "LTE": "4G (LTE)", "NR": "5G (NR)", ANY: "any technology"}
_NOT_TOLD = "not told"
_UNKNOWN = "Who is within reach of a network in"


@finding
def coverage(economy: str, sites: str = "", zones: str = "", range_km: float = 0.0) -> Finding:
    """Return the share of people within reach of a network, by technology, and by area where areas are known.

    Parameters
    ----------
    economy : any spelling of an economy
    sites : a file of sites, such as one of OpenCelliD; without it, coverage as reported, where the store has it
    zones : a file of areas; else the first administrative level, once it has been fetched. A column population, of people,
        lets shares be told by area
    range_km : how far each site reaches; 0 for the range the file gives each (in metres)

    Notes
    -----
    Measured coverage is of the people of named places; everybody else is of unknown place and enters as a bound. Where the
    places hold less than half of the people, the bounds alone are told; where they count more than there are, no share is.
    """
    iso3 = economies.resolve(economy)
    return _measured(iso3, sites, zones, range_km) if sites else _reported(iso3)


def _measured(iso3: str, sites: str, zones: str, range_km: float) -> Finding:
    name = economies.called(iso3)
    masts = access.points(sites, () if range_km else ("range",))
    places = access.settlements(iso3).dropna(subset=["people"])
    population = comparable("population")["value"].get(iso3)
    if places.empty or population is None:
        lacking = "places with a population" if places.empty else "its population"
        return Finding(
            f"Coverage of {name} cannot be measured: {lacking} {'are' if places.empty else 'is'} not known.", missing=True
        )
    found = within_range(places, _oldest_first(masts), ranges=range_km or None, population=float(population))
    areas = access.zones(iso3, zones)
    by_area = pd.DataFrame() if areas is None else _by_area(places, masts, range_km, areas[0])
    shares = _by_technology(found)["share"]
    shares.index = pd.Index([_called(each) for each in shares.index])
    return Finding(
        title=_title(name, found),
        sentences=(*_bounds(name, found), *(() if areas is None else (_areas(by_area),))),
        remarks=(_how(found, range_km), *(() if areas is None else (messages.sentence(areas[1]),))),
        df=_table(found, by_area),
        fig=_bars(shares, name) if _enough(found.table.loc[ANY]) else None,
    )


def _oldest_first(masts: pd.DataFrame) -> pd.DataFrame:
    """Sites by technology, 2G to 5G, which is then the order of the table."""
    order = {name: at for at, name in enumerate(_TITLES)}
    return masts.sort_values("radio", key=lambda names: names.map(order), kind="stable") if "radio" in masts else masts


def _by_area(places: "gpd.GeoDataFrame", masts: pd.DataFrame, range_km: float, areas: "gpd.GeoDataFrame") -> pd.DataFrame:
    """Coverage by any technology, a row an area; with shares where the areas say how many people they have."""
    people = areas.groupby(areas["zone"].astype(str))["population"].sum(min_count=1) if "population" in areas else None
    known = people if people is not None and (people > 0).all() else None
    found = within_range(places, masts, ranges=range_km or None, zones=together(areas), population=known)
    return found.table.xs(ANY, level="technology")


def _by_technology(found: Coverage) -> pd.DataFrame:
    return found.table.drop(ANY) if len(found.table) > 2 else found.table.iloc[:1]


def _enough(row: pd.Series) -> bool:
    """Whether a share may be told: of the people of places that hold half of all people, and no more than there are."""
    return bool(LEAST_KNOWN <= row["known"] <= 100)


def _title(name: str, found: Coverage) -> str:
    row = found.table.loc[ANY]
    if row["known"] > 100:
        return f"The named places of {name} count more people than live there, so no share of them within range is told."
    if not _enough(row):
        return f"Coverage of {name} by these sites is known for {_share(row['known'])} of the people only."
    said = words.listing([f"{_called(each)} {_share(one['share'])}" for each, one in _by_technology(found).iterrows()])
    return f"Of the people in named places of {name}, within range of a site: {said}."


def _bounds(name: str, found: Coverage) -> tuple[str, ...]:
    row = found.table.loc[ANY]
    if row["known"] > 100:
        return ()
    return (
        f"Of all people of {name}, between {_share(row['low'])} and {_share(row['high'])} are within range of some site: "
        f"named places hold {_share(row['known'])} of them, and where the rest live is not known.",
    )


def _how(found: Coverage, range_km: float) -> str:
    reach = (
        f"Each site is taken to reach {words.number(range_km)} km" if range_km else "Each site reaches as far as the file says"
    )
    left_out = f" {found.left_out:,} sites without a range are left out." if found.left_out else ""
    used = f"{int(found.sites[ANY]):,} site{'' if found.sites[ANY] == 1 else 's'}"
    return f"{reach}, as the crow flies: no hills, no load, no frequency.{left_out} It rests on {used}."


def _areas(by_area: pd.DataFrame) -> str:
    within = by_area.drop("outside", errors="ignore")
    out = (within["people"] - within["covered"]).sort_values(ascending=False)
    several, most = int(out.gt(0).sum()), f"{out.index[0]} ({words.about(out.iloc[0])})"
    if not several:
        return "In every area all people of named places are within range of some site."
    unknown = " How many people live in each area is not known, so no share is told by area."
    return (
        f"People of named places are out of range in {several} of {len(out)} areas, "
        f"{'' if several == 1 else 'most of them in '}{most}.{unknown if within['known'].isna().all() else ''}"
    )


def _table(found: Coverage, by_area: pd.DataFrame) -> pd.DataFrame:
    rows = {
        words.upper_first(_called(technology)): {"Sites": f"{found.sites[technology]:,}", **_cells(row)}
        for technology, row in found.table.iterrows()
    }
    for area, row in by_area.iterrows():
        rows[str(area) if area != "outside" else "In no area"] = {"Sites": "", **_cells(row)}
    first = "Technology" if by_area.empty else "Technology, or area by any technology"
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis(first)


def _cells(row: pd.Series) -> dict[str, str]:
    over, unknown = row["known"] > 100, pd.isna(row["known"])
    return {
        "People of named places": words.about(float(row["people"])),
        "In range": words.about(float(row["covered"])),
        "Out of range": words.about(float(row["people"] - row["covered"])),
        "Share in range": "" if unknown else _share(row["share"]) if _enough(row) else _NOT_TOLD,
        "Places hold": "" if unknown else _share(row["known"]),
        "All people, at least": "" if unknown else _NOT_TOLD if over else _share(row["low"]),
        "All people, at most": "" if unknown else _NOT_TOLD if over else _share(row["high"]),
    }


def _reported(iso3: str) -> Finding:
    name = economies.called(iso3)
    known = [each for each in (standing(iso3, key) for key in REPORTED) if each.sound]
    if not known:
        brings = "`research fetch --source itu coverage_3g coverage_4g coverage_5g` brings what is reported; a file of sites"
        title = f"{_UNKNOWN} {name} is not known here."
        return Finding(title, remarks=(f"{brings} lets it be measured.",), missing=True)
    shares = pd.Series({each.indicator.title: float(each.value or 0.0) for each in known})
    recent = [each for each in known if each.recent]
    return Finding(
        title=f"Of the people of {name}, {_reach(recent)}." if recent else f"{_UNKNOWN} {name} is not known in recent figures.",
        remarks=(
            "Coverage is as operators and regulators report it, and not measured.",
            "A signal is not a subscription: people in range may lack a device, the means or the skill.",
        ),
        df=pd.DataFrame(
            {"Value": [each.text() for each in known], "Year": [dated(each) for each in known]},
            index=pd.Index(list(shares.index), name="Indicator"),
        ),
        fig=_bars(shares, name, [dated(each) for each in known]),
    )


def _reach(known: list[Standing]) -> str:
    """What share each technology reaches, the year once where it is the same."""
    named = [
        (words.spoken(each.indicator).removesuffix(" coverage"), each.text(), measured_in(each.year or 0, each.flag))
        for each in known
    ]
    same = len({year for *_, year in named}) == 1
    said = [f"{what} reaches {share}{'' if same else f' ({year})'}" for what, share, year in named]
    return words.listing(said) + (f" ({named[0][2]})" if same else "")


def _bars(shares: pd.Series, name: str, years: Sequence[str] = ()) -> object:
    """Bars of shares, the year beside each where they are not of one."""
    apart = len(set(years)) > 1
    told_years = [f" ({year})" for year in years] if apart else [""] * len(shares)
    labels = pd.Series([_share(value) + year for value, year in zip(shares, told_years, strict=True)], index=shares.index)
    said = "; ".join(f"{title} {label}" for title, label in labels.items())
    return bars.lines(shares, labels=labels, unit="% of people", top=100, alt=f"Coverage in {name}: {said}")


def _called(technology: object) -> str:
    return _TITLES.get(str(technology), str(technology))


def _share(value: float) -> str:
    return f"{words.number(value, 1)} %"
