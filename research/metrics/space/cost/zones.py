"""Zones of a cost estimate: towns, rural land by density, and network coverage."""

import numpy as np
import pandas as pd
from scipy.special import ndtr, ndtri

from research.errors import InputError
from research.metrics.space.settlements import CLASSES

URBAN = "urban"
# What an area is: people, km², % of people in towns, % of people with electricity in towns and in
# rural areas, number of named places, mean km from one of them to the next larger. An economy is
# one area; so is each of its provinces.
AREAS = ["people", "area", "urban", "grid_urban", "grid_rural", "places", "link"]
# What a zone is: people, km², number of separate places, mean km to the next larger, % of its sites
# that find a power grid.
COLUMNS = ["people", "area", "places", "link", "grid"]
_PERCENT = ("urban", "grid", "grid_urban", "grid_rural")
_NOBODY = 1e-9  # of the people of an area: what rounding leaves of none
# Cumulative % of rural people, the least dense first; finer where networks end.
SHARES = (0.0, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 25.0, 50.0, 100.0)


def zones(areas: pd.DataFrame, spread: float) -> pd.DataFrame:
    """Return each area as one urban zone and rural zones by density.

    Parameters
    ----------
    areas : index any names; columns `AREAS`
    spread : standard deviation of the logarithm of density over the rural people of an area, not
        negative; 0 for an even spread

    Returns
    -------
    frame with columns area_name, kind (`URBAN`, or the % of rural people it ends at, least dense
    first) and `COLUMNS`; only zones with people

    Notes
    -----
    Towns have the least density of a city (degree of urbanisation), or share the land by people
    where that is more than there is. Densities of rural people are lognormal, so the least dense
    share q of them holds the share Phi(Phi^-1(q) + spread) of rural land; a province is as uneven
    as an economy, as nothing finer is published. Electricity is taken to reach rural people where
    they live densest. Named places are shared out by people.

    Examples
    --------
    >>> area = {"people": 1e6, "area": 1e4, "urban": 40, "grid_urban": 100, "grid_rural": 60,
    ...     "places": 5, "link": 20}
    >>> table = zones(pd.DataFrame([area]), 0.8)
    >>> round(table["people"].sum()), round(table["area"].sum())
    (1000000, 10000)
    """
    rows, share = _checked(areas, AREAS), np.array(SHARES) / 100
    own = {column: rows[column].to_numpy(dtype=float)[:, None] for column in AREAS}
    urban = own["people"] * own["urban"] / 100
    built = np.minimum(urban / CLASSES.loc["city", "density"], own["area"] * own["urban"] / 100)
    people, land = np.diff(share), np.diff(ndtr(ndtri(share) + spread))
    # What of each zone lies above the share without electricity, who are the least dense.
    lit = np.clip((share[1:] - (1 - own["grid_rural"] / 100)) / people, 0, 1)
    table = pd.DataFrame(
        {
            "area_name": np.repeat(rows.index.astype(str), len(share)),
            "kind": np.tile([URBAN, *(f"{end:g}" for end in SHARES[1:])], len(rows)),
            "people": np.hstack([urban, people * (own["people"] - urban)]).ravel(),
            "area": np.hstack([built, land * (own["area"] - built)]).ravel(),
            "grid": np.hstack([own["grid_urban"], 100 * lit]).ravel(),
        }
    )
    of_area = table["people"].to_numpy().reshape(len(rows), -1) / own["people"]
    table["places"] = (own["places"] * of_area).ravel()
    table["link"] = np.repeat(own["link"].ravel(), len(share))
    return table[of_area.ravel() > _NOBODY].reset_index(drop=True)


def electricity(everywhere: float, urban: float) -> tuple[float, float]:
    """Return % with electricity in towns and rural areas, from the national share alone.

    Parameters
    ----------
    everywhere : % of all people with electricity
    urban : % of people in towns

    Notes
    -----
    Electricity is taken to reach towns first, so rural access is the least it can be.

    Examples
    --------
    >>> electricity(70, 40), electricity(20, 40)
    ((100.0, 50.0), (50.0, 0.0))
    """
    if everywhere <= urban:
        return (100 * everywhere / urban if urban else 0.0), 0.0
    return 100.0, min(100.0, 100 * (everywhere - urban) / (100 - urban))


def edge(areas: pd.DataFrame, covered: pd.Series, spread: float) -> pd.DataFrame:
    """Return the density at which coverage ends in each area, and who lacks electricity.

    Parameters
    ----------
    areas : columns `AREAS`
    covered : % of people a network covers, same index
    spread : as in `zones`

    Returns
    -------
    density (people a km²) and dark (% without electricity), same index; missing where everybody is
    covered

    Examples
    --------
    >>> area = {"people": 1e6, "area": 1e4, "urban": 0, "grid_urban": 100, "grid_rural": 90,
    ...     "places": 5, "link": 20}
    >>> edge(pd.DataFrame([area]), pd.Series([80.0]), 0.0).round(6).values.tolist()
    [[100.0, 50.0]]
    """
    rural = areas["people"] * (1 - areas["urban"] / 100)
    share = ((1 - covered / 100) * areas["people"] / rural).clip(upper=1.0)
    share = share.where(share > 0)
    built = np.minimum(
        (areas["people"] - rural) / CLASSES.loc["city", "density"],
        areas["area"] * areas["urban"] / 100,
    )
    land = (areas["area"] - built) * ndtr(ndtri(share) + spread)
    dark = ((100 - areas["grid_rural"]) / share).clip(upper=100.0)
    return pd.DataFrame({"density": share * rural / land, "dark": dark})


def gap(frame: pd.DataFrame, online: float, covered: float) -> pd.DataFrame:
    """Return zones with the people who are offline, parted by whether a network covers them.

    Parameters
    ----------
    frame : zones, columns `COLUMNS`
    online : % of all people who use the Internet
    covered : % of all people a network covers; taken as `online` where it is less

    Returns
    -------
    frame with its own columns, covered (bool) and unconnected (people); a zone has up to two rows

    Notes
    -----
    Networks are taken to cover people where they live densest. Nobody is online outside; inside,
    those who are not are spread as the people are.

    Examples
    --------
    >>> two = pd.DataFrame({"people": [60.0, 40.0], "area": [1.0, 100.0], "places": 1.0,
    ...     "link": 0.0, "grid": 9.0}, ["a", "b"])
    >>> gap(two, 50, 80)[["people", "covered", "unconnected"]].values.tolist()
    [[60.0, True, 22.5], [20.0, True, 7.5], [20.0, False, 20.0]]
    """
    if not (0 <= online <= 100 and 0 <= covered <= 100):
        raise InputError(f"{online:g} % online and {covered:g} % covered; both are from 0 to 100")
    rows = check(frame).sort_index(kind="stable")
    people = rows["people"].to_numpy(dtype=float)
    total, before = people.sum(), np.empty(len(people))
    dense = np.argsort(-people / rows["area"].to_numpy(dtype=float), kind="stable")
    before[dense] = np.cumsum(people[dense]) - people[dense]
    with np.errstate(divide="ignore", invalid="ignore"):  # a zone without people is left out
        inside = ((max(online, covered) / 100 * total - before) / people).clip(0, 1)
    table = rows.iloc[np.repeat(np.arange(len(rows)), 2)].assign(
        covered=np.tile([True, False], len(rows))
    )
    for column in ("people", "area", "places"):
        table[column] = table[column] * np.column_stack([inside, 1 - inside]).ravel()
    table = table[table["people"] > 1e-9 * total].reset_index(drop=True)
    outside = table.loc[~table["covered"], "people"].sum()
    rate = max(0.0, (100 - online) / 100 * total - outside) / max(total - outside, 1e-9)
    return table.assign(
        unconnected=table["people"] * np.where(table["covered"], min(rate, 1.0), 1.0)
    )


def check(frame: pd.DataFrame) -> pd.DataFrame:
    """Return zones unchanged; raise InputError naming the first fault.

    Raises
    ------
    InputError : a column is missing, a value is missing or negative, a zone with people has no
        area, or grid is above 100
    """
    return _checked(frame, COLUMNS)


def _checked(frame: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        raise InputError(
            f"zones lack {', '.join(missing)}; they have the columns {', '.join(columns)}"
        )
    values = frame[columns].to_numpy(dtype=float)
    most = [100.0 if column in _PERCENT else np.inf for column in columns]
    wrong = ~((values >= 0) & (values <= most))
    wrong[:, columns.index("area")] |= values[:, columns.index("area")] == 0
    if wrong.any():
        row, place = np.argwhere(wrong)[0]
        raise InputError(
            f"{columns[place]} of zone {frame.index[row]} is {values[row, place]}; correct it, or "
            "leave the zone out"
        )
    return frame
