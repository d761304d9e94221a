"""Marks on findings in a notebook that were made for an earlier choice of its selectors."""

from __future__ import annotations

import json
from typing import Any

from research import messages
from research.messages.values import claim
from research.report.finding import MIME

_CLASS = "research-choice-"


class Earlier:
    """Choices in order: what is displayed bears the number of its choice, and old ones say so."""

    def __init__(self) -> None:
        self.number = 0

    def begin(self) -> None:
        """Begin another choice: what is displayed from now on is of it."""
        self.number += 1

    def follow(self) -> None:
        """Mark what the kernel displays, where it is one of JupyterLab's."""
        from IPython.core.getipython import get_ipython

        register = getattr(getattr(get_ipython(), "display_pub", None), "register_hook", None)
        if register:
            register(self.mark)

    def mark(self, message: dict[str, Any]) -> dict[str, Any]:
        """Return a message of the kernel, a finding in it marked with the number of the choice."""
        data = message.get("content", {}).get("data", {})
        if MIME in data and "text/html" in data:
            data["text/html"] = f'<p class="{_CLASS}{self.number}"></p>{data["text/html"]}'
        return message

    def style(self) -> str:
        """Return a style sheet by which findings of earlier choices say what they are."""
        of_earlier = ", ".join(f".{_CLASS}{number}::before" for number in range(self.number))
        if not of_earlier:
            return ""
        words = json.dumps(messages.sentence(claim("explorer-earlier")), ensure_ascii=False)
        return f"<style>{of_earlier}{{content:{words}}}</style>"
