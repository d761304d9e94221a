"""Open to everyone: axe finds nothing at AA, headings are one tree, every control is within reach
of the keyboard.
"""

from importlib.resources import files
from itertools import pairwise

import pytest

from research.publish import share
from tests.publish.pages import answered, opened

pytestmark = [pytest.mark.browser, pytest.mark.slow]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}})).violations
    .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', '))"""


def violations(page) -> list[str]:
    """What axe finds. Its script comes in by the browser's own door, so the policy of the page
    stays in force.
    """
    script = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(f"() => {{ {script} }}")
    return answered(page, RUN, TAGS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("iso3", ["THA", "PRK", "MHL"])
def test_axe_finds_nothing(chromium, reports, iso3: str, scheme: str) -> None:
    seen = opened(chromium, reports[0] / iso3 / "country_profile.html", color_scheme=scheme)
    seen.draw()
    seen.page.evaluate(
        "document.querySelectorAll('details').forEach(each => { each.open = true; })"
    )
    assert violations(seen.page) == []
    assert seen.page.locator("html[lang=en]").count() == 1
    seen.page.close()


def test_axe_finds_nothing_in_slides(chromium, reports, tmp_path) -> None:
    out, _ = reports
    path = tmp_path / "slides.html"
    path.write_text(share.slides(share.parts(out, share.chosen(out, "THA"))), encoding="utf-8")
    seen = opened(chromium, path)
    seen.draw()
    seen.page.keyboard.press("n")
    assert violations(seen.page) == []
    seen.page.close()


def test_axe_sees_what_is_wrong(chromium, tmp_path) -> None:
    """The same question finds faults where there are some."""
    path = tmp_path / "bad.html"
    path.write_text(
        "<html><body><img src='data:image/png;base64,AAAA'><p "
        "style='color:#bbb'>pale</p></body></html>"
    )
    seen = opened(chromium, path)
    found = " ".join(violations(seen.page))
    assert "image-alt" in found
    assert "color-contrast" in found
    assert "html-has-lang" in found
    seen.page.close()


def test_headings_are_one_tree(chromium, reports) -> None:
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html")
    levels = seen.page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {"header", "nav", "main", "footer"} <= set(
        seen.page.evaluate(
            "[...document.body.querySelectorAll('header,nav,main,footer')].map(e => e.localName)"
        )
    )
    seen.page.close()


def test_the_keyboard_reaches_every_control(chromium, reports) -> None:
    seen = opened(chromium, reports[0] / "MHL" / "country_profile.html")
    controls = seen.page.evaluate(
        """[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter(e =>
        e.checkVisibility()).length
        """
    )
    reached = set()
    for _ in range(controls + 1):
        seen.page.keyboard.press("Tab")
        reached.add(
            seen.page.evaluate(
                "[...document.querySelectorAll('*')].indexOf(document.activeElement)"
            )
        )
    assert len(reached) >= controls
    seen.page.close()


def test_every_chart_has_its_figures_in_a_table(chromium, reports) -> None:
    seen = opened(chromium, reports[0] / "THA" / "country_profile.html")
    without = seen.page.evaluate(
        """[...document.querySelectorAll('figure.chart')].filter(f =>
        !f.parentElement.querySelector('table')).length
        """
    )
    assert without == 0
    seen.page.close()


def test_right_to_left_fits_too(chromium, reports) -> None:
    seen = opened(
        chromium,
        reports[0] / "THA" / "country_profile.html",
        320,
        "document.documentElement.dir = 'rtl'",
    )
    seen.draw()
    assert seen.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
    aligned = seen.page.evaluate("getComputedStyle(document.querySelector('main p')).textAlign")
    assert aligned == "start"
    seen.page.close()
