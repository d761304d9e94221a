"""The values a message can hold: typed, numeric, and without a word of any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from research.errors import InputError
from research.messages.value import Value as Value
from research.messages.value import from_json as from_json


@dataclass(frozen=True)
class Number(Value):
    """A number with at most `decimals` decimals."""

    value: float
    decimals: int = 1


@dataclass(frozen=True)
class Whole(Value):
    """A whole number, however a computation holds it."""

    value: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", int(self.value))


@dataclass(frozen=True)
class Count(Whole):
    """A count of things; messages may choose a plural form by it."""


@dataclass(frozen=True)
class About(Value):
    """A number that is known roughly: two significant digits."""

    value: float


@dataclass(frozen=True)
class Near(About):
    """A number with three significant digits, where two would move it too far."""


@dataclass(frozen=True)
class Estimate(About):
    """A number that is known within a range: the central value comes first.

    Attributes
    ----------
    is_filled : whether it rests on a value that may be no survey's
    form : "range" without a central value, "either" of two figures
    """

    low: float
    high: float
    is_filled: bool = False
    form: Literal["central", "range", "either"] = "central"


@dataclass(frozen=True)
class Percent(Value):
    """A share in per cent (50 is one half)."""

    value: float
    decimals: int = 0


@dataclass(frozen=True)
class Quantity(Value):
    """A value of an indicator in its unit; `decimals` override the indicator's."""

    value: float
    indicator: str
    decimals: int | None = None


@dataclass(frozen=True)
class Money(Value):
    """US dollars, by default with two significant digits."""

    value: float
    digits: int = 2


@dataclass(frozen=True)
class Range(Value):
    """From a low to a high end of one kind: money, number, per cent."""

    low: Value
    high: Value


@dataclass(frozen=True)
class Either(Range):
    """One of two values of one kind, as two figures conflict."""


@dataclass(frozen=True)
class Year(Whole):
    """A calendar year."""


@dataclass(frozen=True)
class Years(Value):
    """The years from the first to the last."""

    first: int
    last: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "first", int(self.first))
        object.__setattr__(self, "last", int(self.last))


@dataclass(frozen=True)
class Quarter(Value):
    """A quarter of a calendar year, such as 2023-Q4."""

    value: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"\d{4}-Q[1-4]", self.value):
            raise InputError(f"{self.value!r} is no quarter; give one such as 2023-Q4")


@dataclass(frozen=True)
class Rank(Whole):
    """A place in an order, 1 the first."""


@dataclass(frozen=True)
class Economy(Value):
    """An economy by its alpha-3 code; with its article in a sentence, without in a label."""

    code: str


@dataclass(frozen=True)
class Group(Value):
    """A group of economies by its id."""

    id: str


@dataclass(frozen=True)
class Indicator(Value):
    """An indicator by its id: inside a sentence, or as the title of a label."""

    id: str


@dataclass(frozen=True)
class Unit(Value):
    """The unit of an indicator: short, for an axis, or in full."""

    indicator: str
    long: bool = False


@dataclass(frozen=True, init=False)
class Items(Value):
    """A list in a sentence."""

    values: tuple[Value, ...]
    last: Literal["and", "or"] = "and"

    def __init__(self, values: Iterable[Value], last: Literal["and", "or"] = "and") -> None:
        object.__setattr__(self, "values", tuple(values))
        object.__setattr__(self, "last", last)


@dataclass(frozen=True)
class Text(Value):
    """A name or text of others, shown unchanged in every language."""

    value: str


@dataclass(frozen=True)
class Title(Value):
    """A title of the catalogue, a framework or a target list, lower-cased in sentences."""

    value: str


@dataclass(frozen=True)
class Measure(Value):
    """A number in a unit of others, such as a target's; units that begin with `%` are shares."""

    value: float
    unit: str
    decimals: int = 1


@dataclass(frozen=True)
class Exact(Value):
    """A value that a sentence gives in full, as one quoted from a source."""

    of: Value


@dataclass(frozen=True)
class Link(Value):
    """A text of somebody else's that leads to a page."""

    label: str
    url: str

    def __post_init__(self) -> None:
        if not self.url.startswith(("http://", "https://")):
            raise InputError(f"{self.url!r} is no link; it begins with http:// or https://")


@dataclass(frozen=True)
class Claim(Value):
    """A sentence, or a part of one, as data: the id of its message, and its values by name."""

    id: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted(self.values.items(), key=lambda item: item[0]))))


def claim(id: str, /, **values: Value) -> Claim:
    """Return a claim of a message's id, and values by the names it gives them, `_` for its `-`.

    Examples
    --------
    >>> claim("ict-exports-share", economy=Economy("THA")).values
    {'economy': Economy(code='THA')}
    """
    return Claim(id, values)


def where(holds: object, *claims: Claim) -> tuple[Claim, ...]:
    """Return claims where a condition holds; none where it does not.

    Examples
    --------
    >>> where(1 > 2, claim("index-shares"))
    ()
    """
    return claims if holds else ()
