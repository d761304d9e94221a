"""Explanations add up exactly, and share out what they should."""

from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.framework import build
from research.metrics import index

IDI = index.load_framework("idi")
LEAVES = [leaf.code for leaf in IDI.leaves]
TOPS = np.array([95, 95, 150, 100, 100, 500, 10_000, 21, 33, 95])


def values(seed: int = 0, n: int = 6) -> pd.DataFrame:
    names = ["THA", "VNM", *(f"E{i}" for i in range(n - 2))]
    return pd.DataFrame(
        np.random.default_rng(seed).uniform(0.1, 1, (n, 10)) * TOPS, index=names, columns=LEAVES
    )


@pytest.mark.slow
@given(
    st.integers(0, 10_000),
    st.sampled_from(["arithmetic", "geometric", "harmonic", "mazziotta-pareto", "generalised"]),
)
@settings(max_examples=30, deadline=None)
def test_parts_add_up(seed: int, method: str) -> None:
    result = index.score(IDI, values(seed), aggregation=method)
    found = index.explain(result, "THA", against="VNM")
    assert found.parts["contribution"].sum() == pytest.approx(found.total, abs=1e-9)
    assert found.total == result.total["THA"]
    assert found.parts["difference"].sum() == pytest.approx(found.gap, abs=1e-9)
    assert found.gap == pytest.approx(result.total["THA"] - result.total["VNM"], abs=1e-12)


def test_a_weighted_sum_is_weight_times_score() -> None:
    result = index.score(IDI, values())
    parts = index.explain(result, "THA", against="VNM").parts
    weights = index.effective_weights(IDI)
    assert parts["weight"].to_dict() == pytest.approx(weights.to_dict())
    assert parts["contribution"].to_dict() == pytest.approx(
        (weights * result.normalised.loc["THA"]).to_dict()
    )
    apart = weights * (result.normalised.loc["THA"] - result.normalised.loc["VNM"])
    assert parts["difference"].to_dict() == pytest.approx(apart.to_dict())


def test_shapley_against_every_order() -> None:
    leaf = {"normalisation": "goalposts", "goalposts": [0, 100]}
    nodes = [{"code": "T", "title": "T"}, {"code": "P", "title": "P", "parent": "T"},
             {"code": "a", "title": "a", "parent": "T", **leaf},
             {"code": "b", "title": "b", "parent": "P", **leaf},
             {"code": "c", "title": "c", "parent": "P", "weight": 2, **leaf}]  # fmt: skip
    own = build({"id": "t", "title": "t", "aggregation": "geometric", "nodes": nodes})
    two = pd.DataFrame({"a": [80.0, 20], "b": [50.0, 60], "c": [30.0, 30]}, index=["X", "Y"])
    expected = dict.fromkeys("abc", 0.0)
    for order in permutations("abc"):
        now = two.loc["Y"].copy()
        before = index.score(own, now.to_frame().T).total.iloc[0]
        for code in order:
            now[code] = two.loc["X", code]
            after = index.score(own, now.to_frame().T).total.iloc[0]
            expected[code] += (after - before) / 6
            before = after
    assert index.explain(index.score(own, two), "X", against="Y").parts[
        "difference"
    ].to_dict() == pytest.approx(expected)


def test_constants_of_a_stretched_framework_are_shown() -> None:
    egdi = index.load_framework("egdi")
    frame = pd.DataFrame(
        np.random.default_rng(1).uniform(10, 130, (12, 9)),
        columns=[leaf.code for leaf in egdi.leaves],
    )
    result = index.score(egdi, frame)
    found = index.explain(result, 3, against=5)
    assert "(base)" in found.parts.index
    assert found.parts["contribution"].sum() == pytest.approx(result.total[3], abs=1e-9)
    assert found.parts["difference"].sum() == pytest.approx(
        result.total[3] - result.total[5], abs=1e-9
    )
    assert found.parts.loc["(base)", "difference"] == pytest.approx(0)


def test_years_of_one_economy_and_gaps() -> None:
    panel = pd.concat({2022: values(1), 2024: values(2)}, names=["year", "economy"]).swaplevel()
    found = index.explain(index.score(IDI, panel), ("THA", 2024), against=("THA", 2022))
    assert found.parts["difference"].sum() == pytest.approx(found.gap)
    own = index.load_framework("connectivity")
    frame = pd.DataFrame(40.0, index=["A", "B"], columns=[leaf.code for leaf in own.leaves])
    frame[["coverage_4g", "mobile_basket", "fixed_basket"]] = np.nan
    frame.loc["A", "mobile_broadband"] = np.nan
    some = index.explain(index.score(own, frame), "A", against="B")
    assert some.parts["contribution"].sum() == pytest.approx(some.total)
    assert some.parts["difference"].sum() == pytest.approx(some.gap)
    assert some.parts.loc["mobile_broadband", "contribution"] == 0
    assert some.parts["weight"].sum() == pytest.approx(1)


def test_what_cannot_be_explained_is_said() -> None:
    frame = values()
    frame.loc["E0", "i99H"] = np.nan
    result = index.score(IDI, frame)
    with pytest.raises(InputError, match=r"'E0' has no score to explain; it lacks \['i99H'\]"):
        index.explain(result, "E0")
    with pytest.raises(InputError, match=r"Unknown row of the scores 'TAH'\. Did you mean 'THA'"):
        index.explain(result, "TAH")
    with pytest.raises(InputError, match="Copeland's method counts wins"):
        index.explain(result.replay(aggregation="copeland"), "THA")


def test_correlations_and_alpha() -> None:
    rng = np.random.default_rng(2)
    frame = values(5, 40)
    frame["xHH6_IDI"] = frame["i99H"] * 0.9 + rng.normal(0, 0.5, 40)
    frame["xHH18_IDI"] = 95 - frame["i99H"]
    result = index.score(IDI, frame)
    table = index.correlations(result).set_index(["first", "second"])
    assert len(table) == 45
    expected = np.corrcoef(result.normalised["i99H"], result.normalised["i911mw_IDI"])[0, 1]
    assert table.loc[("i99H", "i911mw_IDI"), "correlation"] == pytest.approx(expected)
    assert table.loc[("i99H", "xHH6_IDI"), "flag"] == "twins"
    assert table.loc[("i99H", "xHH18_IDI"), "flag"] == "against"
    assert table.loc[("i99H", "xHH6_IDI"), "pairs"] == 40
    scores = result.normalised[["i99H", "xHH6_IDI", "i911mw_IDI"]]
    covariance = scores.cov().to_numpy()
    mean_covariance = covariance[~np.eye(3, dtype=bool)].mean()
    # Cronbach's second form: k^2 times the mean covariance over the sum of all.
    assert index.alpha(scores) == pytest.approx(9 * mean_covariance / covariance.sum())
    assert np.isnan(index.alpha(scores[["i99H"]]))


@pytest.mark.parametrize(
    ("method", "power"),
    [("generalised", 0.5), ("generalised", -2.0), ("harmonic", None), ("geometric", None)],
)
def test_parts_add_up_with_a_score_of_0(method: str, power: float | None) -> None:
    own = IDI.changed(lambda node: {}, aggregation=method, power=1.0 if power is None else power)
    frame = values()
    frame.loc["THA", ["i99H", "i271G_IDI"]] = 0.0
    found = index.explain(index.score(own, frame), "THA", against="VNM")
    assert found.parts.notna().all(axis=None)
    assert found.parts["contribution"].sum() == pytest.approx(found.total, abs=1e-9)
    assert found.parts["difference"].sum() == pytest.approx(found.gap, abs=1e-9)


@pytest.mark.parametrize(
    "method", ["harmonic", "geometric", "generalised", "mazziotta-pareto", "arithmetic"]
)
def test_a_part_of_which_nothing_is_known_adds_nothing(method: str) -> None:
    frame = values()
    frame[["i271G_IDI", "i271GA_IDI"]] = np.nan
    found = index.explain(index.score(IDI, frame, aggregation=method, data_threshold=0.5), "THA")
    assert found.parts["contribution"].sum() == pytest.approx(found.total)
    assert (found.parts.loc[["i271G_IDI", "i271GA_IDI"], "contribution"] == 0).all()


def test_a_row_of_a_panel_is_an_economy_and_a_year() -> None:
    panel = pd.concat({2022: values(1), 2024: values(2)}, names=["year", "economy"]).swaplevel()
    result = index.score(IDI, panel)
    for said in (
        lambda: index.explain(result, "THA"),
        lambda: index.explain(result, ("THA", 2024), against="VNM"),
    ):
        with pytest.raises(
            InputError, match=r"is no row of a panel; give 2 keys, .* such as \('THA', 2022\)"
        ):
            said()
