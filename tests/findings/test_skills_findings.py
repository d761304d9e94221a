"""What is said of skills is what the figures give, and what is not known is said."""

import pandas as pd
import pytest

from research import access, findings, frame
from research.loaders import store as stored
from research.loaders.source import Fetched, record_of
from tests.stores import keep

_WOMEN = {"copy_paste": 40.0, "email": 30.0, "spreadsheet": 55.0}
_MEN = {"copy_paste": 60.0, "email": 10.0, "spreadsheet": 45.0}


@pytest.fixture
def surveyed(store) -> None:
    """A store in which Thailand answers a small survey of 2019; the figures are made up."""
    rows = [
        {"economy": "THA", "year": 2019, "indicator": f"ict_skill_{skill}_{sex}", "value": value, "unit": f"% of {who}",
         "source": "gender_ict", "vintage": "2026-01-01", "flag": ""}
        for sex, who, values in (("female", "women", _WOMEN), ("male", "men", _MEN))
        for skill, value in values.items()
    ]  # fmt: skip
    observed = frame.observations(rows)
    fetched = Fetched(observed, "2026-01-01", {str(key): "t" for key in observed["indicator"].unique()}, {}, {})
    with stored.held(store, "gender_ict"):
        stored.add(observed, record_of("gender_ict", fetched, "t", whole=False), store, by_year=True)
    keep(store, "worldbank", "2026-07-01", {("population", "THA", 2021): 70e6, ("age_0_14", "THA", 2021): 16.0})


def test_the_gap_is_counted_from_the_bounds_of_both_sexes(surveyed) -> None:
    table = findings.skills_gap("THA").df
    # Women 40, men 60 at least; women and men weigh alike, as their shares of the population are not known. Two of four
    # skills were asked, so there is no bound above.
    assert table.loc["Basic", "Share of people"] == "50 to 100 %"
    assert "whether 70 % was reached is open" in findings.skills_gap("THA").title
    assert table.loc["Basic", "People who would have to learn"].startswith("up to ")
    # (55 + 45) / 2 = 50, which is the target.
    assert table.loc["Intermediate", "Share of people"] == "50 to 100 %"
    assert table.loc["Intermediate", "People who would have to learn"] == "nobody"
    assert table.loc["Basic", "Skills asked"] == "2 of 4"


def test_skills_of_surveys_close_in_time_bound_the_share_together(store) -> None:
    shares = {("copy_paste", 2022): 20.0}
    shares |= {("email", 2022): 15.0, ("transfer", 2022): 10.0, ("files", 2021): 21.0}
    entries = {
        (f"ict_skill_{skill}_{sex}", "THA", year): value
        for (skill, year), value in shares.items()
        for sex in ("female", "male")
    }
    keep(store, "gender_ict", "2026-07-01", entries)
    found = findings.skills_gap("THA")
    assert found.title.startswith("21 to 66 % of people in Thailand had basic digital skills in 2021 to 2022;")
    assert list(found.fig.data[0].x[:2]) == pytest.approx([21.0, 66.0])
    assert list(found.fig.data[1].x) == [70.0]


def test_skills_stand_side_by_side(surveyed) -> None:
    found = findings.ict_skills("Thailand")
    assert (
        found.title == "In Thailand, 55 % of women used a formula in a spreadsheet and 30 % sent e-mails with files attached "
        "(last measured in 2019)."
    )
    assert "women are behind men in 1 and ahead in 2" in found.note()
    assert "widest gap is 20 points" in found.note()
    assert isinstance(found.df, pd.DataFrame)
    assert found.fig is not None


@pytest.mark.parametrize("economy", ["THA", "TUV", "PRK", "MAF", "NLD"])
@pytest.mark.usefixtures("store")
def test_without_a_survey_that_is_said(economy: str) -> None:
    assert "No survey" in findings.ict_skills(economy).title
    assert findings.ict_skills(economy).missing
    assert findings.skills_gap(economy).missing
    assert "is not known" in findings.skills_gap(economy).title
    assert findings.skills_gap(economy).fig is None
    assert "nan" not in findings.training_need(economy).df.to_string().split()


def test_who_cannot_read_is_counted_among_those_of_15_and_over(store) -> None:
    """The age structure that comes with the library has no year, so it is combined with nothing; this one has."""
    assert findings.training_need("THA").df.loc["Aged 15 and over cannot read and write", "People"] == "no data"
    keep(store, "worldbank", "2026-07-01", {("age_0_14", "THA", 2023): 15.5})
    known = frame.mrnev(access.observations(["population", "age_0_14", "literacy"], "THA"))["value"].droplevel("economy")
    adults = known["population"] * (1 - known["age_0_14"] / 100)
    people = (100 - known["literacy"]) / 100 * adults
    told = findings.training_need("THA").df.loc["Aged 15 and over cannot read and write", "People"]
    assert told == f"{people / 1e6:.1f} million"


@pytest.mark.usefixtures("store")
def test_a_need_is_not_told_from_an_old_figure() -> None:
    found = findings.training_need("PLW")
    assert "Internet" not in " ".join((found.title, *found.sentences))
    assert (findings.training_need("PLW").df.loc["Do not use the Internet"] == ["73 %", "no data", "2004"]).all()
    assert findings.training_need("GUM").title.endswith("is not known in recent figures.")


def test_nobody_is_said_to_read_or_to_be_online_of_whom_it_is_not_known(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("literacy", "PRK", 2024): 100.0})
    assert findings.training_need("PRK").title.endswith("all people aged 15 and over are reported to read and write (2024).")
