"""Commands about folders of reports: site and diff."""

import subprocess
import sys

import pytest

from research import manifest
from research.publish import site
from tests.publish import made_up


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Two folders in which one figure of one report differs."""
    monkeypatch.setenv("COLUMNS", "300")
    for name, users, digest in (("a", "90", "1"), ("b", "91", "2")):
        basis = made_up.BASIS.model_copy(update={"indicators": {"internet_users": digest}})
        made = made_up.placed(tmp_path / name, made_up.report(basis=basis), users)
        site.write(tmp_path / name, made_up.manifest(made))
    return tmp_path / "a", tmp_path / "b"


def research(*words: object) -> str:
    """The command in a process of its own: a browser it draws previews with is none of the other
    tests'.
    """
    command = [sys.executable, "-c", "from research.cli import main; main()", *map(str, words)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.mark.slow
def test_diff_lists_what_changed(folders) -> None:
    said = research("diff", *folders)
    assert "Thailand: Internet use: 1 figure changed because of data of internet_users" in said
    assert "  Use: Thailand, Users: 90% -> 91%" in said
    assert said.endswith("1 report differs, 1 figure.\n")
    assert research("diff", folders[0]).endswith("0 reports differ, 0 figures.\n")


@pytest.mark.slow
def test_a_site_is_published_and_taken_back(folders) -> None:
    folder = folders[0]
    research("site", folder, "--base-url", "https://example.org/reports", "--no-pictures")
    record = manifest.read(folder)
    assert record.base_url == "https://example.org/reports/"
    assert {"feed.xml", "sitemap.xml", "404.html"} <= set(record.site)
    assert (
        'rel="canonical" href="https://example.org/reports/THA/"'
        in (folder / "THA/index.html").read_text()
    )
    research("site", folder)  # the address is kept
    assert (folder / "feed.xml").exists()
    research("site", folder, "--base-url", "", "--no-pictures")
    assert not (folder / "feed.xml").exists()
    assert manifest.faults(folder, manifest.read(folder)) == []
