"""`research lab` serves the studies in JupyterLab, and ends when it is told to."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import psutil
import pytest

from research import paths
from tests.commands import told

TOKEN = "made-up"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def asked(port: int, path: str) -> dict:
    request = Request(f"http://127.0.0.1:{port}{path}", headers={"Authorization": f"token {TOKEN}"})
    with urlopen(request, timeout=5) as answer:
        return json.load(answer)


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Where `research lab` serves a folder `research new` made, with a home of its own."""
    home, port = tmp_path_factory.mktemp("lab"), free_port()
    command = [sys.executable, "-c", "from research.cli import main; main()"]
    subprocess.run(
        [*command, "new", str(home / "work")], check=True, capture_output=True, timeout=60
    )
    (home / "c").mkdir()
    (home / "c" / "jupyter_server_config.json").write_text('{"ServerApp": {"allow_root": true}}')
    folders = {
        "HOME": home,
        "JUPYTER_CONFIG_DIR": home / "c",
        "JUPYTER_RUNTIME_DIR": home / "r",
        "JUPYTER_DATA_DIR": home / "d",
    }
    running = subprocess.Popen(
        [*command, "lab", str(home / "work"), "--no-browser", "--port", str(port)],
        env={
            **os.environ,
            **{name: str(each) for name, each in folders.items()},
            "HOME": str(home),
            "JUPYTER_TOKEN": TOKEN,
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        waited(running, port)
        yield port
    finally:
        running.terminate()
        running.communicate(timeout=30)
        for (
            process
        ) in psutil.process_iter():  # what its kernels were forked from would wait for others
            with suppress(psutil.Error):
                if process.environ().get("HOME") == str(home):
                    process.kill()
                    process.wait(10)


@pytest.mark.slow
def test_the_studies_of_a_folder_are_served(port: int) -> None:
    names = {entry["name"] for entry in asked(port, "/api/contents/")["content"]}
    assert {path.name for path in paths.SHIPPED_STUDIES.glob("*.ipynb")} <= names
    assert "research" in asked(port, "/api/kernelspecs")["kernelspecs"]


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.timeout(600)
def test_selectors_drive_the_study(chromium, port: int) -> None:
    page = chromium.new_page(viewport={"width": 1400, "height": 1000})
    page.goto(f"http://127.0.0.1:{port}/lab/tree/country_profile.ipynb?token={TOKEN}")
    page.wait_for_selector("text=findings.choose", timeout=90_000)
    connected(page, port)
    page.locator(".jp-Notebook .jp-Cell").first.click()
    for _ in range(4):  # the title, the import, the parameter, the selectors
        page.keyboard.press("Shift+Enter")
    chosen = page.locator(".jupyter-widgets input[type=text]").first
    chosen.wait_for(timeout=120_000)
    for name, group in (("viet nam", "ASEAN"), ("Kenya", "African Union")):
        chosen.fill(name)
        chosen.press("Enter")
        page.locator(".jupyter-widgets select").first.select_option(group)
        proper = name.title()
        page.wait_for_selector(f"text=/Run the sections below to see {proper} compared/")
        page.locator(".jupyter-widgets button:has-text('Run the sections below')").click()
        # Its heading is in the table of contents too, which may be hidden.
        page.locator(
            f"text=/people (of all ages )?in {proper} (used|did not use) the Internet/"
            " >> visible=true"
        ).first.wait_for(timeout=120_000)
        connected(page, port)
        chosen = page.locator(".jupyter-widgets input[type=text]").first
        assert chosen.input_value() == proper  # run again, the cell of the selectors kept them
    answer = page.locator("p[class^='research-choice-']").first
    marked = "element => getComputedStyle(element, '::before').content"
    assert answer.evaluate(marked) == "none"
    chosen.fill("Fiji")
    chosen.press("Enter")
    page.wait_for_selector("text=/to see Fiji/")
    assert "earlier choice" in answer.evaluate(marked)
    assert page.locator("mjx-container").count() == 0  # no dollars were taken for a formula
    assert page.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    page.close()


def connected(page, port: int) -> None:
    """Wait until the page talks with a kernel that has nothing to do."""
    for _ in range(180):
        kernels = []
        with suppress(HTTPError):  # the server cannot list a kernel it is just starting
            kernels = asked(port, "/api/kernels")
        if any(kernel["connections"] and kernel["execution_state"] == "idle" for kernel in kernels):
            return
        page.wait_for_timeout(500)
    raise AssertionError(f"no kernel was ready: {kernels}")


def waited(running: subprocess.Popen, port: int) -> dict:
    for _ in range(120):
        assert running.poll() is None
        try:
            return asked(port, "/api/contents/")
        except (URLError, ConnectionError):
            time.sleep(0.5)
    raise AssertionError("JupyterLab did not answer within a minute")


@pytest.mark.slow
def test_a_folder_without_studies_is_refused(tmp_path: Path) -> None:
    done = told("lab", str(tmp_path))
    assert done.returncode == 2
    assert "holds no studies" in done.stderr


def test_a_notebook_that_only_uses_the_kernel_is_no_study(tmp_path: Path) -> None:
    (tmp_path / "scratch.ipynb").write_text('{"metadata": {"kernelspec": {"name": "research"}}}')
    assert not paths.holds_studies(tmp_path)
    assert paths.holds_studies(paths.SHIPPED_STUDIES)
