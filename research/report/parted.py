"""Claims by paragraph, and lines of what is to be done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from research.messages.value import Value
from research.messages.values import Claim

_Part = TypeVar("_Part")
BEGIN = ("problem", "brief", "remark", "elsewhere")  # roles of lines that begin what follows them


@dataclass(frozen=True)
class Line(Value):
    """A line of what is to be done.

    Attributes
    ----------
    role : a "problem" begins a priority, a "brief" one that another report has in full and has
        nothing that follows; the "label" its section calls it by, "where" it is, its "barrier"s,
        the first "step", what would "change" the decision, its "option"s, what the economy tried of
        its "own", the "cost" and what is "unknown" follow it; a "remark" is on no priority, one on
        those "elsewhere" names those of other reports; "" is what no summary has
    """

    role: str
    claim: Claim


def parted(claims: tuple[_Part, ...], starts: Collection[_Part]) -> list[tuple[_Part, ...]]:
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
