"""The bill of materials: whole, true of what is installed, the same each time, and without an
address.
"""

import json
import re
import subprocess
import sys
from importlib.metadata import distribution, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import sbom


def made(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.sbom", *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def bill() -> dict:
    return json.loads(made())


def test_it_holds_what_is_installed_and_needed(bill: dict) -> None:
    held = {each["name"]: each["version"] for each in bill["components"]}
    direct = [Requirement(text) for text in distribution(sbom.PROJECT).requires or ()]
    for requirement in direct:
        if requirement.marker is None:
            assert held[canonicalize_name(requirement.name)] == version(requirement.name)
    assert "tornado" in held  # what jupyter_client needs in turn
    assert "pytest" not in held
    assert all(version(name) == number for name, number in held.items())


def test_its_form_is_that_of_cyclonedx(bill: dict) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    assert bill["metadata"]["component"]["name"] == sbom.PROJECT
    refs = [each["bom-ref"] for each in [bill["metadata"]["component"], *bill["components"]]]
    assert len(set(refs)) == len(refs)
    assert sorted(each["ref"] for each in bill["dependencies"]) == sorted(refs)
    assert {ref for each in bill["dependencies"] for ref in each["dependsOn"]} <= set(refs)
    assert all(
        each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}" for each in bill["components"]
    )


@pytest.mark.slow
def test_an_extra_adds_what_it_needs_and_the_same_environment_gives_the_same_bytes() -> None:
    pytest.importorskip("openpyxl", reason="the extra `excel` is not installed")
    one = made("--extra", "excel")
    assert one == made("--extra", "excel")
    assert '"openpyxl"' in one
    assert '"openpyxl"' not in made()
    assert not re.search(r"https?://|file:|/home/|/opt/", one)
