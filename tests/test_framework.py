"""Frameworks: those that ship are whole, and one that breaks a rule is refused with the node's
name.
"""

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from research import catalogue, framework
from research.errors import InputError
from research.metrics import index

# What the ten indicators of the index are scored between, as Table A1.1 and Box A1.1 of the report
# of 2024 print it.
IDI = {
    "i99H": (0, 95), "xHH6_IDI": (0, 95), "i911mw_IDI": (0, 150), "i271G_IDI": (0, 100),
    "i271GA_IDI": (0, 100), "i136mwi_subs_IDI": (0, 500), "i135tfb_subs_IDI": (0, 10_000),
    "i271mb_high_ts_GNI_IDI": (1, 21.33), "i154_FBB_ts_GNI_IDI": (1, 33.30), "xHH18_IDI": (0, 95),
}  # fmt: skip


def entry(**changes: dict[str, Any]) -> dict[str, Any]:
    """A small valid framework, some nodes changed by code; a code mapped to None is left out."""
    nodes: dict[str, dict[str, Any]] = {
        "T": {"title": "Index"},
        "P": {"title": "Part", "parent": "T"},
        "a": {"title": "One", "parent": "P", "normalisation": "min-max"},
        "b": {"title": "Other", "parent": "P", "normalisation": "goalposts", "goalposts": [0, 10]},
    }
    for code, change in changes.items():
        nodes[code] = {**nodes.get(code, {"title": code}), **change}
    return {
        "id": "own",
        "title": "Own",
        "nodes": [{"code": code, **node} for code, node in nodes.items()],
    }


@pytest.mark.parametrize("name", ["connectivity", "idi", "egdi", "rural-framework"])
def test_shipped_frameworks_are_whole(name: str) -> None:
    assert name in framework.names()
    found = framework.load(name)
    assert found.citation
    assert found.description.endswith(".")
    assert all(leaf.indicator or leaf.adds or name in ("idi", "egdi") for leaf in found.leaves)
    assert set(found.table()["level"]) == set(range(1, int(found.table()["level"].max()) + 1))


def test_idi_is_as_published() -> None:
    idi = framework.load("idi")
    assert {leaf.code: leaf.goalposts for leaf in idi.leaves} == {
        code: pytest.approx(posts) for code, posts in IDI.items()
    }
    assert [node.code for node in idi.aggregates] == ["IDI", "U", "M", "Coverage"]
    assert {leaf.code for leaf in idi.leaves if leaf.transform == "log1p"} == {
        "i136mwi_subs_IDI",
        "i135tfb_subs_IDI",
    }
    assert {leaf.code for leaf in idi.leaves if leaf.direction < 0} == {
        "i271mb_high_ts_GNI_IDI",
        "i154_FBB_ts_GNI_IDI",
    }


def test_rural_framework_has_the_five_parts_and_their_ground() -> None:
    rural = framework.load("rural-framework")
    parts = [part.title for part in rural.children(rural.root.code)]
    assert parts == [
        "Electricity", "Government policy", "Broadband and its use", "Affordability",
        "Digital skills", "Digital services",
    ]  # fmt: skip


# What stands in for something else, by a word in the title of a part it must not be scored in.
STAND_INS = {
    "skills": ("literacy", "school", "enrolment", "human_capital"),
    "affordability": ("gdp", "gni_per_capita", "income", "poverty"),
    "policy": ("public_management", "egdi", "e_participation"),
    "services": ("internet_users", "egdi_infrastructure"),
    "broadband": ("mobile_per_100", "fixed_telephone"),
}
PUBLISHED = {"idi", "egdi"}  # methods of others, as they publish them


@pytest.mark.parametrize("name", framework.names())
def test_a_part_is_scored_from_two_indicators_of_the_thing_itself(name: str) -> None:
    found = framework.load(name)
    assert (found.indicators_needed >= 2) == (name not in PUBLISHED)
    if name in PUBLISHED:
        return
    for part in found.aggregates:
        below = [child for child in found.children(part.code) if not found.children(child.code)]
        assert not below or len(below) >= 2, part.title
        for leaf in below:
            if "rural" in name:
                assert not leaf.indicator or leaf.indicator.endswith("_rural"), (
                    f"{leaf.code} is a national figure"
                )
            for word, stand_ins in STAND_INS.items():
                if word in part.title.lower() and "subscriptions" not in part.title.lower():
                    assert not leaf.indicator.startswith(stand_ins) or leaf.indicator.endswith(
                        "_rural"
                    ), leaf.code


@pytest.mark.parametrize("name", framework.names())
def test_one_indicator_alone_scores_no_part(name: str) -> None:
    """Every leaf in turn is the only one with a value: no part, and no index, is scored under its
    name.
    """
    found = framework.load(name)
    for leaf in found.leaves:
        values = pd.DataFrame(
            float("nan"), index=["A", "B"], columns=[each.code for each in found.leaves]
        )
        middle = sum(leaf.goalposts) / 2 if leaf.goalposts else 50.0
        values[leaf.code] = [middle, middle / 2]
        scores = (
            index.score(found, values).scores
            if name != "egdi" or leaf.code != "osi_value"
            else pd.DataFrame()
        )
        assert scores.isna().all(axis=None), leaf.code


def test_two_indicators_score_a_part_and_their_number_is_the_frameworks_own() -> None:
    values = pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": [5.0, float("nan"), 7.0]}, index=list("ABC"))
    changes = {"T": {"data_threshold": 0}, "P": {"data_threshold": 0}}
    scores = index.score(framework.build(entry(**changes)), values).scores
    assert scores["P"].notna().tolist() == [True, False, True]
    one = index.score(framework.build({**entry(**changes), "indicators_needed": 1}), values).scores
    assert one["P"].notna().all()


def test_an_index_of_two_parts_is_not_ranked_beside_indices_of_four() -> None:
    """The Democratic People's Republic of Korea came last of 39 by two subscriptions and no
    coverage, two parts of four.
    """
    found = framework.load("connectivity")
    both = [
        "electricity",
        "internet",
        "mobile",
        "fixed_broadband",
        "coverage_4g",
        "coverage_5g",
        "mobile_basket",
        "fixed_basket",
    ]
    values = pd.DataFrame(
        float("nan"), index=["four", "three", "two"], columns=[leaf.code for leaf in found.leaves]
    )
    values[both] = [100.0, 90, 100, 20, 99, 50, 1, 2]
    values.loc[["three", "two"], both[-2:]] = float("nan")
    values.loc["two", both[:2]] = float("nan")
    result = index.score(found, values)
    assert result.scores["SUBSCRIPTIONS"].notna().all()
    assert result.total.notna().to_dict() == {"four": True, "three": True, "two": False}
    # Where nobody has more than two parts, as with the data that come with the library, two make
    # the index of all.
    values[both[:4]] = [100.0, 90, 100, 20]
    only = values.assign(**dict.fromkeys(both[4:], float("nan")))
    assert index.score(found, only).total.notna().all()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"P": {"parent": "a"}}, r"node P.*cycle"),
        ({"T": {"parent": "T"}}, r"node T.*cycle"),
        ({"T2": {}}, "exactly one node"),
        ({"a": {"parent": "Q", "normalisation": "min-max"}}, "node a: its parent 'Q' is no node"),
        ({"a": {"weight": -1}}, "node a, weight: -1"),
        ({"a": {"weight": float("nan")}}, "node a, weight"),
        ({"a": {"weight": 0}, "b": {"weight": 0}}, "node P: the weights of .* are all 0"),
        (
            {"a": {"indicator": "internet_user"}},
            "node a: Unknown indicator 'internet_user'. Did you mean",
        ),
        ({"a": {"direction": 2}}, "node a, direction: 2"),
        ({"a": {"normalisation": None}}, "node a: is a leaf without normalisation"),
        ({"a": {"normalisation": "goalpost"}}, "node a, normalisation: 'goalpost'"),
        (
            {"a": {"normalisation": "goalposts"}},
            "node a: normalisation goalposts needs `goalposts`",
        ),
        ({"a": {"normalisation": "distance-to-target"}}, "needs `target`"),
        ({"b": {"goalposts": [10, 0]}}, "node b: goalposts .* do not ascend"),
        ({"b": {"goalposts": [0, float("inf")]}}, "node b: goalposts .* are not finite"),
        ({"b": {"goalposts": [float("nan"), 1]}}, "node b: goalposts .* are not finite"),
        ({"b": {"range": [1, 0]}}, "node b: range .* is empty"),
        ({"P": {"range": [0, 1]}}, "node P: has children and range"),
        ({"b": {"title": "One"}}, "node a: its title 'One' is used twice"),
        ({"b": {"transform": "log"}}, "node b: goalpost 0.0 has no log"),
        ({"b": {"level": 3}}, "node b: level 3 is not where it stands, which is 1"),
        ({"P": {"goalposts": [0, 1]}}, "node P: has children and goalposts"),
        ({"a": {"colour": "red"}}, "node a, colour"),
    ],
)
def test_what_breaks_a_rule_is_refused_with_its_node(changes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        framework.build(entry(**changes))


def test_codes_are_unique_and_an_index_has_something_below() -> None:
    twice = entry()
    twice["nodes"].append(twice["nodes"][-1])
    with pytest.raises(InputError, match="node b: stands twice"):
        framework.build(twice)
    with pytest.raises(InputError, match="stands alone"):
        framework.build({"id": "own", "title": "Own", "nodes": [{"code": "T", "title": "T"}]})
    with pytest.raises(InputError, match="no node without a parent"):
        framework.build({"id": "own", "title": "Own", "nodes": []})
    with pytest.raises(InputError, match="scale"):
        framework.build({**entry(), "scale": [100, 0]})


def test_a_framework_of_ones_own_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(yaml.safe_dump({key: value for key, value in entry().items() if key != "id"}))
    assert framework.load(path).id == "mine"
    assert framework.load(str(path)) == framework.load(path)
    path.write_text("nodes: [")
    with pytest.raises(InputError, match=r"mine\.yaml is not YAML"):
        framework.load(path)
    path.write_text("- 1")
    with pytest.raises(InputError, match="holds no framework"):
        framework.load(path)
    with pytest.raises(InputError, match="is no file"):
        framework.load(tmp_path / "none.yaml")
    with pytest.raises(InputError, match="Did you mean 'idi'"):
        framework.load("idl")


def test_weights_of_some_nodes_are_replaced_and_others_kept() -> None:
    idi = framework.load("idi")
    changed = idi.with_weights({"U": 3})
    assert (changed.node("U").weight, changed.node("M").weight, idi.node("U").weight) == (3, 1, 1)
    with pytest.raises(InputError, match="Unknown node of idi 'V'"):
        idi.with_weights({"V": 1})
    with pytest.raises(InputError, match="node U, weight"):
        idi.with_weights({"U": -1})


def test_only_keeps_the_way_up() -> None:
    some = framework.load("idi").only(["i271G_IDI"])
    assert [node.code for node in some.nodes] == ["IDI", "M", "Coverage", "i271G_IDI"]
    with pytest.raises(InputError, match="are no leaves"):
        framework.load("idi").only(["Coverage"])
    with pytest.raises(InputError, match="no leaf is left"):
        framework.load("idi").only([])


@pytest.mark.parametrize("name", ["connectivity", "idi", "egdi", "rural-framework"])
def test_an_indicator_has_the_unit_of_its_leaf(name: str) -> None:
    for leaf in framework.load(name).leaves:
        if leaf.indicator:
            found = catalogue.indicator(leaf.indicator)
            assert leaf.unit in (found.short_unit, found.unit), leaf.code


def test_idi_leaves_have_a_range_that_holds_their_goalposts() -> None:
    for leaf in framework.load("idi").leaves:
        assert leaf.range == ((0, 100) if leaf.unit == "%" else (0, float("inf")))
