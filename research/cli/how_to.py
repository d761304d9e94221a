"""Pages on how to add something, from the list in CONTRIBUTING.md."""

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from textwrap import dedent

from research.paths import ROOT

_SECTION = "## How to add\n"
_ENTRY = re.compile(r"^- \*\*(?P<title>[^*]+)\*\*: (?P<text>.*?)(?=^- \*\*|\Z)", re.M | re.S)
PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
    "<style>body{{max-width:44rem;margin:2rem auto;padding:0 1rem;font:17px/1.6 sans-serif}}"
    "pre{{overflow-x:auto}}code{{font-size:.9em}}</style></head><body>{body}</body></html>"
)


def entries(text: str) -> dict[str, str]:
    r"""Return what CONTRIBUTING.md says on adding each thing, as Markdown by title.

    Examples
    --------
    >>> entries("## How to add\n- **A study**: one file,\n  best a copy.\n\n## More\n")
    {'A study': 'one file,\nbest a copy.'}
    """
    section = text.partition(_SECTION)[2].partition("\n## ")[0]
    return {
        found["title"]: dedent("  " + found["text"]).strip() for found in _ENTRY.finditer(section)
    }


def write(folder: Path, source: Path = ROOT / "CONTRIBUTING.md") -> Path | None:
    """Write a page for each thing and a list of them; None where the checkout is not there."""
    if not source.is_file():
        return None
    from nbconvert.filters.markdown_mistune import markdown2html_mistune

    folder.mkdir(parents=True, exist_ok=True)
    items = []
    for title, text in entries(source.read_text(encoding="utf-8")).items():
        name = re.sub(r"\W+", "-", title.casefold()).strip("-") + ".html"
        heading = f"<h1>{escape(title)}</h1>"
        body = f'<p><a href="index.html">How to add</a></p>{heading}{markdown2html_mistune(text)}'
        (folder / name).write_text(PAGE.format(title=escape(title), body=body), encoding="utf-8")
        items.append(f'<li><a href="{name}">{escape(title)}</a></li>')
    return listed(folder, "How to add", items)


def listed(folder: Path, title: str, items: Sequence[str]) -> Path:
    """Write the page that lists the others of a folder."""
    body = f"<h1>{title}</h1><ul>{''.join(items)}</ul>"
    (folder / "index.html").write_text(PAGE.format(title=title, body=body), encoding="utf-8")
    return folder / "index.html"
