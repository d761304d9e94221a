"""How many times its level a price is, where figures of it disagree."""

from types import SimpleNamespace

import pytest

from research.findings.answers import economy
from research.messages.values import About, Economy, Percent, claim


@pytest.mark.parametrize("known", [(4.0, 8.0), (4.0, 3.0, 8.0)])
def test_a_price_in_doubt_spans_the_multiples_of_its_figures(monkeypatch, known) -> None:
    """Argentina, Ethiopia and Turkmenistan had no report, as three multiples had no span."""
    monkeypatch.setattr(economy, "figures", lambda indicator, iso3: known)
    monkeypatch.setattr(economy, "levels", lambda indicator: {"KEN": known[0]})
    problem = SimpleNamespace(id="price", indicator="mobile_data_basket_gni")
    gap = SimpleNamespace(
        also=None,
        own=Percent(4.0),
        benchmark=Percent(2.0),
        missing=0.5,
        problem=problem,
        economy="KEN",
    )
    about = SimpleNamespace(value=Economy("KEN"), id="KEN", is_group=False)
    said = economy._gap(about, gap)
    least = About(2.0 * min(known) / known[0])
    assert said.values["times"] == claim("value-least", value=least), "all are above the target"
