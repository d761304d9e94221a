"""Aggregations against hand calculations, scipy's means, and what must always hold of them."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from research.errors import InputError
from research.metrics import index
from research.metrics.index.aggregate import MEANS

POSITIVE = st.lists(st.floats(1, 100), min_size=2, max_size=6)


def one(scores: list[float], method: str, weights: list[float] | None = None, **options) -> float:
    names = [f"c{i}" for i in range(len(scores))]
    own = None if weights is None else pd.Series(weights, index=names)
    return float(
        index.aggregate(pd.DataFrame([scores], columns=names), own, method, **options).iloc[0]
    )


@pytest.mark.parametrize(
    ("method", "options", "expected"),
    [
        ("arithmetic", {}, 0.25 * 20 + 0.75 * 80),
        ("geometric", {}, 20**0.25 * 80**0.75),
        ("harmonic", {}, 1 / (0.25 / 20 + 0.75 / 80)),
        ("generalised", {"power": 2.0}, (0.25 * 20**2 + 0.75 * 80**2) ** 0.5),
        ("generalised", {"power": 0.0}, 20**0.25 * 80**0.75),
        ("generalised", {"power": -1.0}, 1 / (0.25 / 20 + 0.75 / 80)),
        # Mean 65, variance 0.25 (20 - 65)^2 + 0.75 (80 - 65)^2 = 675: 65 - 675 / 65.
        ("mazziotta-pareto", {}, 65 - 675 / 65),
    ],
)
def test_means_by_hand(method: str, options, expected: float) -> None:
    assert one([20, 80], method, [1, 3], **options) == pytest.approx(expected, rel=1e-12)
    assert one([20, 80], method, [0.25, 0.75], **options) == pytest.approx(expected, rel=1e-12)


@pytest.mark.slow
@given(POSITIVE)
def test_means_are_those_of_scipy(scores: list[float]) -> None:
    for method, power in (("arithmetic", 1), ("geometric", 0), ("harmonic", -1)):
        assert one(scores, method) == pytest.approx(stats.pmean(scores, power), rel=1e-9)
        assert one(scores, "generalised", power=power) == pytest.approx(
            stats.pmean(scores, power), rel=1e-9
        )


@pytest.mark.slow
@given(POSITIVE, st.floats(0.1, 10))
def test_means_keep_units_order_and_bounds(scores: list[float], factor: float) -> None:
    for method in MEANS:
        mean = one(scores, method, power=0.5)
        assert one(scores[::-1], method, power=0.5) == pytest.approx(mean, rel=1e-9)
        assert one([factor * x for x in scores], method, power=0.5) == pytest.approx(
            factor * mean, rel=1e-9
        )
        assert one([scores[0]] * 3, method, power=0.5) == pytest.approx(scores[0], rel=1e-9)
        assert mean <= max(scores) * (1 + 1e-9)
        if method != "mazziotta-pareto":
            assert mean >= min(scores) * (1 - 1e-9)


@pytest.mark.slow
@given(POSITIVE, st.integers(0, 5), st.floats(0.5, 20))
def test_means_rise_with_each_score(scores: list[float], which: int, more: float) -> None:
    better = list(scores)
    better[which % len(scores)] += more
    for method in ("arithmetic", "geometric", "harmonic", "generalised"):
        assert one(better, method, power=0.5) > one(scores, method, power=0.5)


@given(POSITIVE)
def test_bare_indicators_cost_more_the_lower_the_power(scores: list[float]) -> None:
    means = [one(scores, method) for method in ("harmonic", "geometric", "arithmetic")]
    assert means[0] <= means[1] * (1 + 1e-9) <= means[2] * (1 + 2e-9)
    assert one(scores, "mazziotta-pareto") <= means[2] * (1 + 1e-9)


def test_zero_makes_a_geometric_and_a_harmonic_mean_zero() -> None:
    for method in ("geometric", "harmonic"):
        assert one([0, 80], method) == 0
    assert one([0, 80], "geometric", [0, 1]) == pytest.approx(80)
    assert one([0, 0], "mazziotta-pareto") == 0
    assert one([0, 80], "generalised", power=0.5) == pytest.approx((0.5 * 80**0.5) ** 2)


@pytest.mark.parametrize("method", ["geometric", "harmonic", "generalised"])
def test_scores_below_zero_are_refused(method: str) -> None:
    with pytest.raises(InputError, match=f"below 0 has no {method} mean; use"):
        one([-1, 80], method)
    assert one([-1, 81], "arithmetic") == 40


def test_a_mean_not_above_zero_has_no_penalty() -> None:
    """The penalty may take an index of scores above 0 below it, and that is a score its parent can
    use.
    """
    assert one([0, 0, 90], "mazziotta-pareto") == pytest.approx(30 - 1800 / 30)
    assert one([-30, 90], "mazziotta-pareto") == pytest.approx(30 - 3600 / 30)
    with pytest.raises(InputError, match="not above 0 have no mazziotta-pareto mean"):
        one([-90, 80], "mazziotta-pareto")


def test_too_few_children_give_no_score() -> None:
    scores = pd.DataFrame(
        {"a": [10.0, 10, np.nan], "b": [30.0, np.nan, np.nan], "c": [50.0, 40, np.nan]}
    )
    weights = pd.Series({"a": 1, "b": 5, "c": 2})
    assert index.aggregate(scores, weights).isna().tolist() == [False, True, True]
    for method, expected in (
        ("arithmetic", 30),
        ("geometric", (10 * 40**2) ** (1 / 3)),
        ("harmonic", 3 / (1 / 10 + 2 / 40)),
    ):
        some = index.aggregate(scores, weights, method, data_threshold=2 / 3)
        assert some[1] == pytest.approx(expected)
        assert np.isnan(some[2])
    assert np.isnan(index.aggregate(scores, weights, data_threshold=0.0)[2])
    # A child without weight is not missed.
    assert index.aggregate(scores, pd.Series({"a": 1, "b": 0, "c": 1}))[1] == 25


def test_copeland_counts_wins_less_losses() -> None:
    # By two of three equal children A beats B and C; B and C each lead in one and tie in the third.
    scores = pd.DataFrame({"x": [3.0, 2, 1], "y": [3.0, 1, 2], "z": [0.0, 5, 5]}, index=list("ABC"))
    assert index.aggregate(scores, method="copeland").to_dict() == {"A": 2, "B": -1, "C": -1}
    shuffled = index.aggregate(scores.loc[list("CAB")], method="copeland")
    assert shuffled["A"] == 2
    assert index.aggregate(scores.iloc[:1], method="copeland").tolist() == [0]
    # Weight of z alone above one half turns it round.
    assert index.aggregate(scores, pd.Series({"x": 1, "y": 1, "z": 3}), "copeland").to_dict() == {
        "A": -2,
        "B": 1,
        "C": 1,
    }


@pytest.mark.parametrize(
    ("weights", "method", "said"),
    [
        ({"a": -1, "b": 2}, "arithmetic", "none below 0"),
        ({"a": 0, "b": 0}, "arithmetic", "not all 0"),
        ({"a": 1}, "arithmetic", "every child needs one"),
        (None, "median", "'median' is none of"),
    ],
)
def test_what_cannot_be_aggregated_is_refused(weights, method: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        index.aggregate(
            pd.DataFrame({"a": [1.0], "b": [2.0]}),
            None if weights is None else pd.Series(weights),
            method,
        )


def test_copeland_compares_in_what_both_have() -> None:
    # In x, all that both have, B is ahead; a gap is neither a high value nor a low one.
    gap = pd.DataFrame({"x": [50.0, 60.0], "y": [40.0, np.nan]}, index=["A", "B"])
    assert index.aggregate(gap, method="copeland", data_threshold=0.5).to_dict() == {
        "A": -1,
        "B": 1,
    }
    assert index.aggregate(gap * 0.01, method="copeland", data_threshold=0.5).to_dict() == {
        "A": -1,
        "B": 1,
    }
    # With nothing in common nobody wins; an economy without a score is no rival.
    apart = pd.DataFrame({"x": [50.0, np.nan], "y": [np.nan, 40.0]})
    assert index.aggregate(apart, method="copeland", data_threshold=0.5).tolist() == [0, 0]
    assert index.aggregate(gap, method="copeland").dropna().to_dict() == {"A": 0}


@given(
    st.lists(
        st.lists(st.one_of(st.just(np.nan), st.integers(0, 5)), min_size=3, max_size=3),
        min_size=2,
        max_size=6,
    )
)
def test_wins_of_copeland_are_the_losses_of_others(rows: list[list[float]]) -> None:
    scores = pd.DataFrame(rows, columns=list("abc"), dtype=float)
    assert (
        index.aggregate(
            scores, pd.Series({"a": 1, "b": 2, "c": 3}), "copeland", data_threshold=0.5
        ).sum()
        == 0
    )


@pytest.mark.parametrize("method", ["geometric", "harmonic", "generalised"])
@pytest.mark.parametrize("score", [100.0, 37.3, 0.7])
def test_equal_scores_have_themselves_for_a_mean(method: str, score: float) -> None:
    assert one([score] * 3, method, [0.2, 0.3, 0.7], power=0.3) == score
