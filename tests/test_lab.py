"""`research lab` serves the studies in JupyterLab, and ends when it is told to."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

from research import paths


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def asked(port: int, path: str) -> dict:
    request = Request(f"http://127.0.0.1:{port}{path}", headers={"Authorization": "token made-up"})
    with urlopen(request, timeout=5) as answer:
        return json.load(answer)


@pytest.mark.slow
def test_the_studies_of_a_folder_are_served(tmp_path) -> None:
    work, port = tmp_path / "work", free_port()
    command = [sys.executable, "-c", "from research.cli import main; main()"]
    subprocess.run([*command, "new", str(work)], check=True, capture_output=True, timeout=60)
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "jupyter_server_config.json").write_text('{"ServerApp": {"allow_root": true}}')
    home = {"HOME": str(tmp_path), "JUPYTER_CONFIG_DIR": str(tmp_path / "c"), "JUPYTER_RUNTIME_DIR": str(tmp_path / "r")}
    running = subprocess.Popen(
        [*command, "lab", str(work), "--no-browser", "--port", str(port)],
        env=os.environ | home | {"JUPYTER_TOKEN": "made-up", "JUPYTER_DATA_DIR": str(tmp_path / "d")},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        served = waited(running, port)
        names = {entry["name"] for entry in served["content"]}
        assert {path.name for path in paths.SHIPPED_STUDIES.glob("*.ipynb")} <= names
        assert "research" in asked(port, "/api/kernelspecs")["kernelspecs"]
    finally:
        running.terminate()
        running.communicate(timeout=30)


def waited(running: subprocess.Popen, port: int) -> dict:
    for _ in range(120):
        assert running.poll() is None
        try:
            return asked(port, "/api/contents/")
        except (URLError, ConnectionError):
            time.sleep(0.5)
    raise AssertionError("JupyterLab did not answer within a minute")


def test_a_folder_without_studies_is_refused(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from research.cli import main; main()", "lab", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "holds no studies" in done.stderr


def test_a_notebook_that_only_uses_the_kernel_is_no_study(tmp_path: Path) -> None:
    (tmp_path / "scratch.ipynb").write_text('{"metadata": {"kernelspec": {"name": "research"}}}')
    assert not paths.holds_studies(tmp_path)
    assert paths.holds_studies(paths.SHIPPED_STUDIES)
