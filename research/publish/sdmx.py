"""Observations of reports as SDMX-CSV 2.0, with their data structure as SDMX-ML.

https://github.com/sdmx-twg/sdmx-csv describes the format. The structure is written by sdmx1.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from research import catalogue
from research.errors import InputError
from research.files import write_whole
from research.publish import sdmx_codes as codes
from research.publish.results import Study, observations
from research.publish.sdmx_structure import (
    AGENCY,
    ATTRIBUTES,
    DIMENSIONS,
    STRUCTURE,
    VERSION,
    structure,
)

_TARGET = ("STRUCTURE", "STRUCTURE_ID", "ACTION")
COLUMNS = (*_TARGET, *DIMENSIONS, "OBS_VALUE", *ATTRIBUTES)


def write(path: Path, studies: Sequence[Study]) -> Path:
    """Write observations as SDMX-CSV, with their structure; return the path of the structure.

    Raises
    ------
    InputError : the extra `sdmx` is not installed, the reports show no observations, or the name
        ends in .xml
    """
    beside = path.with_suffix(".xml")
    if beside == path:
        raise InputError(f"{path} is where the structure is written; name a file that ends in .csv")
    found = rows(studies)
    if not found:
        raise InputError(
            "These reports list no observations; a study that ends with `findings.sources` does"
        )
    told = structure(found)
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(found)
    write_whole(beside, told)
    write_whole(path, out.getvalue().encode())
    return beside


def rows(studies: Iterable[Study]) -> list[dict[str, str]]:
    """Return observations by column of the file; of releases with one key, the newest."""
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for each in (each for study in studies for each in observations(study)):
        row = _row(each)
        key = tuple(row[name] for name in DIMENSIONS)
        if key not in found or found[key]["SOURCE_RELEASE"] < row["SOURCE_RELEASE"]:
            found[key] = row
    return [found[key] for key in sorted(found)]


def _row(observation: Mapping[str, str]) -> dict[str, str]:
    indicator = catalogue.indicator(observation["indicator"])
    of, flag = codes.dimensions(indicator), observation["flag"]
    return {
        "STRUCTURE": "datastructure",
        "STRUCTURE_ID": f"{AGENCY}:{STRUCTURE}({VERSION})",
        "ACTION": "I",
        "FREQ": "A",
        "REF_AREA": observation["economy"],
        "INDICATOR": of.indicator,
        "SEX": of.sex,
        "AGE": of.age,
        "URBANISATION": of.urbanisation,
        "TIME_PERIOD": observation["year"],
        "OBS_VALUE": observation["value"],
        "UNIT_MEASURE": codes.unit(indicator),
        "UNIT_DETAIL": observation["unit"],
        "OBS_STATUS": codes.STATUS.get(flag, codes.STATUS[""]),
        "DATA_SOURCE": observation["title"],
        "SOURCE_RELEASE": observation["vintage"],
        "LICENCE": observation["licence"],
        "COMMENT_OBS": flag,
    }
