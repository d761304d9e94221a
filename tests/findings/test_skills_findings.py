"""What is said of skills is what the figures give, and what is not known is said."""

import pandas as pd
import pytest

from research import access, findings, frame
from research.findings.core.nation import nation
from research.loaders import store as stored
from research.loaders.source import Fetched, record_of
from research.messages import say
from research.messages.values import (
    About,
    Count,
    Economy,
    Estimate,
    Indicator,
    Items,
    Percent,
    Range,
    Years,
    claim,
)
from tests.stores import keep

_WOMEN = {"copy_paste": 40.0, "email": 30.0, "spreadsheet": 55.0}
_MEN = {"copy_paste": 60.0, "email": 10.0, "spreadsheet": 45.0}


@pytest.fixture
def surveyed(store) -> None:
    """A store in which Thailand answers a small survey of 2021; the figures are made up."""
    rows = [
        {
            "economy": "THA",
            "year": 2021,
            "indicator": f"ict_skill_{skill}_{sex}",
            "value": value,
            "unit": f"% of {who}",
            "source": "gender_ict",
            "vintage": "2026-01-01",
            "flag": "",
        }
        for sex, who, values in (("female", "women", _WOMEN), ("male", "men", _MEN))
        for skill, value in values.items()
    ]
    observed = frame.observations(rows)
    fetched = Fetched(
        observed, "2026-01-01", {str(key): "t" for key in observed["indicator"].unique()}, {}, {}
    )
    with stored.held(store, "gender_ict"):
        stored.add(
            observed, record_of("gender_ict", fetched, "t", whole=False), store, by_year=True
        )
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {
            ("population", "THA", 2021): 70e6,
            ("age_0_14", "THA", 2021): 16.0,
            ("internet_users", "THA", 2021): 80.0,
        },
    )


def test_the_gap_is_counted_from_the_bounds_of_both_sexes(surveyed, store) -> None:
    women = {"copy_paste": 40.0, "email": 4.0, "files": 6.0, "transfer": 2.0, "spreadsheet": 55.0}
    by_sex = {"female": women, "male": women | {"copy_paste": 60.0, "spreadsheet": 45.0}}
    rows = {
        (f"ict_skill_{skill}_{sex}", "THA", 2021): value
        for sex, skills in by_sex.items()
        for skill, value in skills.items()
    }
    keep(store, "gender_ict", "2026-02-01", rows)
    found = findings.skills_gap("THA")
    basic, intermediate = (
        found.df.loc["skills-level-basic"],
        found.df.loc["skills-level-intermediate"],
    )
    # Women 40 to 52, men 60 to 72; women and men weigh alike, as their shares of the population are
    # not known. Of 80 % online, 50 and 62 % are 62.5 and 77.5 %.
    assert basic[["low", "high", "target"]].tolist() == [62.5, 77.5, 70.0]
    assert basic[["people_low", "people_high", "online"]].tolist() == [50.0, 62.0, 80.0]
    assert found.headline.id == "skills-gap-basic-open"
    # 7.5 points of the 80 % online of the 84 % of 70 million who are 15 and over, or none.
    short = 0.075 * 0.8 * 0.84 * 70e6
    assert basic[["least", "most"]].tolist() == pytest.approx([0.0, short])
    people = Estimate(pytest.approx(short / 2), 0.0, pytest.approx(short), form="range")
    most = claim("skills-need-basic", people=people, target=Percent(70.0))
    assert found.claims[1] == most
    assert basic["central"] == pytest.approx(short / 2)
    # (55 + 45) / 2 = 50, of 80. One of four was asked, so there is no bound above.
    assert intermediate[["low", "high", "least", "most"]].tolist() == [62.5, 100.0, 0.0, 0.0]
    ids = ["skills-gap-of-all", most.id, "skills-gap-intermediate-reached-end"]
    assert [each.id for each in found.claims] == ids
    assert found.claims[2].values["share"] == Percent(62.5)
    assert basic[["asked", "of"]].tolist() == [4, 4]


def test_a_range_of_over_thirty_points_is_no_finding(surveyed) -> None:
    """Thailand opened with "35 to 100% of Internet users had basic digital skills in 2018"."""
    found = findings.skills_gap("THA")
    # Two of four basic skills were asked: 62.5 to 100 %, and the target of 70 is in between.
    assert [*found.df.index] == ["skills-level-intermediate"]
    assert found.headline.id == "skills-gap-intermediate-reached-end"
    (vague,) = (each for each in found.gaps if each.id == "skills-gap-vague-basic")
    assert vague.values["share"] == Range(Percent(62.5), Percent(100.0))


def test_skills_of_surveys_close_in_time_bound_the_share_together(store) -> None:
    shares = {("copy_paste", 2022): 20.0}
    shares |= {("email", 2022): 15.0, ("transfer", 2022): 10.0, ("files", 2021): 21.0}
    entries = {
        (f"ict_skill_{skill}_{sex}", "THA", year): value
        for (skill, year), value in shares.items()
        for sex in ("female", "male")
    }
    keep(store, "gender_ict", "2026-07-01", entries)
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2022): 100.0})
    found = findings.skills_gap("THA")
    assert found.headline.id == "skills-gap-basic-short-end"
    # 21 to 66 is too wide a range to be a finding; that it ends below the target is one.
    assert found.headline.values["share"] == Percent(66.0)
    assert found.headline.values["years"] == Years(2021, 2022)
    assert found.fig is None, "two levels are said"


def test_skills_stand_side_by_side(surveyed) -> None:
    found = findings.ict_skills("Thailand")
    states = (
        claim("parity-count-behind", figures=Count(1)),
        claim("parity-count-ahead", figures=Count(2)),
    )
    said = {
        "economy": Economy("THA"), "skills": Count(3), "states": Items(states),
        "years": Years(2021, 2021),
    }  # fmt: skip
    assert found.headline == claim("skills-compared", **said)
    widest, surveyed_in = found.claims
    assert (widest.values["women"], widest.values["men"]) == (Percent(40.0, 1), Percent(60.0, 1))
    assert surveyed_in == claim("skills-surveyed")
    assert list(found.df.index) == [
        f"topic-ict-skill-{skill}" for skill in ("spreadsheet", "copy-paste", "email")
    ]
    assert found.fig is not None
    assert found.weight == 1


@pytest.mark.parametrize("economy", ["THA", "TUV", "PRK", "MAF", "NLD"])
@pytest.mark.usefixtures("store")
def test_without_a_survey_that_is_said(economy: str) -> None:
    for found in (findings.ict_skills(economy), findings.skills_gap(economy)):
        assert found.missing
        assert found.headline.id.endswith("-unknown")
        assert found.gaps
        assert found.fig is None
    assert "nan" not in findings.training_need(economy).note().split()


def test_skills_of_an_old_survey_are_called_without_a_recent_value(store) -> None:
    """Pakistan: "without a value: women who copied a file", whose value of 2016 is in a table."""
    asked = {"files": 3.7, "email": 4.3, "copy_paste": 2.9}
    rows = {
        (f"ict_skill_{skill}_{sex}", "THA", 2014): value + 0.6 * (sex == "male")
        for skill, value in asked.items()
        for sex in ("female", "male")
    }
    keep(store, "itu", "2026-07-01", rows)
    gaps = {each.id: each.values["indicators"] for each in findings.skills_gap("THA").gaps}
    assert gaps["missing-unread"] == Items((Indicator("ict_skill_transfer_female"),))
    assert {each.id for each in gaps["missing-from-asked"].values} == {
        f"ict_skill_{skill}_female" for skill in asked
    }


@pytest.mark.slow
def test_who_cannot_read_is_counted_among_those_of_15_and_over(store) -> None:
    """The age structure that comes with the library has no year: World Population Prospects have.

    Pakistan: no people for a share of 2021, as the newest structure is of 2025.
    """
    row = findings.training_need("THA").df.loc["training-row-literacy"]
    of_15 = access.pyramid("THA", int(row["year"])).sum(axis=1)
    share = of_15.loc[15:].sum() / of_15.sum()
    whole = nation("THA", int(row["year"])).people
    assert row["people"] == pytest.approx(row["share"] / 100 * share * whole, rel=1e-6)
    keep(store, "worldbank", "2026-07-01", {("age_0_14", "THA", 2023): 15.5})
    known = frame.mrnev(access.observations(["population", "age_0_14", "literacy"], "THA"))[
        "value"
    ].droplevel("economy")
    adults = known["population"] * (1 - known["age_0_14"] / 100)
    people = (100 - known["literacy"]) / 100 * adults
    found = findings.training_need("THA")
    assert found.df.loc["training-row-literacy", "people"] == pytest.approx(people)
    said = found.claim("training-literacy-people")
    assert said.values["people"] == About(pytest.approx(people))


def test_who_cannot_read_is_a_range_where_literacy_may_have_a_break(store) -> None:
    """Nigeria: 63.2% in 2021 and 70.4% in 2024, faster than adults come and go."""
    known = {("literacy", "NGA", 2021): 63.2, ("literacy", "NGA", 2024): 70.4}
    known |= {("population", "NGA", 2024): 2e8, ("age_0_14", "NGA", 2024): 40.0}
    keep(store, "worldbank", "2026-07-02", known)
    found = findings.training_need("NGA").headline
    assert found.id == "training-literacy-people"
    ends = [pytest.approx(share / 100 * 1.2e8) for share in (33.2, 29.6, 36.8)]
    assert found.values["people"] == Estimate(*ends, form="either")
    row = findings.training_need("NGA").df.loc["training-row-literacy"]
    assert row[["least", "most"]].tolist() == ends[1:]
    assert row["share"] == pytest.approx(29.6)
    assert "aged 15" in say(claim("training-row-literacy")), "29.6% is of adults"
    assert found.values["share"].high.value == pytest.approx(36.8)


@pytest.mark.usefixtures("store")
def test_a_need_is_not_told_from_an_old_figure() -> None:
    found = findings.training_need("PLW")
    assert "training-internet" not in " ".join(each.id for each in (found.headline, *found.claims))
    row = found.df.loc["training-row-internet-users"]
    assert (row["share"], row["year"]) == (pytest.approx(73.0, abs=0.5), 2004)
    assert pd.isna(row.get("people"))
    assert findings.training_need("GUM").headline.id == "training-not-recent"


@pytest.mark.usefixtures("store")
def test_where_everybody_is_online_it_is_known_who_would_learn() -> None:
    """Iceland: "0% offline", and how many would have to learn was "not known"."""
    online = claim("training-internet-users-none", economy=Economy("ISL"))
    assert findings.training_need("ISL").headline == online
    answer = findings.skills_answer("ISL")
    assert answer.claims == (online,)


def test_nobody_is_said_to_read_or_to_be_online_of_whom_it_is_not_known(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("literacy", "PRK", 2024): 100.0})
    assert findings.training_need("PRK").headline == claim(
        "training-literacy-none", economy=Economy("PRK")
    )
