"""What widens the range of a cost most is said, with both ends."""

import pandas as pd
import pytest

from research import costs
from research.findings.costs.usage import once
from research.messages import say
from research.messages.values import Money, Range


def _whole(device: list[float], course: list[float]) -> pd.DataFrame:
    rows = pd.DataFrame([device, course], ["device", "training"], costs.LEVELS)
    rows.loc["all"] = rows.sum()
    rows.loc["half"] = rows.loc["all"] - rows.loc["device"] / 2
    return rows


@pytest.mark.parametrize(
    ("course", "kind", "ends"),
    [
        ([9.0, 10.0, 30.0], "use-value-half", {"least": Money(10.0), "most": Money(110.0)}),
        ([50.0, 100.0, 300.0], "use-value-prices", {"prices": Range(Money(90.0), Money(400.0))}),
    ],
)
def test_what_widens_a_cost_most_is_said_with_its_ends(course, kind, ends) -> None:
    """Bangladesh: a 30-fold range, and nothing on which of its assumptions is to be settled."""
    said = once(_whole([80.0, 100.0, 200.0], course), 1.0)
    assert said.id == kind
    assert "entry-level smartphone" in say(said), "US$ 54 of what"
    assert "in proportion to average income" in say(said), "why a course costs less in Kenya"
    assert {name: said.values[name] for name in ends} == ends
    wide = _whole([80.0, 100.0, 200.0], course)
    assert said.values["range"] == Range(Money(course[0]), Money(wide.at["all", "high"]))
