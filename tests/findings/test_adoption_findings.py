"""Findings on adoption, convergence and targets: what is said is what the values say, and nothing is said without them."""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from research import catalogue, economies, findings, targets
from research.errors import InputError
from research.findings import forecasts, target_series, target_words
from research.findings.forecasts import forecast_of
from research.messages.values import Count, Economy, Group, Indicator, Items, Quantity, Year, claim
from research.metrics.forecast.shipped import shipped
from research.metrics.pace import Pace
from tests.benchmarks.forecast import panel
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


def test_one_year_makes_no_path_and_says_so_once() -> None:
    found = findings.adoption("THA")
    assert found.fig is None
    assert not found.missing  # the value itself is told
    assert found.note().count("No path: 1 value, 3 are needed.") == 1
    assert "`research fetch --indicator internet_users`" in found.note()
    unknown = findings.convergence("THA")
    assert unknown.missing
    assert unknown.gaps[0] == claim("missing-series-worldbank", indicators=Items((Indicator("internet_users"),)))
    assert unknown.gaps[1].values["known"] == Count(0)
    households = findings.adoption("THA", "households_internet")
    assert households.missing
    assert "`research import itu FOLDER`" in households.note()


def test_a_forecast_and_its_year(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": curve(100, 2016), "VNM": curve(60, 2010)}))
    found = findings.adoption("THA")
    path = forecast_of("internet_users", "THA")
    reached = path.year_reaching(95.0)
    assert reached.chance == "likely"
    said = f"Thailand is likely to reach 95 % in Internet use by 2030: it is forecast to do so in {reached.year}."
    assert found.title == said
    assert found.sentences[0] == "The latest value is 89.1 % (2023)."
    # (95 - 89.1) / 7 points a year; (89.1 - 64.6) / 5 a year so far
    assert found.sentences[1] == "Reaching 95 % by 2030 takes 0.8 points a year; 2018 to 2023 brought 4.9 points a year."
    assert f"95 % interval {reached.low} to " in found.sentences[2]
    assert not found.missing
    assert found.fig is not None
    assert "2035" in found.fig.layout.meta["alt"]
    assert found.df.loc["2023", "Published"] == "89.1 %"
    assert (found.df.loc["2035", "Published"], found.df.loc["2023", "Forecast"]) == ("", "")
    low = findings.adoption("VNM")
    assert low.title == "Viet Nam is unlikely to reach 95 % in Internet use by 2030: it is forecast to do so after 2035."


def test_the_recent_pace_is_of_the_years_it_rests_on() -> None:
    """Households of Fiji: 76 % in 2020 and 90.4 % in 2023 are 4.8 points a year over three years, not 4.8 in five."""
    series, entry = pd.Series({2014: 40.0, 2020: 76.0, 2023: 90.4}), catalogue.indicator("households_internet")
    said = forecasts.paces(series, 95.3, 2030, entry)
    assert said == "Reaching 95.3 % by 2030 takes 0.7 points a year; 2020 to 2023 brought 4.8 points a year."
    stepped = forecasts.paces(series, 95.3, 2030, entry, breaks=[2023])
    assert stepped == "Reaching 95.3 % by 2030 takes 0.7 points a year."  # a step is no pace
    assert forecasts.paces(series, 95.3, 2030, entry, breaks=[2020]) == said


@pytest.mark.parametrize(
    ("target", "needed", "now", "said"),
    [
        ("umc-price", -0.2, -0.2, "a fall of 0.2 points a year (as in the last years)"),
        ("umc-price", -0.4, -0.1, "a fall of 0.4 points a year (last years: 0.1)"),
        ("umc-price", -0.4, 0.3, "a fall of 0.4 points a year (last years: a rise of 0.3)"),
        ("umc-price", -0.4, 0.0, "a fall of 0.4 points a year (last years: no change)"),
        ("umc-individuals", 5.7, 1.6, "5.7 points a year (last years: 1.6)"),
        ("umc-individuals", 5.7, -1.8, "5.7 points a year (last years: a fall of 1.8)"),
        ("umc-individuals", 5.7, np.nan, "5.7 points a year"),
    ],
)
def test_a_pace_is_told_by_its_direction_and_not_by_a_sign(target: str, needed: float, now: float, said: str) -> None:
    each = Pace(targets.target(target), targets.NOT_MET, 2.9, 2025, 2.0, now, needed, None)
    assert f" takes {said}" in target_words._sentence(each, {target: 1})


def test_rates_have_no_target_unless_given_one(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("mobile_per_100", {"THA": curve(150, 2010)}))
    title = findings.adoption("THA", "mobile_per_100").title
    assert title.startswith("Mobile subscriptions in Thailand: 147 per 100 in 2023, forecast to be ")
    assert "reach 149 per 100" in findings.adoption("THA", "mobile_per_100", target=149).title


def test_rates_that_were_not_tested_are_not_forecast(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("fixed_telephone_per_100", {"THA": curve(20, 2010)}))
    found = findings.adoption("THA", "fixed_telephone_per_100")
    assert found.fig is None
    assert "No forecast: only shares of 100 %, fixed broadband and mobile subscriptions are forecast." in found.remarks


def test_a_level_that_is_reached_is_dated(store: Path) -> None:
    series = curve(98, 1990)
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    first = next(year for year, value in series.items() if value >= 95)
    assert found.sentences[0] == f"The first value of 95 % or more is that of {first}."


def test_a_value_above_where_a_curve_levels_off_goes_on_from_there(store: Path) -> None:
    """After years at 70 % growth sets in again: no path passes below the last value, and no ceiling is told."""
    series = {**curve(70, 2008, range(2000, 2022)), 2022: 82.0, 2023: 88.0}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    assert not re.search("level(s|led)? off|miss|if at all|on (its|this) path", found.note())
    path = forecast_of("internet_users", "THA").path
    assert path["value"].iloc[0] == 88.0
    assert path["value"].min() == 88.0


def test_every_page_tells_the_same_year(store: Path) -> None:
    """The text, the table of years, the table of targets, the list of members and the briefing read one forecast."""
    rng = np.random.default_rng(5)
    paths = {
        iso3: {year: min(99.0, max(0.5, value + rng.normal(0, 1.5))) for year, value in curve(99, 2006 + k).items()}
        for k, iso3 in enumerate(["FJI", "FSM", "IND", "CHN", "THA", "KIR", "TON", "WSM", "BTN", "NPL", "LKA", "MNG"])
    }
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    agree(list(paths))


def test_every_page_tells_the_same_year_of_real_series(store: Path, shared: Path) -> None:
    """Fiji was told 2033 in the text and 2036 in the table, Micronesia 45 and 61, and India before China."""
    rows = panel(shared)
    rows = rows[rows["indicator"].eq("internet_users") & rows["economy"].isin(list(economies.table()))]
    known = {("internet_users", str(e), int(y)): float(v) for e, y, v in rows[["economy", "year", "value"]].to_numpy()}
    keep(store, "worldbank", "2026-07-01", known)
    agree(["FJI", "FSM", "IND", "CHN", "THA"])
    among = findings.adoption("itu:asia-pacific").df.index.tolist()
    assert among.index("China") < among.index("India")


def agree(members: list[str]) -> None:
    """The forecast year of 95 % is one and the same wherever it is told."""
    listed, brief = findings.adoption("itu:asia-pacific"), findings.adoption("itu:asia-pacific")
    assert listed.note() == brief.note()
    for iso3 in members:
        reached = forecast_of("internet_users", iso3).year_reaching(95.0, 2030)
        if reached.probability == 1.0:
            continue
        year = str(reached.year) if reached.year else "after 2035"
        own, wheel = findings.adoption(iso3), findings.target_wheel(iso3)
        row = listed.df.loc[economies.name(iso3)]
        assert own.title.endswith(f"do so {'in ' if reached.year else ''}{year}."), iso3
        assert row["Year reached"].startswith(year), iso3
        assert wheel.df["Forecast"].iloc[0] == row["Year reached"], iso3
        assert (row["By 2030"], wheel.df["By the deadline"].iloc[0].lower()) == (reached.chance, reached.chance), iso3
        forecast = own.df["Forecast"]
        at_least = [int(at) for at, text in forecast.items() if text and float(text.removesuffix(" %")) >= 95.0]
        assert (at_least[0] if at_least else None) == reached.year, iso3


def test_a_step_of_a_series_is_told_and_is_no_growth(store: Path) -> None:
    """A survey of 17.7 % in 2019 and an estimate of 69.0 % in 2021, as of households in the Philippines."""
    series = {2007: 6.0, 2008: 7.2, 2009: 8.5, 2010: 9.5, 2019: 17.7, 2021: 69.0}
    keep(store, "itu", "2026-07-01", values("households_internet", {"PHL": series, "THA": curve(95, 2010)}))
    found = findings.adoption("PHL", "households_internet")
    assert "The series steps in 2021." in found.sentences
    assert found.title.startswith("The Philippines is unlikely to reach 95 %")


def test_a_rate_has_no_level_a_group_reaches_unless_given_one(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("mobile_per_100", {"THA": curve(150, 2010), "VNM": curve(90, 2010)}))
    assert findings.adoption("itu:asia-pacific", "mobile_per_100").missing
    found = findings.adoption("itu:asia-pacific", "mobile_per_100", target=100.0)
    assert found.title.startswith("Of 2 economies of Asia-Pacific with a forecast, 1 has reached 100 per 100")
    assert found.sentences[1] == "The latest values are of 2023."
    assert found.df["By 2030"].tolist()[0] == ""


def test_forecasts_are_learned_from_the_store_where_it_has_enough(store: Path) -> None:
    assert forecasts.learned() is shipped()
    assert "World Bank that come with this project" in forecasts.how()
    codes = list(economies.table())[:120]
    rng = np.random.default_rng(2)
    known: dict[tuple[str, str, int], float] = {}
    for key in ("internet_users", "electricity_access", "fixed_broadband_per_100", "mobile_per_100"):
        for iso3 in codes:
            path = curve(rng.uniform(50, 99), rng.uniform(2002, 2020), range(2000, 2022))
            known |= {(key, iso3, year): value for year, value in path.items()}
    keep(store, "worldbank", "2026-07-01", known)
    learned = forecasts.learned()
    assert learned is not shipped()
    assert learned.until >= 2021
    assert "in the store" in forecasts.how()
    assert forecasts.learned() is learned


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
    assert found.headline == claim(
        "conv-clubs", indicator=Indicator("internet_users"), group=Group("itu:asia-pacific"), clubs=Count(2)
    )
    assert found.claims[0] == claim("conv-placed", economy=Economy(members[0]), club=Count(1))
    sizes = [each.values for each in found.claims if each.id == "conv-club"]
    assert [each["economies"] for each in sizes] == [Count(8), Count(8)]
    assert [each["mean"].value for each in sizes] == pytest.approx(found.df["mean_last"].tolist()[:2])
    assert [each["mean"].value for each in sizes] == pytest.approx([80, 40], abs=0.1)
    first, second = (claim("conv-row-club", club=Count(k)) for k in (1, 2))
    assert found.df["economies"].to_dict() == {first: 8, second: 8, claim("conv-row-all"): 16}
    assert claim("conv-by-themselves") in found.notes
    assert found.fig is not None
    assert [trace.name for trace in found.fig.data] == ["Club 1", "Club 2", economies.name(members[0])]
    elsewhere = findings.convergence("NLD", group="itu:asia-pacific")
    assert claim("conv-not-placed", economy=Economy("NLD")) in elsewhere.gaps
    assert "conv-placed" not in [each.id for each in elsewhere.claims]


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
    assert row["Forecast"] == forecasts.when(forecast_of("internet_users", "THA").year_reaching(95.0))
    assert row["By the deadline"] == "Likely"
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
    assert not re.search(r"\btakes\b|forecast for", found.note())
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
    (club,) = found.df.to_dict("records")
    assert club["members"].values["economies"].values[-1] == claim("items-more", more=Count(8))
    assert sorted(club["codes"].split()) == sorted(paths)
    assert club["codes"] in found.table.csv()
    first, last = (np.std([series[year] for series in paths.values()], ddof=1) for year in (2005, 2023))
    assert found.headline.id == "conv-gap-narrowed"
    told = found.headline.values
    assert (told["first"], told["last"]) == (Year(2005), Year(2023))
    assert [told[end].values["points"].value for end in ("before", "after")] == pytest.approx([first, last])
    assert [club["sd_first"], club["sd_last"]] == pytest.approx([first, last])
    assert [club["cv_first"], club["cv_last"]] == pytest.approx(
        [100 * first / club["mean_first"], 100 * last / club["mean_last"]]
    )
    (fell,) = [each for each in found.claims if each.id == "conv-relative-fell"]
    assert fell.values["change"].value == pytest.approx(100 * (1 - club["cv_last"] / club["cv_first"]))
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
    spread = np.std([0.8 * k for k in range(10)], ddof=1)
    assert found.headline.id == "conv-gap-held"
    ends = [found.headline.values[end].values["points"].value for end in ("before", "after")]
    assert ends == pytest.approx([spread, spread])
    assert "conv-relative-fell" in [each.id for each in found.claims]


def test_what_stays_is_not_told_to_have_gone_anywhere(store: Path) -> None:
    members = economies.group("itu:asia-pacific")[:10]
    paths = {
        iso3: {year: 50.0 + 5 * k - (5 * k - 9) / (year - 2000) for year in range(2005, 2024)} for k, iso3 in enumerate(members)
    }
    paths[members[0]] = dict.fromkeys(range(2005, 2024), 100.0)
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    claims = findings.convergence(members[0], group="itu:asia-pacific").claims
    (own,) = [each.values for each in claims if each.id == "conv-own-stayed"]
    assert (own["value"], own["first"]) == (Quantity(100.0, "internet_users"), Year(2005))
