"""Rows of SDMX tables: which of them an indicator takes, with their values and flags."""

from __future__ import annotations

import math
import re

from research.catalogue import Indicator, SdmxCode, is_share
from research.errors import UnreachableError
from research.frame import SUSPECT
from research.loaders.gathering import Gathering, economy_of
from research.loaders.sdmx_csv import Table
from research.loaders.sdmx_service import Service, required_code

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_MISSING = {"", ":", "..", "nan", "null", "-", "na"}


def gather(entry: Indicator, table: Table, service: Service, gathering: Gathering) -> bool:
    """Take an indicator's rows, per economy the series that reaches furthest.

    Return whether there are any.
    """
    code = required_code(service, entry)
    key = code.key.split(".")
    if len(key) != len(table.dimensions):
        raise UnreachableError(
            f"flow {code.flow} of {service.name} has the dimensions {', '.join(table.dimensions)}, "
            f"and the key {code.key!r} of "
            f"{entry.id} names {len(key)}; correct the catalogue"
        )
    wanted = {
        name: part.split("+") for name, part in zip(table.dimensions, key, strict=True) if part
    }
    asked = [row for row in table.rows if all(row[name] in codes for name, codes in wanted.items())]
    if not asked:
        return False  # the service has it under another code, or not at all
    series: dict[str, dict[tuple[int, ...], list[tuple[int, float, str]]]] = {}
    for row in asked:
        read = _value(row, entry, code, service, gathering)
        if read is not None:
            choice = tuple(codes.index(row[name]) for name, codes in wanted.items())
            series.setdefault(_area(row, service), {}).setdefault(choice, []).append(read)
    for area, choices in series.items():
        best = min(
            choices, key=lambda choice: (-max(year for year, _, _ in choices[choice]), choice)
        )
        for year, value, flag in choices[best]:
            gathering.add(entry, area, year, value, flag)
        if economy_of(area):
            for _ in range(sum(map(len, choices.values())) - len(choices[best])):
                gathering.leave_out("of another population than the series that reaches furthest")
    return True


def _area(row: dict[str, str], service: Service) -> str:
    if service.area not in row:
        raise UnreachableError(
            f"{service.name} gave a table without the column {service.area}; correct "
            "research/loaders/sdmx.py"
        )
    return service.spellings.get(row[service.area], row[service.area])


def _value(
    row: dict[str, str], entry: Indicator, code: SdmxCode, service: Service, gathering: Gathering
) -> tuple[int, float, str] | None:
    """Year, value and flag of a row; None for one that is not to be used, which is counted."""
    for column, text in code.only.items():
        if row.get(column) != text:
            gathering.leave_out(f"{column} is not {text}")
            return None
    unit = row.get("UNIT_MEASURE", "")
    if unit in service.refused or (code.unit and unit != code.unit):
        gathering.leave_out(f"the unit is {unit or 'not given'}")
        return None
    period = re.fullmatch(r"([12][0-9]{3})(?:-(Q[1-4]))?", row["TIME_PERIOD"])
    if period is None or (period[2] or "") != code.quarter:
        gathering.leave_out("not of a year" if not code.quarter else f"not of {code.quarter}")
        return None
    text = row["OBS_VALUE"]
    if text.casefold() in _MISSING:
        gathering.leave_out("no value given")
        return None
    number = float(text) * _power(row) if _NUMBER.fullmatch(text) else math.nan
    if not math.isfinite(number):
        gathering.leave_out("a text in place of a value")
        return None
    if unit in service.ratios and is_share(entry) and 0 < number < 1:
        gathering.leave_out("a share below 1, which may be a ratio")
        return None
    return int(period[1]), number * code.factor, _flag(row.get(service.status, ""), service)


def _power(row: dict[str, str]) -> float:
    """Return ten to a row's UNIT_MULT (UNICEF: UNIT_MULTIPLIER); NaN if that is no power."""
    text = row.get("UNIT_MULT") or row.get("UNIT_MULTIPLIER") or "0"
    return float(10.0 ** int(text)) if re.fullmatch(r"-?[0-9]{1,2}", text) else math.nan


def _flag(status: str, service: Service) -> str:
    """Return the meaning of status letters; of several, such as Eurostat's "be", the gravest."""
    meant = [service.flags.get(letter, "") for letter in (status, *status)]
    return next((flag for flag in (SUSPECT, "estimate", "provisional") if flag in meant), "")
