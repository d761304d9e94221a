"""What the template answers before the kernels of a batch are forked."""

import time

import pandas as pd
import pytest

from research import access, findings, sessions
from research.batch import examples, plan
from research.batch.study import named
from research.findings import warm
from research.report.bundles import MIME


def shown(found, monkeypatch):
    """What a notebook is given to show of a finding."""
    bundles = []
    monkeypatch.setattr("IPython.display.display", lambda bundle, **_: bundles.append(bundle))
    found._ipython_display_()
    return bundles


def batch(*scopes):
    return plan.plan([named("country_profile")], scopes, False).jobs


def test_examples_are_of_studies_and_regions_with_enough_reports():
    assert examples.of_batch(batch("THA", "FJI")).first == []
    few = examples.of_batch(batch("THA", "FJI", "KEN"))
    assert [parameters["economy"] for _, parameters in few.first] == ["THA"]
    many = examples.of_batch(batch("itu:asia-pacific", "itu:africa", "DEU"))
    assert (len(many.first), len(many.further)) == (1, 1)
    assert len(examples.of_all().first) > 5


def test_a_group_is_an_example_for_all_only_where_no_economy_is_asked_for():
    studies = [named("policy_dialogue"), named("country_profile")]
    groups = ["itu:africa", "itu:europe", "un:sids"]
    jobs = [plan.Job(studies[0], group, group) for group in groups]
    assert [name for name, _ in examples.of_batch(jobs).first] == ["policy_dialogue"]
    jobs += [plan.Job(studies[1], code, code) for code in ("THA", "FJI", "KEN")]
    assert [name for name, _ in examples.of_batch(jobs).first] == ["country_profile"]


def test_a_scope_of_several_reports_has_all_of_them_as_examples():
    studies = [named("country_profile"), named("connect_2030")]
    jobs = plan.plan(studies, ["THA", "itu:africa"], False).jobs
    found = examples.of_batch(job for job in jobs if job.scope in ("THA", "itu:africa", "KEN"))
    names = {scope: [name for name, _ in reports] for scope, (_, reports) in found.scopes.items()}
    assert names["THA"] == names["KEN"] == ["country_profile", "connect_2030"]
    assert "itu-africa" not in names
    kernels, reports = found.scopes["THA"]
    assert (kernels, reports[0][1]["economy"]) == (2, "THA")
    assert set(found.cells) == {"country_profile", "connect_2030"}


def test_reports_with_parameters_of_their_own_are_no_examples():
    study = named("country_profile")
    jobs = [plan.Job(study, "THA", "Thailand", {"peers": peers}) for peers in ("all", "itu:africa")]
    assert examples.of_batch(jobs).scopes == {}
    plain = [plan.Job(each, "THA", "Thailand") for each in (study, named("connect_2030"))]
    kernels, reports = examples.of_batch([*jobs, *plain]).scopes["THA"]
    assert (kernels, len(reports)) == (4, 2)


def test_calls_of_findings_are_answered_up_to_a_cell_that_may_change_something(tmp_path, capsys):
    left = tmp_path / "left"
    cells = [
        "from research import findings",
        "economy: str = 'FJI'  # a parameter",
        "findings.over_time(economy, ['no such indicator'])",
        "findings.over_time(economy, ['mobile_per_100'])",
        f"findings.over_time(open({str(left)!r}, 'w'), [])",
        "findings.over_time(economy, ['mobile_per_100'])",
    ]
    assert len(list(warm.warm([(cells, {"economy": "THA"})]))) == 2
    assert not left.exists()
    assert not access.indicators_read()


@pytest.mark.parametrize(
    "cell",
    [
        "import os; os.environ['A'] = '1'",
        "findings.missing.first = 1",
        "findings = open",
        "x = open('left', 'w')",
        "%time",
        "f()",
        "findings.over_time(economy, []).chart.update_layout(title='')",
        "access.forget()",
        "[findings for findings in economy]",
    ],
)
def test_nothing_is_answered_after_a_cell_that_may_change_something(cell, capsys):
    cells = [cell, "findings.over_time(economy, ['mobile_per_100'])"]
    assert not list(warm.warm([(cells, {"economy": "THA"})]))


@pytest.mark.parametrize("provinces", [True, False])
def test_a_cell_that_asks_for_a_finding_on_a_condition_is_answered(provinces, monkeypatch):
    asked = []
    monkeypatch.setattr(warm.findings, "over_time", asked.append)
    cells = ["findings.over_time(economy) if access.provinces(economy).empty else None"]
    economy = "KEN" if provinces else "TUV"
    assert len(list(warm.warm([(cells, {"economy": economy})]))) == 1
    assert asked == ([] if provinces else ["TUV"])


def test_a_cell_that_names_what_it_asks_for_is_answered(monkeypatch):
    asked = []
    monkeypatch.setattr(warm.findings, "over_time", asked.append)
    named = "keys = ['mobile_per_100']\niso3 = economies.resolve(economy)\nfindings.over_time(iso3)"
    later = (
        "found = access.recent(keys[0])\nfindings.over_time('KEN') if iso3 in found.index else None"
    )
    assert len(list(warm.warm([([named, later], {"economy": "Thailand"})]))) == 2
    assert asked == ["THA", "KEN"]


def test_what_was_answered_is_shown_as_it_was_made_until_that_is_forgotten(monkeypatch):
    cells = ["findings.over_time(economy, ['mobile_per_100'])"]
    with sessions.opened(findings_kept="1"):
        list(warm.warm([(cells, {"economy": "THA"})]))
        found = findings.over_time("THA", ["mobile_per_100"])
        first = shown(found, monkeypatch)
        assert first[0][MIME] == found.as_json()
        object.__setattr__(found, "weight", 0.25)
        assert shown(found, monkeypatch) == first
        warm.forget_bundles()
        assert shown(found, monkeypatch)[0][MIME]["weight"] == 0.25


def test_the_last_cell_of_an_example_lists_what_the_others_have_read(monkeypatch, capsys):
    listed = []
    monkeypatch.setattr(warm.findings, "sources", lambda _: listed.extend(access.indicators_read()))
    cells = ["findings.over_time(economy, ['mobile_per_100'])", "findings.sources(economy)"]
    for _ in warm.warm([(cells, {"economy": "THA"})] * 2):
        assert not access.indicators_read()
    assert "mobile_per_100" in listed


def test_a_step_that_takes_long_is_given_up(monkeypatch):
    monkeypatch.setattr(warm, "_PATIENCE", 0.05)
    forgiven = []

    def slow(*_):
        try:
            time.sleep(30)
        except OSError:  # as a file that cannot be read
            forgiven.append(True)

    monkeypatch.setattr(warm.findings, "over_time", slow)
    started = time.monotonic()
    assert len(list(warm.warm([(["findings.over_time(economy)"], {"economy": "THA"})]))) == 1
    assert time.monotonic() - started < 10
    assert not forgiven


def test_views_of_a_frame_that_are_gone_are_forgotten() -> None:
    frame = pd.DataFrame({"value": [1.0, 2.0]})
    (block,) = frame._mgr.blocks
    views = [frame["value"] for _ in range(50)]
    assert len(block.refs.referenced_blocks) == 51
    del views[:]
    warm._forget_views()
    assert len(block.refs.referenced_blocks) == 1
