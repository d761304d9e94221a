"""SDMX services: one reader for all, a flow and a key for each indicator in the catalogue.

Asked by SDMX REST 1.x in the form of SDMX 2.1, `data/{flow}/{key}`
(https://github.com/sdmx-twg/sdmx-rest), for CSV. What indicators of one flow need is asked for in
one request, and split where the service says that it is too much. The library sdmx1 reads SDMX-CSV
2.0 alone, with a data structure that takes a second request in XML; services send 1.0 and their own
forms too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from research import economies
from research.catalogue import Indicator
from research.errors import UnreachableError
from research.frame import SUSPECT
from research.loaders import sdmx_csv
from research.loaders.gathering import Gathering
from research.loaders.http import Door, RefusedError
from research.loaders.sdmx_csv import Table, TooMuchError
from research.loaders.sdmx_rows import gather
from research.loaders.sdmx_service import Service, code_of, required_code
from research.loaders.source import Fetched, Source, observing

ACCEPT = "application/vnd.sdmx.data+csv;version=1.0.0"
FIRST = 1990
_YEARS, _ROW = 25, 150  # values a series has, and bytes of a row
_NO_DATA, _TOO_MUCH = 404, 413

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
            if table is not None and gather(entry, table, service, gathering)
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
        groups.setdefault(required_code(service, entry).flow, []).append(entry)
    return list(groups.values())


def _answers(door: Door, group: list[Indicator], *, service: Service) -> list[_Answer]:
    """Return the table with a group's flow; None where the service lacks it."""
    codes = [required_code(service, entry) for entry in group]
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
