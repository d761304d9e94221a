"""The site in a real browser, straight from the disk: found, filtered, sorted, by keyboard, without
a script, by everyone.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from research.publish import site
from tests.benchmarks import site as benchmark
from tests.publish.test_accessible import violations

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PAGES = ("index.html", "THA/index.html", "itu-asia-pacific/index.html")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a made-up manifest of 2,000 reports."""
    out = tmp_path_factory.mktemp("site")
    site.write(out, benchmark.manifest())
    return out


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same of every tenth economy: each row of its tables is made as those of all are."""
    out = tmp_path_factory.mktemp("few")
    site.write(out, benchmark.manifest(every=10))
    return out


@pytest.fixture
def opened(chromium: Any, folder: Path) -> Iterator[Any]:
    """Opens pages; none may say a thing on the console, or ask for anything but a file."""
    said, asked, contexts = [], [], []

    def open_one(path: str, width: int = 1280, **options: Any) -> Any:
        contexts.append(chromium.new_context(viewport={"width": width, "height": 900}, **options))
        page = contexts[-1].new_page()
        page.on(
            "console",
            lambda message: (
                said.append(message.text) if message.type in ("error", "warning") else None
            ),
        )
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        page.goto((folder / path).as_uri())
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert said == []
    assert [url for url in asked if not url.startswith("file:")] == []


def names(page: Any) -> list[str]:
    return page.locator("#economies-table tbody tr:visible th").all_inner_texts()


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_heads_of_the_table_are_a_few_lines_high(opened: Any, width: int) -> None:
    page = opened("index.html", width)
    longest = "GDP per capita at purchasing power parity, 2021 prices"
    page.evaluate(
        "text => { document.querySelector('thead .number button').firstChild.nodeValue = text; }",
        longest,
    )
    assert page.locator("#economies-table thead").bounding_box()["height"] < 130


def test_the_index_finds_filters_and_sorts(opened: Any) -> None:
    page = opened("index.html")
    assert page.locator(".map a").count() == 218
    page.fill("#search", "prathet")
    assert names(page) == ["Thailand"]
    assert page.locator(".map a.off").count() == 217
    page.fill("#search", "ประเทศ")
    assert names(page) == ["Thailand"]
    page.fill("#search", "日本")
    assert names(page) == ["Japan"]
    page.fill("#search", "COTE d’iv")
    assert names(page) == ["Côte d'Ivoire"]
    page.fill("#search", "oman")
    assert names(page) == ["Oman"]
    page.fill("#search", "low income")
    assert "Democratic People's Republic of Korea" in names(page)
    assert "Thailand" not in names(page)
    page.fill("#search", "")
    page.select_option("#group", label="Asia-Pacific")
    assert len(names(page)) == 39
    page.select_option("#status", "failed")
    assert 0 < len(names(page)) < 10
    page.select_option("#status", "")
    page.select_option("#group", "")
    page.locator("thead button").nth(1).click()
    first = page.locator("#economies-table tbody tr td:nth-child(2)").all_inner_texts()
    values = [float(text.split()[0]) for text in first]
    assert values == sorted(values, reverse=True)
    page.locator("thead button").nth(1).click()
    assert page.locator("thead th").nth(1).get_attribute("aria-sort") == "ascending"
    page.locator(".area a[data-study]").first.click()
    assert page.input_value("#study") != ""


def test_the_keyboard_reaches_an_economy(opened: Any) -> None:
    page = opened("index.html")
    page.focus("#search")
    page.keyboard.type("thail")
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:has-text('Thailand')")
    page.locator("[rel=next]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:has-text('Timor-Leste')")


def test_the_map_can_be_skipped_and_leads_to_economies(opened: Any) -> None:
    page = opened("index.html")
    page.focus("#status")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip the map"
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('.map'))")
    page.locator(".map a[data-e=BRA]").click()
    page.wait_for_selector("h1:has-text('Brazil')")


@pytest.mark.parametrize("path", PAGES)
def test_without_a_script_everything_is_there(opened: Any, path: str) -> None:
    page = opened(path, java_script_enabled=False)
    assert not page.locator("#find").is_visible()
    assert page.locator("main a:visible").count() > 5


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_open_to_everyone(opened: Any, few: Path, path: str, scheme: str) -> None:
    assert violations(opened(str(few / path), color_scheme=scheme)) == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_pages_fit_the_screen(opened: Any, path: str, width: int) -> None:
    page = opened(path, width)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
