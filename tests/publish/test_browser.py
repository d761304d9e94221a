"""Reports in a real browser, straight from the disk: every chart drawn, no console error, no request to anywhere."""

from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]
THREE = ("THA", "PRK", "TUV")


def opened(chromium, path: Path, width: int = 1280) -> tuple[object, list[str], list[str]]:
    page = chromium.new_page(viewport={"width": width, "height": 900})
    errors: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    return page, errors, requests


def outside(requests: list[str]) -> list[str]:
    return [url for url in requests if not url.startswith(("file:", "data:", "blob:"))]


@pytest.mark.parametrize("iso3", THREE)
@pytest.mark.parametrize("width", [1280, 360])
def test_every_chart_is_drawn(chromium, reports, iso3: str, width: int) -> None:
    out, _ = reports
    page, errors, requests = opened(chromium, out / iso3 / "country_profile.html", width)
    page.wait_for_function("[...document.querySelectorAll('figure.chart')].every(f => f.querySelector('svg.main-svg'))")
    charts = page.evaluate(
        """[...document.querySelectorAll('figure.chart')].map(figure => ({
            label: figure.getAttribute('aria-label'),
            marks: [...figure.querySelectorAll('.scatterlayer path, .barlayer path')].filter(p => {
                const box = p.getBoundingClientRect(); return box.width + box.height > 1; }).length}))"""
    )
    assert len(charts) >= {"THA": 8, "PRK": 3, "TUV": 6}[iso3]
    assert all(chart["marks"] > 0 and chart["label"] for chart in charts), charts
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
    assert errors == []
    assert outside(requests) == []
    page.close()


def test_pages_stay_small(reports) -> None:
    out, made = reports
    assert (out / "index.html").stat().st_size < 500_000
    assert all((out / report.html).stat().st_size < 400_000 for report in made)
