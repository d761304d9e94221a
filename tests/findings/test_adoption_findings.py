"""Findings on adoption, convergence and targets: what is said is what the values say, and nothing
is said without them.
"""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from research import access, catalogue, economies, findings, targets
from research.charts.states import STATES
from research.errors import InputError
from research.findings.progress import adoption_chart, forecasts
from research.findings.progress.breaks import Jump
from research.findings.progress.forecasts import filled_lately, forecast_of, yearly
from research.findings.progress.needed import pace_needed
from research.findings.targets import claims as target_claims
from research.findings.targets import series as target_series
from research.messages import say
from research.messages.values import (
    Claim,
    Count,
    Economy,
    Exact,
    Indicator,
    Items,
    Measure,
    Number,
    Quantity,
    Title,
    Year,
    Years,
    claim,
)
from research.metrics.change import sunk
from research.metrics.forecast import Projection
from research.metrics.forecast.shipped import shipped
from research.metrics.pace import Pace
from tests.benchmarks.forecast import panel
from tests.stores import keep

SECTIONS = {
    "adoption": lambda e: findings.adoption(e, "internet_users"),
    "households": lambda e: findings.adoption(e, "households_internet"),
    "mobile": lambda e: findings.adoption(e, "mobile_per_100"),
    "status": lambda e: findings.target_status(e),
}


def curve(height: float, middle: float, years: range = range(2000, 2024)) -> dict[int, float]:
    return {year: float(height / (1 + np.exp(-0.3 * (year - middle)))) for year in years}


def values(indicator: str, of: dict[str, dict[int, float]]) -> dict[tuple[str, str, int], float]:
    return {
        (indicator, iso3, year): value
        for iso3, series in of.items()
        for year, value in series.items()
    }


@pytest.mark.slow
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
    assert found.missing, "targets have the value: a section on progress has none"
    use, homes = (
        claim(f"missing-series-{who}", indicators=Items((Indicator(key),)))
        for who, key in (("worldbank", "internet_users"), ("itu", "households_internet"))
    )
    of = {"economy": Economy("THA"), "indicator": Indicator("internet_users")}
    few = claim("adoption-few", **of, values=Count(1), needed=Count(3))
    assert (found.headline, found.gaps[-1]) == (few, use)
    households = findings.adoption("THA", "households_internet")
    assert households.missing
    assert households.gaps == (homes,)


def test_a_forecast_and_its_year(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        values("internet_users", {"THA": curve(100, 2016), "VNM": curve(60, 2010)}),
    )
    found = findings.adoption("THA")
    path = forecast_of("internet_users", "THA")
    reached = path.year_reaching(95.0)
    assert reached.chance == "likely"
    told = found.headline.values
    assert found.headline.id == "adoption-ahead"
    assert (told["level"].value, told["due"]) == (95.0, Year(2030))
    value, low_end, high_end = path.path.loc[2030, ["value", "low", "high"]]
    assert told["ahead"].value == pytest.approx(value)
    assert told["interval"].low.value == pytest.approx(low_end)
    assert told["interval"].high.value == pytest.approx(high_end)
    (chance,) = (each.values for each in found.claims)  # no pace is needed: 95% by 2026
    assert chance["when"] == forecasts.when(reached, now=2026)
    central = claim("forecast-year-central", year=Year(reached.year or 0))
    assert forecasts.when(reached, now=(reached.low or 0) + 1) == central, "some have passed"
    assert forecasts.when(reached, now=reached.low) != central
    assert not found.missing
    assert found.fig is not None
    assert "2030" in found.fig.layout.meta["alt"]
    assert found.df.loc[2023, "published"] == pytest.approx(89.1, abs=0.05)
    assert np.isnan([found.df.loc[2030, "published"], found.df.loc[2023, "forecast"]]).all()
    assert found.df.loc[2030, ["forecast", "low", "high"]].tolist() == path.path.loc[2030].tolist()
    assert (found.df.index[0] >= 2010, found.df.index[-1]) == (True, 2030)
    saved = found.table.file.set_index("year")
    assert saved.loc[2035, ["forecast", "low", "high"]].tolist() == path.path.loc[2035].tolist()
    low = findings.adoption("VNM")
    assert low.headline.id == "adoption-ahead"
    assert low.headline.values["ahead"].value < 95


def test_a_series_that_begins_lower_after_a_break_has_no_pace(store: Path) -> None:
    """Households of Kenya: 30% in 2016, then 12.1%, 18% and 47.5%: is the 18% growth or a slip?"""
    kenya = dict(zip(range(2010, 2017), [6.3, 8.8, 11.5, 14.2, 16.9, 29.9, 30.0], strict=True))
    homes = {"KEN": kenya | {2018: 12.1, 2019: 18.0, 2024: 47.5}, "UGA": kenya | {2024: 47.5}}
    keep(store, "itu", "2026-07-01", values("households_internet", homes))
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"KEN": {2024: 35.0}}))
    found = findings.adoption("KEN", "households_internet")
    assert (found.headline.id, found.missing) == ("pace-sunk", True), "a gap, and no section"
    assert Year(2018) in found.headline.values["years"].values
    row = findings.target_status("KEN").df.loc["Households with Internet access at home"]
    assert (row["status"], pd.isna(row["change"])) == ("status-not-met", True)
    assert findings.adoption("UGA", "households_internet").claim("forecast-pace"), "without a break"
    borne_out = pd.Series({2016: 30.0, 2018: 12.1, 2019: 18.0, 2022: 34.0, 2023: 40.0, 2024: 47.5})
    assert not sunk(borne_out, [2018])
    assert sunk(borne_out.drop(2022), [2018])


def test_a_value_in_doubt_and_the_one_before_its_break_have_their_years(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """ "97%, in doubt" of 2023 and no 92.5% of 2022: which figure is in doubt?"""
    monkeypatch.setattr(adoption_chart, "is_doubted", lambda *_: True)
    monkeypatch.setattr(adoption_chart, "rests_on", lambda *_: Jump("internet_users", 92.5, 2022))
    entry, use = catalogue.indicator("internet_users"), pd.Series({2022: 92.5, 2023: 97.0})
    (last, _), ring = adoption_chart._last(use, entry, "NLD", None)
    assert (last.id, last.values["year"], ring) == ("chart-last-doubted", Year(2023), True)
    before = adoption_chart._before(entry, "NLD")[2022]
    assert before.values == {"value": Exact(Quantity(92.5, entry.id)), "year": Year(2022)}


def test_the_recent_pace_is_of_the_years_it_rests_on() -> None:
    """Households of Fiji: 76 % in 2020 and 90.4 % in 2023 are 4.8 points a year over three years,
    not 4.8 in five.
    """
    series, entry = (
        pd.Series({2014: 40.0, 2020: 76.0, 2022: 84.0, 2023: 90.4}),
        catalogue.indicator("households_internet"),
    )
    bare = Projection(2023, 90.4)
    (told,) = pace_needed(series, 95.3, 2030, entry, bare)
    assert told.id == "forecast-pace-recent"
    assert told.values["needed"] == moved("change-rise", 0.7)  # (95.3 - 90.4) / 7
    assert (told.values["now"], told.values["years"]) == (
        moved("change-rise", 4.8),
        Years(2020, 2023),
    )
    (two,) = pace_needed(series.drop(2022), 95.3, 2030, entry, bare)
    assert two.id == "forecast-pace", "two values are no pace"
    (stepped,) = pace_needed(series, 95.3, 2030, entry, bare, breaks=[2023])
    assert stepped.id == "forecast-pace"  # a step is no pace
    assert pace_needed(series, 95.3, 2030, entry, bare, breaks=[2020]) == (told,)
    assert pace_needed(series, 90.0, 2030, entry, bare) == ()


def moved(id: str, change: float) -> Claim:
    return claim(id, change=claim("percentage-points", value=Number(change)))


@pytest.mark.parametrize(
    ("target", "needed", "now", "takes", "brought"),
    [
        ("umc-price", -0.4, -0.1, moved("change-fall", 0.4), moved("change-fall", 0.1)),
        ("umc-price", -0.4, 0.3, moved("change-fall", 0.4), moved("change-rise", 0.3)),
        ("umc-price", -0.4, 0.0, moved("change-fall", 0.4), claim("change-of-nothing")),
        ("umc-individuals", 5.7, 1.6, moved("change-rise", 5.7), moved("change-rise", 1.6)),
        ("umc-individuals", 5.7, -1.8, moved("change-rise", 5.7), moved("change-fall", 1.8)),
        ("umc-individuals", 5.7, np.nan, moved("change-rise", 5.7), None),
        (
            "umc-parity-use",
            0.012,
            np.nan,
            claim("change-rise", change=Measure(0.012, "ratio", 3)),
            None,
        ),
    ],
)
def test_a_pace_is_told_by_its_direction_and_not_by_a_sign(
    target: str, needed: float, now: float, takes: Claim, brought: Claim | None
) -> None:
    each = Pace(targets.target(target), targets.NOT_MET, 2.9, 2025, 2.0, now, needed, None)
    (told,) = target_claims.pace_needed(each)
    assert (told.values["needed"], told.values.get("now")) == (takes, brought)


def test_a_target_whose_series_steps_has_no_recent_pace() -> None:
    """8 points a year beside 3 needed, and yet unlikely: the 8 were a break in the series."""
    each = Pace(
        targets.target("umc-businesses"),
        targets.NOT_MET,
        69.5,
        2022,
        95.0,
        np.nan,
        3.2,
        None,
        (2022,),
        until=2022,
    )
    (told,) = target_claims.pace_needed(each)
    assert told == claim(
        "target-pace-break",
        target=Title(each.target.title),
        needed=moved("change-rise", 3.2),
        years=Items((Year(2022),)),
        **{"from": claim("way-last", year=Year(2022))},
    )


def test_a_pace_of_next_to_nothing_is_no_news() -> None:
    each = Pace(
        targets.target("sdg-7.1.1"), targets.NOT_MET, 99.9, 2022, 100.0, np.nan, 0.0125, None
    )
    assert target_claims.pace_needed(each) == ()


def test_rates_have_no_target_unless_given_one(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("mobile_per_100", {"THA": curve(150, 2010)}))
    found = findings.adoption("THA", "mobile_per_100").headline
    assert found.id == "adoption-forecast"
    assert found.values["value"].value == pytest.approx(147, abs=0.5)
    assert (
        findings.adoption("THA", "mobile_per_100", target=149).headline.values["level"].value == 149
    )


def test_a_forecast_is_written_at_its_end_and_years_without_data_are_dotted(store: Path) -> None:
    use = {year: value for year, value in curve(80, 2016).items() if year not in (2020, 2021)}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": use}))
    drawn = findings.adoption("THA").fig
    assert drawn.layout.xaxis.range == (2004.5, 2030.5)  # that of every forecast
    traces = {trace.name: trace for trace in drawn.data}
    bridge, published = traces["Years without data"], traces["Published"]
    assert list(bridge.x)[:2] == [2019, 2022]
    assert bridge.line.dash == "dot"
    assert min(published.x) == 2005
    (said,) = [note.text for note in drawn.layout.annotations if note.text.startswith("Forecast")]
    path = forecast_of("internet_users", "THA").path.loc[2030]
    ends = f"95% interval: {path['low']:.0f} to {path['high']:.0f}%"
    assert said.replace("<br>", " ") == f"Forecast for 2030: {path['value']:.0f}% ({ends})"


def test_rates_that_were_not_tested_are_not_forecast(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        values("fixed_telephone_per_100", {"THA": curve(20, 2010)}),
    )
    found = findings.adoption("THA", "fixed_telephone_per_100")
    assert "forecast" not in found.df
    assert found.notes == (claim("adoption-not-tested"),)


def test_a_level_that_is_reached_has_no_path(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": curve(98, 1990)}))
    found = findings.adoption("THA")
    assert found.claims == ()
    assert len(found.fig.data) == 2, "values and the level: no path to what is reached"
    assert found.fig.layout.xaxis.range[1] == 2023.5, "nor years of which nothing is drawn"


def test_a_level_that_is_not_reached_is_drawn_to_its_year(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        values("internet_users", {"THA": {2013 + n: 50.0 + n for n in range(8)}}),
    )
    assert findings.adoption("THA").fig.layout.xaxis.range[1] == 2030.5


def test_a_value_above_where_a_curve_levels_off_goes_on_from_there(store: Path) -> None:
    """After years at 70 % growth sets in again: no path passes below the last value, and no ceiling
    is told.
    """
    series = {**curve(70, 2008, range(2000, 2022)), 2022: 82.0, 2023: 88.0}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": series}))
    found = findings.adoption("THA")
    assert found.headline.id == "adoption-ahead"
    path = forecast_of("internet_users", "THA").path
    assert path["value"].iloc[0] == 88.0
    assert path["value"].min() == 88.0


@pytest.mark.slow
def test_every_page_tells_the_same_year(store: Path) -> None:
    """The text, the table of years, the table of targets, the list of members and the briefing read
    one forecast.
    """
    rng = np.random.default_rng(5)
    paths = {
        iso3: {
            year: min(99.0, max(0.5, value + rng.normal(0, 1.5)))
            for year, value in curve(99, 2006 + k).items()
        }
        for k, iso3 in enumerate(
            ["FJI", "FSM", "IND", "CHN", "THA", "KIR", "TON", "WSM", "BTN", "NPL", "LKA", "MNG"]
        )
    }
    keep(store, "worldbank", "2026-07-01", values("internet_users", paths))
    agree(list(paths))


@pytest.mark.slow
def test_every_page_tells_the_same_year_of_real_series(store: Path, shared: Path) -> None:
    """Fiji was told 2033 in the text and 2036 in the table, Micronesia 45 and 61."""
    rows = panel(shared)
    rows = rows[
        rows["indicator"].eq("internet_users") & rows["economy"].isin(list(economies.table()))
    ]
    known = {
        ("internet_users", str(e), int(y)): float(v)
        for e, y, v in rows[["economy", "year", "value"]].to_numpy()
    }
    keep(store, "worldbank", "2026-07-01", known)
    agree(["FJI", "FSM", "IND", "THA"])
    assert "CHN" not in findings.adoption("itu:asia-pacific").df.index, "15 points in one year"


def agree(members: list[str]) -> None:
    """The forecast year of 95 % is one and the same wherever it is told."""
    listed, brief = findings.adoption("itu:asia-pacific"), findings.adoption("itu:asia-pacific")
    assert listed.note() == brief.note()
    for iso3 in members:
        reached = forecast_of("internet_users", iso3).year_reaching(95.0, 2030)
        if reached.probability == 1.0:
            continue
        own, due = findings.adoption(iso3), findings.target_status(iso3)
        if filled_lately(yearly("internet_users", iso3)):
            assert iso3 not in listed.df.index, "its latest years were filled in"
            continue
        row, use = listed.df.loc[iso3], due.df.iloc[0]
        if use["status"] == "status-too-old":
            continue  # a status is by newer values than a forecast begins with
        told = own.headline
        if told.id == "adoption-level":  # its late years were filled in: no chance is given
            assert own.claim("filled-in"), iso3
            continue
        assert told.id == "adoption-ahead", iso3
        due_ = forecast_of("internet_users", iso3).path.loc[2030, "value"]
        assert told.values["ahead"].value == pytest.approx(due_), iso3
        for each in (row, use):
            assert [
                each.get(name, np.nan) for name in ("reached", "soonest", "latest")
            ] == pytest.approx(
                [year or np.nan for year in (reached.year, reached.low, reached.high)], nan_ok=True
            ), iso3
            assert each["probability"] == round(100 * reached.probability), iso3
        assert (row["chance"], use["chance"]) == (
            f"adoption-state-{reached.chance}",
            f"outlook-{reached.chance}",
        ), iso3
        at_least = own.df.index[own.df["forecast"] >= 95.0 - 1e-9]
        assert (at_least[0] if len(at_least) else None) == reached.year, iso3


def test_a_step_of_a_series_is_told_and_is_no_growth(store: Path) -> None:
    """A survey of 17.7 % in 2019 and an estimate of 69.0 % in 2021, as of households in the
    Philippines.
    """
    series = {2007: 6.0, 2008: 7.2, 2009: 8.5, 2010: 9.5, 2019: 17.7, 2021: 69.0, 2022: 70.7}
    keep(
        store,
        "itu",
        "2026-07-01",
        values("households_internet", {"PHL": series, "THA": curve(95, 2010)}),
    )
    found = findings.adoption("PHL", "households_internet")
    assert claim("adoption-breaks", years=Items((Year(2021),))) in found.claims
    assert found.df["mark"].dropna().to_dict() == {2021: "adoption-break"}
    assert found.headline.id == "adoption-level"


def test_a_rate_has_no_level_a_group_reaches_unless_given_one(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        values("mobile_per_100", {"THA": curve(150, 2010), "VNM": curve(90, 2010)}),
    )
    assert findings.adoption("itu:asia-pacific", "mobile_per_100").missing
    found = findings.adoption("itu:asia-pacific", "mobile_per_100", target=100.0)
    told = found.headline.values
    assert (told["economies"], told["reached"], told["level"].value) == (Count(2), Count(1), 100.0)
    assert claim("adoption-members-years", years=Years(2023, 2023)) in found.claims
    assert found.df["chance"].tolist()[0] == "adoption-state-reached"
    assert np.isnan(found.df["reached"].iloc[0])


@pytest.mark.slow
def test_forecasts_are_learned_from_the_store_where_it_has_enough(store: Path) -> None:
    assert forecasts.learned() is shipped()
    assert forecasts.how()[0].id == "forecast-how-shipped"
    codes = list(economies.table())[:120]
    rng = np.random.default_rng(2)
    known: dict[tuple[str, str, int], float] = {}
    for key in (
        "internet_users",
        "electricity_access",
        "fixed_broadband_per_100",
        "mobile_per_100",
    ):
        for iso3 in codes:
            path = curve(rng.uniform(50, 99), rng.uniform(2002, 2020), range(2000, 2022))
            known |= {(key, iso3, year): value for year, value in path.items()}
    keep(store, "worldbank", "2026-07-01", known)
    learned = forecasts.learned()
    assert learned is not shipped()
    assert learned.until >= 2021
    assert forecasts.how()[0] == claim("forecast-how-store", until=Year(learned.until))
    assert forecasts.learned() is learned


def test_a_table_of_targets_shows_what_is_not_known(store: Path) -> None:
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": curve(100, 2016)}))
    found = findings.target_status("THA")
    assert findings.targets_answer("THA").headline.id == "answer-targets-one"
    counted, absent = found.headline, found.gaps[0]
    assert counted.values["measured"] == Count(1)
    assert (absent.id, absent.values["unjudged"]) == ("targets-unjudged-no-data", Count(16))
    assert len(absent.values["targets"].values) == 16
    named = [each for gap in found.gaps[1:] for each in gap.values["indicators"].values]
    assert Indicator("households_internet") in named  # a target has an indicator, and no value
    assert Indicator("internet_users") not in named
    assert (
        claim("target-met-from", threshold=Measure(100, "%", 2), value=Measure(95, "%", 2))
        in found.notes
    )
    assert not found.missing
    assert found.df.shape[0] == 1, "rows without a value are in the file, and named in the notes"
    whole = found.table.file
    assert whole.shape[0] == 17
    assert whole["state"].tolist().count("target-state-no-data") == 16
    row = found.df.iloc[0]
    assert (row["value"], row["year"], row["state"]) == (
        pytest.approx(89.1, abs=0.05),
        2023,
        "target-state-advanced",
    )
    assert pd.isna(row["needed"]), "the forecast of 2026 is there"
    assert (row["paces"].id, row["paces"].values["year"].value) == (
        "target-paces-reached",
        row["reached"],
    )
    reached = forecast_of("internet_users", "THA").year_reaching(95.0)
    assert (row["reached"], row["soonest"]) == (reached.year, reached.low)
    assert row["chance"] == "outlook-likely"
    assert (row["status"], row["since"]) == ("status-on-track", 2018)
    assert row["change"] == pytest.approx(curve(100, 2016)[2023] - curve(100, 2016)[2018])
    assert row["distance"] == pytest.approx(95 - row["value"])
    assert whole["status"].tolist().count("status-no-data") == 16
    assert (
        whole.loc[whole["status"].eq("status-no-data"), ["distance", "change"]]
        .isna()
        .all(axis=None)
    )
    assert [*found.table.columns] == ["value", "year", "asked", "distance", "paces", "status"]
    assert not found.table.open  # the chart shows what is judged
    assert "status-on-track" in found.table.csv()


@pytest.mark.slow
def test_parity_is_that_of_women_over_men(store: Path) -> None:
    shares = values("internet_users_female", {"THA": {2022: 45.0, 2023: 49.04}})
    shares |= values("internet_users_male", {"THA": {2022: 50.0, 2023: 50.0}})
    shares |= values("internet_users", {"THA": {2022: 47.5, 2023: 49.5}})
    keep(store, "worldbank", "2026-07-01", shares)
    row = findings.target_status("THA").df.loc["Gender parity in Internet use"]
    assert row["value"] == pytest.approx(0.981, abs=1e-3)
    assert (row["year"], row["status"]) == (2023, "status-met")
    # 48.5 to 49.5 over 49.5 to 50.5, in whole numbers, may be met or not.
    whole = shares | values("internet_users_female", {"THA": {2022: 45.0, 2023: 49.0}})
    keep(store, "worldbank", "2026-08-01", whole)
    row = findings.target_status("THA").df.loc["Gender parity in Internet use"]
    assert row["status"] == "status-undecided"


@pytest.mark.slow
def test_a_target_met_years_ago_is_not_said_to_be_met_today(store: Path) -> None:
    shares = values("internet_users_female", {"THA": {2013: 29.0}}) | values(
        "internet_users_male", {"THA": {2013: 29.0}}
    )
    keep(
        store,
        "worldbank",
        "2026-07-01",
        shares | values("internet_users", {"THA": {2013: 29.0, 2024: 90.9}}),
    )
    found = findings.target_status("THA")
    answer = findings.targets_answer("THA").headline
    assert answer.id == "answer-targets-one"
    assert "status-met" not in repr(answer), "none of them"
    (old,) = (
        note.values["targets"] for note in found.gaps if note.id == "targets-unjudged-too-old"
    )
    name = Title("Gender parity in Internet use")
    assert old == Items((claim("target-of", target=name, year=Year(2013)),))
    row = found.df.loc["Gender parity in Internet use"]
    assert (row["value"], row["year"], row["state"]) == (1.0, 2013, "target-too-old")


@pytest.mark.slow
def test_what_bears_on_a_target_is_told_where_nothing_measures_it(store: Path) -> None:
    """Kenya: mobile data judged, and fixed "known but not judged", of one target on one page."""
    key = "fixed_broadband_fast_per_100"
    baskets = values("mobile_data_basket_gni", {"THA": {2024: 4.1}})
    baskets |= values("fixed_basket_gni", {"THA": {2024: 12.3}})
    keep(store, "itu", "2026-07-01", baskets)
    keep(store, "sdg", "2026-07-01", values(key, {"THA": {2024: 14.0}}))
    found = findings.target_status("THA")
    title = "Fixed-broadband subscriptions of at least 10 Mbit/s"
    row = found.table.file.set_index("target").loc[title]
    assert (row["state"], row["status"]) == ("target-state-no-data", "status-not-judged")
    figure = {"indicator": Indicator(key), "value": Quantity(14.0, key), "year": Year(2024)}
    (told,) = [note.values for note in found.notes if note.id == "target-beside"]
    assert told["target"] == Items((Title(title),))
    assert told["figures"].values == (claim("target-figure", **figure),)
    # Fiji: no data on phones, and 79% and 84% of those aged 15 to 49 in its table.
    stem, ends = "mobile_owners_age_15_49", {"female": 78.6, "male": 84.3}
    by_sex = {(f"{stem}_{sex}", "THA", 2021): value for sex, value in ends.items()}
    keep(store, "sdg", "2026-07-02", by_sex)
    notes = [n.values for n in findings.target_status("THA").notes if n.id == "target-beside"]
    (names,) = (n["target"].values for n in notes if len(n["target"].values) > 1)
    assert names == (Title("Mobile-phone owners"), Title("Gender parity in mobile-phone ownership"))
    (figures,) = (n["figures"].values for n in notes if len(n["figures"].values) > 1)
    assert [each.values["value"].value for each in figures] == [78.6, 84.3]
    unchecked = [it for gap in findings.options("THA").gaps for it in gap.values["topics"].values]
    assert unchecked
    assert claim("options-topic-devices") not in unchecked, "they are known of these ages"


@pytest.mark.slow
def test_no_change_is_shown_across_a_break_and_the_notes_say_so(store: Path) -> None:
    use = {year: 20.0 + 2 * (year - 2010) + year % 2 for year in range(2010, 2021)}
    use |= {2021: 75.0, 2022: 76.5, 2023: 78.0}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"THA": use}))
    assert forecast_of("internet_users", "THA").breaks == (2021,)
    years = Items((Year(2021),))
    status, figures = findings.target_status("THA"), findings.key_figures("THA")
    row = status.df.loc["Internet users (set for people aged 15 and over, measured at all ages)"]
    assert row[["change", "since"]].isna().all()
    said = "change-across-possible"  # its source does not say that there is one
    assert claim(said, name=Title("Internet users"), years=years) in status.notes
    assert figures.tiles[0].change is None
    assert claim(said, name=Indicator("internet_users"), years=years) in figures.notes


@pytest.mark.slow
def test_coverage_is_judged_by_4g_and_has_no_forecast(store: Path) -> None:
    """Fiji's 4G was judged against 95 % on one page, and "which figure counts" unclear on another.

    Networks grow by jumps: a pace that would do leaves open whether it lasts.
    """
    years = range(2019, 2025)
    known = {
        "THA": (81.0, 88.5, 90.0, 96.0, 98.5, 99.0),
        "VNM": (71.0, 74.5, 77.0, 81.0, 84.5, 88.0),
        "LAO": (61.0, 65.5, 67.0, 70.0, 72.5, 74.0),
    }
    held = {iso3: dict(zip(years, of, strict=True)) for iso3, of in known.items()}
    fives = values("coverage_5g", {"THA": {2023: 14.0}})
    keep(store, "itu", "2026-07-01", values("coverage_4g", held) | fives)
    title = "Population covered by 4G (set for the latest mobile technology)"
    rows = {iso3: findings.target_status(iso3).df.loc[title] for iso3 in known}
    assert [row["status"] for row in rows.values()] == [
        "status-met", "status-possible", "status-off-track",
    ]  # fmt: skip
    assert all(pd.isna(row["reached"]) for row in rows.values())
    assert rows["VNM"]["now"] == pytest.approx((88 - 77) / 3)
    assert rows["VNM"]["needed"] == pytest.approx((95 - 88) / 6), "from 2024"


def test_economies_of_a_group_by_state(store: Path) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        values("internet_users", {"THA": {2023: 96.0}, "VNM": {2023: 80.0}}),
    )
    found = findings.targets_among("itu:asia-pacific")
    states = found.df.loc["Internet users (set for people aged 15 and over, measured at all ages)"]
    counts = states[[each for each in STATES if each in states]]
    assert counts.sum() == len(economies.group("itu:asia-pacific"))
    assert (states["first"], states["last"]) == (
        2022,
        2023,
    )  # up to five years count; Palau's of 2004 says nothing of today
    told = found.headline.values
    assert (told["met"].value, told["known"].value) == (
        states[targets.MET],
        counts.sum() - states[targets.NO_DATA],
    )
    assert found.claims[0].values["years"] == Years(2022, 2023)
    with pytest.raises(InputError, match="umc-2030"):
        findings.target_status("THA", "umc-203")


def test_an_old_value_is_not_set_beside_recent_ones_nor_given_a_pace(store: Path) -> None:
    use = {"PRK": dict.fromkeys(range(2000, 2013), 0.0), "THA": curve(100, 2016)}
    keep(store, "worldbank", "2026-07-01", values("internet_users", use))
    course = findings.adoption("PRK")
    assert (course.claims, course.fig) == ((), None)
    assert course.df.loc[2012, "published"] == 0
    found = findings.target_status("PRK")
    assert found.headline.id == "answer-targets-unknown"
    assert found.headline.values["targets"] == Count(17)
    assert found.claims == ()
    assert found.df[["value", "year"]].iloc[0].tolist() == [0, 2012]
    assert found.df[["needed", "now", "reached", "change"]].isna().all(axis=None)


@pytest.mark.slow
def test_the_furthest_and_the_nearest_are_told_and_the_others_remarked(store: Path) -> None:
    use = values("internet_users", {"THA": {2023: 40.0}}) | values(
        "households_internet", {"THA": {2023: 97.0}}
    )
    shares = values("internet_users_female", {"THA": {2023: 37.8}}) | values(
        "internet_users_male", {"THA": {2023: 42.0}}
    )
    phones = values("mobile_owners", {"THA": {2023: 80.0}})
    keep(store, "worldbank", "2026-07-01", use | shares | phones)
    found = findings.target_status("THA")
    answer = findings.targets_answer("THA").headline
    of = answer.values
    assert (answer.id, of["measured"], of["targets"]) == (
        "answer-targets-judged-furthest",
        Count(4),
        Count(17),
    )
    assert of["statuses"].values[0] == claim(
        "targets-in-status", status=claim("status-met"), targets=Count(1)
    )
    assert of["named"].values["target"].value[:14] == "Internet users"
    furthest = findings.targets_answer("THA").claims[0].values["standing"].values
    assert (furthest["target"].value[:14], furthest["value"]) == (
        "Internet users",
        Measure(40.0, "%", 1),
    )
    assert found.df["status"].tolist() == [
        *["status-not-met"] * 2,
        "status-met",
        "status-not-met",
    ]
    of = {"measured": Count(4), "targets": Count(17)}
    of |= {"economy": Economy("THA")}
    assert found.headline.id == "answer-targets-short", "the verdict leads"
    assert found.claims[0] == claim("targets-judged", **of)
    assert found.df["value"].iloc[1] == 80
    assert found.df.index[2] == "Households with Internet access at home"
    assert found.table is not None
    assert not found.table.open
    marks = [trace for trace in found.fig.data if trace.mode == "markers"]
    at = {(trace.y[0].partition("<br>")[0], trace.name): trace.x[0] for trace in marks}
    assert at["Internet users", "Latest"] == 40
    assert at["Internet users", "Required by 2030"] == 95
    assert {trace.xaxis for trace in marks if trace.y[0].startswith("Gender")} == {"x2"}
    assert marks[0].y[0].endswith("> met (2023)")  # those of one scale: the met ones first
    assert all("not yet met" in mark.y[0] for mark in marks if "Internet users" in mark.y[0])


def test_of_totals_an_economy_is_not_said_to_meet_them() -> None:
    """The targets of the Connect 2030 Agenda are of the world and of groups of economies."""
    own, among = (
        findings.target_progress(scope, "connect-2030") for scope in ("TUV", "itu:asia-pacific")
    )
    totals = claim("targets-of-totals", totals=Count(24))
    assert (own.headline, own.missing) == (totals, True)
    assert (among.headline.id, among.gaps) == ("targets-among-unmeasured", (totals,))


def test_an_aim_without_a_number_is_not_said_to_be_missed(store: Path) -> None:
    found = findings.targets_among("itu:asia-pacific", "sdg")
    assert found.df.index.tolist() == ["Population with access to electricity (7.1.1)"]
    assert found.gaps == (claim("targets-aims", aims=Count(6)),)


def test_states_count_those_with_a_value_and_say_of_which_years(store: Path) -> None:
    shares = values(
        "internet_users_female", {"THA": {2022: 49.9}, "VNM": {2023: 30.1}, "IND": {2013: 9.0}}
    )
    shares |= values(
        "internet_users_male", {"THA": {2022: 50.1}, "VNM": {2023: 50.1}, "IND": {2013: 9.0}}
    )
    shares |= values("internet_users", {"THA": {2022: 50.0}, "VNM": {2023: 40.1}})
    keep(store, "worldbank", "2026-07-01", shares)
    found = findings.targets_among("itu:asia-pacific")
    row = found.df.loc["Gender parity in Internet use"]
    assert (row[targets.MET], row[targets.NOT_MET], row[targets.NO_DATA]) == (1, 1, 37)
    assert (row["first"], row["last"]) == (2022, 2023)


def test_series_of_several_are_those_of_each(store: Path) -> None:
    shares = values(
        "internet_users_female", {"THA": {2012: 49.0, 2014: 20.0}, "VNM": {2013: 30.0, 2014: 0.0}}
    )
    shares |= values(
        "internet_users_male", {"THA": {2012: 50.0, 2013: 5.0}, "VNM": {2013: 50.0, 2014: 0.0}}
    )
    keep(store, "worldbank", "2026-07-01", shares)
    target = targets.target("umc-parity-use")
    rows = target_series.owned(target, ["THA", "VNM"])
    assert rows.iloc[:, :3].values.tolist() == [
        ["THA", 2012, 0.98],
        ["VNM", 2013, 0.6],
    ]  # 0 of 0 has no ratio
    assert target_series.own(target, "VNM").to_dict() == {2013: 0.6}


def test_no_chance_rests_on_years_that_were_filled_in(store) -> None:
    """Tuvalu: "a chance of about 47%", while its profile had no forecast."""
    even = {("internet_users", "NLD", 2014 + n): 40.0 + 4 * n for n in range(11)}
    bumpy = {
        ("internet_users", "THA", 2014 + n): 40.0 + 4 * n + (0.7, -0.9)[n % 2] for n in range(11)
    }
    keep(store, "worldbank", "2026-07-01", even | bumpy)
    found = findings.adoption("NLD")
    assert found.headline.id == "adoption-level"
    ids = [each.id for each in (*found.claims, *found.notes)]
    assert "filled-in" in ids
    assert "filled-in-lately" in ids, "off track, and why there is no forecast"
    assert not {"adoption-chance", "adoption-not-tested"} & set(ids)
    assert "forecast" not in found.df
    assert found.chart is not None
    assert findings.adoption("THA").claim("adoption-chance") is not None


def test_a_path_says_why_there_is_no_forecast(store) -> None:
    """Bangladesh: off track, with years of even growth up to 2020, and no word of a forecast."""
    use = [11.9, 12.9, 18.1, 21.5, 25.6, 30.4, 36.1, 38.9, 41.6, 44.5]
    rows = {("internet_users", "BGD", 2014 + at): value for at, value in enumerate(use)}
    keep(store, "worldbank", "2026-07-01", rows)
    ids = [each.id for each in findings.path_to_target("BGD").claims]
    assert ("filled-in" in ids, "filled-in-lately" in ids) == (True, True)
    assert "answer-forecast" not in ids
    rows = {("internet_users", "BGD", 2015): 14.0, ("internet_users", "BGD", 2019): 28.0}
    keep(store, "worldbank", "2026-08-01", rows)
    assert "filled-in-lately" not in [each.id for each in findings.path_to_target("BGD").claims]


def test_estimates_have_no_pace_and_no_forecast(store: Path) -> None:
    """Pakistan: "43% of households is forecast for 2030" from three estimates after 2020."""
    known = {2016: 22.143, 2017: 23.795, 2018: 26.469, 2019: 34.134, 2020: 32.77, 2021: 35.779}
    homes = {
        ("households_internet", iso3, year): known[year]
        for iso3 in ("PAK", "FJI")
        for year in known
    }
    flags = {("households_internet", "PAK", year): "estimate" for year in (2020, 2021)}
    keep(store, "itu", "2026-07-01", homes, flag=flags)
    found, sure = (findings.adoption(iso3, "households_internet") for iso3 in ("PAK", "FJI"))
    assert (found.headline.id, sure.headline.id) == ("adoption-level", "adoption-moved")
    years = Items((Year(2020), Year(2021)))
    assert found.claim("pace-estimated").values["years"] == years
    assert found.claim("forecast-pace") is None
    assert sure.claim("forecast-pace")
    assert "pace-estimated" not in {each.id for each in sure.claims}
    assert found.df["mark"].dropna().to_dict() == dict.fromkeys((2020, 2021), "mark-estimate")
    target = targets.target("umc-households")
    own, other = (target_series.stands(target, iso3) for iso3 in ("PAK", "FJI"))
    assert (own.status, own.reached, own.distance) == ("not-met", None, pytest.approx(95 - 35.779))
    assert (other.status, other.now) == ("off-track", pytest.approx((35.779 - 26.469) / 3))
    among = findings.adoption("all", "households_internet", 95.0)
    assert "forecast" not in among.df, "of a kind of series no forecast was tested on"


def test_the_counts_of_targets_add_up(store: Path) -> None:
    """Tuvalu: "1 of the 3 that can be judged" and "13 of the 17 cannot be", and one in doubt."""
    older = access.reference_year() - 4
    low = {("coverage_4g", "TUV", older): 27.0, ("households_internet", "TUV", older + 4): 55.4}
    keep(store, "itu", "2026-07-01", low)
    keep(store, "worldbank", "2026-07-01", {("internet_users", "TUV", older + 4): 74.3})
    found = findings.target_status("TUV")
    parts = found.claim("targets-judged").values
    assert parts["measured"] == findings.targets_answer("TUV").headline.values["measured"]
    apart = ("targets-older", "targets-doubted", "targets-unjudged-")
    others = {
        each.id: len(each.values["targets"].values)
        for each in (*found.notes, *found.gaps)
        if each.id.startswith(apart)
    }
    assert len(others) > 1, "coverage is of four years before"
    assert parts["measured"].value + sum(others.values()) == parts["targets"].value == 17


def test_the_forecast_of_a_profile_is_in_its_table(store: Path) -> None:
    """Kenya: a forecast for 2030 in the text, and none in the table below it."""
    noise = (0.4, -0.7, 0.9)
    use = {2010 + k: 8.0 + 3.1 * k + noise[k % 3] for k in range(14)}
    keep(store, "worldbank", "2026-07-01", values("internet_users", {"KEN": use}))
    found = findings.path_to_target("KEN")
    ahead = found.claim("answer-forecast-short") or found.claim("answer-forecast")
    assert found.df.loc[2030, "forecast"] == pytest.approx(ahead.values["ahead"].value)
    assert found.df.loc[2023, "published"] == pytest.approx(use[2023])


def test_what_no_test_covered_has_a_pace_and_no_forecast(store: Path) -> None:
    noise = (0.4, -0.7, 0.9)
    series = {2014 + k: 20.0 + 2.3 * k + noise[k % 3] for k in range(10)}
    keys = ("internet_users", "households_internet")
    kept = [values(key, {"KEN": series}) for key in keys]
    keep(store, "worldbank", "2026-07-01", kept[0])
    keep(store, "itu", "2026-07-01", kept[1])
    use, homes = (findings.adoption("KEN", key) for key in keys)
    assert (use.headline.id, homes.headline.id) == ("adoption-ahead", "adoption-moved")
    assert [each.id for each in homes.claims] == ["forecast-pace-recent"]
    assert claim("adoption-not-tested") in homes.notes
    assert "forecast" not in homes.df
    assert claim("adoption-not-tested") not in use.notes


def test_the_method_says_what_intervals_leave_out() -> None:
    """A forecast starts from the last value as if that were certain; its doubt comes on top."""
    for key in ("forecast-how-shipped", "forecast-how-store"):
        assert "leave out doubt about the last value" in say(claim(key, until=Year(2024)))
