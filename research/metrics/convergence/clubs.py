"""Clubs: groups of economies within which the log t test holds, where it does not hold for all."""

import itertools
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.convergence.logt import THRESHOLD, Regression, relative_spread
from research.metrics.convergence.panel import Filter, check_relative, prepared

LEAST_YEARS = 12
_STEP, _LARGEST = 0.05, 50.0  # by how much c* is raised, and to where: as in psecta (Du 2017)


@dataclass(frozen=True)
class Clubs:
    """Convergence clubs, strongest first.

    Attributes
    ----------
    clubs : economies of each club, highest in the last year first; where some converge with nobody,
        they are the last list
    diverging : those that converge with nobody; empty where all are in a club
    b, t : slope and t of each list of `clubs`, in its order; those of the diverging are of their
        own test (NaN for one alone)
    n, first, last : economies, first and last year
    converging : whether all economies form one club
    """

    clubs: tuple[list[str], ...]
    diverging: list[str]
    b: tuple[float, ...]
    t: tuple[float, ...]
    n: int
    first: object
    last: object
    converging: bool

    def club_of(self, economy: str) -> int | None:
        """Return the club of an economy, 1 the strongest; None where it diverges.

        Raises
        ------
        InputError : the economy is not in the panel
        """
        found = next((k for k, members in enumerate(self.clubs, 1) if economy in members), None)
        if found is None:
            raise InputError(f"{economy!r} is not in the panel of {self.n} economies")
        return None if economy in self.diverging else found


def clubs(
    panel: pd.DataFrame,
    merge: Literal["ps", "vlt"] | None = "ps",
    *,
    log: bool = False,
    filter: Filter = None,
) -> Clubs:
    """Sort economies into convergence clubs.

    Parameters
    ----------
    panel : index economy, a column a year (oldest first, no gap), complete; positive as analysed;
        at least 12 years
    merge : how clubs next to each other are joined: "ps" as Phillips and Sul (2009), "vlt" as von
        Lyncker and Thoennessen (2017), None not at all. Those that diverge are not tried again
    log, filter : as in `log_t`

    Raises
    ------
    InputError : as `log_t`, and for fewer than 12 years or an unknown merge

    Notes
    -----
    Economies are sorted by their value of the last year; equal ones by the year before, and in the
    end by name. The core group starts with the first two neighbours that converge (t > -1.65) and
    grows downwards while it does; of these groups the one with the largest t is kept. Every other
    economy whose t with the core is above c* joins, which is 0, as for short panels in the
    literature; where the club so formed does not converge, c* is raised by 0.05 until it does (at
    50, the core alone is the club). The rest are treated the
    same way until they converge together or no two neighbours do. Shares near 100 % come together
    because they can go no further: say so beside a club of them.

    References
    ----------
    Phillips and Sul (2007), Econometrica 75 (6), 1771-1855; Phillips and Sul (2009), Journal of
    Applied Econometrics 24 (7), 1153-1185; von Lyncker and Thoennessen (2017), Empirical Economics
    52 (2), 525-553; Du (2017), Stata Journal 17 (4), 882-900.

    Examples
    --------
    >>> import numpy as np
    >>> t = np.arange(1, 21)
    >>> start = {"A": 9, "B": 8.5, "C": 4, "D": 3.5}
    >>> rows = {name: (8 if x > 6 else 4) + (x - (8 if x > 6 else 4)) / t for name,
    ...     x in start.items()}
    >>> clubs(pd.DataFrame(rows, index=range(2001, 2021)).T).clubs
    (['A', 'B'], ['C', 'D'])
    """
    if merge not in (None, "ps", "vlt"):
        raise InputError(f"merge={merge!r} is unknown; it is 'ps', 'vlt' or None")
    values = prepared(panel, log, filter, LEAST_YEARS)
    check_relative(values)
    x = values.to_numpy()
    search = _Search(x / x.max(), Regression(x.shape[1]))
    order = _strongest_first(search.x, panel.index)
    found, diverging = search.clubs(order)
    if merge == "ps":
        found = search.merged_in_turn(found)
    elif merge == "vlt":
        found = search.merged_best(found)
    return _described(panel, search, order, found, diverging)


def _strongest_first(x: np.ndarray, names: pd.Index) -> list[int]:
    return list(np.lexsort([pd.factorize(names.astype(str), sort=True)[0], *-x.T]))


def _described(
    panel: pd.DataFrame,
    search: "_Search",
    order: list[int],
    found: list[list[int]],
    diverging: list[int],
) -> Clubs:
    groups = [*found, *([diverging] if diverging else [])]
    tests = [search.test(group) if len(group) > 1 else (np.nan, np.nan) for group in groups]
    names = [[str(panel.index[i]) for i in sorted(group, key=order.index)] for group in groups]
    return Clubs(
        tuple(names),
        names[-1] if diverging else [],
        tuple(b for b, _ in tests),
        tuple(t for _, t in tests),
        len(panel),
        panel.columns[0],
        panel.columns[-1],
        len(groups) == 1 and not diverging,
    )


class _Search:
    """The search over groups of rows of one panel; a group is a list of row numbers."""

    def __init__(self, x: np.ndarray, regression: Regression) -> None:
        self.x, self._regression = x, regression

    def test(self, group: list[int]) -> tuple[float, float]:
        """Slope and t of one group."""
        b, _, t = self._regression.run(relative_spread(self.x[group])[None, :])
        return float(b[0]), float(t[0])

    def clubs(self, order: list[int]) -> tuple[list[list[int]], list[int]]:
        """Return the clubs of rows in descending order, and those that converge with nobody."""
        found: list[list[int]] = []
        rest = list(order)
        while len(rest) > 1:
            if self.test(rest)[1] > THRESHOLD:
                return [*found, rest], []
            core = self._core(rest)
            if not core:
                break
            club = self._sieved(core, [i for i in rest if i not in core])
            found.append(club)
            rest = [i for i in rest if i not in club]
        return found, rest

    def _core(self, rest: list[int]) -> list[int]:
        x = self.x[rest]
        pairs = ((x[:-1] - x[1:]) / (x[:-1] + x[1:])) ** 2  # H of two neighbours
        first = np.flatnonzero(self._regression.run(pairs)[2] > THRESHOLD)
        if not len(first):
            return []
        start = int(first[0])
        ts = self._regression.run(_growing(x[start:]))[2]
        stop = int(np.argmax(ts <= THRESHOLD)) if (ts <= THRESHOLD).any() else len(ts)
        return rest[start : start + 2 + int(np.argmax(ts[:stop]))]

    def _sieved(self, core: list[int], others: list[int]) -> list[int]:
        if not others:
            return core
        ts, c = self._regression.run(_with_one_more(self.x[core], self.x[others]))[2], 0.0
        while c <= _LARGEST:
            club = [*core, *(i for i, t in zip(others, ts, strict=True) if t > c)]
            if self.test(club)[1] > THRESHOLD:
                return club
            c += _STEP
        return core

    def merged_in_turn(self, found: list[list[int]]) -> list[list[int]]:
        """Merge each club with the one before while they converge (Phillips and Sul 2009)."""
        joined: list[list[int]] = []
        for club in found:
            if joined and self.test([*joined[-1], *club])[1] > THRESHOLD:
                joined[-1] = [*joined[-1], *club]
            else:
                joined.append(club)
        return joined

    def merged_best(self, found: list[list[int]]) -> list[list[int]]:
        """Merge the first neighbours that converge better than the second does with the next."""
        joined = list(found)
        while len(joined) > 1:
            ts = np.array([self.test([*a, *b])[1] for a, b in itertools.pairwise(joined)])
            fits = (ts > THRESHOLD) & (ts > np.append(ts[1:], -np.inf))
            if not fits.any():
                break
            k = int(np.argmax(fits))
            joined[k : k + 2] = [[*joined[k], *joined[k + 1]]]
        return joined


def _growing(x: np.ndarray) -> np.ndarray:
    """Return H of the first 2, 3, ... rows, shape (rows - 1, years), as in Welford (1962)."""
    mean, squares = x[0].copy(), np.zeros(x.shape[1])
    spreads = np.empty((len(x) - 1, x.shape[1]))
    for k, row in enumerate(x[1:], 2):
        away = row - mean
        mean += away / k
        squares += away * (row - mean)
        spreads[k - 2] = squares / k / mean**2
    return spreads


def _with_one_more(core: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return H of a group with each of some further rows, shape (others, years)."""
    k, mean = len(core), core.mean(axis=0)
    away = others - mean
    squares = ((core - mean) ** 2).sum(axis=0) + away**2 * k / (k + 1)
    return np.asarray(squares / (k + 1) / (mean + away / (k + 1)) ** 2)
