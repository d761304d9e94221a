"""Warm-up of a process: what studies ask is answered once, before the first report."""

import ast
import importlib
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from research import access, findings
from research.access import record
from research.findings.core import Finding

Example = tuple[list[str], dict[str, Any]]
_PATIENCE = 20.0  # seconds of a step


def warm(examples: Sequence[Example]) -> Iterator[None]:
    """Yield the steps that answer the cells of studies, so that data and charts are cached.

    After each step nothing is left that a kernel forked then would take for its own.

    Parameters
    ----------
    examples : source of the cells of a study, and values of its parameters
    """
    if not examples:  # few findings need it, and it takes half as long to load as all of them
        importlib.import_module("scipy.stats")
        yield
    for cells, parameters in examples:
        read = record.taken()
        for cell in filter(None, (_call(cell, {*parameters}) for cell in cells)):
            record.put(read)  # the last cell of a report is on what the others have read
            with suppress(Exception), _at_most(_PATIENCE):  # the report has the same, and says so
                found = eval(cell, {"findings": findings, **parameters})
                if isinstance(found, Finding):
                    found._ipython_display_()
                access.rests_on()  # what a report that reads the same has to record is known then
                access.sources_read()
            read = record.taken()
            yield


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise TimeoutError in what takes longer: whoever asks for a kernel waits for the step."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _call(cell: str, parameters: set[str]) -> Any:
    """Return the code of a cell that only calls findings with parameters; None for any other."""
    try:
        tree = ast.parse(cell, mode="eval")
    except SyntaxError:
        return None
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    of_findings = isinstance(tree.body, ast.Call) and names <= {"findings", *parameters}
    return compile(tree, "<cell>", "eval") if of_findings else None
