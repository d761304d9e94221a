"""What a study of an index says is what its figures say, for every group and framework, and gaps are said."""

import re

import numpy as np
import pandas as pd
import pytest

from research import economies, findings, targets
from research.errors import InputError
from research.findings.index_case import case, spread
from research.findings.latest import comparable
from research.metrics import index
from tests.stores import keep

OWN, RURAL, ASIA = "connectivity", "rural-framework", "itu:asia-pacific"
SECTIONS = {
    "framework": findings.index_framework, "data": findings.index_data, "outliers": findings.index_outliers,
    "ranks": lambda g, f: findings.index_ranks(g, f, 400), "map": lambda g, f: findings.index_map(g, f, 400),
    "closeness": lambda g, f: findings.index_closeness(g, f, 400), "drivers": lambda g, f: findings.index_drivers(g, f, 64),
    "parts": findings.index_parts, "correlations": findings.index_correlations, "targets": findings.index_targets,
    "published": findings.index_published, "sources": findings.index_sources,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("framework", [OWN, RURAL, "idi", "egdi"])
@pytest.mark.parametrize("section", SECTIONS)
def test_every_group_has_something_true_to_read(section: str, framework: str) -> None:
    groups = [ASIA, "itu:cis", "itu:europe", "wb:low", "un:ldc", "wb:north-america", "all"]
    for group in groups if section != "map" else groups[:3]:
        finding = SECTIONS[section](group, framework)
        said = finding.note() + finding.df.to_string()
        assert finding.note(), (section, group)
        assert not re.search(r"\bnan\b|\bNaN\b|\binf\b|<NA>|None\b(?! of)|\{|\}|  \.", finding.note()), (group, finding.note())
        assert not re.search(r"\bnan\b|\bNaN\b|<NA>", said), (section, group)
        if finding.fig is not None:
            assert finding.fig.layout.meta["alt"]
            assert len(finding.df)


def test_ranks_stand_with_their_ranges() -> None:
    finding, found = findings.index_ranks(ASIA, OWN, 400), spread(ASIA, OWN, 400)
    table, total = finding.df, case(ASIA, OWN).ranked
    assert table.index[0] == economies.name(total.index[0])
    assert len(table) == len(total)
    for code, row in zip(total.index, table.itertuples(), strict=True):
        ranks = found.ranks.loc[code]
        low, high = ranks["p05"], ranks["p95"]
        assert row.Range == (f"{low:.0f}" if low == high else f"{low:.0f} to {high:.0f}")
        assert row.Rank == f"{ranks['nominal']:.0f}"
    line, mark = finding.fig.data
    drawn = [x for x in line.x if x is not None and not np.isnan(x)]
    ordered = found.ranks.loc[total.index]
    assert drawn[::2] == ordered["p05"][::-1].tolist()
    assert drawn[1::2] == ordered["p95"][::-1].tolist()
    assert list(mark.x) == ordered["nominal"][::-1].tolist()
    assert "a range over choices, not a margin of error" in finding.remarks[0]
    assert len(finding.sentences) == 2


def test_scores_are_those_of_the_latest_values() -> None:
    this = case(ASIA, OWN)
    use = comparable("internet_users")["value"]
    for code in this.values.index:
        assert this.values.loc[code, "internet"] == use.get(code) or pd.isna(this.values.loc[code, "internet"]) == (
            code not in use
        )
    thailand = index.explain(this.result, "THA")
    assert thailand.parts.loc["internet", "score"] == pytest.approx(1 + 99 * min(1, use["THA"] / 95))
    assert thailand.parts["contribution"].sum() == pytest.approx(this.ranked["THA"])


def test_what_is_not_measured_is_said() -> None:
    said = findings.index_framework(ASIA, OWN).sentences[1]
    assert "network coverage (none of 2) and affordability (none of 2)" in said
    assert "access to electricity, rural (1)" in findings.index_framework(ASIA, RURAL).note()
    assert "universal connectivity (1 of 3)" in findings.index_framework(ASIA, "idi").note()
    assert "ITU, ICT price baskets" in findings.index_sources(ASIA, OWN).note()
    assert "Palau" in findings.index_data(ASIA, OWN).note()
    assert findings.index_ranks(ASIA, RURAL, 100).missing  # national figures stand in for none of rural areas
    idi = findings.index_ranks(ASIA, "idi", 100)
    assert idi.title.startswith("No economy of Asia-Pacific has a score in the ICT Development Index")
    assert "meaningful connectivity" in idi.title
    assert idi.missing
    assert findings.index_data(ASIA, "idi").missing
    assert not findings.index_data(ASIA, OWN).missing
    assert idi.fig is None


def test_a_framework_file_of_ones_own(tmp_path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(
        "title: Own index\ndescription: Own.\nnodes:\n- {code: T, title: Own index}\n"
        "- {code: a, title: Use, parent: T, indicator: internet_users, normalisation: goalposts, goalposts: [0, 100]}\n"
        "- {code: b, title: Electricity, parent: T, indicator: electricity_access, normalisation: min-max}\n"
    )
    assert "has the highest score" in findings.index_ranks(ASIA, str(path), 100).title
    with pytest.raises(InputError, match="Unknown framework"):
        findings.index_ranks(ASIA, "own", 100)
    with pytest.raises(InputError, match="Unknown group"):
        findings.index_ranks("itu:asia", OWN, 100)


def test_targets_count_economies_and_no_data_apart() -> None:
    finding = findings.index_targets(ASIA, OWN)
    use = comparable("internet_users")["value"].reindex(economies.group(ASIA))
    met, unknown = int((use >= 95).sum()), int(use.isna().sum())
    assert finding.title.startswith(f"In Asia-Pacific, {met} of 39 economies meet the target for 2030")
    assert f"no data for {unknown}" in finding.note()
    assert len(finding.df) == len(targets.table())
    row = finding.df[finding.df.index.str.contains("people aged 15 and over who use")].iloc[0]
    assert f"Target met: {met}" in row["State"]
    assert f"No data: {unknown}" in row["State"]
    numbers = [int(n) for n in re.findall(r": (\d+)", row["State"])]
    assert sum(numbers) == 39


def test_published_scores_are_compared_where_there_are_some(monkeypatch) -> None:
    from research.findings import index_beside

    given = case(ASIA, OWN).ranked
    frame = pd.DataFrame({"value": given + 0.25})
    own = case(ASIA, OWN).framework.changed(lambda node: {}, published="internet_users")
    changed = type(case(ASIA, OWN))(**{**vars(case(ASIA, OWN)), "framework": own})
    monkeypatch.setattr(index_beside, "case", lambda group, framework: changed)
    monkeypatch.setattr(index_beside, "comparable", lambda indicator: frame)
    finding = findings.index_published(ASIA, OWN)
    assert f"of {len(given)} economies differ by at most 0.25 points" in finding.title
    assert finding.df["Difference"].eq("−0.25").all()


def test_published_scores_are_at_hand_or_not(monkeypatch) -> None:
    from research.findings import index_beside

    assert findings.index_published(ASIA, "egdi").title.startswith("No published scores of the E-Government Development Index")
    for code, said in (
        ("THA", "for 1 of the 39 economies of Asia-Pacific, but no score computed"),
        ("FRA", "for none of the economies of Asia-Pacific."),
    ):
        frame = pd.DataFrame({"value": [0.7]}, index=[code])
        monkeypatch.setattr(index_beside, "comparable", lambda indicator, frame=frame: frame)
        assert said in findings.index_published(ASIA, "egdi").title


def test_targets_are_all_that_the_data_measure() -> None:
    """Also those whose indicator the framework does not use, and an aim has no number rather than no data."""
    table = findings.index_targets(ASIA, "idi").df
    power = comparable("electricity_access")["value"].reindex(economies.group(ASIA))
    row = table[table.index.str.contains("access to electricity")].iloc[0]
    assert f"Target met: {int((power >= 100).sum())}" in row["State"]
    for target, (_, shown) in zip(targets.table().values(), table.iterrows(), strict=True):
        assert (shown["State"] == targets.NO_NUMBER) == (target.rule == "aim")
        assert shown["Published in"] == target.citation


def test_choices_tested_are_said_where_scores_fall_below_0() -> None:
    assert case(ASIA, "egdi").assumptions.aggregation == ("framework",)
    assert case(ASIA, OWN).assumptions.aggregation == ("arithmetic", "geometric")
    assert "arithmetic or geometric means" in findings.index_ranks(ASIA, OWN, 100).note()


def test_the_highest_and_the_lowest_score_are_named_on_the_map() -> None:
    ranked = case(ASIA, OWN).ranked
    said = findings.index_map(ASIA, OWN, 100).sentences[0]
    assert said.index(economies.called(ranked.index[-1])) < said.index(economies.called(ranked.index[0]))


def test_a_share_of_the_variation_of_ranks_is_at_most_all_of_it() -> None:
    table = findings.index_drivers(ASIA, OWN, 64).df
    shares = [float(re.search(r"([\d.]+) %$", text)[1]) for text in table["Interval"]]
    assert max(shares) <= 100


def test_pairs_that_ask_for_a_second_look_are_told_one_a_kind(monkeypatch) -> None:
    leaves = [leaf.code for leaf in case(ASIA, OWN).framework.leaves[:4]]
    pairs = pd.DataFrame(
        {"first": leaves[:3], "second": leaves[1:], "correlation": [0.95, 0.97, -0.4], "pairs": 9,
         "flag": ["twins", "twins", "against"]}
    )  # fmt: skip
    monkeypatch.setattr(index, "correlations", lambda result, kind: pairs)
    found = findings.index_correlations(ASIA, OWN)
    assert found.title.startswith("3 of the 3 pairs")
    assert found.sentences[0].endswith(
        "(0.95) count nearly the same thing twice (correlation above 0.92); so does one more pair."
    )
    assert "(−0.40) move against each other" in found.sentences[1]
    assert "(0.97)" in found.remarks[0]


@pytest.fixture
def anew():
    """Cases read anew from the data at hand, and not kept for other tests."""
    case.cache_clear()
    yield
    case.cache_clear()


def test_what_is_at_hand_is_not_to_be_added_and_what_is_too_sparse_is_no_source(store, anew) -> None:
    members = sorted(economies.groups()[ASIA].members)
    keep(store, "worldbank", "2026-07-01", {("electricity_access_rural", iso3, 2023): 90.0 for iso3 in members})
    keep(store, "itu", "2026-07-02", {("households_internet_rural", iso3, 2023): 50.0 for iso3 in members[:3]})
    table = findings.index_framework(ASIA, RURAL).df
    assert not table.loc["Access to electricity, rural", "Remark"].startswith("To add")
    assert table.loc["Rural households with Internet access at home", "Remark"].startswith("To add: ")
    rests = findings.index_sources(ASIA, RURAL)
    assert "ITU DataHub" not in rests.title
    assert "access to electricity, rural (World Bank" not in rests.note()
    assert "rural households with Internet access at home (ITU" in rests.note()
