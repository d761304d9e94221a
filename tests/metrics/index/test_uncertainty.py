"""Ranges against full enumeration, intervals against repeated measurement, indices against scipy's
and what must be 0.
"""

from itertools import product

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from research.errors import InputError
from research.framework import build
from research.metrics import index
from research.metrics.index.sensitivity import indices

LEAF = {"normalisation": "goalposts", "goalposts": [0, 100]}


def tree(leaves: str = "abc", **options):
    nodes = [
        {"code": "T", "title": "T"},
        *({"code": c, "title": c, "parent": "T", **LEAF, **options} for c in leaves),
    ]
    return build({"id": "t", "title": "t", "nodes": nodes})


FLAT = tree()
VALUES = pd.DataFrame(
    {"a": [90.0, 60, 30, 55, 10], "b": [20.0, 50, 95, 52, 30], "c": [40.0, 50, 45, np.nan, 20]},
    index=list("ABCDE"),
)
WHOLE = VALUES.drop("D")


def fixed(**changes) -> index.Assumptions:
    return index.Assumptions(**{"weights": 0.0, "aggregation": ("framework",), **changes})


@pytest.mark.slow
def test_ranges_are_those_of_full_enumeration() -> None:
    means, methods, fillings = (
        ("arithmetic", "geometric", "harmonic"),
        ("framework", "min-max", "percentile"),
        ("none", "mean"),
    )
    chosen = fixed(aggregation=means, normalisation=methods, imputation=fillings)
    loose = FLAT.changed(lambda node: {}, data_threshold=0.6)
    found = index.uncertainty(
        loose, VALUES, draws=18 * 1024, seed=3, assumptions=chosen, sampler="sobol"
    )
    played = [
        index.score(
            loose,
            VALUES,
            aggregation=m,
            normalisation=None if n == "framework" else n,
            imputation=i,
        ).ranks
        for m, n, i in product(means, methods, fillings)
    ]
    table = pd.DataFrame(played)
    for economy in VALUES.index:
        assert found.ranks.loc[economy, "best"] == table[economy].min()
        assert found.ranks.loc[economy, "worst"] == table[economy].max()
        # Eighteen choices, equally likely: 5 % of them is the first.
        assert found.ranks.loc[economy, "p05"] == table[economy].min()
        assert found.ranks.loc[economy, "p95"] == table[economy].max()
        for other in VALUES.index:
            share = np.mean([ranks[economy] < ranks[other] for ranks in played])
            assert found.p_above.loc[economy, other] == pytest.approx(share, abs=0.01)


def test_weights_against_a_grid() -> None:
    two = tree("ab")
    values = pd.DataFrame({"a": [60.0, 50.0], "b": [50.0, 61.0]}, index=["A", "B"])
    u = (np.arange(400) + 0.5) / 400
    first, second = np.meshgrid(0.75 + 0.5 * u, 0.75 + 0.5 * u)
    share = (first * 10 > second * 11).mean()
    found = index.uncertainty(two, values, draws=40_000, assumptions=fixed(weights=0.25))
    assert found.p_above.loc["A", "B"] == pytest.approx(share, abs=0.01)
    assert found.p_above.loc["A", "B"] + found.p_above.loc["B", "A"] == pytest.approx(1)


def test_draws_repeat_with_their_seed_and_do_not_see_the_order_of_rows() -> None:
    first = index.uncertainty(FLAT, WHOLE, draws=700, seed=5)
    again = index.uncertainty(FLAT, WHOLE, draws=700, seed=5)
    pd.testing.assert_frame_equal(first.ranks, again.ranks)
    moved = index.uncertainty(FLAT, WHOLE.iloc[::-1][["c", "a", "b"]], draws=700, seed=5)
    pd.testing.assert_frame_equal(moved.ranks.loc[WHOLE.index], first.ranks)
    pd.testing.assert_frame_equal(moved.p_above.loc[WHOLE.index, WHOLE.index], first.p_above)
    assert list(first.ranks.columns[:4]) == ["nominal", "median", "p05", "p95"]


def test_an_economy_without_a_score_has_no_rank() -> None:
    found = index.uncertainty(FLAT, VALUES, draws=50)
    assert found.ranks.loc["D"].isna().all()
    assert found.p_above["D"].isna().all()
    assert found.ranks["worst"].max() == 4
    alone = index.uncertainty(FLAT, VALUES.loc[["A"]], draws=50)
    assert (alone.ranks.loc["A"] == 1).all()
    with pytest.raises(InputError, match="no economy has a score"):
        index.uncertainty(FLAT, VALUES.loc[["D"]], draws=50)


def test_equal_economies_tie_in_every_draw() -> None:
    twins = pd.concat([WHOLE, WHOLE.loc[["A"]].rename({"A": "Z"})])
    found = index.uncertainty(FLAT, twins, draws=600)
    assert found.ranks.loc["A"].tolist() == found.ranks.loc["Z"].tolist()
    assert found.p_above.loc["A", "Z"] == found.p_above.loc["Z", "A"] == 0


def test_nothing_varies_where_nothing_is_varied() -> None:
    found = index.uncertainty(FLAT, WHOLE, draws=300, assumptions=fixed())
    nominal = index.score(FLAT, WHOLE).ranks
    for column in ("nominal", "median", "p05", "p95", "best", "worst"):
        assert found.ranks[column].to_dict() == nominal.to_dict()


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"weights": 2}, "weights are to vary by 2"),
        ({"aggregation": "geometric"}, "give a tuple of options"),
        ({"aggregation": ("copeland",)}, "aggregation 'copeland' is none of"),
        ({"imputation": ("linear",)}, "imputation 'linear' is none of"),
        ({"aggregation": ("geometric", "geometric")}, "names an option twice"),
    ],
)
def test_assumptions_that_have_no_meaning_are_refused(chosen, said: str) -> None:
    with pytest.raises(InputError, match=said):
        index.Assumptions(**chosen)


def test_what_does_not_go_together_is_said_before_anything_is_drawn() -> None:
    with pytest.raises(InputError, match=r"node T: a score below 0 has no geometric mean"):
        index.uncertainty(
            FLAT, WHOLE, draws=10, assumptions=index.Assumptions(normalisation=("z-score",))
        )
    panel = pd.concat({2024: WHOLE}, names=["year", "economy"]).swaplevel()
    with pytest.raises(InputError, match="ranks are those of one year"):
        index.uncertainty(FLAT, panel)
    with pytest.raises(InputError, match="draws is 0"):
        index.uncertainty(FLAT, WHOLE, draws=0)
    with pytest.raises(InputError, match="sampler 'latin'"):
        index.uncertainty(FLAT, WHOLE, draws=10, sampler="latin")


def test_sobol_indices_are_those_of_scipy() -> None:
    rng = np.random.default_rng(1)
    a, b, ab = rng.normal(size=256), rng.normal(size=256), rng.normal(size=(3, 256))
    expected = stats.sobol_indices(
        func={"f_A": a[None], "f_B": b[None], "f_AB": ab[:, None]}, n=256
    )
    # scipy centres the outputs first, which changes nothing in exact arithmetic.
    first, total = indices(a, b, ab)
    assert first == pytest.approx(expected.first_order.ravel(), abs=1e-9)
    assert total == pytest.approx(expected.total_order.ravel(), abs=1e-9)


def test_indices_of_a_function_that_is_known() -> None:
    # Ishigami's function: indices in closed form (Saltelli et al. 2008, Global Sensitivity
    # Analysis, p. 179).
    def ishigami(x: np.ndarray) -> np.ndarray:
        x = np.pi * (2 * x - 1)
        return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])

    u = stats.qmc.Sobol(6, rng=np.random.default_rng(0)).random_base2(13)
    x, y = u[:, :3], u[:, 3:]
    mixed = []
    for i in range(3):
        z = x.copy()
        z[:, i] = y[:, i]
        mixed.append(ishigami(z))
    first, total = indices(ishigami(x), ishigami(y), np.array(mixed))
    assert first == pytest.approx([0.3139, 0.4424, 0.0], abs=0.02)
    assert total == pytest.approx([0.5576, 0.4424, 0.2437], abs=0.02)


def test_an_assumption_that_cannot_matter_has_index_exactly_0() -> None:
    nodes = [{"code": "T", "title": "T"}, {"code": "P", "title": "P", "parent": "T"},
             {"code": "a", "title": "a", "parent": "P", **LEAF},
             *({"code": code, "title": code, "parent": "T", **LEAF} for code in "bc")]  # fmt: skip
    own = build({"id": "t", "title": "t", "nodes": nodes, "indicators_needed": 1})
    values = pd.DataFrame(np.random.default_rng(4).uniform(1, 99, (25, 3)), columns=list("abc"))
    chosen = index.Assumptions(
        imputation=("none", "mean", "median"), treatment=("none", "winsorise")
    )
    found = index.sensitivity(own, values, samples=256, assumptions=chosen)
    for idle in (
        "weights under P",
        "imputation",
        "treatment",
        "normalisation",
    ):
        assert (found.total.loc[idle] == 0).all(), idle
        assert (found.first_order.loc[idle] == 0).all(), idle
    for moving in ("weights under T", "aggregation"):
        assert found.total.loc[moving, "estimate"] > 0
    assert (found.total["p05"] <= found.total["estimate"]).all()
    assert (found.total["estimate"] <= found.total["p95"]).all()


def test_one_assumption_alone_accounts_for_everything() -> None:
    values = pd.DataFrame(np.random.default_rng(4).uniform(1, 99, (25, 3)), columns=list("abc"))
    means = fixed(aggregation=("arithmetic", "geometric"))
    found = index.sensitivity(FLAT, values, samples=1024, assumptions=means)
    assert found.total["estimate"].max() == pytest.approx(1, abs=0.1)
    assert found.first_order["estimate"].max() == pytest.approx(1, abs=0.1)
    assert (found.total["estimate"] > 0).sum() == 1
    still = index.sensitivity(FLAT, values, samples=64, assumptions=fixed())
    assert (still.total == 0).all(axis=None)
    assert still.mean_shift == 0


def test_samples_are_a_power_of_two() -> None:
    with pytest.raises(InputError, match=r"samples is 1000; .* such as 1024"):
        index.sensitivity(FLAT, WHOLE, samples=1000)


def test_z_scores_have_sums_alone_by_default() -> None:
    egdi = index.load_framework("egdi")
    frame = pd.DataFrame(
        np.random.default_rng(1).uniform(10, 90, (12, 9)),
        columns=[leaf.code for leaf in egdi.leaves],
    )
    assert index.Assumptions.of(egdi).aggregation == ("framework",)
    assert index.Assumptions.of(FLAT) == index.Assumptions()
    found = index.uncertainty(egdi, frame, draws=200)
    assert found.assumptions.aggregation == ("framework",)
    assert found.ranks.notna().all(axis=None)
    assert index.sensitivity(egdi, frame, samples=16).total.loc["aggregation", "estimate"] == 0
