"""What followed, by level and slope: outcomes at the crossings of a grid, and between them."""

from dataclasses import dataclass

import numpy as np

LEVELS, SLOPES = 10, 8  # lines of the grid
ECONOMIES = 10  # in a cell at least
_SLOPE = 0.7  # what a squared difference of slope counts for, beside one of level


@dataclass(frozen=True)
class Grid:
    """Levels and slopes of the cells, both in ascending order.

    Attributes
    ----------
    levels : on the scale of the series
    slopes : signed square roots of slopes a year on that scale
    """

    levels: np.ndarray
    slopes: np.ndarray

    def between(self, level: np.ndarray, slope: np.ndarray, cells: np.ndarray) -> np.ndarray:
        """Return cells, shape (levels, slopes, ...), interpolated at levels and slopes (n,)."""
        i, a = _place(self.levels, level)
        j, b = _place(self.slopes, bent(slope))
        shape = (slice(None), *(None,) * (cells.ndim - 2))
        a, b = a[shape], b[shape]
        low = cells[i, j] * (1 - b) + cells[i, j + 1] * b
        return np.asarray(low * (1 - a) + (cells[i + 1, j] * (1 - b) + cells[i + 1, j + 1] * b) * a)

    @property
    def points(self) -> np.ndarray:
        """The crossings, shape (levels x slopes, 2)."""
        return np.stack(np.meshgrid(self.levels, self.slopes, indexing="ij"), axis=-1).reshape(
            -1, 2
        )


def bent(slope: np.ndarray) -> np.ndarray:
    """Return the signed square root of slopes, in which fast and slow ones are spread alike."""
    return np.asarray(np.sign(slope) * np.sqrt(np.abs(slope)))


def _place(lines: np.ndarray, value: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    value = np.clip(value, lines[0], lines[-1])
    i = np.clip(np.searchsorted(lines, value) - 1, 0, len(lines) - 2)
    return i, (value - lines[i]) / (lines[i + 1] - lines[i])


def grid(level: np.ndarray, slope: np.ndarray) -> Grid:
    """Return a grid over what trajectories have shown, its lines at equal shares of them."""
    return Grid(_lines(level, LEVELS), _lines(bent(slope), SLOPES))


def _lines(values: np.ndarray, count: int) -> np.ndarray:
    lines = np.unique(np.quantile(values, np.linspace(0.02, 0.98, count)).round(3))
    return lines if len(lines) > 1 else np.array([lines[0], lines[0] + 1e-3])


@dataclass(frozen=True)
class Near:
    """Trajectories by distance to the nodes of a grid; both of shape (nodes, n)."""

    rows: np.ndarray
    economies: np.ndarray


def near(of: Grid, level: np.ndarray, slope: np.ndarray, economy: np.ndarray) -> Near:
    """Return the trajectories nearest to each node, in standard deviations of level and slope."""
    points, bend = of.points, bent(slope)
    apart = ((points[:, :1] - level) / max(float(level.std()), 1e-9)) ** 2
    apart += _SLOPE * ((points[:, 1:] - bend) / max(float(bend.std()), 1e-9)) ** 2
    rows = np.argsort(apart, axis=1, kind="stable")
    return Near(rows, economy[rows])


def nearest(ordered: Near, outcome: np.ndarray, count: int) -> np.ndarray:
    """Return known outcomes of the nearest trajectories, shape (nodes, count or more).

    Parameters
    ----------
    outcome : of each trajectory, NaN where it is not known; shape (n,)
    count : of trajectories; doubled until every cell holds ten economies
    """
    values = outcome[ordered.rows]
    known = ~np.isnan(values)
    place = known.cumsum(axis=1)
    total = int(place[0, -1])
    while True:
        count = min(count, total)
        taken = known & (place <= count)
        if (
            count == total
            or fewest(ordered.economies[taken].reshape(len(values), count)) >= ECONOMIES
        ):
            return np.asarray(values[taken].reshape(len(values), count))
        count *= 2


def fewest(economies: np.ndarray) -> int:
    """Return how many different economies the row with the fewest of them holds."""
    return int((1 + (np.diff(np.sort(economies, axis=1), axis=1) != 0).sum(axis=1)).min())
