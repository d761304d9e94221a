"""What programs read of a folder of reports: data package, linked data, licences."""

import json
import re
import zipfile
from pathlib import Path

import nbformat
import pytest

from research.batch import history
from research.manifest import Manifest
from research.publish import data_package, linked_data, pack, share, site, terms_file
from research.publish.imprint import Author, Imprint, Partner
from research.report.record import Release
from tests.publish.made_up import manifest, placed, report
from tests.publish.test_terms import ITU, WORLD_BANK, made

HELD = Release(
    title="ITU DataHub",
    publisher="ITU",
    vintage="2026-01-01",
    licence=ITU[1],
    citation="ITU (2026).",
)
OPEN = Release(
    title="World Development Indicators",
    vintage="2026-07-01",
    licence=WORLD_BANK[1],
    url="https://one.example/",
)
PUBLISHER = Imprint(
    title="Joint review",
    partners=(Partner(name="One"),),
    authors=(Author(name="A. Author"),),
    doi="10.5281/zenodo.1",
)


def folder(out: Path) -> Manifest:
    """A folder of two reports, one of them under terms, and its manifest."""
    thailand = placed(out, report(sources=(HELD, OPEN)), "90")
    record = manifest(thailand, placed(out, report("VNM", "Viet Nam", sources=(OPEN,)), "80"))
    site.write(out, record)
    return record


def test_frictionless_finds_the_data_package_valid(tmp_path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="frictionless is not installed")
    folder(tmp_path)
    package = frictionless.Package(str(tmp_path / data_package.NAME))
    assert frictionless.Package.validate_descriptor(package.to_descriptor()).valid
    assert package.validate().flatten() == []
    assert {each.path for each in package.resources} == {"THA/use.ipynb", "VNM/use.ipynb"}
    (tmp_path / "THA/use.ipynb").write_text("x")
    assert package.validate().flatten(["type"]) == [["hash-count"]]


def test_a_resource_has_its_sources_and_their_licences(tmp_path) -> None:
    told = json.loads(data_package.descriptor(folder(tmp_path)))
    thailand, viet_nam = told["resources"]
    assert [each["title"] for each in thailand["sources"]] == [
        "ITU DataHub (2026-01-01)", "World Development Indicators (2026-07-01)",
    ]  # fmt: skip
    assert [each["name"] for each in thailand["licenses"]] == ["CC-BY-NC-SA-3.0-IGO", "CC-BY-4.0"]
    assert viet_nam["licenses"] == [
        {
            "name": "CC-BY-4.0",
            "title": "CC BY 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }
    ]


def test_the_licence_file_names_each_release_and_the_reports_under_terms(tmp_path) -> None:
    text = terms_file.written(folder(tmp_path))
    assert "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/" in text
    assert "ITU (2026)." in text
    before, _, after = text.partition("may not be used commercially")
    assert "ITU DataHub" in before
    assert "THA/use.html" in after
    assert "VNM/use.html" not in text


def test_an_archive_carries_licences_package_and_catalogue(tmp_path) -> None:
    out = tmp_path / "out"
    folder(out)
    pack.site(out, tmp_path / "a.zip")
    names = zipfile.ZipFile(tmp_path / "a.zip").namelist()
    assert {
        f"a/{name}" for name in (data_package.NAME, terms_file.NAME, linked_data.CATALOG)
    } <= set(names)


def nodes(html: str) -> dict[str, dict]:
    """The nodes of a page's linked data by their kind."""
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    told = json.loads(text)
    assert told["@context"] == "https://schema.org"
    return {each["@type"]: each for each in told["@graph"]}


def test_a_page_says_what_it_is_and_what_data_it_holds() -> None:
    told = nodes(share.single([made(ITU, WORLD_BANK)]))
    assert told["Report"]["about"] == {"@type": "Place", "name": "Thailand", "identifier": "THA"}
    assert told["Report"]["isBasedOn"] == {"@id": told["Dataset"]["@id"]}
    assert told["Dataset"]["variableMeasured"] == ["Individuals using the Internet"]
    assert told["Dataset"]["license"][0] == "https://creativecommons.org/licenses/by-nc-sa/3.0/igo/"
    assert [each["name"] for each in told["Dataset"]["isBasedOn"]] == [ITU[0], WORLD_BANK[0]]
    assert "distribution" not in told["Dataset"]


def test_no_title_ends_the_linked_data_of_a_page() -> None:
    told = nodes(share.single([made(("</script><script>alert(1)</script>", "CC BY 4.0"))]))
    assert told["Dataset"]["isBasedOn"][0]["name"] == "</script><script>alert(1)</script>"


def test_the_catalogue_lists_each_report_with_its_sources(tmp_path) -> None:
    told = json.loads(
        linked_data.catalog(
            folder(tmp_path).model_copy(update={"base_url": "https://one.example/r/"}), PUBLISHER
        )
    )
    catalogue, *sources = told["@graph"]
    assert (catalogue["url"], catalogue["identifier"]) == (
        "https://one.example/r/",
        "https://doi.org/10.5281/zenodo.1",
    )
    assert [each["url"] for each in catalogue["dataset"]] == [
        f"https://one.example/r/{code}/use.html" for code in ("THA", "VNM")
    ]
    by_id = {each["@id"]: each["name"] for each in sources}
    assert [by_id[each["@id"]] for each in catalogue["dataset"][1]["isBasedOn"]] == [
        "World Development Indicators"
    ]


def test_a_release_is_read_from_a_notebook_without_strange_addresses() -> None:
    told = {
        "title": "T",
        "licence": "CC BY 4.0",
        "url": "javascript:alert(1)",
        "indicators": ["internet_users"],
    }
    notebook = {"metadata": {"rests_on": {"sources": [told, told]}}}
    held = history.summed_up(nbformat.from_dict(notebook | {"cells": []}), "T.html", ["en"])
    assert held["sources"] == (Release(title="T", licence="CC BY 4.0"),)
