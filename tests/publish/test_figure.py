"""A chart says what it draws above it, and not once more on its axes."""

import pandas as pd

from research.findings.core.tables import ECONOMIES, RANKS
from research.messages.values import claim
from research.publish import figure, sheet
from research.publish.frame import Frame
from research.report.finding import Finding
from research.report.table import Column, Table

KEY = {"text": "% of people", "name": "class"}, {"text": "20", "name": "class"}
PANEL = {"text": "People offline<br>by economy", "name": "panel"}
MAP = {"aspect": 0.8, "frame": 164, "key": 54}


def drawn(of: str, **layout: object) -> str:
    whole = {"height": 300, "margin": {"t": 60}, **layout}
    return figure.markup({"data": [], "layout": whole}, name="chart", number=1, text=Frame(), of=of)


def test_what_a_chart_draws_stands_above_it() -> None:
    page = drawn("Users & owners (%), Kenya")
    assert '<div class="drawn"><p class="of">Users &amp; owners (%), Kenya</p>' in page
    assert "<p" not in drawn("")


def test_an_axis_does_not_repeat_the_unit() -> None:
    axis = {"title": {"text": "%"}}
    bare = '"yaxis":{"ticksuffix":"%"}'  # or its numbers are of nothing
    assert bare in drawn("Users (% of people), Kenya", yaxis=axis)
    assert bare in drawn("\u2068Users\u2069 (\u2068% of people\u2069)", yaxis=axis)
    assert bare in drawn("用户（% of people）", yaxis={"title": {"text": "\u2068\u200f%\u2069"}})
    assert '"yaxis":{}' in drawn("Price (US$)", yaxis={"title": {"text": "US$"}})
    for other in ("Users, Kenya", "Users (% of people) and price (US$)", "Price (US$)"):
        assert '"title":{"text":"%"}' in drawn(other, yaxis=axis)


def test_a_key_and_an_only_panel_do_not_repeat_it_and_take_no_room() -> None:
    page = drawn("Users (% of people)", annotations=[*KEY], meta=MAP)
    assert '"% of people"' not in page
    assert '"text":"20"' in page  # a bound of a class stays
    assert '"frame":144,"key":34' in page
    assert '"margin":{"t":40}' in page
    assert '"key":54' in drawn("Users (US$)", annotations=[*KEY], meta=MAP)
    offline = "People offline by economy, 37 economies"
    assert '"height":280' in drawn(offline, annotations=[PANEL], meta={"whole": True})
    assert 'by economy"' in drawn(offline, annotations=[PANEL], yaxis2={}, meta={"whole": True})


def test_a_map_of_scores_saves_scores_and_no_ranks() -> None:
    """The Republic of Korea was saved with 1 of 100 points, its rank."""
    frame = pd.DataFrame({"rank": [1.0, 2.0], "score": [97.9, 95.3]}, ["KOR", "AUS"])
    table = Table(
        frame, {"rank": RANKS, "score": Column(claim("column-value"), "number")}, ECONOMIES
    )
    found = sheet._of_table(Finding(claim("no-data"), table=table), set(), is_map=True)
    assert found["column"] == "score"
