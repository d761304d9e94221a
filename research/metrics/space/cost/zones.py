"""The zones a cost is counted by: by size of place, by density, and by whether a network is there already."""

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.space.settlements import CLASSES, Held

REST = "remainder"
# What a zone is: people who live there, km², number of separate places, mean km from one to the next larger, % of its sites
# that find a power grid.
COLUMNS = ["people", "area", "places", "link", "grid"]


def zones(found: Held, links: pd.Series, people: pd.Series, area: float, grid: tuple[float, float]) -> pd.DataFrame:
    """Return cities, towns, villages and the people of unknown place as zones.

    Parameters
    ----------
    found : what a layer of places holds of the people
    links, people : of each place, same index: km to the next larger, and people
    area : km² of the economy, positive
    grid : % of people with electricity in towns and in the country

    Returns
    -------
    index city, town, village, remainder (those with people); columns `COLUMNS`

    Notes
    -----
    A class takes the largest area its definition allows, its people at its least density. The people of unknown place are
    spread evenly over all land that is left: no other arrangement of them has more land to be covered. Where the classes would
    leave less land than the remainder's share of the people, they are drawn closer until they do not.
    """
    if not area > 0:
        raise InputError(f"an area of {area:g} km²; it is more than nothing")
    which = pd.cut(people.astype("float64"), [-1, 4_999.5, 49_999.5, np.inf], labels=["village", "town", "city"])
    mean = links.groupby(which, observed=False).mean()
    table = found.classes[["people", "places"]].astype("float64").assign(link=mean.reindex(CLASSES.index).fillna(0.0))
    table["people"] *= min(1.0, found.national / found.people) if found.people else 1.0
    built = table["people"] / CLASSES["density"]
    table["area"] = built * min(1.0, area * table["people"].sum() / found.national / built.sum()) if built.sum() else built
    table["grid"] = [grid[0], grid[0], grid[1]]
    rest = {"people": found.remainder, "area": area - table["area"].sum(), "places": 1.0, "grid": grid[1]}
    table.loc[REST] = pd.Series(rest | {"link": float(links.mean()) if links.notna().any() else 0.0})
    return check(table.loc[table["people"] > 0, COLUMNS].rename_axis("zone"))


def deciles(frame: pd.DataFrame) -> pd.DataFrame:
    """Return zones in at most ten groups of about equally many people, the densest first, indexed 1 to 10.

    Parameters
    ----------
    frame : zones, columns `COLUMNS`

    Examples
    --------
    >>> small = pd.DataFrame({"people": [1.0, 1.0], "area": [9.0, 1.0], "places": 1.0, "link": [4.0, 2.0], "grid": 50.0})
    >>> deciles(small)["area"].tolist()
    [1.0, 9.0]
    """
    dense = check(frame).loc[lambda table: (table["people"] / table["area"]).sort_values(ascending=False, kind="stable").index]
    middle = (dense["people"].cumsum() - dense["people"] / 2) / dense["people"].sum()
    group = np.minimum((10 * middle).astype(int) + 1, 10)
    weighted = dense.assign(link=dense["link"] * dense["places"], grid=dense["grid"] * dense["people"])
    total = weighted.groupby(group).sum()
    total["link"], total["grid"] = total["link"] / total["places"], total["grid"] / total["people"]
    return total[COLUMNS].rename_axis("decile")


def gap(frame: pd.DataFrame, online: float, covered: float) -> pd.DataFrame:
    """Return zones with the people to be reached, parted by whether a network is there already.

    Parameters
    ----------
    frame : zones, columns `COLUMNS`
    online : % of all people who are connected
    covered : % of all people where a network is; no less than `online` (taken as that where it is)

    Returns
    -------
    frame with columns zone, `COLUMNS`, covered (bool) and unconnected (people); a zone has up to two rows

    Notes
    -----
    Networks are taken to stand where people live densest. Nobody is connected outside; inside, those who are not are spread
    as the people are. At `covered` = 100 everybody lives beside a network; at `covered` = `online` all who are not connected
    live where none is and where land is emptiest: the two ends of what can be.

    Examples
    --------
    >>> two = pd.DataFrame({"people": [60.0, 40.0], "area": [1.0, 100.0], "places": 1.0, "link": 0.0, "grid": 9.0}, ["a", "b"])
    >>> gap(two, 50, 80)[["zone", "covered", "unconnected"]].values.tolist()
    [['a', True, 22.5], ['b', True, 7.5], ['b', False, 20.0]]
    """
    if not (0 <= online <= 100 and 0 <= covered <= 100):
        raise InputError(f"{online:g} % online and {covered:g} % covered; both are from 0 to 100")
    dense = check(frame).loc[lambda table: (table["people"] / table["area"]).sort_values(ascending=False, kind="stable").index]
    total, before = dense["people"].sum(), dense["people"].cumsum() - dense["people"]
    inside = ((max(online, covered) / 100 * total - before) / dense["people"]).clip(0, 1)
    parts = []
    for is_covered, share in ((True, inside), (False, 1 - inside)):
        part = dense.rename_axis("zone").reset_index().assign(covered=is_covered)
        part[["people", "area", "places"]] = part[["people", "area", "places"]].mul(share.to_numpy(), axis=0)
        parts.append(part)
    table = pd.concat(parts).sort_index(kind="stable")
    table = table[table["people"] > 1e-9 * total].reset_index(drop=True)
    outside = table.loc[~table["covered"], "people"].sum()
    rate = max(0.0, (100 - online) / 100 * total - outside) / max(total - outside, 1e-9)
    return table.assign(unconnected=table["people"] * np.where(table["covered"], min(rate, 1.0), 1.0))


def check(frame: pd.DataFrame) -> pd.DataFrame:
    """Return zones unchanged; raise InputError naming the first fault.

    Raises
    ------
    InputError : a column is missing, a value is missing or negative, a zone with people has no area, or grid is above 100
    """
    missing = [column for column in COLUMNS if column not in frame.columns]
    if missing:
        raise InputError(f"zones lack {', '.join(missing)}; they have the columns {', '.join(COLUMNS)}")
    wrong = frame[COLUMNS].isna() | (frame[COLUMNS] < 0)
    wrong["area"] |= frame["area"].le(0)
    wrong["grid"] |= frame["grid"] > 100
    if wrong.to_numpy().any():
        zone, column = wrong.stack()[lambda value: value].index[0]
        raise InputError(f"{column} of zone {zone} is {frame.loc[zone, column]}; correct it, or leave the zone out")
    return frame
