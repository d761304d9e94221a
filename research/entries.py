"""User entries in YAML, checked by a model; faults name file, entry, key, rule and remedy."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from research.errors import InputError, nearest
from research.limits import line
from research.paths import ROOT

Model = TypeVar("Model", bound=BaseModel)
_IDS = ("id", "code", "name")  # what an entry may be known by


def checked(path: Path, model: type[Model], entry: Any, number: int | None = None) -> Model:
    """Return an entry of a file as a model.

    Parameters
    ----------
    path : the file, for the message
    number : which entry it is, from 1, for one that has no name; None where the file holds one

    Raises
    ------
    InputError : a key is missing, unknown or has a wrong value; the message is one line that names
        file, entry, key, rule and remedy
    """
    path = getattr(entry, "path", path)  # an entry of the user's knows its file
    try:
        return model.model_validate(entry)
    except ValidationError as error:
        raise InputError(
            f"{shown(path)}: {_called(entry, number)}{fault(model, entry, error)}"
        ) from None


def table(path: Path, model: type[Model], entries: Any) -> dict[str, Model]:
    """Return the entries of a file by their id.

    Raises
    ------
    InputError : it is no list of entries, one is wrong, or two have one id
    """
    if not isinstance(entries, list):
        raise InputError(f"{shown(path)}: it holds no list of entries; begin each with `- id:`")
    found: dict[str, Model] = {}
    for number, entry in enumerate(entries, 1):
        each = checked(path, model, entry, number)
        key = str(each.id)  # type: ignore[attr-defined]
        if key in found:
            raise InputError(
                f"{shown(path)}: {key}, id: stands twice; give one of the two another id"
            )
        found[key] = each
    return found


def shown(path: Path) -> str:
    """Return a path as a message names it: below the project or the folder here, or as it is."""
    for folder in (ROOT, Path.cwd()):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return str(path)


def fault(model: type[BaseModel], entry: Any, error: ValidationError) -> str:
    """Return the first thing wrong with an entry: key, value, rule and remedy."""
    # A key that is not known explains the one that is missing.
    first = next(
        (each for each in error.errors() if each["type"] == "extra_forbidden"), error.errors()[0]
    )
    where, kind, value = first["loc"], first["type"], line(repr(first["input"]), 80)
    place, of = line(_place(entry, where), 120), _model_of(model, where[:-1])
    if kind == "missing":
        return f"{place}: is missing; add it"
    if kind == "extra_forbidden":
        known = [field.alias or name for name, field in of.model_fields.items()] if of else []
        close = nearest(str(where[-1]), known, n=1)
        hint = f"did you mean {close[0]}? There" if close else "there"
        return f"{place}: is not known; {hint} is {', '.join(known)}"
    rule = line(first["msg"].removeprefix("Value error, "), 300)
    rule = rule[:1].lower() + rule[1:]
    return (
        f"{place}: {value} is wrong: {rule}; correct it" if place else f"{rule}; correct the entry"
    )


def _called(entry: Any, number: int | None) -> str:
    """Return an entry's id, or its number."""
    return "" if number is None else f"{_name(entry) or f'entry {number}'}, "


def _name(entry: Any) -> str:
    names: Iterable[Any] = (entry.get(key) for key in _IDS) if isinstance(entry, Mapping) else ()
    return line(next((each for each in names if isinstance(each, str) and each), ""), 60)


def _place(entry: Any, where: tuple[int | str, ...]) -> str:
    """Return a position in an entry, such as "range 2" or "partner A, url"."""
    parts: list[str] = []
    for step in where:
        try:
            entry = entry[step]
        except (LookupError, TypeError):
            entry = None
        if isinstance(step, int) and parts:
            parts[-1] = f"{parts[-1].removesuffix('s')} {_name(entry) or step + 1}"
        else:
            parts.append(str(step))
    return ", ".join(parts)


def _model_of(
    model: type[BaseModel] | None, where: tuple[int | str, ...]
) -> type[BaseModel] | None:
    """Return the model at a position, as far as annotations tell."""
    for step in where:
        if model is None:
            return None
        if isinstance(step, str):
            fields = {field.alias or name: field for name, field in model.model_fields.items()}
            model = _first_model(fields[step].annotation) if step in fields else None
    return model


def _first_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (
        found
        for part in getattr(annotation, "__args__", ())
        if (found := _first_model(part)) is not None
    )
    return next(inner, None)
