"""People by age: groups by hand, the pyramid, and what is said where ages are not known."""

import pytest

from research import access, findings
from research.metrics.ages import aged


def test_groups_of_thailand_by_hand() -> None:
    """Five-year groups of World Population Prospects, times what the nation's people are of
    theirs.
    """
    found = findings.people_by_age("THA")
    population = access.latest("population").loc["THA"]
    now, later = access.pyramid("THA", int(population["year"])), access.pyramid("THA", 2040)
    level = population["value"] / now.to_numpy().sum()
    young = now.loc[[15, 20]].to_numpy().sum() * level
    assert found.df.loc["ages-group-young", "now"] == pytest.approx(young, rel=0.005), (
        "in three figures"
    )
    assert found.df.loc["ages-group-women", "y2040"] == pytest.approx(
        later.loc[[15, 20], "female"].sum() * level, rel=0.005
    )
    assert found.df.loc["ages-group-learners", "now"] == pytest.approx(
        now.loc[5:20].to_numpy().sum() * level, rel=0.005
    )
    pupils = 0.8 * now.loc[5].sum() + now.loc[10].sum() + 0.6 * now.loc[15].sum()
    assert found.df.loc["ages-group-pupils", "now"] == pytest.approx(pupils * level, rel=0.005)
    assert found.headline.id == "ages-young-fewer"
    assert found.headline.values["people"].value == pytest.approx(young)


def test_the_pyramid_holds_everybody() -> None:
    chart = findings.people_by_age("KEN").chart
    bars = [trace for trace in chart.data if trace.type == "bar"]
    assert sum(abs(trace.x).sum() for trace in bars) == pytest.approx(
        access.latest("population").loc["KEN", "value"], rel=1e-5
    )
    assert max(bars[0].x) <= 0 <= min(bars[-1].x)


def test_each_tint_of_the_pyramid_is_in_its_key() -> None:
    bars = [trace for trace in findings.people_by_age("KEN").fig.data if trace.type == "bar"]
    # the key shows the opacity of a trace, and not that of its marks
    tints = {(bar.marker.color, bar.opacity): bar.name for bar in bars}
    assert [*tints.values()] == [
        "Women, 2025", "Women aged 15 to 24", "Men, 2025", "Men aged 15 to 24"
    ]  # fmt: skip
    assert len({*tints}) == len(bars) == 4
    assert all(bar.marker.opacity is None for bar in bars)
    assert [len(bar.x) for bar in bars] == [19, 2, 19, 2]


def test_ages_a_heading_counts_have_both_numbers() -> None:
    chart = findings.people_by_age("KEN").fig
    written = [note.text for note in chart.layout.annotations]
    assert len(written) == 4, "women and men, of 15 to 19 and of 20 to 24"
    assert all(text.count(" → ") == 1 for text in written)


def test_a_cohort_is_a_fifth_of_its_group() -> None:
    found = findings.learning_cohorts("KEN")
    population = access.latest("population").loc["KEN"]
    now = access.pyramid("KEN", int(population["year"]))
    level = population["value"] / now.to_numpy().sum()
    assert found.df["turning"].iloc[0] == pytest.approx(now.loc[15].sum() / 5 * level, rel=0.005)
    assert found.headline.id == "ages-cohort"
    assert not found.claims  # people offline in yearly cohorts told a minister nothing


def test_as_many_later_is_said_as_that() -> None:
    """Bangladesh: "3.3 million turn 15 each year; in 2040 it will be 3.3 million"."""
    found = findings.learning_cohorts("BGD")
    now, later = found.df["turning"].iloc[[0, -1]]
    assert f"{now / 1e6:.1f}" == f"{later / 1e6:.1f}"
    assert found.headline.id == "ages-cohort-same"


def test_young_women_who_fall_where_men_do_not_are_in_the_table_alone() -> None:
    """Bangladesh's young men are few now: women fall by 7.7 % to 2040, men by 1.3 %."""
    found = findings.people_by_age("BGD")
    women, men = found.df.loc[["ages-group-women", "ages-group-men"], "change"]
    assert (round(women, 1), round(men, 1)) == (-7.7, -1.3)
    assert not found.claims
    assert [each.id for each in findings.people_by_age("KEN").claims] == ["ages-women-more"]


@pytest.mark.parametrize("finding", [findings.people_by_age, findings.learning_cohorts])
def test_no_ages_are_a_gap(finding) -> None:
    found = finding("TUV")
    assert (found.headline.id, found.missing, [gap.id for gap in found.gaps]) == (
        "ages-unknown",
        True,
        ["ages-missing"],
    )


def test_ages_without_an_end_hold_the_oldest() -> None:
    people = access.pyramid("JPN", 2030).sum(axis=1)
    assert aged(people, 100) == people[100]
    assert aged(people, 0) == pytest.approx(people.sum())
