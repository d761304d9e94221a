"""Specification of a regression, checked before anything starts."""

import math
from dataclasses import dataclass
from typing import get_args

import pandas as pd

from research.errors import InputError
from research.metrics.growth.within import Effects, Errors


@dataclass(frozen=True)
class Specification:
    """A specification of a regression: the arguments of `fit`, with regressor and instrument."""

    outcome: str
    regressors: tuple[str, ...]
    controls: tuple[str, ...]
    log: tuple[str, ...]
    effects: Effects
    errors: Errors
    by: pd.Series | None
    tool: tuple[str, str] | None
    lags: int | None

    def __post_init__(self) -> None:
        if self.effects not in get_args(Effects):
            raise InputError(
                f"effects are {self.effects!r}; they are one of {list(get_args(Effects))}"
            )
        if self.errors not in get_args(Errors):
            raise InputError(
                f"errors are {self.errors!r}; they are one of {list(get_args(Errors))}"
            )
        if not self.regressors:
            raise InputError("no regressor is named; name one column or more")
        if self.lags is not None and self.lags < 0:
            raise InputError(f"lags are {self.lags}; they are 0 or more years")
        if self.tool and (self.by is not None or self.tool[0] not in self.regressors):
            raise InputError(
                "an instrument is for one of the regressors, with one column for it, and with no "
                "groups"
            )
        if self.by is not None and self.by.index.has_duplicates:
            twice = self.by.index[self.by.index.duplicated()][0]
            raise InputError(f"{twice} has more than one group; one an economy")

    @property
    def columns(self) -> list[str]:
        """The columns of the panel an observation needs a value of."""
        return [
            self.outcome,
            *self.regressors,
            *self.controls,
            *([self.tool[1]] if self.tool else []),
        ]

    def lag(self, years: int) -> int:
        """Return the kernel's lags in a panel: as given, or by Newey and West's (1994) rule."""
        return math.floor(4 * (years / 100) ** (2 / 9)) if self.lags is None else self.lags
