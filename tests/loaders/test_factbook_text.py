"""Each trap of the Factbook's texts, on text as it is printed there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.loaders.factbook_text import plain, read


@pytest.mark.parametrize(
    ("text", "value", "year", "below"),
    [
        ("115 million (2024 est.)", 115e6, 2024, False),
        ("1.87 billion (2024 est.)", 1.87e9, 2024, False),
        ("$1.558 trillion (2024 est.)", 1.558e12, 2024, False),
        ("8,646,690 (2023 est.)", 8_646_690, 2023, False),
        ("89.5% (2022)", 89.5, 2022, False),
        ("-3% (2024 est.)", -3, 2024, False),
        ("-$17.162 billion (2022 est.)", -17.162e9, 2022, False),
        ("-0.03% annual rate of change (2020-25 est.)", -0.03, 2025, False),
        ("1.16% annual rate of change (2020-25 est. est.)", 1.16, 2025, False),
        ("652,271 (July 2020 est.)", 652_271, 2020, False),
        ("12 (FY2012/13)", 12, 2013, False),
        ("(2023 est.) less than 1", 1, 2023, True),
        ("1 (2023 est.) less than 1", 1, 2023, True),
        ("less than 1% (2017 est.)", 1, 2017, True),
        ("3 sq km less than", 3, None, True),
        ("0 (2024 est.) no service", 0, 2024, False),
        ("0 (2019 est.) 0", 0, 2019, False),
        (
            "(2024 est.) The telephone system is down. No data is available for the year 2024.",
            None,
            2024,
            False,
        ),
        ("NA", None, None, False),
        ("$NA", None, None, False),
        ("NA%", None, None, False),
        ("NA (2007 est.)", None, 2007, False),
        ("", None, None, False),
        ("negligible", None, None, False),
        ("uninhabited", None, None, False),
        ("no permanent inhabitants", None, None, False),
        ("16 years (2023 est.)", 16, 2023, False),
        ("2.5% of GDP (2023 est.)", 2.5, 2023, False),
        ("15.1% (2024 est.) (male 4,714,191/female 5,863,754)", 15.1, 2024, False),
        ("4.1% (male 11,802/female 14,946) (2020 est.)", 4.1, 2020, False),
        ("643,801 sq km ; 551,500 sq km (metropolitan France)", 643_801, None, False),
        ("1.284 million sq km", 1.284e6, None, False),
        ("<b>urban:</b>&nbsp;99.9% of population (2022 est.)", 99.9, 2022, False),
        ("(2020) approximately 18,195 on the Sovereign Base Areas", 18_195, 2020, False),
    ],
)
def test_read(text: str, value: float | None, year: int | None, below: bool) -> None:
    reading = read(text)
    assert (reading.value, reading.year, reading.below) == (value, year, below)


def test_markup_is_taken_off() -> None:
    assert (
        plain("<strong>note:</strong>\xa0data are in 2016 dollars&rsquo;")
        == "note: data are in 2016 dollars’"
    )


@given(
    st.decimals(-1000, 1000, places=2, allow_nan=False),
    st.sampled_from(["", "thousand", "million", "billion", "trillion"]),
)
def test_scale_words_multiply(number, word: str) -> None:
    scale = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}[word]
    assert read(f"{number:,} {word} (2024 est.)").value == float(number * scale)
