"""Every study as a reader opens it, on a phone, at a desk and on paper: charts drawn, nothing cut,
nothing asked for.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.publish.pages import Opened, opened
from tests.publish.test_accessible import violations

# A profile of three economies is opened in every run.
pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.long, pytest.mark.timeout(1800)]
PAPER = 986  # pixels of height between the margins of an A4 page
# of 255 between the strongest and the weakest of red, green and blue: letters and grids are greyer
# than that
COLOURED = 40
# Words of a chart that its edge cuts, by more than the pixel or two of rounding.
CUT = """() => [...document.querySelectorAll("figure.chart")].flatMap(figure => {
    const edge = figure.querySelector("svg.main-svg").getBoundingClientRect();
    return [...figure.querySelectorAll("svg text")].filter(text => {
        const box = text.getBoundingClientRect();
        return box.width && getComputedStyle(text).opacity !== "0" && (box.right > edge.right + 2 || box.left < edge.left - 2);
    }).map(text => text.textContent);
})"""  # noqa: E501
ON_PAPER = """() => [...document.querySelectorAll("figure.chart")].map(figure => {
    const { breakInside } = getComputedStyle(figure);
    return [breakInside, figure.getBoundingClientRect().height];
})"""


def pages(made, *names: str) -> Iterator[tuple[str, Path]]:
    """The pages of some scopes, of all if none is named."""
    return (
        (stem, page) for stem, (report, page) in made.items() if not names or report.scope in names
    )


def coloured(picture: Image.Image) -> int:
    """How many points of a picture are neither white, black nor grey."""
    counted = picture.getcolors(picture.width * picture.height)
    return sum(n for n, colour in counted if max(colour) - min(colour) > COLOURED)


def blank(seen: Opened) -> list[str | None]:
    """Charts whose picture has hardly a coloured point."""
    plots = seen.page.locator("figure.chart .plot").all()
    pictures = ((plot, Image.open(io.BytesIO(plot.screenshot())).convert("RGB")) for plot in plots)
    return [
        plot.get_attribute("aria-label") for plot, picture in pictures if coloured(picture) < 20
    ]


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_every_page_is_whole(chromium, made, width: int, scheme: str) -> None:
    faults: dict[str, object] = {}
    for stem, path in pages(made):
        seen = opened(chromium, path, width, color_scheme=scheme)
        seen.draw()
        found = {
            "cut": seen.page.evaluate(CUT),
            "blank": blank(seen),
            "wide": seen.page.evaluate(
                "Math.max(0, document.documentElement.scrollWidth - innerWidth - 1)"
            ),
            "said": seen.errors,
            "asked": seen.outside(),
        }
        seen.page.close()
        faults |= {f"{stem}: {what}": each for what, each in found.items() if each}
    assert faults == {}


def test_every_page_is_open_to_everyone(chromium, made) -> None:
    faults = {}
    for stem, path in pages(made, "THA", "NLD", "itu:asia-pacific", "world"):
        seen = opened(chromium, path)
        seen.draw()
        seen.page.evaluate(
            "document.querySelectorAll('details').forEach(each => { each.open = true; })"
        )
        faults[stem] = violations(seen.page)
        seen.page.close()
    assert {stem: found for stem, found in faults.items() if found} == {}


def test_no_chart_is_split_on_paper(chromium, made) -> None:
    faults = {}
    for stem, path in pages(made, "THA", "NLD", "itu:asia-pacific", "world"):
        seen = opened(chromium, path, 680)
        seen.draw()
        seen.page.emulate_media(media="print")
        seen.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        faults[stem] = [
            each for each in seen.page.evaluate(ON_PAPER) if each[0] != "avoid" or each[1] > PAPER
        ]
        seen.page.close()
    assert {stem: found for stem, found in faults.items() if found} == {}
