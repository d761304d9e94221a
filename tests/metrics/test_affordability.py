"""Prices against income, by hand calculation, and what must always hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.affordability import affordability, percent_of_income

AMOUNT = st.floats(0.01, 1e6)


def test_by_hand() -> None:
    # 10.50 US$ a month of 9,450 US$ a year: 10.5 / 787.5 = 1.333 %. The poorest 40 % with 16 % of
    # income have 0.4 of the mean.
    percent = percent_of_income(10.5, 9450)
    assert percent == pytest.approx(4 / 3)
    found = affordability(percent, poorest_share=16)
    assert found.poorest == pytest.approx(10 / 3)
    assert found.met == {2.0: True, 1.0: False}
    assert found.met_poorest == {2.0: False, 1.0: False}
    assert affordability(2.0).met[2.0]
    assert not affordability(2.001).met[2.0]
    assert affordability(percent).poorest is affordability(percent).met_poorest is None


def test_purchasing_power_parity() -> None:
    assert percent_of_income(20, 12_000, "int. $", "int. $") == pytest.approx(2)


@given(AMOUNT, AMOUNT, st.floats(1e-3, 1e3))
def test_the_currency_does_not_matter(price: float, income: float, rate: float) -> None:
    assert percent_of_income(price * rate, income * rate) == pytest.approx(
        percent_of_income(price, income)
    )


@given(st.floats(0.01, 500), st.floats(0.5, 40))
def test_the_poorest_never_find_it_cheaper(percent: float, share: float) -> None:
    found = affordability(percent, poorest_share=share)
    assert found.poorest >= percent * (1 - 1e-12)
    assert all(found.met[each] for each, met in found.met_poorest.items() if met)
    assert affordability(percent, poorest_share=40).poorest == pytest.approx(percent)


def test_thresholds_are_a_parameter() -> None:
    assert affordability(3.0, thresholds=(5.0,)).met == {5.0: True}


@pytest.mark.parametrize(
    ("price", "income", "units", "said"),
    [
        (-1, 100, (), "a price of -1 is none"),
        (0, 100, (), "a price of 0 is none; it is above 0, and where nothing is sold"),
        (float("nan"), 100, (), "a price of nan is none"),
        (1, 0, (), "an income of 0 cannot be"),
        (1, float("nan"), (), "a missing income"),
        (1, 100, ("US$", "int. $"), r"a price in US\$ and income in int\. \$: give both in one"),
        (1, 100, ("baht", "baht"), "give both in one of"),
    ],
)
def test_what_has_no_percentage(
    price: float, income: float, units: tuple[str, ...], said: str
) -> None:
    with pytest.raises(InputError, match=said):
        percent_of_income(price, income, *units)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"percent": float("nan")}, "a missing one is not judged"),
        ({"percent": 0}, "a price of 0 % of income is none"),
        ({"percent": 1, "poorest_share": 41}, "their share is above 0 and at most 40"),
        ({"percent": 1, "poorest_share": 0}, "their share is above 0"),
        ({"percent": 1, "poorest_share": float("nan")}, "their share is above 0"),
        ({"percent": 1, "thresholds": ()}, "such as 2 and 1"),
        ({"percent": 1, "thresholds": (0,)}, "such as 2 and 1"),
    ],
)
def test_what_is_not_judged(arguments: dict, said: str) -> None:
    with pytest.raises(InputError, match=said):
        affordability(**arguments)
