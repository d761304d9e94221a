"""Panel estimates against linearmodels and pyfixest on the same data, on panels of known
parameters, and what is refused.
"""

import warnings

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.metrics import growth
from research.metrics.growth.within import covariance, within
from research.metrics.holm import holm
from tests.panels import CONTROL, SLOPE, broadband, linear

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import pyfixest
    from linearmodels import IV2SLS, PanelOLS

pytestmark = pytest.mark.filterwarnings("ignore:The inplace keyword")  # of pyfixest
COLUMNS = ["estimate", "se", "low", "high", "t", "p"]
THEIRS = ["Estimate", "Std. Error", "2.5%", "97.5%", "t value", "Pr(>|t|)"]
PANEL = linear(40, 15, seed=1, persistence=0.6, shared=0.5, missing=0.2)
FLAT = PANEL.reset_index().assign(code=lambda frame: pd.factorize(frame["economy"])[0])
FORMULA = {"two-way": "economy + year", "economy": "economy"}


@pytest.mark.parametrize("effects", FORMULA)
@pytest.mark.parametrize("errors", ["clustered both ways", "driscoll-kraay"])
def test_an_unbalanced_panel_as_pyfixest_has_it(effects, errors) -> None:
    kraay = errors == "driscoll-kraay"
    theirs = pyfixest.feols(
        f"y ~ x + w | {FORMULA[effects]}",
        FLAT,
        vcov="DK" if kraay else {"CRV1": "economy + year"},
        vcov_kwargs={"time_id": "year", "panel_id": "code", "lag": 3} if kraay else None,
    ).tidy()
    ours = growth.fit(PANEL, "y", ["x"], controls=["w"], effects=effects, errors=errors, lags=3)
    np.testing.assert_allclose(ours.table[COLUMNS], theirs[THEIRS], rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("effects", FORMULA)
def test_clustered_errors_but_for_the_stated_factor(effects) -> None:
    ours = growth.fit(PANEL, "y", ["x"], controls=["w"], effects=effects, errors="clustered")
    n, years, firms = (
        len(PANEL),
        PANEL.index.get_level_values("year").nunique(),
        PANEL.index.get_level_values("economy").nunique(),
    )
    k = 2 + 1 + (years - 1 if effects == "two-way" else 0)
    factor = (n - 1) / (n - k) * firms / (firms - 1)
    bare = {"k_adj": False, "k_fixef": "none", "G_adj": False, "G_df": "min"}
    theirs = pyfixest.feols(
        f"y ~ x + w | {FORMULA[effects]}", FLAT, vcov={"CRV1": "economy"}, ssc=bare
    )
    np.testing.assert_allclose(ours.table["estimate"], theirs.coef(), rtol=1e-6)
    np.testing.assert_allclose(ours.table["se"], theirs.se() * np.sqrt(factor), rtol=1e-6)


@pytest.mark.parametrize("effects", FORMULA)
def test_driscoll_and_kraay_and_clusters_as_linearmodels_has_them(effects) -> None:
    model = PanelOLS(
        PANEL["y"], PANEL[["x", "w"]], entity_effects=True, time_effects=effects == "two-way"
    )
    n, firms, years = len(PANEL), 40, 15
    used = 2 + firms + (years - 1 if effects == "two-way" else 0)
    kraay = model.fit(cov_type="kernel", kernel="bartlett", bandwidth=3)
    clustered = model.fit(cov_type="clustered", cluster_entity=True)
    for errors, found, ours_used, groups in (
        ("driscoll-kraay", kraay, used, years),
        ("clustered", clustered, used - firms + 1, firms),
    ):
        ours = growth.fit(PANEL, "y", ["x"], controls=["w"], effects=effects, errors=errors, lags=3)
        # linearmodels' factor is n / (n - k), without that of the clusters; effects are not counted
        # if all are nested in them.
        theirs_used = 2 if errors == "clustered" and effects == "economy" else used
        factor = (n - 1) / (n - ours_used) * groups / (groups - 1) * (n - theirs_used) / n
        np.testing.assert_allclose(ours.table["estimate"], found.params, rtol=1e-8)
        np.testing.assert_allclose(ours.table["se"] ** 2 / found.std_errors**2, factor, rtol=1e-6)
        assert ours.r2 == pytest.approx(float(found.rsquared), rel=1e-8)


def test_two_ways_that_leave_no_covariance_are_not_narrowed() -> None:
    """Scores of opposite sign within every economy and year; by hand."""
    economies, years = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    scores = np.array(
        [[1.2], [-1.0], [-1.0], [1.0]]
    )  # sums 0.2, 0 and 0.2, 0: 0.08 both ways, and 4.44 counted twice
    found = covariance(scores, np.eye(1), economies, years, "economy", "clustered both ways", 0)
    assert found.matrix[0, 0] == pytest.approx(3 / 2 * 2 * 0.08)


def test_an_instrument_as_pyfixest_and_linearmodels_have_it() -> None:
    panel = (
        broadband(50, 20, seed=3)
        .drop(columns="lines")
        .assign(w=lambda f: np.sin(np.arange(len(f))))
    )
    panel["tool"] = panel["network"] + 3 * np.cos(np.arange(len(panel)) ** 1.3)
    panel = panel[np.arange(len(panel)) % 7 > 0]
    ours = growth.fit(panel, "growth", ["network"], controls=["w"], instrument={"network": "tool"})
    theirs = pyfixest.feols(
        "growth ~ w | economy + year | network ~ tool",
        panel.reset_index(),
        vcov={"CRV1": "economy + year"},
    )
    np.testing.assert_allclose(
        ours.table[COLUMNS], theirs.tidy().loc[["network", "w"], THEIRS], rtol=1e-5, atol=1e-9
    )
    clusters = growth.fit(
        panel,
        "growth",
        ["network"],
        controls=["w"],
        instrument={"network": "tool"},
        errors="clustered",
    )
    inside = pd.DataFrame(
        within(
            panel.to_numpy(), *(pd.factorize(panel.index.get_level_values(i))[0] for i in (0, 1))
        ),
        columns=panel.columns,
    )
    plain = IV2SLS(inside["growth"], inside[["w"]], inside[["network"]], inside[["tool"]]).fit(
        cov_type="clustered", clusters=pd.factorize(panel.index.get_level_values(0))[0]
    )
    np.testing.assert_allclose(
        clusters.table["estimate"], plain.params[["network", "w"]], rtol=1e-8
    )
    ratio = clusters.table["se"] / plain.std_errors[["network", "w"]]
    np.testing.assert_allclose(ratio, ratio.iloc[0], rtol=1e-8)


def test_groups_are_those_of_separate_terms() -> None:
    group = pd.Series(
        {code: ("low", "high", None)[i % 3] for i, code in enumerate(PANEL.index.levels[0])}
    )
    ours = growth.fit(PANEL, "y", ["x"], controls=["w"], by=group, errors="clustered both ways")
    kept = FLAT.assign(group=FLAT["economy"].map(group)).dropna()
    kept = kept.assign(
        high=kept["x"].where(kept["group"] == "high", 0),
        low=kept["x"].where(kept["group"] == "low", 0),
    )
    theirs = pyfixest.feols(
        "y ~ high + low + w | economy + year", kept, vcov={"CRV1": "economy + year"}
    )
    np.testing.assert_allclose(ours.table[COLUMNS[:2]], theirs.tidy()[THEIRS[:2]], rtol=1e-5)
    assert ours.table.index.tolist() == ["x: high", "x: low", "w"]
    assert ours.dropped["no group"] == PANEL.index.get_level_values(0).map(group).isna().sum()
    apart = theirs.coef().iloc[0] - theirs.coef().iloc[1]
    variance = np.array([1, -1, 0]) @ theirs._vcov @ np.array([1, -1, 0])
    from scipy.stats import f

    assert ours.differ_p == pytest.approx(f.sf(apart**2 / variance, 1, 14), rel=1e-4)


@settings(max_examples=40, deadline=None)
@given(st.integers(3, 8), st.integers(3, 7), st.integers(0, 10**6), st.floats(0, 0.5))
def test_effects_are_out_as_with_dummies(
    economies: int, years: int, seed: int, missing: float
) -> None:
    panel = linear(economies, years, seed, missing=missing)
    if panel.empty:
        return
    e, t = (pd.factorize(panel.index.get_level_values(i))[0] for i in (0, 1))
    dummies = np.column_stack([np.eye(e.max() + 1)[e], np.eye(t.max() + 1)[t]])
    expected = (
        panel.to_numpy() - dummies @ np.linalg.lstsq(dummies, panel.to_numpy(), rcond=None)[0]
    )
    np.testing.assert_allclose(within(panel.to_numpy(), e, t), expected, atol=1e-8)


@pytest.mark.slow
@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.01, 1000), st.floats(-100, 100), st.randoms())
def test_units_order_and_levels_of_economies_do_not_matter(
    seed: int, factor: float, shift: float, random
) -> None:
    panel = linear(8, 8, seed, missing=0.1)
    plain = growth.fit(panel, "y", ["x"], controls=["w"])
    rows = list(range(len(panel)))
    random.shuffle(rows)
    level = pd.Series(pd.factorize(panel.index.get_level_values(0))[0] * shift, index=panel.index)
    other = growth.fit(
        panel.assign(x=panel["x"] * factor, y=panel["y"] + level).iloc[rows],
        "y",
        ["x"],
        controls=["w"],
    )
    assert other.table.loc["x", "estimate"] * factor == pytest.approx(
        plain.table.loc["x", "estimate"], rel=1e-6, abs=1e-8
    )
    assert other.table.loc["x", "t"] == pytest.approx(plain.table.loc["x", "t"], rel=1e-5, abs=1e-6)


DESIGNS = {
    "independent errors": {},
    "errors last": {"persistence": 0.8},
    "economies are hit together": {"shared": 1.0},
    "both, a quarter missing": {"persistence": 0.8, "shared": 1.0, "missing": 0.25},
}


@pytest.mark.slow
@pytest.mark.parametrize("design", DESIGNS)
def test_intervals_cover_and_estimates_are_unbiased(design) -> None:
    """100 panels: a share of 0.95 has a standard error of 0.022, so that 0.88 to 1 is what chance
    leaves.
    """
    panels = [linear(50, 20, seed, **DESIGNS[design]) for seed in range(100)]
    found = [growth.fit(panel, "y", ["x"], controls=["w"]) for panel in panels]
    for term, truth in (("x", SLOPE), ("w", CONTROL)):
        rows = pd.DataFrame([estimate.table.loc[term] for estimate in found])
        assert abs(rows["estimate"].mean() - truth) < 4 * rows["estimate"].std() / np.sqrt(
            len(rows)
        )
        assert 0.88 <= ((rows["low"] <= truth) & (truth <= rows["high"])).mean() <= 1


@pytest.mark.slow
def test_clusters_of_economies_alone_do_not_cover_shocks_to_many() -> None:
    panels = [linear(50, 20, seed, shared=1.0) for seed in range(60)]
    rows = pd.DataFrame(
        [
            growth.fit(panel, "y", ["x"], controls=["w"], errors="clustered").table.loc["x"]
            for panel in panels
        ]
    )
    assert ((rows["low"] <= SLOPE) & (rows["high"] >= SLOPE)).mean() < 0.7


@pytest.mark.slow
def test_the_first_stage_finds_its_curve_and_the_instrument_its_effect() -> None:
    """60 panels in which least squares is wrong by construction; coverage 0.95 has a standard error
    of 0.028.
    """
    two, plain, curves = [], [], []
    for seed in range(60):
        panel = broadband(60, 20, seed)
        stage = growth.first_stage(panel, "network", ["lines"])
        panel["fitted"] = stage.fitted
        curves.append(stage.table["estimate"])
        two.append(
            growth.fit(panel, "growth", ["network"], instrument={"network": "fitted"}).table.loc[
                "network"
            ]
        )
        plain.append(growth.fit(panel, "growth", ["network"]).table.loc["network", "estimate"])
    rows, curve = pd.DataFrame(two), pd.DataFrame(curves)
    assert np.mean(plain) > 0.2  # the truth is 0.05
    assert abs(rows["estimate"].median() - 0.05) < 0.01
    assert ((rows["low"] <= 0.05) & (rows["high"] >= 0.05)).mean() >= 0.86
    truth = {"rate": 0.4, "midpoint": 2008, "constant": 2.0, "lines": 0.6}
    for name, value in truth.items():
        assert abs(curve[name].mean() - value) < 4 * curve[name].std() / np.sqrt(len(curve)), name


def test_the_first_stage_is_the_least_squares_of_scipy() -> None:
    from scipy.optimize import curve_fit

    panel = broadband(20, 15, seed=5).iloc[::2]
    stage = growth.first_stage(panel, "network", ["lines"])
    t, lines = panel.index.get_level_values("year").to_numpy(), panel["lines"].to_numpy()
    best, _ = curve_fit(
        lambda _, rate, mid, g0, g1: (g0 + g1 * lines) / (1 + np.exp(-rate * (t - mid))),
        t,
        panel["network"],
        p0=[0.3, 2007, 1, 0.5],
    )
    np.testing.assert_allclose(stage.table["estimate"], best, rtol=1e-4)
    assert stage.ceilings["E000003"] == pytest.approx(
        best[2] + best[3] * panel["lines"].xs("E000003", level=0).iloc[0], rel=1e-4
    )


def _rows(values: dict[str, list[float]], years: int = 4) -> pd.DataFrame:
    n = len(next(iter(values.values())))
    index = pd.MultiIndex.from_arrays(
        [[f"E{i // years}" for i in range(n)], [2000 + i % years for i in range(n)]],
        names=["economy", "year"],
    )
    return pd.DataFrame(values, index=index)


def test_what_is_left_out_is_counted_by_reason() -> None:
    panel = linear(10, 6, seed=2).assign(x=lambda f: np.exp(f["x"]))
    panel.iloc[0, 0] = np.nan
    panel.iloc[7, 1] = 0.0
    panel.iloc[8, 1] = -1.0
    panel = panel.drop(index=[("E000009", year) for year in range(2001, 2006)])
    found = growth.fit(panel, "y", ["x"], log=["x"])
    assert found.dropped.to_dict() == {
        "missing": 1,
        "x <= 0": 2,
        "single economy": 1,
    }
    assert found.observations == len(panel) - 4
    assert (found.economies, found.years) == (9, 6)


def test_singletons_are_left_out_until_there_are_none() -> None:
    panel = linear(8, 5, seed=4)
    lone = linear(1, 1, seed=5).rename(index={"E000000": "LONE"})
    pair = linear(1, 2, seed=6).rename(index={"E000000": "PAIR", 2000: 1980, 2001: 2003})
    found = growth.fit(pd.concat([panel, lone, pair]), "y", ["x"])
    # 1980 holds PAIR alone, and without it PAIR has one year left.
    assert found.dropped.to_dict() == {
        "single economy": 2,
        "single year": 1,
    }
    np.testing.assert_allclose(found.table, growth.fit(panel, "y", ["x"]).table)


def test_terms_that_cannot_be_estimated_are_named() -> None:
    panel = linear(10, 8, seed=7).assign(
        fixed=lambda f: pd.factorize(f.index.get_level_values(0))[0] * 1.0,
        twin=lambda f: 2 * f["x"] + f["w"],
        constant=3.0,
    )
    found = growth.fit(panel, "y", ["x", "fixed"], controls=["w", "twin", "constant"])
    assert found.left_out == {
        "fixed": "is constant",
        "twin": "is collinear",
        "constant": "is constant",
    }
    np.testing.assert_allclose(
        found.table, growth.fit(panel, "y", ["x"], controls=["w"]).table, rtol=1e-9
    )


@pytest.mark.parametrize(
    ("change", "given", "said"),
    [
        ({"y": 1.0}, {}, "'y' does not vary"),
        ({"x": 4.0}, {}, "no regressor can be estimated: x is constant"),
        ({"x": np.inf}, {}, "'x' has an infinite value"),
        ({"x": np.nan}, {}, "no observation is left"),
        ({"x": -1.0}, {"log": ["x"]}, "rows: x <= 0"),
        ({}, {"log": ["z"]}, "'z' is to be taken in logarithms"),
        ({}, {"controls": ["missing"]}, "no column 'missing'"),
        ({}, {"controls": ["x"]}, "named twice"),
        ({}, {"errors": "robust"}, "errors are 'robust'"),
        ({}, {"effects": "none"}, "effects are 'none'"),
        ({}, {"lags": -1, "errors": "driscoll-kraay"}, "0 or more"),
        ({}, {"instrument": {"y": "w"}}, "one of the regressors"),
        ({"tool": 1.0}, {"instrument": {"x": "tool"}}, "'tool' tells nothing of its own"),
    ],
)
def test_what_cannot_be_estimated_is_refused(change, given, said) -> None:
    with pytest.raises(InputError, match=said):
        growth.fit(linear(6, 6, seed=1).assign(**change), "y", ["x"], **given)


def test_a_panel_is_a_panel() -> None:
    panel = linear(6, 6, seed=1)
    with pytest.raises(InputError, match="index is"):
        growth.fit(panel.reset_index(), "y", ["x"])
    with pytest.raises(InputError, match="stands twice"):
        growth.fit(pd.concat([panel, panel]), "y", ["x"])
    with pytest.raises(InputError, match="no regressor is named"):
        growth.fit(panel, "y", [])
    with pytest.raises(InputError, match="too few"):
        growth.fit(panel.loc[["E000000", "E000001"]].groupby(level=0).head(2), "y", ["x"])
    with pytest.raises(InputError, match="no term is called"):
        growth.fit(panel, "y", ["x"]).effect("w")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (lambda f: f["network"], "changes within an economy"),
        (lambda f: 1.0, "do not tell 10 economies apart"),
    ],
)
def test_a_ceiling_is_told_by_what_stood_before(lines, said) -> None:
    panel = broadband(10, 10, seed=1)
    with pytest.raises(InputError, match=said):
        growth.first_stage(panel.assign(lines=lines(panel)), "network", ["lines"])


def test_a_spread_without_a_turn_has_no_curve() -> None:
    panel = broadband(10, 10, seed=1)
    years = panel.index.get_level_values("year").to_numpy() - 2000
    with pytest.raises(InputError, match="no turn"):
        growth.first_stage(
            panel.assign(network=panel["lines"] * np.exp(0.3 * years)), "network", ["lines"]
        )


def test_relative_and_absolute_changes_are_never_mixed() -> None:
    """By hand: 1.1^0.5 - 1 = 4.881 %; exp(10 x 0.02) - 1 = 22.14 %; 10 x 0.02 = 0.2; 0.5 ln 1.1 =
    0.04766.
    """
    both = growth.effect(0.5, 0.4, 0.6, relative=(True, True))
    assert (both.relative, round(both.value, 3)) == ((True, True), 4.881)
    outcome = growth.effect(0.02, 0.01, 0.03, relative=(False, True))
    assert (outcome.relative, round(outcome.value, 2)) == ((False, True), 22.14)
    neither = growth.effect(0.02, 0.01, 0.03, relative=(False, False))
    assert (neither.relative, neither.value) == ((False, False), pytest.approx(0.2))
    regressor = growth.effect(0.5, 0.4, 0.6, relative=(True, False))
    assert (regressor.relative, round(regressor.value, 5)) == ((True, False), 0.04766)
    less = growth.effect(0.5, 0.4, 0.6, relative=(True, True), change=-10.0)
    assert less.low < less.value < less.high < 0


def test_few_clusters_years_and_a_weak_instrument_are_said() -> None:
    panel = linear(12, 10, seed=1).assign(noise=lambda f: np.sin(np.arange(len(f)) * 1.7))
    assert growth.fit(panel, "y", ["x"]).cautions == ("few economies", "few years")
    assert growth.fit(panel, "y", ["x"], errors="clustered").cautions == ("few economies",)
    assert growth.fit(panel, "y", ["x"], errors="driscoll-kraay").cautions == ("few years",)
    assert (
        growth.fit(panel, "y", ["x"], instrument={"x": "noise"}).cautions[-1] == "weak instrument"
    )
    assert growth.fit(linear(30, 30, seed=1), "y", ["x"]).cautions == ()


def test_an_effect_is_relative_where_its_column_is_in_logarithms() -> None:
    panel = linear(30, 12, seed=1).assign(x=lambda f: np.exp(f["x"]), y=lambda f: np.exp(f["y"]))
    found = growth.fit(panel, "y", ["x"], controls=["w"], log=["x", "y"])
    assert found.effect("x").relative == (True, True)
    assert found.effect("x").value == pytest.approx(
        100 * (1.1 ** found.table.loc["x", "estimate"] - 1)
    )
    assert found.effect("w").relative == (False, True)


def test_a_lag_goes_by_the_calendar() -> None:
    panel = _rows({"x": [1.0, 2.0, 3.0, 4.0]}).drop(index=[("E0", 2001)])
    assert growth.lagged(panel, "x").isna().tolist() == [True, True, False]
    with pytest.raises(InputError, match="1 or more"):
        growth.lagged(panel, "x", 0)


def test_holm_by_hand() -> None:
    """0.01 times 4; 0.02 times 3; 0.025 times 2 is 0.05 and not below the 0.06 before; 0.9."""
    p = pd.Series({"a": 0.025, "b": 0.01, "c": 0.9, "d": 0.02})
    assert holm(p).tolist() == pytest.approx([0.06, 0.04, 0.9, 0.06])
    assert holm(pd.Series({"a": 0.03})).tolist() == [0.03]
    assert holm(pd.Series({"a": 0.4, "b": 0.9})).tolist() == pytest.approx([0.8, 0.9])
