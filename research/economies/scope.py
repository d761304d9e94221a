"""Scopes of a study: one economy, a group of them or all."""

from contextlib import suppress
from difflib import get_close_matches

from research.economies.membership import Group, group, groups
from research.economies.names import folded, resolve
from research.errors import InputError

_ALIKE = 0.75  # of a name and what was written, from 0 to 1


def expand(scope: str) -> list[str]:
    """Return the economies of a scope: a group's members, all for "all" or "world", or one.

    Raises
    ------
    InputError : nothing is called that; the message offers the nearest economies and groups

    Examples
    --------
    >>> expand("Thailand"), len(expand("itu:cis")), expand("world") == expand("all")
    (['THA'], 9, True)
    """
    named = scope.strip().casefold()
    if named in ("all", "world"):
        return group("all")
    if ":" in scope:
        return group(scope)
    try:
        return [resolve(scope)]
    except InputError as error:
        with suppress(InputError):
            return group(scope)
        alike = [each.id for each in groups().values() if _is_like(named, each)][:3]
        hint = (
            f"Or a group: {' or '.join(map(repr, alike))}?"
            if alike
            else "Groups are named like 'itu:asia-pacific'."
        )
        raise InputError(f"{error} {hint}") from None


def _is_like(named: str, group: Group) -> bool:
    """Return whether a group may be meant: its key or title contains or resembles the text."""
    words, key, title = (
        folded(named),
        folded(group.id.partition(":")[2] or group.id),
        folded(group.title),
    )
    return bool(words) and (
        words in f"{key} {title}" or bool(get_close_matches(words, [key, title], 1, _ALIKE))
    )
