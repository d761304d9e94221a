"""Pages opened as a reader opens them, with an ear for everything they say and ask for."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import TimeoutError as TooLong

LONGEST = 60  # seconds a page may take over anything
FRAME = 10  # seconds it may take to paint

# What a slow page has passed over is gone back to. Each wait for a frame is raced with a timer.
SCROLL = """async longest => {
  const frame = () => new Promise((seen, missed) => {
    requestAnimationFrame(() => seen());
    setTimeout(() => missed(new Error("no frame")), longest);
  });
  const until = Date.now() + 30000;
  const waiting = () => [...document.querySelectorAll("figure.chart")].filter(f => !f.querySelector("svg.main-svg"));
  try {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo({ top: y, behavior: "instant" });
      await frame();
    }
    while (waiting().length && Date.now() < until) {
      waiting()[0].scrollIntoView({ behavior: "instant" });
      await frame();
    }
  } catch (error) {
    return error.message;
  }
  scrollTo({ top: 0, behavior: "instant" });
  return waiting().length ? "charts not drawn" : "drawn";
}"""  # noqa: E501
ALL_DRAWN = (
    "[...document.querySelectorAll('figure.chart')].every(f => f.querySelector('svg.main-svg'))"
)


def answered(page: Any, script: str, argument: Any = None) -> Any:
    """What an asynchronous function says in a page, which the browser's driver waits for and no
    longer than `LONGEST`.

    Raises
    ------
    TooLong : it has said nothing by then
    """
    return page.wait_for_function(
        script, arg=argument, timeout=1000 * LONGEST, polling=1000
    ).json_value()


@dataclass
class Opened:
    """A page, and what happened while it was open."""

    again: Callable[["Opened"], Any]
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page = self.again(self)

    def outside(self) -> list[str]:
        """Requests for anything but a file, or what the page holds itself."""
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]

    def draw(self) -> None:
        """Scroll to the end, as a reader does, until every chart is drawn; if it stops painting, in
        the page opened afresh.
        """
        found = _scrolled(self.page)
        if found == "no frame":
            warnings.warn(f"{self.page.url} stopped painting and is opened afresh", stacklevel=2)
            self.page.close()
            self.page = self.again(self)
            found = _scrolled(self.page)
        assert found == "drawn", found


def _scrolled(page: Any) -> str:
    try:
        return answered(page, SCROLL, 1000 * FRAME)
    except TooLong:
        return "no frame"


def opened(
    chromium: Any, path: Path, width: int = 1280, script: str = "", **context: Any
) -> Opened:
    """Open a file and run a script in it; `context` are options of the browser: color_scheme,
    java_script_enabled ...
    """

    def open_one(found: Opened) -> Any:
        page = chromium.new_page(viewport={"width": width, "height": 900}, **context)
        page.on(
            "console",
            lambda message: (
                found.errors.append(message.text) if message.type in ("error", "warning") else None
            ),
        )
        page.on("pageerror", lambda error: found.errors.append(str(error)))
        page.on("request", lambda request: found.requests.append(request.url))

        def dismiss(dialog: Any) -> None:
            found.dialogs.append(dialog.message)
            dialog.dismiss()

        page.on("dialog", dismiss)
        page.goto(path.as_uri())
        if script:
            page.evaluate(script)
        return page

    return Opened(open_one)
