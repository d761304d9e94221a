"""Values in words: by the CLDR in every language, two significant digits where a number is rough,
and back from JSON.
"""

import json
import math

import numpy as np
import pytest
from babel import Locale
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.messages import formats, say, sentence
from research.messages.render import rendered
from research.messages.values import (
    About,
    Claim,
    Count,
    Economy,
    Estimate,
    Group,
    Indicator,
    Items,
    Measure,
    Money,
    Near,
    Number,
    Percent,
    Quantity,
    Quarter,
    Range,
    Rank,
    Text,
    Title,
    Unit,
    Value,
    Year,
    Years,
    claim,
    from_json,
)

LITERACY = claim("subject-of-year", topic=claim("topic-literacy"), year=Year(2019))
FINITE = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15)


def test_billions_are_millions_in_spanish() -> None:
    """ "2,2 mil millones": a thousand million has no word, and no fraction."""
    shown = rendered(Range(Money(1e9), Money(2.2e9)), "es", label=False)
    assert shown == "US$\xa01000 a 2200\xa0millones"
    shown = rendered(Range(Money(4e8), Money(1.25e10)), "es", label=False)
    assert shown == "US$\xa0400 a 13.000\xa0millones"


def test_billions_have_a_plural_in_arabic() -> None:
    shown = [rendered(About(each), "ar", label=False) for each in (2.2e9, 7e9, 1.2e10)]
    assert shown == ["2.2\xa0مليار", "7\xa0مليارات", "12\xa0مليار"]


@pytest.mark.parametrize(
    ("value", "sentence_form", "label"),
    [
        (Quantity(90.0, "internet_users"), "90%", "90%"),
        (Quantity(161, "mobile_per_100"), "161 per 100", "161 per 100"),
        (Money(6.04e9), "US$\xa06\xa0billion", "US$\xa06\xa0billion"),
        (
            Range(Money(4.1e9), Money(10.2e9)),
            "US$\xa04.1 to 10\xa0billion",
            "US$\xa04.1 to 10\xa0billion",
        ),
        (Range(Percent(3), Percent(9)), "3 to 9%", "3 to 9%"),
        (Range(Money(4e9), Money(4.02e9)), "US$\xa04\xa0billion", "US$\xa04\xa0billion"),
        (
            Range(Money(4e8), Money(1.2e9)),
            "US$\xa0400\xa0million to 1.2\xa0billion",
            "US$\xa0400\xa0million to 1.2\xa0billion",
        ),
        (Economy("NLD"), "the Netherlands", "Netherlands"),
        (Group("all"), "the world", "World"),
        (Group("wb:low"), "the low income group", "Low income"),
        (Indicator("electricity_access"), "access to electricity", "Access to electricity"),
        (
            Items((Economy("THA"), Economy("NLD"))),
            "Thailand and the Netherlands",
            "Thailand and Netherlands",
        ),
        (Years(2019, 2024), "2019 to 2024", "2019 to 2024"),
        (Years(2023, 2023), "2023", "2023"),
        (Quarter("2023-Q4"), "Q4 2023", "Q4 2023"),
        (Rank(21), "21st", "21st"),
        (Rank(112), "112th", "112th"),
        (Range(Rank(21), Rank(31)), "21st to 31st", "21st to 31st"),
        (Range(Rank(1), Rank(1)), "1st", "1st"),
        (Unit("internet_users", long=True), "% of population", "% of population"),
        (Unit("fixed_basket_gni"), "% of income per person", "% of income per person"),
        (
            claim("topic-literacy"),
            "literacy of adults aged 15 and over",
            "Adult literacy, aged 15 and over",
        ),
        (
            LITERACY,
            "literacy of adults aged 15 and over (2019)",
            "Adult literacy, aged 15 and over, 2019",
        ),
        (Text("<b> as given"), "<b> as given", "<b> as given"),
        (Title("Access to electricity"), "access to electricity", "Access to electricity"),
        (Title("GDP per capita"), "GDP per capita", "GDP per capita"),
        (Measure(2, "% of GNI per capita"), "2%", "2%"),
        (Measure(0.98, "ratio", 3), "0.98", "0.98"),
        (Measure(0.98, "", 3), "0.98", "0.98"),
        (Measure(50, "kbit/s"), "50 kbit/s", "50 kbit/s"),
        (Measure(20, "Mbit/s"), "20 Mbit/s", "20 Mbit/s"),
    ],
)
def test_a_value_is_read_in_a_sentence_and_in_a_label(
    value: Value, sentence_form: str, label: str
) -> None:
    assert say(value) == sentence_form
    assert say(value, label=True) == label
    assert from_json(json.loads(json.dumps(value.as_json()))) == value


def test_whole_numbers_are_whole_however_they_are_computed() -> None:
    """A count out of a frame of numbers goes into JSON and chooses a plural form like any other."""
    count, years = Count(np.float64(3.0)), Years(np.int64(2019), np.float64(2024.0))
    assert (count, years) == (Count(3), Years(2019, 2024))
    assert json.loads(json.dumps(count.as_json())) == {"is": "count", "value": 3}
    assert say(Year(np.float64(2024.0))) == "2024"
    with pytest.raises(ValueError, match="NaN"):
        Count(math.nan)


@given(FINITE)
def test_two_significant_digits_are_within_a_twentieth(value: float) -> None:
    text = formats.significant(value, "en").replace(",", "").replace("−", "-")
    number, _, word = text.partition("\xa0")
    shown = float(number) * {"": 1, "million": 1e6, "billion": 1e9, "trillion": 1e12}[word]
    assert math.isclose(shown, value, rel_tol=0.051, abs_tol=1e-12)


@given(st.floats(min_value=-1e5, max_value=1e5), st.integers(0, 3))
def test_numbers_are_written_as_babel_writes_them(value: float, decimals: int) -> None:
    shown = formats.number(value, decimals, "en").replace("−", "-")
    if abs(value) >= 0.5 * 10**-decimals:
        assert math.isclose(float(shown.replace(",", "")), value, abs_tol=0.5000001 * 10**-decimals)
    exact = format_decimal(round(value), format="#,##0", locale=Locale.parse("en_GB"))
    whole = formats.number(round(value), decimals, "en")
    assert whole == exact.replace("-", "−") or abs(value) >= 1e6


@given(st.recursive(st.builds(Number, FINITE) | st.builds(Year, st.integers(1900, 2100)) | st.builds(Text, st.text()),  # noqa: E501
                    lambda inner: st.builds(claim, st.just("range"), low=inner, high=inner) | st.builds(  # noqa: E501
                        Items, st.lists(inner, max_size=3).map(tuple)), max_leaves=6))  # fmt: skip
def test_every_value_comes_back_from_json(value: Value) -> None:
    assert from_json(json.loads(json.dumps(value.as_json()))) == value


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "th", "zh"])
def test_a_number_below_zero_has_a_minus_and_no_hyphen(language: str) -> None:
    """Tables had a hyphen, which is shorter than a digit, and charts a minus."""
    for value in (Number(-4.2), Percent(-4.2, 1), About(-3.5e9), Quantity(-4.2, "gdp_growth")):
        text = say(value, language, label=True)
        assert text.count("−") == 1
        assert "-" not in text


def test_numbers_follow_the_language_and_missing_messages_are_english() -> None:
    assert say(Percent(90.25, 1), "fr", label=True) == "90,3\N{NO-BREAK SPACE}%"
    assert say(About(98.2e6), "fr") == "98\xa0millions"
    assert say(claim("column-year"), "de") == "Year"


def test_a_plural_form_is_chosen_by_the_number() -> None:
    assert say(claim("income-more", more=Count(1), nearest=Count(20))).startswith(
        "One of the 20 economies"
    )
    assert say(claim("income-more", more=Count(3), nearest=Count(20))).startswith(
        "3 of the 20 economies"
    )


def test_a_sentence_begins_with_a_capital_also_where_a_name_has_an_article() -> None:
    assert (
        sentence(claim("income-no-gdp", economy=Economy("NLD")))
        == "GDP per capita of the Netherlands is missing."
    )
    headline = claim(
        "income-compared-higher",
        economy=Economy("NLD"),
        indicator=Indicator("internet_users"),
        value=Percent(9),
        median=Percent(8),
    )
    assert sentence(headline).startswith("Internet use in the Netherlands is")


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (Claim("no-such-message"), "Unknown message 'no-such-message'"),
        (claim("income-no-gdp"), "Unknown external: economy"),
    ],
)
def test_a_message_that_cannot_be_said_is_an_error(wrong: Claim, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        say(wrong)


def test_json_of_no_value_is_refused() -> None:
    with pytest.raises(InputError, match="'nothing' is no kind of value"):
        from_json({"is": "nothing"})


def test_numbers_of_numpy_are_json() -> None:
    held = claim("range", low=Year(np.int64(2015)), high=Percent(np.float32(0.5)))
    assert (
        json.loads(json.dumps(held.as_json()))
        == claim("range", low=Year(2015), high=Percent(0.5)).as_json()
    )


def test_parts_of_an_arabic_text_keep_their_order() -> None:
    """Per cent signs changed sides, "and" went to the wrong Latin name, and 20 Mbit/s turned."""
    isolate, end, mark = "\u2068", "\u2069", "\u200f"
    assert say(claim("chart-interval"), "ar").endswith(f"{isolate}95%{end}")
    two = say(Items((Text("Katz"), Text("Callorda"))), "ar")
    assert two == f"{mark}{isolate}Katz{end} \u0648{isolate}Callorda{end}"
    assert say(Measure(20, "Mbit/s"), "ar") == f"{isolate}20{end} Mbit/s"


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (0.0017, "under 0.01 per 100", "每百人不到0.01个"),
        (0.0, "0 per 100", "每百人0个"),
        (0.01, "0.01 per 100", "每百人0.01个"),
    ],
)
def test_hardly_any_subscriptions_are_no_digits(value: float, english: str, chinese: str) -> None:
    said = Quantity(value, "fixed_broadband_per_100")
    assert say(said, "en") == english
    assert say(said, "zh") == chinese


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Estimate(6.5e7, 4.8e7, 8.2e7), "65\xa0million (48 to 82\xa0million)"),
        (Estimate(5e4, 0.0, 1e5), "50,000 (0 to 100,000)"),
        (Estimate(2.52e6, 2.5e6, 2.54e6), "2.5\xa0million"),
        (
            Estimate(9e7, 8.2e7, 9.9e7, is_filled=True),
            "90\xa0million (82 to 99\xa0million)",
        ),
        (Estimate(1.8e8, 1.8e8, 1.8e8, is_filled=True), "180\xa0million"),
        (Estimate(2e3, 1.5e3, 2.5e3, form="either"), "1,500 or 2,500"),
        (Estimate(2.5e7, 2.1e7, 2.9e7, form="range"), "21 to 29\xa0million"),
        (Near(1.692e8), "169\xa0million"),
    ],
)
def test_the_central_value_comes_before_its_range(value: About, told: str) -> None:
    """Nigeria: "48 to 82 million people"; Fiji: "up to 100,000", the worst case, as headline."""
    assert say(value) == told


def test_an_estimate_in_brackets_has_square_ones() -> None:
    named = claim("options-concerns-use", people=Estimate(6.5e7, 4.8e7, 8.2e7))
    assert say(named).endswith("(65\xa0million [48 to 82\xa0million] aged 10 and over)")
    assert "［4800万至8200万］" in say(named, "zh")
