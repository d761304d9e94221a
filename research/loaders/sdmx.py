"""SDMX services: one reader for all, a flow and a key for each indicator in the catalogue.

Asked by SDMX REST 1.x in the form of SDMX 2.1, `data/{flow}/{key}`
(https://github.com/sdmx-twg/sdmx-rest), for CSV. What indicators of one flow need is asked for in
one request, and split where the service says that it is too much. The library sdmx1 reads SDMX-CSV
2.0 alone, with a data structure that takes a second request in XML; services send 1.0 and their own
forms too.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType

from research import economies
from research.catalogue import Indicator, SdmxCode, is_share
from research.errors import UnreachableError
from research.frame import SUSPECT
from research.loaders import sdmx_csv
from research.loaders.gathering import Gathering, economy_of
from research.loaders.http import Door, RefusedError
from research.loaders.sdmx_csv import Table, TooMuchError
from research.loaders.source import Fetched, Source, observing

ACCEPT = "application/vnd.sdmx.data+csv;version=1.0.0"
FIRST = 1990
_YEARS, _ROW = 25, 150  # values a series has, and bytes of a row
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_MISSING = {"", ":", "..", "nan", "null", "-", "na"}
_NO_DATA, _TOO_MUCH = 404, 413
_SDMX_STATUS = {"E": "estimate", "I": "estimate", "M": "", "P": "provisional", "U": SUSPECT}


@dataclass(frozen=True)
class Service:
    """What one service does in its own way.

    Attributes
    ----------
    name, url : of the source, and of its SDMX REST
    area : the column of economies
    spellings : codes of economies that are nobody else's
    status, flags : the column of flags, and what each of its letters means
    refused : units (UNIT_MEASURE) whose values nobody can read
    ratios : units under which a share between 0 and 1 may be a ratio as well as per cent, so that
        it is left out
    asked : parameters beside the header
    pause : seconds between requests
    """

    name: str
    url: str
    area: str = "REF_AREA"
    spellings: Mapping[str, str] = field(default_factory=dict)
    status: str = "OBS_STATUS"
    flags: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(_SDMX_STATUS))
    refused: tuple[str, ...] = ()
    ratios: tuple[str, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)
    pause: float = 0.0


SERVICES = {
    service.name: service
    for service in (
        Service(
            "spc",
            "https://stats-sdmx-disseminate.pacificdata.org/rest",
            area="GEO_PICT",
            status="NATURE",
            flags={"E": "estimate", "M": "estimate"},
            refused=("RATIO_POP",),
            ratios=("PERCENT", "N"),
        ),
        # The ILO's own letters: I and M are modelled, R is a real value, L computed, U unreliable.
        Service(
            "ilo",
            "https://sdmx.ilo.org/rest",
            flags={
                "E": "estimate",
                "I": "estimate",
                "M": "estimate",
                "P": "provisional",
                "U": SUSPECT,
            },
        ),
        Service("unicef", "https://sdmx.data.unicef.org/ws/public/sdmxapi/rest"),
        Service("oecd", "https://sdmx.oecd.org/public/rest", pause=3.0),  # about 20 calls a minute
        Service(
            "eurostat",
            "https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1",
            area="geo",
            spellings={"EL": "GR", "UK": "GB"},
            status="OBS_FLAG",
            flags={"e": "estimate", "p": "provisional", "u": SUSPECT},
            asked={"format": "SDMX-CSV"},
        ),
    )
}


def code_of(service: str, entry: Indicator) -> SdmxCode | None:
    """Return where a service has an indicator, None where it has none."""
    found: SdmxCode | None = getattr(entry.codes, service)
    return found


def load(door: Door, indicators: Sequence[Indicator], *, service: Service) -> Fetched:
    """Return annual values of indicators for every economy, from 1990.

    Raises
    ------
    UnreachableError : the service gave no usable answer, or a key of the catalogue does not fit its
        flow
    """
    calls = [
        partial(_answers, door, group, service=service) for group in _by_flow(indicators, service)
    ]
    answers = [answer for part in door.many(calls) for answer in part]
    gathering = Gathering(service.name)
    unknown: set[str] = set()
    for group, url, table in answers:
        found = {
            entry.id
            for entry in group
            if table is not None and _gather(entry, table, service, gathering)
        }
        if table is not None and not found:
            raise UnreachableError(
                f"{url} brought no row of what was asked for; correct flow or key in the catalogue"
            )
        unknown |= {entry.id for entry in group} - found
    today = datetime.now(UTC).date().isoformat()
    updates = [day for _, _, table in answers if table and (day := _updated(table))]
    urls = {entry.id: url for group, url, _ in answers for entry in group}
    vintage = min(max(updates), today) if updates else today
    return Fetched(
        gathering.observations(vintage),
        vintage,
        requests={key: url for key, url in urls.items() if key not in unknown},
        parameters={"startPeriod": str(FIRST), **service.asked},
        unknown={key: urls[key] for key in unknown},
        notes=gathering.notes(),
        by_day=not updates,
    )


_Answer = tuple[list[Indicator], str, Table | None]


def _by_flow(indicators: Sequence[Indicator], service: Service) -> list[list[Indicator]]:
    groups: dict[str, list[Indicator]] = {}
    for entry in indicators:
        groups.setdefault(_code(service, entry).flow, []).append(entry)
    return list(groups.values())


def _code(service: Service, entry: Indicator) -> SdmxCode:
    code = code_of(service.name, entry)
    if code is None:
        raise ValueError(f"{entry.id} has no code of {service.name}")
    return code


def _answers(door: Door, group: list[Indicator], *, service: Service) -> list[_Answer]:
    """Return the table with a group's flow; None where the service lacks it."""
    codes = [_code(service, entry) for entry in group]
    path = f"data/{codes[0].flow}/{joined([code.key for code in codes])}"
    params = {"startPeriod": FIRST, **service.asked}
    try:
        table = door.get(path, params, sdmx_csv.parse, accept=ACCEPT)
    except (RefusedError, TooMuchError) as error:
        status = error.status if isinstance(error, RefusedError) else _TOO_MUCH
        if status == _TOO_MUCH and len(group) > 1:
            halves = group[: len(group) // 2], group[len(group) // 2 :]
            return [answer for half in halves for answer in _answers(door, half, service=service)]
        if status == _NO_DATA:
            return [(group, door.url(path, params), None)]
        if status == _TOO_MUCH:
            raise UnreachableError(
                f"{door.url(path, params)} is more than {service.name} gives in one reply; name "
                "fewer codes in the key of "
                f"{group[0].id} in the catalogue"
            ) from None
        raise
    return [(group, door.url(path, params), table)]


def joined(keys: Sequence[str]) -> str:
    """Return the key that asks for all of some keys at once.

    >>> joined(["A.X..F", "A.Y..M"]), joined(["A.X.", "A..F"])
    ('A.X+Y..F+M', 'A..')
    """
    parts = [key.split(".") for key in keys]
    if len({len(each) for each in parts}) > 1:
        raise UnreachableError(
            f"the keys {sorted(keys)} of one flow have different numbers of dimensions; correct "
            "the catalogue"
        )
    columns = [
        [code for part in each for code in part.split("+")] for each in zip(*parts, strict=True)
    ]
    return ".".join("" if "" in codes else "+".join(sorted(set(codes))) for codes in columns)


def _gather(entry: Indicator, table: Table, service: Service, gathering: Gathering) -> bool:
    """Take an indicator's rows, per economy the series that reaches furthest.

    Return whether there are any.
    """
    code = _code(service, entry)
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


def _updated(table: Table) -> str:
    """Return the day of Eurostat's LAST UPDATE (day first, two-digit year); "" without one."""
    days = [
        datetime.strptime(text[:8], "%d/%m/%y")
        for row in table.rows[:1]
        if _DAY.match(text := row.get("LAST UPDATE", ""))
    ]
    return days[0].date().isoformat() if days else ""


_DAY = re.compile(r"[0-3][0-9]/[01][0-9]/[0-9]{2}(?: |$)")


def cost(indicators: Sequence[Indicator], *, service: Service) -> tuple[int, float]:
    """Return requests and bytes of some indicators: one request per flow."""
    return len(_by_flow(indicators, service)), float(
        len(indicators) * len(economies.table()) * _YEARS * _ROW
    )


def _source(service: Service) -> Source:
    return observing(
        service.name,
        service.url,
        partial(load, service=service),
        gives=lambda entry: code_of(service.name, entry) is not None,
        cost=partial(cost, service=service),
        pause=service.pause,
    )


SOURCES = {name: _source(service) for name, service in SERVICES.items()}
