"""The first and the latest price of a basket."""

import pytest

from research import findings
from research.findings.prices import over_years
from research.messages.values import Economy, Items, Percent, Year, claim
from tests.stores import keep

FIXED, MOBILE = "fixed_basket_gni", "mobile_data_basket_gni"


def priced(store, **prices: dict[int, float]) -> None:
    """Keep prices, and the income that those of 2025 in both units are of."""
    if usd := prices.get("fixed_basket_usd"):
        income = {("gni_per_capita_atlas", "KEN", 2025): 1200 * usd[2025] / prices[FIXED][2025]}
        keep(store, "worldbank", "2025-01-01", income)
    keep(
        store,
        "itu",
        "2026-01-01",
        {(key, "KEN", year): of for key, each in prices.items() for year, of in each.items()},
    )


@pytest.mark.parametrize(
    ("after", "kind"), [(8.9, "fell"), (9.1, "kept"), (10.9, "kept"), (11.2, "rose")]
)
def test_a_price_moves_from_a_tenth_on(store, after: float, kind: str) -> None:
    priced(store, **{FIXED: {2022: 10.0, 2023: 9.7, 2025: after}})
    found = findings.prices_over_years("Kenya")
    assert found.headline == claim(
        f"price-trend-{kind}",
        economy=Economy("KEN"),
        basket=claim("basket-fixed-basket"),
        first=Year(2022),
        before=Percent(10.0, 2),
        last=Year(2025),
        after=Percent(after, 2),
    )
    assert found.table.file.set_index("year")[FIXED].to_dict() == {
        2022: 10.0, 2023: 9.7, 2025: after,
    }  # fmt: skip


def test_the_affordable_price_crosses_every_panel(store) -> None:
    priced(
        store,
        **{
            FIXED: {2023: 40.2, 2024: 36.1, 2025: 33.3},
            MOBILE: {2023: 6.1, 2024: 5.2, 2025: 4.3},
        },
    )
    drawn = findings.prices_over_years("KEN").chart.data
    limits = [trace for trace in drawn if trace.hoverinfo == "skip"]
    assert [(tuple(each.y), each.yaxis) for each in limits] == [((2, 2), "y"), ((2, 2), "y2")]
    assert [tuple(each.x) for each in limits] == [(2023, 2025)] * 2


@pytest.mark.parametrize("prices", [{2024: 5.0, 2025: 4.0}, {2010: 5.0, 2011: 4.0, 2012: 3.0}])
def test_two_years_and_old_ones_show_no_trend(store, prices: dict[int, float]) -> None:
    priced(store, **{FIXED: prices})
    assert findings.prices_over_years("KEN") is None


@pytest.mark.parametrize(("year", "kind"), [(2022, "fell"), (2023, "broken"), (2025, "broken")])
def test_a_break_after_the_first_year_is_no_fall(store, monkeypatch, year: int, kind: str) -> None:
    monkeypatch.setattr(over_years, "possible", lambda *_: (year,))
    priced(store, **{FIXED: {2022: 10.0, 2023: 9.7, 2025: 4.2}})
    headline = findings.prices_over_years("KEN").headline
    assert headline.id == f"price-trend-{kind}"
    assert headline.values.get("years") == (Items([Year(year)]) if kind == "broken" else None)


def test_a_year_that_the_next_repeats_begins_no_trend(store) -> None:
    priced(store, **{FIXED: {2018: 10.3, 2019: 10.3, 2020: 9.1, 2025: 4.2}})
    found = findings.prices_over_years("KEN")
    assert found.headline.values["first"] == Year(2019)
    assert [(each.id, each.values["years"]) for each in found.notes] == [
        ("price-trend-repeated", Items([Year(2019)]))
    ]
    marks = found.table.file.set_index("year")["mark"]
    assert marks.to_dict() == dict.fromkeys(marks.index, "mark-none") | {2019: "mark-repeated"}


def test_a_price_in_money_alone_can_stay_the_same(store) -> None:
    money = {"fixed_basket_usd": {2022: 20.0, 2023: 20.0, 2025: 20.0}}
    priced(store, **{FIXED: {2022: 10.0, 2023: 9.7, 2025: 5.0}}, **money)
    found = findings.prices_over_years("KEN")
    assert not found.notes
    assert "mark" not in found.table.columns


@pytest.mark.parametrize(("usd", "by_income"), [(20.0, True), (16.0, True), (15.8, False)])
def test_a_share_that_fell_more_by_income_than_by_price_is_marked(store, usd, by_income) -> None:
    """The share halves: a price of 20 that falls to 20 / 2 ** (1 / 3) = 15.9 did a third of it."""
    money = {"fixed_basket_usd": {2022: 20.0, 2023: 19.7, 2025: usd}}
    priced(store, **{FIXED: {2022: 10.0, 2023: 8.3, 2025: 5.0}}, **money)
    found = findings.prices_over_years("KEN")
    assert [each.id for each in found.claims] == ["price-trend-income"] * by_income
    assert found.table.file.set_index("year")["fixed_basket_usd"][2025] == usd


@pytest.mark.parametrize(("usd", "only"), [(19.0, ""), (20.0, ""), (21.0, "-only")])
def test_a_price_that_rose_was_cheaper_by_incomes_alone(store, usd, only) -> None:
    """Kenya's price rose from US$ 7.3 to 7.7, and "mainly" incomes made it cheaper."""
    money = {"fixed_basket_usd": {2022: 20.0, 2023: 19.7, 2025: usd}}
    priced(store, **{FIXED: {2022: 10.0, 2023: 8.3, 2025: 5.0}}, **money)
    assert [each.id for each in findings.prices_over_years("KEN").claims] == [
        f"price-trend-income{only}"
    ]


def test_a_price_of_two_incomes_is_marked_in_its_trend(store) -> None:
    """Nigeria: "1.6% in 2025", which is 0.87% of the World Bank's income, without a word."""
    shares = {2023: 10.0, 2024: 9.1, 2025: 8.2}
    priced(store, **{FIXED: shares, "fixed_basket_usd": {2023: 8.0, 2024: 7.5, 2025: 7.0}})
    plain = findings.prices_over_years("KEN")
    assert plain.headline.values["after"] == Percent(8.2, 2)
    assert "mark" not in plain.table.columns
    keep(store, "worldbank", "2026-01-01", {("gni_per_capita_atlas", "KEN", 2025): 2_100.0})
    found = findings.prices_over_years("KEN")
    assert found.headline.values["after"] == claim("value-in-doubt", value=Percent(8.2, 2))
    marks = found.table.frame["mark"]
    assert marks.to_dict() == {2023: "mark-none", 2024: "mark-none", 2025: "mark-suspect"}
