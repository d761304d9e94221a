"""Forecasts: what they are made of by hand, what they promise on made-up series, and how they did
on real ones.
"""

import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.interpolate import RegularGridInterpolator

from research.errors import InputError
from research.metrics.forecast import Library, backtest, library, project, projections
from research.metrics.forecast.cells import ECONOMIES, Grid, Near, fewest, nearest
from research.metrics.forecast.learning import METHODS, PROBABILITIES, Table
from research.metrics.forecast.scale import Scale
from research.metrics.forecast.shipped import FILE, read, shipped
from research.metrics.forecast.slope import slopes, steps, windows
from tests.benchmarks.forecast import ORIGINS, UNTIL, panel

SHARES = ("internet_users", "electricity_access")
ALL = (*SHARES, "fixed_broadband_per_100", "mobile_per_100")


def adopters(count: int = 60, last: int = 2020, seed: int = 0) -> pd.DataFrame:
    """Made-up economies on curves of their own, some begun early, with errors of a point."""
    rng = np.random.default_rng(seed)
    years = np.arange(1995, last + 1)
    rows = []
    for k in range(count):
        path = 100 / (
            1 + np.exp(-rng.uniform(0.1, 0.4) * (years - rng.uniform(2000, 2025)))
        ) + rng.normal(0, 1, len(years))
        rows.append(
            pd.DataFrame(
                {
                    "economy": f"E{k:02d}",
                    "indicator": "internet_users",
                    "year": years,
                    "value": path,
                }
            )
        )
    found = pd.concat(rows, ignore_index=True)
    return found.assign(value=found["value"].clip(0.1, 99.5))


def one_cell(upper: float | None, growth: np.ndarray, errors: np.ndarray) -> Library:
    """A library that says the same at all levels and slopes."""
    grid = Grid(np.array([-1.0, 1.0]), np.array([-1.0, 1.0]))
    cells = Table(
        upper,
        grid,
        np.broadcast_to(growth, (2, 2, 12)),
        np.broadcast_to(errors, (2, 2, 12, len(PROBABILITIES))),
    )
    return Library({"share" if upper else "rate": cells}, 2016)


@given(st.floats(0, 100), st.sampled_from([100.0, None]))
def test_a_scale_goes_back_to_where_it_came_from(value: float, upper: float | None) -> None:
    scale = Scale(upper)
    assert float(scale.back(scale.to(np.array(value)))) == pytest.approx(value, abs=1e-9)


@given(st.lists(st.floats(0, 100), min_size=3, max_size=12), st.randoms(use_true_random=False))
def test_slopes_are_those_of_least_squares(values: list[float], random) -> None:
    years = np.array(sorted(random.sample(range(2000, 2030), len(values))), dtype=float)
    t, y = windows(years), windows(np.array(values))
    found = slopes(t, y, np.zeros((len(values), 4), dtype=bool))
    assert np.isnan(found[:2]).all()
    for k in range(2, len(values)):
        first = max(0, k - 4)
        slope = np.polyfit(years[first : k + 1] - years[k], values[first : k + 1], 1)[0]
        assert found[k] == pytest.approx(slope, abs=1e-6)


def test_a_step_between_years_that_are_not_adjacent_is_no_growth() -> None:
    """A survey of 17.7 in 2019 and an estimate of 69.0 in 2021: before and after, a point a
    year.
    """
    years, values = (
        np.array([2008, 2009, 2010, 2019, 2021.0]),
        np.array([7.2, 8.5, 9.5, 17.7, 69.0]),
    )
    t, y = windows(years), windows(values)
    sudden = steps(t, y, 100.0)
    assert sudden[-1].tolist() == [False, False, False, True]
    assert slopes(t, y, sudden)[-1] == pytest.approx(0.95, abs=0.15)
    found = project(years, values)
    assert found.breaks == (2021,)
    assert found.path.loc[2026, "value"] - 69.0 < 15
    steady = project(np.arange(2010, 2022), 5.0 * np.arange(1, 13))
    assert steady.breaks == ()


def test_a_change_across_missing_years_is_no_pace() -> None:
    """Kiribati, 39.6 in 2019 and 88 in 2023: nobody knows when it came, so the pace is that of the
    years before.
    """
    years, values = (
        np.array([2016, 2017, 2018, 2019, 2023.0]),
        np.array([19.4, 25.3, 33.0, 39.6, 88.0]),
    )
    t, y = windows(years), windows(values)
    assert steps(t, y, 100.0, holes=True)[-1].tolist() == [False, False, False, True]
    assert slopes(t, y, steps(t, y, 100.0, holes=True))[-1] == pytest.approx(
        (39.6 - 19.4) / 3, abs=0.2
    )
    assert project(years, values).breaks == (2023,)
    assert not steps(t, y, 100.0)[-1].any()  # as the library learns
    assert not steps(t, y, None, holes=True)[-1].any()  # a rate has no bound to measure a change by
    assert project([2016, 2017, 2018, 2019, 2023], [19.4, 25.3, 33.0, 39.6, 69.0]).breaks == ()


def test_a_fall_from_one_survey_to_the_next_is_no_pace() -> None:
    """Kenya's households online: 30.0 % in 2016, 12.1 in 2018; Thai phone owners, 88.1 to 80.8."""
    kenya = [2012, 2013, 2014, 2015, 2016, 2018, 2019, 2024], [
        11.5, 14.2, 16.9, 29.9, 30.0, 12.1, 18.0, 47.5,
    ]  # fmt: skip
    assert project(*kenya).breaks == (2018,)
    thailand = np.arange(2013, 2019), [73.3, 77.2, 79.3, 81.4, 88.1, 80.8]
    found = project(*thailand)
    assert found.breaks == (2018,)
    assert found.path.loc[2019, "value"] > 80.8
    assert project(thailand[0], [73.3, 77.2, 79.3, 81.4, 88.1, 83.0]).breaks == ()
    assert project(*thailand, upper=None).breaks == ()
    maldives = np.arange(2018, 2024), [93.0, 92.4, 81.0, 92.1, 91.9, 92.1]
    assert project(*maldives).breaks == (2020, 2021)  # the way back is no growth either


def test_values_between_cells_are_those_of_linear_interpolation() -> None:
    rng = np.random.default_rng(1)
    grid = Grid(np.sort(rng.normal(size=6)), np.sort(rng.normal(size=4)))
    cells = rng.normal(size=(6, 4, 3, 2))
    level, bent = (
        rng.uniform(grid.levels[0], grid.levels[-1], 50),
        rng.uniform(grid.slopes[0], grid.slopes[-1], 50),
    )
    expected = RegularGridInterpolator((grid.levels, grid.slopes), cells)(
        np.column_stack([level, bent])
    )
    assert np.allclose(grid.between(level, np.sign(bent) * bent**2, cells), expected)


def test_cells_hold_ten_economies_or_more() -> None:
    economies = np.repeat(np.arange(30), 50)  # the nearest fifty are of one economy
    ordered = Near(np.arange(1500)[None, :], economies[None, :])
    held = nearest(ordered, np.arange(1500.0), 60)
    assert held.shape[1] == 480
    assert fewest(economies[held.astype(int)]) == ECONOMIES


def test_a_path_is_the_mean_of_analogues_and_of_a_damped_line() -> None:
    growth = np.linspace(0.1, 1.2, 12)
    learned = one_cell(100.0, growth, np.tile(np.linspace(0.1, 0.7, 7), (12, 1)))
    found = project(range(2011, 2016), [30, 32, 34, 36, 38], library=learned, until=2017)
    part = 43 / 110  # (38 + 5) / 110
    like = 110 / (1 + (1 - part) / part * math.exp(-0.2)) - 5
    line = 38 + 2 * (0.95 + 0.95**2)
    assert found.path.loc[2017, "value"] == pytest.approx((like + line) / 2)
    centre = (found.path.loc[2017, "value"] + 5) / 110
    high = 110 / (1 + (1 - centre) / centre * math.exp(-0.6)) - 5  # 0.6 is the error at 95 %
    assert found.path.loc[2017, "high"] == pytest.approx(high)


def test_chances_are_those_of_past_errors() -> None:
    learned = one_cell(
        None, np.zeros(12), np.tile([0.25, 0.5, 0.68, 0.8, 0.9, 0.95, 0.98], (12, 1))
    )
    found = project([2013, 2014, 2015], [100, 100, 100], upper=None, library=learned)
    assert found.path["value"].tolist() == pytest.approx([100.0] * 21)
    assert found.path.loc[2016, ["low", "high"]].tolist() == pytest.approx([9.05**2, 10.95**2])
    assert found.probability(100.0, 2016) == 1.0  # it stands there
    assert found.probability(10.5**2, 2016) == pytest.approx(
        0.25
    )  # half of the errors are larger, half of these upward
    assert found.year_reaching(10.5**2, 2016).chance == "unlikely"


@pytest.mark.parametrize("values", [[], [50.0], [40.0, 50.0]])
def test_too_few_values_make_no_path(values: list[float]) -> None:
    found = project(range(2020, 2020 + len(values)), values)
    assert not found.known
    assert found.path.empty
    reached = found.year_reaching(95.0)
    assert (reached.year, reached.low, reached.high, reached.chance) == (None, None, None, "")
    assert math.isnan(reached.probability)


@pytest.mark.slow
@given(st.integers(0, 10_000), st.sampled_from([100.0, None]))
@settings(max_examples=30)
def test_a_series_is_forecast_alike_alone_and_among_others(seed: int, upper: float | None) -> None:
    """Series of different lengths and years, with holes, steps and missing values, in any order of
    rows.
    """
    rng = np.random.default_rng(seed)
    parts = []
    for k in range(8):
        years = np.sort(rng.choice(np.arange(1998, 2026), rng.integers(0, 15), replace=False))
        values = np.clip(
            rng.uniform(0, 60)
            + np.cumsum(rng.normal(1, 1, len(years)) + 40 * (rng.random(len(years)) < 0.1)),
            0,
            100,
        )
        values[rng.random(len(years)) < 0.1] = np.nan
        parts.append(pd.DataFrame({"economy": f"E{k}", "year": years, "value": values}))
    panel = pd.concat(parts).sample(frac=1, random_state=seed)
    found = projections(panel, 2045, upper)
    for part in parts:
        alone = project(part["year"].tolist(), part["value"].tolist(), 2045, upper)
        if part["value"].notna().any():
            among = found[part["economy"].iloc[0]]
            assert (among.last, among.value, among.breaks) == (
                alone.last,
                alone.value,
                alone.breaks,
            )
            pd.testing.assert_frame_equal(among.path, alone.path)
    assert set(found) == set(panel.dropna()["economy"])


def test_what_is_refused() -> None:
    for years, values, said in (
        ([2020, 2020, 2021], [1, 2, 3], "given twice"),
        ([2020, 2021], [1, 2, 3], "one value a year"),
        ([2019, 2020, 2021], [1, 2, 101], "at most 100"),
        ([2019, 2020, 2021], [1, -2, 3], "out of range"),
    ):
        with pytest.raises(InputError, match=said):
            project(years, values)
    with pytest.raises(InputError, match="no column 'value'"):
        library(pd.DataFrame({"economy": ["A"], "year": [2000]}))
    with pytest.raises(InputError, match="no series has"):
        library(adopters(3))
    with pytest.raises(InputError, match="upper=50"):
        project([2019, 2020, 2021], [1, 2, 3], upper=50.0)


@settings(max_examples=60)
@given(
    st.lists(st.floats(0, 100), min_size=3, max_size=15),
    st.sampled_from([100.0, None]),
    st.sampled_from(["", *ALL]),
    st.integers(2010, 2050),
)
def test_a_path_begins_at_the_last_value_and_stays_in_bounds(
    values: list[float], upper: float | None, like: str, until: int
) -> None:
    like = like if (like in SHARES) == (upper is not None) else ""
    years = range(2011 - len(values), 2011)
    found = project(years, values, until, upper, like=like)
    path = found.path
    assert path.index.tolist() == list(range(2010, until + 1))
    assert path.loc[2010].tolist() == pytest.approx([values[-1]] * 3, abs=1e-9)
    assert (path["low"] <= path["value"]).all()
    assert (path["value"] <= path["high"]).all()
    assert path.min().min() >= 0
    assert path.max().max() <= (upper or np.inf)
    chances = [found.probability(target, until) for target in (10.0, 50.0, 90.0)]
    assert all(0 <= each <= 1 for each in chances)
    assert chances == sorted(chances, reverse=True)


@settings(max_examples=30)
@given(st.floats(1, 94), st.floats(0.2, 6))
def test_what_grows_is_never_forecast_to_be_lower(last: float, pace: float) -> None:
    values = [max(last - pace * k, 0.0) for k in range(6)][::-1]
    path = project(range(2015, 2021), values, like="internet_users").path
    assert path["value"].min() >= last - 0.5


def test_nothing_after_an_origin_is_used() -> None:
    full = adopters()
    changed = full.assign(value=full["value"].where(full["year"] <= 2012, 50.0))
    one, other = library(full, 2012), library(changed, 2012)
    for name in one.tables:
        assert np.array_equal(one.tables[name].growth, other.tables[name].growth)
        assert np.array_equal(one.tables[name].errors, other.tables[name].errors)
    assert not np.array_equal(
        one.tables["share"].growth, library(full, 2020).tables["share"].growth
    )


def test_made_up_economies_stay_within_their_intervals() -> None:
    table = backtest(adopters(), [2012, 2015]).loc["internet_users"]
    assert 88 <= table.loc["all", "coverage"] <= 100
    assert table.loc["all", "forecast"] < min(table.loc["all", "line"], table.loc["all", "last"])


def test_series_the_library_does_not_hold_take_the_table_of_their_kind() -> None:
    learned = shipped()
    assert set(learned.tables) == {*ALL, "share", "rate"}
    assert learned.table(100.0, "households_internet") is learned.tables["share"]
    assert learned.table(None, "") is learned.tables["rate"]
    with pytest.raises(InputError, match="a rate"):
        Library({"share": learned.tables["share"]}, 2016).table(None)


def test_the_shipped_library_holds_quantiles_and_no_observations() -> None:
    """Cells are of a grid that no economy is named in, each a quantile of what thirty trajectories
    or more of ten did.
    """
    learned = read(FILE)
    assert FILE.stat().st_size < 300_000
    for table in learned.tables.values():
        shape = (len(table.grid.levels), len(table.grid.slopes), 12)
        assert table.growth.shape == shape
        assert table.errors.shape == (*shape, len(PROBABILITIES))
        assert (np.diff(table.errors, axis=-1) >= 0).all()
        assert (np.diff(table.errors, axis=2) >= 0).all()
        assert (np.diff(table.grid.levels) > 0).all()
        assert (np.diff(table.grid.slopes) > 0).all()


@pytest.mark.slow
def test_the_shipped_library_is_what_its_script_makes(shared: Path) -> None:
    made, learned = library(panel(shared), UNTIL), shipped()
    assert (learned.until, set(learned.tables)) == (UNTIL, set(made.tables))
    for name, table in made.tables.items():
        assert np.abs(table.growth - learned.tables[name].growth).max() <= 5.1e-4
        assert np.abs(table.errors - learned.tables[name].errors).max() <= 5.1e-4


def within_bar(table: pd.DataFrame) -> None:
    """Intervals hold 90 to 98 %, errors are no larger than those of the better line, but for 5 % or
    0.2.
    """
    for (name, ahead), row in table.drop("all", level="ahead").iterrows():
        assert 90 <= row["coverage"] <= 98, (name, ahead, row["coverage"])
        better = min(row["line"], row["scaled"])
        assert row["forecast"] <= max(1.05 * better, better + 0.2), (name, ahead)
    whole = table.loc[("internet_users", "all")]
    assert whole["forecast"] <= 0.88 * min(whole["line"], whole["scaled"])


@pytest.mark.long
def test_forecasts_of_the_past_meet_the_bar(shared: Path) -> None:
    within_bar(backtest(panel(shared), ORIGINS))


@pytest.mark.slow
def test_forecasts_of_two_years_beat_lines(shared: Path) -> None:
    """The short form: Internet use, 2012 and 2016."""
    rows = panel(shared)
    table = backtest(rows[rows["indicator"].isin(SHARES)], [2012, 2016]).loc["internet_users"]
    whole = table.loc["all"]
    assert whole["forecast"] <= 0.88 * min(whole["line"], whole["scaled"])
    assert (table["coverage"] >= 88).all()


@pytest.mark.parametrize(("iso3", "stood"), [("THA", 26.0), ("CHN", 42.0)])
def test_those_told_in_2012_to_level_off_are_expected_to_go_on(
    shared: Path, iso3: str, stood: float
) -> None:
    """Curves put the ceilings of Thailand at 30 % and of China at 56 %; by 2024 both were at 90 %
    or more.
    """
    rows = panel(shared)
    of_use = rows[rows["indicator"].eq("internet_users") & rows["economy"].eq(iso3)].set_index(
        "year"
    )["value"]
    before, learned = (
        of_use[of_use.index <= 2012],
        library(rows[rows["indicator"].isin(SHARES)], 2012),
    )
    found = project(before.index, before, library=learned, like="internet_users")
    assert found.value == pytest.approx(stood, abs=1)
    last = int(of_use.index.max())
    ceiling = {"THA": 30.0, "CHN": 55.6}[iso3]
    assert found.path["value"].is_monotonic_increasing
    assert found.path.loc[2020, "value"] > ceiling
    assert found.probability(ceiling, 2024) > 0.66
    assert found.path.loc[last, "low"] <= of_use[last] <= found.path.loc[last, "high"]


@pytest.mark.slow
def test_forecasts_of_2012_are_not_too_low(shared: Path) -> None:
    """Curves were 5.7 points too low at the median, and 128 of 145 economies said to level off were
    past that level by 2024.
    """
    rows = panel(shared)
    use = rows[rows["indicator"].eq("internet_users")]
    learned = library(rows[rows["indicator"].isin(SHARES)], 2012)
    paths = projections(use[use["year"] <= 2012], 2024, library=learned, like="internet_users")
    last = use[use["year"] > 2012].sort_values("year").groupby("economy").last()
    known = last[[economy in paths and paths[economy].known for economy in last.index]]
    known = known[[1 <= paths[economy].value <= 95 for economy in known.index]]
    path = pd.DataFrame(
        {economy: paths[economy].path.loc[row["year"]] for economy, row in known.iterrows()}
    ).T
    assert len(path) > 180
    assert abs((path["value"] - known["value"]).median()) < 2
    assert (known["value"] > path["high"]).mean() < 0.08
    assert 0.4 < (known["value"] > path["value"]).mean() < 0.6


def test_no_path_lies_below_the_last_value_of_what_grows(shared: Path) -> None:
    rows = panel(shared)
    use = rows[rows["indicator"].eq("internet_users")].sort_values("year")
    below = []
    for iso3, part in use.groupby("economy"):
        recent = part[part["year"] > part["year"].max() - 6]["value"].to_numpy()
        if len(part) < 5 or len(recent) < 3 or (np.diff(recent) < 0).any():
            continue
        found = project(part["year"], part["value"], like="internet_users")
        if found.path["value"].min() < found.value - 0.5:
            below.append(iso3)
    assert below == []


def test_china_reaches_a_level_before_india(shared: Path) -> None:
    rows = panel(shared)
    use = rows[rows["indicator"].eq("internet_users")]
    reached = {}
    for iso3 in ("CHN", "IND"):
        part = use[use["economy"].eq(iso3)]
        reached[iso3] = project(
            part["year"], part["value"], 2060, like="internet_users"
        ).year_reaching(95.0)
    assert reached["CHN"].year is not None
    assert reached["IND"].year is not None
    assert reached["CHN"].year < reached["IND"].year
    assert reached["CHN"].probability > reached["IND"].probability


def test_half_of_a_forecast_of_shares_is_of_analogues() -> None:
    assert METHODS[100.0].analogues == 0.5
