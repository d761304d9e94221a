"""Observations as SDMX-CSV, read back by sdmx1 with the structure that stands beside them."""

import csv
import sys

import pytest

from research import catalogue, frame
from research.errors import InputError
from research.publish import sdmx as exchange
from research.publish import sdmx_codes as codes
from research.publish.results import Result, Study
from tests.publish.test_terms import ITU, made

LONG = "\n".join(
    (
        ",".join(frame.COLUMNS),
        "THA,2023,internet_users,90.0,% of population,itu,2026-01-01,",
        "THA,2024,youth_unemployment_female,6.0,% of female labour force aged "
        "15-24,factbook,2026-02-04,estimate",
        "THA,2022,electricity_access_rural,100.0,% of rural population,factbook,2026-02-04,undated",
        "THA,2022,electricity_access_rural,99.0,% of rural population,factbook,2025-02-04,",
    )
)


def study(text: str = LONG) -> Study:
    cited = (
        {
            "title": "ITU DataHub",
            "licence": ITU[1],
            "vintage": "2026-01-01",
            "indicators": ["internet_users"],
        },
    )
    return Study("THA", made(ITU), (Result("Sources", None, csv=text),), cited)


def test_an_observation_has_dimensions_unit_status_and_source() -> None:
    rural, online, young = exchange.rows([study()])
    assert (young["INDICATOR"], young["SEX"], young["AGE"], young["OBS_STATUS"]) == (
        "youth_unemployment",
        "F",
        "Y15T24",
        "E",
    )
    assert (rural["URBANISATION"], rural["OBS_VALUE"], rural["COMMENT_OBS"]) == (
        "R",
        "100.0",
        "undated",
    )
    assert (online["UNIT_MEASURE"], online["DATA_SOURCE"], online["LICENCE"]) == (
        "PT",
        "ITU DataHub",
        "CC BY-NC-SA 3.0 IGO",
    )
    assert rural["DATA_SOURCE"] == "The World Factbook, 2025-26 edition"


def test_sdmx1_reads_the_file_with_its_structure(tmp_path) -> None:
    sdmx = pytest.importorskip("sdmx", reason="sdmx1 is not installed")
    path = tmp_path / "t.csv"
    beside = exchange.write(path, [study()])
    assert beside == tmp_path / "t.xml"
    definition = sdmx.read_sdmx(beside).structure["DDR_OBSERVATIONS"]
    (data,) = sdmx.read_sdmx(path, structure=definition).data
    assert sorted(float(each.value) for each in data.obs) == [6.0, 90.0, 100.0]
    (found,) = [each for each in data.obs if each.dimension["INDICATOR"] == "youth_unemployment"]
    assert found.dimension["SEX"] == "F"
    assert found.attached_attribute["OBS_STATUS"].value == "E"
    lists = sdmx.read_sdmx(beside).codelist
    with path.open() as file:
        for row in csv.DictReader(file):
            assert {
                name for name in lists if row[name.removeprefix("CL_")] not in lists[name]
            } == set()


def test_the_same_reports_give_the_same_bytes(tmp_path) -> None:
    pytest.importorskip("sdmx", reason="sdmx1 is not installed")
    for name in "ab":
        exchange.write(tmp_path / f"{name}.csv", [study()])
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert (tmp_path / "a.xml").read_bytes() == (tmp_path / "b.xml").read_bytes()


def test_every_indicator_has_a_key_of_its_own_and_a_unit() -> None:
    keys = [codes.dimensions(each) for each in catalogue.table().values()]
    assert len(set(keys)) == len(keys)
    assert {codes.unit(each) for each in catalogue.table().values()} <= set(codes.UNITS)


def test_what_cannot_be_written_says_why(tmp_path, monkeypatch) -> None:
    with pytest.raises(InputError, match=r"ends in \.csv"):
        exchange.write(tmp_path / "t.xml", [study()])
    with pytest.raises(InputError, match="list no observations"):
        exchange.write(tmp_path / "t.csv", [study("")])
    monkeypatch.setitem(sys.modules, "sdmx", None)
    with pytest.raises(InputError, match=r"\[sdmx\]"):
        exchange.write(tmp_path / "t.csv", [study()])
    assert list(tmp_path.iterdir()) == []
