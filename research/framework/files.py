"""Frameworks in YAML files: those the library ships, and a user's own."""

from pathlib import Path

from research import own, plain_yaml
from research.errors import InputError, unknown
from research.framework.model import Framework, build
from research.paths import DATA

SHIPPED = DATA / "catalogue" / "frameworks"


def load(name: str | Path) -> Framework:
    """Return a framework by name, or from your own YAML file.

    Shipped are `connectivity`, `rural-framework`, `idi` and `egdi`.

    Raises
    ------
    InputError : there is no such framework or file, or it breaks a rule; the message names the node

    Examples
    --------
    >>> [node.code for node in load("idi").aggregates]
    ['IDI', 'U', 'M', 'Coverage']
    """
    path = _files().get(str(name), Path(name))
    if isinstance(name, Path) or str(name).endswith((".yaml", ".yml")):
        path = Path(name)
        if not path.is_file():
            raise InputError(f"{path} is no file; name a framework file, or one of {names()}")
    elif str(name) not in _files():
        raise unknown("framework", str(name), names(), "research.framework.names()")
    entry = (plain_yaml.shipped if path.parent == SHIPPED else plain_yaml.read)(path)
    if not isinstance(entry, dict):
        raise InputError(
            f"{path.name} holds no framework; a framework is a mapping with id, title and nodes"
        )
    return build({"id": path.stem, **entry})


def names() -> list[str]:
    """Return the names of the frameworks that come with the library, and of the user's own."""
    return sorted(_files())


def _files() -> dict[str, Path]:
    """Return the files of frameworks by name; the user's stand before the library's."""
    every = (*SHIPPED.glob("*.yaml"), *own.files("frameworks/*.yaml"))
    return {path.stem: path for path in every}
