"""Numbers as a reader reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import words


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (90.0, 1, "90"), (99.9, 1, "99.9"), (0.034, 0, "0.034"), (0.03, 1, "0.03"), (0.0, 0, "0"), (-0.5, 1, "−0.5"),
        (999_999, 0, "999,999"), (1e6, 0, "1 million"), (1.558e12, 0, "1.56 trillion"), (float("nan"), 1, "no data"),
        (-17.162e9, 0, "−17.16 billion"), (0.96, 0, "1"),
    ],
)  # fmt: skip
def test_number(value: float, decimals: int, text: str) -> None:
    assert words.number(value, decimals) == text


@given(st.floats(0.001, 1e13), st.integers(0, 3))
def test_a_positive_number_never_reads_as_nothing(value: float, decimals: int) -> None:
    assert words.number(value, decimals).strip("0.,") != ""
