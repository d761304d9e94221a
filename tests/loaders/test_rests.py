"""An answer stands until what it rests on changes: its releases, and those it was held against."""

import pytest

from research import catalogue
from research.loaders import answer, releases, rests
from research.suspect import AT_MOST
from tests.stores import keep


def given(indicator: str) -> answer.Answer:
    return answer.answer(indicator, None, None, releases.state())


def test_a_fetch_changes_the_answers_that_rest_on_it_alone(store) -> None:
    """Those it does not concern are the same objects, and the others as if made alone."""
    limited, (limit, *_) = next(iter(AT_MOST.items()))
    values = {("electricity_access", "KEN", 2023): 76.2, (limited, "KEN", 2023): 40.0}
    keep(store, "worldbank", "2026-07-01", values)
    before = {key: given(key) for key in ("electricity_access", limited, limit, "literacy")}
    keep(store, "itu", "2026-07-01", {(limit, "KEN", 2023): 31.0})
    after = {key: given(key) for key in before}
    changed = {key for key in before if after[key] is not before[key]}
    assert changed == {limited, limit}
    rests.kept.clear()
    answer._answer.cache_clear()
    for key in before:
        assert given(key).rows.equals(after[key].rows)
        assert given(key).suspects.equals(after[key].suspects)


@pytest.mark.parametrize("indicator", ["internet_users", "electricity_access", "not_measured"])
def test_what_a_store_did_not_have_answers_once_it_does(store, indicator: str) -> None:
    known = catalogue.table()
    key = indicator if indicator in known else next(k for k in known if given(k).rows.empty)
    before = given(key)
    assert not (before.rows["source"] == "itu").any()
    keep(store, "itu", "2026-07-01", {(key, "KEN", 2024): known[key].valid[0] + 1.0})
    assert given(key).rows.query("source == 'itu'")["economy"].tolist() == ["KEN"]


def test_a_release_that_is_pinned_answers(store, monkeypatch: pytest.MonkeyPatch) -> None:
    for vintage, value in (("2026-07-01", 30.0), ("2026-08-01", 35.0)):
        keep(store, "worldbank", vintage, {("internet_users", "KEN", 2024): value})
    own = [given("internet_users").served.of(["KEN"])["value"].tolist()]
    monkeypatch.setenv("RESEARCH_VINTAGE", "worldbank=2026-07-01")
    own.append(given("internet_users").served.of(["KEN"])["value"].tolist())
    monkeypatch.delenv("RESEARCH_VINTAGE")
    own.append(given("internet_users").served.of(["KEN"])["value"].tolist())
    assert own == [[35.0], [30.0], [35.0]]
