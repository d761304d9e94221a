"""Measures of inequality against other implementations, closed forms, and their definitions written
out.
"""

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.weightstats import DescrStatsW

from research.errors import InputError
from research.metrics import inequality as measures
from tests.metrics import inequality_by_hand as by_hand

ROWS = st.lists(
    st.tuples(
        st.one_of(st.floats(0.5, 100.0), st.just(3.0)), st.floats(0.1, 10.0), st.sampled_from("abc")
    ),
    min_size=2,
    max_size=14,
)


def columns(rows):
    values, weights, groups = zip(*rows, strict=True)
    return np.array(values), np.array(weights), list(groups)


@given(ROWS)
def test_against_the_definitions(rows) -> None:
    values, weights, _ = columns(rows)
    assert measures.gini(values, weights) == pytest.approx(by_hand.gini(values, weights), abs=1e-12)
    for alpha in (-2.0, 0.0, 0.4, 0.6, 1.0, 3.0):
        expected = by_hand.entropy(values, alpha, weights)
        assert measures.generalised_entropy(values, weights, alpha=alpha) == pytest.approx(
            expected, rel=1e-9, abs=1e-11
        )
    for start, end in ((0, 0.4), (0.9, 1), (0.25, 0.5)):
        found = measures.income_share(values, weights, start=start, end=end)
        assert found == pytest.approx(by_hand.share(values, start, end, weights), abs=1e-12)


@given(ROWS, st.sampled_from([0.25, 0.5, 2.0, 3.0]))
def test_atkinson_follows_from_entropy(rows, epsilon: float) -> None:
    # Shorrocks and Slottje, "Approximating unanimity orderings", 2002: one is a function of the
    # other, of order 1 - epsilon.
    values, weights, _ = columns(rows)
    alpha = 1 - epsilon
    mean = alpha * (alpha - 1) * by_hand.entropy(values, alpha, weights) + 1
    assert measures.atkinson(values, weights, epsilon=epsilon) == pytest.approx(
        1 - mean ** (1 / alpha), abs=1e-10
    )


@given(ROWS)
def test_gini_is_twice_the_area_above_the_lorenz_curve(rows) -> None:
    values, weights, _ = columns(rows)
    curve = measures.lorenz(values, weights)
    assert (curve.people[0], curve.share[0], curve.people[-1], curve.share[-1]) == (0, 0, 1, 1)
    assert (np.diff(curve.share) >= 0).all()
    assert (curve.share <= curve.people + 1e-12).all()
    assert 1 - 2 * np.trapezoid(curve.share, curve.people) == pytest.approx(
        measures.gini(values, weights), abs=1e-12
    )


@pytest.mark.slow
@given(ROWS)
def test_parts_add_up_and_are_what_they_say(rows) -> None:
    values, weights, groups = columns(rows)
    parts = measures.gini_parts(values, groups, weights)
    assert parts.between + parts.within + parts.overlap == pytest.approx(parts.total, abs=1e-12)
    assert parts.total == pytest.approx(by_hand.gini(values, weights), abs=1e-12)
    assert parts.overlap == pytest.approx(by_hand.overlap(values, groups, weights), abs=1e-12)
    for alpha in (-1.0, 0.0, 0.5, 1.0, 2.0):
        entropy = measures.entropy_parts(values, groups, weights, alpha=alpha)
        assert entropy.between + entropy.within == pytest.approx(
            entropy.total, rel=1e-10, abs=1e-13
        )
        assert entropy.total == pytest.approx(
            by_hand.entropy(values, alpha, weights), rel=1e-9, abs=1e-11
        )
    for name, row in parts.groups.iterrows():
        mine = np.array(groups) == name
        assert row["people"] == pytest.approx(weights[mine].sum() / weights.sum())
        assert row["share"] == pytest.approx((values * weights)[mine].sum() / (values @ weights))
        assert row["index"] == pytest.approx(by_hand.gini(values[mine], weights[mine]), abs=1e-12)


def test_groups_that_do_not_meet_do_not_overlap() -> None:
    apart = measures.gini_parts([1.0, 2.0, 5.0, 6.0], ["poor", "poor", "rich", "rich"])
    assert apart.overlap == pytest.approx(0, abs=1e-15)
    alike = measures.gini_parts([1.0, 5.0, 3.0, 3.0], ["a", "a", "b", "b"])
    assert alike.between == 0
    assert alike.overlap == pytest.approx(
        by_hand.overlap([1.0, 5.0, 3.0, 3.0], ["a", "a", "b", "b"], np.ones(4))
    )


def test_a_group_with_nothing_has_no_inequality_of_its_own() -> None:
    # Hand calculation: half the people have all, in equal parts; T = ln 2, G = 1/2, all of it
    # between.
    for parts, total in (
        (measures.gini_parts([0.0, 0.0, 1.0, 1.0], [0, 0, 1, 1]), 0.5),
        (measures.entropy_parts([0.0, 0.0, 1.0, 1.0], [0, 0, 1, 1]), np.log(2)),
    ):
        assert (parts.total, parts.between, parts.within) == (
            pytest.approx(total),
            pytest.approx(total),
            0,
        )
        assert np.isnan(parts.groups.loc[0, "index"])


def test_what_has_no_weight_is_in_no_group() -> None:
    parts = measures.entropy_parts([9.0, 1.0, 3.0], ["gone", "a", "b"], weights=[0, 1, 1])
    assert parts.groups.index.tolist() == ["a", "b"]
    assert parts.total == pytest.approx(measures.theil_t([1.0, 3.0]))


def test_against_the_package_inequality() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from inequality.atkinson import atkinson
        from inequality.gini import Gini
        from inequality.theil import Theil, TheilD

    values = np.random.default_rng(5).lognormal(1, 0.8, 400)
    regions = np.repeat(np.arange(8), 50)
    assert measures.gini(values) == pytest.approx(Gini(values).g, rel=1e-12)
    assert measures.theil_t(values) == pytest.approx(Theil(values).T, rel=1e-12)
    theirs, ours = TheilD(values, regions), measures.entropy_parts(values, regions)
    assert (ours.between, ours.within) == (
        pytest.approx(theirs.bg.item()),
        pytest.approx(theirs.wg.item()),
    )
    for epsilon in (0.5, 1, 2):
        assert measures.atkinson(values, epsilon=epsilon) == pytest.approx(
            atkinson(values, epsilon), rel=1e-12
        )


def test_order_two_is_half_the_squared_coefficient_of_variation() -> None:
    rng = np.random.default_rng(3)
    values, weights = rng.gamma(2, 3, 300), rng.uniform(0.1, 4, 300)
    described = DescrStatsW(values, weights)
    expected = described.var / described.mean**2 / 2
    assert measures.generalised_entropy(values, weights, alpha=2) == pytest.approx(
        expected, rel=1e-12
    )


def test_mean_difference_is_that_of_pairs() -> None:
    values, weights = np.array([96.0, 90.0, 55.0]), np.array([5.0, 70.0, 1400.0])
    pairs = np.outer(weights, weights) / weights.sum() ** 2
    expected = (pairs * np.abs(values[:, None] - values)).sum()
    assert measures.mean_difference(values, weights) == pytest.approx(expected)
    assert measures.mean_difference(100 - values, weights) == pytest.approx(expected)


def test_corrected_gini_averages_over_samples_to_that_of_pairs() -> None:
    # Mean difference over pairs of two different people, over twice the mean: n/(n-1) times the
    # plain index.
    values = np.array([1.0, 4.0, 4.0, 7.0, 20.0])
    pairs = [abs(a - b) for i, a in enumerate(values) for b in values[:i]]
    assert measures.gini(values, correct=True) == pytest.approx(np.mean(pairs) / 2 / values.mean())
    weights = np.array([1.0, 2.0, 1.0, 3.0, 1.0])
    outer = np.outer(weights, weights)
    expected = (
        (outer * abs(values[:, None] - values)).sum() / (outer.sum() - (weights**2).sum()) / 2
    )
    assert measures.gini(values, weights, correct=True) == pytest.approx(
        expected / np.average(values, weights=weights)
    )


@given(ROWS)
def test_standard_error_is_how_the_index_answers_to_each_weight(rows) -> None:
    values, weights, _ = columns(rows)
    share, step = weights / weights.sum(), 1e-6
    slopes = []
    for i in range(len(values)):
        more, less = share.copy(), share.copy()
        more[i] += step
        less[i] -= step
        slopes.append((by_hand.gini(values, more) - by_hand.gini(values, less)) / (2 * step))
    expected = np.sqrt(np.sum((share * np.array(slopes)) ** 2))
    assert measures.gini_standard_error(values, weights) == pytest.approx(
        expected, rel=1e-4, abs=1e-7
    )


def test_standard_error_of_an_exponential_sample() -> None:
    # For the exponential distribution G = 1/2 and n times the variance of its estimate tends to
    # 1/12 (integration by hand).
    rng = np.random.default_rng(11)
    drawn = rng.exponential(3.0, (400, 1000))
    errors = np.array([measures.gini_standard_error(sample) for sample in drawn])
    index = np.array([measures.gini(sample, correct=True) for sample in drawn])
    assert errors.mean() == pytest.approx(np.sqrt(1 / 12 / 1000), rel=0.02)
    assert index.std() == pytest.approx(errors.mean(), rel=0.1)
    assert index.mean() == pytest.approx(0.5, abs=0.002)
    assert np.mean(abs(index - 0.5) < 1.96 * errors) == pytest.approx(0.95, abs=0.03)


@pytest.mark.slow
def test_bootstrap_holds_the_true_value_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(7)
    found = [
        measures.bootstrap(measures.gini, rng.exponential(3.0, 200), draws=200, seed=n)
        for n in range(150)
    ]
    assert np.mean([each.low <= 0.5 <= each.high for each in found]) == pytest.approx(
        0.94, abs=0.05
    )
    assert np.mean([each.standard_error for each in found]) == pytest.approx(
        np.sqrt(1 / 12 / 200), rel=0.05
    )


def test_bootstrap_is_the_same_for_the_same_seed_and_draws_weights_along() -> None:
    rng = np.random.default_rng(2)
    values, weights = rng.gamma(2, 1, 80), rng.uniform(1, 3, 80)
    first, again = (
        measures.bootstrap(measures.theil_t, values, weights, draws=50, seed=4) for _ in range(2)
    )
    assert first == again
    assert first != measures.bootstrap(measures.theil_t, values, weights, draws=50, seed=5)
    assert first.value == pytest.approx(measures.theil_t(values, weights))
    assert first.standard_error == pytest.approx(
        measures.bootstrap(
            measures.theil_t, values[::-1], weights[::-1], draws=50, seed=4
        ).standard_error
    )


def test_a_drawn_sample_without_a_measure_is_an_error() -> None:
    with pytest.raises(InputError, match="every value is 0"):
        measures.bootstrap(measures.gini, [0.0, 0.0, 0.0, 1.0])


def test_closed_forms() -> None:
    # Values at the middle of 200,000 equal parts of a distribution; closed forms of the lognormal
    # and Pareto distributions.
    from scipy.stats import lognorm, norm, pareto

    middle = (np.arange(200_000) + 0.5) / 200_000
    sigma = 0.5
    incomes = lognorm.ppf(middle, sigma)
    assert measures.gini(incomes) == pytest.approx(2 * norm.cdf(sigma / np.sqrt(2)) - 1, abs=2e-5)
    assert measures.theil_t(incomes) == pytest.approx(sigma**2 / 2, abs=5e-5)
    assert measures.theil_l(incomes) == pytest.approx(sigma**2 / 2, abs=5e-5)
    assert measures.atkinson(incomes, epsilon=2) == pytest.approx(1 - np.exp(-(sigma**2)), abs=5e-5)
    assert measures.income_share(incomes, start=0, end=0.4) == pytest.approx(
        norm.cdf(norm.ppf(0.4) - sigma), abs=2e-5
    )
    assert measures.gini(pareto.ppf(middle, 3)) == pytest.approx(1 / 5, abs=2e-4)
