"""Parity, young people's work and programmes: numbers recomputed from the values, nobody singled
out.
"""

import json
import re
from pathlib import Path

import pandas as pd
import pytest

from research import access, findings
from research.errors import InputError
from research.findings.core.side_by_side import topic
from research.loaders import table as table_loader
from research.loaders.participants import COLUMNS
from research.messages.values import (
    Count,
    Economy,
    Indicator,
    Items,
    Percent,
    Quantity,
    Range,
    Text,
    Title,
    Year,
    Years,
    claim,
)
from research.metrics.recent import DATED
from research.publish.figures import compared
from research.report.finding import parsed
from research.report.slots import said
from tests.stores import keep

ALL = claim("programmes-all")
SEXES = ("female", "male")


@pytest.fixture(autouse=True)
def empty(store) -> Path:
    return store


def table(path: Path, rows: list[dict[str, str]], **more: str) -> str:
    blank = {
        "programme": "Study tour",
        "cohort_year": "2024",
        "economy": "THA",
        "sex": "female",
        "age": "20",
        "field": "ICT",
        "completed": "yes",
        "follow_up": "studying",
    }
    pd.DataFrame([{**blank, **row, **more} for row in rows]).to_csv(
        path / "people.csv", index=False
    )
    return str(path / "people.csv")


def people(women: int, men: int, **of: str) -> list[dict[str, str]]:
    return [{"sex": sex, **of} for sex in ["female"] * women + ["male"] * men]


def test_parity_scores_are_ratios_of_the_values() -> None:
    found = findings.gender_parity("THA")
    wide = access.load(["literacy_female", "literacy_male"], "THA").dropna().iloc[-1]
    score = wide["literacy_female"] / wide["literacy_male"]
    assert found.df.loc["topic-literacy", "ratio"] == pytest.approx(score)
    assert found.headline == claim("parity-no-digital", economy=Economy("THA"))
    assert Indicator("internet_users_female") in [
        name for gap in found.gaps for name in gap.values["indicators"].values
    ]


def test_women_and_men_are_drawn_as_they_are_widest_gap_first(store) -> None:
    """A chart of ratios had no level, and half of its axis was empty."""
    literate(store, 81.43, 92.18)
    school = {"school_life_expectancy_female": 9.87, "school_life_expectancy_male": 8.26}
    keep(store, "worldbank", "2026-07-03", {(key, "NGA", 2024): at for key, at in school.items()})
    chart = findings.gender_parity("NGA").chart
    drawn = [trace for trace in chart.data if trace.mode == "markers"]
    by_sex = {sex: [t.x[0] for t in drawn if said(t.name) == sex] for sex in ("Women", "Men")}
    assert by_sex == {"Women": [62.42, 81.43, 9.87], "Men": [78.37, 92.18, 8.26]}
    texts = [str(said(note.text)) for note in chart.layout.annotations]
    gaps = [re.sub("<[^>]*>", " ", text).strip() for text in texts if " +" in text]
    assert gaps == ["Men +16 points", "Men +10.8 points", "Women +1.6 years"]


def literate(store, women: float, men: float, who: str = "NGA", *, adults: bool = True) -> None:
    """Write literacy of 2021 and 2024: of the young as given, of adults as in Nigeria."""
    keys = ("youth_literacy_female", "youth_literacy_male", "literacy_female", "literacy_male")
    earlier, now = (69.05, 77.83, 53.31, 73.72), (women, men, 62.42, 78.37)
    some = len(keys) if adults else 2
    values = {(key, who, 2021): each for key, each in zip(keys[:some], earlier, strict=False)}
    values |= {(key, who, 2024): each for key, each in zip(keys[:some], now, strict=False)}
    keep(store, "worldbank", "2026-07-02", values)


def test_no_parity_is_read_from_a_possible_break(store) -> None:
    """Nigeria's young women read "as well as young men", by a rise no cohort can bring about."""
    literate(store, 81.43, 81.32)
    found = findings.gender_parity("NGA")
    assert found.headline.id == "parity-did", "nothing follows from what is not compared"
    assert found.headline.values["skill"] == claim("did-literacy")
    answer = findings.girls_answer("NGA")
    told = [each.id for each in (answer.headline, *answer.claims)]
    first = ["parity-no-digital", "youth-work-times"]
    assert told[:2] == first, "a value in doubt leads no page"
    assert answer.claim("parity-did-more") is not None
    assert found.df.loc["topic-youth-literacy", "state"] == "parity-state-broken"
    assert "parity-in-parity" not in {each.id for each in found.claims}


def test_what_holds_before_a_possible_break_and_after_it_is_kept(store) -> None:
    literate(store, 81.43, 92.18)
    found = findings.gender_parity("NGA")
    scores = found.claim("parity-in-behind").values["scores"].values
    assert found.headline.values["skill"] == claim("did-literacy")
    assert [each.values["topic"] for each in scores] == [topic("youth_literacy")]
    values = (found.headline.values, *(each.values for each in scores))
    assert all(of["women"].id == "value-jumped" for of in values), "a doubt goes with its value"
    assert found.df.loc["topic-literacy", "mark"] == "mark-suspect"


def test_a_parity_in_doubt_alone_leads_with_the_doubt(store) -> None:
    literate(store, 81.43, 81.32, "PRK", adults=False)
    assert findings.gender_parity("PRK").headline.id == "parity-in-broken"


def test_a_score_is_written_as_it_is_read(store) -> None:
    values = {"internet_users": (92.8, 95.1), "ict_skill_programming": (8.8, 9.5)}
    entries = {
        (f"{stem}_{sex}", "NLD", 2023): value
        for stem, both in values.items()
        for sex, value in zip(("female", "male"), both, strict=True)
    }
    keep(store, "gender_ict", "2026-07-01", entries)
    found = findings.gender_parity("NLD")
    use = found.df.loc["topic-internet-users"]
    assert (round(use["ratio"], 3), use["state"]) == (0.976, "parity-state-almost")
    assert claim("parity-slight", topics=Items((topic("ict_skill_programming"),))) in found.notes
    assert (
        found.df.loc["topic-ict-skill-programming", "state"] == "parity-state-level"
    )  # as the page on skills says


def test_phones_of_ages_15_to_49_are_not_phones_of_all(store) -> None:
    """Fiji had "79% of women" of a survey that asks nobody over 49, as of all ages."""
    aged = {"female": 79.4, "male": 83.6}
    entries = {(f"mobile_owners_age_15_49_{sex}", "FJI", 2023): of for sex, of in aged.items()}
    keep(store, "spc", "2026-07-01", entries)
    found = findings.gender_parity("FJI")
    assert "topic-mobile-owners" not in found.df.index
    row = found.df.loc["topic-mobile-owners-age-15-49"]
    assert (row["female"], row["male"], row["state"]) == (79.4, 83.6, "parity-state-short")
    absent = [name for gap in found.gaps for name in gap.values["indicators"].values]
    assert Indicator("mobile_owners_female") not in absent
    checked = findings.options("FJI", ["women-phones"])
    topics = Items((claim("options-topic-women-phones"),))
    assert claim("options-unchecked-open", topics=topics) in checked.gaps  # level, or nearly so
    keep(store, "gender_ict", "2026-07-01", {
        ("mobile_owners_female", "FJI", 2024): 61.7, ("mobile_owners_male", "FJI", 2024): 70.2,
    })  # fmt: skip
    assert findings.gender_parity("FJI").df.loc["topic-mobile-owners", "female"] == 61.7


def test_a_gap_in_phones_at_15_to_49_is_a_priority_that_has_the_ages(store) -> None:
    aged = {"female": 69.6, "male": 79.8}
    entries = {(f"mobile_owners_age_15_49_{sex}", "VUT", 2023): of for sex, of in aged.items()}
    keep(store, "spc", "2026-07-01", entries)
    action = findings.options("VUT", ["women-phones"]).action
    assert "options-problem-women-phones-aged" in [each.claim.id for each in action]


def test_women_without_men_are_not_compared_and_not_unknown(store) -> None:
    """Fiji's 92.4% of women who read was "without a value"."""
    keep(store, "gender_ict", "2026-07-01", {("ict_skill_programming_female", "NLD", 2023): 3.7})
    women = Indicator("ict_skill_programming_female")
    alone = claim("parity-alone", indicators=Items((women,)))
    found = findings.gender_parity("NLD")
    assert alone in found.gaps
    others = [each for each in found.gaps if each != alone]
    assert women not in [name for gap in others for name in gap.values["indicators"].values]
    keep(store, "spc", "2026-07-01", {("internet_users_female", "NLD", 2023): 61.3})
    checked = findings.options("NLD", ["women"])
    assert "options-unchecked-alone" in [each.id for each in checked.gaps]


def test_a_skill_moves_too_fast_to_be_compared_by_a_dated_survey(store) -> None:
    """Thailand: "Women are ahead in copying and pasting" of 2018, which targets call too old."""
    year = access.reference_year() - DATED
    skill = {(f"ict_skill_copy_paste_{sex}", "NLD", year): 9.0 + len(sex) for sex in SEXES}
    read = {(f"literacy_{sex}", "NLD", year): 90.0 for sex in SEXES}
    keep(store, "gender_ict", "2026-07-01", skill)
    keep(store, "worldbank", "2026-07-01", read)
    found = findings.gender_parity("NLD")
    assert "copy" not in repr((found.headline, found.claims))
    assert found.df.loc["topic-ict-skill-copy-paste", "mark"] == "mark-old"
    asked = findings.ict_skills("NLD")
    assert (asked.headline.id, asked.claims, asked.weight) == ("skills-unknown", (), 0.0)
    assert asked.df.loc["topic-ict-skill-copy-paste", "year"] == year
    assert [each.id for each in asked.notes] == ["pairs-too-old"]


@pytest.mark.parametrize(("before", "said"), [(DATED + 1, False), (0, True)])
def test_work_is_modelled_where_it_is_shown(store, before: int, said: bool) -> None:
    """An old unemployment rate alone made "most figures on work" those of the ILO."""
    year = access.reference_year() - before
    rates = {(f"youth_unemployment_{sex}", "EGY", year): 3.0 + len(sex) for sex in SEXES}
    keep(store, "worldbank", "2026-07-01", rates)
    ids = [each.id for each in findings.youth_at_work("EGY").claims]
    assert ("work-modelled" in ids) == said


@pytest.mark.parametrize(("women", "weight"), [(1.0, 0), (5.0, 1)])
def test_a_skill_too_close_to_tell_is_no_news(store, women: float, weight: int) -> None:
    """A summary had 1% of women and 1.2% of men, which the chart called too close to tell."""
    survey = {
        ("ict_skill_programming_female", "NLD", 2024): women,
        ("ict_skill_programming_male", "NLD", 2024): women * 1.2 + 0.001,
    }
    keep(store, "gender_ict", "2026-07-01", survey)
    assert findings.science_and_technology("NLD").weight == weight


@pytest.mark.slow
def test_a_year_in_which_all_contradicts_women_and_men_has_no_score(store) -> None:
    entries = {
        (indicator, "NLD", year): value
        for year, figures in {2013: (28.94, 29.05, 28.82), 2014: (34.89, 34.9, 38.07)}.items()
        for indicator, value in zip(
            ("internet_users", "internet_users_female", "internet_users_male"), figures, strict=True
        )
    }
    keep(store, "worldbank", "2026-07-01", entries)
    found = findings.gender_parity("NLD")
    use = found.df.loc["topic-internet-users"]
    assert (use["female"], use["male"], use["year"]) == (29.05, 28.82, 2013)
    assert use["mark"] == "mark-old"
    assert pd.isna(use["state"])
    figures = {"women": Percent(34.9, 1), "men": Percent(38.07, 1), "all": Percent(34.89, 1)}
    out = claim(
        "pair-left-out",
        topic=topic("internet_users"),
        years=Years(2014, 2014),
        last=Year(2014),
        **figures,
    )
    assert out in found.notes
    assert findings.divide("NLD").missing
    found = findings.target_status("NLD")
    row = found.df.loc["Gender parity in Internet use"]
    assert (row["value"], row["year"]) == (pytest.approx(29.05 / 28.82), 2013)
    assert (
        claim(out.id, **out.values | {"topic": Title("Gender parity in Internet use")})
        in found.notes
    )


def test_a_survey_far_from_what_is_published_of_all_has_no_score(store) -> None:
    """Tuvalu: 84% of women and 85% of men by a survey, 51% of everybody by another source."""
    year = 2023
    survey = {
        ("internet_users_female", "NLD", year): 84.0,
        ("internet_users_male", "NLD", year): 85.0,
    }
    keep(store, "spc", "2026-07-01", survey)
    keep(store, "worldbank", "2026-07-01", {("internet_users", "NLD", year): 83.0})
    assert "topic-internet-users" in findings.gender_parity("NLD").df.index
    keep(store, "worldbank", "2026-07-02", {("internet_users", "NLD", year): 50.8})
    found = findings.gender_parity("NLD")
    assert "topic-internet-users" not in found.df.index
    assert [note.values["all"] for note in found.notes if note.id == "pair-left-out"] == [
        Percent(50.8, 1)
    ]


def test_scores_of_years_far_apart_carry_each_its_year(store) -> None:
    known = {"literacy": (2020, 100.0, 100.0), "youth_literacy": (2025, 77.0, 86.0)}
    values = {
        (f"{stem}_{sex}", "PRK", year): value
        for stem, (year, *both) in known.items()
        for sex, value in zip(("female", "male"), both, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.gender_parity("PRK")
    (level,) = (each.values["scores"].values[0].values for each in found.claims)
    assert found.headline.values["skill"] == claim("did-youth-literacy"), "once, not twice"
    dated = claim("value-of-year", value=Quantity(100.0, "literacy_female"), year=Year(2020))
    assert (level["topic"], level["women"]) == (topic("literacy"), dated)


@pytest.mark.parametrize("economy", ["PRK", "TUV", "MAF", "NLD", "GGY"])
def test_what_is_not_known_is_said(economy: str) -> None:
    for finding in (
        findings.gender_parity,
        findings.youth_at_work,
        findings.science_and_technology,
    ):
        found = finding(economy)
        assert found.note().endswith(".")
        assert found.missing == (not len(found.df))
        assert "nan" not in f"{found.note()} {found.df.to_string()}".split()


def test_few_young_women_out_of_work_are_no_good_news_where_few_work(store) -> None:
    year = access.reference_year()
    shares = {
        "youth_unemployment": (5.326, 13.3), "unemployment": (3.666, 3.8),
        "labour_participation": (38.6, 80.4),
    }  # fmt: skip
    sexes = ("female", "male")
    values = {
        (f"{stem}_{sex}", "BGD", year): share
        for stem, both in shares.items()
        for sex, share in zip(sexes, both, strict=True)
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.youth_at_work("BGD")
    assert found.headline == claim(
        "youth-work-inside",
        economy=Economy("BGD"),
        women=Quantity(38.6, "labour_participation_female"),
        men=Quantity(80.4, "labour_participation_male"),
    )
    assert found.claims == (
        claim(
            "youth-work-less",
            economy=Economy("BGD"),
            by=claim("youth-work-by-ilo"),
            women=Quantity(5.326, "youth_unemployment_female"),
            men=Quantity(13.3, "youth_unemployment_male"),
        ),
        claim("work-modelled"),
    )
    more = {("youth_unemployment_female", "BGD", year): 14.3}
    keep(store, "worldbank", "2026-07-02", values | more)
    assert findings.youth_at_work("BGD").claims[0].id == "youth-work-more"


def test_graduates_in_science_come_from_a_table_or_are_a_gap(store, tmp_path) -> None:
    (gap,) = findings.science_and_technology("THA").gaps
    assert gap.values["indicators"] == Items((Indicator("stem_graduates_female"),))
    lines = [
        '"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023"',
        '"Thailand","THA","x","SE.TER.GRAD.FE.SI.ZS","30.1","29.5"',
        '"World","WLD","x","SE.TER.GRAD.FE.SI.ZS","","35"',
    ]  # fmt: skip
    (tmp_path / "stem.csv").write_text("\n".join(lines), encoding="utf-8")
    table_loader.bring(tmp_path / "stem.csv", "gender_statistics", store, "2026-05-01")
    found = findings.science_and_technology("THA")
    share = Quantity(29.5, "stem_graduates_female")
    assert found.headline == claim("science-graduates", economy=Economy("THA"), share=share)
    assert found.df.iloc[0][["female", "male", "year"]].tolist() == [29.5, 70.5, 2023]
    assert not found.gaps


def test_years_of_reach_are_drawn_as_the_table_shows_them(tmp_path) -> None:
    reached = {"2021": (30, 25), "2022": (20, 10), "2023": (3, 1), "2024": (9, 8), "2025": (40, 41)}
    rows = [
        row
        for year, (women, men) in reached.items()
        for row in people(women, men, cohort_year=year)
    ]
    found = findings.programmes("THA", table(tmp_path, rows))
    assert [*found.df.index[:-1]] == ["2021", "2022", "2024", "2025"]  # 2023 had four
    assert found.df.index[-1] == ALL
    assert found.headline.values["years"] == Years(2021, 2025)
    for trace, column in zip(found.fig.data, ("female", "male"), strict=True):
        assert list(trace.x) == found.df.loc[list(trace.y), column].tolist()
        at = ("female", "male").index(column)
        assert all(
            abs(x - reached[y][at]) <= 4
            for x, y in zip(trace.x, trace.y, strict=True)
            if y in reached
        )


def test_without_a_table_nothing_is_known() -> None:
    found = findings.programmes("THA")
    assert found.missing
    assert (found.headline.id, found.gaps) == ("programmes-unknown", ())
    assert all(column in findings.programmes.__doc__ for column in COLUMNS)


def test_reach_balance_and_completion_are_counted(tmp_path) -> None:
    rows = [
        *people(20, 30, completed="yes"),
        *people(10, 5, completed="no"),
        *people(6, 0, completed=""),
    ]
    path = table(tmp_path, [*rows, {"economy": "Viet Nam"}])
    reach = findings.programmes("Thailand", path)
    assert reach.headline == claim(
        "programmes-reach-years", economy=Economy("THA"), people=Count(70),
        programmes=Items((Text("Study tour"),)), years=Years(2024, 2024),
    )  # 71  # fmt: skip
    (balance,) = reach.claims
    assert balance.values == {
        "share": Percent(100 * 35 / 70),
        "range": Range(Percent(47), Percent(53)),
    }  # 36 of 71: 50.7
    done = findings.programme_results("THA", path)
    assert done.headline.id == "programmes-completion"
    assert round(done.headline.values["share"].value) == 77  # 50 of 65
    rates = {each.id: each.values for each in done.claims}
    of_women, of_men = rates["programmes-completion-female"], rates["programmes-completion-male"]
    assert (round(of_women["share"].value), of_women["range"]) == (
        67,
        Range(Percent(53), Percent(80)),
    )  # 20 of 30
    assert (round(of_men["share"].value), of_men["range"]) == (
        86,
        Range(Percent(74), Percent(98)),
    )  # 30 of 35
    assert done.df.loc[claim("programmes-line-unknown"), "female"] == 5
    assert done.df.loc[ALL, "all"] == 70


def test_every_table_is_of_multiples_of_five_and_has_the_same_total(tmp_path) -> None:
    rows = [
        *people(3, 9, field="health"),
        *people(20, 12, field="ICT"),
        *people(8, 8, field="law", cohort_year="2023"),
    ]
    path = table(tmp_path, [*rows, *people(2, 0, field="A. Person", programme="B. Person")])
    shown = [findings.programmes("THA", path)]
    shown += [
        findings.programme_results("THA", path, by)
        for by in ("field", "age", "programme", "completed", "follow_up")
    ]
    for found in shown:
        assert {int(cell) % 5 for cell in found.df.to_numpy().ravel()} == {0}
        assert found.df.loc[ALL].tolist() == shown[0].df.loc[ALL].tolist()
        again = parsed(json.dumps(found.as_json()))
        assert again.private
        assert list(again.df.index) == list(found.df.index)
        assert "Person" not in found.note() + str(found.as_json()) + found.table.csv()


def test_what_is_said_of_people_stays_out_of_changes_of_a_report(tmp_path, monkeypatch) -> None:
    """Of two releases that differ by few, neither feed nor `research diff` tells about them."""
    outputs: list[dict[str, object]] = []
    monkeypatch.setattr(
        "IPython.display.display",
        lambda data, raw, metadata=None: outputs.append({"data": data, "metadata": metadata or {}}),
    )
    notebooks = []
    rows = people(30, 20)
    for others in ([], people(7, 0, field="law", completed="no")):
        path = table(tmp_path, rows + others)
        outputs.clear()
        findings.programmes("THA", path)._ipython_display_()
        findings.programme_results("THA", path, "field")._ipython_display_()
        notebooks.append({"cells": [{"cell_type": "code", "outputs": list(outputs)}]})
    assert str(notebooks[0]) != str(notebooks[1])
    assert len(outputs) == 6
    assert all(output["metadata"]["private"] for output in outputs)
    assert compared(*notebooks) == []


def test_lines_follow_their_order_and_those_not_known_come_last(tmp_path) -> None:
    ages = {"": 30, "40": 20, "15": 10, "21": 6}
    path = table(tmp_path, [row for age, n in ages.items() for row in people(n, 0, age=age)])
    found = findings.programme_results("THA", path, "age")
    lines = [
        claim(f"programmes-{line}")
        for line in ("under-18", "18-to-24", "from-35", "line-unknown", "all")
    ]
    assert list(found.df.index) == lines
    first = [
        claim("programmes-line", line=lines[at], people=Count(n))
        for at, n in ((2, 20), (0, 10), (1, 5))
    ]
    assert found.headline == claim(
        "programmes-by-age", economy=Economy("THA"), largest=Items(tuple(first))
    )
    assert found.claims == (claim("programmes-not-known-of", people=Count(30)),)
    (balance,) = findings.programmes("THA", path).claims
    assert balance.values == {"share": Percent(100), "range": Range(Percent(96), Percent(100))}


def test_a_handful_of_people_are_not_told_apart(tmp_path) -> None:
    path = table(tmp_path, people(2, 2))
    for found in (findings.programmes("THA", path), findings.programme_results("THA", path)):
        assert (found.headline.id, found.private) == ("programmes-few", True)
    assert findings.programmes("TUV", path).headline.id == "programmes-nobody"


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"name": "A. Person"}, "name"),
        ({"e-mail": "x"}, "e_mail"),
        ({"age": "2"}, "age is no number"),
        ({"sex": "f"}, "sex is not"),
        ({"economy": "Nowhereland"}, "economy is no"),
        ({"cohort_year": "24"}, "cohort_year"),
        ({"field": "a@b.org"}, "looks like an address"),
        ({"field": "ID 123456"}, "looks like an address"),
        ({"follow_up": "works at a bank"}, "follow_up"),
        ({"programme": ""}, "programme is empty"),
        ({"programme": "a@b.org"}, "programme looks like an address"),
        ({"programme": "a\uff20b.org"}, "programme looks like"),
        ({"programme": "081-234-56 78"}, "programme looks like"),
        ({"field": "www.person.org"}, "field looks like"),
    ],
)
def test_a_table_that_could_tell_who_somebody_is_is_refused(
    tmp_path, more: dict[str, str], fault: str
) -> None:
    with pytest.raises(InputError, match=fault):
        findings.programmes("THA", table(tmp_path, [{}], **more))


def test_a_refusal_names_rows_and_columns_and_no_cell(tmp_path) -> None:
    cells = {
        "programme": "secret@b.org",
        "cohort_year": "secret1",
        "economy": "secret2",
        "sex": "secret3",
        "age": "secret4",
        "field": "secret@5",
        "completed": "secret6",
        "follow_up": "secret7",
    }
    with pytest.raises(InputError) as refused:
        findings.programmes("THA", table(tmp_path, [{}, cells]))
    assert "secret" not in str(refused.value)
    assert all(
        f"row 3: {column}" in str(refused.value) or column in str(refused.value) for column in cells
    )


def test_years_in_the_name_of_a_programme_are_no_number_of_a_person(tmp_path) -> None:
    path = table(tmp_path, people(20, 20, programme="Girls in ICT 2024-2025"))
    assert findings.programmes("THA", path).headline.values["programmes"] == Items(
        (Text("Girls in ICT 2024-2025"),)
    )


def test_a_table_that_is_not_there_or_lacks_a_column_is_refused(tmp_path) -> None:
    with pytest.raises(InputError, match="no file"):
        findings.programmes("THA", str(tmp_path / "none.csv"))
    pd.DataFrame({"Programme": ["x"], "Cohort year": ["2024"]}).to_csv(
        tmp_path / "p.csv", index=False
    )
    with pytest.raises(InputError, match="no column economy, sex"):
        findings.programmes("THA", str(tmp_path / "p.csv"))


@pytest.mark.slow
def test_a_parity_of_rounded_2_and_3_is_a_range_and_no_verdict(store) -> None:
    """2 % of women and 3 % of men: 0.43 to 1.00 once rounding is undone, behind or level."""
    figures = {"ict_skill_programming": (2.0, 3.0), "ict_skill_spreadsheet": (40.0, 50.0)}
    keep(store, "gender_ict", "2026-07-01", {
        (f"{stem}_{sex}", "NLD", 2023): value
        for stem, both in figures.items() for sex,
        value in zip(("female", "male"), both, strict=True)
    })  # fmt: skip
    found = findings.gender_parity("NLD")
    row = found.df.loc["topic-ict-skill-programming"]
    assert pd.isna(row["ratio"])
    assert (round(row["least"], 2), round(row["most"], 2), row["state"]) == (
        0.43,
        1.0,
        "parity-state-open",
    )
    formulas = found.df.loc["topic-ict-skill-spreadsheet"]
    assert (round(formulas["ratio"], 2), formulas["state"]) == (0.8, "parity-state-behind")
    said = {name: found.headline.values[name] for name in ("skill", "women", "men")}
    assert said == {
        "skill": claim("did-ict-skill-spreadsheet"),
        "women": Quantity(40.0, "ict_skill_spreadsheet_female"),
        "men": Quantity(50.0, "ict_skill_spreadsheet_male"),
    }
    assert "0.67" not in found.note()
    divide = findings.divide("NLD")
    assert round(divide.df.loc["topic-ict-skill-programming", "least"], 3) == 0.429
    keep(store, "gender_ict", "2026-07-03", {
        (f"internet_users_{sex}", "NLD", 2023): value for sex,
        value in (("female", 2.0), ("male", 3.0))
    } | {("internet_users", "NLD", 2023): 2.5})  # fmt: skip
    headline = findings.divide("NLD").headline
    assert (headline.id, headline.values["low"].value, headline.values["high"].value) == (
        "divide-compared-open",
        2.0,
        3.0,
    )


def test_a_pair_beside_another_total_of_its_year_is_said(store) -> None:
    """Vanuatu: 24 and 28% of women and men in 2020, and 41% of everybody on the same pages."""
    even = {("internet_users", "VUT", 2014 + k): 10.3 * 1.27**k for k in range(8)}
    measured = {("internet_users", "VUT", 2013): 9.1, ("internet_users", "VUT", 2022): 56.2}
    keep(store, "worldbank", "2026-07-01", even | measured)
    pair_of = {"female": 24.1, "male": 28.3}
    rows = {(f"internet_users_{sex}", "VUT", 2020): each for sex, each in pair_of.items()}
    keep(store, "spc", "2026-07-01", rows)
    found = findings.gender_parity("VUT")
    assert "topic-internet-users" in found.df.index
    (said,) = (each for each in found.notes if each.id == "pair-apart")
    assert (said.values["women"], said.values["last"]) == (Percent(24.1, 1), Year(2020))
    assert said.values["all"].value == pytest.approx(10.3 * 1.27**6)
    close = {("internet_users_male", "VUT", 2020): 41.3}
    keep(store, "spc", "2026-07-02", rows | close)
    notes = findings.gender_parity("VUT").notes
    assert "pair-apart" not in [each.id for each in notes]


def test_what_a_survey_of_women_found_is_on_the_page_of_girls(store) -> None:
    """Pakistan: mobile Internet use of women was on a page of practices, and not on this one."""
    read = {("literacy_female", who, 2023): 48.0 for who in ("PAK", "NPL")}
    read |= {("literacy_male", who, 2023): 69.0 for who in ("PAK", "NPL")}
    keep(store, "worldbank", "2026-07-01", read)
    known = {who: [*findings.girls_answer(who).claims] for who in ("PAK", "NPL")}
    (found,) = (each for each in known["PAK"] if each.id == "answer-girls-reported")
    assert "33% in 2023 to 45% in 2024" in str(found.values["result"])
    assert "answer-girls-reported" not in {each.id for each in known["NPL"]}
