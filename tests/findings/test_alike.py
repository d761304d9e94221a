"""Which economies are to be asked, by hand."""

import numpy as np
import pandas as pd
import pytest

from research import access, options
from research.findings.comparison.structural import most_like
from research.findings.core.latest import INCOME, comparable
from research.findings.core.similar import similar, with_income
from research.findings.population import skills_areas
from research.findings.practice import alike
from research.findings.practice.alike import to_ask
from research.findings.practice.diagnosis import Diagnosis
from research.findings.progress.settled import settled
from research.messages.values import Quantity, Year, claim
from tests.findings.test_options import YEAR
from tests.stores import keep

pytestmark = pytest.mark.usefixtures("whole")


@pytest.mark.parametrize(("price", "named"), [(1.0, True), (2.6, False)])
def test_only_who_meets_the_target_is_to_be_asked(store, price: float, named: bool) -> None:
    """Tuvalu: compare with an economy of no price; others led, and were over the target too."""
    first = next(code for code in most_like("KEN") if code in alike._alike("KEN"))
    of = {("mobile_data_basket_gni", code, YEAR): 4.0 for code in ("KEN", *most_like("KEN"))}
    keep(store, "itu", "2026-07-01", of | {("mobile_data_basket_gni", first, YEAR): price})
    found = to_ask("KEN", options.problems()["price"])
    assert [each.values["economy"].code for each in found.values] == [first] * named
    assert all("value" in each.values for each in found.values), "with its figure"


@pytest.mark.parametrize(
    ("problem", "own", "ahead"), [("price", 4.0, 1.0), ("electricity", 60.0, 100.0)]
)
@pytest.mark.parametrize(("code", "named"), [("PAK", True), ("TZA", False), ("PHL", False)])
def test_who_is_named_with_a_value_has_a_similar_income(
    store, monkeypatch, code: str, named: bool, problem: str, own: float, ahead: float
) -> None:
    """Nigeria: compare with the Syrian Arab Republic, of half its income, or Indonesia's 1.8."""
    monkeypatch.setattr(alike, "most_like", lambda _: (code,))
    key = options.problems()[problem].indicator
    of = {(key, each, YEAR): own for each in ("KEN", *most_like("KEN"))}
    keep(store, "itu", "2026-07-01", of | {(key, code, YEAR): ahead})
    incomes = comparable(INCOME)["value"]
    assert (1 / 1.5 <= incomes[code] / incomes["KEN"] <= 1.5) == named
    found = to_ask("KEN", options.problems()[problem]).values
    assert [each.values["economy"].code for each in found] == [code] * named


def test_who_is_most_alike_is_among_the_nearest_in_income(monkeypatch) -> None:
    """Thailand: "among the economies most like Thailand", of 1.3 times its income: Belarus."""
    apart = [1.0, *(1 + each / 100 for each in range(1, 23)), 1.4]
    incomes = {f"E{at}": 1e4 * of for at, of in enumerate(apart)}
    known = {INCOME: incomes, "population": dict.fromkeys(incomes, 1e7) | {"E3": 1e9}}
    frames = {key: pd.DataFrame({"value": pd.Series(of)}) for key, of in known.items()}
    monkeypatch.setattr(alike, "comparable", lambda key: frames[key])
    near = {f"E{at}" for at in range(1, 21)} - {"E3"}  # the 20 nearest, but one of another size
    assert {*alike._alike("E0")} == near


def test_similar_incomes_are_within_a_factor() -> None:
    """The 20 incomes nearest to Burundi's reach to 3.5 times it."""
    income = with_income("internet_users")["income"]
    sure = income.index.intersection(settled("internet_users").index)
    sizes = {}
    for code, own in income.items():
        near = similar(str(code), "internet_users")
        times = income[sure.drop(code, errors="ignore")] / own
        within = int((np.log(times).abs() <= np.log(1.5)).sum())
        sizes[code] = len(near)
        assert len(near) == (min(within, 20) if within >= 8 else 0), code
        assert (np.log(near["income"] / own).abs() <= np.log(1.5)).all()
    assert sizes["KEN"] == 20
    assert sizes[income.idxmin()] == 0, "nobody is as poor"


def test_what_is_compared_with_similar_incomes_has_its_year() -> None:
    """Nigeria: "international bandwidth is 4.9 kbit/s per person", of no year."""
    key, year = "bandwidth_per_capita", access.reference_year() - 1
    value, median = Quantity(4.9, key), Quantity(70.0, key)
    of = Diagnosis(options.problems()["international"], "KEN", 0.9, value, median, year=year)
    assert of.said.values["value"] == claim("value-of-year", value=value, year=Year(year))
    assert of.value == value, "a table has a column for it"


def test_one_area_of_skills_is_shown_with_its_limit(store) -> None:
    """Indonesia: no recent survey, on a page, and 6.2% who create content on another."""
    assert skills_areas.areas("KEN") is None
    keep(store, "itu", "2026-07-01", {("skills_content", "KEN", YEAR): 6.2})
    found = skills_areas.areas("KEN")
    assert found.headline.id == "skills-gap-areas"
    assert found.headline.values["areas"].value == 1
    assert found.df.at["skills_content", "value"] == 6.2
