"""Classes of a choropleth map: bounds a reader can say aloud."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from research.errors import InputError, unknown
from research.messages import say
from research.messages.values import Claim, Number, claim

N = 5
# Bounds of shares in %, ever narrower towards the top, where most economies are in many indicators.
_NARROWING = (
    (20.0, 40.0, 60.0, 80.0),
    (40.0, 60.0, 80.0, 90.0),
    (50.0, 75.0, 90.0, 99.0),
    (50.0, 75.0, 90.0, 100.0),
)
_FAR = 75.0  # %: where none is below, even steps of a few points part the economies
_HALF = 0.5  # share of values in one class of even steps beyond which steps narrow
_MOST = 2 / 3  # share of values in one class beyond which a map would show next to nothing
_OWN_NUMBER = (
    "BoxPlot",
    "HeadTailBreaks",
    "MaxP",
    "PrettyBreaks",
    "StdMean",
)  # these choose how many classes


@dataclass(frozen=True)
class Classes:
    """Class bounds.

    Attributes
    ----------
    bounds : inner bounds, ascending; a value equal to a bound is in the class above it
    labels : one a class, lowest first; `texts` are they in the language in use
    """

    bounds: tuple[float, ...]
    labels: tuple[Claim, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The labels as text."""
        return tuple(say(label, label=True) for label in self.labels)

    @property
    def is_highest(self) -> bool:
        """Whether the last class is of one value, the highest."""
        return bool(self.labels) and self.labels[-1].id == "class-highest"

    def of(self, values: pd.Series) -> pd.Series:
        """Return the class of each value, counted from 0; missing where the value is."""
        found = pd.Series(
            np.searchsorted(self.bounds, values.to_numpy(), side="right"), index=values.index
        )
        return found.where(values.notna())


def classes(values: pd.Series, unit: str, scheme: str = "") -> Classes:
    """Return map classes: even steps for shares in %, else four classes of about equal count.

    Steps are 20 points wide, or finer where the values lie closer; a map does not show most of its
    economies in one of them.

    Parameters
    ----------
    scheme : a classifier of mapclassify instead, such as "FisherJenks" or "BoxPlot" (extra `space`)

    Raises
    ------
    InputError : there is no such classifier, or mapclassify is not installed

    >>> classes(pd.Series([3.0, 55.0, 99.0]), "%").texts
    ('under 20', '20 to 40', '40 to 60', '60 to 80', '80 and over')
    >>> classes(pd.Series([5.0, 50.0, 100.0, 100.0, 100.0]), "").texts
    ('under 50', '50 to 100', '100')
    """
    if scheme:
        bounds = _by_scheme(values, scheme)
    elif unit == "%" and values.min() >= 0 and values.max() <= 100:
        bounds = _steps(values)
        if _fullest(values, bounds) > _MOST and len(finer := _quantiles(values)) > 1:
            bounds = finer
    else:
        bounds = _quantiles(values)
    if not bounds:
        return Classes((), (claim("class-all"),))
    ends = [Number(bound) for bound in bounds]
    between = [claim("range", low=low, high=high) for low, high in pairwise(ends)]
    top = (
        claim("class-highest", bound=ends[-1])
        if bounds[-1] == values.max()
        else claim("class-over", bound=ends[-1])
    )
    return Classes(tuple(bounds), (claim("class-under", bound=ends[0]), *between, top))


def _steps(values: pd.Series) -> list[float]:
    """Return bounds for shares in %: the widest even steps that give at least three classes.

    Where these put most economies into one class, and some are far from 100, steps narrow towards
    the top: of fixed series of bounds, the first whose fullest class is the least full.

    >>> _steps(pd.Series([80.2, 97.0, 99.8]))
    [85.0, 90.0, 95.0]
    >>> _steps(pd.Series([12.0, 50.0, 85.0, 95.0, 96.0]))
    [40.0, 60.0, 80.0, 90.0]
    >>> _steps(pd.Series([12.0, 97.0, 100.0, 100.0]))
    [50.0, 75.0, 90.0, 99.0]
    """
    even = _even(values)
    if values.min() >= _FAR or _fullest(values, even) <= _HALF:
        return even
    return list(min(_NARROWING, key=lambda bounds: _fullest(values, list(bounds))))


def _even(values: pd.Series) -> list[float]:
    for step in (20, 10, 5, 2, 1):
        bounds = [float(bound) for bound in range(step, 100, step)]
        inside = [bound for bound in bounds if values.min() < bound <= values.max()]
        if len(inside) >= 2:
            return bounds if step == 20 else inside[: N - 1]
    return list(_NARROWING[0])


def _fullest(values: pd.Series, bounds: list[float]) -> float:
    """Return the share of the values in the class that has most of them."""
    within = np.searchsorted(bounds, values.dropna().to_numpy(), side="right")
    return float(np.bincount(within).max() / len(within)) if len(within) else 0.0


def _quantiles(values: pd.Series) -> list[float]:
    """Return the quartiles: what headlines say half and a quarter of the economies are below."""
    quantiles = values.dropna().quantile([0.25, 0.5, 0.75]) if values.notna().any() else []
    return sorted({_rounded(bound) for bound in quantiles})


def _by_scheme(values: pd.Series, scheme: str) -> list[float]:
    """Return inner bounds by a mapclassify classifier, just above the top of each class."""
    try:
        import mapclassify  # takes seconds, so for those alone who ask for it
    except ImportError:
        raise InputError(
            f"classes by {scheme} need mapclassify; install the extra `space`"
        ) from None
    if scheme not in mapclassify.CLASSIFIERS or scheme == "UserDefined":
        raise unknown("classifier", scheme, mapclassify.CLASSIFIERS, "mapclassify.CLASSIFIERS")
    known = np.sort(values.dropna().unique())
    with_k = {} if scheme in _OWN_NUMBER else {"k": min(N, len(known))}
    tops = (
        mapclassify.classify(values.dropna().to_numpy(), scheme, **with_k).bins[:-1]
        if len(known) > 1
        else []
    )
    return sorted(
        {
            float(known[known > top][0])
            for top in tops
            if (known > top).any() and (known <= top).any()
        }
    )


def _rounded(bound: float) -> float:
    """Return a bound with two significant digits."""
    return round(bound, 1 - math.floor(math.log10(abs(bound)))) if bound else 0.0
