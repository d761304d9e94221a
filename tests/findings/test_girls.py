"""Parity, young people's work and programmes: numbers recomputed from the values, nobody singled out."""

import itertools
from pathlib import Path

import pandas as pd
import pytest

from research import access, findings
from research.errors import InputError
from research.loaders.participants import COLUMNS


@pytest.fixture(autouse=True)
def empty(store) -> Path:
    return store


def table(path: Path, rows: list[dict[str, str]], **more: str) -> str:
    blank = {"programme": "Study tour", "cohort_year": "2024", "economy": "THA", "sex": "female", "age": "20", "field": "ICT",
             "completed": "yes", "follow_up": "studying"}  # fmt: skip
    pd.DataFrame([{**blank, **row, **more} for row in rows]).to_csv(path / "people.csv", index=False)
    return str(path / "people.csv")


def people(women: int, men: int, **of: str) -> list[dict[str, str]]:
    return [{"sex": sex, **of} for sex in ["female"] * women + ["male"] * men]


def test_parity_scores_are_ratios_of_the_values() -> None:
    found = findings.gender_parity("THA")
    wide = access.load(["literacy_female", "literacy_male"], "THA").dropna().iloc[-1]
    assert found.df.loc["Adult literacy", "Parity score"] == f"{wide['literacy_female'] / wide['literacy_male']:.2f}"
    assert "Internet use" in found.note()
    assert found.fig.layout.shapes[0].x0 == 0.98


@pytest.mark.parametrize("economy", ["PRK", "TUV", "MAF", "NLD", "GGY"])
def test_what_is_not_known_is_said(economy: str) -> None:
    for finding in (findings.gender_parity, findings.youth_at_work, findings.science_and_technology):
        found = finding(economy)
        assert found.note().endswith(".")
        assert "nan" not in f"{found.note()} {found.df.to_string()}".split()


def test_without_a_table_the_format_is_explained() -> None:
    found = findings.programmes("THA")
    assert list(found.df.index) == list(COLUMNS)
    assert "nothing is said" in found.title


def test_reach_balance_and_completion_are_counted(tmp_path) -> None:
    rows = [*people(20, 30, completed="yes"), *people(10, 5, completed="no"), *people(6, 0, completed="")]
    path = table(tmp_path, [*rows, {"economy": "Viet Nam"}])
    reach = findings.programmes("Thailand", path)
    assert reach.title == "71 people from Thailand took part in Study tour (2024)."
    assert "51 % of those" in reach.note()  # 36 of 71
    done = findings.programme_results("THA", path)
    assert done.title == "77 % of the 65 participants from Thailand of whom it is known completed their programme."  # 50 of 65
    assert "67 % of women and 86 % of men" in done.note()  # 20 of 30, 30 of 35
    assert done.df.loc["Not known", "Women"] == "6"


def test_small_counts_never_show_in_any_table(tmp_path) -> None:
    rows = [*people(3, 9, field="health"), *people(20, 12, field="ICT"), *people(8, 8, field="law", cohort_year="2023")]
    path = table(tmp_path, rows)
    shown = [findings.programmes("THA", path), *(findings.programme_results("THA", path, by) for by in ("field", "age"))]
    cells = set(itertools.chain.from_iterable(found.df.to_numpy().ravel() for found in shown))
    assert not cells & {"1", "2", "3", "4"}
    assert findings.programme_results("THA", path, "field").df.loc["Health"].tolist()[:2] == ["withheld", "withheld"]
    assert (shown[1].df == "withheld").to_numpy().sum() >= 4


def test_a_handful_of_people_are_not_told_apart(tmp_path) -> None:
    path = table(tmp_path, people(2, 2))
    assert "Fewer than 5" in findings.programmes("THA", path).title
    assert "Fewer than 5" in findings.programme_results("THA", path).title
    assert "nobody from Tuvalu" in findings.programmes("TUV", path).title


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"name": "A. Person"}, "name"), ({"e-mail": "x"}, "e_mail"), ({"age": "2"}, "age is no number"),
        ({"sex": "f"}, "sex is 'f'"), ({"economy": "Nowhereland"}, "Unknown economy"), ({"cohort_year": "24"}, "cohort_year"),
        ({"field": "a@b.org"}, "looks like an address"), ({"field": "ID 123456"}, "looks like an address"),
        ({"follow_up": "works at a bank"}, "follow_up"), ({"programme": ""}, "programme is empty"),
    ],
)  # fmt: skip
def test_a_table_that_could_tell_who_somebody_is_is_refused(tmp_path, more: dict[str, str], fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        findings.programmes("THA", table(tmp_path, [{}], **more))


def test_a_table_that_is_not_there_or_lacks_a_column_is_refused(tmp_path) -> None:
    with pytest.raises(InputError, match="no file"):
        findings.programmes("THA", str(tmp_path / "none.csv"))
    pd.DataFrame({"Programme": ["x"], "Cohort year": ["2024"]}).to_csv(tmp_path / "p.csv", index=False)
    with pytest.raises(InputError, match="no column economy, sex"):
        findings.programmes("THA", str(tmp_path / "p.csv"))
