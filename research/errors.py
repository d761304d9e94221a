"""Errors a user can act on. Each message names the value, the rule and the remedy."""

import contextlib
import difflib
import traceback
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

# Ours, and what calls us in its place: a finding is decorated by a context manager.
_LIBRARY = (str(Path(__file__).parent), contextlib.__file__)


class _ShownShortError(Exception):
    """An error whose traceback through this library helps nobody in a notebook."""

    def _render_traceback_(self) -> list[str]:
        """Return the lines IPython shows: the reader's own line, and the message."""
        frames = traceback.extract_tb(self.__traceback__)
        own = [*takewhile(lambda frame: not frame.filename.startswith(_LIBRARY), frames)]
        line = [f"Line {own[-1].lineno}: {own[-1].line}", ""] if own else []
        return [*line, f"{type(self).__name__}: {self}"]


class InputError(_ShownShortError, ValueError):
    """Something given to us is wrong: a name, a parameter, a file."""


class CorruptDataError(InputError):
    """A file of the data folder does not match its data package."""


class UnreachableError(_ShownShortError):
    """A source gave no usable answer (network, refusal, outage); stored data are unchanged."""


class FolderHeldError(Exception):
    """Another batch is writing into the folder."""


def nearest(word: str, known: Iterable[str], n: int = 3) -> list[str]:
    """Return the `n` entries of `known` that hold `word` or look most like it, best first.

    >>> nearest("Tailand", ["Thailand", "Taiwan, China", "Finland"], n=1)
    ['Thailand']
    """
    folded = {entry.casefold(): entry for entry in known}
    holding = [entry for entry in folded if word.casefold() in entry]
    alike = difflib.get_close_matches(word.casefold(), folded, n=n, cutoff=0.3)
    return [folded[match] for match in list(dict.fromkeys([*holding, *alike]))[:n]]


def not_installed(what: str, package: str, extra: str) -> InputError:
    """Return an error for a package of an extra that something needs.

    >>> str(not_installed("Word", "python-docx", "office"))
    "Word needs python-docx; install it with: pip install -e '.[office]' in the checkout"
    """
    remedy = f"install it with: pip install -e '.[{extra}]' in the checkout"
    return InputError(f"{what} needs {package}; {remedy}")


def unknown(kind: str, word: str, known: Iterable[str], listing: str) -> InputError:
    """Return an error for an unknown name, with the nearest names and where to list them."""
    guesses = nearest(word, known)
    hint = f" Did you mean {' or '.join(repr(g) for g in guesses)}?" if guesses else ""
    return InputError(f"Unknown {kind} {word!r}.{hint} `{listing}` lists them all.")
