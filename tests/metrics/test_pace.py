"""Targets, the pace they take and their forecast: by hand."""

import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.errors import InputError
from research.messages import say
from research.messages.values import claim
from research.metrics.ages import of_older
from research.metrics.forecast import project
from research.metrics.gain import gained
from research.metrics.observed import observed
from research.metrics.pace import Change, change, pace
from research.metrics.way import way
from research.targets import target

USE, PRICE, PARITY = (target(name) for name in ("umc-individuals", "umc-price", "umc-parity-use"))
COVERAGE = target("umc-coverage")


def adoption(height: float, last: int = 2024) -> pd.Series:
    years = np.arange(2005, last + 1)
    return pd.Series(height / (1 + np.exp(-0.3 * (years - 2016))), index=years)


def test_a_share_and_its_forecast() -> None:
    """The forecast is that of the series, the pace that of its last five years."""
    series = adoption(100)
    found = pace(
        USE, series, today=2025, projection=project(series.index, series, like="internet_users")
    )
    assert (found.state, found.year, found.bound) == ("Advanced", 2024, 95)
    assert found.reached == project(series.index, series, like="internet_users").year_reaching(
        95, 2030
    )
    assert found.needed == pytest.approx((95 - found.value) / 6)
    assert found.now == pytest.approx((adoption(100)[2024] - adoption(100)[2021]) / 3)
    assert found.since == 2021
    assert found.times == pytest.approx(found.needed / found.now)
    assert found.reached.chance == "likely"


def test_what_has_levelled_off_is_unlikely_and_never_told_never() -> None:
    series = adoption(60)
    found = pace(USE, series, today=2025, projection=project(series.index, series))
    assert found.reached is not None
    assert found.reached.chance == "unlikely"
    assert found.reached.year is None


def test_a_target_that_is_met_needs_nothing() -> None:
    found = pace(USE, pd.Series({2020: 96.0, 2021: 97.0, 2022: 96.5}), today=2025)
    assert (found.state, found.needed, found.times) == ("Target met", 0, 0)


def test_prices_fall_on_a_line() -> None:
    found = pace(PRICE, pd.Series({2015 + k: 6 - 0.4 * k for k in range(6)}), today=2021)
    assert (found.state, found.reached) == ("Not met", None)
    assert found.needed == pytest.approx((2 - 4) / 10)
    assert found.times == pytest.approx(0.5)
    rising = pace(PRICE, pd.Series({2015 + k: 3 + 0.1 * k for k in range(6)}))
    assert rising.times == np.inf


def test_parity_is_aimed_at_from_either_side() -> None:
    assert pace(PARITY, pd.Series({2020: 0.9})).bound == 0.98
    assert pace(PARITY, pd.Series({2020: 1.1})).bound == 1.02
    assert pace(PARITY, pd.Series({2020: 1.0})).needed == 0


def test_no_data_is_a_state_of_its_own() -> None:
    found = pace(USE, pd.Series({2020: np.nan}))
    assert (found.state, found.value, found.reached) == ("No data", None, None)
    assert math.isnan(found.needed)
    assert math.isnan(found.times)


def test_few_values_make_no_forecast() -> None:
    two = {2020: 50.0, 2021: 52.0}
    found = pace(USE, pd.Series(two), projection=project([*two], [*two.values()]))
    assert found.reached is None
    assert math.isnan(found.now)
    assert pace(USE, pd.Series({2019: 49.0} | two)).now == 1.5
    assert math.isnan(pace(USE, pd.Series({2020: 50.0})).now)


def test_a_deadline_that_has_passed() -> None:
    households = target("connect-2030-2.1")
    series = pd.Series({year: 40.0 + year - 2015 for year in range(2015, 2026)})
    found = pace(households, series, today=2026)
    assert (found.state, found.year, found.value) == ("Missed", 2023, 48)
    assert math.isnan(found.needed)


def test_an_aim_without_a_number_has_no_pace() -> None:
    found = pace(target("sdg-17.8.1"), adoption(90))
    assert (found.state, found.bound, found.reached) == ("No number set", None, None)


def test_what_is_refused() -> None:
    with pytest.raises(InputError, match="2020 stands twice"):
        pace(USE, pd.Series([1.0, 2.0], index=[2020, 2020]))
    with pytest.raises(InputError, match="infinite"):
        pace(USE, pd.Series({2020: np.inf}))


@pytest.mark.parametrize(("level", "state"), [(0.0, "Limited"), (50.0, "Satisfactory")])
def test_what_does_not_change_has_no_pace(level: float, state: str) -> None:
    found = pace(USE, pd.Series({2015 + k: level for k in range(8)}), today=2025)
    assert (found.state, found.now, found.times) == (state, 0, np.inf)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 94), min_size=1, max_size=9), st.randoms(use_true_random=False))
def test_order_does_not_matter_and_the_pace_needed_gets_there(values: list[float], random) -> None:
    years = list(range(2010, 2010 + len(values)))
    series = pd.Series(values, index=years)
    random.shuffle(years)
    found, again = (
        pace(USE, each, projection=project(each.index, each)) for each in (series, series[years])
    )
    assert (found.value, found.needed, found.reached) == (again.value, again.needed, again.reached)
    begins = series.sort_index()[found.until]
    assert begins + found.needed * (USE.year - found.until) == pytest.approx(found.bound)
    if found.reached is not None and found.reached.year is not None:
        assert found.reached.year > found.year


@pytest.mark.parametrize(
    ("series", "today", "status"),
    [
        ({2020: 3.0, 2023: 1.9}, 2024, "met"),
        (
            {2020: 5.0, 2022: 4.3, 2023: 4.0},
            2024,
            "on-track",
        ),  # a third of a point a year; two points in seven years are needed
        # One step halved the price, and the last year moved it by a fifth of what is needed.
        ({2023: 23.5, 2024: 11.8, 2025: 11.4}, 2026, "possible"),
        ({2020: 4.1, 2021: 4.0, 2023: 4.0}, 2024, "off-track"),
        ({2020: 3.0, 2022: 3.5, 2023: 4.0}, 2024, "off-track"),
        ({2020: 4.0, 2022: 4.0, 2023: 4.0}, 2024, "off-track"),
        ({2020: 5.0, 2023: 4.0}, 2024, "not-met"),  # the difference of two values is no pace
        # Kenya: 0.415 a year, where 0.42 are needed; then as much as is needed; then nine tenths of
        # it, and less: the next value decides about a pace that is short by less than a tenth.
        ({2023: 4.93, 2024: 4.47, 2025: 4.1}, 2026, "possible"),
        ({2023: 4.8, 2024: 4.4, 2025: 4.0}, 2026, "on-track"),
        ({2023: 4.73, 2024: 4.4, 2025: 4.0}, 2026, "possible"),
        ({2023: 4.71, 2024: 4.4, 2025: 4.0}, 2026, "off-track"),
        ({2023: 4.0}, 2024, "not-met"),
        ({2029: 4.0, 2030: 3.0}, 2031, "missed"),
        ({}, 2024, "no-data"),
    ],
)
def test_a_status_without_a_forecast_rests_on_the_recent_pace(
    series: dict[int, float], today: int, status: str
) -> None:
    assert pace(PRICE, pd.Series(series, dtype=float), today=today).status == status


def test_a_pace_just_short_says_that_it_is_from_incomes() -> None:
    """Kenya: "pace just short" of a price that rose in dollars, from US$ 7.3 to 7.7 a month."""
    short = pace(PRICE, pd.Series({2023: 4.93, 2024: 4.47, 2025: 4.1}), today=2026)
    assert (short.status, short.why_possible) == ("possible", "short")
    of_incomes = replace(short, money=(7.3, 7.7))
    assert of_incomes.why_possible == "short-income"
    assert "mainly from higher incomes" in say(claim("possible-short-income"))


def test_a_status_with_a_forecast_rests_on_its_chance() -> None:
    """57 % is "possible" in the text, and is no more beside it."""
    for height, status in ((100, "on-track"), (88, "possible"), (60, "off-track")):
        series = adoption(height)
        found = pace(
            USE, series, today=2025, projection=project(series.index, series, like="internet_users")
        )
        assert found.status == status


def test_the_distance_is_to_where_a_target_counts_as_met() -> None:
    assert pace(USE, pd.Series({2020: 90.0})).distance == 5
    assert pace(PRICE, pd.Series({2020: 3.5})).distance == -1.5
    assert pace(PRICE, pd.Series({2020: 1.5})).distance == 0
    assert math.isnan(pace(PRICE, pd.Series(dtype=float)).distance)


@pytest.mark.parametrize(
    ("series", "moved"),
    [
        ({2017: 1.0, 2018: 2.0, 2019: 3.0, 2023: 9.0}, Change(7.0, 2018, 2023)),
        ({2017: 1.0, 2023: 9.0}, Change(8.0, 2017, 2023)),
        ({2019: 3.0, 2023: 2.0}, Change(-1.0, 2019, 2023)),
        ({2020: 3.0, 2023: 2.0}, None),
        ({2010: 3.0, 2023: 2.0}, None),
        ({}, None),
    ],
)
def test_a_change_is_over_five_years_or_one_more_or_fewer(
    series: dict[int, float], moved: Change | None
) -> None:
    assert change(pd.Series(series, dtype=float)) == moved


@pytest.mark.parametrize("step", [2018, 2019, 2023])
def test_no_change_crosses_a_step_or_begins_with_one(step: int) -> None:
    series = pd.Series({2017: 11.8, 2018: 21.5, 2019: 34.1, 2023: 36.7})
    assert change(series, [step]) is None
    assert change(series, [2017]) == Change(pytest.approx(36.7 - 21.5), 2018, 2023)


def test_a_step_is_no_pace() -> None:
    """Businesses of Thailand: 29.7% in 2018, 69.5% in 2022, and nothing known between."""
    series = pd.Series({2014: 20.4, 2015: 24.1, 2016: 30.5, 2017: 29.5, 2018: 29.7, 2022: 69.5})
    path = project(series.index, series)
    found = pace(USE, series, today=2025, projection=path)
    assert found.breaks == path.breaks == (2022,)
    assert math.isnan(found.now)
    earlier = series.drop(2022)
    grown = pace(USE, earlier, today=2025, projection=project(earlier.index, earlier))
    assert (grown.breaks, round(grown.now, 1)) == ((), 1.9)


def test_the_pace_is_of_three_years_or_the_nearest_with_values() -> None:
    """Kenya: 22.7% in 2019, 35% in 2023, and nothing known between.

    The 35% of 2024 may be repeated: the pace is of the years before it.
    """
    gaps = pd.Series({2014: 16.5, 2018: 19.5, 2019: 22.7, 2023: 35.0, 2024: 36.1})
    assert gained(gaps) == (pytest.approx((36.1 - 22.7) / 5), 2019, 2024)
    for last in (34.95, 35.05):
        gaps[2024] = last
        assert gained(gaps) == (pytest.approx((35.0 - 22.7) / 4), 2019, 2023)
        found = pace(USE, gaps, today=2025)
        assert (found.now, found.since, found.until) == gained(gaps)
        assert (found.year, found.dated, found.value) == (2024, 2023, 35.0), "of one row"
        assert found.needed == pytest.approx((95 - 35.0) / (2030 - 2023))
    yearly = pd.Series({2019: 67.0, 2020: 78.0, 2021: 85.0, 2022: 88.0, 2023: 90.0, 2024: 91.0})
    assert gained(yearly) == (pytest.approx(2.0), 2021, 2024)
    assert gained(pd.Series({2015: 10.0, 2024: 30.0}))[1] is None
    # Households of Kenya: nothing between 18.0% and 47.5%, and no pace.
    assert gained(pd.Series({2018: 12.1, 2019: 18.0, 2024: 47.5})[1:])[1] is None
    # Of 2018, 2019 and 2024 the first is six years back.
    assert gained(pd.Series({2018: 12.1, 2019: 18.0, 2024: 47.5}))[1] is None


def test_a_pace_is_between_values_that_were_observed() -> None:
    """Fiji: 80% of 2021 and 2022 are estimates that repeat 2020; 5 points in 4 years, not in 3."""
    fiji = pd.Series({2018: 75.0, 2019: 76.0, 2020: 80.0, 2024: 85.0})
    found = pace(COVERAGE, fiji, today=2025)
    assert (found.now, found.since, found.until) == (1.25, 2020, 2024)
    assert (found.needed, found.status) == (pytest.approx(10 / 6), "off-track")


def test_a_pace_needed_counts_no_year_that_has_passed() -> None:
    """Kenya: 35% in 2023 are 60 points in seven years, of which three have passed by 2026."""
    assert way(2023, 60 / 7, (95.0, 2030), 2026, 41.0).needed == (95 - 41) / 4
    reached = way(2024, 0.4, (95.0, 2030), 2026, 96.0)
    assert math.isnan(reached.needed), "a forecast that is there needs none"
    assert math.isnan(way(2024, 0.7, (95.0, 2030), 2026, 94.9).needed), "nor one that is nearly"
    assert way(2024, 0.7, (95.0, 2030), 2026, 94.0).needed == 0.25
    assert math.isnan(way(2023, 2.0, (95.0, 2025), 2026).needed), "it was due"


def test_a_pace_needed_has_two_ends_where_this_year_has_no_forecast() -> None:
    """Fiji: 2.4 points a year do from 2023 on, and not from 2026 if nothing has changed."""
    found = pace(COVERAGE, pd.Series({2018: 75.0, 2020: 80.0, 2024: 85.0}), this_year=2026)
    assert found.way == (pytest.approx(10 / 6), 2024, None, 2026, pytest.approx(10 / 4))
    assert (found.status, found.between) == ("not-met", False), "two values are no pace"
    rising = pd.Series({2018: 70.0, 2020: 77.0, 2022: 81.0, 2024: 85.0})
    assert pace(COVERAGE, rising).status == "on-track"
    found = pace(COVERAGE, rising, this_year=2026)
    assert (found.now, found.status, found.between) == (2.0, "possible", True)
    assert not pace(COVERAGE, rising + 4, this_year=2026).between, "enough by both"


def test_a_value_that_its_source_dates_repeats_none() -> None:
    """Pakistan: 81% as on 31 December 2023, and as on 31 December 2024."""
    pakistan = pd.Series({2020: 68.82, 2021: 75.4, 2022: 76.4, 2023: 81.0, 2024: 81.0})
    repeats = pace(COVERAGE, pakistan, today=2025)
    assert (repeats.until, repeats.now) == (2023, pytest.approx((81 - 68.82) / 3))
    found = pace(COVERAGE, pakistan, today=2025, dated=(2024,))
    assert (found.since, found.until) == (2021, 2024)
    assert (found.now, found.needed) == (pytest.approx(5.6 / 3), pytest.approx(14 / 6))
    assert (found.still, repeats.still) == (2023, None), "none since 2023"


@pytest.mark.parametrize(
    ("flags", "kept"),
    [
        ({}, [2017, 2020, 2023]),
        ({2020: "estimate"}, [2017, 2023]),
        ({2023: "estimate"}, []),
        ({2017: "estimate", 2020: "estimate"}, []),
        ({2023: "provisional"}, [2017, 2020, 2023]),
    ],
)
def test_no_pace_begins_or_ends_with_an_estimate(flags: dict[int, str], kept: list[int]) -> None:
    years = [2017, 2020, 2023]
    flag = [flags.get(year, "") for year in years]
    rows = pd.DataFrame({"economy": "PAK", "year": years, "flag": flag})
    assert observed(rows)["year"].tolist() == kept


def test_ages_a_target_is_set_for_may_meet_what_all_ages_miss() -> None:
    """90 % of 100 people, 20 of them under 15: 70 to 80 of the 80 others, 87.5 to 100 %."""
    assert of_older(90.0, 80.0) == (87.5, 100.0)
    assert of_older(40.0, 60.0) == (0.0, pytest.approx(66.7, abs=0.05))
    plain = pace(USE, pd.Series({2023: 90.0}), today=2024)
    aged = replace(plain, older=of_older(90.0, 80.0))
    assert plain.status == "not-met"
    assert (aged.status, aged.why_possible) == ("possible", "ages")
