"""A priority of the country profile is one line in a study, and no more."""

from research import findings
from research.messages.values import claim
from tests.findings.test_options import OFFLINE, given, named, topics


def test_a_priority_of_the_profile_is_one_line_in_a_study(store) -> None:
    """Kenya: inclusive infrastructure printed what the profile had, word for word."""
    given(store, OFFLINE | {"electricity_access": 60.3, "fixed_basket_gni": 12.29})
    given_, profile = ["electricity", "use"], findings.options("KEN")
    study = findings.options("KEN", given_)
    assert {each.role for each in study.action} == {"problem", "cost", "elsewhere"}
    assert set(named(study, "problem")) <= set(named(profile, "problem"))
    assert study.table is None
    (link,) = named(study, "elsewhere")
    assert link == claim("options-elsewhere-both", topics=topics("fixed-price"))
    given_.append("fixed-price")
    (link,) = named(findings.options("KEN", given_), "elsewhere")
    assert link == claim("options-elsewhere-steps")


def test_a_study_has_in_full_what_the_profile_does_not_name(store) -> None:
    given(store, {"literacy_female": 48.6, "literacy_male": 69.3, "electricity_access": 60.3})
    study = findings.options("KEN", ["women-literacy", "electricity"])
    assert {*study.df["problem"]} == {"women-literacy"}
    assert len(named(study, "problem")) == 2
    assert len(named(study)) == len({each.values["option"] for each in named(study)}) == 1


def test_a_priority_in_place_of_another_is_the_same_one(store) -> None:
    """Internet use against its target, and within reach of 4G: two studies of the same people."""
    given(store, OFFLINE)
    assert findings.options("KEN", ["online"]).table is None
