"""Pages opened as a reader opens them, with an ear for everything they say and ask for."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# What a slow page has passed over is gone back to.
SCROLL = """async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
    scrollTo({ top: y, behavior: "instant" });
    await new Promise(requestAnimationFrame);
  }
  const until = Date.now() + 20000;
  const waiting = () => [...document.querySelectorAll("figure.chart")].filter(f => !f.querySelector("svg.main-svg"));
  while (waiting().length && Date.now() < until) {
    waiting()[0].scrollIntoView({ behavior: "instant" });
    await new Promise(requestAnimationFrame);
  }
  scrollTo({ top: 0, behavior: "instant" });
  return !waiting().length;
}"""
ALL_DRAWN = "[...document.querySelectorAll('figure.chart')].every(f => f.querySelector('svg.main-svg'))"


@dataclass
class Opened:
    """A page, and what happened while it was open."""

    page: Any
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def outside(self) -> list[str]:
        """Requests for anything but a file, or what the page holds itself."""
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]

    def draw(self) -> None:
        """Scroll to the end, as a reader does, until every chart is drawn."""
        assert self.page.evaluate(SCROLL)


def opened(chromium: Any, path: Path, width: int = 1280, **context: Any) -> Opened:
    """Open a file; `context` are options of the browser: color_scheme, java_script_enabled ..."""
    page = chromium.new_page(viewport={"width": width, "height": 900}, **context)
    found = Opened(page)
    page.on("console", lambda message: found.errors.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.errors.append(str(error)))
    page.on("request", lambda request: found.requests.append(request.url))

    def dismiss(dialog: Any) -> None:
        found.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.goto(path.as_uri())
    return found
