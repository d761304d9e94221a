"""The command line as somebody new meets it: help, examples, questions, what is refused before
anything runs, logs.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import nbformat
import pytest

from research import __version__, cli, paths, sessions
from research.batch.study import find, named
from research.cli import values
from research.cli.help import EXAMPLES
from research.errors import InputError
from tests.batch.processes import study
from tests.commands import told

MAIN = "from research.cli import main; main()"


def test_the_version() -> None:
    assert told("--version").stdout == f"research {__version__}\n"


@pytest.mark.parametrize(
    "path", [[], ["run"], ["data"], ["data", "show"], ["import", "table"], ["lab"]]
)
def test_h_is_help(path: list[str]) -> None:
    short, long = told(*path, "-h"), told(*path, "--help")
    assert (short.returncode, short.stderr) == (0, "")
    assert short.stdout == long.stdout
    assert "Usage" in short.stdout


def test_help_does_not_wait_for_what_it_does_not_use() -> None:
    held = "','.join({'pandas', 'pydantic', 'rich', 'yaml'} & {*sys.modules})"
    code = f"import sys, research.cli; sys.exit({held})"
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert asked.stderr.strip() == ""


def test_a_shell_can_be_taught_to_complete() -> None:
    assert "--install-completion" in told("--help").stdout


def test_commands_stand_in_the_order_they_are_used() -> None:
    listed = re.findall(
        r"^  ([a-z]+)  ", told("--help").stdout.partition("Commands:")[2], re.MULTILINE
    )
    assert listed == list(EXAMPLES)
    assert (
        listed.index("run")
        < listed.index("batch")
        < listed.index("share")
        < listed.index("snapshot")
    )


@pytest.mark.parametrize("command", EXAMPLES)
def test_each_command_has_an_example_that_it_understands(command: str) -> None:
    import typer

    example = EXAMPLES[command]
    assert f"Example: {example}" in " ".join(told(command, "--help").stdout.split())
    program, *arguments = shlex.split(example)
    assert program == "research"
    group = typer.main.get_command(cli.app)
    context = group.make_context("research", arguments, resilient_parsing=False)
    name, below, rest = group.resolve_command(context, [*context._protected_args, *context.args])
    with sessions.opened(), below.make_context(name, rest, parent=context) as inner:
        assert inner.command.name == command


@pytest.mark.parametrize("command", ["studies", "economies", "indicators", "data"])
def test_examples_that_look_something_up_find_it(command: str) -> None:
    result = told(*shlex.split(EXAMPLES[command])[1:])
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.strip()


@pytest.mark.slow
def test_a_batch_of_everything_is_not_started_by_leaving_something_out(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", MAIN, "batch"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert result.returncode == 2
    assert re.search(r"would make [0-9],[0-9]{3} reports.*or `all`", result.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_on_a_terminal_a_batch_of_everything_asks_first(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty", reason="this system has no terminals of that kind")
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "batch"],
        cwd=tmp_path,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    said, deadline = b"", time.monotonic() + 100
    try:
        while b"?" not in said and time.monotonic() < deadline:
            said += os.read(ours, 1000)
        os.write(ours, b"n\n")
        with suppress(OSError):  # the other end is closed
            while more := os.read(ours, 1000):
                said += more
        assert process.wait(60) != 0
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    assert re.search(rb"Make [0-9],[0-9]{3} reports", said)
    assert b"Traceback" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("inclusive_infrastructure", "quarter=../../x", "no quarter; give one such as 2023-Q4"),
        ("inclusive_infrastructure", "zones=/dev/zero", "there is no file"),
        ("inclusive_infrastructure", "sites=nowhere.csv", "there is no file nowhere.csv"),
        ("inclusive_infrastructure", "speed=1e308", "at most 10,000"),
        ("inclusive_infrastructure", "horizon=0", "1 to 50 years"),
        ("girls_and_youth", "participants=nowhere.csv", "there is no file nowhere.csv"),
        ("practice_sharing", "indicator=internet_user", "Did you mean 'internet_users'"),
        ("atlas", "mapped=[internet_users, nonsense]", "Unknown indicator 'nonsense'"),
        ("index_methods", "framework=conectivity", "connectivity"),
        ("country_profile", "peers=org:asea", "Did you mean 'org:asean'"),
    ],
)
def test_a_value_no_study_can_use_is_refused_before_anything_runs(
    tmp_path: Path, name: str, given: str, said: str
) -> None:
    result = told("run", name, "-p", given, cwd=tmp_path)
    assert result.returncode == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("each", find().values(), ids=lambda each: each.name)
def test_what_a_study_declares_itself_is_accepted(each) -> None:
    values.refuse_wrong(
        each, {name: parameter.default for name, parameter in each.parameters.items()}
    )


@pytest.mark.parametrize(
    ("given", "folder", "rest"),
    [
        ([], None, []),
        (["mine"], "mine", []),
        (["--allow-root"], None, ["--allow-root"]),
        (["mine", "--allow-root", "--ip", "0.0.0.0"], "mine", ["--allow-root", "--ip", "0.0.0.0"]),
    ],
)
def test_what_stands_after_two_dashes_goes_to_jupyterlab(
    tmp_path, monkeypatch, given, folder, rest
) -> None:
    handed: list[list[str]] = []
    searched: list[str] = []

    def become(program: str, argv: list[str], environment: dict[str, str]) -> None:
        handed.append(argv)
        searched.append(environment["PATH"])

    monkeypatch.setattr(os, "execve", become)
    if folder:
        shutil.copytree(paths.SHIPPED_STUDIES, tmp_path / folder / "notebooks")
    named_first = [each for each in given if each == folder]
    result = told(
        "lab", *named_first, "--no-browser", "--", *given[len(named_first) :], cwd=tmp_path
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert searched[0].startswith(str(Path(sys.executable).parent)), "`!research` is found"
    assert handed[0][-len(rest) :] == rest if rest else "--allow-root" not in handed[0]
    root = next(each for each in handed[0] if each.startswith("--ServerApp.root_dir="))
    assert root.endswith(f"{tmp_path / folder / 'notebooks'}" if folder else "notebooks")


def test_two_folders_for_jupyterlab_are_one_too_many(tmp_path: Path) -> None:
    result = told("lab", "one", "two", cwd=tmp_path)
    assert (result.returncode, "one folder too many" in result.stderr) == (2, True)


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """A folder with a study, and beside it what people leave there."""
    study(tmp_path, "hello", "print(1)")
    notebooks = tmp_path / "notebooks"
    (notebooks / "hello-Copy1.ipynb").write_text((notebooks / "hello.ipynb").read_text())
    (notebooks / "broken.ipynb").write_text("{")
    nbformat.write(nbformat.v4.new_notebook(), notebooks / "Untitled.ipynb")
    untitled = nbformat.v4.new_notebook(metadata={"research": {"scope": "world"}})
    nbformat.write(untitled, notebooks / "no_title.ipynb")
    return tmp_path


def test_notebooks_that_are_no_studies_are_skipped_with_one_warning_each(spoilt: Path) -> None:
    command = [sys.executable, "-c", MAIN]
    listed = subprocess.run(
        [*command, "studies"], cwd=spoilt, capture_output=True, text=True, timeout=100
    )
    assert listed.returncode == 0
    assert [line.split("\t")[0] for line in listed.stdout.splitlines()] == ["study", "hello"]
    for name in ("hello-Copy1.ipynb", "broken.ipynb", "no_title.ipynb"):
        assert listed.stderr.count(name) == 1, listed.stderr
    assert "Untitled" not in listed.stderr  # it does not say it is a study
    assert len(listed.stderr.splitlines()) == 3
    named_one = told("run", "broken", cwd=spoilt)
    assert (named_one.returncode, "broken.ipynb is not a notebook" in named_one.stderr) == (2, True)


@pytest.mark.slow
def test_they_do_not_stop_a_batch_and_what_happens_is_logged(spoilt: Path) -> None:
    study(spoilt, "fails", "raise ValueError('ü: no value')")
    command = [
        sys.executable,
        "-c",
        MAIN,
        "batch",
        "all",
        "--quiet",
        "--log",
        "batch.log",
        "--timeout",
        "60",
    ]
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(command, cwd=spoilt, env=environment, capture_output=True, timeout=200)
    out, warned = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == 1, warned
    assert [line.split()[:3] for line in out.splitlines()] == [
        ["failed", "world", "fails"]
    ]  # and nothing of what went well
    assert warned.count("broken.ipynb") == 1
    lines = (spoilt / "batch.log").read_text(encoding="utf-8").splitlines()
    assert all(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (INFO|WARNING) ", line) for line in lines)
    assert any("INFO 2 reports to make" in line for line in lines)
    assert any(re.search(r"INFO ok world hello \d", line) for line in lines)
    assert any("failed world fails" in line and "ü: no value" in line for line in lines)
    record = json.loads((spoilt / "reports/manifest.json").read_text())
    assert {each["study"]: each["status"] for each in record["reports"]} == {
        "hello": "ok",
        "fails": "failed",
    }


def test_a_log_that_cannot_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    study(tmp_path, "hello", "print(1)")
    result = told("run", "hello", "--log", "nowhere/batch.log", cwd=tmp_path)
    assert result.returncode == 2
    assert "--log nowhere/batch.log cannot be written" in result.stderr
    assert not (tmp_path / "reports").exists()


def test_a_study_of_a_name_that_is_not_there_is_still_unknown(spoilt: Path, monkeypatch) -> None:
    monkeypatch.chdir(spoilt)
    with pytest.raises(InputError, match="Unknown study 'helo'"):
        named("helo")
