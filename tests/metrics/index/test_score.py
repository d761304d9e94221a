"""Whole indices: ITU's worked example and published scores, and what may be wrong with values."""

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from research.errors import InputError
from research.framework import build
from research.metrics import index

IDI = index.load_framework("idi")
LEAVES = [leaf.code for leaf in IDI.leaves]
# Measuring digital development: The ICT Development Index 2024, Box A1.1: values, and the scores it
# prints.
BOX = [87.4, 89.3, 105.7, 99.2, 98.5, 123.3, 2908.6, 1.0, 1.4, 93.8]
PRINTED = [92.0, 94.0, 70.5, None, None, 77.6, 86.6, 100.0, 98.8, 98.7]
PRINTED_NODES = {"IDI": 89.5, "U": 85.5, "M": 93.4, "Coverage": 98.8}


def box(**rows: list[float]) -> pd.DataFrame:
    return pd.DataFrame.from_dict({"BOX": BOX, **rows}, orient="index", columns=LEAVES)


def test_the_worked_example_of_itu() -> None:
    result = index.score(IDI, box())
    for node, printed in PRINTED_NODES.items():
        assert result.scores.loc["BOX", node] == pytest.approx(printed, abs=0.06)
    for code, printed in zip(LEAVES, PRINTED, strict=True):
        assert printed is None or result.normalised.loc["BOX", code] == pytest.approx(
            printed, abs=0.06
        )
    # By hand, from the means: (85.49... + 93.39...) / 2.
    assert result.total["BOX"] == pytest.approx(89.449, abs=0.001)


def test_ends_of_the_scale() -> None:
    best = [95, 99, 151, 100, 100, 500, 20_000, 1, 0.5, 100]
    worst = [0, 0, 0, 0, 0, 0, 0, 21.33, 40, 0]
    total = index.score(IDI, box(BEST=best, WORST=worst)).scores
    assert (total.loc["BEST"] == 100).all()
    assert (total.loc["WORST"] == 0).all()


@pytest.mark.parametrize("code", LEAVES)
def test_no_score_where_a_value_is_missing(code: str) -> None:
    values = box(GAP=BOX)
    values.loc["GAP", code] = np.nan
    scores = index.score(IDI, values).scores
    assert np.isnan(scores.loc["GAP", "IDI"])
    assert scores.loc["BOX"].notna().all()
    untouched = "M" if code in ("i99H", "xHH6_IDI", "i911mw_IDI") else "U"
    assert scores.loc["GAP", untouched] == scores.loc["BOX", untouched]


@pytest.fixture
def published() -> pd.DataFrame:
    """ITU's published values and scores: a CSV with columns economy, the ten codes and IDI, named
    by IDI_PUBLISHED.
    """
    path = Path(os.environ.get("IDI_PUBLISHED", ""))
    if not path.is_file():
        pytest.skip("IDI_PUBLISHED does not name a CSV of ITU's published values and scores")
    return pd.read_csv(path, index_col="economy")


def test_published_scores_are_reproduced(published: pd.DataFrame) -> None:
    total = index.score(IDI, published).total
    complete = published[LEAVES].notna().all(axis=1)
    assert complete.sum() > 100
    assert (total[complete] - published.loc[complete, "IDI"]).abs().max() <= 0.1
    assert total[~complete].isna().all()


def test_order_and_further_columns_do_not_matter() -> None:
    rng = np.random.default_rng(3)
    values = pd.DataFrame(
        rng.uniform(1, 90, (20, 10)), index=[f"E{i}" for i in range(20)], columns=LEAVES
    )
    expected = index.score(IDI, values).scores
    moved = values.sample(frac=1, random_state=1)[LEAVES[::-1]].assign(name="text")
    pd.testing.assert_frame_equal(index.score(IDI, moved).scores.loc[expected.index], expected)
    before = values.copy()
    index.score(IDI, values, imputation="mean", treatment="winsorise")
    pd.testing.assert_frame_equal(values, before)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda v: v.drop(columns="i99H"), r"no column \['i99H'\]"),
        (lambda v: v.rename(columns={"i99H": "i99h"}), "is it 'i99h'"),
        (lambda v: pd.concat([v, v]), "'BOX' stands twice"),
        (lambda v: pd.concat([v, v[["i99H"]]], axis=1), "column 'i99H' stands twice"),
        (lambda v: v.assign(i99H="many"), "column 'i99H' holds values that are no numbers"),
        (lambda v: v.assign(i99H=np.inf), "column 'i99H' holds an infinite value"),
        (
            lambda v: v.assign(i136mwi_subs_IDI=-1.0),
            "'BOX', column 'i136mwi_subs_IDI': -1 cannot be, .* 0 to inf GB a year; correct",
        ),
        (
            lambda v: v.assign(i99H=-0.1),
            "'BOX', column 'i99H': -0.1 cannot be, values lie within 0 to 100 %; correct",
        ),
        (lambda v: v.assign(xHH18_IDI=100.5), "column 'xHH18_IDI': 100.5 cannot be"),
        (
            lambda v: v.assign(i154_FBB_ts_GNI_IDI=-2.0),
            "column 'i154_FBB_ts_GNI_IDI': -2 cannot be",
        ),
    ],
)
def test_what_is_wrong_with_values_is_said(spoil, said: str) -> None:
    with pytest.raises(InputError, match=said):
        index.score(IDI, spoil(box()))


def test_no_economy_has_no_score() -> None:
    assert index.score(IDI, box().iloc[:0]).scores.empty


def test_weights_count_against_their_sum() -> None:
    values = box()
    same = index.score(IDI, values, weights={"U": 7, "M": 7}).total["BOX"]
    assert same == pytest.approx(index.score(IDI, values).total["BOX"], abs=1e-12)
    scores = index.score(IDI, values, weights={"U": 3}).scores.loc["BOX"]
    assert scores["IDI"] == pytest.approx(0.75 * scores["U"] + 0.25 * scores["M"])
    only = index.score(IDI, values, weights={"U": 0}).scores.loc["BOX"]
    assert only["IDI"] == only["M"]
    with pytest.raises(InputError, match="Unknown node"):
        index.score(IDI, values, weights={"V": 1})


def test_a_choice_is_replayed_and_the_others_kept() -> None:
    values = box(
        B=[50, 40, 60, 90, 70, 50, 900, 5, 9, 70], C=[20, 10, 30, 60, 40, 20, 300, 12, 20, 50]
    )
    first = index.score(IDI, values, aggregation="geometric", weights={"U": 2})
    again = first.replay(normalisation="min-max")
    assert again.framework.node("U").weight == 2
    assert again.choices["aggregation"] == "geometric"
    assert first.replay().total.equals(first.total)
    by_hand = index.score(
        IDI, values, aggregation="geometric", weights={"U": 2}, normalisation="min-max"
    )
    assert again.total.equals(by_hand.total)
    assert (again.total["C"], first.ranks["C"]) == (0, 3)
    with pytest.raises(InputError, match="'mode' is none of"):
        first.replay(aggregation="mode")


def test_a_threshold_lets_a_node_do_with_less() -> None:
    values = box(GAP=BOX)
    values.loc["GAP", "i911mw_IDI"] = np.nan
    scores = index.score(IDI, values, data_threshold=0.6).scores.loc["GAP"]
    assert scores["U"] == pytest.approx((100 * 87.4 / 95 + 100 * 89.3 / 95) / 2)
    assert np.isnan(index.score(IDI, values, data_threshold=0.7).total["GAP"])


def test_a_panel_keeps_its_goalposts() -> None:
    years = {2022: BOX, 2023: [x * 0.9 for x in BOX], 2024: [x * 0.8 for x in BOX]}
    panel = pd.concat(
        {year: box(OTHER=row) for year, row in years.items()}, names=["year", "economy"]
    ).swaplevel()
    scores = index.score(IDI, panel).total
    assert scores["BOX"].nunique() == 1
    for year, row in years.items():
        assert scores["OTHER", year] == pytest.approx(
            index.score(IDI, box(OTHER=row)).total["OTHER"]
        )
    assert index.score(IDI, panel).ranks["BOX", 2022] == 1
    copeland = index.score(IDI, panel, aggregation="copeland").total
    assert copeland["BOX", 2022] == copeland["OTHER", 2022] == 0


def test_ties_share_the_best_place() -> None:
    assert index.score(IDI, box(SAME=BOX, LESS=[x * 0.5 for x in BOX])).ranks.to_dict() == {
        "BOX": 1,
        "SAME": 1,
        "LESS": 3,
    }


def test_egdi_by_hand() -> None:
    egdi = index.load_framework("egdi")
    rng = np.random.default_rng(5)
    values = pd.DataFrame(
        rng.uniform(10, 150, (30, 9)), columns=[leaf.code for leaf in egdi.leaves]
    )
    capped = values.copy()
    infrastructure = ["internet_users", "mobile", "mobile_broadband", "fixed_broadband"]
    capped[infrastructure] = capped[infrastructure].clip(upper=120)
    z = (capped - capped.mean()) / capped.std()
    parts = {
        "OSI": z["osi_value"],
        "TII": z[infrastructure].mean(axis=1),
        "HCI": z["literacy"] / 3
        + 2 / 9 * (z["enrolment"] + z["expected_schooling"] + z["mean_schooling"]),
    }
    expected = pd.DataFrame(
        {name: (part - part.min()) / (part.max() - part.min()) for name, part in parts.items()}
    )
    scores = index.score(egdi, values).scores
    pd.testing.assert_frame_equal(scores[list(parts)], expected)
    assert scores["EGDI"].to_numpy() == pytest.approx(expected.mean(axis=1).to_numpy())


def test_a_part_can_count_the_other_way_round() -> None:
    leaf = {"normalisation": "goalposts", "goalposts": [0, 100]}
    nodes = [
        {"code": "T", "title": "T"},
        {"code": "good", "title": "g", "parent": "T", **leaf},
        {"code": "BAD", "title": "B", "parent": "T", "direction": -1},
        {"code": "bad", "title": "b", "parent": "BAD", **leaf},
    ]
    turned = build({"id": "t", "title": "t", "nodes": nodes, "indicators_needed": 1})
    result = index.score(turned, pd.DataFrame({"good": [60.0], "bad": [30.0]}, index=["A"]))
    assert result.total["A"] == pytest.approx((60 + 70) / 2)
    parts = index.explain(result, "A").parts["contribution"]
    assert parts.to_dict() == pytest.approx({"good": 30, "bad": -15, "(base)": 50})


def test_the_index_comes_first() -> None:
    nodes = [{**node.model_dump(), "level": None} for node in IDI.nodes]
    last = build({**IDI.model_dump(), "nodes": nodes[::-1]})
    assert list(index.score(last, box()).scores) == ["IDI", "Coverage", "M", "U"]


def test_a_treatment_may_leave_the_range_of_a_leaf() -> None:
    """Values are refused as they are given; what a treatment makes of them is in other units."""
    rows = {f"E{i}": [value * (0.4 + 0.02 * i) for value in BOX] for i in range(9)}
    assert index.score(IDI, box(**rows), treatment="winsorise").total.notna().all()
    with pytest.raises(InputError, match="cannot be"):
        index.normalise(IDI, box().assign(i99H=101.0))


def test_a_stretched_node_is_scored_one_year_at_a_time() -> None:
    egdi = index.load_framework("egdi")
    frame = pd.DataFrame(
        np.random.default_rng(1).uniform(10, 90, (5, 9)),
        columns=[leaf.code for leaf in egdi.leaves],
    )
    panel = pd.concat({2020: frame, 2022: frame * 1.1}, names=["year", "economy"]).swaplevel()
    with pytest.raises(InputError, match=r"node OSI: .*score one year at a time"):
        index.score(egdi, panel)
