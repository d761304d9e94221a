"""Amounts of US$ with a range, and the axes they are drawn on."""

from dataclasses import dataclass

from research.findings.core import claim, v

_MILLION, _BILLION = 1e6, 1e9


@dataclass(frozen=True)
class Spread:
    """An amount with its range, in US$."""

    low: float
    central: float
    high: float

    @property
    def about(self) -> v.Money:
        """The central amount."""
        return v.Money(self.central)

    @property
    def range(self) -> v.Range:
        """The range."""
        return between(self.low, self.high)


def between(low: float, high: float) -> v.Range:
    """Return a range of US$."""
    return v.Range(v.Money(low), v.Money(high))


def drawn_in(highest: float) -> tuple[float, v.Claim]:
    """Return the US$ of a unit of an axis that ends at an amount, and the axis's name."""
    if highest < _BILLION:
        return _MILLION, claim("cost-axis-million")
    return _BILLION, claim("cost-axis-billion")
