"""Questions for ministers: counted anew from the figures, the most pressing first, none without figures."""

import pytest

import research
from research import economies, findings
from tests.stores import keep

GROUP = "itu:asia-pacific"


def _recent(indicator: str):
    everywhere = research.mrnev(research.observations(indicator)).droplevel("indicator")
    everywhere = everywhere[everywhere["year"].gt(everywhere["year"].max() - 5) & everywhere["flag"].ne("undated")]
    return everywhere["value"].reindex(economies.groups()[GROUP].members).dropna()


def test_who_is_concerned_is_counted_from_the_figures() -> None:
    power, online = _recent("electricity_access"), _recent("internet_users")
    gap = (power - online).dropna()
    row = findings.three_questions(GROUP).df.loc["Electricity, but not the Internet"]
    assert row["Economies concerned"] == f"{(gap >= 20).sum()} of {len(gap)}"
    first = economies.name(gap.idxmax())
    assert row["Most concerned"].split(": ", 1)[1].startswith(first)


def test_those_that_concern_most_are_asked_first() -> None:
    finding = findings.three_questions(GROUP)
    counts = [int(text.split(" of ")[0]) for text in finding.df["Economies concerned"]]
    assert counts == sorted(counts, reverse=True)
    assert len(counts) == 3


def test_women_online_is_asked_by_the_parity_score(store) -> None:
    members = sorted(economies.groups()[GROUP].members)
    women = {member: 49.0 if n < 30 else 60.0 for n, member in enumerate(members)}
    values = {("internet_users_female", iso3, 2024): value for iso3, value in women.items()}
    values |= {("internet_users_male", iso3, 2024): 51.0 for iso3 in members}
    keep(store, "worldbank", "2026-07-01", values)
    row = findings.three_questions(GROUP).df.loc["Women online"]
    # 49 / 51 is 0.961, below parity from 0.98 up; 60 / 51 is above.
    assert row["Economies concerned"] == f"30 of {len(members)}"
    assert "(3.9)" in row["Most concerned"]


@pytest.mark.parametrize("group", sorted(economies.groups()))
def test_every_group_is_asked_something_or_told_why_not(group: str) -> None:
    finding = findings.three_questions(group)
    assert finding.note()
    assert (finding.fig is None) == finding.df.empty
