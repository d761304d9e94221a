"""What reports do with a value nobody would believe: it is shown with its mark, and nothing is
computed from it.
"""

import os

import pandas as pd
import pytest

import research
from research import access, corrections, findings
from research.corrections import Correction
from research.findings.core.latest import comparable
from research.findings.core.ranks import standing
from research.findings.infrastructure.offline import Offline, offline
from research.findings.progress.breaks import Jump, rests_on
from research.findings.progress.figures import agreed, by_each, figures
from research.findings.progress.settled import doubted
from research.findings.targets.status_table import _is_narrow
from research.loaders import population, table
from research.messages import say
from research.messages.values import Economy, Indicator, Items, Quantity, claim
from research.metrics.pace import pace
from research.suspect.reasons import ABOVE
from research.targets import target
from tests.stores import keep

SETTLED = {
    "MDA": 2025,
    "MHL": 2024,
    "TUV": 2025,
    "PLW": 2025,
    "TCA": 2024,
    "XKX": 2024,
    "NRU": 2025,
}
REPLACED = {
    "OMN": 2025,
    "KWT": 2025,
    "ERI": 2025,
    "GEO": 2024,
    "YEM": 2025,
    "SYC": 2024,
    "MDV": 2024,
    "TKM": 2024,
}


def row(indicator: str, economy: str) -> pd.Series:
    return research.observations(indicator, economy).iloc[-1]


@pytest.mark.parametrize(("economy", "year"), SETTLED.items())
def test_populations_off_by_a_quarter_are_shown_and_not_used(economy, year) -> None:
    assert row("population", economy)[["year", "flag"]].tolist() == [year, "suspect"]
    assert economy not in comparable("population").index
    assert economy not in access.latest("population").index
    assert access.suspects("population", economy)["reason"].iloc[0]
    shown = standing(economy, "population")
    assert (shown.flag, shown.in_world) == ("suspect", None)
    assert row("population_female", economy)["flag"] == "suspect"  # a part of a total in doubt


@pytest.mark.parametrize(("economy", "year"), REPLACED.items())
def test_populations_off_by_a_fifth_are_those_of_the_united_nations_where_it_has_them(
    economy, year
) -> None:
    found = row("population", economy)
    assert found[["year", "flag"]].tolist() == [year, "corrected"]
    both = [population.in_year(population.load(economy), at).sum().sum() for at in (2020, 2030)]
    assert found["value"] == pytest.approx(
        both[0] + (both[1] - both[0]) * (year - 2020) / 10, rel=5e-3
    )
    assert economy in comparable("population").index
    assert row("population_female", economy)["flag"] == "suspect"  # a part of another total


def test_china_is_shown_with_its_mark_and_no_share_of_people_counts_it() -> None:
    assert row("internet_users", "CHN")[["value", "flag"]].tolist() == [78.0, "suspect"]
    assert research.load("internet_users", "CHN").dropna().empty
    tiles = findings.key_figures("CHN").df
    assert tiles.loc["internet_users", ["value", "year", "mark"]].tolist() == [
        78.0,
        2023,
        "mark-suspect",
    ]
    assert tiles.loc["internet_users", "world"] == claim("place-none")
    assert "78" not in findings.key_figures("CHN").title
    data = findings.sources("CHN")
    assert data.df.loc["internet_users", ["year", "mark"]].tolist() == [2023, "mark-suspect"]


@pytest.mark.parametrize(
    ("economy", "year"), {"TUV": 2023, "NLD": 2023, "TON": 2023, "KIR": 2023, "YEM": 2020}.items()
)
def test_use_that_the_full_sources_doubt_is_in_doubt_in_the_embedded_edition(economy, year) -> None:
    """Tuvalu and the Netherlands were ranked and compared by what the full store doubts."""
    assert row("internet_users", economy)[["year", "flag"]].tolist() == [year, "suspect"]
    assert economy not in comparable("internet_users").index
    assert standing(economy, "internet_users").in_world is None
    tile = findings.key_figures(economy).df.loc["internet_users"]
    assert tile[["year", "mark"]].tolist() == [year, "mark-suspect"]
    use, doubted = (
        Items((Indicator("internet_users"),)),
        claim("offline-use-in-doubt", economy=Economy(economy)),
    )
    judged = findings.targets_answer(economy)
    assert judged.headline.id == "answer-targets-unknown"
    assert judged.claims == (claim("missing-in-doubt", indicators=use),)
    assert claim("missing-in-doubt", indicators=use) in findings.target_progress(economy).gaps
    people = findings.infrastructure_answer(economy)
    assert (people.headline.id, people.claims[0]) == ("answer-offline-unknown", doubted)
    assert findings.offline_gaps(economy).gaps == people.claims
    unchecked = findings.options(economy, ["online", "price"]).gaps
    assert (
        claim("options-unchecked-open", topics=Items((claim("options-topic-online"),))) in unchecked
    )


def test_who_cannot_read_is_no_lack_of_recent_figures_where_use_is_in_doubt() -> None:
    """Yemen: "no recent figures" on who is offline, above a row of 86 % in 2020, in doubt."""
    found = findings.training_need("YEM")
    assert found.headline == claim("offline-use-in-doubt", economy=Economy("YEM"))
    assert found.df.loc["training-row-internet-users", ["year", "mark"]].tolist() == [
        2020,
        "mark-suspect",
    ]


def test_mobile_broadband_of_435_per_100_is_not_the_highest(store) -> None:
    values = {
        ("mobile_broadband_per_100", "THA", 2023): 113.0,
        ("mobile_broadband_per_100", "WSM", 2023): 80.0,
    }
    keep(
        store,
        "itu",
        "2026-07-01",
        {**values, ("mobile_broadband_per_100", "VUT", 2024): 435.0},
        whole=False,
    )
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("mobile_per_100", "VUT", 2023): 89.0, ("mobile_per_100", "THA", 2023): 176.0},
    )
    assert row("mobile_broadband_per_100", "VUT")[["value", "flag"]].tolist() == [435.0, "suspect"]
    assert row("mobile_broadband_per_100", "THA")["flag"] == ""
    assert comparable("mobile_broadband_per_100")["value"].idxmax() == "THA"
    assert access.suspects("mobile_broadband_per_100", "VUT")["reason"].iloc[0] == ABOVE


def test_several_cards_a_person_are_no_mobile_broadband_of_144_per_100(store) -> None:
    values = {
        ("mobile_broadband_per_100", "FJI", 2023): 144.679,
        ("mobile_broadband_per_100", "FJI", 2024): 143.935,
        ("mobile_broadband_per_100", "THA", 2024): 113.0,
    }
    keep(store, "itu", "2026-07-01", values)
    assert row("mobile_broadband_per_100", "FJI")["flag"] == "suspect"
    assert comparable("mobile_broadband_per_100").index.tolist() == ["THA"]
    assert (
        "several SIM cards" in access.suspects("mobile_broadband_per_100", "FJI")["reason"].iloc[0]
    )


def test_a_correction_settles_what_the_rules_doubt(store, monkeypatch) -> None:
    grown = dict(
        zip(
            range(2017, 2025), (105.0, 108.0, 110.0, 111.0, 112.0, 112.5, 113.0, 390.0), strict=True
        )
    )
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("mobile_per_100", "THA", year): value for year, value in grown.items()},
    )
    assert row("mobile_per_100", "THA")["flag"] == "suspect"
    assert access.latest("mobile_per_100").loc["THA", "year"] == 2023  # the last that is believed
    settled = Correction(
        source="worldbank",
        economy="THA",
        indicator="mobile_per_100",
        year=2024,
        expect=390.0,
        action="confirm",
        reason="Counted twice.",
    )
    monkeypatch.setattr(corrections, "table", lambda: (settled,))
    keep(
        store,
        "worldbank",
        "2026-07-02",
        {("mobile_per_100", "THA", year): value for year, value in grown.items()},
    )
    assert row("mobile_per_100", "THA")[["value", "flag"]].tolist() == [390.0, ""]


def test_another_source_answers_where_all_values_of_the_first_are_in_doubt(store) -> None:
    keep(
        store,
        "gsma_mci",
        "2026-07-01",
        {("internet_users", "CHN", year): 90.0 + year - 2022 for year in range(2019, 2025)},
    )
    found = research.observations("internet_users", "CHN")
    assert (set(found["source"]), set(found["flag"])) == ({"gsma_mci"}, {""})


def test_figures_by_sex_and_totals_of_two_sources_are_no_pair(store) -> None:
    """Young women's unemployment by one source, women's of all ages by another: nothing is told of
    one against the other.
    """
    ages = {("unemployment_female", "THA", 2024): 1.0, ("unemployment_male", "THA", 2024): 1.0}
    keep(store, "itu", "2026-07-01", ages, whole=False)
    finding = findings.youth_at_work("THA")
    assert research.observations("youth_unemployment_female", "THA")["source"].tolist() == [
        "factbook"
    ]
    assert finding.df.index.tolist() == ["youth-work-young"]
    assert finding.claims == ()
    assert finding.headline.values["by"] == claim("youth-work-by-factbook")
    young = {
        ("youth_unemployment_female", "THA", 2024): 6.0,
        ("youth_unemployment_male", "THA", 2024): 5.0,
    }
    keep(store, "itu", "2026-07-01", {**ages, **young}, whole=False)
    assert findings.youth_at_work("THA").df.index.tolist() == ["youth-work-young", "youth-work-all"]


def test_women_of_one_source_and_men_of_another_are_no_pair(store) -> None:
    keep(
        store, "itu", "2026-07-01", {("youth_unemployment_female", "THA", 2024): 60.0}, whole=False
    )
    assert access.together(["youth_unemployment_female", "youth_unemployment_male"], "THA").empty


def test_people_of_a_town_carry_no_year_and_are_not_told_as_of_today() -> None:
    finding = findings.settlements_map("KEN")
    assert finding.headline.id in (
        "settlements-map-all",
        "settlements-map-some",
    )  # none is said to be the largest
    assert "settlements-undated" in [note.id for note in finding.notes]


def test_a_tables_release_is_never_the_day_it_was_copied(store, tmp_path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("iso,year,value\nTHA,2021,10\nTHA,2022,11\n")
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(
        "title: A table\nsource: office\neconomy: iso\nyear: year\n"
        'values: [{column: value, indicator: internet_users, unit: "% of population"}]\n'
    )
    for copied in (1_700_000_000, 1_790_000_000):
        os.utime(path, (copied, copied))
        assert "release 2022-12-31" in table.bring(path, str(mapping), store)[0]
    mapping.write_text(f"{mapping.read_text()}vintage: '2023-03-01'\n")
    assert "release 2023-03-01" in table.bring(path, str(mapping), store)[0]


def test_a_part_that_exceeds_the_whole_puts_the_whole_in_doubt(store) -> None:
    keep(store, "itu", "2026-07-01", {("coverage_4g", "UGA", 2024): 82.0})
    keep(store, "worldbank", "2026-07-01", {("internet_users", "UGA", 2024): 9.0})
    keep(store, "worldbank", "2026-07-02", {("population", "UGA", 2024): 5e7})
    jump = rests_on("coverage_4g", "UGA")
    assert jump is not None
    assert (jump.value, jump.year, jump.reported) == (85.1, 2023, True)
    assert say(jump.said["before"]) == "at least 85.1% by one operator"
    assert doubted("coverage_4g") == {"UGA"}
    who = offline("UGA")
    assert isinstance(who, Offline)
    assert {each.covered for each in who.readings} == {82.0, 85.1}


def test_a_value_in_doubt_is_compared_where_all_its_figures_agree(store) -> None:
    others = {("internet_users", code, 2024): 60.0 for code in ("KEN", "RWA", "TZA")}
    line = {2013: 5.1, 2014: 5.4, 2015: 5.8, 2016: 5.9, 2020: 7.4, 2021: 10.0, 2022: 11.1}
    line |= {2023: 15.3, 2024: 8.9}
    own = {("internet_users", "UGA", year): value for year, value in line.items()}
    keep(store, "worldbank", "2026-07-01", others | own)
    assert figures("internet_users", "UGA") == (8.9, 15.3)
    assert agreed("internet_users", "UGA", lambda each: each < 60)
    assert not agreed("internet_users", "UGA", lambda each: each < 10)
    said = by_each(Quantity(8.9, "internet_users"), "internet_users", "UGA")
    assert say(said) == "8.9% (2024; 15.3% in 2023, break suspected)"
    assert figures("internet_users", "KEN") == ()


@pytest.mark.parametrize(("year", "others"), [(2023, (30.0,)), (2018, ())])
def test_no_old_value_is_the_other_figure_of_one_in_doubt(store, monkeypatch, year, others) -> None:
    """Thailand: "30 or 70% of businesses", of 2018 and 2022."""
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2024): 70.0})
    jump = Jump("internet_users", 30.0, year)
    monkeypatch.setattr("research.findings.progress.figures.rests_on", lambda *_: jump)
    assert figures("internet_users", "THA")[1:] == others
    monkeypatch.setattr("research.findings.progress.figures.is_current", lambda _: False)
    assert say(by_each(Quantity(70.0, "internet_users"), "internet_users", "THA")) == "70%"


def test_a_target_within_a_point_is_met_narrowly() -> None:
    path = pd.Series({2021: 93.0, 2022: 94.0, 2023: 95.5})
    found = pace(target("umc-individuals"), path, today=2024)
    assert _is_narrow(found)
    assert not _is_narrow(pace(target("umc-individuals"), path + 2, today=2024))
    dear = pace(target("umc-price"), pd.Series({2022: 2.4, 2023: 1.96}), today=2024)
    assert _is_narrow(dear)
    assert not _is_narrow(pace(target("umc-price"), pd.Series({2023: 1.5}), today=2024))
