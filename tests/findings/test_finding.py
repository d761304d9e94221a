"""A finding as it is shown: what was found, its chart, what to bear in mind, its figures, in this order."""

from collections.abc import Callable

import pandas as pd
import plotly.graph_objects as go
import pytest

from research.findings.finding import PLOTLY, Finding


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Callable[[Finding], list[dict[str, str]]]:
    """Shows a finding, and returns what it put out."""
    put: list[dict[str, str]] = []
    monkeypatch.setattr("IPython.display.display", lambda data, **rest: put.append(data))
    return lambda finding: (finding._ipython_display_(), put)[1]


def test_remarks_stand_below_the_chart_and_are_part_of_the_note(shown) -> None:
    found = Finding(
        "use is 90 %",
        ("half of it is new.",),
        remarks=("it is of 2023 & rounded.",),
        df=pd.DataFrame({"Value": ["90 %"]}),
        fig=go.Figure(layout={"meta": {"alt": "Bar"}}),
    )
    assert found.note() == "Use is 90 % Half of it is new. It is of 2023 & rounded."
    text, chart, remark, table = shown(found)
    assert text["text/html"] == "<h3>Use is 90\N{NO-BREAK SPACE}%</h3><p>Half of it is new.</p>"
    assert PLOTLY in chart
    assert remark["text/html"] == '<p class="remark">It is of 2023 &amp; rounded.</p>'
    assert "<table" in table["text/html"]


def test_what_is_not_known_is_marked(shown) -> None:
    (text,) = shown(Finding("Nothing is known.", missing=True))
    assert text["text/html"] == '<h3 class="missing">Nothing is known.</h3>'
