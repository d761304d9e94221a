"""The software a release runs on, as CycloneDX 1.6 (JSON): what is installed of the library and of
all it needs.

`python -m tests.sbom --extra cluster --extra pdf > sbom.json` in the environment a release was
tested in. The same environment gives the same bytes. Nothing is asked of a network.
"""

import argparse
import json
import sys
import uuid
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = "digital-development-research"
Graph = dict[str, tuple[Distribution, set[str]]]


def needed(name: str, extras: Iterable[str] = ()) -> Graph:
    """Return a distribution and all it needs, by canonical name, each with the names it needs
    itself.

    Raises
    ------
    PackageNotFoundError : something that is needed is not installed; the bill would not be whole
    """
    found: Graph = {}
    asked: dict[str, set[str]] = {}
    waiting = [(name, frozenset(extras))]
    while waiting:
        wanted, more = waiting.pop()
        key = canonicalize_name(wanted)
        if key in found and more <= asked[key]:
            continue
        asked.setdefault(key, set()).update(more)
        about = found.get(key, (distribution(wanted), set()))[0]
        needs = [Requirement(text) for text in about.requires or ()]
        active = [each for each in needs if _applies(each, asked[key])]
        found[key] = about, {canonicalize_name(each.name) for each in active} - {key}
        waiting += [(each.name, frozenset(each.extras)) for each in active]
    return found


def _applies(requirement: Requirement, extras: Iterable[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras))


def bill(graph: Graph) -> dict[str, Any]:
    """Return the bill of materials of what `needed` found, the project being what it is about."""
    own = canonicalize_name(PROJECT)
    components = {key: _component(key, about) for key, (about, _) in sorted(graph.items())}
    body = {
        "metadata": {"component": components[own] | {"type": "application"}},
        "components": [component for key, component in components.items() if key != own],
        "dependencies": [
            {
                "ref": components[key]["bom-ref"],
                "dependsOn": sorted(components[each]["bom-ref"] for each in needs),
            }
            for key, (_, needs) in sorted(graph.items())
        ],
    }
    serial = uuid.uuid5(
        uuid.NAMESPACE_OID, json.dumps(body, sort_keys=True)
    )  # the same for the same content
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        **body,
    }


def _component(key: str, about: Distribution) -> dict[str, Any]:
    name = f"pkg:pypi/{key}@{about.version}"
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": name,
        "name": key,
        "version": about.version,
        "purl": name,
    }
    expression, text = (
        about.metadata.get(field, "").strip() for field in ("License-Expression", "License")
    )
    if expression:
        found["licenses"] = [{"expression": expression}]
    elif text and "\n" not in text and len(text) < 80:
        found["licenses"] = [{"license": {"name": text}}]
    return found


def main() -> None:
    """Print the bill of the environment this runs in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--extra",
        action="append",
        default=[],
        help="an extra the release is offered with, repeatable",
    )
    try:
        found = needed(PROJECT, parser.parse_args().extra)
    except PackageNotFoundError as error:
        sys.exit(
            f"{error.name} is needed and not installed; install the project with its extras first"
        )
    print(json.dumps(bill(found), indent=1, sort_keys=True))


if __name__ == "__main__":
    main()
