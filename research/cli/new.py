"""Command line for a folder of one's own: `research new` and `research check`."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from research import languages, limits, own
from research.cli.exits import BAD_INPUT
from research.cli.printing import listed, say
from research.errors import InputError

_SCAFFOLD = Path(__file__).parent / "scaffold"
_NAME = re.compile(r"[a-z][a-z0-9_]{1,59}")
# Where an entry of a kind goes below `catalogue/`: added to a list, or a file of its own.
_PLACES = {
    "indicator": "indicators.yaml",
    "group": "groups.yaml",
    "practice": "practices.yaml",
    "framework": "frameworks/{name}.yaml",
    "mapping": "mappings/{name}.yaml",
}
_Name = Annotated[str | None, typer.Option(metavar="NAME", help="Add one, commented and valid.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (new, check):
        app.command()(command)


def new(
    folder: Annotated[
        Path | None, typer.Argument(help="A folder that does not exist yet, or holds nothing.")
    ] = None,
    indicator: _Name = None,
    group: _Name = None,
    framework: _Name = None,
    mapping: _Name = None,
    practice: _Name = None,
    study: _Name = None,
    language: Annotated[
        str | None, typer.Option(metavar="CODE", help="Begin one, every message in English.")
    ] = None,
) -> None:
    """Make a folder of your own: studies, catalogue, publisher; or add an entry to the one here."""
    asked = {
        "indicator": indicator,
        "group": group,
        "framework": framework,
        "mapping": mapping,
        "practice": practice,
        "study": study,
        "language": language,
    }
    wanted = {kind: name for kind, name in asked.items() if name}
    if (folder is None) == (not wanted):
        raise InputError("Name a folder to make, or one of --indicator, --group, --study, ...")
    if folder is not None:
        _project(folder)
    for kind, name in wanted.items():
        say(f"Added {_add(kind, name)}. Next: research check")


def _project(folder: Path) -> None:
    from research.paths import SHIPPED_STUDIES

    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file; name a folder that does not exist yet")
    if folder.exists() and any(not path.name.startswith(".") for path in folder.iterdir()):
        raise InputError(f"{folder} is not an empty folder; name one that does not exist yet")
    shutil.copytree(SHIPPED_STUDIES, folder / "notebooks", ignore=shutil.ignore_patterns(".*"))
    (folder / own.NAME).mkdir()
    for source, target in (
        ("README.md", "README.md"),
        ("report.yaml", "report.yaml"),
        ("gitignore", ".gitignore"),
        ("indicators.yaml", f"{own.NAME}/indicators.yaml"),
    ):
        if not (folder / target).exists():
            shutil.copy(_SCAFFOLD / source, folder / target)
    say(
        f"Studies are in {folder / 'notebooks'}, what you add to the catalogue goes into "
        f"{folder / own.NAME}. Next: cd {folder} && research batch THA"
    )


def _add(kind: str, name: str) -> Path:
    """Write an entry into the folder the user is in; return the file."""
    if kind != "language" and not _NAME.fullmatch(name):
        raise InputError(f"{name!r} is no name; use small letters, digits and _, as in my_index")
    if kind == "study":
        return _study(name)
    held = own.folder()
    if not held:
        raise InputError(
            f"There is no {own.NAME}/ beside notebooks/ here; make both with: research new DIR"
        )
    if kind == "language":
        return _language(held / languages.OWN, name)
    path = held / _PLACES[kind].format(name=name)
    text = (_SCAFFOLD / f"{kind}.yaml").read_text(encoding="utf-8")
    name = name.replace("_", "-") if kind == "practice" else name  # as the library's
    text = text.replace("NAME", name).replace("TITLE", re.sub("[_-]", " ", name).capitalize())
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if before and ("{" in _PLACES[kind] or re.search(rf"\b(id: |\{{){name}\b", before)):
        raise InputError(f"{name} is taken in {path}; give the new one another name")
    path.parent.mkdir(exist_ok=True)
    path.write_text(before.rstrip() + "\n" * bool(before) + text, encoding="utf-8")
    return path


def _study(name: str) -> Path:
    from research.paths import SHIPPED_STUDIES

    path = Path("notebooks") / f"{name}.ipynb"
    if not path.parent.is_dir() or path.exists():
        why = "exists already" if path.exists() else "has no folder; make it with: research new DIR"
        raise InputError(f"{path} {why}")
    study = json.loads((SHIPPED_STUDIES / "_template.ipynb").read_text(encoding="utf-8"))
    title = name.replace("_", " ").capitalize()
    study["metadata"]["research"]["title"] = title
    first = study["cells"][0]
    first["source"] = "".join(first["source"]).replace("Title of the study", title)
    path.write_text(json.dumps(study, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def _language(folder: Path, code: str) -> Path:
    from babel import localedata

    from research.cli.languages import begin

    if code in languages.codes():
        raise InputError(
            f"{code} is there already; a message in {folder / code} takes the place of its own"
        )
    if not localedata.exists(code.replace("-", "_")):
        raise InputError(f"{code!r} is no language code of the CLDR, such as de or pt-BR")
    return begin(folder, code)


def check() -> None:
    """Check every file of the folder you are in: catalogue, frameworks, tables, studies, publisher.

    Every fault is a line with file, entry, key, rule and remedy.
    """
    faults: list[str] = []
    rows: list[tuple[str, str]] = []
    for what, count in _parts():
        try:
            rows.append((what, str(count())))
        except InputError as error:
            rows.append((what, "wrong"))
            if not any(fault in str(error) for fault in faults):  # else it only passes one on
                faults.append(str(error))
    listed(["what", "entries"], rows)
    for fault in faults:
        print(limits.printable(fault))
    if faults:
        raise typer.Exit(BAD_INPUT)


def _parts() -> Iterator[tuple[str, Callable[[], int]]]:
    """Yield what is checked, each with a function that reads it and counts its entries."""
    from research import catalogue, costs, economies, framework, literature, options, practices
    from research import targets as promised
    from research.batch import study
    from research.loaders import mapping
    from research.paths import studies
    from research.publish import imprint

    yield "indicators", lambda: len(catalogue.table())
    yield "groups", lambda: len(economies.groups())
    yield "targets", lambda: len(promised.table())
    yield "costs", lambda: len(costs.table())
    yield "published totals", lambda: len(literature.totals())
    yield "practices", lambda: len(practices.table())
    yield "options", lambda: len(options.table())
    for name in framework.names():
        yield f"framework {name}", lambda name=name: len(framework.load(name).nodes)  # type: ignore[misc]
    yield "tables", lambda: len(mapping.ready())
    yield "studies", lambda: len(study.find())
    for code in languages.codes():
        if own.files(f"{languages.OWN}/{code}/*.ftl"):
            yield f"language {code}", lambda code=code: _messages(code)  # type: ignore[misc]
    yield "report.yaml", lambda: int(bool(imprint.read(studies())))


def _messages(code: str) -> int:
    from research.messages import bundles

    languages.checked(code)
    return len(bundles.messages(code))
