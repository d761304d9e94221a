"""What one SDMX service does in its own way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from research.catalogue import Indicator, SdmxCode
from research.frame import SUSPECT

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


def code_of(service: str, entry: Indicator) -> SdmxCode | None:
    """Return where a service has an indicator, None where it has none."""
    found: SdmxCode | None = getattr(entry.codes, service)
    return found


def required_code(service: Service, entry: Indicator) -> SdmxCode:
    """Return where a service has an indicator; raise ValueError where it has none."""
    code = code_of(service.name, entry)
    if code is None:
        raise ValueError(f"{entry.id} has no code of {service.name}")
    return code
