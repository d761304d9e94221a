"""Data structure of a report's observations as SDMX-ML, written by sdmx1."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any

from research import __version__, economies
from research.errors import not_installed
from research.publish import sdmx_codes as codes
from research.publish.pack import EPOCH

AGENCY, STRUCTURE, VERSION = "DDR", "DDR_OBSERVATIONS", "1.0"
DIMENSIONS = ("FREQ", "REF_AREA", "INDICATOR", "SEX", "AGE", "URBANISATION", "TIME_PERIOD")
ATTRIBUTES = (
    "UNIT_MEASURE",
    "UNIT_DETAIL",
    "OBS_STATUS",
    "DATA_SOURCE",
    "SOURCE_RELEASE",
    "LICENCE",
    "COMMENT_OBS",
)


def structure(rows: Sequence[Mapping[str, str]]) -> bytes:
    """Return the structure of some rows as SDMX-ML, its code lists with the codes they use.

    Raises
    ------
    InputError : the extra `sdmx` is not installed
    """
    try:
        import sdmx
        from sdmx.message import Header, StructureMessage
        from sdmx.model import common
    except ImportError:
        raise not_installed("SDMX", "sdmx1", "sdmx") from None
    agency = common.Agency(id=AGENCY)
    kept: dict[str, Any] = {
        "maintainer": agency,
        "version": VERSION,
        "is_final": True,
        "is_external_reference": False,
    }
    lists = {name: _code_list(name, told, kept) for name, told in _lists(rows).items()}
    concepts = common.ConceptScheme(id="DDR_CONCEPTS", name="Concepts", **kept)
    concepts.extend(
        common.Concept(id=name, name=name) for name in (*DIMENSIONS, "OBS_VALUE", *ATTRIBUTES)
    )
    message = StructureMessage(
        header=Header(id=f"ddr-{__version__}", prepared=EPOCH.replace(tzinfo=UTC), sender=agency)
    )
    message.structure[STRUCTURE] = _definition(concepts, lists, kept)
    message.concept_scheme[concepts.id] = concepts
    message.codelist.update({each.id: each for each in lists.values()})
    return bytes(sdmx.to_xml(message, pretty_print=True))


def _definition(concepts: Any, lists: Mapping[str, Any], kept: Mapping[str, Any]) -> Any:
    """Return the data structure definition: dimensions, measure and attributes."""
    from sdmx.model import common, v21

    def component(kind: Any, name: str, **more: Any) -> Any:
        shown = common.Representation(enumerated=lists[name]) if name in lists else None
        return kind(id=name, concept_identity=concepts[name], local_representation=shown, **more)

    found = v21.DataStructureDefinition(id=STRUCTURE, name="Observations", **kept)
    for place, name in enumerate(DIMENSIONS, 1):
        kind = common.TimeDimension if name == "TIME_PERIOD" else common.Dimension
        found.dimensions.append(component(kind, name, order=place))
    found.measures.append(component(v21.PrimaryMeasure, "OBS_VALUE"))
    of_value = v21.PrimaryMeasureRelationship()
    found.attributes.extend(
        component(common.DataAttribute, name, related_to=of_value) for name in ATTRIBUTES
    )
    return found


def _code_list(name: str, told: Mapping[str, str], kept: Mapping[str, Any]) -> Any:
    from sdmx.model import common

    found: Any = common.Codelist(id=f"CL_{name}", name=name, **kept)
    found.extend(common.Code(id=code, name=called) for code, called in told.items())
    return found


def _lists(rows: Iterable[Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """Return the code list of each coded component: the codes in use, with English names."""
    used = {
        name: sorted({row[name] for row in rows})
        for name in ("REF_AREA", "INDICATOR", "AGE", "UNIT_MEASURE")
    }
    return {
        "FREQ": {"A": "Annual"},
        "REF_AREA": {code: economies.name(code) for code in used["REF_AREA"]},
        "INDICATOR": codes.names(used["INDICATOR"]),
        "SEX": codes.SEX,
        "AGE": {code: codes.age_name(code) for code in used["AGE"]},
        "URBANISATION": codes.URBANISATION,
        "UNIT_MEASURE": {code: codes.UNITS[code] for code in used["UNIT_MEASURE"]},
        "OBS_STATUS": codes.OBS_STATUS,
    }
