"""What a study of an index says is what its figures say, for every group and framework, and gaps
are said.
"""

import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research import economies, findings
from research.errors import InputError
from research.findings.core.latest import comparable
from research.findings.index import ranks
from research.findings.index.case import Case, case, spread
from research.framework import build
from research.messages.values import Count, Economy, Text, Title, claim
from research.metrics import index
from research.report.html import plain_frame
from tests.stores import keep

OWN, RURAL, ASIA = "connectivity", "rural-framework", "itu:asia-pacific"
SECTIONS = {
    "framework": findings.index_framework, "data": findings.index_data,
    "outliers": findings.index_outliers, "ranks": lambda g, f: findings.index_ranks(g, f, 400),
    "closeness": lambda g,
    f: findings.index_closeness(g, f, 400), "drivers": lambda g,
    f: findings.index_drivers(g, f, 64), "parts": findings.index_parts,
    "correlations": findings.index_correlations,
    "published": findings.index_published, "sources": findings.index_sources,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("framework", [OWN, RURAL, "idi", "egdi"])
@pytest.mark.parametrize("section", SECTIONS)
def test_every_group_has_something_true_to_read(section: str, framework: str) -> None:
    groups = [ASIA, "itu:cis", "itu:europe", "wb:low", "un:ldc", "wb:north-america", "all"]
    for group in groups:
        finding = SECTIONS[section](group, framework)
        said = finding.note() + (plain_frame(finding.table).to_string() if finding.table else "")
        assert finding.note(), (section, group)
        assert not re.search(
            r"\bnan\b|\bNaN\b|\binf\b|<NA>|None\b(?! of)|\{|\}|  \.", finding.note()
        ), (group, finding.note())
        assert not re.search(r"\bnan\b|\bNaN\b|<NA>", said), (section, group)
        if finding.fig is not None:
            assert finding.fig.layout.meta["alt"]
            assert len(finding.df)


def test_ranks_stand_with_their_ranges() -> None:
    finding, found = findings.index_ranks(ASIA, OWN, 400), spread(case(ASIA, OWN), 400)
    table, total = finding.df, case(ASIA, OWN).ranked
    assert table.index.tolist() == total.index.tolist()
    assert table["score"].tolist() == total.tolist()
    columns = ["nominal", "p05", "p95"]
    assert table[columns].equals(found.ranks.loc[total.index, columns].rename_axis("economy"))
    line, mark = finding.fig.data
    drawn = [x for x in line.x if x is not None and not np.isnan(x)]
    ordered = found.ranks.loc[total.index]
    assert drawn[::2] == ordered["p05"][::-1].tolist()
    assert drawn[1::2] == ordered["p95"][::-1].tolist()
    assert list(mark.x) == ordered["nominal"][::-1].tolist()
    assert [note.id for note in finding.notes] == ["index-tested-means", "index-tested-meaning"]
    last, widths = finding.claims
    assert (last.id, last.values["economy"]) == ("index-last", Economy(total.index[-1]))
    width = table["p95"] - table["p05"]
    assert widths.values["still"].value == (width <= 2).sum()
    assert widths.values["economy"] == Economy(width.idxmax())


def test_scores_are_those_of_the_latest_values() -> None:
    this = case(ASIA, OWN)
    use = comparable("internet_users")["value"]
    for code in this.values.index:
        assert this.values.loc[code, "internet"] == use.get(code) or pd.isna(
            this.values.loc[code, "internet"]
        ) == (code not in use)
    thailand = index.explain(this.result, "THA")
    assert thailand.parts.loc["internet", "score"] == pytest.approx(
        1 + 99 * min(1, use["THA"] / 95)
    )
    assert thailand.parts["contribution"].sum() == pytest.approx(this.ranked["THA"])


def test_what_is_not_measured_is_said() -> None:
    (without,) = findings.index_framework(ASIA, OWN).claims
    bare = {each.values["part"].value: each.values for each in without.values["parts"].values}
    assert {part: (each["known"].value, each["of"].value) for part, each in bare.items()} == {
        "Network coverage": (0, 2),
        "Affordability": (0, 2),
    }
    notes = {note.id: note.values for note in findings.index_framework(ASIA, RURAL).notes}
    (sparse,) = notes["index-sparse"]["indicators"].values
    assert sparse.values == {
        "indicator": Title("Access to electricity, rural"),
        "economies": Count(1),
    }
    (without,) = findings.index_framework(ASIA, "idi").claims
    assert without.values["parts"].values[0].values["known"] == Count(1)
    gaps = [gap.values["text"].value for gap in findings.index_sources(ASIA, OWN).gaps]
    assert "ITU, ICT price baskets" in gaps
    (lacking,) = findings.index_data(ASIA, OWN).claims
    assert Economy("PLW") in lacking.values["economies"].values
    assert findings.index_ranks(
        ASIA, RURAL, 100
    ).missing  # national figures stand in for none of rural areas
    idi = findings.index_ranks(ASIA, "idi", 100)
    assert idi.headline.id == "index-no-score"
    assert Title("Meaningful connectivity") in idi.gaps[0].values["parts"].values
    assert idi.missing
    assert findings.index_data(ASIA, "idi").missing
    assert not findings.index_data(ASIA, OWN).missing
    assert idi.fig is None


OF_ONES_OWN = (
    "title: Own index\ndescription: Own.\nnodes:\n- {code: T, title: Own index}\n"
    "- {code: a, title: Use, parent: T, indicator: internet_users, normalisation: goalposts, goalposts: [0, 100]}\n"  # noqa: E501
    "- {code: b, title: Electricity, parent: T, indicator: electricity_access, normalisation: min-max}\n"  # noqa: E501
)


def test_a_framework_file_edited_is_read_again(tmp_path) -> None:
    """A cell run again after its framework was edited shows the edit; one run again without is not
    computed anew.
    """
    path = tmp_path / "own.yaml"
    path.write_text(OF_ONES_OWN)
    before = case(ASIA, str(path))
    assert case(ASIA, str(path)) is before
    assert spread(before, 100) is spread(case(ASIA, str(path)), 100)
    path.write_text(OF_ONES_OWN.replace("goalposts: [0, 100]", "goalposts: [0, 50]"))
    after = case(ASIA, str(path))
    use = comparable("internet_users")["value"]["IDN"]
    assert 50 < use < 100
    assert before.result.normalised.loc["IDN", "a"] == pytest.approx(use)
    assert after.result.normalised.loc["IDN", "a"] == 100
    assert findings.index_ranks(ASIA, str(path), 100).df["a"]["IDN"] == 100


def test_values_fetched_are_in_the_case(store) -> None:
    """The same cell, run again after a fetch, rests on what was fetched."""
    before = case(ASIA, OWN).values.loc["THA", "internet"]
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2023): 12.5})
    assert before != 12.5
    assert case(ASIA, OWN).values.loc["THA", "internet"] == 12.5


def test_a_framework_file_of_ones_own(tmp_path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(OF_ONES_OWN)
    assert findings.index_ranks(ASIA, str(path), 100).headline.id.startswith("index-first")
    with pytest.raises(InputError, match="Unknown framework"):
        findings.index_ranks(ASIA, "own", 100)
    with pytest.raises(InputError, match="Unknown group"):
        findings.index_ranks("itu:asia", OWN, 100)


def test_published_scores_are_compared_where_there_are_some(monkeypatch) -> None:
    from research.findings.index import published as index_beside

    given = case(ASIA, OWN).ranked
    frame = pd.DataFrame({"value": given + 0.25})
    own = case(ASIA, OWN).framework.changed(lambda node: {}, published="internet_users")
    changed = type(case(ASIA, OWN))(**{**vars(case(ASIA, OWN)), "framework": own})
    monkeypatch.setattr(index_beside, "case", lambda group, framework: changed)
    monkeypatch.setattr(index_beside, "comparable", lambda indicator: frame)
    finding = findings.index_published(ASIA, OWN)
    assert finding.headline.id == "index-published"
    assert finding.headline.values["economies"] == Count(len(given))
    assert finding.headline.values["largest"].value == pytest.approx(0.25)
    assert np.allclose(finding.df["difference"], -0.25)


def test_published_scores_are_at_hand_or_not(monkeypatch) -> None:
    from research.findings.index import published as index_beside

    assert findings.index_published(ASIA, "egdi").gaps[0].id == "index-gap-published"
    for code, gap in (
        ("THA", claim("index-gap-apart", held=Count(1), economies=Count(39))),
        ("FRA", claim("index-gap-apart", held=Count(0), economies=Count(39))),
    ):
        frame = pd.DataFrame({"value": [0.7]}, index=[code])
        monkeypatch.setattr(index_beside, "comparable", lambda indicator, frame=frame: frame)
        assert findings.index_published(ASIA, "egdi").gaps == (gap,)


def test_choices_tested_are_said_where_scores_fall_below_0() -> None:
    assert case(ASIA, "egdi").assumptions.aggregation == ("framework",)
    assert case(ASIA, OWN).assumptions.aggregation == ("arithmetic", "geometric")
    assert findings.index_ranks(ASIA, OWN, 100).notes[0].id == "index-tested-means"


def test_a_share_of_the_variation_of_ranks_is_at_most_all_of_it() -> None:
    table = findings.index_drivers(ASIA, OWN, 64).df
    assert table[["estimate", "p05", "p95"]].max().max() <= 100
    assert (table["p05"] <= table["p95"]).all()


def test_pairs_that_ask_for_a_second_look_are_told_one_a_kind(monkeypatch) -> None:
    leaves = [leaf.code for leaf in case(ASIA, OWN).framework.leaves[:4]]
    pairs = pd.DataFrame(
        {
            "first": leaves[:3],
            "second": leaves[1:],
            "correlation": [0.95, 0.97, -0.4],
            "pairs": 9,
            "flag": ["twins", "twins", "against"],
        }
    )
    monkeypatch.setattr(index, "correlations", lambda result, kind: pairs)
    found = findings.index_correlations(ASIA, OWN)
    assert (found.headline.values["flagged"], found.headline.values["pairs"]) == (
        Count(3),
        Count(3),
    )
    assert [(each.id, each.values["correlation"].value) for each in found.claims] == [
        ("index-pair-twins", 0.95),
        ("index-pair-against", -0.4),
    ]
    assert found.df["correlation"].tolist() == [0.95, 0.97, -0.4]
    assert found.df["flag"].tolist() == [
        "index-flag-twins",
        "index-flag-twins",
        "index-flag-against",
    ]


def test_what_is_at_hand_is_not_to_be_added_and_what_is_too_sparse_is_no_source(store) -> None:
    members = sorted(economies.groups()[ASIA].members)
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access_rural", iso3, 2023): 90.0 for iso3 in members},
    )
    keep(
        store,
        "itu",
        "2026-07-02",
        {("households_internet_rural", iso3, 2023): 50.0 for iso3 in members[:3]},
    )
    table = findings.index_framework(ASIA, RURAL).df
    assert pd.isna(table.loc["Access to electricity, rural", "adds"])
    assert table.loc[
        "Rural households with Internet access at home", ["adds", "economies"]
    ].tolist() == [
        "ITU, households with Internet access, rural",
        3,
    ]
    rests = findings.index_sources(ASIA, RURAL)
    assert Text("ITU DataHub") not in rests.headline.values["sources"].values
    missing = [gap.values["indicator"].value for gap in rests.gaps]
    assert "Access to electricity, rural" not in missing
    assert "Rural households with Internet access at home" in missing


def test_only_economies_scored_on_every_part_are_ranked() -> None:
    """A table ranked 36 economies, and its title spoke of 23."""
    whole = case(ASIA, OWN)
    complete = whole.ranked.index.tolist()
    part = next(each.code for each in whole.parts if whole.measured(each))
    frames = {
        name: frame.assign(**{part: frame[part].mask(frame.index == complete[-1])})
        for name in ("scores", "normalised")
        if part in (frame := getattr(whole.result, name)).columns
    }
    lacking = replace(whole, result=replace(whole.result, **frames))
    assert frames
    assert lacking.ranked.index.tolist() == complete[:-1]
    assert lacking.totals.index.tolist() == whole.totals.index.tolist()
    ranked = ranks._ranked(lacking, spread(lacking, 100))
    assert ranks._table(lacking, ranked, {}).frame.index.tolist() == complete[:-1]
    other = next(each for each in whole.parts if each.code != part and whole.measured(each))
    table = ranks._table(lacking, ranked, {other.code: other.title}).frame
    assert table.index.tolist() == complete
    assert table["score"].isna().tolist() == [*[False] * (len(complete) - 1), True], "no total"
    assert table[other.code].notna().all()


def _compared(normalisation: str) -> dict:
    """A framework of two parts, each of two leaves that compare economies."""
    leaf = {"normalisation": normalisation}
    nodes = [{"code": "T", "title": "T", "data_threshold": 0.5}]
    for part in "PQ":
        nodes.append({"code": part, "title": part, "parent": "T", "data_threshold": 0.5})
        nodes += [{"code": part + n, "title": part + n, "parent": part, **leaf} for n in "12"]
    return {"id": "t", "title": "t", "scale": [1, 100], "nodes": nodes}


_VALUE = st.one_of(st.none(), st.integers(0, 100).map(float))


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(["min-max", "percentile", "distance-to-best"]),
    st.lists(st.tuples(*4 * [_VALUE]), min_size=4, max_size=9),
)
def test_ranks_are_in_the_order_of_the_scores(normalisation: str, rows: list[tuple]) -> None:
    """Ranks were of the economies with every part alone, and scores of all: others set the scale.

    Two more hold the ends of each scale, one of them without the second part.
    """
    framework = build(_compared(normalisation))
    codes = [leaf.code for leaf in framework.leaves]
    rows = [*rows, (0.0, 0.0, 0.0, 0.0), (150.0, 120.0, None, None), (5.0, 9.0, 101.0, 130.0)]
    group = economies.groups()["all"]
    values = pd.DataFrame(rows, columns=codes, index=list(group.members[: len(rows)]), dtype=float)
    result = index.score(framework, values)
    chosen = index.Assumptions.of(framework, imputation=("none", "median"))
    of = Case(framework, group, values, values, {}, result, chosen)
    table = ranks._ranked(of, spread(of, 16))
    assert table["score"].tolist() == of.ranked[table.index].tolist()
    assert (
        table["nominal"].tolist()
        == table["score"].round(9).rank(ascending=False, method="min").tolist()
    )
    assert table["nominal"].is_monotonic_increasing
