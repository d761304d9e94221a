"""Measures of inequality: what must hold of all of them, and what they refuse."""

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics import inequality as measures

Measure = Callable[..., float]


def _with(of: Callable[..., float], **order: float) -> Measure:
    return lambda values, weights=None: of(values, weights, **order)


MEASURES: dict[str, Measure] = {
    "gini": measures.gini,
    "theil_t": measures.theil_t,
    "theil_l": measures.theil_l,
    **{
        f"entropy {a:g}": _with(measures.generalised_entropy, alpha=a)
        for a in (-1.0, 0.3, 1.5, 2.0)
    },
    **{f"atkinson {e:g}": _with(measures.atkinson, epsilon=e) for e in (0.5, 1.0, 2.0)},
    "palma": measures.palma,
    "s80_s20": measures.s80_s20,
}
CONSTANT = {**dict.fromkeys(MEASURES, 0.0), "palma": 0.25, "s80_s20": 1.0}
BOUNDED = {name for name in MEASURES if name.startswith(("gini", "atkinson"))}
WITH_ZEROS = {
    "gini",
    "theil_t",
    "entropy 0.3",
    "entropy 1.5",
    "entropy 2",
    "atkinson 0.5",
    "atkinson 1",
    "atkinson 2",
}

POSITIVE = st.lists(st.floats(1.0, 1000.0), min_size=2, max_size=12)
COUNTS = st.integers(1, 5)
every = pytest.mark.parametrize("name", MEASURES)


def close(value: float):
    return pytest.approx(value, rel=1e-9, abs=1e-12)


@every
@given(values=POSITIVE, factor=st.floats(1e-9, 1e9))
def test_the_unit_does_not_matter(name: str, values: list[float], factor: float) -> None:
    assert MEASURES[name](np.array(values) * factor) == close(MEASURES[name](values))


@pytest.mark.slow
@every
@given(values=POSITIVE, times=st.integers(2, 4))
def test_many_like_one_are_as_unequal(name: str, values: list[float], times: int) -> None:
    assert MEASURES[name](values * times) == close(MEASURES[name](values))


@every
@given(
    rows=st.lists(st.tuples(st.floats(1.0, 1000.0), COUNTS), min_size=2, max_size=8),
    seed=st.integers(0, 99),
)
def test_weights_are_people_and_order_does_not_matter(
    name: str, rows: list[tuple[float, int]], seed: int
) -> None:
    values, counts = map(np.array, zip(*rows, strict=True))
    written_out = MEASURES[name](np.repeat(values, counts))
    order = np.random.default_rng(seed).permutation(len(values))
    assert MEASURES[name](values[order], counts[order] * 0.37) == close(written_out)


@every
@given(values=POSITIVE, data=st.data())
def test_a_gift_from_rich_to_poor_never_adds_to_inequality(
    name: str, values: list[float], data: st.DataObject
) -> None:
    i, j = data.draw(st.permutations(range(len(values))))[:2]
    poor, rich = (i, j) if values[i] <= values[j] else (j, i)
    given_away = data.draw(st.floats(0, 0.5)) * (values[rich] - values[poor])
    after = list(values)
    after[poor] += given_away
    after[rich] -= given_away
    assert MEASURES[name](after) <= MEASURES[name](values) + 1e-9


@pytest.mark.parametrize("name", sorted(MEASURES.keys() - {"palma", "s80_s20"}))
def test_a_gift_lessens_it_where_the_measure_sees_all(name: str) -> None:
    assert MEASURES[name]([1.0, 2.5, 3.0, 4.5]) < MEASURES[name]([1.0, 2.0, 3.5, 4.5])


@pytest.mark.slow
@every
@given(values=POSITIVE, weights=st.data())
def test_bounds(name: str, values: list[float], weights: st.DataObject) -> None:
    drawn = weights.draw(st.lists(st.floats(0.01, 100), min_size=len(values), max_size=len(values)))
    found = MEASURES[name](values, drawn)
    assert found >= CONSTANT[name] - 1e-12
    if name in BOUNDED:
        assert found < 1


@every
@given(value=st.floats(1e-300, 1e300), n=st.integers(1, 9))
def test_all_the_same_is_the_least(name: str, value: float, n: int) -> None:
    assert MEASURES[name]([value] * n, range(1, n + 1)) == close(CONSTANT[name])


@pytest.mark.parametrize("name", sorted(WITH_ZEROS))
def test_zeros_count(name: str) -> None:
    assert MEASURES[name]([0.0, 0.0, 3.0]) > MEASURES[name]([1.0, 1.0, 1.0])
    assert MEASURES[name]([0.0, 1.0, 3.0], [0, 1, 1]) == close(
        MEASURES[name]([1.0, 3.0])
    )  # weight 0 is not there


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("theil_l", "2 values are 0, where an index of order 0 is infinite"),
        ("entropy -1", "2 values are 0, where an index of order -1 is infinite"),
        ("palma", "the poorest 40% have nothing"),
        ("s80_s20", "the poorest 20% have nothing"),
    ],
)
def test_zeros_are_refused_where_there_is_no_number(name: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        MEASURES[name]([0.0, 0.0, 3.0])


@pytest.mark.parametrize(
    "name",
    [*MEASURES, "lorenz", "gini_standard_error", "bootstrap", "income_share", "sample parts"],
)
@pytest.mark.parametrize(
    ("values", "weights", "said"),
    [
        (
            [1.0, None, np.nan],
            None,
            "2 of 3 values are missing, the first at position 1; leave them out",
        ),
        (
            [1.0, -2.0],
            None,
            r"-2 stands among the values \(position 1\); they are finite and at least 0",
        ),
        ([1.0, np.inf], None, "inf stands among the values"),
        ([0.0, 0.0], None, "every value is 0"),
        ([], None, "give one row of at least one number"),
        ([[1.0, 2.0]], None, "give one row"),
        (["a", "b"], None, "values are not numbers"),
        ([1.0, 2.0], [1.0], "2 values and 1 weights"),
        ([1.0, 2.0], [1.0, np.nan], "1 of 2 weights are missing"),
        ([1.0, 2.0], [1.0, -1.0], "-1 stands among the weights"),
        ([1.0, 2.0], [0.0, 0.0], "every weight is 0"),
        (pd.Series([1.0, 2.0], ["A", "B"]), pd.Series([1.0, 2.0], ["B", "A"]), "different indexes"),
    ],
)
def test_what_is_refused(name: str, values, weights, said: str) -> None:
    others: dict[str, Callable[..., object]] = {
        "lorenz": measures.lorenz,
        "gini_standard_error": measures.gini_standard_error,
        "bootstrap": lambda v, w: measures.bootstrap(measures.gini, v, w),
        "income_share": lambda v, w: measures.income_share(v, w, start=0, end=0.5),
        "sample parts": lambda v, w: measures.gini_parts(v, ["a"] * len(v), w),
    }
    with pytest.raises(InputError, match=said):
        (others | MEASURES)[name](values, weights)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: measures.gini([1.0], correct=True), "one value cannot be corrected"),
        (lambda: measures.gini_standard_error([1.0]), "one value has no standard error"),
        (lambda: measures.bootstrap(measures.gini, [1.0]), "at least two values"),
        (lambda: measures.bootstrap(measures.gini, [1.0, 2.0], level=95), "level between 0 and 1"),
        (lambda: measures.atkinson([1.0, 2.0], epsilon=0), "not above 0"),
        (lambda: measures.atkinson([1.0, 2.0], epsilon=np.nan), "not above 0"),
        (lambda: measures.generalised_entropy([1.0, 2.0], alpha=np.inf), "not finite"),
        (lambda: measures.lorenz([1.0, 2.0]).at(40), "no share of people"),
        (lambda: measures.income_share([1.0, 2.0], start=0.5, end=0.4), "there is nobody"),
        (lambda: measures.gini_parts([1.0, 2.0], ["a"]), "2 values and 1 groups"),
        (
            lambda: measures.entropy_parts([1.0, 2.0], ["a", None]),
            "1 values have no group, the first at position 1",
        ),
        (
            lambda: measures.gini_parts(pd.Series([1.0, 2.0]), pd.Series(["a", "b"], index=[1, 0])),
            "values and groups have different indexes",
        ),
    ],
)
def test_what_else_is_refused(call: Callable[[], object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        call()


def test_close_values_keep_their_digits() -> None:
    # Two people d apart: the Gini index is d/4 over the mean, both Theil indices d^2/8 to first
    # order; hand calculation.
    d = 1e-7
    assert measures.gini([1.0, 1.0 + d]) == pytest.approx(d / 4, rel=1e-6)
    for alpha in (-1, 0, 1e-9, 0.3, 1, 1 + 1e-9, 2):
        assert measures.generalised_entropy([1.0, 1.001], alpha=alpha) == pytest.approx(
            1e-6 / 8, rel=3e-3
        )
    assert measures.atkinson([1.0, 1.001], epsilon=1 + 1e-9) == pytest.approx(1e-6 / 8, rel=3e-3)


def test_extremes_do_not_overflow() -> None:
    assert measures.gini([1e-300, 1e300]) == pytest.approx(0.5)
    assert measures.atkinson([1e-8, 1.0, 1.0], epsilon=60) == pytest.approx(1, abs=1e-6)
    assert measures.theil_t([0.0] * 999 + [1e308]) == pytest.approx(np.log(1000))
    with pytest.raises(InputError, match="differ so much that an index of order -2 is no number"):
        measures.generalised_entropy([1e-300, 1.0], alpha=-2)


def test_those_few_stand_for_count_for_little() -> None:
    # By hand, w = 1e-14 of the people at 1/3 and the rest at 1, aversion 20: 1 - (1 + w
    # 3^19)^(-1/19), to first order in w.
    w = 1e-14
    assert measures.atkinson([1.0, 3.0], [w, 1.0], epsilon=20) == pytest.approx(
        w * 3**19 / 19, rel=1e-4
    )
