"""The rooms of the house: data flows one way, and no import points up."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "research"
GROUND = {
    "chromium",
    "first_level",
    "paths",
    "errors",
    "files",
    "catalogue",
    "economies",
    "frame",
    "words",
    "manifest",
    "seal",
    "sessions",
    "corrections",
    "progress",
    "framework",
    "literature",
    "options",
    "own",
    "practices",
    "targets",
    "vintages",
    "quadkeys",
    "costs",
    "areas",
    "limits",
    "plain_yaml",
    "entries",
    "languages",
    "messages",
    "report",
    "suspect",
    "licences",
}
ANALYSIS = {
    "loaders",
    "access",
    "metrics",
    "charts",
    "findings",
}
# What each room may import, beside itself. `batch` and `publish` never touch the analysis wing;
# nobody imports `cli`.
MAY = {
    **dict.fromkeys(GROUND, GROUND),
    "loaders": GROUND,
    "access": GROUND | {"loaders", "metrics"},
    "metrics": GROUND,
    "charts": GROUND,
    "findings": GROUND | {"access", "metrics", "charts"},
    "publish": GROUND,
    "batch": GROUND | {"publish"},
    "cli": GROUND | ANALYSIS | {"batch", "publish"},
    "__init__": GROUND | ANALYSIS,
}


def imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "research":
            parts = (node.module or "").split(".")
            rooms |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            rooms |= {
                alias.name.split(".")[1]
                for alias in node.names
                if alias.name.startswith("research.")
            }
    return rooms - {"__version__"}


@pytest.mark.parametrize(
    "path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_imports_point_down(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0].removesuffix(".py")
    assert imported_rooms(path) - {room} <= MAY[room]


def test_charts_and_metrics_do_not_load() -> None:
    for room in ("charts", "metrics"):
        for path in (ROOT / room).rglob("*.py"):
            assert not imported_rooms(path) & {"access", "loaders"}, path
