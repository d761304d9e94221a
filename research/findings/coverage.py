"""Who is within reach of a network: measured from a file of sites, or as operators and regulators report it."""

import pandas as pd

from research import access, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import dated, standing
from research.metrics.space.coverage import ANY, LEAST_KNOWN, Coverage
from research.metrics.space.coverage import coverage as within_range

REPORTED = ("coverage_3g", "coverage_4g", "coverage_5g")
_TITLES = {"GSM": "2G (GSM)", "UMTS": "3G (UMTS)", "LTE": "4G (LTE)", "NR": "5G (NR)", ANY: "any technology"}


def coverage(economy: str, sites: str = "", range_km: float = 0.0) -> Finding:
    """Return the share of people within reach of a network, by technology.

    Parameters
    ----------
    economy : any spelling of an economy
    sites : a file of sites, such as one of OpenCelliD; without it, coverage as reported, where the store has it
    range_km : how far each site reaches; 0 for the range the file gives each (in metres)

    Notes
    -----
    Measured coverage is of the people of named places; everybody else is of unknown place and enters as a bound. Where the
    places hold less than half of the people, the bounds alone are told.
    """
    iso3 = economies.resolve(economy)
    return _measured(iso3, sites, range_km) if sites else _reported(iso3)


def _measured(iso3: str, sites: str, range_km: float) -> Finding:
    name = economies.called(iso3)
    masts = access.points(sites, () if range_km else ("range",))
    places = access.settlements(iso3).dropna(subset=["people"])
    population = access.latest("population")["value"].get(iso3)
    if places.empty or population is None:
        lacking = "places with a population" if places.empty else "its population"
        return Finding(f"Coverage of {name} cannot be measured: {lacking} is not known.")
    found = within_range(places, masts, ranges=range_km or None, population=float(population))
    known = float(found.table.loc[ANY, "known"])
    enough = known >= LEAST_KNOWN
    title = (
        _title(name, found) if enough else f"Coverage of {name} by these sites is known for {_share(known)} of the people only."
    )
    shares = found.table["share"].drop(ANY) if len(found.table) > 2 else found.table["share"].iloc[:1]
    shares.index = pd.Index([_called(each) for each in shares.index])
    return Finding(
        title=title,
        sentences=(*_how(name, found, known, range_km), *([] if enough else [_bounds(found)])),
        df=_table(found),
        fig=_bars(shares, name) if enough else None,
    )


def _title(name: str, found: Coverage) -> str:
    best = found.table.drop(ANY) if len(found.table) > 2 else found.table.iloc[:1]
    told = words.listing([f"{_called(each)} {_share(row['share'])}" for each, row in best.iterrows()])
    return f"Of the people in named places of {name}, within range of a site: {told}."


def _how(name: str, found: Coverage, known: float, range_km: float) -> tuple[str, ...]:
    reach = (
        f"Each site is taken to reach {words.number(range_km)} km" if range_km else "Each site reaches as far as the file says"
    )
    left_out = f" {found.left_out:,} sites without a range are left out." if found.left_out else ""
    return (
        f"The named places hold {_share(known)} of the people of {name}. Where the rest live is not known: the table gives "
        "the least and the largest share of all people that can be within range.",
        f"{reach}, as the crow flies: no hills, no load, no frequency.{left_out} {found.sites[ANY]:,} sites were used.",
    )


def _bounds(found: Coverage) -> str:
    row = found.table.loc[ANY]
    return f"Between {_share(row['low'])} and {_share(row['high'])} of all people are within range of some site."


def _table(found: Coverage) -> pd.DataFrame:
    rows = {
        words.upper_first(_called(technology)): {
            "Sites": f"{found.sites[technology]:,}",
            "People of named places in range": words.about(float(row["covered"])),
            "Share of them": "not told" if pd.isna(row["share"]) else _share(row["share"]),
            "All people, at least": _share(row["low"]),
            "All people, at most": _share(row["high"]),
        }
        for technology, row in found.table.iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Technology")


def _reported(iso3: str) -> Finding:
    name = economies.called(iso3)
    known = [each for each in (standing(iso3, key) for key in REPORTED) if each.value is not None]
    if not known:
        brings = "`research fetch --source itu coverage_3g coverage_4g coverage_5g` brings what is reported; a file of sites"
        return Finding(f"Who is within reach of a network in {name} is not known here.", (f"{brings} lets it be measured.",))
    shares = pd.Series({each.indicator.title: float(each.value or 0.0) for each in known})
    told = words.listing([f"{words.spoken(each.indicator)} {each.text()} ({dated(each)})" for each in known])
    return Finding(
        title=f"Coverage in {name} as reported: {told}.",
        sentences=("A signal is not a subscription: people in range may lack a device, the means or the skill.",),
        df=pd.DataFrame(
            {"Value": [each.text() for each in known], "Year": [dated(each) for each in known]},
            index=pd.Index(list(shares.index), name="Indicator"),
        ),
        fig=_bars(shares, name),
    )


def _bars(shares: pd.Series, name: str) -> object:
    labels = pd.Series([_share(value) for value in shares], index=shares.index)
    told = "; ".join(f"{title} {label}" for title, label in labels.items())
    return bars.lines(shares, labels=labels, unit="% of people", top=100, alt=f"Coverage in {name}: {told}")


def _called(technology: object) -> str:
    return _TITLES.get(str(technology), str(technology))


def _share(value: float) -> str:
    return f"{words.number(value, 1)} %"
