"""The study of an index, as it ships, rendered for a group and opened in a browser, all offline."""

import re
import shutil
from pathlib import Path

import pytest

from research.batch import plan
from research.batch.run import run
from research.batch.study import named
from research.report.record import Report
from tests.publish.pages import opened


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Report]]:
    out = tmp_path_factory.mktemp("index")
    jobs = [
        plan.job(named("index_methods"), "itu:asia-pacific", {"draws": "500"}),
        plan.job(named("index_methods"), "itu:cis", {"framework": "idi", "draws": "100"}),
    ]
    yield out, run(jobs, out)
    shutil.rmtree(out)


def test_the_study_declares_itself() -> None:
    study = named("index_methods")
    assert (study.scopes, study.parameters["group"].default) == (("group",), "itu:asia-pacific")
    assert study.parameters["framework"].default == "connectivity"
    assert all(parameter.comment for parameter in study.parameters.values())


@pytest.mark.slow
def test_it_renders_for_asia_pacific_and_for_an_index_without_data(made) -> None:
    out, reports = made
    assert [report.status for report in reports] == ["ok", "ok"]
    pages = [(out / report.html).read_text(encoding="utf-8") for report in reports]
    text = [
        re.sub(r"<script.*?</script>|<style.*?</style>|<[^>]+>", " ", page, flags=re.S)
        for page in pages
    ]
    assert "ranks first in Asia-Pacific" in text[0]
    assert (
        "No economy in the Commonwealth of Independent States has enough data for a score"
        in text[1]
    )
    for each in text:
        assert not re.search(r"\bnan\b|Traceback", each)


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 360])
def test_it_reads_in_a_browser(chromium, made, width: int) -> None:
    out, reports = made
    seen = opened(chromium, out / reports[0].html, width)
    seen.draw()
    assert seen.page.locator("figure.chart").count() == 4
    assert seen.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1")
    assert seen.errors == []
    seen.page.close()
