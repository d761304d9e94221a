"""Figures and selectors to look around with: they show what the data hold and change what they say
they change.
"""

import numpy as np
import pytest

import research
from research import access, economies, findings
from research.charts import explorer
from research.errors import InputError
from research.findings.exploring.choosing import Choice
from research.findings.index.case import case
from research.messages.values import Economy, Indicator, claim
from research.report.bundles import MIME
from research.report.slots import said, slots

NAMES = ["internet_users", "gdp_growth"]


@pytest.fixture(autouse=True)
def empty(store) -> None:
    """No store, so that the embedded data answer."""


def test_each_choice_of_an_indicator_brings_its_own_values() -> None:
    figure = research.explore(NAMES, ["THA", "VNM", "PRK"])
    wide = access.load(NAMES, ["THA", "VNM", "PRK"])
    by_indicator = figure.layout.updatemenus[0].buttons
    assert [button.label[:8] for button in by_indicator] == ["Individu", "Real GDP"]
    years = list(figure.data[0].x)
    for key, button in zip(NAMES, by_indicator, strict=True):
        assert len(button.args[0]["y"]) == len(figure.data)
        for trace, line in zip(figure.data, button.args[0]["y"], strict=True):
            code = economies.resolve(trace.name)
            expected = wide[key].loc[code].reindex(years).to_numpy()
            np.testing.assert_array_equal(np.array(line, dtype=float), expected)
    assert list(figure.data[0].y) == list(by_indicator[0].args[0]["y"][0])


def test_texts_of_a_figure_are_slots_until_it_is_shown() -> None:
    wide = access.load(NAMES, ["THA", "NLD"])
    titles, names = (
        {key: Indicator(key) for key in NAMES},
        {code: Economy(code) for code in ("THA", "NLD")},
    )
    drawn = explorer.explorer(
        wide, titles=titles, names=names, alt=claim("explorer-all-years")
    ).to_plotly_json()
    held = dict(slots(drawn))
    assert {path.rpartition(".")[2] for path in held} == {
        "name",
        "hovertemplate",
        "label",
        "text",
        "alt",
    }
    assert [button["label"] for button in said(drawn)["layout"]["updatemenus"][1]["buttons"]][
        1:
    ] == ["Netherlands", "Thailand"]


@pytest.mark.parametrize(
    ("asked", "fault"),
    [
        (("fixed_basket_gni", "THA"), "none of the values"),
        (("internet_users", "all"), "more than one figure"),
        (("internet", "THA"), "Unknown indicator"),
        (("internet_users", "Siamland"), "Unknown economy"),
    ],
)
def test_what_cannot_be_drawn_is_said(asked, fault: str) -> None:
    with pytest.raises(InputError, match=fault):
        research.explore(*asked)


@pytest.mark.slow
def test_selectors_set_what_the_study_is_about() -> None:
    names: dict[str, object] = {"economy": "THA", "peers": ""}
    whom, peers, *_ = findings.choose(names).children[0].children
    assert (whom.value, peers.value) == ("Thailand", "")
    whom.value = "Viet Nam"
    assert names["economy"] == "VNM"
    whom.value = "nowhere"  # a name half typed
    assert names["economy"] == "VNM"
    whom.value, peers.value = "VNM", "un:ldc"
    assert (names["economy"], names["peers"]) == ("VNM", "un:ldc")


@pytest.mark.slow
def test_a_choice_outlives_the_parameters_cell_until_that_changes() -> None:
    names: dict[str, object] = {"economy": "THA"}
    selectors = findings.choose(names).children[0].children
    assert not any("Compare" in each.description for each in selectors)  # of no use here
    selectors[0].value = "Viet Nam"
    names["economy"] = "THA"  # "Run All" runs the parameters cell too
    findings.choose(names)
    assert names["economy"] == "VNM"
    names["economy"] = "KEN"
    findings.choose(names)
    assert names["economy"] == "KEN"
    titled: dict[str, object] = {"economy": "KEN", "peers": "African Union"}
    assert findings.choose(titled).children[0].children[1].value == "org:au"


def test_findings_of_an_earlier_choice_say_so() -> None:
    earlier = Choice({"economy": "THA"}, {"economy": "THA"})
    assert earlier.style() == ""
    html = {MIME: {}, "text/html": "<h3>x</h3>"}
    assert (
        "research-choice-0"
        in earlier.mark({"content": {"data": html}})["content"]["data"]["text/html"]
    )
    other = {"content": {"data": {"text/html": "y"}}}
    assert earlier.mark(other)["content"]["data"]["text/html"] == "y"
    earlier.take({"economy": "VNM"})
    assert ".research-choice-0::before" in earlier.style()
    assert ".research-choice-1" not in earlier.style()


@pytest.mark.slow
def test_weights_move_ranks_at_once() -> None:
    *sliders, normalisation, _, shown = findings.weigh("itu:asia-pacific", "connectivity").children
    sliders[0].value = 0.2
    of = case("itu:asia-pacific", "connectivity")
    code = next(part.code for part in of.parts if part.title == sliders[0].description)
    for changes in ({}, {"normalisation": "rank"}):
        normalisation.value = changes.get("normalisation")
        again = of.result.replay(weights={code: 0.2}, **changes).total.dropna()
        best = economies.name(str(again.idxmax()))
        rows = [part for part in shown.value.split("<tr>") if 'scope="row"' in part]
        assert len(rows) == len(again)
        assert best in rows[0]


@pytest.mark.slow
def test_selectors_know_groups_by_title_or_id() -> None:
    names: dict[str, object] = {"scope": "itu:asia-pacific"}
    whom = findings.choose(names).children[0].children[0]
    assert whom.value == "Asia-Pacific"
    whom.value = "Least developed countries"
    assert names["scope"] == "un:ldc"
    whom.value = "Tuvalu"
    assert names["scope"] == "TUV"
    group: dict[str, object] = {"group": "un:ldc"}
    whom = findings.choose(group).children[0].children[0]
    whom.value = "itu:cis"
    assert group["group"] == "itu:cis"


def test_a_notebook_without_a_parameter_is_told_so() -> None:
    with pytest.raises(InputError, match="run its parameters cell"):
        findings.choose({})
