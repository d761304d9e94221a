"""Findings on adoption, convergence and targets: what is said is what the values say, and nothing is said without them."""

import re
from pathlib import Path

import numpy as np
import pytest

from research import economies, findings, targets
from research.errors import InputError
from research.findings import target_series
from research.metrics.diffusion import fit
from tests.stores import keep

SECTIONS = {
    "adoption": lambda e: findings.adoption(e, "internet_users"),
    "households": lambda e: findings.adoption(e, "households_internet"),
    "mobile": lambda e: findings.adoption(e, "mobile_per_100"),
    "wheel": lambda e: findings.target_wheel(e),
    "agenda": lambda e: findings.target_wheel(e, "connect-2030"),
    "convergence": lambda e: findings.convergence(e),
}


def curve(height: float, middle: float, years: range = range(2000, 2024)) -> dict[int, float]:
    return {year: float(height / (1 + np.exp(-0.3 * (year - middle)))) for year in years}


def values(indicator: str, of: dict[str, dict[int, float]]) -> dict[tuple[str, str, int], float]:
    return {(indicator, iso3, year): value for iso3, series in of.items() for year, value in series.items()}


@pytest.mark.parametrize("section", SECTIONS)
def test_every_economy_has_something_true_to_read(section: str) -> None:
    for iso3 in [*list(economies.table())[::12], "THA", "TUV", "PRK", "NLD", "GUM"]:
        finding = SECTIONS[section](iso3)
        note = finding.note()
        assert note, (section, iso3)
        assert not re.search(r"\bnan\b|None\b|\binf\b|\{|\}", note), (section, iso3, note)
        if finding.fig is not None:
            assert finding.fig.layout.meta["alt"], (section, iso3)


def test_one_year_makes_no_curve_and_names_what_would() -> None:
    found = findings.adoption("THA")
    assert found.fig is None
    assert not found.missing  # the value itself is told
    assert "No curve of adoption: 1 value is too few" in found.note()
    assert "`research fetch --indicator internet_users`" in found.note()
    assert "`research fetch --indicator internet_users`" in findings.convergence("THA").note()
    assert findings.convergence("THA").missing
    households = findings.adoption("THA", "households_internet")
    assert households.missing
    assert "`research import itu FOLDER`" in households.note()


def test_a_curve_and_its_year(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": curve(100, 2016), "VNM": curve(60, 2010)}))
    found = findings.adoption("THA")
    # 100 / (1 + exp(-0.3 (t - 2016))) is 95 at 2016 + ln(19) / 0.3 = 2025.8
    assert found.title == "On its path so far, Internet use in Thailand would reach 95 % in 2026."
    assert found.sentences[0].startswith("The latest value is 89.1 % (2023); the 95 % interval of the year lies within 2026.")
    assert "levels off at 100 %" in " ".join(found.remarks)
    assert not found.missing
    assert found.fig is not None
    assert "2035" in found.fig.layout.meta["alt"]
    assert found.df.loc["2023", "Published"] == "89.1 %"
    assert found.df.loc["2035", "Published"] == ""
    low = findings.adoption("VNM")
    assert low.title == "On its path so far, Internet use in Viet Nam would level off at 60 % and miss 95 %."


def test_rates_have_no_target_unless_given_one(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("mobile_per_100", {"THA": curve(150, 2010)}))
    assert findings.adoption("THA", "mobile_per_100").title == (
        "Mobile subscriptions in Thailand: 147 per 100 in 2023; the curve through the values levels off at 150 per 100."
    )
    assert "would reach 149 per 100" in findings.adoption("THA", "mobile_per_100", target=149).title


def test_a_year_beyond_the_chart_is_no_title(store: Path) -> None:
    """100 / (1 + exp(-0.3 (t - 2040))) is 95 at 2049.8."""
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": curve(100, 2040)}))
    found = findings.adoption("THA")
    assert found.title == "On its path so far, Internet use in Thailand would not reach 95 % by 2035."
    assert "its curve is there in 2050, and the 95 % interval of the year" in found.sentences[0]
    assert "half of that was not reached by 2023" in found.note()


def test_half_of_a_ceiling_is_not_dated_before_the_first_value(store: Path) -> None:
    series = curve(98, 1990)
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    assert "half of that was reached before 2000" in found.note()
    first = next(year for year, value in series.items() if value >= 95)
    assert found.sentences[0] == f"The first value of 95 % or more is that of {first}."


def test_a_value_above_the_ceiling_of_its_curve_is_not_told_to_miss_a_level(store: Path) -> None:
    series = {**curve(70, 2008, range(2000, 2022)), 2022: 82.0, 2023: 88.0}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    assert "miss" not in found.title
    assert found.title.startswith("Internet use in Thailand stood at 88 % in 2023, above the ")
    assert found.title.endswith("whether it reaches 95 % cannot be told.")
    among = findings.adoption("itu:asia-pacific")
    assert among.df.loc["Thailand", "Year reached"] == "above where its curve levels off"
    assert "1 is on no path that leads there, 1 of them already above where its curve levels off." in among.sentences[0]


def wavering(first: int, middle: float, phase: int) -> dict[int, float]:
    """A curve at its beginning, its values off it by up to a point either way."""
    off = {year: ((year * 7 + phase) % 5 - 2) / 2 for year in range(first, 2024)}
    return {year: round(max(0.1, 98 / (1 + np.exp(-0.3 * (year - middle))) + off[year]), 1) for year in off}


def test_no_year_is_told_where_most_curves_never_get_there(store: Path) -> None:
    members = economies.group("itu:asia-pacific")[:12]
    paths = {iso3: wavering(2012 + k // 4, 2025 + k % 4 * 2, k) for k, iso3 in enumerate(members)}
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    among = findings.adoption("itu:asia-pacific")
    unsure = set()
    for iso3, series in paths.items():
        reached = fit(list(series), list(series.values()), "best", most=100.0).year_reaching(95.0)
        if reached.year is not None and reached.never > 0.5:
            unsure.add(iso3)
        row = among.df.loc[economies.name(iso3), "Year reached"]
        assert (row == "cannot be told") is (iso3 in unsure), iso3
        pace = findings.target_wheel(iso3).df["On trend"].iloc[0]
        assert not (reached.year is None and "cannot be told" in pace), iso3
    assert unsure
    assert f", of {len(unsure)} it cannot be told whether they do, and" in among.sentences[0]


def test_a_rate_has_no_level_a_group_reaches_unless_given_one(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("mobile_per_100", {"THA": curve(150, 2010), "VNM": curve(90, 2010)}))
    assert findings.adoption("itu:asia-pacific", "mobile_per_100").missing
    found = findings.adoption("itu:asia-pacific", "mobile_per_100", target=100.0)
    assert found.title.startswith("Of 2 economies of Asia-Pacific with a series, 1 has reached 100 per 100")
    assert found.sentences == (
        "No other would later than 2030, and 1 is on no path that leads there.",
        "The latest values are of 2023.",
    )


def test_clubs_of_made_up_economies(store: Path) -> None:
    members = economies.group("itu:asia-pacific")[:16]
    years = np.arange(2005, 2024)
    paths = {
        iso3: dict(zip(years.tolist(), (level + (k % 8 - 3.5) / (years - 2004)).tolist(), strict=True))
        for k, iso3 in enumerate(members)
        for level in (80.0 if k < 8 else 40.0,)
    }
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    found = findings.convergence(members[0], group="itu:asia-pacific")
    assert "do not all come together: they form 2 clubs" in found.title
    assert "Club 1: 8 economies, mean 80 %; club 2: 8 economies, mean 40 % (2023)." in found.sentences
    assert "is in club 1" in found.title
    assert found.df["Economies"].to_dict() == {"Club 1": "8", "Club 2": "8", "All together": "16"}
    assert "Shares near 100 % come together by themselves" in found.note()
    assert found.fig is not None
    assert len(found.fig.data) == 3
    elsewhere = findings.convergence("NLD", group="itu:asia-pacific")
    assert "has too few values to be placed" in elsewhere.title


def test_a_wheel_shows_what_is_not_known(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": curve(100, 2016)}))
    found = findings.target_wheel("THA")
    assert found.title.endswith(": Thailand does not meet the one target that can be measured.")
    assert found.sentences[0].startswith(
        "People aged 15 and over who use the Internet (1), 89.1 % in 2023; at least 95 % by 2030 takes 0.8"
    )
    assert found.sentences[1:] == ("No data for 16 of the 17 targets.",)
    assert "A target of 100 % counts as met from 95 %." in found.remarks
    assert not found.missing
    assert found.df.shape[0] == 17
    assert found.df["State"].tolist().count("No data") == 16
    row = found.df.iloc[0]
    assert (row["Today"], row["State"]) == ("89.1 % (2023)", "Advanced")
    assert row["Pace needed"] == "0.8"  # (95 - 89.1) / 7
    assert row["On trend"].startswith("2026 (95 % interval 2026 to 2026")
    assert found.fig is not None
    assert {trace.name for trace in found.fig.data} == {"Advanced", "No data"}
    assert found.fig.layout.meta["alt"].count("No data") >= 16
    empty = next(trace for trace in found.fig.data if trace.name == "No data")
    assert len(empty.r) == 16
    assert empty.marker.color == "#ffffff"


def test_totals_are_those_bound_and_not_the_economy(store: Path) -> None:
    """Two poor economies of 100 and 300 million people: 40 % and 20 % use the Internet, 25 % of all."""
    poor = [e.iso3 for e in economies.table().values() if e.ldc]
    use = {iso3: {2022: 20.0, 2023: 20.0} for iso3 in poor}
    use[poor[0]] = {2022: 40.0, 2023: 40.0}
    people = {key: {2023: 10000.0} for key in poor} | {poor[0]: {2023: 1e8}, poor[1]: {2023: 3e8}}
    rest = {e.iso3: {2023: 1e4} for e in economies.table().values() if not e.ldc}
    keep(store, "worldbank", "2026-07-01", values("internet_users", use) | values("population", people | rest))
    series = target_series.total(targets.target("connect-2030-2.4"))
    assert series.to_dict() == pytest.approx({2022: 25, 2023: 25}, abs=0.05)
    found = findings.target_wheel(poor[0], "connect-2030")
    row = found.df[found.df.index.str.contains("Individuals using the Internet in least developed")].iloc[0]
    assert row["Today"] == "25 % (2023)"
    assert row["State"] == "Missed"
    assert row[economies.name(poor[0])] == "40 % (2023)"


def test_parity_is_that_of_women_over_men(store: Path) -> None:
    shares = values("internet_users_female", {"THA": {2022: 45.0, 2023: 49.0}})
    shares |= values("internet_users_male", {"THA": {2022: 50.0, 2023: 50.0}})
    keep(store, "worldbank", "2026-07-01", shares)
    row = findings.target_wheel("THA").df.loc["8. Gender parity in Internet use"]
    assert (row["Today"], row["State"]) == ("0.98 (2023)", "Target met")


def test_a_target_met_years_ago_is_not_said_to_be_met_today(store: Path) -> None:
    shares = values("internet_users_female", {"THA": {2013: 29.0}}) | values("internet_users_male", {"THA": {2013: 29.0}})
    keep(store, "worldbank", "2026-07-01", shares | values("internet_users", {"THA": {2013: 29.0, 2024: 90.9}}))
    found = findings.target_wheel("THA")
    assert found.title.endswith("Thailand does not meet the one target that can be measured.")
    assert "Too old to be counted: gender parity in Internet use (8, 2013)." in found.remarks
    assert found.df.loc["8. Gender parity in Internet use", "Today"] == "1 (2013)"


def test_what_bears_on_a_target_is_told_where_nothing_measures_it(store: Path) -> None:
    keep(
        store, "itu", "2026-07-01", values("coverage_4g", {"THA": {2024: 99.0}}) | values("coverage_5g", {"THA": {2024: 95.0}})
    )
    found = findings.target_wheel("THA")
    assert found.df.loc["15. Population covered by a mobile network of the latest technology", "State"] == "No data"
    said = "Known but not judged, as the target does not say which figure counts: 4G coverage 99 % of population (2024) and "
    assert f"{said}5G coverage 95 % of population (2024) (15)." in found.remarks
    assert "Known but not judged" not in findings.target_wheel("NLD").note()


def test_economies_of_a_group_by_state(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": {2023: 96.0}, "VNM": {2023: 80.0}}))
    found = findings.targets_among("itu:asia-pacific")
    states = found.df.loc["People aged 15 and over who use the Internet"]
    assert states["Target met"] == str(int(states["Target met"]))
    assert sum(map(int, states.drop("Years of the values"))) == len(economies.group("itu:asia-pacific"))
    assert states["Years of the values"] == "2020 to 2023"  # Palau's of 2004 says nothing of today
    known = sum(map(int, states.drop(["Years of the values", "No data"], errors="ignore")))
    assert f"{states['Target met']} of {known} economies with a value meet the target on people" in found.title
    assert found.sentences[0].startswith("The values behind this are of 2020 to 2023")
    with pytest.raises(InputError, match="umc-2030"):
        findings.target_wheel("THA", "umc-203")


def test_numbers_on_a_curve_stand_in_its_table(store: Path) -> None:
    series = curve(80, 2010)
    series[2015] += 6.0  # the value farthest from the curve
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    off = float(found.df.loc["2015", "Published less curve"])
    assert 5 < off < 6
    assert f"The value farthest from it is that of 2015, {off:g} points above." in found.note()
    low, high = found.df.loc["Levels off at", "95 % band"].split(" to ")
    assert f"(95 % interval {low} to {high})" in found.note()


def test_an_old_value_is_not_set_beside_recent_ones_nor_given_a_pace(store: Path) -> None:
    use = {"PRK": dict.fromkeys(range(2000, 2013), 0.0), "THA": curve(100, 2016)}
    keep(store, "worldbank", "2026-07-01", values("internet_users", use))
    course = findings.adoption("PRK")
    assert (course.sentences, course.fig) == ((), None)
    assert course.df.loc["2012", "Value"] == "0 %"
    found = findings.target_wheel("PRK")
    assert "none of its 17 targets can be measured" in found.title
    assert found.sentences == ()
    assert found.df["Today"].iloc[0] == "0 % (2012)"
    assert not re.search(r"\btakes\b|year on trend", found.note())
    assert "Pace needed" not in found.df


def test_a_list_that_binds_totals_is_told_of_a_group_by_them(store: Path) -> None:
    everybody = {e.iso3: {2022: 50.0, 2023: 50.0} for e in economies.table().values()}
    people = {e.iso3: {2023: 1e6} for e in economies.table().values()}
    keep(store, "worldbank", "2026-07-01", values("internet_users", everybody) | values("population", people))
    found = findings.target_progress("itu:asia-pacific", "connect-2030")
    assert ": 1 of the 3 targets that can be measured is met; these bind the world" in found.title
    assert (
        "Furthest behind: individuals using the Internet (3), 50 % in 2023, missed (at least 70 % by 2023)." in found.sentences
    )
    assert "No data for 21 of the 24 targets." in found.sentences
    assert "own value" not in found.note()


def test_the_furthest_and_the_nearest_are_told_and_the_others_remarked(store: Path) -> None:
    use = values("internet_users", {"THA": {2023: 40.0}}) | values("households_internet", {"THA": {2023: 97.0}})
    shares = values("internet_users_female", {"THA": {2023: 37.8}}) | values("internet_users_male", {"THA": {2023: 42.0}})
    phones = values("mobile_owners", {"THA": {2023: 80.0}})
    keep(store, "worldbank", "2026-07-01", use | shares | phones)
    found = findings.target_wheel("THA")
    assert found.title.endswith(": Thailand meets 1 of the 4 targets that can be measured.")
    furthest, nearest, lacking = found.sentences
    assert furthest.startswith("Furthest behind: people aged 15 and over who use the Internet (1), 40 % in 2023")
    assert nearest.startswith("Nearest of those not met: gender parity in Internet use (8), 0.9 in 2023")  # 0.92 of 0.98
    assert lacking == "No data for 13 of the 17 targets."
    between, met, key, *_ = found.remarks
    assert "own a mobile phone (2), 80 % in 2023" in between
    assert met == "Met: households with Internet access at home (3), 97 % in 2023."
    assert key == "Numbers in brackets are those of the wheel."
    assert found.df.index[2] == "3. Households with Internet access at home"


def test_of_totals_an_economy_is_not_said_to_meet_them(store: Path) -> None:
    """The Broadband Commission asks totals; a group that nothing asks of by economy is told of these totals."""
    everybody = {e.iso3: {2022: 50.0, 2023: 50.0} for e in economies.table().values()}
    people = {e.iso3: {2023: 1e6} for e in economies.table().values()}
    keep(store, "worldbank", "2026-07-01", values("internet_users", everybody) | values("population", people))
    own, among = (findings.target_progress(scope, "broadband-2025") for scope in ("TUV", "itu:asia-pacific"))
    assert own.title.endswith("; these bind the world or groups of economies, not Tuvalu alone.")
    assert "1 of the 3 targets that can be measured is met" in among.title
    assert not among.missing


def test_an_aim_without_a_number_is_not_said_to_be_missed(store: Path) -> None:
    found = findings.targets_among("itu:asia-pacific", "sdg")
    assert found.df.index.tolist() == ["Population with access to electricity (7.1.1)"]
    assert found.sentences[-1] == "Of its 7 targets, 6 set no number."


def test_states_count_those_with_a_value_and_say_of_which_years(store: Path) -> None:
    shares = values("internet_users_female", {"THA": {2022: 49.0}, "VNM": {2023: 30.0}, "IND": {2013: 9.0}})
    shares |= values("internet_users_male", {"THA": {2022: 50.0}, "VNM": {2023: 50.0}, "IND": {2013: 9.0}})
    keep(store, "worldbank", "2026-07-01", shares)
    note = findings.targets_among("itu:asia-pacific").note()
    assert "gender parity in Internet use, met by 1 of 2 economies with a value (2022 to 2023), no data for 37." in note
    assert "no data for none" not in note


def test_series_of_several_are_those_of_each(store: Path) -> None:
    shares = values("internet_users_female", {"THA": {2012: 49.0, 2014: 20.0}, "VNM": {2013: 30.0, 2014: 0.0}})
    shares |= values("internet_users_male", {"THA": {2012: 50.0, 2013: 5.0}, "VNM": {2013: 50.0, 2014: 0.0}})
    keep(store, "worldbank", "2026-07-01", shares)
    target = targets.target("umc-parity-use")
    rows = target_series.owned(target, ["THA", "VNM"])
    assert rows.values.tolist() == [["THA", 2012, 0.98], ["VNM", 2013, 0.6]]  # 0 of 0 has no ratio
    assert target_series.own(target, "VNM").to_dict() == {2013: 0.6}


def test_a_club_names_few_members_and_its_file_all(store: Path) -> None:
    paths = {
        iso3: {year: 60.0 + (k % 10 - 4.5) / (year - 2004) for year in range(2005, 2024)}
        for k, iso3 in enumerate(economies.group("itu:asia-pacific")[:20])
    }
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    found = findings.convergence("itu:asia-pacific")
    assert found.df.loc["Club 1", "Members, highest first"].endswith(" and 8 more")
    assert sorted(found.data["economy"]) == sorted(paths)
    first, last = (np.std([series[year] for series in paths.values()], ddof=1) for year in (2005, 2023))
    assert (
        f"fell by {100 * (1 - last / first):.0f} % in 2005 to 2023, from {first:.1f} to {last:.1f} points" in found.sentences[0]
    )
    assert "are nearer to each other in points than in 2005" in found.title
    assert f"(−{100 * (1 - last / first):.0f} %)" in found.df.loc["Club 1", "Standard deviation"]
    assert "that all come together relative to their mean is not ruled out" in found.title
    half, mean = found.fig.data
    assert (half.name, mean.name) == ("Middle half of the economies", "Mean of all")
    assert np.allclose(
        half.y[:19], [np.quantile([series[year] for series in paths.values()], 0.75) for year in range(2005, 2024)]
    )


def test_a_spread_that_has_not_fallen_is_not_told_to_have(store: Path) -> None:
    """The mean rises and every economy keeps its distance: relative to the mean they come together, in points they do not."""
    paths = {
        iso3: {year: 10.0 + 2.0 * (year - 2005) + 0.8 * k for year in range(2005, 2024)}
        for k, iso3 in enumerate(economies.group("itu:asia-pacific")[:10])
    }
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    found = findings.convergence(next(iter(paths)), group="itu:asia-pacific")
    assert "no nearer to each other in points than in 2005" in found.title
    assert "The spread between them hardly moved in 2005 to 2023" in found.sentences[0]


def test_what_stays_is_not_told_to_have_gone_anywhere(store: Path) -> None:
    members = economies.group("itu:asia-pacific")[:10]
    paths = {
        iso3: {year: 50.0 + 5 * k - (5 * k - 9) / (year - 2000) for year in range(2005, 2024)} for k, iso3 in enumerate(members)
    }
    paths[members[0]] = dict.fromkeys(range(2005, 2024), 100.0)
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    note = findings.convergence(members[0], group="itu:asia-pacific").note()
    assert "stood at 100 % as in 2005, the mean of all went from" in note


def test_a_year_that_may_never_come_is_not_told_as_sure(store: Path) -> None:
    """A curve that has just begun to bend: the ceiling, and whether 95 % is below it, is not told by its values."""
    noise = np.random.default_rng(3).normal(0, 3, 40)
    series = {year: max(0.0, value + noise[k]) for k, (year, value) in enumerate(curve(99, 2019).items())}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    assert found.title.endswith(", if at all.")
    assert re.search(r"has no end: \d+ % of the curves that fit nearly as well never get there", found.sentences[0])


def test_where_most_curves_never_reach_a_level_no_year_is_told(store: Path) -> None:
    """Three jumps after years of nothing go on anywhere: the best curve has a year, most that fit nearly as well have none."""
    jumps = {2009: 0.1, 2010: 0.1, 2011: 0.2, 2012: 0.2, 2013: 0.2, 2014: 0.3, 2017: 0.3, 2018: 3.0, 2019: 3.0, 2020: 18.0}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": jumps}))
    found = findings.adoption("THA")
    (share,) = found.df.loc[["Curves that never reach 95 %"], "Curve"]
    assert float(share.removesuffix(" %")) > 50
    assert found.title == "Internet use in Thailand: 18 % in 2020; whether and when it reaches 95 % cannot be told."
    assert f"{share} of the curves that fit nearly as well never get there" in found.note()
