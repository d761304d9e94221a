"""No test runs for ever and no process outlives the test, or the fixture, that started it: hooks of
pytest.
"""

import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from tests.started import end, here

AGAIN = 30  # seconds after a limit has struck until what ends a test is interrupted too
PATIENCE = 20  # seconds a process has to end by itself
_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_timeout_set_timer(settings: Any) -> Iterator[None]:
    """A limit strikes again, so that an end that hangs ends as well."""
    done = yield
    if settings.method == "signal":
        signal.setitimer(signal.ITIMER_REAL, settings.timeout, AGAIN)
    return done


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef: Any) -> Iterator[None]:
    """What a fixture of several tests starts is its own."""
    if fixturedef.scope == "function":
        return (yield)
    before = here()
    try:
        return (yield)
    finally:
        here.owned[fixturedef] = here().difference(before, *here.owned.values())


def pytest_fixture_post_finalizer(fixturedef: Any) -> None:
    """Its processes end with it, and what came from them."""
    end(lambda: here.of(fixturedef), PATIENCE)
    here.owned.pop(fixturedef, None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Whether a test has failed is known to its end."""
    report: Any = yield
    item.stash[_FAILED] = item.stash.get(_FAILED, False) or report.failed
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """What a test has started ends with it; one that leaves something at work is at fault."""
    try:
        return (yield)
    finally:
        if told := end(here.of_nobody, 0 if item.stash.get(_FAILED, False) else PATIENCE):
            pytest.fail(
                "still at work when the test was over, ended now:\n" + "\n".join(told),
                pytrace=False,
            )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is long is slow: it is left out wherever slow tests are."""
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker("slow")


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Whatever happened, also to a worker, nothing of this run goes on."""
    end(here, PATIENCE)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Folders are tested in as many processes as there are cores, four at most; files that are
    named in this one.
    """
    return 0 if any(".py" in each for each in config.args) else min(os.cpu_count() or 1, 4)
