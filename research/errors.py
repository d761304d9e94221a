"""Errors a user can act on. Each message names the value, the rule and the remedy."""

import difflib
from collections.abc import Iterable


class InputError(ValueError):
    """Something given to us is wrong: a name, a parameter, a file."""


class CorruptDataError(InputError):
    """A file of the data folder does not match its data package."""


class UnreachableError(Exception):
    """A source gave no usable answer (network, refusal, outage); stored data are unchanged."""


def nearest(word: str, known: Iterable[str], n: int = 3) -> list[str]:
    """Return the `n` entries of `known` that hold `word` or look most like it, best first.

    >>> nearest("Tailand", ["Thailand", "Taiwan, China", "Finland"], n=1)
    ['Thailand']
    """
    folded = {entry.casefold(): entry for entry in known}
    holding = [entry for entry in folded if word.casefold() in entry]
    alike = difflib.get_close_matches(word.casefold(), folded, n=n, cutoff=0.3)
    return [folded[match] for match in list(dict.fromkeys([*holding, *alike]))[:n]]


def unknown(kind: str, word: str, known: Iterable[str], listing: str) -> InputError:
    """Return an error for an unknown name, with the nearest names and where to list them."""
    guesses = nearest(word, known)
    hint = f" Did you mean {' or '.join(repr(g) for g in guesses)}?" if guesses else ""
    return InputError(f"Unknown {kind} {word!r}.{hint} `{listing}` lists them all.")
