"""Draw the picture of the README from a folder of reports: the index, a report, and its map of the
region.

research batch itu:asia-pacific --study country_profile && python -m tests.gallery
"""

import shutil
import sys
from base64 import b64encode
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

TARGET = Path(__file__).parent.parent / "reports" / "gallery" / "reports.png"
VIEWS = (
    ("index.html", ""),
    ("THA/country_profile.html", ""),
    ("THA/country_profile.html", "have higher Internet use"),
)
PANE = {"width": 1000, "height": 900}  # pixels of each view, drawn half as large


def view(page: Page, path: Path, heading: str) -> str:
    """One view as a data address: a page from its top, or from a heading that has some words."""
    page.goto(path.resolve().as_uri())
    if heading:
        page.locator("h2, h3", has_text=heading).first.evaluate(
            "each => each.scrollIntoView({ behavior: 'instant' })"
        )
        page.wait_for_timeout(3000)
    return f"data:image/png;base64,{b64encode(page.screenshot()).decode()}"


def main(folder: Path) -> None:
    binary = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=binary, args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport=PANE, color_scheme="light")
        images = "".join(
            f'<img src="{view(page, folder / path, heading)}">' for path, heading in VIEWS
        )
        page.set_viewport_size(
            {"width": PANE["width"] // 2 * len(VIEWS), "height": PANE["height"] // 2}
        )
        page.goto("about:blank")
        page.set_content(
            f"<style>body {{ margin: 0; display: flex }} img "
            f"{{ width: {PANE['width'] // 2}px }}</style>{images}"
        )
        page.screenshot(path=str(TARGET))
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("reports"))
