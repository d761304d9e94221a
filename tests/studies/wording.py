"""What every study says of one scope with the embedded data: claims with values, and sentences.

`python -m tests.studies.wording` writes the snapshots again after a change that is meant. A claim
is a line with its id and values; the sentence it makes is indented below it.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from research import manifest, messages
from research.messages.values import from_json
from tests.studies.told import FINDING

FOLDER = Path(__file__).parent / "snapshots"
SCOPES = ("THA", "itu:asia-pacific", "world")  # of a study of several, the first it can be about
_SENTENCE = "    "


def chosen(reports: dict[str, Path]) -> dict[str, Path]:
    """Return the report of each study that is kept, of pages by "scope/study"."""
    studies = sorted({stem.partition("/")[2] for stem in reports})
    return {
        study: next(
            reports[f"{scope}/{study}"] for scope in SCOPES if f"{scope}/{study}" in reports
        )
        for study in studies
    }


def claims(notebook: Path) -> Iterator[dict[str, Any]]:
    """Yield the claims of an executed notebook as JSON, in order."""
    for told in _findings(notebook):
        yield from filter(None, (told["headline"], *told["claims"], *told["notes"]))
        yield from told["gaps"]


def headings(notebook: Path) -> Iterator[dict[str, Any]]:
    """Yield the headlines of an executed notebook that head a section: all but the answer's."""
    yield from (told["headline"] for told in _findings(notebook) if not told["answer"])


def _findings(notebook: Path) -> Iterator[dict[str, Any]]:
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        told = (output.get("data", {}).get(FINDING) for output in cell.get("outputs", []))
        yield from filter(None, told)


def notes(page: str) -> list[int]:
    """Return how many words each note of the main part of a page has."""
    main = page.partition("<main")[2].partition("</main>")[0]
    found = re.findall(r'<p class="remark">(.*?)</p>', main, re.DOTALL)
    return [len(re.sub(r"<[^>]*>", "", each).split()) for each in found]


def snapshot(notebook: Path) -> str:
    """Return the claims of an executed notebook with their English sentences."""
    lines = []
    for told in claims(notebook):
        lines += [_written(told), f"{_SENTENCE}{messages.sentence(from_json(told), 'en')}"]
    return "\n".join(lines) + "\n"


def only_claims(text: str) -> list[str]:
    """Return the lines of a snapshot that are claims."""
    return [line for line in text.splitlines() if not line.startswith(_SENTENCE)]


def _written(told: Any) -> str:
    """Return JSON of a value as short text: numbers with four digits, claims with their values.

    >>> _written({"is": "claim", "id": "online", "values": {"share": {"value": 9.5}}})
    'online(share=9.5)'
    """
    if isinstance(told, dict):
        if told.get("is") == "claim":
            values = told["values"].items()
            return f"{told['id']}({', '.join(f'{key}={_written(each)}' for key, each in values)})"
        parts = [told[key] for key in sorted(told) if key != "is" and told[key] is not None]
        return " ".join(_written(part) for part in parts)
    if isinstance(told, list):
        return f"[{'; '.join(map(_written, told))}]"
    return f"{told:.4g}" if isinstance(told, float) else str(told)


def main() -> None:
    """Run every study for its scope, and write the snapshots."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "reports")
        subprocess.run(
            [sys.executable, "-m", "tests.studies.run_all", str(out), *SCOPES[:2], "all"],
            env={**os.environ, "RESEARCH_STORE": str(Path(folder, "store"))},
            check=True,
        )
        record = manifest.read(out)
        assert record is not None
        reports = {f"{each.scope}/{each.study}": out / each.html for each in record.reports}
        FOLDER.mkdir(exist_ok=True)
        for old in FOLDER.glob("*.txt"):
            old.unlink()
        for study, page in chosen(reports).items():
            text = snapshot(page.with_suffix(".ipynb"))
            (FOLDER / f"{study}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
