"""Which economies are to be asked, by hand."""

import pytest

from research import options
from research.findings.comparison.structural import most_like
from research.findings.core.latest import INCOME, comparable
from research.findings.population import skills_areas
from research.findings.practice import alike
from research.findings.practice.alike import to_ask
from tests.findings.test_options import YEAR
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")


@pytest.mark.parametrize(("price", "named"), [(1.0, True), (2.6, False)])
def test_only_who_meets_the_target_is_to_be_asked(store, price: float, named: bool) -> None:
    """Tuvalu: compare with an economy of no price; others led, and were over the target too."""
    incomes = comparable(INCOME)["value"]
    first = next(c for c in most_like("KEN") if 0.67 < incomes[c] / incomes["KEN"] < 1.5)
    of = {("mobile_data_basket_gni", code, YEAR): 4.0 for code in ("KEN", *most_like("KEN"))}
    keep(store, "itu", "2026-07-01", of | {("mobile_data_basket_gni", first, YEAR): price})
    found = to_ask("KEN", options.problems()["price"])
    assert [each.values["economy"].code for each in found.values] == [first] * named
    assert all("value" in each.values for each in found.values), "with its figure"


@pytest.mark.parametrize(("code", "named"), [("PAK", True), ("TZA", False), ("PHL", False)])
def test_a_share_of_income_is_compared_where_incomes_are_alike(
    store, monkeypatch, code: str, named: bool
) -> None:
    """Nigeria: compare with the Syrian Arab Republic, of half its income."""
    monkeypatch.setattr(alike, "most_like", lambda _: (code,))
    of = {("mobile_data_basket_gni", each, YEAR): 4.0 for each in ("KEN", *most_like("KEN"))}
    keep(store, "itu", "2026-07-01", of | {("mobile_data_basket_gni", code, YEAR): 1.0})
    incomes = comparable(INCOME)["value"]
    assert (1 / 1.5 <= incomes[code] / incomes["KEN"] <= 1.5) == named
    found = to_ask("KEN", options.problems()["price"]).values
    assert [each.values["economy"].code for each in found] == [code] * named


def test_one_area_of_skills_is_shown_with_its_limit(store) -> None:
    """Indonesia: no recent survey, on a page, and 6.2% who create content on another."""
    assert skills_areas.areas("KEN") is None
    keep(store, "itu", "2026-07-01", {("skills_content", "KEN", YEAR): 6.2})
    found = skills_areas.areas("KEN")
    assert found.headline.id == "skills-gap-areas"
    assert found.headline.values["areas"].value == 1
    assert found.df.at["skills_content", "value"] == 6.2
