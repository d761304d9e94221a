"""What the template answers before the kernels of a batch are forked."""

import time

from research import access
from research.batch import examples, plan
from research.batch.study import named
from research.findings import warm


def batch(*scopes):
    return plan.plan([named("country_profile")], scopes, False).jobs


def test_examples_are_of_studies_and_regions_with_enough_reports():
    assert examples.of_batch(batch("THA", "FJI")).first == []
    few = examples.of_batch(batch("THA", "FJI", "KEN"))
    assert [parameters["economy"] for _, parameters in few.first] == ["THA"]
    many = examples.of_batch(batch("itu:asia-pacific", "itu:africa", "DEU"))
    assert len(many.first) == 2
    assert len(examples.of_all().first) > 5


def test_a_scope_of_several_reports_has_all_of_them_as_examples():
    studies = [named("country_profile"), named("connect_2030")]
    jobs = plan.plan(studies, ["THA", "itu:africa"], False).jobs
    found = examples.of_batch(job for job in jobs if job.scope in ("THA", "itu:africa", "KEN"))
    names = {scope: [name for name, _ in reports] for scope, reports in found.scopes.items()}
    assert names["THA"] == names["KEN"] == ["country_profile", "connect_2030"]
    assert "itu-africa" not in names
    assert found.scopes["KEN"][0][1]["economy"] == "KEN"
    assert set(found.cells) == {"country_profile", "connect_2030"}


def test_only_calls_of_findings_are_answered_and_leave_nothing(tmp_path, capsys):
    left = tmp_path / "left"
    cells = [
        f"open({str(left)!r}, 'w')",
        f"findings.over_time(open({str(left)!r}, 'w'), [])",
        "economy = 'FJI'",
        "findings.over_time(economy, ['no such indicator'])",
        "findings.over_time(economy, ['mobile_per_100'])",
    ]
    assert len(list(warm.warm([(cells, {"economy": "THA"})]))) == 2
    assert not left.exists()
    assert not access.indicators_read()


def test_the_last_cell_of_an_example_lists_what_the_others_have_read(monkeypatch, capsys):
    listed = []
    monkeypatch.setattr(warm.findings, "sources", lambda _: listed.extend(access.indicators_read()))
    cells = ["findings.over_time(economy, ['mobile_per_100'])", "findings.sources(economy)"]
    for _ in warm.warm([(cells, {"economy": "THA"})] * 2):
        assert not access.indicators_read()
    assert "mobile_per_100" in listed


def test_a_step_that_takes_long_is_given_up(monkeypatch):
    monkeypatch.setattr(warm, "_PATIENCE", 0.05)
    monkeypatch.setattr(warm.findings, "over_time", lambda *_: time.sleep(30))
    started = time.monotonic()
    assert len(list(warm.warm([(["findings.over_time(economy)"], {"economy": "THA"})]))) == 1
    assert time.monotonic() - started < 10
