"""Weights against hand calculations, numpy and a second formulation of the linear programme."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize

from research.errors import InputError
from research.framework import build
from research.metrics import index

LEAF = {"normalisation": "goalposts", "goalposts": [0, 100]}
FLAT = build(
    {
        "id": "t",
        "title": "t",
        "nodes": [
            {"code": "T", "title": "T"},
            *({"code": code, "title": code, "parent": "T", **LEAF} for code in "abc"),
        ],
    }
)
RNG = np.random.default_rng(7)
COMMON = RNG.normal(50, 15, 60)
SCORES = pd.DataFrame(
    {code: COMMON + RNG.normal(0, noise, 60) for code, noise in (("a", 3), ("b", 10), ("c", 30))}
)


def weights(framework) -> list[float]:
    return [framework.node(code).weight for code in "abc"]


def test_principal_component_has_a_positive_sign_whatever_the_order() -> None:
    found = weights(index.weight(FLAT, "pca", SCORES))
    values, vectors = np.linalg.eig(SCORES.corr().to_numpy())
    first = np.abs(vectors[:, np.argmax(values)])
    assert found == pytest.approx((first / first.sum()).tolist())
    assert weights(index.weight(FLAT, "pca", SCORES[["c", "b", "a"]])) == pytest.approx(found)
    assert weights(index.weight(FLAT, "pca", 100 - SCORES)) == pytest.approx(found)
    with pytest.raises(InputError, match="node b: moves against the others"):
        index.weight(FLAT, "pca", SCORES.assign(b=100 - SCORES["b"]))


def test_entropy_by_hand() -> None:
    scores = pd.DataFrame(
        {"a": [10.0, 10, 10, 10.001], "b": [40.0, 0, 0, 0], "c": [20.0, 20, 0, 0]}
    )
    # Entropies, in units of ln 4: about 1, 0 and ln 2 / ln 4 = 1/2.
    assert weights(index.weight(FLAT, "entropy", scores)) == pytest.approx(
        [0, 2 / 3, 1 / 3], abs=1e-6
    )
    with pytest.raises(InputError, match="node a: entropy"):
        index.weight(FLAT, "entropy", scores.assign(a=[-1.0, 2, 3, 4]))


def test_equal_and_noise() -> None:
    given_weights = FLAT.with_weights({"a": 2, "b": 1, "c": 0})
    assert weights(index.weight(given_weights, "equal")) == pytest.approx([1 / 3] * 3)
    for seed in range(50):
        moved = np.array(weights(index.weight(given_weights, "noise", within=0.2, seed=seed)))
        assert moved.sum() == pytest.approx(1)
        assert moved[2] == 0
        assert 2 * 0.8 / 1.2 - 1e-9 <= moved[0] / moved[1] <= 2 * 1.2 / 0.8 + 1e-9
    assert weights(index.weight(given_weights, "noise", within=0, seed=1)) == pytest.approx(
        [2 / 3, 1 / 3, 0]
    )


def test_one_group_of_siblings_alone() -> None:
    idi = index.load_framework("idi")
    changed = index.weight(idi, "equal", under="Coverage")
    differs = [
        node.code
        for node, old in zip(changed.nodes, idi.nodes, strict=True)
        if node.weight != old.weight
    ]
    assert differs == ["i271G_IDI", "i271GA_IDI"]
    with pytest.raises(InputError, match="node i99H: has no children"):
        index.weight(idi, "equal", under="i99H")
    with pytest.raises(InputError, match="node T: weighting from data needs scores"):
        index.weight(FLAT, "pca", under="T")
    with pytest.raises(InputError, match="do not all vary"):
        index.weight(FLAT, "pca", SCORES.assign(a=1.0), under="T")
    with pytest.raises(InputError, match="'magic' is none of"):
        index.weight(FLAT, "magic")


def test_effective_weights_add_to_one() -> None:
    for name in ("connectivity", "idi", "egdi", "rural-framework"):
        assert index.effective_weights(index.load_framework(name)).sum() == pytest.approx(1)
    assert index.effective_weights(index.load_framework("egdi"))["literacy"] == pytest.approx(1 / 9)


@pytest.mark.slow
@given(st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_benefit_of_the_doubt_against_its_dual(seed: int) -> None:
    scores = pd.DataFrame(np.random.default_rng(seed).uniform(1, 100, (8, 3)), columns=list("abc"))
    found = index.benefit_of_the_doubt(scores)
    assert found.scores.max() == pytest.approx(1)
    own = found.weights.to_numpy()
    assert (own >= -1e-9).all()
    assert (scores.to_numpy() @ own.T <= 1 + 1e-7).all()
    for row, values in scores.iterrows():
        # The dual: the least total of peers' intensities that together reach this economy in every
        # indicator.
        dual = optimize.linprog(
            np.ones(8), A_ub=-scores.to_numpy().T, b_ub=-values.to_numpy(), method="highs"
        )
        assert found.scores[row] == pytest.approx(dual.fun, abs=1e-6)


def test_benefit_of_the_doubt_with_floors_and_gaps() -> None:
    scores = pd.DataFrame({"a": [90.0, 20, np.nan], "b": [10.0, 80, 50]}, index=list("ABC"))
    free = index.benefit_of_the_doubt(scores)
    assert free.scores.fillna(-1).tolist() == pytest.approx([1, 1, -1])
    held = index.benefit_of_the_doubt(scores, least_share=0.4)
    parts = held.weights.loc["A"] * scores.loc["A"] / held.scores["A"]
    assert (parts >= 0.4 - 1e-9).all()
    assert held.scores["A"] < 1
    with pytest.raises(InputError, match="adds to more than 1"):
        index.benefit_of_the_doubt(scores, least_share=0.6)
    with pytest.raises(InputError, match="below 0"):
        index.benefit_of_the_doubt(-scores)
