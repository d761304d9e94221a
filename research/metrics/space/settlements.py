"""Places by density, their share of all people, and what is known of the rest."""

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import scipy

from research.errors import InputError
from research.metrics.space.distance import RADIUS

ENOUGH = (
    50.0  # % of the people a layer of places has to hold before shares of people are told from it
)
# Degree of urbanisation: a city has at least 50,000 people at 1,500 a square kilometre or more; a
# town 5,000 at 300; what is smaller and as dense as a town is a village.
CLASSES = pd.DataFrame(
    {
        "title": ["cities", "towns", "villages"],
        "from": [50_000, 5_000, 0],
        "density": [1_500.0, 300.0, 300.0],
    },
    index=pd.Index(["city", "town", "village"], name="class"),
)


@dataclass(frozen=True)
class Held:
    """What a layer of places holds of the people of an economy.

    Attributes
    ----------
    national : people of the economy
    people : people of the layer's places
    classes : index city, town, village; columns places (number with a population), people, share (%
        of `national`)
    unknown : places without a population
    """

    national: float
    people: float
    classes: pd.DataFrame
    unknown: int

    @property
    def share(self) -> float:
        """People of the layer in % of all; above 100 if places overlap or years differ."""
        return 100 * self.people / self.national

    @property
    def remainder(self) -> float:
        """People of unknown place: all who are not in the layer."""
        return max(0.0, self.national - self.people)

    @property
    def enough(self) -> bool:
        """Whether the layer supports shares: it holds between half and all of the people."""
        return ENOUGH <= self.share <= 100


def held(places: gpd.GeoDataFrame, national: float) -> Held:
    """Return what a layer of places holds of a population, by class of the degree of urbanisation.

    Parameters
    ----------
    places : column people; missing where it is not known
    national : people of the economy, positive

    Raises
    ------
    InputError : `national` is not positive, or a place has fewer than no people

    Notes
    -----
    European Union et al. (2021), Applying the degree of urbanisation. A place is put in a class by
    its size alone; its area is not known, and the density of its class is the least it can have by
    that definition.

    Examples
    --------
    >>> found = held(gpd.GeoDataFrame({"people": [60_000, 9_000, 1_000, None]}), 100_000)
    >>> found.share, found.remainder, found.classes["people"].tolist()
    (70.0, 30000.0, [60000.0, 9000.0, 1000.0])
    """
    people = places["people"].astype("float64")
    if not national > 0 or (people < 0).any():
        raise InputError(
            f"a population of {national:g} and places of {people.min():g} people; both are at "
            "least one"
        )
    known = people.dropna()
    which = pd.cut(known, [-1, 4_999.5, 49_999.5, np.inf], labels=["village", "town", "city"])
    groups = known.groupby(which, observed=False)
    classes = pd.DataFrame({"places": groups.size(), "people": groups.sum()}).reindex(CLASSES.index)
    classes["share"] = 100 * classes["people"] / national
    return Held(float(national), float(known.sum()), classes, int(people.isna().sum()))


def links(places: gpd.GeoDataFrame) -> pd.Series:
    """Return each place's distance in km to the nearest larger one; missing for the largest.

    These links together join every place to the largest. Distances are great circles on a sphere
    (within 0.6 % of those on the ellipsoid); of two places with equal people the one that stands
    first counts as the larger.

    Parameters
    ----------
    places : points in degrees, column people (missing counts as none)

    Examples
    --------
    >>> at = gpd.points_from_xy([0, 0, 0], [0, 1, 3], crs="EPSG:4326")
    >>> links(gpd.GeoDataFrame({"people": [9, 5, 2]}, geometry=at)).round(1).tolist()
    [nan, 111.2, 222.4]
    """
    if places.crs is None or not places.crs.is_geographic:
        raise InputError(f"places in {places.crs}; give points in degrees, as EPSG:4326")
    order = (
        places["people"]
        .fillna(0)
        .astype("float64")
        .sort_values(ascending=False, kind="stable")
        .index
    )
    points = places.geometry.reindex(order)
    lon, lat = np.radians(points.x.to_numpy()), np.radians(points.y.to_numpy())
    xyz = np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    chord = _to_an_earlier(xyz)
    return pd.Series(2 * RADIUS * np.arcsin(np.clip(chord / 2, 0, 1)), index=order).reindex(
        places.index
    )


def _to_an_earlier(points: np.ndarray) -> np.ndarray:
    """Return each point's straight distance to the nearest earlier one; NaN for the first."""
    tree, found = scipy.spatial.cKDTree(points), np.full(len(points), np.nan)
    open_, k = np.arange(1, len(points)), 8
    while len(open_):
        distance, index = tree.query(points[open_], k=min(k, len(points)))
        earlier = index < open_[:, None]
        has = earlier.any(axis=1)
        found[open_[has]] = distance[has, earlier[has].argmax(axis=1)]
        open_, k = open_[~has], k * 4
    return found
