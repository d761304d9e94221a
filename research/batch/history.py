"""History of a report: when its versions were made, why, and which figures differ."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from research import languages, messages
from research.batch.outcome import edition
from research.messages.values import Claim
from research.report.record import Edition, Release, Report

if TYPE_CHECKING:
    from nbformat import NotebookNode

_KEPT = 40  # changes of a report the record holds; `research diff` compares two folders whole


@dataclass(frozen=True)
class Former:
    """A report about to be replaced: when it was made, and its notebook."""

    made: str
    notebook: dict[str, Any]


def former(out: Path, report: Report | None) -> Former | None:
    """Return the finished report that a new one replaces, or None."""
    if report is None or report.status != "ok" or (notebook := _notebook(out, report)) is None:
        return None
    return Former(report.made or "earlier", notebook)


def dated(out: Path, report: Report, why: str, before: Former | None) -> Report:
    """Return a new report with time, reason and changes."""
    found: dict[str, Any] = {"made": datetime.now(UTC).isoformat(timespec="seconds"), "why": why}
    if before and report.status == "ok" and (notebook := _notebook(out, report)) is not None:
        from research.publish.figures import compared  # what the first reports do without

        differing = compared(before.notebook, notebook)
        found |= {
            "before": before.made,
            "changed": len(differing),
            "changes": tuple(differing[:_KEPT]),
        }
    return report.model_copy(update=found)


def summed_up(notebook: "NotebookNode", page: str, codes: Iterable[str]) -> dict[str, Any]:
    """Return what a record holds of an executed notebook: key figures, messages and sources.

    Parameters
    ----------
    page : path of its page in English
    codes : the languages it is in beside
    """
    from research.publish.figures import headline, openings
    from research.publish.sections import holds_little

    claims = openings(notebook)
    told = notebook["metadata"].get("rests_on", {}).get("sources", ())
    return {
        "headline": headline(notebook),
        "messages": said(claims),
        "editions": {
            code: Edition(
                html=edition(page, code),
                headline=headline(notebook, code),
                messages=said(claims, code),
            )
            for code in codes
        },
        "sources": tuple(dict.fromkeys(Release.of(each) for each in told)),
        "little": holds_little(notebook),
    }


def said(claims: Sequence[Claim], language: str = languages.ENGLISH) -> tuple[str, ...]:
    """Return claims as sentences in a language."""
    return tuple(messages.sentence(each, language) for each in claims)


def _notebook(out: Path, report: Report) -> dict[str, Any] | None:
    path = next((path for path in report.files if path.endswith(".ipynb")), None)
    if path is None:
        return None
    try:
        found: dict[str, Any] = json.loads((out / path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):  # gone or damaged: nothing is known of it
        return None
    return found
