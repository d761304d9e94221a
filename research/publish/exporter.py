"""Notebook cells through nbconvert's templates."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jupyter_core.paths import ENV_JUPYTER_PATH
from nbconvert.exporters import TemplateExporter
from nbformat import NotebookNode
from traitlets.config import Config

PLOTLY = "application/vnd.plotly.v1+json"
_PRIORITY = [PLOTLY, "text/html", "text/markdown", "image/svg+xml", "image/png", "text/plain"]
# What nbconvert's templates ask for: all cells are shown.
_EVERYTHING = dict.fromkeys(
    (
        "include_code",
        "include_input",
        "include_input_prompt",
        "include_markdown",
        "include_output",
        "include_output_prompt",
        "include_output_stdin",
        "include_raw",
        "include_unknown",
    ),
    True,
)


Filters = Mapping[str, Callable[..., object]]


def exported(notebook: NotebookNode, resources: dict[str, Any], filters: Filters) -> str:
    """Return the cells of a notebook as HTML, by the template `cells`.

    The template alone: nbconvert's exporter would copy and check a notebook that is ours, which
    takes half of the time of a page.

    Parameters
    ----------
    resources : what the template hands to its filters
    filters : those of the template, by name
    """
    exporter = _exporter()
    given = {"raw_mimetypes": exporter.raw_mimetypes, "global_content_filter": _EVERYTHING}
    exporter.environment.filters.update(filters)
    html: str = exporter.template.render(nb=notebook, resources=given | resources)
    return html.lstrip("\r\n")


@cache
def _exporter() -> TemplateExporter:
    # nbconvert's own templates before those of the same name a user may have.
    installed = [f"{folder}/nbconvert/templates" for folder in ENV_JUPYTER_PATH]
    exporter = TemplateExporter(
        config=Config({"NbConvertBase": {"display_data_priority": _PRIORITY}}),
        template_name="cells",
        extra_template_basedirs=[str(Path(__file__).parent / "templates"), *installed],
        template_file="index.html.j2",
    )
    exporter.environment.autoescape = False
    return exporter
