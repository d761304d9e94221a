"""What runs for which scopes, and how parameters are checked before anything starts."""

import json
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from research import economies
from research.batch import plan as planning
from research.batch import study as studies
from research.errors import InputError


def notebook(
    path: Path, scope: str | list[str], parameters: str, **about: str
) -> studies.Study | None:
    cell = {
        "cell_type": "code",
        "metadata": {"tags": ["parameters"]},
        "source": parameters,
        "outputs": [],
        "execution_count": None,
    }
    content = {
        "cells": [cell],
        "metadata": {"research": {"title": path.stem, "scope": scope, **about}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    path.write_text(json.dumps(content))
    return studies.read(path)


@pytest.fixture
def three(tmp_path) -> list[studies.Study]:
    """A study of each scope."""
    made = [
        notebook(
            tmp_path / "one.ipynb",
            "economy",
            'economy: str = "THA"  # who\nyears: list[int] = [2020]  # which years',
        ),
        notebook(tmp_path / "many.ipynb", "group", 'group: str = "itu:asia-pacific"  # who'),
        notebook(tmp_path / "all.ipynb", "world", "top: int = 10  # how many"),
    ]
    return [study for study in made if study]


def stems(plan: planning.Plan) -> list[str]:
    return [job.stem for job in plan.jobs]


def test_no_scope_is_all(three) -> None:
    plan = planning.plan(three, [], insist=False)
    assert len(plan.jobs) == len(economies.table()) + len(economies.groups()) + 1
    assert {"THA/one", "all/many", "world/all"} <= set(stems(plan))


def test_a_group_is_expanded_for_economy_studies(three) -> None:
    plan = planning.plan(three, ["itu:asia-pacific", "THA"], insist=False)
    assert stems(plan).count("THA/one") == 1
    assert "itu-asia-pacific/many" in stems(plan)
    assert plan.skipped == (
        "skipped: all is for the world (`world`, `all`, or no scope); none is among "
        "itu:asia-pacific THA",
    )


@pytest.fixture
def both(tmp_path) -> studies.Study:
    """A study of economies and of groups."""
    made = notebook(tmp_path / "both.ipynb", ["group", "economy"], 'scope: str = "TUV"  # who')
    assert made is not None
    return made


def test_a_study_of_economies_and_groups_runs_for_both(both) -> None:
    assert both.scopes == ("economy", "group")
    plan = planning.plan([both], ["un:sids", "THA"], insist=True)
    assert {"THA/both", "TUV/both", "un-sids/both"} <= set(stems(plan))
    assert len(plan.jobs) == len(economies.group("un:sids")) + 2
    assert [job.injected for job in plan.jobs if job.scope == "un:sids"] == [{"scope": "un:sids"}]
    assert stems(planning.plan([both], ["Thailand"], insist=True)) == ["THA/both"]


@pytest.mark.parametrize(
    ("given", "scope", "name"),
    [
        (None, "TUV", "Tuvalu"),
        ("viet nam", "VNM", "Viet Nam"),
        ("UN:SIDS", "un:sids", "Small island developing States"),
        ("all", "all", "World"),
    ],
)
def test_a_study_of_economies_and_groups_takes_either(
    both, given: str | None, scope: str, name: str
) -> None:
    job = planning.job(both, given, {})
    assert (job.scope, job.name) == (scope, name)
    assert job.injected == {"scope": scope}


def test_whom_a_study_of_both_is_about_is_no_parameter_of_a_user(both) -> None:
    with pytest.raises(InputError, match="set by the scope"):
        planning.job(both, "THA", {"scope": "VNM"})
    with pytest.raises(InputError, match="Unknown group"):
        planning.job(both, "un:nowhere", {})


def test_a_named_study_left_with_no_scope_is_an_error(three) -> None:
    with pytest.raises(InputError, match="groups of economies"):
        planning.plan(three[1:2], ["THA"], insist=True)


def test_a_run_with_parameters_has_a_name_of_its_own(three) -> None:
    job = planning.job(three[0], "thailand", {"years": "[2021, 2022]"})
    assert job.parameters == {"years": [2021, 2022]}
    assert job.injected == {"economy": "THA", "years": [2021, 2022]}
    stem, _, digest = job.stem.rpartition("--")
    assert stem == "THA/one"
    assert len(digest) == 8
    assert job.stem != planning.job(three[0], "THA", {"years": "[2021]"}).stem
    assert planning.job(three[0], None, {}).stem == "THA/one"


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"yers": "[2020]"}, "Did you mean 'years'"),
        ({"years": "2020"}, r"takes list\[int\]"),
        ({"years": "[2020.5]"}, r"takes list\[int\]"),
        ({"years": "['a']"}, r"takes list\[int\]"),
        ({"years": "[1,"}, r"takes list\[int\]"),
        ({"economy": "VNM"}, "set by the scope"),
        ({"api_token": "x"}, "looks like a secret"),
        ({"access_key": "x"}, "looks like a secret"),
        ({"years": "[010]"}, r"takes list\[int\]"),
        ({"years": "1:30"}, r"takes list\[int\]"),
    ],
)
def test_wrong_parameters_are_refused(three, given: dict[str, str], fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        planning.job(three[0], "THA", given)


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"years": (2020,)}, "takes list"),
        ({"years": np.array([2020])}, "takes list"),
        ({"years": [np.int64(2020)]}, "takes list"),
        ({"years": [True]}, "takes list"),
        ({"note": date(2020, 1, 1)}, "takes str"),
        ({"note": "\udcff"}, "takes str"),
        ({"share": float("inf")}, "takes float"),
        ({"share": np.float64(0.5)}, "takes float"),
        ({"share": "1e999"}, "takes float"),
        ({"nothing": 1}, "parameter of kinds"),
        ({"x=1\nimport os; y": 1}, "parameter of kinds"),
    ],
)
def test_values_a_report_cannot_hold_exactly_are_refused(tmp_path, given, fault: str) -> None:
    declared = "years: list[int] = [2020]\nnote: str = ''\nshare: float = 0.5"
    study = notebook(tmp_path / "kinds.ipynb", "world", declared)
    assert study is not None
    with pytest.raises(InputError, match=fault):
        planning.job(study, None, given)
    if not isinstance(next(iter(given.values())), str):
        with pytest.raises(InputError, match=fault):
            planning.Job(study, "world", "World", given)


def test_text_stays_text(tmp_path) -> None:
    study = notebook(tmp_path / "s.ipynb", "world", 'note: str = ""  # words')
    assert study is not None
    text = 'a "quoted"\nline, 1e5: [x]'
    assert study.checked({"note": text}) == {"note": text}


@pytest.mark.parametrize(
    ("scope", "parameters", "fault"),
    [
        ("economy", "x: int = 1", "declares a parameter `economy: str`"),
        ("economy", "economy: int = 1", "declares a parameter `economy: str`"),
        (["economy", "group"], 'economy: str = "THA"', "declares a parameter `scope: str`"),
        (["economy", "world"], 'scope: str = "THA"', "the list of economy and group"),
        (["economy", "economy"], 'scope: str = "THA"', "the list of economy and group"),
        ([], "x: int = 1", "the list of economy and group"),
        ("planet", "x: int = 1", "economy, group, world"),
        ("world", "x = 1", "is not `name: type = default"),
        ("world", "x: dict = {}", "is none of"),
        ("world", "x: int = 'a'", "takes int"),
        ("world", "x: int = f()", "not plain data"),
        ("world", "x: int = (", "not Python"),
    ],
)
def test_studies_that_are_not_as_they_must_be(
    tmp_path, scope: str | list[str], parameters: str, fault: str
) -> None:
    with pytest.raises(InputError, match=fault):
        notebook(tmp_path / "bad.ipynb", scope, parameters)


def test_other_notebooks_are_left_alone(tmp_path) -> None:
    (tmp_path / "scratch.ipynb").write_text(
        json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    )
    assert studies.read(tmp_path / "scratch.ipynb") is None
    assert notebook(tmp_path / "_template.ipynb", "world", "") is None
    (tmp_path / "broken.ipynb").write_text("{")
    with pytest.raises(InputError, match="not a notebook"):
        studies.read(tmp_path / "broken.ipynb")


def test_the_shipped_studies_are_documented() -> None:
    for study in studies.find().values():
        assert study.title
        assert study.area
        assert all(parameter.comment for parameter in study.parameters.values())


def test_the_world_is_a_scope_of_its_own(three) -> None:
    assert stems(planning.plan(three, ["world"], insist=False)) == ["world/all"]
    assert {"THA/one", "world/all"} == set(
        stems(planning.plan(three, ["THA", "World"], insist=False))
    )


def test_all_names_every_group_and_the_world() -> None:
    jobs = planning.plan([studies.named("index_methods")], ["all"], insist=True).jobs
    assert [job.scope for job in jobs] == list(economies.groups())
    assert [
        job.scope
        for job in planning.plan([studies.named("index_methods")], ["itu:africa"], insist=True).jobs
    ] == ["itu:africa"]
