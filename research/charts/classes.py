"""Classes of a choropleth map: bounds a reader can say aloud."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from research.errors import InputError, unknown
from research.messages import say
from research.messages.values import Claim, Number, claim

N = 5
# These choose how many classes.
_OWN_NUMBER = ("BoxPlot", "HeadTailBreaks", "MaxP", "PrettyBreaks", "StdMean")


@dataclass(frozen=True)
class Classes:
    """Class bounds.

    Attributes
    ----------
    bounds : inner bounds, ascending; a value equal to a bound is in the class above it
    labels : one a class, lowest first; `texts` are they in the language in use
    shown : the first and the last class with a value
    ends : round values of two digits that hold the lowest and the highest; NaN without values
    """

    bounds: tuple[float, ...]
    labels: tuple[Claim, ...]
    shown: tuple[int, int]
    ends: tuple[float, float] = (math.nan, math.nan)

    @property
    def named(self) -> bool:
        """Whether classes have names, lower and higher than a value, and not numbers."""
        return any(each.id == "map-equal" for each in self.labels)

    @property
    def texts(self) -> tuple[str, ...]:
        """The labels as text."""
        return tuple(say(label, label=True) for label in self.labels)

    def of(self, values: pd.Series) -> pd.Series:
        """Return the class of each value, counted from 0; missing where the value is."""
        found = np.searchsorted(self.bounds, values.to_numpy(), side="right")
        return pd.Series(found, index=values.index).where(values.notna())


def classes(values: pd.Series, bounds: Sequence[float] = (), scheme: str = "") -> Classes:
    """Return map classes: by fixed bounds, else four of about equal count.

    Parameters
    ----------
    bounds : inner bounds, the same on every map of an indicator
    scheme : a classifier of mapclassify instead, such as "FisherJenks" or "BoxPlot" (extra `space`)

    Raises
    ------
    InputError : there is no such classifier, or mapclassify is not installed

    >>> classes(pd.Series([25.0, 55.0]), (20, 40, 60)).texts
    ('under 20', '20 to 40', '40 to 60', '60 and over')
    """
    bounds = _by_scheme(values, scheme) if scheme else bounds or _quantiles(values)
    if not bounds:
        return Classes((), (claim("class-all"),), (0, 0))
    said = [Number(bound) for bound in bounds]
    between = [claim("range", low=low, high=high) for low, high in pairwise(said)]
    under, over = (
        claim(f"class-{at}", bound=said[end]) for at, end in (("under", 0), ("over", -1))
    )
    known = values.dropna() if values.notna().any() else [0.0, np.inf]
    first, last = np.searchsorted(bounds, [min(known), max(known)], side="right")
    ends = _about(values.min(), math.floor), _about(values.max(), math.ceil)
    return Classes(tuple(bounds), (under, *between, over), (int(first), int(last)), ends)


def around(value: float) -> Classes:
    """Return three classes: lower than a value, equal to it, and higher, as sentences count them.

    >>> around(35.0).of(pd.Series([34.9, 35.0, 35.1])).tolist()
    [0, 1, 2]
    """
    sides = claim("peers-side-lower"), claim("map-equal"), claim("peers-side-higher")
    return Classes((value, math.nextafter(value, math.inf)), sides, (0, 2))


def _about(value: float, way: Callable[[float], int]) -> float:
    """Return a value at two digits, whole from 1 on, that leaves none beyond it."""
    if not math.isfinite(value) or not value:
        return value
    digits = math.floor(math.log10(abs(value))) - 1
    step = 10.0 ** (max(digits, 0) if abs(value) >= 1 else digits)
    return way(round(value / step, 9)) * step


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
    if len(known) < 2:
        return []
    tops = mapclassify.classify(values.dropna().to_numpy(), scheme, **with_k).bins[:-1]
    inner = (top for top in tops if (known > top).any() and (known <= top).any())
    return sorted({float(known[known > top][0]) for top in inner})


def _rounded(bound: float) -> float:
    """Return a bound with two significant digits."""
    return round(bound, 1 - math.floor(math.log10(abs(bound)))) if bound else 0.0
