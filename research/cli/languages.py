"""Command line for languages: which there are, and how much each has of the English."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import typer

from research import languages as spoken
from research.cli.printing import listed

Texts = Mapping[str, str]  # a message by "", and its attributes by name
_EMPTY = '{ "" }'
_PLACED, _WORD = re.compile(r"\{[^}]*\}"), re.compile(r"[A-Za-z]{2}")


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(languages)


def languages() -> None:
    """List the languages of reports: what each has, and what of it says the English still."""
    from research.messages import bundles

    english = (list(bundles.entries(spoken.ENGLISH)), [id for id, _ in english_names()])
    rows = [(spoken.ENGLISH, "English", "ltr", "100%", "100%", "")]
    for code in spoken.codes():
        if code != spoken.ENGLISH:
            language, held = spoken.checked(code), bundles.entries(code)
            of_all = [f"{sum(id in held for id in ids) / len(ids):.0%}" for ids in english]
            alike = f"{_as_in_english(held) / len(english[0]):.0%}"
            rows.append((code, language.name, language.direction, of_all[0], of_all[1], alike))
    listed(["code", "language", "direction", "messages", "names", "as in English"], rows)


def _as_in_english(held: Mapping[str, str]) -> int:
    """Return how many messages have the words of the English ones: not yet translated, or alike."""
    from research.messages import bundles

    said = {id: text.partition("=")[2].strip() for id, text in held.items()}
    english = bundles.entries(spoken.ENGLISH).items()
    return sum(
        said.get(id) == (words := text.partition("=")[2].strip())
        and bool(_WORD.search(_PLACED.sub("", words)))
        for id, text in english
    )


def begin(folder: Path, code: str) -> Path:
    """Write a folder of messages to translate: every message and every name, in English."""
    target = folder / code
    shutil.copytree(spoken.FOLDER / spoken.ENGLISH, target)
    names = "\n".join(_message(id, parts) for id, parts in english_names())
    (target / "names.ftl").write_text(f"### Names of the catalogue\n\n{names}\n", encoding="utf-8")
    return target


def _message(id: str, parts: Texts) -> str:
    texts = {name: _fluent(text) for name, text in parts.items()}
    lines = [f"{id} = {texts.pop('', '') or _EMPTY}"]
    return "\n".join([*lines, *(f"    .{name} = {text}" for name, text in texts.items())])


def _fluent(text: str) -> str:
    """Return a text as Fluent writes it on one line."""
    return re.sub(r"[{}]", r'{ "\g<0>" }', " ".join(text.split()))


def english_names() -> Iterator[tuple[str, Texts]]:
    """Yield the names a language gives to things of the catalogue, by message id, in English."""
    from research import areas, catalogue, economies

    for entry in catalogue.table().values():
        parts = {"": entry.title, "unit": entry.unit, "short-unit": entry.short_unit}
        yield (
            spoken.name_of("indicator", entry.id),
            {name: text for name, text in parts.items() if text},
        )
    for group in economies.groups().values():
        yield spoken.name_of("group", group.id), {"": group.title}
    for area in areas.AREAS:
        yield spoken.name_of("area", area.id), {"": area.title, "sentence": area.sentence}
    yield from _of_studies()
    titles = {entry.title for entry in catalogue.table().values()}
    for text in dict.fromkeys(_quoted()):
        if text not in titles and spoken.slug(text):
            yield f"text-{spoken.slug(text)}", {"": text}


def _of_studies() -> Iterator[tuple[str, Texts]]:
    """Yield titles of studies, and headings and paragraphs of their cells."""
    import json

    from research.batch import study

    for name, each in study.find().items():
        yield spoken.name_of("study", name), {"": each.title}
        for cell in json.loads(each.text)["cells"]:
            text = "".join(cell["source"]).strip() if cell["cell_type"] == "markdown" else ""
            head, _, rest = text.partition("\n")
            if not head.startswith("#"):
                head, rest = "", text
            shown = head.removeprefix("##").strip() if head.startswith("## ") else ""
            if shown or rest.strip():
                more = {"text": rest.strip()} if rest.strip() else {}
                yield f"cell-{name}-{cell['id']}", {"": shown, **more}


def _quoted() -> Iterator[str]:
    """Yield what reports quote of the catalogue: titles, notes, reasons, publishers, practices."""
    from research import (
        catalogue,
        corrections,
        costs,
        economies,
        framework,
        practices,
        suspect,
        targets,
    )

    for group in economies.groups().values():
        plural = "" if group.id.startswith(("un:", "all")) else f"{group.grouping}s"
        yield from (group.grouping, plural)
    for target in targets.table().values():
        yield from (target.name, target.title, target.set_title, target.note, target.unmeasured)
        yield "" if target.unit.startswith("%") else target.unit
    for name in framework.names():
        loaded = framework.load(name)
        yield from (loaded.title, loaded.description)
        for node in loaded.nodes:
            yield from (node.title, node.note, node.adds)
    for cost in costs.table().values():
        yield from (cost.title, cost.unit)
    yield from costs.sources().values()
    yield from (entry.note for entry in catalogue.table().values())
    for source in catalogue.sources().values():
        yield from (source.publisher, source.note, source.licence)
    yield from (correction.reason for correction in corrections.table())
    yield from suspect.REASONS
    for practice in practices.table().values():
        yield practice.did
        yield from (practice.result.what, practice.cost)
