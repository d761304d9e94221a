"""An audit says what is known, how old it is and from whom, and its counts are those of the data."""

import pandas as pd
import pytest

from research import access, catalogue, economies, findings
from research.charts import theme
from research.findings import audit_case
from research.findings.whom import whom
from research.metrics.known import STATES, states

ALL = (
    findings.audit_known, findings.audit_members, findings.audit_age, findings.audit_sources, findings.audit_marks,
    findings.audit_corrections, findings.audit_gaps,
)  # fmt: skip


def known_of(iso3: str) -> pd.DataFrame:
    """The latest observation of every indicator asked for, straight from the long frame."""
    rows = access.observations(audit_case.indicators(), iso3)
    return rows.loc[rows.groupby("indicator")["year"].idxmax()]


def by_theme(scope: str) -> pd.DataFrame:
    """The counts of a table, without the row of all themes and the shares."""
    counts = findings.audit_known(scope).df.drop(index="All themes").iloc[:, :4]
    return counts.replace(",", "", regex=True).astype(int)


@pytest.mark.parametrize("scope", ["THA", "TUV", "PRK", "NLD", "MAF", "XKX", "un:sids"])
@pytest.mark.parametrize("finding", ALL, ids=lambda f: f.__name__)
def test_every_part_of_an_audit_reads_well(finding, scope: str) -> None:
    found = finding(scope)
    shown = f"{found.note()} {found.df.to_string()}"
    assert found.note().endswith(".")
    assert "nan" not in shown.split()
    assert found.fig is None or found.fig.layout.meta["alt"]


@pytest.mark.parametrize("iso3", ["THA", "TUV", "PRK"])
def test_what_is_counted_as_known_is_what_the_data_hold(iso3: str) -> None:
    rows, reference = known_of(iso3), audit_case.audit(iso3).reference
    recent = rows[rows["flag"].ne("undated") & (rows["year"] >= reference - 5)]
    counted = by_theme(iso3).sum()
    assert counted["Recent"] == len(recent)
    assert counted.sum() - counted["Not known"] == len(rows)
    assert counted.sum() == len(audit_case.indicators())
    assert f"{len(rows)} are known" in findings.audit_known(iso3).title
    gaps = findings.audit_gaps(iso3).df
    assert len(gaps) == counted["Not known"]


def test_a_group_is_the_sum_of_its_members() -> None:
    members = economies.group("itu:cis")
    own = sum(by_theme(iso3).to_numpy() for iso3 in members)
    whole = by_theme("itu:cis")
    assert (whole.to_numpy() == own).all()
    found = findings.audit_known("itu:cis")
    known, recent = (f"{100 * n / whole.to_numpy().sum():.0f} %" for n in (own[:, :3].sum(), own[:, 0].sum()))
    assert found.df.loc["All themes", ["Known", "Known and recent"]].tolist() == [known, recent]
    assert f"{known} are known, {recent} of" in found.title


def test_shares_of_releases_stand_in_the_table() -> None:
    found = findings.audit_sources("THA")
    assert found.df["Share"].tolist() == ["100 %"]
    assert found.sentences == ()
    assert found.remarks[0].startswith("Central Intelligence Agency")


def test_ages_add_up_to_the_dated_figures() -> None:
    rows = known_of("TUV")
    dated = rows[rows["flag"].ne("undated")]
    aged = findings.audit_age("TUV")
    assert aged.df["Figures"].astype(int).sum() == len(dated)
    assert f"the oldest is of {dated['year'].min()}" in aged.title
    assert (dated["year"] >= int(aged.title.split(" are of ")[1].split()[0])).mean() >= 0.5


def test_corrections_of_an_economy_are_told_with_their_reason() -> None:
    told = findings.audit_corrections("UZB").df
    assert "109 per 100 people" in told["Why"].str.cat()
    assert findings.audit_corrections("NLD").df.empty


@pytest.mark.parametrize("scope", ["ABW", "un:ldc"])
def test_the_oldest_figures_are_named_few_in_the_sentence_and_more_in_the_remarks(scope: str) -> None:
    found = findings.audit_age(scope)
    first = access.reference_year() - 5
    assert f"from before {first}" in found.sentences[0]
    known = audit_case.audit(scope).own
    old = known[known["flag"].ne("undated") & (known["year"] < first)].index.unique("indicator").size
    assert (f"Also from before {first}: " in found.note()) == (old > 3)
    assert not any(finding(scope).missing for finding in ALL)


def test_the_themes_most_and_least_is_known_of_are_those_of_the_table() -> None:
    shares = findings.audit_known("THA").df.drop(index="All themes")["Known"].str.removesuffix(" %").astype(float)
    most, least = (f"({share:.0f} %)" for share in (shares.max(), shares.min()))
    said = findings.audit_known("THA").sentences[0]
    assert said.index(most) < said.index(least)


def test_states_follow_their_definition() -> None:
    index = pd.MultiIndex.from_tuples([("A", "x"), ("A", "y"), ("B", "x")], names=["economy", "indicator"])
    latest = pd.DataFrame({"year": [2020, 2019, 2024], "flag": ["", "", "undated"]}, index=index)
    found = states(latest, ["B", "A"], ["y", "x"], 2025)
    assert found.loc["A"].tolist() == ["older", "recent"]
    assert found.loc["B"].tolist() == ["unknown", "undated"]
    assert set(found.to_numpy().ravel()) <= set(STATES)


def test_a_measure_on_another_price_base_is_not_asked_for_twice() -> None:
    asked = audit_case.indicators()
    assert "gdp_per_capita_ppp_2021" in asked
    assert not {"gdp_per_capita_ppp_2015", "gdp_ppp_unstated", "exports_national_accounts"} & set(asked)
    assert set(asked) < set(catalogue.table())


def test_whom_takes_economies_and_groups() -> None:
    assert (whom("Tuvalu").members, whom("Tuvalu").is_group) == (("TUV",), False)
    assert whom("all").called == "the world"
    assert len(whom("un:ldc").members) == len(economies.group("un:ldc"))


def test_what_is_not_known_is_pale_and_no_economy_is_named_as_least_known_beside_itself() -> None:
    traces = {trace.name: trace.marker.color for trace in findings.audit_known("THA").fig.data}
    assert traces["Not known"] == findings.audit_known("PRK").fig.data[-1].marker.color == theme.GRID
    assert findings.audit_members("PRK").sentences == ("Of no economy of Asia-Pacific is less known.",)
