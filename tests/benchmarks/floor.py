"""The floor of a batch: a study's cells and its page as a plain script in one warm process, with no
kernel and no Papermill.

Run as `python -m tests.benchmarks.floor OUT STUDY ECONOMY...`.
"""

import json
import sys
from pathlib import Path

import nbformat
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from jupyter_client.jsonutil import json_default

from research import access, sessions
from research.batch import plan
from research.batch.execute import page_of
from research.batch.fingerprint import basis
from research.batch.study import named
from research.batch.warm import OF_REPORTS
from research.batch.written import text
from research.files import write_whole
from research.publish.page import render


def main() -> None:
    """Make the pages of a study for some economies, one after the other."""
    out, study = Path(sys.argv[1]), named(sys.argv[2])
    sessions.use(**OF_REPORTS)
    shell = InteractiveShell.instance()
    for economy in sys.argv[3:]:
        access.forget()  # a report names what it read itself
        job = plan.job(study, economy, {})
        notebook = nbformat.reads(study.text, as_version=4)
        for number, cell in enumerate(notebook.cells):
            tags = cell.metadata.get("tags", [])
            if cell.cell_type != "code" or "skip-execution" in tags:
                continue
            if "parameters" in tags:
                shell.user_ns.update(
                    {parameter.name: parameter.default for parameter in study.parameters.values()}
                )
                shell.user_ns.update(job.injected)
                continue
            with capture_output() as captured:
                result = shell.run_cell(cell.source)
            result.raise_error()
            cell.execution_count = number
            cell.outputs = [
                nbformat.v4.new_output(
                    "display_data",
                    json.loads(json.dumps(output.data, default=json_default)),
                    metadata=output.metadata,
                )
                for output in captured.outputs
            ]
        notebook.metadata["rests_on"] = {
            "indicators": access.rests_on(),
            "sources": access.sources_read(),
        }
        write_whole(out / f"{job.stem}.ipynb", text(notebook).encode())
        write_whole(
            out / f"{job.stem}.html", render(notebook, page_of(job, basis(study.text))).encode()
        )


if __name__ == "__main__":
    main()
