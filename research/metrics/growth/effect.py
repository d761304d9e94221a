"""A coefficient as an effect a reader can check: 10 % more is one thing, 10 points more another."""

from dataclasses import dataclass

import numpy as np

from research import words


@dataclass(frozen=True)
class Effect:
    """What an estimate says goes with a change of a regressor.

    Attributes
    ----------
    change, change_unit : of the regressor: 10 and "% more" (relative), or 10 and "percentage points more"
    value, low, high : of the outcome, in `unit`: "%" (relative) or the outcome's own unit
    level : of the interval, such as 0.95
    """

    regressor: str
    change: float
    change_unit: str
    outcome: str
    value: float
    low: float
    high: float
    unit: str
    level: float

    def sentence(self) -> str:
        """Return the effect in words, with its interval."""
        low, value, high = (f"{words.number(number, 2)}" for number in (self.low, self.value, self.high))
        return (
            f"{words.number(self.change)} {self.change_unit} {self.regressor} goes with a difference in {self.outcome} of "
            f"{value} {self.unit} ({100 * self.level:.0f} % interval {low} to {high})"
        )


def effect(
    coefficient: float, low: float, high: float, *, regressor: str, outcome: str, relative: tuple[bool, bool],
    units: tuple[str, str], change: float = 10.0, level: float = 0.95,
) -> Effect:  # fmt: skip
    """Return a coefficient and its interval as an effect.

    Parameters
    ----------
    coefficient, low, high : as estimated
    regressor, outcome : as they are called
    relative : whether regressor and outcome are in logarithms
    units : of regressor and outcome where they are not, such as "percentage points"
    change : of the regressor, in % where it is in logarithms, else in its unit

    Notes
    -----
    Exact and not linearised: with both in logarithms 10 % more goes with 100 (1.1^b - 1) %; with the outcome alone,
    10 units more with 100 (exp(10 b) - 1) %; with the regressor alone, 10 % more with b ln 1.1 units of the outcome.

    Examples
    --------
    >>> found = effect(0.08, 0.05, 0.11, regressor="broadband", outcome="GDP", relative=(True, True), units=("", ""))
    >>> found.sentence()
    '10 % more broadband goes with a difference in GDP of 0.77 % (95 % interval 0.48 to 1.05)'
    """
    step = np.log1p(change / 100) if relative[0] else change
    read = (lambda b: 100 * float(np.expm1(b * step))) if relative[1] else (lambda b: float(b * step))
    ends = sorted((read(low), read(high)))
    return Effect(
        regressor=regressor, change=change, change_unit="% more" if relative[0] else f"{units[0]} more".strip(),
        outcome=outcome, value=read(coefficient), low=ends[0], high=ends[1], unit="%" if relative[1] else units[1], level=level,
    )  # fmt: skip
