"""The rules that mark values nobody would believe, on series made by hand and on real ones where
they are present.
"""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import catalogue, suspect
from research.suspect.reasons import CARRIED
from tests import recount


def series(values: list[float], first: int = 2010, economy: str = "AAA") -> pd.DataFrame:
    return pd.DataFrame(
        {"economy": economy, "year": range(first, first + len(values)), "value": values}
    )


def marked(values: list[float], indicator: str) -> list[int]:
    reasons = suspect.history(series(values), catalogue.written(indicator))
    return [place for place, reason in enumerate(reasons) if reason]


def test_a_value_away_from_both_neighbours_is_marked_and_a_rollout_is_not() -> None:
    assert marked([24, 27, 30, 33, 36, 39, 75, 45, 48, 51, 54], "electricity_access") == [6]
    assert (
        marked([24, 27, 30, 33, 36, 39, 42, 90, 92, 93], "coverage_4g") == []
    )  # a network is switched on
    assert marked([95, 97, 99, 101, 103, 60, 107, 109, 111, 113], "mobile_per_100") == [5]
    assert (
        marked([0.1, 0.5, 2, 8, 20, 45, 80, 100], "mobile_per_100") == []
    )  # a technology takes off
    assert (
        marked([2, 3, -9, 4, 2, 3, 2, 3], "gdp_growth") == []
    )  # what jumps in earnest is not judged
    assert marked([30, 60, 30], "electricity_access") == []  # too short to be judged by itself


def test_a_jump_at_the_end_is_marked_with_what_follows_it() -> None:
    """The shape of Fiji's mobile subscriptions: threefold in a year, and more the year after."""
    assert marked([105, 108, 110, 111, 112, 112, 361, 574], "mobile_per_100") == [6, 7]
    assert marked([60, 62, 64, 66, 68, 70, 40], "internet_users") == [6]
    assert marked([60, 62, 64, 66, 68, 70, 73], "internet_users") == []


def test_a_share_of_trade_that_leaps_at_the_end_is_marked() -> None:
    """Samoa: high technology is 5.7% of few manufactured exports in 2023, and 77% in 2024."""
    samoa = [0.8, 1.0, 1.4, 3.1, 2.3, 1.1, 0.6, 5.7]
    assert marked([*samoa, 76.7], "high_tech_exports_share") == [8]
    assert marked([*samoa, 40.0], "high_tech_exports_share") == []


def test_a_share_carried_forward_is_that_of_its_first_year() -> None:
    """Bangladesh: 1.869678 % of exports are of high technology in 2015, and in every year since."""
    exports = series([1.800889, 1.869678, 1.869678, 1.869678, 2.1])
    entry = catalogue.written("medium_high_tech_exports_share")
    assert suspect.repeated(exports, entry).tolist() == [
        "", "", *[CARRIED] * 2, ""
    ]  # fmt: skip
    assert not suspect.repeated(exports.iloc[:3], entry).any()  # twice can be chance
    rounded = series([99.5, 99.5, 99.5, 99.5])
    assert not suspect.repeated(rounded, catalogue.written("coverage_4g")).any()
    seats = series([26.604, 26.604, 26.604])
    assert not suspect.repeated(seats, catalogue.written("women_in_parliament")).any()
    two = pd.concat([series([1.234, 1.234]), series([1.234], economy="BBB")], ignore_index=True)
    assert not suspect.repeated(two, entry).any()


def test_a_network_is_not_lost_again() -> None:
    """Australia: 99.5 % within reach of 4G in 2022, and 85 % in 2023, which is 5G."""
    entry = catalogue.written("coverage_4g")
    assert suspect.lost(series([98.0, 99.5, 85.0, 97.0]), entry).astype(bool).tolist() == [
        False, False, True, False
    ]  # fmt: skip
    assert not suspect.lost(series([90.0, 70.0]), entry).any()
    assert not suspect.lost(series([99.5, 0.0]), catalogue.written("coverage_3g")).any()


def test_both_groups_cannot_have_more_than_everybody() -> None:
    """Papua New Guinea, electricity in 2017: 50 % in villages, 81 % in towns, 19 % of all."""
    rural, urban = series([50.4, 50.4]), series([81.0, 81.0])
    found = suspect.around(rural, urban, series([19.2, 60.0]))
    assert found.astype(bool).tolist() == [True, False]
    assert not suspect.around(rural, urban.iloc[:0], series([19.2, 60.0])).any()


def test_both_groups_make_the_figure_of_everybody_by_their_parts() -> None:
    """Pakistan, electricity in 2017: 54 % in villages, 100 % in towns, 93 % of all; 36 % urban."""
    rural, urban, all_ = series([54.1, 54.1]), series([100.0, 100.0]), series([92.7, 71.0])
    found = suspect.around(rural, urban, all_, series([63.6, 63.6]))
    assert found.astype(bool).tolist() == [True, False]
    assert not suspect.around(rural, urban, all_, series([63.6, 63.6]).iloc[:0]).any()


def test_a_total_is_a_mean_of_women_and_men() -> None:
    """Kenya, youth unemployment in 2024: 19.6 % of women, 11.8 % of men, and 11.9 % of all."""
    women, men = series([19.6, 19.6, 19.6, 4.1]), series([11.8, 11.8, 11.8, 18.5])
    found = suspect.no_mean(series([11.9, 15.3, 20.4, 27.1]), women, men)
    assert found.astype(bool).tolist() == [True, False, True, True]
    assert not suspect.no_mean(series([11.9]), women, men.iloc[:0]).any()


@pytest.mark.slow
@given(
    st.floats(0.15, 0.9),
    st.floats(2005, 2018),
    st.floats(0.5, 1.0),
    st.integers(6, 30),
    st.lists(st.floats(-0.4, 0.4), min_size=30, max_size=30),
)
def test_a_series_that_grows_along_a_curve_is_never_marked(rate, middle, top, n, noise) -> None:
    years = np.arange(2000, 2000 + n)
    share = 100 * top / (1 + np.exp(-rate * (years - middle)))
    grown = np.clip(share + np.array(noise[:n]), 0, 100)
    for indicator in ("internet_users", "coverage_4g"):
        assert marked(grown.tolist(), indicator) == []


def test_far_is_points_for_shares_and_a_ratio_for_amounts() -> None:
    def far(a: float, b: float, indicator: str) -> bool:
        return bool(suspect.far(np.array([a]), np.array([b]), catalogue.written(indicator))[0])

    assert far(78, 90, "internet_users")
    assert not far(83, 89, "internet_users")
    assert far(82_011, 42_418, "population")
    assert not far(104, 100, "population")
    assert far(3, 6, "fixed_broadband_per_100")
    assert not far(1, 2, "fixed_broadband_per_100")
    assert far(4, 10, "gdp_growth")
    assert not far(4, 8, "gdp_growth")


def test_of_two_sources_the_one_that_stands_alone_is_in_doubt() -> None:
    entry = catalogue.written("population")
    alone = series([82_011], 2024)
    borne_out = series([41_000, 40_000, 39_000, 38_500, 38_000], 2020)
    assert suspect.against(alone, borne_out, entry).ne("").tolist() == [True]
    assert suspect.against(borne_out, alone, entry).eq("").all()
    # Each series bears its own value out: they measure different things, and neither is in doubt.
    other = borne_out.assign(value=2 * borne_out["value"])
    assert suspect.against(borne_out, other, entry).eq("").all()
    # Where more than a twentieth of what two sources share is far apart, it is a definition.
    many = pd.concat([series([82_011], 2024, f"A{n:02}") for n in range(40)], ignore_index=True)
    others = pd.concat([borne_out.assign(economy=f"A{n:02}") for n in range(40)], ignore_index=True)
    assert suspect.against(many, others, entry).eq("").all()


def test_data_subscriptions_cannot_be_many_times_the_mobile_ones() -> None:
    """435 mobile-broadband subscriptions per 100 people, where 84 mobile subscriptions are."""
    entry = catalogue.written("mobile_broadband_per_100")
    _, *bound = suspect.AT_MOST[entry.id]
    found = suspect.above(series([60, 435]), series([84, 84]), entry, *bound)
    assert found.ne("").tolist() == [False, True]
    assert (
        suspect.above(series([435], 2024), series([84], 2015), entry, *bound).eq("").all()
    )  # too far apart in time


def test_high_technology_is_no_more_than_medium_and_high() -> None:
    """Papua New Guinea: 45 % of manufactured exports, and 4 % with medium technology."""
    entry = catalogue.written("high_tech_exports_share")
    _, *bound = suspect.AT_MOST[entry.id]
    found = suspect.above(series([6, 45]), series([4, 4]), entry, *bound)
    assert found.ne("").tolist() == [False, True]


def test_parts_that_do_not_make_the_whole_are_in_doubt() -> None:
    urban, rural = series([40, 41]), series([60, 75])
    assert suspect.unequal(urban, [rural], None).ne("").tolist() == [False, True]
    women, men, all_ = series([51, 52]), series([49, 48]), series([100, 120])
    assert suspect.unequal(women, [men], all_).ne("").tolist() == [False, True]
    assert (
        suspect.unequal(women, [men.iloc[:1]], all_).eq("").all()
    )  # a part that is not known says nothing


@pytest.mark.slow
def test_few_values_of_the_world_bank_are_marked(shared, capsys) -> None:
    """Far below 1 % of 430,000 values, and of no indicator more than one in two hundred."""
    panel = recount.panel(shared).rename(columns={"other": "value"})
    counts = {
        key: (
            len(rows),
            int(
                suspect.history(rows.reset_index(drop=True), catalogue.written(str(key)))
                .ne("")
                .sum()
            ),
        )
        for key, rows in panel.groupby("indicator")
    }
    with capsys.disabled():
        print("\nWorld Bank values marked:", {key: n for key, (_, n) in counts.items() if n})
    assert 0 < sum(n for _, n in counts.values()) < 0.001 * sum(of for of, _ in counts.values())
    assert all(n < 0.005 * of for of, n in counts.values())


def test_the_embedded_suspects_are_those_the_rule_finds(shared, store, capsys) -> None:
    """What `data/corrections.yaml` marks is what a comparison with the World Bank's data finds, or
    what reports of its full series of Internet use doubt: no more and no less.
    """
    both = recount.pairs(shared)
    found = recount.table(both)
    with capsys.disabled():
        print(f"\n{found.round(1).to_string()}\n{len(both):,} values, {int(both['off'].sum())} off")
    compared = {(row.economy, row.indicator, row.year) for row in both.itertuples()}
    held = {key: c.expect for key, c in recount.held().items() if key in compared}
    doubted = recount.doubted(shared, store)
    assert {key[0] for key in doubted} == {"KIR", "NLD", "TON", "TUV", "YEM"}
    assert held == pytest.approx(recount.wanted(both) | doubted, rel=1e-3)
    assert (found["marked"] <= recount.MARKED_AT_MOST * found["values"]).all()
    for indicator in found.index[found["definition"] | (found["agree"] < 90)]:
        assert catalogue.written(str(indicator)).note, indicator


def test_no_figure_of_another_source_stands_in_the_corrections(shared) -> None:
    """The reasons say how far values are apart, and never what the other source has."""
    others = recount.pairs(shared).set_index(["economy", "indicator", "year"])["other"]
    for key, correction in recount.held().items():
        if key in others.index:
            other = float(others[key])
            assert not {f"{other:g}", f"{other:.1f}", f"{other:,.0f}", f"{other:.0f}"} & set(
                correction.reason.split()
            ), key
