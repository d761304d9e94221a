"""The tutorials as pages: run, with their code, output and charts."""

import os
import sys
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from research import sessions
from research.cli.how_to import PAGE, listed
from research.paths import SHIPPED_STUDIES

if TYPE_CHECKING:
    from nbformat import NotebookNode

_PLOTLY = "application/vnd.plotly.v1+json"
_TIMEOUT = 240  # seconds a cell may take


def write(folder: Path, source: Path = SHIPPED_STUDIES / "tutorials") -> Path:
    """Run the tutorials and write a page for each, and a list of them."""
    from nbconvert import HTMLExporter

    folder.mkdir(parents=True, exist_ok=True)
    items = []
    for path in sorted(source.glob("*.ipynb")):
        body, _ = HTMLExporter(template_name="basic").from_notebook_node(_run(path))
        title = path.stem.replace("_", " ")
        page = PAGE.format(title=escape(title), body=body.replace('.ipynb"', '.html"'))
        (folder / f"{path.stem}.html").write_text(page, encoding="utf-8")
        items.append(f'<li><a href="{path.stem}.html">{escape(title)}</a></li>')
    return listed(folder, "Tutorials", items)


def _run(path: Path) -> "NotebookNode":
    """Return a notebook run in an empty folder, its charts as HTML."""
    import nbformat
    from nbclient import NotebookClient

    notebook: NotebookNode = nbformat.read(path, as_version=4)
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    with TemporaryDirectory() as folder:
        client = NotebookClient(
            notebook, timeout=_TIMEOUT, resources={"metadata": {"path": folder}}
        )
        client.execute(env={**sessions.environment(), "PATH": programs, "TMPDIR": folder})
    _draw(notebook)
    return notebook


def _draw(notebook: "NotebookNode") -> None:
    """Put charts into a page as HTML, Plotly's script with the first of them."""
    from plotly import io

    first = True
    for output in (each for cell in notebook.cells for each in cell.get("outputs", [])):
        figure = output.get("data", {}).pop(_PLOTLY, None)
        if figure is not None:
            drawn = {name: figure[name] for name in ("data", "layout")}
            output.data["text/html"] = io.to_html(
                drawn, include_plotlyjs=first, full_html=False, validate=False
            )
            first = False
