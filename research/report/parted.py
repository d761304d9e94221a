"""Claims by paragraph."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from research.messages.values import Claim


def parted(claims: tuple[Claim, ...], starts: Collection[Claim]) -> list[tuple[Claim, ...]]:
    """Return claims by paragraph; each of `starts` begins one, as does the first.

    Examples
    --------
    >>> from research.messages.values import claim
    >>> one, two, three = (claim(each) for each in ("one", "two", "three"))
    >>> [len(each) for each in parted((one, two, three), [one, three])]
    [2, 1]
    """
    bounds = [0, *(at for at, each in enumerate(claims) if at and each in starts), len(claims)]
    return [claims[i:j] for i, j in pairwise(bounds)]
