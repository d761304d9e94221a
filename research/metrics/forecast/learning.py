"""What forecasts learn from: growth and errors of all economies, by level, slope and horizon."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.forecast.cells import Grid, Near, grid, near, nearest
from research.metrics.forecast.rows import HORIZONS, Rows, by_indicator, joined, rows
from research.metrics.forecast.scale import SHARE, Scale

PROBABILITIES = (0.25, 0.5, 0.68, 0.8, 0.9, 0.95, 0.98)  # that an error, either way, is no larger
KINDS = {SHARE: "share", None: "rate"}
_NEAREST = 60  # trajectories whose growth a cell holds
_ERRORS, _PART = 30, 8  # of errors: at least so many, and one in so many of all
_FEWEST = 150  # trajectories a horizon is learned from
# Learned from are values above, in the unit of the series, and below, of the upper bound.
_LOWEST, _HIGHEST = 0.3, 0.98


@dataclass(frozen=True)
class Method:
    """Rules for combining analogues and a damped line, and for extending errors.

    Attributes
    ----------
    left : what a year leaves of the pace of the one before
    analogues : their weight, beside the line
    power : of the length of a horizon, that errors grow with beyond the last one learned
    """

    left: float
    analogues: float
    power: float


METHODS = {SHARE: Method(0.95, 0.5, 1.0), None: Method(0.8, 0.25, 0.5)}


@dataclass(frozen=True)
class Table:
    """Growth and errors of one kind of series; no cell rests on fewer than ten economies.

    Attributes
    ----------
    upper : of values, None for rates
    grid : of levels and slopes
    growth : median growth on the scale, shape (levels, slopes, horizons)
    errors : quantiles of the errors of the forecast on the scale, either way, shape (levels,
        slopes, horizons, probabilities)
    """

    upper: float | None
    grid: Grid
    growth: np.ndarray
    errors: np.ndarray

    def centre(self, of: Rows) -> np.ndarray:
        """Return forecasts 1 to 12 years ahead, shape (n, horizons)."""
        scale, how, ahead = Scale(self.upper), METHODS[self.upper], np.arange(1, HORIZONS + 1)
        years = how.left * (1 - how.left**ahead) / (1 - how.left)
        line = scale.within(of.value[:, None] + of.pace[:, None] * years)
        like = scale.back(of.level[:, None] + self.grid.between(of.level, of.slope, self.growth))
        return np.asarray(how.analogues * like + (1 - how.analogues) * line)

    def reach(self, of: Rows) -> np.ndarray:
        """Return the quantiles of errors on the scale, shape (n, horizons, probabilities)."""
        return self.grid.between(of.level, of.slope, self.errors)


@dataclass(frozen=True)
class Library:
    """Tables by indicator, and by kind, "share" and "rate", for those that have none of their own.

    Attributes
    ----------
    tables : by name
    until : the last year learned from
    source : what it was learned from
    """

    tables: dict[str, Table]
    until: int
    source: str = ""

    def table(self, upper: float | None, like: str = "") -> Table:
        """Return the table of an indicator, or that of its kind.

        Raises
        ------
        InputError : nothing of that kind was learned from, or the bound is neither 100 nor None
        """
        if upper not in KINDS:
            raise InputError(
                f"upper={upper} is not learned from; give values in per cent (100.0), or a rate "
                "(None)"
            )
        found = self.tables.get(like, self.tables.get(KINDS[upper]))
        if found is None or found.upper != upper:
            raise InputError(
                f"the library holds no series like this one, a {KINDS[upper]}; learn from one, or "
                "take None"
            )
        return found


def library(panel: pd.DataFrame, until: int = 2016) -> Library:
    """Return a library: growth and errors by level, slope and horizon, up to a year.

    Parameters
    ----------
    panel : long frame, columns economy, year, value and, where it holds more than one series,
        indicator (a catalogue id)
    until : the last year learned from, as a value of it and as an outcome

    Raises
    ------
    InputError : a column is missing, or no series is long enough

    Notes
    -----
    At each crossing of a grid of levels and slopes (logits of shares, square roots of rates) stand
    the median growth of the 60 trajectories nearest, by horizon, and quantiles of how far the
    forecast made of it was off, on the same scale, either way. An error of a share is the mean over
    indicators. Errors are counted either way, for a bias of the past need not last. A horizon is
    learned from 150 trajectories or more that begin in as many years as it is long; longer ones
    carry it on.
    """
    known: dict[float | None, dict[str, Rows]] = {SHARE: {}, None: {}}
    for name, (scale, part) in by_indicator(panel[panel["year"] <= until]).items():
        found = rows(part, scale)
        usable = found.of(_usable(found, scale.upper))
        if (~np.isnan(usable.later[:, 0])).sum() >= _FEWEST:
            known[scale.upper][name] = usable
    tables = {
        name: table
        for upper, each in known.items()
        if each
        for name, table in _tables(each, upper).items()
    }
    if not tables:
        raise InputError(
            f"no series has {_FEWEST} points up to {until}; give values of more economies or years"
        )
    return Library(tables, until)


def _usable(of: Rows, upper: float | None) -> np.ndarray:
    return np.asarray(
        (of.value >= _LOWEST) & (of.value <= (np.inf if upper is None else _HIGHEST * upper))
    )


def _tables(known: dict[str, Rows], upper: float | None) -> dict[str, Table]:
    """Return the tables of all indicators of one kind, and that of the kind."""
    together = joined(list(known.values()))
    on = grid(together.level, together.slope)
    own = {name: _table(each, on, upper) for name, each in known.items()}
    mean = np.mean([each.errors for each in own.values()], axis=0)
    if upper is not None:
        own = {name: Table(upper, on, each.growth, mean) for name, each in own.items()}
    ordered = near(on, together.level, together.slope, together.economy)
    return {**own, KINDS[upper]: Table(upper, on, _growth(together, on, ordered, upper), mean)}


def _growth(of: Rows, on: Grid, ordered: Near, upper: float | None) -> np.ndarray:
    grown = Scale(upper).to(of.later) - of.level[:, None]
    cells = [
        np.median(nearest(ordered, grown[:, h], _NEAREST), axis=1) for h in range(_longest(of))
    ]
    return _longer(np.stack(cells, axis=-1).reshape(len(on.levels), len(on.slopes), -1), 1.0)


def _table(of: Rows, on: Grid, upper: float | None) -> Table:
    scale, ordered = Scale(upper), near(on, of.level, of.slope, of.economy)
    table = Table(upper, on, _growth(of, on, ordered, upper), np.empty(0))
    off = np.abs(scale.to(of.later) - scale.to(table.centre(of)))
    counts = np.maximum((~np.isnan(off)).sum(axis=0) // _PART, _ERRORS)
    # Each (crossings, probabilities).
    cells = [
        np.quantile(nearest(ordered, off[:, h], int(counts[h])), PROBABILITIES, axis=1).T
        for h in range(_longest(of))
    ]
    errors = np.stack(cells, axis=-1).reshape(
        len(on.levels), len(on.slopes), len(PROBABILITIES), -1
    )
    longer = np.maximum.accumulate(_longer(errors, METHODS[upper].power), axis=-1)
    return Table(upper, on, table.growth, np.moveaxis(longer, -1, 2))


def _longest(of: Rows) -> int:
    """Return the longest horizon in the library."""
    known = ~np.isnan(of.later)
    for h in range(1, HORIZONS):
        if known[:, h].sum() < _FEWEST or len(np.unique(of.year[known[:, h]])) <= h:
            return h
    return HORIZONS


def _longer(cells: np.ndarray, power: float) -> np.ndarray:
    """Return cells extended from the last horizon to the longest; horizons are the last axis."""
    learned = cells.shape[-1]
    further = (np.arange(learned + 1, HORIZONS + 1) / learned) ** power
    return np.concatenate([cells, cells[..., -1:] * further], axis=-1)
