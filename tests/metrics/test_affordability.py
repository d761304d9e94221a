"""Prices against income, by hand calculation, and what must always hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics.affordability import affordability


def test_by_hand() -> None:
    percent = 4 / 3  # the poorest 40 % with 16 % of income have 0.4 of the mean
    found = affordability(percent, poorest_share=16)
    assert found.poorest == pytest.approx(10 / 3)
    assert found.met == {2.0: True, 1.0: False}
    assert found.met_poorest == {2.0: False, 1.0: False}
    assert affordability(2.0).met[2.0]
    assert not affordability(2.001).met[2.0]
    assert affordability(percent).poorest is affordability(percent).met_poorest is None


@given(st.floats(0.01, 500), st.floats(0.5, 40))
def test_the_poorest_never_find_it_cheaper(percent: float, share: float) -> None:
    found = affordability(percent, poorest_share=share)
    assert found.poorest >= percent * (1 - 1e-12)
    assert all(found.met[each] for each, met in found.met_poorest.items() if met)
    assert affordability(percent, poorest_share=40).poorest == pytest.approx(percent)


def test_thresholds_are_a_parameter() -> None:
    assert affordability(3.0, thresholds=(5.0,)).met == {5.0: True}


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
