"""Checks of a study's parameters before a run: indicator, index, group, file, quarter."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research import catalogue, economies, framework
from research.errors import InputError
from research.limits import line

if TYPE_CHECKING:
    from research.batch.study import Parameter, Study

_QUARTER = re.compile(r"[12][0-9]{3}-Q[1-4]")
_FILE = re.compile(r"\b(file|table)\b")


def refuse_wrong(study: "Study", given: Mapping[str, Any]) -> None:
    """Raise InputError for a value no study could use, with the value, the rule and the remedy.

    What a parameter names is seen from its name, default and comment: indicators, an index, peers,
        a file or a table, a quarter.
    """
    for name, value in given.items():
        check = _check(study.parameters[name])
        for each in value if isinstance(value, list) else [value]:
            if check and each not in ("", None):
                try:
                    check(each)
                except InputError as error:
                    raise InputError(f"parameter {name}: {error}") from None
    _refuse_plan(study, given)


def _check(parameter: "Parameter") -> Callable[[Any], object] | None:
    defaults = parameter.default if isinstance(parameter.default, list) else [parameter.default]
    if defaults and all(isinstance(each, str) and each in catalogue.table() for each in defaults):
        return catalogue.indicator
    if isinstance(parameter.default, str) and parameter.default in framework.names():
        return framework.load
    if parameter.name == "peers":
        return economies.group
    if parameter.name == "quarter":
        return _quarter
    if parameter.default == "" and _FILE.search(parameter.comment):
        return _file
    return None


def _quarter(value: str) -> None:
    if not _QUARTER.fullmatch(value):
        raise InputError(f"{line(value)!r} is no quarter; give one such as 2023-Q4")


def _file(value: str) -> None:
    try:
        found = Path(value).expanduser().is_file()
    except (OSError, ValueError, RuntimeError):
        found = False
    if not found:
        raise InputError(f"there is no file {line(value)}; give the path of one")


def _refuse_plan(study: "Study", given: Mapping[str, Any]) -> None:
    """Raise InputError for a network plan out of bounds; see `metrics.space.cost`."""
    plan = {
        name: given.get(name, study.parameters[name].default)
        for name in ("horizon", "speed")
        if name in study.parameters
    }
    if plan.keys() & given.keys():
        from research.metrics.space.cost.estimate import Plan

        Plan(**plan)
