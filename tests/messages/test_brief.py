"""Sentences give two significant digits, tables all, and rounding never tells another story."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.messages import say
from research.messages.brief import _bare, brief
from research.messages.values import (
    Claim,
    Count,
    Exact,
    Indicator,
    Items,
    Measure,
    Number,
    Percent,
    Quantity,
    Range,
    Rank,
    Text,
    Value,
    Year,
    claim,
)

YOUNG = "youth_literacy_female"
SHARES = st.floats(0, 100).map(lambda value: round(value, 2))


@pytest.mark.parametrize(
    ("value", "in_a_sentence", "in_a_table"),
    [
        (Percent(90.6, 1), "91%", "90.6%"),
        (Percent(9.46, 2), "9.5%", "9.46%"),
        (Quantity(47.4679, "households_internet"), "47.5%", "47.5%"),  # and not 47%
        (Quantity(47.4379, "households_internet"), "47%", "47.4%"),
        (Quantity(47.5, "households_internet"), "48%", "47.5%"),
        (Percent(137.4, 1), "137%", "137.4%"),
        (Quantity(23.45, "fixed_broadband_per_100", 2), "23 per 100", "23.45 per 100"),
        (Quantity(21_700, "gdp_per_capita_ppp_2021"), "int.\xa0$\xa022,000", "int.\xa0$\xa021,700"),
        (Number(1488.2), "1,500", "1,488.2"),
        (Number(0.034), "0.034", "0.034"),
        (Count(23_450_000), "23\xa0million", "23.45\xa0million"),
        (Count(1488), "1,500", "1,488"),
        (Count(134), "134", "134"),
        (Rank(134), "134th", "134th"),
        (Year(2024), "2024", "2024"),
        (Percent(99.6, 0), "99.6%", "99.6%"),
        (Percent(99.96, 1), "99.96%", "99.96%"),
        (Percent(99.2, 2), "99.2%", "99.2%"),
        (Measure(1.163, "ratio", 3), "1.16", "1.163"),
        (Exact(Number(11_733)), "11,733", "11,733"),
        (Measure(69.51, "% of GNI per capita", 2), "70%", "69.51%"),
    ],
)
def test_a_sentence_has_two_digits_and_a_table_all(
    value: Value, in_a_sentence: str, in_a_table: str
) -> None:
    assert say(value) == in_a_sentence
    assert say(value, label=True) == in_a_table


@pytest.mark.parametrize(
    ("values", "read"),
    [
        ((Percent(90.6, 1), Percent(90.2, 1)), "90.6% and 90.2%"),
        ((Percent(90.6, 1), Percent(45.2, 1)), "91% and 45%"),
        ((Percent(20.4, 1), Percent(17.6, 1)), "20.4% and 17.6%"),
        ((Percent(94.6, 1), Percent(95)), "94.6% and 95%"),
        ((Count(1488), Count(1502)), "1,488 and 1,502"),
        (
            (Quantity(84.3, "internet_users_female"), Quantity(84.6, "internet_users_male")),
            "84.3% and 84.6%",
        ),
        ((Measure(1.024, "ratio", 3), Measure(1.02, "ratio", 3)), "1.024 and 1.02"),
    ],
)
def test_values_of_one_sentence_keep_what_tells_them_apart(
    values: tuple[Value, ...], read: str
) -> None:
    assert say(Items(values)) == read


@given(st.lists(SHARES, min_size=2, max_size=4))
def test_rounding_keeps_order_and_never_reaches_100(values: list[float]) -> None:
    held = brief(Items(tuple(Percent(value, 2) for value in values)))
    assert isinstance(held, Items)
    shown = sorted(zip(values, held.values, strict=True), key=lambda pair: pair[0])
    for (low, first), (high, second) in pairwise(shown):
        assert isinstance(first, Percent)
        assert isinstance(second, Percent)
        assert (first.value < second.value) == (low < high)
    assert all((each.value < 100) == (was < 100) for was, each in shown)  # type: ignore[attr-defined]


@pytest.mark.parametrize("label", [False, True])
def test_a_plural_form_is_of_the_number_that_is_read(label: bool) -> None:
    assert say(claim("percentage-points", value=Number(1.04)), label=label) == "1 percentage point"
    assert say(Claim("change-points", {"value": Number(0.96)}), label=label) == "1 point"


def test_only_values_of_one_claim_are_told_apart() -> None:
    """Internet use of 90.9% and literacy of 91.1%, each beside its own median, are whole."""
    items = tuple(
        claim(
            "peers-one-above",
            economy=Text(""),
            indicator=Indicator(key),
            value=own,
            group=Text(""),
            median=Percent(74, 1),
        )
        for key, own in (("internet_users", Percent(90.9, 1)), ("literacy", Percent(91.1, 1)))
    )
    text = say(Items(items))
    assert "91%" in text
    assert "90.9" not in text


def test_the_ends_of_a_range_may_become_one() -> None:
    assert say(Range(Percent(89.9, 1), Percent(90.1, 1))) == "90%"
    assert say(Range(Percent(80.2, 1), Percent(90.1, 1))) == "80 to 90%"


@pytest.mark.parametrize(
    ("women", "men", "shown"),
    [
        (66.52, 79.46, ("66.5%", "79.5%")),  # 79.46% is 79.5% in a table, and neither 79 nor 80%
        (38.46, 76.54, ("38.5%", "76.5%")),
        (24.2, 80.3, ("24%", "80%")),
        (5.46, 79.46, ("5.5%", "79.5%")),
        (66.52, 99.4, ("66.5%", "99.4%")),
    ],
)
def test_shares_that_are_compared_have_the_same_decimals(
    women: float, men: float, shown: tuple[str, str]
) -> None:
    """Pakistan: "67% against 79.5%"; Fiji: "38.5% against 77%"."""
    pair = claim("x", women=Quantity(women, YOUNG), men=Quantity(men, YOUNG))
    assert tuple(say(each, label=True) for each in brief(pair).values.values()) == shown


@pytest.mark.parametrize(
    "names", [("women", "men"), ("low", "high"), ("rural", "urban"), ("value", "median")]
)
@pytest.mark.parametrize("mark", ["", "value-of-year", "value-jumped"])
@given(own=SHARES, other=SHARES)
def test_a_pair_has_the_same_decimals_with_a_year_or_a_doubt_too(
    names: tuple[str, str], mark: str, own: float, other: float
) -> None:
    """Pakistan: "67% (2021) of women and 79.5% of men", 13.0 points apart."""
    first: Value = Percent(own, 1)
    if mark:
        first = Claim(mark, {"value": first, "year": Year(2021)})
    held = brief(Claim("x", {names[0]: first, names[1]: Percent(other, 1)}))
    assert isinstance(held, Claim)
    shown = [_bare(each) for each in held.values.values()]
    assert all(isinstance(each, Percent) for each in shown)
    assert len({each.decimals for each in shown if isinstance(each, Percent)}) == 1


def test_rates_of_one_sentence_have_the_same_decimals() -> None:
    """Nigeria: "21 per 100 … (40.5 per 100)"."""
    key = "mobile_broadband_per_100"
    values = {"change": Quantity(21.2, key), "usual": Quantity(40.4701, key)}
    held = brief(Claim("x", {"indicator": Indicator(key), **values}))
    assert isinstance(held, Claim)
    assert [say(held.values[name], label=True) for name in values] == [
        "21.2 per 100",
        "40.5 per 100",
    ]
