"""A new source is one file and one entry point: `tests/example_source` is such a package."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.serving import Server

PACKAGE = Path(__file__).parent / "example_source"


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """A folder the example is installed to."""
    folder = tmp_path_factory.mktemp("installed")
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-index",
        "--no-deps",
        "--no-build-isolation",
        "--target",
        str(folder),
        str(PACKAGE),
    ]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    return folder


def research(
    installed: Path | None, store: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "RESEARCH_STORE": str(store), "PYTHONPATH": str(installed or "")}
    command = [sys.executable, "-c", "from research.cli import main; main()", *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.slow
def test_a_package_brings_a_source_and_its_indicator(installed, store) -> None:
    register = {
        "released": "2026-05-01",
        "rows": [["THA", 2024, 12], ["TUV", 2024, 3], ["THA", 2025, 13]],
    }
    with Server().running() as server:
        server.routes["/api/register.json"] = lambda path, query: (
            200,
            "application/json",
            json.dumps(register).encode(),
        )
        server.fault = ("nonjson", 2)
        fetched = research(
            installed, store, "fetch", "--source", "lighthouse", "--base-url", f"{server.url}/api"
        )
    assert fetched.returncode == 0, fetched.stderr
    assert "lighthouse, release 2026-05-01: 1 indicator, 2 economies, 3 values" in fetched.stdout
    shown = research(installed, store, "data", "lighthouses", "THA").stdout
    assert "THA\t2025\tlighthouses\t13.0\tlighthouses\tlighthouse\t2026-05-01" in shown
    cite = "import research; research.load('lighthouses', 'THA'); print(research.access.sources_read())"  # noqa: E501
    environment = {**os.environ, "RESEARCH_STORE": str(store), "PYTHONPATH": str(installed)}
    note = subprocess.run(
        [sys.executable, "-c", cite],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    for told in (
        "'citation': 'An invented office, Register of lighthouses.'",
        "'vintage': '2026-05-01'",
        "'licence': 'CC0'",
    ):
        assert told in note.stdout
    # Without the package the store is still read; only its indicator is unknown.
    without = research(None, store, "data", "internet_users", "THA")
    assert without.returncode == 0, without.stderr
    assert research(None, store, "fetch", "--source", "lighthouse").returncode == 2


@pytest.mark.slow
def test_a_package_that_cannot_be_loaded_is_named(installed, tmp_path, store) -> None:
    import shutil

    broken = tmp_path / "broken"
    shutil.copytree(installed, broken)
    (broken / "example_source.py").write_text("import nothing_of_that_name\n")
    failed = research(broken, store, "data", "internet_users", "THA")
    assert failed.returncode == 2
    assert "The source 'lighthouse' of example-source cannot be loaded" in failed.stderr
    assert "Traceback" not in failed.stderr
