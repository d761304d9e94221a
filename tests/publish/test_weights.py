"""A reader weighs the parts of an index; the page ranks as Python does."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from research import findings
from research.findings.index import weights
from research.findings.index.case import case
from research.messages.values import Count, Items, claim
from research.metrics.index import aggregate
from research.publish.page import Page
from tests.publish.made_up import page_of
from tests.publish.pages import opened

GROUP = ("itu:asia-pacific", "connectivity")
PAGE = Page(title="An index", study="A study", area="", root="../", stem="X/study")
BARS = """() => {
    const { data: [bar], calcdata: [drawn] } = document.querySelector(".plot");
    return { names: [...bar.y], scores: drawn.map(each => each.s), text: [...bar.text] };
}"""


def figure() -> dict[str, Any]:
    found = findings.index_weights(*GROUP)
    assert found is not None
    assert found.fig is not None
    return found.fig.to_plotly_json()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = findings.index_weights(*GROUP)
    assert found is not None
    return page_of(tmp_path, found.fig, PAGE)


def test_a_part_alone_ranks_by_its_scores() -> None:
    of = case(*GROUP)
    found = findings.index_weights(*GROUP)
    assert found is not None
    code = next(part.code for part in of.parts if of.measured(part))
    expected = of.result.scores[code].loc[of.ranked.index].rank(ascending=False, method="min")
    pd.testing.assert_series_equal(found.df[code], expected, check_names=False)
    leaders = found.df.index[found.df[code].eq(1)]
    assert len(leaders) >= 1


def test_an_index_of_one_part_has_no_weights_to_set(monkeypatch) -> None:
    from research.findings.index import weights

    monkeypatch.setattr(weights, "_parts", lambda of: pd.DataFrame({"A": [1.0, 2.0]}))
    assert findings.index_weights(*GROUP) is None


@pytest.mark.parametrize("how", ["arithmetic", "geometric", "harmonic"])
@pytest.mark.browser
@pytest.mark.slow
def test_the_page_takes_the_mean_that_python_takes(chromium, path: Path, how: str) -> None:
    """Weights from the address, with a part of no weight and scores that are missing."""
    weigh = figure()["layout"]["meta"]["weigh"]
    path.write_text(path.read_text().replace(f'"how":"{weigh["how"]}"', f'"how":"{how}"'))
    weights = [0, *range(20, 20 + 30 * (len(weigh["parts"]) - 1), 30)]
    scores = pd.DataFrame(weigh["scores"], index=weigh["names"]).astype(float)
    known = scores.iloc[:, [at for at, weight in enumerate(weights) if weight]]
    expected = aggregate(
        known.dropna(how="all"),
        pd.Series([float(weight) for weight in weights if weight], known.columns),
        how,
        data_threshold=0.0,
    ).sort_values(ascending=False, kind="stable")
    seen = opened(chromium, path)
    seen.page.goto(f"{path.as_uri()}#weights={','.join(map(str, weights))}")
    seen.page.reload()
    seen.draw()
    drawn = seen.page.evaluate(BARS)
    assert drawn["names"][::-1] == list(expected.index[: len(drawn["names"])])
    assert drawn["scores"][::-1] == pytest.approx(expected.iloc[: len(drawn["names"])], abs=1e-3)
    ranks = expected.rank(ascending=False, method="min")
    for name, text in zip(drawn["names"], drawn["text"], strict=True):
        assert f"rank {ranks[name]:.0f}," in text
    assert (seen.errors, seen.outside()) == ([], [])
    seen.page.close()


@pytest.mark.browser
@pytest.mark.slow
def test_sliders_change_the_chart_and_a_button_gives_it_back(chromium, path: Path) -> None:
    seen = opened(chromium, path)
    seen.draw()
    before = seen.page.evaluate(BARS)
    sliders = seen.page.locator(".weights input")
    assert sliders.count() == len(figure()["layout"]["meta"]["weigh"]["parts"])
    sliders.first.fill("0")
    after = seen.page.evaluate(BARS)
    assert after["scores"] != before["scores"]
    assert "#weights=0," in seen.page.evaluate("location.hash")
    assert seen.page.locator(".weights output").first.text_content() == "0"
    seen.page.locator(".weights button").click()
    assert seen.page.evaluate(BARS) == before
    assert seen.page.evaluate("location.hash") == ""
    assert np.isfinite(before["scores"]).all()
    assert (seen.errors, seen.outside()) == ([], [])
    seen.page.close()


def test_a_heading_counts_leaders_that_it_has_no_room_for() -> None:
    """Seventy economies that are first by some part took nine lines of a page on the world."""
    few, many = (weights._leaders(pd.Index(["KEN", "THA", "UGA", "FJI"][:n])) for n in (3, 4))
    assert isinstance(few, Items)
    assert many == claim("chart-who-all", n=Count(4))
