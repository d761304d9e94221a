"""What a user chooses for what is computed, in one place: the session.

A session belongs to a context (`contextvars`), not to the process, so that a block of code, a
command line inside another program and a task each have their own and leave nothing behind. Where
none was opened the environment is read, each time. A new thread has no session either: the
library's own threads are started with the context of whoever starts them. A new process is given
`environment()`.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from research.errors import InputError

_EARLIEST, _LATEST = 1960, 2100


@dataclass(frozen=True)
class Session:
    """Choices, each in the form of its environment variable, "" where nothing was chosen.

    Attributes
    ----------
    store : folder of fetched data (RESEARCH_STORE)
    vintage : pinned releases, as SOURCE=DATE,... (RESEARCH_VINTAGE)
    reference_year : year from which the age of values is counted (RESEARCH_REFERENCE_YEAR)
    language : code of the language of texts (RESEARCH_LANGUAGE)
    editions : codes of the languages of further pages, as fr,th (RESEARCH_EDITIONS)
    findings_kept : "1" in a batch: a finding that is asked for again is the same, as nothing
        changes while a study runs (RESEARCH_FINDINGS_KEPT)
    template : folder of the batch's own process that kernels are forked from (RESEARCH_TEMPLATE)
    """

    store: str = ""
    vintage: str = ""
    reference_year: str = ""
    language: str = ""
    editions: str = ""
    findings_kept: str = ""
    template: str = ""

    @classmethod
    def from_environment(cls) -> "Session":
        """Return what the environment of this process says now."""
        return cls(*(os.environ.get(variable, "") for variable in _VARIABLES.values()))

    def year(self) -> int | None:
        """Return the reference year, None where the data decide.

        Raises
        ------
        InputError : it is no year
        """
        text = self.reference_year.strip()
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and _EARLIEST <= int(text) <= _LATEST):
            raise InputError(
                f"The reference year must be from {_EARLIEST} to {_LATEST} (got {text!r}); leave "
                "it out for the data's"
            )
        return int(text)

    def variables(self) -> dict[str, str]:
        """Return all choices by environment variable, for a process that inherits others."""
        return {_VARIABLES[name]: value for name, value in asdict(self).items()}


_VARIABLES = {each.name: f"RESEARCH_{each.name.upper()}" for each in fields(Session)}
_opened: ContextVar[Session | None] = ContextVar("session", default=None)


def current() -> Session:
    """Return the session of this context, that of the environment where none was opened."""
    return _opened.get() or Session.from_environment()


def choice(name: str) -> str:
    """Return one choice of the current session, by the name of its attribute.

    What is asked for each value and each word of a report has to be quick.

    >>> choice("language") == current().language
    True
    """
    session = _opened.get()
    return os.environ.get(_VARIABLES[name], "") if session is None else getattr(session, name)


def use(**changes: str) -> None:
    """Change the session of this context, until the block that opened it ends."""
    _opened.set(replace(current(), **changes))


@contextmanager
def opened(**changes: str) -> Iterator[Session]:
    """Open a session for a block, which is the current one but for some changes."""
    before = _opened.get()
    use(**changes)
    try:
        yield current()
    finally:
        _opened.set(before)


def environment() -> dict[str, str]:
    """Return the environment of this process with the session in it, for a process it starts."""
    chosen = current().variables().items()
    return os.environ | {name: value for name, value in chosen if value or name in os.environ}


def session(
    *,
    store: str | Path | None = None,
    vintage: str | Iterable[str] | None = None,
    reference_year: int | None = None,
    language: str | None = None,
) -> AbstractContextManager[Session]:
    """Use another store, release, reference year or language for a block of code.

    None keeps what holds outside the block, and "" is the default. For a whole notebook or shell
    set RESEARCH_STORE, RESEARCH_VINTAGE, RESEARCH_REFERENCE_YEAR or RESEARCH_LANGUAGE instead.

    Parameters
    ----------
    store : folder of fetched data
    vintage : release to use of a source, such as "worldbank=2026-07-01", or several
    reference_year : year from which the age of values is counted
    language : code of the language of texts, such as "fr", by which they are shown in the block

    Raises
    ------
    InputError : the reference year is not from 1960 to 2100

    Examples
    --------
    >>> import research
    >>> from research import catalogue
    >>> with research.session(store="a folder", language="fr"):
    ...     print(catalogue.indicator("internet_users").title)
    Personnes utilisant l’Internet
    >>> print(catalogue.indicator("internet_users").title)
    Individuals using the Internet
    """
    changes: dict[str, str] = {}
    if store is not None:
        changes["store"] = str(Path(store).expanduser().absolute()) if store else ""
    if vintage is not None:
        changes["vintage"] = vintage if isinstance(vintage, str) else ",".join(vintage)
    if reference_year is not None:
        changes["reference_year"] = str(reference_year)
    if language is not None:
        changes["language"] = language
    Session(**changes).year()
    return opened(**changes)
