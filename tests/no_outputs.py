"""Exit 1 if a study carries outputs or execution counts: they are facts of a run, and belong into
reports.
"""

import json
import sys
from pathlib import Path


def carries_outputs(path: Path) -> bool:
    """Whether any code cell of a notebook has been left executed."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return any(
        cell.get("outputs") or cell.get("execution_count")
        for cell in cells
        if cell["cell_type"] == "code"
    )


if __name__ == "__main__":
    found = [
        str(path) for path in sorted(Path("notebooks").rglob("*.ipynb")) if carries_outputs(path)
    ]
    print(
        "\n".join(f"{path} carries outputs; strip them" for path in found)
        or "notebooks carry no outputs"
    )
    sys.exit(bool(found))
