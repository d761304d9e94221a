"""Problems of digital development, and policy options, from `data/catalogue/options.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from research import catalogue, entries, own, practices, targets
from research.errors import InputError, nearest
from research.messages.values import Claim, Indicator, Items, Value
from research.paths import DATA

_TOPIC = "options-topic-"  # what the id of a problem's name begins with
PATH = DATA / "catalogue" / "options.yaml"
_RULES = ("target", "level", "within", "parity", "similar_income")


class Problem(BaseModel):
    """One problem, and the indicator that shows whether an economy has it.

    Attributes
    ----------
    indicator : catalogue id of what measures it
    any_of : catalogue ids of skills; who has one of them, or `indicator`, has the level
    instead_of : id of a problem in whose place it is looked at, where that cannot be checked
    target : a target that is missed
    level, because : a number that is not reached, and why that number
    within : catalogue id of what the indicator cannot exceed, and should come close to
    parity : catalogue id of the group it is compared with
    similar_income : whether it is compared with the median of economies of similar income
    of : what it concerns; problems of people are named first
    digital : whether it is one of digital development, looked at where no problem is asked for
    barriers : ids of the problems that may be what it comes from
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z-]+$")
    indicator: str
    any_of: tuple[str, ...] = ()
    instead_of: str = ""
    target: str = ""
    level: float | None = None
    because: str = ""
    within: str = ""
    parity: str = ""
    similar_income: bool = False
    of: Literal["people", "markets"]
    digital: bool = True
    barriers: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _has_one_rule(self) -> Problem:
        rules = [rule for rule in _RULES if getattr(self, rule) not in ("", None, False)]
        if len(rules) != 1:
            raise ValueError(f"{self.id}: a problem has one of {', '.join(_RULES)}")
        if (self.level is None) != (not self.because):
            raise ValueError(f"{self.id}: a level and the reason for it go together")
        for key in self.indicators:
            if key not in catalogue.table():
                raise ValueError(f"{self.id}: indicator {key!r} is not in the catalogue")
        if self.target and (
            self.target not in targets.table() or targets.target(self.target).threshold is None
        ):
            raise ValueError(f"{self.id}: {self.target!r} is no target with a threshold")
        return self

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it is diagnosed from."""
        return (self.indicator, *self.any_of, *filter(None, (self.within, self.parity)))


class Option(BaseModel):
    """What can be done about problems, with ids of the practices that did it.

    Attributes
    ----------
    eases : id of the barrier it lowers, where its problems have barriers
    any_size : whether it is a tax or a rule, so that the size of an economy does not matter
    opens : whether it opens a market, for which the competition there is has to be known
    builds : catalogue id of what it sets up; who has one is not advised to
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z]+(-[a-z]+)*$")
    problems: tuple[str, ...] = Field(min_length=1)
    practices: tuple[str, ...] = Field(min_length=1)
    eases: str = ""
    any_size: bool = False
    opens: bool = False
    builds: str = ""


@cache
def problems() -> dict[str, Problem]:
    """Return every problem, by id, in the order of the file.

    Raises
    ------
    InputError : a barrier is no problem of the file

    Examples
    --------
    >>> problems()["price"].target
    'umc-price'
    """
    found = entries.table(PATH, Problem, _file(PATH)["problems"])
    for problem in found.values():
        _refuse_unknown(problem.id, "barriers", problem.barriers, found)
    return found


def instead_of(problem: str) -> Problem | None:
    """Return the problem looked at where another cannot be checked; None where there is none.

    >>> instead_of("use").target
    'umc-individuals'
    """
    return next((each for each in problems().values() if each.instead_of == problem), None)


@cache
def table() -> dict[str, Option]:
    """Return every option, by id, in the order of the file.

    Raises
    ------
    InputError : an option names a problem or a practice that is not there
    """
    found = entries.table(PATH, Option, _file(PATH)["options"])
    for option in found.values():
        eased = (option.eases,) if option.eases else ()
        _refuse_unknown(option.id, "problems", (*option.problems, *eased), problems())
        _refuse_unknown(option.id, "practices", option.practices, practices.table())
    return found


def of(problem: str) -> list[Option]:
    """Return the options for a problem, those first that the file lists first.

    >>> [option.id for option in of("electricity")]
    ['grid-connections', 'connection-credit', 'off-grid-solar']
    """
    return [option for option in table().values() if problem in option.problems]


def problems_of(practice: str) -> list[str]:
    """Return the ids of the problems a practice is an option for.

    >>> problems_of("col-vat")
    ['use', 'online', 'devices']
    """
    return list(
        dict.fromkeys(
            key
            for option in table().values()
            if practice in option.practices
            for key in option.problems
        )
    )


def _refuse_unknown(entry: str, key: str, named: tuple[str, ...], known: dict[str, Any]) -> None:
    for name in named:
        if name not in known:
            close = nearest(name, known, n=1)
            hint = f"; did you mean {close[0]}?" if close else ""
            raise InputError(
                f"{entries.shown(PATH)}: {entry}, {key}: {name!r} is not known{hint} Correct it"
            )


def _file(path: Path) -> dict[str, Any]:
    written = own.laid(path)
    if not isinstance(written, dict) or written.keys() != {"problems", "options"}:
        raise InputError(
            f"{entries.shown(path)}: it holds no lists `problems` and `options`; begin both"
        )
    return written


def lacked(value: Value) -> Iterator[str]:
    """Yield the indicators a data gap names, and those of the problems it names."""
    if isinstance(value, Indicator):
        yield value.id
    parts = value.values if isinstance(value, Items) else ()
    if isinstance(value, Claim):
        if problem := problems().get(value.id.removeprefix(_TOPIC)):
            yield problem.indicator
        parts = (*value.values.values(),)
    for each in parts:
        yield from lacked(each)
