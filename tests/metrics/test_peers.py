"""Peers against hand calculations, expectations against statsmodels refitted without the economy,
and what is refused.
"""

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr

from research.errors import InputError
from research.metrics import peers

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import statsmodels.api as sm
    from statsmodels.stats.multitest import multipletests


def structure(n: int, seed: int) -> pd.DataFrame:
    """Invented income, density and urbanisation of n economies."""
    rng = np.random.default_rng(seed)
    income = rng.normal(9, 1.2, n)
    columns = {
        "income": np.exp(income),
        "density": np.exp(rng.normal(4, 1.5, n)),
        "urban": np.clip(20 + 6 * (income - 5) + rng.normal(0, 10, n), 5, 100),
    }
    return pd.DataFrame(columns, index=[f"E{i:03}" for i in range(n)])


LOG = ["income", "density"]
FRAME = structure(60, 1)
OUTCOME = (
    10 * np.log(FRAME["income"]) + 0.2 * FRAME["urban"] + np.random.default_rng(2).normal(0, 5, 60)
)


def test_distance_by_hand() -> None:
    values = pd.DataFrame(
        {"income": [100.0, 200.0, 400.0], "urban": [10.0, 30.0, 20.0]}, index=list("ABC")
    )
    found = peers.nearest(values, "A", 5, log=["income"])
    # ln 2 is 1 standard deviation of (0, ln 2, 2 ln 2); 10 is one of (10, 30, 20).
    np.testing.assert_allclose(
        found.table.loc["B", ["income", "urban", "distance"]].astype(float), [1, 4, np.sqrt(5)]
    )
    np.testing.assert_allclose(
        found.table.loc["C", ["income", "urban", "distance"]].astype(float), [4, 1, np.sqrt(5)]
    )
    assert found.table.index.tolist() == ["B", "C"]


@pytest.mark.slow
@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.01, 1000), st.floats(-50, 50))
def test_peers_do_not_depend_on_units_or_order(seed: int, factor: float, shift: float) -> None:
    values = structure(25, seed)
    found = peers.nearest(values, "E000", 24, log=LOG)
    assert "E000" not in found.table.index
    np.testing.assert_allclose(
        found.table[list(found.measures)].sum(axis=1), found.table["distance"] ** 2, atol=1e-9
    )
    assert found.table["distance"].is_monotonic_increasing
    other = values.assign(income=values["income"] * factor, urban=values["urban"] + shift).iloc[
        ::-1
    ]
    again = peers.nearest(other, "E000", 24, log=LOG).table
    np.testing.assert_allclose(
        again.loc[found.table.index, "distance"], found.table["distance"], rtol=1e-6
    )
    assert peers.nearest(values, "E000", 3, log=LOG).table.equals(found.table.head(3))


def test_one_measure_in_ratio_as_it_always_was() -> None:
    values = pd.DataFrame({"x": {"A": 10.0, "B": 0.0, "C": -5.0, "D": None, "E": 20.0, "F": 4.0}})
    assert peers.nearest(values, "A", 5, log=["x"]).table.index.tolist() == ["E", "F"]
    assert peers.nearest(values, "B", 5, log=["x"]).table.empty


@pytest.mark.slow
@given(st.integers(0, 2**32 - 1), st.integers(1, 12), st.integers(1, 15))
@settings(max_examples=30, deadline=None)
def test_medians_beside_are_those_of_the_nearest(seed: int, m: int, n: int) -> None:
    random = np.random.default_rng(seed)
    values = pd.DataFrame(
        {"x": random.lognormal(8, 1, m), "y": random.uniform(0, 100, m)},
        index=[f"E{k}" for k in range(m)],
    )
    found = peers.medians_beside(values, "x", "y", n)
    for economy in values.index:
        near = peers.nearest(values[["x"]], economy, n, log=["x"]).table.index
        assert found[economy] == pytest.approx(values.loc[near, "y"].median(), nan_ok=True)


def test_medians_beside_take_all_that_tie_with_the_last() -> None:
    values = pd.DataFrame(
        {"x": [1.0, 2.0, 2.0, 2.0, 9.0], "y": [0.0, 10.0, 20.0, 60.0, 99.0]}, index=list("ABCDE")
    )
    assert peers.medians_beside(values, "x", "y", 1)["A"] == 20.0
    shuffled = values.iloc[[3, 4, 1, 0, 2]]
    assert peers.medians_beside(shuffled, "x", "y", 1)["A"] == 20.0


def test_medians_beside_want_an_income_of_each() -> None:
    values = pd.DataFrame({"x": {"A": 1.0, "B": 0.0}, "y": {"A": 1.0, "B": 2.0}})
    with pytest.raises(InputError, match="B has no x above 0"):
        peers.medians_beside(values, "x", "y", 2)
    with pytest.raises(InputError, match="0 peers"):
        peers.medians_beside(values, "x", "y", 0)


def test_what_an_economy_lacks_is_not_compared() -> None:
    values = FRAME.copy()
    values.loc["E000", "income"] = np.nan
    values.loc["E001", "urban"] = np.nan
    values.loc["E002", "income"] = np.nan
    found = peers.nearest(values, "E000", 60, log=LOG)
    assert (found.measures, found.unknown, found.left_out) == (
        ("density", "urban"),
        ("income",),
        ("E001",),
    )
    assert "E002" in found.table.index
    nothing = peers.nearest(values, "XXX", 5, log=LOG)
    assert nothing.table.empty
    assert nothing.unknown == ("income", "density", "urban")


def test_a_constant_measure_adds_nothing() -> None:
    same = peers.nearest(FRAME.assign(same=7.0), "E000", 10, log=LOG)
    assert (same.table["same"] == 0).all()
    assert same.table["distance"].equals(
        peers.nearest(FRAME, "E000", 10, log=LOG).table["distance"]
    )


def test_expectation_is_that_of_the_others() -> None:
    """Each economy predicted by statsmodels from a line refitted without it."""
    found = peers.expected(OUTCOME, FRAME, log=LOG, level=0.9)
    x = sm.add_constant(
        FRAME.assign(income=np.log(FRAME["income"]), density=np.log(FRAME["density"]))
    )
    fit = sm.OLS(OUTCOME, x).fit()
    np.testing.assert_allclose(
        found.coefficients.to_numpy(),
        np.column_stack([fit.params, fit.bse, fit.pvalues]),
        rtol=1e-7,
    )
    assert found.r2 == pytest.approx(fit.rsquared)
    scores = pd.Series(fit.get_influence().resid_studentized_external, index=FRAME.index)
    np.testing.assert_allclose(found.table["score"], scores[found.table.index], rtol=1e-7)
    for code in FRAME.index[:20]:
        others = (
            sm.OLS(OUTCOME.drop(code), x.drop(code))
            .fit()
            .get_prediction(x.loc[[code]])
            .summary_frame(alpha=0.1)
        )
        row = others[["mean", "obs_ci_lower", "obs_ci_upper"]].iloc[0]
        np.testing.assert_allclose(
            found.table.loc[code, ["expected", "low", "high"]].astype(float), row, rtol=1e-7
        )
    above = found.table["value"] > found.table["high"]
    assert (found.table["beyond"].eq("above") == above).all()
    assert found.held == pytest.approx(
        ((found.table["low"] <= found.table["value"]) & ~above).mean()
    )


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["level", "log", "share"])
def test_intervals_hold_as_many_as_they_say(scale) -> None:
    """Over 60 draws of 60 economies 0.9 has a standard error of 0.005."""
    held = []
    for seed in range(60):
        frame = structure(60, seed)
        noise = np.random.default_rng(seed + 1000).normal(0, 0.5, 60)
        line = 0.5 * (np.log(frame["income"]) - 9) + 0.02 * (frame["urban"] - 45) + noise
        outcome = {"level": line, "log": np.exp(line), "share": 100 / (1 + np.exp(-line))}[scale]
        found = peers.expected(outcome, frame, log=LOG, scale=scale, level=0.9)
        held.append(found.held)
        inside = (found.table["low"] <= found.table["expected"]) & (
            found.table["expected"] <= found.table["high"]
        )
        assert inside.all()
        if scale == "share":
            assert found.table[["expected", "low", "high"]].to_numpy().min() >= 0
            assert found.table[["expected", "low", "high"]].to_numpy().max() <= 100
    assert abs(np.mean(held) - 0.9) < 0.02


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.01, 100), st.floats(-100, 100))
def test_scores_do_not_depend_on_units(seed: int, factor: float, shift: float) -> None:
    frame = structure(30, seed)
    outcome = np.log(frame["income"]) + np.random.default_rng(seed + 1).normal(0, 1, 30)
    plain = peers.expected(outcome, frame, log=LOG).table
    other = peers.expected(
        outcome * factor + shift, frame.assign(income=frame["income"] * 7), log=LOG
    ).table
    np.testing.assert_allclose(
        other.loc[plain.index, "score"], plain["score"], rtol=1e-5, atol=1e-6
    )
    np.testing.assert_allclose(
        other.loc[plain.index, "low"], plain["low"] * factor + shift, rtol=1e-5, atol=1e-4 * factor
    )


def test_shares_of_nothing_and_everything_have_a_place() -> None:
    share = (OUTCOME - OUTCOME.min()) / (OUTCOME.max() - OUTCOME.min()) * 100
    found = peers.expected(share, FRAME, log=LOG, scale="share")
    assert len(found.table) == 60
    assert sorted(found.table["value"])[::59] == [0.0, 100.0]
    assert np.isfinite(found.table[["expected", "low", "high", "score"]].to_numpy()).all()


def test_nobody_is_beyond_what_structure_accounts_for_in_full() -> None:
    found = peers.expected(3 * np.log(FRAME["income"]) + 2, FRAME, log=LOG).table
    assert (found["beyond"] == "").all()
    assert found["score"].isna().all()
    np.testing.assert_allclose(found["expected"], found["value"])


def test_missing_and_zero_are_left_out_by_name() -> None:
    outcome = np.exp(OUTCOME / 50)
    outcome["E003"] = 0.0
    outcome["E004"] = np.nan
    frame = FRAME.copy()
    frame.loc["E005", "density"] = 0.0
    found = peers.expected(outcome, frame, log=LOG, scale="log")
    assert found.left_out == ("E003", "E005")
    assert len(found.table) == 57


@pytest.mark.parametrize(
    ("outcome", "frame", "said"),
    [
        (OUTCOME * 0 + 3, FRAME, "the outcome is the same in all 60"),
        (OUTCOME, FRAME.assign(same=1.0), "'same' is the same in all 60"),
        (OUTCOME, FRAME.assign(twin=2 * FRAME["urban"] + 1), "say the same"),
        (OUTCOME.head(13), FRAME, "13 economies have all of"),
        (OUTCOME, FRAME.assign(alone=(FRAME.index == "E007") * 1.0), "E007 alone decides a term"),
        (OUTCOME, FRAME.rename(index={"E001": "E000"}), "E000 stands twice"),
        (OUTCOME, FRAME.drop(columns="income"), "no measure is called 'income'"),
    ],
)
def test_what_cannot_be_expected_is_refused(outcome, frame, said) -> None:
    with pytest.raises(InputError, match=said):
        peers.expected(outcome, frame, log=LOG)


def test_parameters_are_checked() -> None:
    with pytest.raises(InputError, match="from 0 to 100"):
        peers.expected(OUTCOME + 100, FRAME, log=LOG, scale="share")
    with pytest.raises(InputError, match="between 0 and 1"):
        peers.expected(OUTCOME, FRAME, log=LOG, level=90)
    with pytest.raises(InputError, match="scale is"):
        peers.expected(OUTCOME, FRAME, log=LOG, scale="square")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="1 or more"):
        peers.nearest(FRAME, "E000", 0)


def test_a_share_steps_across_missing_years_alone() -> None:
    rows = {("A", 2019): 39.6, ("A", 2023): 88.0, ("B", 2022): 39.6, ("B", 2023): 88.0}
    values = pd.Series(rows | {("C", 2019): 60.0, ("C", 2023): 88.0})
    values.index.names = ["economy", "year"]
    assert peers.stepped(values).to_dict() == {"A": 2023}, "B: no year is missing; C: 28 points"


@pytest.mark.slow
def test_what_goes_with_performance() -> None:
    rng = np.random.default_rng(9)
    performance = peers.expected(OUTCOME, FRAME, log=LOG)
    extra = performance.table["difference"].reindex(FRAME.index)
    others = pd.DataFrame(
        {
            "goes with it": extra + rng.normal(0, 2, 60),
            "structure alone": np.log(FRAME["income"]) + rng.normal(0, 0.3, 60),
            "few": pd.Series(1.0, index=FRAME.index[:9]),
            "constant": 5.0,
        }
    )
    found = peers.traits(performance, others, FRAME, log=LOG)
    assert found.index.tolist() == ["goes with it", "structure alone"]
    assert found.loc["goes with it", "low"] > 0.5
    assert found.loc["structure alone", "low"] < 0 < found.loc["structure alone", "high"]
    plain = [
        spearmanr(
            performance.table["score"],
            peers.expected(others[name], FRAME, log=LOG)
            .table["score"]
            .reindex(performance.table.index),
        )
        for name in found.index
    ]
    np.testing.assert_allclose(found["rho"], [each.statistic for each in plain])
    np.testing.assert_allclose(
        found["p"], multipletests([each.pvalue for each in plain], method="holm")[1]
    )
    assert peers.traits(performance, others[["few"]], FRAME, log=LOG).empty


def test_peers_within_a_factor_of_income() -> None:
    values = pd.DataFrame(
        {"income": [100.0, 199.0, 201.0, 50.0, 49.0], "urban": [10.0, 90.0, 10.0, 10.0, 10.0]},
        list("ABCDE"),
    )
    found = peers.nearest(values, "A", 5, ["income"], {"income": 2.0}).table.index
    assert sorted(found) == ["B", "D"]
    assert peers.nearest(values.drop(index="A"), "A", 5, ["income"], {"income": 2.0}).table.empty
    with pytest.raises(InputError, match="a factor above 1"):
        peers.nearest(values, "A", 5, ["income"], {"income": 1.0})


def test_overlap_by_hand() -> None:
    """Without income the urban share alone decides, without the urban share income alone; half to
    twice the income always.
    """
    values = pd.DataFrame(
        {"income": [100.0, 101.0, 150.0, 190.0, 300.0], "urban": [10.0, 90.0, 40.0, 12.0, 10.0]},
        index=list("ABCDE"),
    )
    both = peers.nearest(values, "A", 2, ["income"], {"income": 2.0}).table.index
    kept = peers.overlap(values, "A", 2, ["income"], {"income": 2.0})
    assert kept["income"] == len(set(both) & {"D", "C"})
    assert kept["urban"] == len(set(both) & {"B", "C"})
