"""Warm-up of a process: what studies ask is answered once, before the first report."""

import ast
import gc
import importlib
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import CodeType
from typing import Any

from research import access, economies, findings, sessions
from research.access import record
from research.findings.core import Finding
from research.findings.core.registry import forget_bundles

__all__ = ["changes_nothing", "forget_bundles", "warm"]

Example = tuple[list[str], dict[str, Any]]
_PATIENCE = 20.0  # seconds of a step
_LIBRARY = {"findings": findings, "access": access, "economies": economies}
_OFTEN = 10  # examples after which views that are gone are forgotten
_RECORD = ("forget", "rest_on")  # change what a report is recorded to have read
_BINDING = (ast.NamedExpr, ast.Lambda, ast.comprehension, ast.Await, ast.Yield, ast.YieldFrom)


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
    for number, (cells, parameters) in enumerate(examples, 1):
        read, names = record.taken(), {**_LIBRARY, **parameters}
        for first, asked in _calls(cells):
            record.put(read)  # the last cell of a report is on what the others have read
            # The report says so itself. A session is asked many times, and quicker than the system.
            with suppress(Exception, _TooLong), _at_most(_PATIENCE), sessions.opened():
                exec(first, names)
                found = eval(asked, names)
                if isinstance(found, Finding):
                    found.keep_bundles()
            read = record.taken()
            yield
        record.put(read)
        with suppress(Exception):  # what a report that reads the same has to record is known then
            access.rests_on()
            access.sources_read()
        record.taken()
        if number % _OFTEN == 0:
            _forget_views()


def _forget_views() -> None:
    """Drop the weak references that pandas keeps to views of shared frames that are gone.

    Each frame drops its own only when they are twice as many as the last time: all together were
    a tenth of what kernels share.
    """
    for each in gc.get_objects():
        if type(each).__name__ == "BlockValuesRefs":  # which pandas does not export
            each.has_reference()


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Raise _TooLong in what takes longer: whoever asks for a kernel waits for the step."""

    def stop(*_: object) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class _TooLong(BaseException):
    """A step takes too long; what forgives an error of a file does not forgive it."""


def changes_nothing(cell: str) -> bool:
    """Whether a cell imports the library, names values or asks for findings, and nothing else."""
    try:
        return all(_is_inert(each) or _asks(each) for each in ast.parse(cell).body)
    except SyntaxError:
        return False


def _calls(cells: Sequence[str]) -> Iterator[tuple[CodeType, CodeType]]:
    """Yield the code of cells that only ask for findings: names they give, and what they show.

    Up to the first that may change what findings answer.
    """
    for cell in cells:
        if not changes_nothing(cell):
            return
        match ast.parse(cell).body:
            case [*first, ast.Expr(value=asked)]:
                names = ast.Module(first, type_ignores=[])
                yield (
                    compile(names, "<cell>", "exec"),
                    compile(ast.Expression(asked), "<cell>", "eval"),
                )


def _asks(statement: ast.stmt) -> bool:
    """Whether a statement shows, or names, what findings and what reads data answer."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) if name in _LIBRARY:
            return False
        case ast.Expr() | ast.Assign(targets=[ast.Name()]):
            return all(
                _reads(node.func) if isinstance(node, ast.Call) else not isinstance(node, _BINDING)
                for node in ast.walk(statement)
            )
    return False


def _reads(called: ast.expr) -> bool:
    match called:
        case ast.Attribute(value=ast.Name(id=library), attr=name):
            return library in _LIBRARY and name not in _RECORD
    return False


def _is_inert(statement: ast.stmt) -> bool:
    """Whether a statement imports the library or gives a name to a value, and nothing else."""
    match statement:
        case ast.ImportFrom(module=str(module)):
            return module.partition(".")[0] == "research"
        case ast.Assign(targets=[ast.Name()], value=value):
            return _is_literal(value)
        case ast.AnnAssign(target=ast.Name(), value=value):
            return value is None or _is_literal(value)
    return False


def _is_literal(value: ast.expr) -> bool:
    with suppress(ValueError):
        ast.literal_eval(value)
        return True
    return False
