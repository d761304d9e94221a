"""Users, traffic and sites: the load of each zone, and the sites that carry it."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Values = npt.NDArray[Any]  # of each zone; with many sets of figures a row for each
# A value each, or many in a column, which zones are across.
Figures = Mapping[str, Any]
# Area of a hexagon in squares of the distance from its middle to a corner.
_HEXAGON = 1.5 * np.sqrt(3)


def rate(figures: Figures) -> Any:
    """Return the traffic of one user in the busiest hour, in Mbit/s.

    Notes
    -----
    A month has 30 days and a GB 8,000 Mbit, as in Oughton (2023).

    >>> round(rate({"traffic": 20, "busy_hour": 15}), 4)
    0.2222
    """
    return figures["traffic"] / 30 * figures["busy_hour"] / 100 * 8_000 / 3_600


_NOTHING = 1e-9  # of a site: what needs no more needs none
_OF_ZONES = ("people", "area", "places", "covered", "unconnected")


def sites(
    gap: pd.DataFrame, figures: Mapping[str, float], speed: float
) -> tuple[pd.DataFrame, str]:
    """Return the needs of each zone, and why it is infeasible: "speed" beyond a cell's.

    Parameters
    ----------
    gap : zones with people, area, places, covered and unconnected
    figures : values of `research.costs`
    speed : Mbit/s a user is to see in the busiest hour

    Returns
    -------
    users (people), traffic (Mbit/s), by_satellite (bool), for_capacity and for_coverage (sites),
    sites (the larger of the two) and binds (capacity, coverage, satellite or nothing), same index.
    All zones together have a whole number of sites, rounded up; zones share it as they need it, so
    a finer division into zones alone costs nothing.

    Notes
    -----
    Downloads that share a cell fairly see its capacity less its load (processor sharing: Fredj et
    al. 2001, Statistical bandwidth sharing, SIGCOMM), so a cell is filled up to its capacity less
    `speed`. Sites stand on a hexagonal grid, at least one in each place. Where a network is, only
    capacity is added. Less dense zones than `thin` without one get satellite.
    """
    need, feasible = needs({name: gap[name].to_numpy() for name in _OF_ZONES}, figures, speed)
    return pd.DataFrame(need | binding(need), index=gap.index), "" if feasible else "speed"


def needs(
    gap: Mapping[str, Values], figures: Figures, speed: float
) -> tuple[dict[str, Values], npt.ArrayLike]:
    """Return what `sites` does but `binds`, of columns and as columns, and what is feasible."""
    people, area, places, covered, unconnected = (gap[name] for name in _OF_ZONES)
    users = unconnected * figures["adoption"] / 100
    traffic = users * rate(figures)
    sky = ~covered & (people / area < figures["thin"])
    spare = figures["bandwidth"] * figures["efficiency"] - speed
    capacity = traffic / (figures["sectors"] * np.where(spare > 0, spare, np.nan))
    grid = np.maximum(places, area / (_HEXAGON * figures["reach"] ** 2))
    on_land = ~sky & (users > 0)
    capacity, coverage = np.where(on_land, capacity, 0.0), np.where(on_land & ~covered, grid, 0.0)
    need = np.maximum(capacity, coverage)
    total = np.nansum(need, axis=-1, keepdims=True)
    as_whole = np.divide(whole(total), total, out=np.zeros_like(total), where=total > _NOTHING)
    return {
        "users": users,
        "traffic": traffic,
        "by_satellite": sky,
        "for_capacity": capacity,
        "for_coverage": coverage,
        "sites": need * as_whole,
    }, spare > 0


def binding(need: Mapping[str, Values]) -> dict[str, Values]:
    """Return what decides the sites of each zone, as a column."""
    wanted = need["users"] > 0
    kinds = {
        "satellite": need["by_satellite"] & wanted,
        "nothing": need["sites"] == 0,
        "capacity": need["for_capacity"] >= need["for_coverage"],
    }
    return {"binds": np.select([*kinds.values()], [*kinds], "coverage")}


def whole(number: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Return numbers of sites rounded up, as part of one cannot be built.

    >>> whole([2.1, 20.000000001, 0.2]).tolist()
    [3.0, 20.0, 1.0]
    """
    return np.ceil(np.asarray(number) * (1 - 1e-9))


def backhaul(km: npt.ArrayLike, figures: Figures) -> npt.NDArray[np.float64]:
    """Return what links of some lengths cost in US$: the cheaper of radio and fibre.

    >>> figures = {"wireless_15": 15.0, "wireless_30": 20.0, "wireless_far": 45.0, "fibre": 10.0}
    >>> backhaul([0.0, 1.0, 15.0, 30.0, 60.0], figures).tolist()
    [0.0, 10.0, 15.0, 20.0, 90.0]
    """
    km = np.asarray(km, dtype=float)
    far = figures["wireless_far"] * km / 30
    radio = np.select([km <= 15, km <= 30], [figures["wireless_15"], figures["wireless_30"]], far)
    cheaper: npt.NDArray[np.float64] = np.minimum(radio, figures["fibre"] * km)
    return cheaper
