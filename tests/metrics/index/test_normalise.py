"""Normalisations against hand calculations and scipy, and what must always hold of them."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from research import framework
from research.errors import InputError
from research.metrics import index
from research.metrics.index.normalise import METHODS, count_worse

X = [10.0, 20.0, 20.0, 60.0]
VALUES = st.lists(st.integers(-1000, 1000).map(float), min_size=3, max_size=15).filter(
    lambda x: len(set(x)) > 1
)


def scored(values: list[float], scale=(0, 100), **leaf: Any) -> list[float]:
    nodes = [{"code": "T", "title": "T"}, {"code": "x", "title": "x", "parent": "T", **leaf}]
    built = framework.build({"id": "t", "title": "t", "scale": scale, "nodes": nodes})
    frame = pd.DataFrame({"x": values}, index=[f"E{i}" for i in range(len(values))])
    return index.normalise(built, frame)["x"].tolist()


@pytest.mark.parametrize(
    ("leaf", "expected"),
    [
        ({"normalisation": "goalposts", "goalposts": [0, 50]}, [20, 40, 40, 100]),
        ({"normalisation": "goalposts", "goalposts": [0, 50], "cap": False}, [20, 40, 40, 120]),
        ({"normalisation": "goalposts", "goalposts": [0, 50], "direction": -1}, [80, 60, 60, 0]),
        (
            {"normalisation": "goalposts", "goalposts": [1, 100], "transform": "log"},
            [50, 65.0515, 65.0515, 88.90756],
        ),
        (
            {"normalisation": "goalposts", "goalposts": [0, 99], "transform": "log1p"},
            [52.07, 66.111, 66.111, 89.266],
        ),
        ({"normalisation": "goalposts", "goalposts": [0, 50], "ceiling": 30}, [20, 40, 40, 60]),
        ({"normalisation": "min-max"}, [0, 20, 20, 100]),
        ({"normalisation": "min-max", "direction": -1}, [100, 80, 80, 0]),
        ({"normalisation": "rank"}, [1, 2, 2, 4]),
        ({"normalisation": "rank", "direction": -1}, [4, 2, 2, 1]),
        ({"normalisation": "percentile"}, [0, 100 / 3, 100 / 3, 100]),
        ({"normalisation": "borda"}, [0, 1, 1, 3]),
        ({"normalisation": "distance-to-best"}, [0, 20, 20, 100]),
        ({"normalisation": "distance-to-target", "target": 30}, [0, 50, 50, 100]),
        ({"normalisation": "distance-to-target", "target": 30, "cap": False}, [0, 50, 50, 250]),
        (
            {"normalisation": "distance-to-target", "target": 5, "direction": -1},
            [50 / 55 * 100, 40 / 55 * 100, 40 / 55 * 100, 0],
        ),
        ({"normalisation": "distance-to-reference", "reference": "E1"}, [0, 100, 100, 500]),
    ],
)
def test_by_hand(leaf, expected: list[float]) -> None:
    assert scored(X, **leaf) == pytest.approx(expected, abs=1e-3)


def test_z_scores_are_those_of_scipy() -> None:
    expected = stats.zscore(X, ddof=1)
    assert scored(X, normalisation="z-score") == pytest.approx(expected.tolist())
    assert scored(X, normalisation="z-score", mean=10, sd=2, direction=-1) == pytest.approx(
        (10 - 2 * expected).tolist()
    )


@given(VALUES)
def test_counts_are_those_of_scipy(values: list[float]) -> None:
    assert (
        count_worse(np.array(values)).tolist()
        == (stats.rankdata(values, method="min") - 1).tolist()
    )


@pytest.mark.slow
@given(VALUES, st.floats(0.5, 4), st.integers(-100, 100))
def test_relative_methods_do_not_depend_on_the_unit(
    values: list[float], factor: float, shift: int
) -> None:
    for method in ("min-max", "z-score", "rank", "percentile", "borda", "distance-to-best"):
        moved = [factor * value + shift for value in values]
        assert scored(moved, normalisation=method) == pytest.approx(
            scored(values, normalisation=method), abs=1e-6
        )


@pytest.mark.slow
@given(VALUES)
def test_every_method_is_monotone_and_blind_to_the_order_of_rows(values: list[float]) -> None:
    arguments = {"goalposts": [-500, 500], "target": 2000.0, "reference": "E0"}
    for method in METHODS:
        leaf = {key: value for key, value in arguments.items() if key in method}
        if method == "distance-to-reference" and values[0] == min(values):
            continue
        up = scored(values, normalisation=method, **leaf)
        order = np.argsort(values, kind="stable")
        assert all(np.diff(np.array(up)[order]) >= -1e-9)
        if not method.startswith("distance-to-") or method.endswith("best"):
            down = np.array(scored(values, normalisation=method, direction=-1, **leaf))[order]
            assert all(np.diff(down) <= 1e-9)
        if method != "distance-to-reference":
            assert scored(values[::-1], normalisation=method, **leaf) == pytest.approx(up[::-1])


def test_missing_stays_missing_and_sets_no_scale() -> None:
    arguments = {"goalposts": [0, 50], "target": 30.0, "reference": "E1"}
    for method in METHODS:
        leaf = {key: value for key, value in arguments.items() if key in method}
        with_gap, without = (
            scored([*X, np.nan], normalisation=method, **leaf),
            scored(X, normalisation=method, **leaf),
        )
        assert with_gap[:-1] == pytest.approx(without)
        assert np.isnan(with_gap[-1])
        assert np.isnan(scored([np.nan, np.nan], normalisation=method, **leaf)).all()


def test_a_scale_of_ones_choice() -> None:
    assert scored(X, scale=(1, 10), normalisation="min-max") == pytest.approx([1, 2.8, 2.8, 10])
    assert scored([-5.0, 60.0], scale=(1, 100), normalisation="goalposts", goalposts=[0, 50]) == [
        1,
        100,
    ]


@pytest.mark.parametrize("method", ["min-max", "z-score", "distance-to-best"])
@pytest.mark.parametrize("values", [[5.0, 5.0, 5.0], [7.0], [7.0, np.nan]])
def test_constant_columns_are_refused(method: str, values: list[float]) -> None:
    with pytest.raises(InputError, match=r"node x: its values do not differ.*use goalposts"):
        scored(values, normalisation=method)


@pytest.mark.parametrize(
    ("values", "leaf", "said"),
    [
        (
            [0.0, 5.0],
            {"normalisation": "min-max", "transform": "log"},
            "node x: the value 0 has no log; values must be above 0",
        ),
        (
            [-2.0, 5.0],
            {"normalisation": "min-max", "transform": "log1p"},
            "node x: the value -2 has no log1p",
        ),
        ([5.0], {"normalisation": "percentile"}, "node x: a percentile compares"),
        (
            [5.0, 6.0],
            {"normalisation": "distance-to-reference", "reference": "ZZZ"},
            "'ZZZ' stands 0 times",
        ),
        (
            [np.nan, 6.0],
            {"normalisation": "distance-to-reference", "reference": "E0"},
            "'E0' has no value",
        ),
    ],
)
def test_what_has_no_score_is_refused(values: list[float], leaf, said: str) -> None:
    with pytest.raises(InputError, match=said):
        scored(values, **leaf)


def test_one_method_for_all_needs_its_arguments() -> None:
    fw = framework.load("idi").only(["i99H"])
    frame = pd.DataFrame({"i99H": [10.0, 20.0]}, index=["A", "B"])
    with pytest.raises(InputError, match="no column"):
        index.normalise(fw, frame.rename(columns={"i99H": "x"}))
    assert index.normalise(fw, frame, "rank")["i99H"].tolist() == [1, 2]
    with pytest.raises(InputError, match="node i99H: has no target"):
        index.normalise(fw, frame, "distance-to-target")
    with pytest.raises(
        InputError, match=r"Unknown normalisation 'minmax'\. Did you mean 'min-max'"
    ):
        index.normalise(fw, frame, "minmax")
