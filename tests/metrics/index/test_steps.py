"""Screening, denominating, filling gaps and treating outliers, each by hand or against pandas and
scipy.
"""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from research.errors import InputError
from research.metrics import index

VALUES = pd.DataFrame(
    {"a": [1.0, 2.0, np.nan, 4.0], "b": [0.0, 0.0, np.nan, 8.0]}, index=list("ABCD")
)


def test_screen_counts_what_is_there() -> None:
    screened = index.screen(VALUES, present=0.5, nonzero=0.6)
    assert screened.values.index.tolist() == ["D"]
    assert screened.table.loc["A"].tolist() == [1.0, 0.5, False]
    assert np.isnan(screened.table.loc["C", "nonzero"])
    assert index.screen(VALUES, present=0).values.index.tolist() == list("ABCD")
    with pytest.raises(InputError, match=r"present is 65; it is a share"):
        index.screen(VALUES, present=65)


def test_gaps_take_the_mean_or_median_of_their_group() -> None:
    groups = pd.Series({"A": "low", "B": "low", "C": "low", "D": "high"})
    filled = index.impute(VALUES, "mean", groups)
    assert filled.values.loc["C"].tolist() == [1.5, 0.0]
    assert filled.imputed.sum().sum() == 2
    assert index.impute(VALUES, "median").values.loc["C"].tolist() == [2.0, 0.0]
    assert index.impute(VALUES, "none").values.equals(VALUES)
    alone = pd.Series({"A": "low", "B": "low", "C": "other", "D": "high"})
    assert index.impute(VALUES, "mean", alone).values.loc["C"].isna().all()
    with pytest.raises(InputError, match="'D' has no group"):
        index.impute(VALUES, "mean", groups.drop("D"))
    with pytest.raises(InputError, match="'knn' is none of"):
        index.impute(VALUES, "knn")


def test_gaps_over_years_are_never_filled_beyond_what_is_known() -> None:
    years = pd.MultiIndex.from_product(
        [["A", "B"], [2018, 2019, 2020, 2022, 2023]], names=["economy", "year"]
    )
    panel = pd.DataFrame(
        {"x": [np.nan, 10, np.nan, 40, np.nan, 1, np.nan, np.nan, np.nan, 6]}, index=years
    ).sample(frac=1, random_state=2)
    linear = index.impute(panel, "linear")
    assert linear.values.index.equals(panel.index)
    assert linear.values["x"].sort_index().fillna(-1).tolist() == [
        -1,
        10,
        20,
        40,
        -1,
        1,
        2,
        3,
        5,
        6,
    ]
    last = index.impute(panel, "last").values["x"].sort_index().fillna(-1).tolist()
    assert last == [-1, 10, 10, 40, 40, 1, 1, 1, 1, 6]
    by_year = index.impute(panel, "mean").values["x"]
    assert by_year["B", 2022] == 40
    assert np.isnan(by_year["A", 2020])
    with pytest.raises(InputError, match="index of economy and year"):
        index.impute(VALUES, "linear")


def test_outliers_are_brought_in_until_the_column_passes() -> None:
    x = [*np.arange(1.0, 31), 700, 900, np.nan]
    treated = index.treat(pd.DataFrame({"x": x, "flat": 1.0}), "winsorise")
    assert treated.values["x"].tolist()[:-1] == [*range(1, 31), 30, 30]
    assert treated.done.loc["x", ["treatment", "points"]].tolist() == ["winsorise", 2]
    assert treated.done.loc["flat", "treatment"] == "none"
    low = index.treat(pd.DataFrame({"x": [-value for value in x]}), "winsorise")
    assert low.values["x"].min() == -30


def test_the_rule_uses_the_bias_corrected_moments() -> None:
    x = np.random.default_rng(0).lognormal(0, 1.5, 60)
    done = index.treat(pd.DataFrame({"x": x}), "winsorise").done.loc["x"]
    assert done["skew"] == pytest.approx(stats.skew(x, bias=False))
    assert done["kurtosis"] == pytest.approx(stats.kurtosis(x, bias=False))
    assert abs(done["skew after"]) <= 2 or done["kurtosis after"] <= 3.5 or done["points"] == 5


def test_logarithm_and_box_cox() -> None:
    x = pd.DataFrame({"x": [0.0, 1, 10, 100, 1000, np.nan]})
    logged = index.treat(x, "log").values["x"]
    assert logged[:5].tolist() == pytest.approx(
        np.log(np.array([0, 1, 10, 100, 1000]) + 10).tolist()
    )
    moved = index.treat(x, "box-cox").values["x"]
    assert moved[:5].tolist() == pytest.approx(
        stats.boxcox(np.array([0, 1, 10, 100, 1000]) + 10)[0].tolist()
    )
    assert logged.isna().tolist() == moved.isna().tolist() == x["x"].isna().tolist()
    heavy = pd.DataFrame({"x": np.random.default_rng(0).lognormal(0, 5, 200)})
    assert index.treat(heavy, "auto").done.loc["x", "treatment"] == "log"
    assert index.treat(pd.DataFrame({"x": [1.0, 1.0]}), "log").values["x"].tolist() == [1, 1]


@pytest.mark.slow
@given(st.lists(st.floats(0, 1e6), min_size=4, max_size=30))
def test_treatment_keeps_the_order_of_economies(values: list[float]) -> None:
    frame = pd.DataFrame({"x": values})
    for method in ("winsorise", "log", "auto"):
        after = index.treat(frame, method).values["x"].to_numpy()
        order = np.argsort(values, kind="stable")
        assert (np.diff(after[order]) >= -1e-9).all()


def test_goalposts_keep_their_unit() -> None:
    fw = index.load_framework("idi").only(["i99H", "i136mwi_subs_IDI"])
    heavy = np.random.default_rng(0).lognormal(0, 5, 200)
    values = pd.DataFrame({"i99H": heavy, "i136mwi_subs_IDI": heavy})
    done = index.treat(values, "auto", fw).done["treatment"]
    assert done.tolist() == ["winsorise", "none"]
    with pytest.raises(
        InputError, match="node i99H: treatment 'log' would leave its goalposts in another unit"
    ):
        index.treat(values, "log", fw)
    with pytest.raises(InputError, match="'trim' is none of"):
        index.treat(values, "trim")
