"""A test that never ends by itself is ended within its limit, and leaves no process."""

import os
import subprocess
import sys
import uuid
import xml.etree.ElementTree as xml
from pathlib import Path

import psutil
import pytest

from tests.publish import pages
from tests.started import MARK, has

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LIMIT = 6  # seconds
STILL = "<!doctype html><title>still</title><script>requestAnimationFrame = () => 0</script>"
# What is said of each: where it was when it was ended, or what it left.
FAULTS = {
    "test_a_page_that_never_paints_is_waited_for": (
        'evaluate("new Promise(requestAnimationFrame)")',
        "Timeout",
    ),
    "test_a_page_that_never_answers_is_closed": ('evaluate("2 + 2")', "Timeout"),
    "test_a_process_goes_on": (
        "subprocess.run([sys.executable",
        "Timeout",
        "still at work when the test was over",
    ),
    "test_a_process_is_left_behind": ("still at work when the test was over",),
}


@pytest.fixture(scope="module")
def ended(
    one_chromium: object, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, list[xml.Element]], str]:
    """The tests of `never_ends.py` as they were reported, and the mark of what they started."""
    mark, report = uuid.uuid4().hex, tmp_path_factory.mktemp("ended") / "report.xml"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/never_ends.py",
        "-o",
        f"timeout={LIMIT}",
        f"--junitxml={report}",
    ]
    environment = os.environ | {MARK: f"{os.environ[MARK]} {mark}"}
    root = Path(__file__).parent.parent
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 1, done.stdout + done.stderr
    cases: dict[str, list[xml.Element]] = {}
    for case in xml.parse(report).iter("testcase"):
        cases.setdefault(case.get("name", ""), []).append(case)
    return cases, mark


@pytest.mark.parametrize("name", FAULTS)
def test_it_ends_within_its_limit_and_says_where_it_was(ended, name: str) -> None:
    cases = ended[0][name]
    said = "\n".join(fault.text or "" for case in cases for fault in case)
    assert [each for each in FAULTS[name] if each not in said] == []
    assert sum(float(case.get("time", "nan")) for case in cases) < 10 * LIMIT


def test_the_others_pass(ended) -> None:
    passed = {name for name, cases in ended[0].items() if not any(len(case) for case in cases)}
    assert passed == set(ended[0]) - set(FAULTS)
    assert len(passed) == 3


def test_no_process_is_left(ended) -> None:
    assert [process for process in psutil.process_iter() if has(process, ended[1])] == []


def test_a_page_that_stops_painting_is_opened_afresh_once(chromium, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(pages, "FRAME", 1)
    path = tmp_path / "page.html"
    path.write_text(STILL)
    seen = pages.opened(chromium, path)
    path.write_text("<!doctype html><title>It paints</title>")
    with pytest.warns(UserWarning, match="stopped painting and is opened afresh"):
        seen.draw()
    assert seen.page.title() == "It paints"
    path.write_text(STILL)
    seen.page.reload()
    with (
        pytest.warns(UserWarning, match="opened afresh"),
        pytest.raises(AssertionError, match="no frame"),
    ):
        seen.draw()
    seen.page.close()
