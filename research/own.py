"""A folder of one's own: its `catalogue/` is laid over the catalogue of the library, by id."""

from pathlib import Path
from typing import Any

from research.errors import InputError

NAME = "catalogue"


class Entry(dict[str, Any]):
    """An entry of the user's, with the file it is in."""

    path: Path


def folder() -> Path | None:
    """Return `catalogue/` beside `notebooks/`, here or one folder up; None where there is none."""
    here = Path.cwd()
    for each in (here, here.parent):
        if (each / NAME).is_dir() and (each / "notebooks").is_dir():
            return each / NAME
    return None


def files(pattern: str) -> list[Path]:
    """Return the files of the user's catalogue that match a pattern, by name."""
    own = folder()
    return sorted(own.glob(pattern)) if own else []


def every() -> dict[str, Path]:
    """Return every file of the user's catalogue and of its languages, by its path in there."""
    own = folder()
    held = (*files("**/*.yaml"), *files("**/*.ftl"))
    return {path.relative_to(own).as_posix(): path for path in held} if own else {}


def laid(path: Path) -> Any:
    """Return a file of the shipped catalogue with the user's file of that name laid over it.

    Entries of a list are replaced by id, and new ones added; mappings are merged key by key.

    Raises
    ------
    InputError : the user's file is no YAML, or is a list where the library has a mapping
    """
    from research import plain_yaml

    shipped = plain_yaml.shipped(path)
    for own in files(path.name):
        shipped = _over(shipped, read(own), own)
    return shipped


def read(path: Path) -> Any:
    """Return a file of the user's catalogue; its entries know that they are from it.

    Raises
    ------
    InputError : it is no YAML in UTF-8, or beyond a cap
    """
    from research import plain_yaml

    return _known(plain_yaml.read(path), path)


def text(path: Path) -> str:
    """Return a file of the shipped catalogue and the user's of that name as one text."""
    both = (path, *files(path.name))
    return "\n".join(each.read_text(encoding="utf-8") for each in both)


def _known(content: Any, path: Path) -> Any:
    if isinstance(content, list):
        return [_known(each, path) for each in content]
    if isinstance(content, dict):
        entry = Entry(
            {
                key: _known(value, path) if isinstance(value, list) else value
                for key, value in content.items()
            }
        )
        entry.path = path
        return entry
    return content


def _over(shipped: Any, mine: Any, path: Path) -> Any:
    if mine is None:  # nothing but comments
        return shipped
    if type(shipped) is dict and isinstance(mine, dict):
        merged = {key: _over(shipped[key], mine[key], path) for key in shipped if key in mine}
        return {**shipped, **mine, **merged}
    if isinstance(shipped, list) and isinstance(mine, list):
        return _listed(shipped, mine)
    if isinstance(shipped, (dict, list)):
        from research import entries

        kind = "a list of entries" if isinstance(shipped, list) else "a mapping"
        raise InputError(
            f"{entries.shown(path)}: it must hold {kind}, as the library's {path.name} does; "
            "rewrite it"
        )
    return mine


def _listed(shipped: list[Any], mine: list[Any]) -> list[Any]:
    """Entries with an id replace those that have it; all others come after them."""
    replaced = {each["id"]: each for each in mine if isinstance(each, dict) and each.get("id")}
    kept = [
        replaced.pop(each.get("id"), each) if isinstance(each, dict) else each for each in shipped
    ]
    new = [e for e in mine if not isinstance(e, dict) or e.get("id") in (None, *replaced)]
    return [*kept, *new]
