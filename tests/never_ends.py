"""Tests made never to end by themselves; `test_limits.py` runs them, and no one else does."""

import subprocess
import sys

import pytest

from tests import limits
from tests.publish.pages import opened

limits.AGAIN, limits.PATIENCE = 3, 2
PAGE = "<!doctype html><title>still</title><script>requestAnimationFrame = () => 0</script><p>It paints no more.</p>"  # noqa: E501
FOREVER = "import time; time.sleep(1000)"


def test_a_page_that_never_paints_is_waited_for(chromium, tmp_path) -> None:
    path = tmp_path / "still.html"
    path.write_text(PAGE)
    opened(chromium, path).page.evaluate("new Promise(requestAnimationFrame)")


def test_a_page_that_never_answers_is_closed(chromium, tmp_path) -> None:
    path = tmp_path / "busy.html"
    path.write_text(PAGE)
    page = opened(chromium, path).page
    page.evaluate("setTimeout(() => { for (;;); }, 0) && 0")
    try:
        page.evaluate("1 + 1")
    finally:
        page.evaluate("2 + 2")  # what hangs in the end of a test is interrupted too


@pytest.mark.timeout(100)
def test_the_next_has_a_browser(chromium, tmp_path) -> None:
    path = tmp_path / "fine.html"
    path.write_text("<!doctype html><title>fine</title>")
    seen = opened(chromium, path)
    seen.draw()
    seen.page.close()


def test_a_process_goes_on() -> None:
    orphan = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {FOREVER!r}], start_new_session=True)"  # noqa: E501
    subprocess.run([sys.executable, "-c", orphan], check=True)
    subprocess.run([sys.executable, "-c", FOREVER], check=True)


def test_a_process_is_left_behind() -> None:
    subprocess.Popen([sys.executable, "-c", FOREVER])


@pytest.fixture(scope="module")
def kept():
    return subprocess.Popen([sys.executable, "-c", FOREVER])


@pytest.mark.parametrize("number", [1, 2])
def test_what_a_fixture_started_stays_for_all_its_tests(kept, number: int) -> None:
    assert kept.poll() is None
