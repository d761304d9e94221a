"""An audit says what is known, how old it is and from whom, and its counts are those of the
data.
"""

from dataclasses import replace

import pandas as pd
import pytest

import research
from research import access, catalogue, economies, findings, frame
from research.charts import theme
from research.findings.audits import case as audit_case
from research.findings.audits import origin
from research.findings.audits.case import audit, indicators
from research.findings.audits.register import register
from research.findings.core.scope import scope_of
from research.findings.practice import no_gap
from research.findings.practice.diagnosis import diagnose_or_instead
from research.findings.progress.breaks import doubt_mark
from research.messages.values import Count, Economy, Group, Indicator, Items, Year, claim
from research.metrics.known import DOUBTED, STATES, states
from tests.stores import keep

ALL = (
    findings.audit_answer,
    findings.audit_known,
    findings.audit_gaps,
    findings.audit_sources,
    findings.audit_marks,
    findings.audit_corrections,
)


def known_of(iso3: str) -> pd.DataFrame:
    """The latest observation of every indicator asked for, straight from the long frame."""
    rows = access.observations(audit_case.indicators(), iso3)
    return rows.loc[rows.groupby("indicator")["year"].idxmax()]


def by_theme(scope: str) -> pd.DataFrame:
    """The counts of a table, without the row of all themes and the shares."""
    return findings.audit_known(scope).df.drop(index="audit-theme-all")[list(STATES)]


@pytest.mark.slow
@pytest.mark.parametrize("scope", ["THA", "TUV", "PRK", "NLD", "MAF", "XKX", "un:sids"])
@pytest.mark.parametrize("finding", ALL, ids=lambda f: f.__name__)
def test_every_part_of_an_audit_reads_well(finding, scope: str) -> None:
    found = finding(scope)
    shown = f"{found.note()} {found.df.to_string()}"
    assert found.note().endswith(".")
    assert "nan" not in shown.split()
    assert found.fig is None or found.fig.layout.meta["alt"]


@pytest.mark.slow
@pytest.mark.parametrize("iso3", ["THA", "TUV", "PRK"])
def test_what_is_counted_as_known_is_what_the_data_hold(iso3: str) -> None:
    rows, reference = known_of(iso3), audit_case.audit(iso3).reference
    rows = rows[rows["flag"].ne("suspect") & rows["indicator"].isin(loaded())]
    recent = rows[rows["flag"].ne("undated") & (rows["year"] >= reference - 5)]
    counted = by_theme(iso3).sum()
    assert counted["recent"] == len(recent)
    assert counted.sum() - counted["unknown"] - counted["doubted"] == len(rows)
    assert counted.sum() == len(loaded())
    told = findings.audit_known(iso3).headline.values
    assert (told["known"], told["recent"]) == (Count(len(rows)), Count(len(recent)))
    assert told["indicators"] == Count(len(loaded()))


def loaded() -> set[str]:
    """The indicators that half of economies have, straight from the long frame."""
    rows = access.observations(audit_case.indicators())
    have = rows.groupby("indicator")["economy"].nunique()
    return {*have.index[have >= len(economies.table()) / 2]}


@pytest.mark.parametrize("iso3", ["THA", "TUV"])
def test_what_is_not_loaded_for_any_economy_is_no_gap_of_one(iso3: str) -> None:
    """Kenya missed 170 of 319 indicators, 114 of which no economy had."""
    found, some = findings.audit_gaps(iso3), loaded()
    own = {*known_of(iso3)["indicator"]}
    missing = Count(len(some - own))
    assert found.headline == claim("audit-missing-economy", scope=Economy(iso3), missing=missing)
    assert found.weight == 0, "what is known is counted of all, and says as much"
    any_economy = set(access.observations(audit_case.indicators())["indicator"])
    rest = {*audit_case.indicators()} - any_economy
    file = found.table.file
    states = {state: {*rows["indicator"]} for state, rows in file.groupby("state")}
    assert (states["unknown"], states["not loaded"]) == (some - own, rest)
    old, cell = states.get("older", set()), found.df["older"].dropna()
    assert {each.values["indicator"].id for row in cell for each in row.values} == old
    named = {each.id for row in found.df["unknown"].dropna() for each in row.values}
    assert named == some - own
    by, *counted = found.claims
    assert sum(each.values["missing"].value for each in by.values["publishers"].values) == len(
        some - own
    )
    assert [each.values["old"] for each in counted] == [Count(len(old))] * bool(old)
    themes = {catalogue.indicator(key).theme for key in some}
    assert {*by_theme(iso3).index} == {f"audit-theme-{theme}" for theme in themes}


@pytest.mark.slow
def test_a_group_is_the_sum_of_its_members() -> None:
    members = economies.group("itu:cis")
    whole = by_theme("itu:cis")
    own = sum(by_theme(iso3).loc[whole.index].to_numpy() for iso3 in members)
    assert (whole.to_numpy() == own).all()
    shares = findings.audit_known("itu:cis").df["share_recent"].iloc[:-1]
    assert shares.is_monotonic_decreasing
    found = findings.audit_known("itu:cis")
    known, recent = (100 * n / whole.to_numpy().sum() for n in (own[:, :3].sum(), own[:, 0].sum()))
    assert found.df.loc[
        "audit-theme-all", ["share_known", "share_recent"]
    ].tolist() == pytest.approx([known, recent])
    assert (
        found.headline.values["known"].value,
        found.headline.values["recent"].value,
    ) == pytest.approx((known, recent))


def test_shares_of_releases_stand_in_the_table() -> None:
    found = findings.audit_sources("THA")
    assert found.df["share"].tolist() == [100]
    assert found.headline.values["share"].value == 100
    file = found.table.file
    counted = known_of("THA")["indicator"].isin(loaded()).sum()
    assert (list(file), len(file)) == (list(frame.COLUMNS), counted)
    assert findings.audit_sources("itu:cis").table.file is None, "megabytes of a group"


@pytest.mark.slow
def test_a_second_release_takes_its_share(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "THA", 2024): 91.0, ("secure_servers", "THA", 2024): 40.0},
    )
    found = findings.audit_sources("THA")
    shares = found.df["share"].to_dict()
    n = known_of("THA")["indicator"].isin(loaded()).sum()
    assert shares["World Development Indicators"] == pytest.approx(100 / n)
    assert found.headline.values["share"].value == pytest.approx(100 * (n - 1) / n)


def test_marked_values_are_those_with_a_flag() -> None:
    rows = known_of("UZB")
    rows = rows[rows["indicator"].isin(loaded())]
    flags = rows.loc[rows["flag"].ne(""), "flag"].value_counts()
    found = findings.audit_marks("UZB")
    kinds = {each.id: each.values["values"].value for each in found.headline.values["kinds"].values}
    assert kinds == {f"audit-kind-{flag}": n for flag, n in flags.items()}
    assert found.df["mark"].value_counts().to_dict() == {
        f"mark-{flag}": n for flag, n in flags.items()
    }


def test_what_the_ilo_models_is_counted_where_a_source_marks_none(store) -> None:
    """Three values of Kenya were marked, and its figures on work were modelled."""
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("unemployment", "KEN", 2024): 5.4, ("youth_unemployment", "KEN", 2024): 12.0},
    )
    said = claim("audit-modelled", values=Count(2))
    assert said in findings.audit_marks("KEN").claims
    assert findings.audit_marks("UGA").claims == (), "the Factbook marks none either"


def test_corrections_of_an_economy_are_told_with_their_reason() -> None:
    found = findings.audit_corrections("UZB")
    assert "109 per 100 people" in found.df["reason"].str.cat()
    assert found.df.loc["mobile_per_100", "printed"] == 1110
    done = found.headline.values["done"].values
    assert claim("audit-done-override", values=Count(1)) in done
    assert findings.audit_corrections("CHE").headline == claim(
        "audit-corrections-none", scope=Economy("CHE")
    )


def test_values_in_doubt_are_counted_by_an_audit_as_by_other_reports() -> None:
    """Tuvalu: "no published value is corrected or left out", and "2 are" in its other reports."""
    access.forget()
    research.load("population", "TUV")
    doubted = access.suspects("population", "TUV")
    assert doubted["year"].tolist() == [2025]
    assert findings.sources("TUV").claims == (claim("sources-mended", values=Count(1)),)
    found = findings.audit_corrections("TUV")
    of_people = found.df[found.df.index == "population"]
    assert of_people[["year", "age"]].to_numpy().tolist() == [[2025, "audit-is-latest"]]
    assert found.headline.values["values"] == Count(len(found.df))


def test_a_value_in_doubt_is_none_of_the_latest_values_an_audit_counts(monkeypatch) -> None:
    case, known = audit_case.audit("THA"), findings.audit_known("THA").headline.values["known"]
    doubted = case.states.copy()
    doubted.loc["THA", "internet_users"] = DOUBTED
    monkeypatch.setattr(origin, "audit", lambda _: replace(case, states=doubted))
    found = origin.audit_sources("THA"), origin.audit_marks("THA")
    assert [each.headline.values["values"] for each in found] == [Count(known.value - 1)] * 2


@pytest.mark.parametrize("scope", ["THA", "TUV"])
def test_an_audit_counts_one_set_of_values(scope: str) -> None:
    """Thailand: "42 of 43 indicators", and 44 latest values, 7 of an unknown year, not 5."""
    known = findings.audit_known(scope)
    found = findings.audit_sources(scope), findings.audit_marks(scope)
    told = [each.headline.values["values"] for each in found]
    assert told == [known.headline.values["known"]] * 2
    undated = found[1].df["mark"].eq("mark-undated").sum()
    assert undated == known.df.loc["audit-theme-all", "undated"]
    doubted = findings.audit_corrections(scope).df["action"].eq("audit-action-suspect").sum()
    assert doubted >= known.df.loc["audit-theme-all", "doubted"], "each is listed as in doubt"


def test_one_value_of_a_series_is_its_newest() -> None:
    """Fiji: "newest: 4", of two years of two series."""
    found = findings.audit_corrections("THA").df
    assert len(found) > found.index.nunique()
    assert found[found["age"].eq("audit-is-latest")].index.is_unique


def test_of_a_group_older_values_in_doubt_are_counted_and_not_listed(monkeypatch) -> None:
    """With every source in the store the table for the world was larger than a report may be."""
    actions = {2019: "suspect", 2020: "override", 2021: "suspect", 2031: "suspect"}
    doubted = [
        ("THA", "mobile_per_100", year, "factbook", 1.0, action, "too high")
        for year, action in actions.items()
    ]
    columns = ["economy", "indicator", "year", "source", "printed", "action", "reason"]
    monkeypatch.setattr(origin, "register", lambda *_: pd.DataFrame(doubted, columns=columns))
    found = origin.audit_corrections("itu:asia-pacific")
    assert found.headline.values["values"] == Count(4)
    assert found.df["year"].tolist() == [2020, 2031]
    assert claim("audit-corrections-listed") in found.notes


def test_the_themes_with_most_and_least_recent_values_are_those_of_the_table() -> None:
    """Kenya's best known theme had 17 indicators, 10 of them old."""
    counts = by_theme("THA")
    shares = 100 * counts["recent"] / counts.sum(axis=1)
    (ends,) = findings.audit_known("THA").claims
    assert [ends.values[end].value for end in ("most_share", "least_share")] == pytest.approx(
        [shares.max(), shares.min()]
    )
    for end, share in {"most": shares.max(), "least": shares.min()}.items():
        named = [each.id for each in ends.values[end].values]
        assert named[:3] == [*shares.index[shares.eq(share)]][:3]


def test_states_follow_their_definition() -> None:
    index = pd.MultiIndex.from_tuples(
        [("A", "x"), ("A", "y"), ("B", "x")], names=["economy", "indicator"]
    )
    latest = pd.DataFrame({"year": [2020, 2019, 2024], "flag": ["", "", "undated"]}, index=index)
    doubted = states(latest.assign(flag="suspect"), ["A"], ["y", "x"], 2025)
    assert doubted.loc["A"].tolist() == ["doubted", "doubted"]
    found = states(latest, ["B", "A"], ["y", "x"], 2025)
    assert found.loc["A"].tolist() == ["older", "recent"]
    assert found.loc["B"].tolist() == ["unknown", "undated"]
    assert set(found.to_numpy().ravel()) <= set(STATES)


def test_a_measure_on_another_price_base_is_not_asked_for_twice() -> None:
    asked = audit_case.indicators()
    assert "gdp_per_capita_ppp_2021" in asked
    assert not {"gdp_per_capita_ppp_2015", "gdp_ppp_unstated", "exports_national_accounts"} & set(
        asked
    )
    assert set(asked) < set(catalogue.table())


def test_whom_takes_economies_and_groups() -> None:
    assert (scope_of("Tuvalu").members, scope_of("Tuvalu").is_group) == (("TUV",), False)
    assert scope_of("all").value == Group("all")
    assert len(scope_of("un:ldc").members) == len(economies.group("un:ldc"))


def test_what_is_not_known_is_pale() -> None:
    traces = {trace.name: trace.marker.color for trace in findings.audit_known("THA").fig.data}
    assert (
        traces["Not known"] == findings.audit_known("PRK").fig.data[-1].marker.color == theme.FAINT
    )


def test_the_answer_names_what_is_not_to_be_relied_on(store) -> None:
    """Of an economy by years, of a group by how many economies have such a value."""
    key, year = "internet_users", access.reference_year() + 1
    lower = {2013: 9.2, 2014: 10.9, 2015: 12.3, 2016: 13.1, 2017: 14.7, 2018: 15.2, 2019: 16.4}
    rows = {(key, "UGA", at): value for at, value in lower.items()}
    rows |= {(key, "UGA", 2020): 17.1, (key, "UGA", 2021): 18.6, (key, "UGA", 2022): 19.3}
    keep(store, "worldbank", "2026-07-01", rows | {(key, "UGA", year): 55.5})
    found = findings.audit_answer("UGA")
    named = found.claim("answer-audit-unused").values["figures"].values[0]
    assert named == claim("answer-audit-years", indicator=Indicator(key), years=Items([Year(year)]))
    row = findings.audit_corrections("UGA").df.loc[key]
    assert (row["year"], row["printed"], row["action"]) == (year, 55.5, "audit-action-suspect")
    assert row["reason"].id == "unranked-break"
    of_group = findings.audit_answer("itu:africa").claim("answer-audit-unused").values["figures"]
    assert Indicator(key) in [each.values.get("indicator") for each in of_group.values]


def test_a_row_stands_for_the_earlier_values_of_its_series_and_reason(monkeypatch) -> None:
    """Nigeria: twelve rows of public spending on education, each with the same reason."""
    rows = [
        ("THA", "mobile_per_100", year, "factbook", 1.0, "flag", why)
        for year, why in {2011: "a", 2012: "a", 2014: "a", 2015: "b"}.items()
    ]
    columns = ["economy", "indicator", "year", "source", "printed", "action", "reason"]
    monkeypatch.setattr(origin, "register", lambda *_: pd.DataFrame(rows, columns=columns))
    found = origin.audit_corrections("THA")
    assert found.df[["first", "year"]].to_numpy().tolist() == [[2011, 2014], [2015, 2015]]
    assert found.headline.values["values"] == Count(4)


def test_what_most_of_a_group_lacks_is_asked_for_first() -> None:
    found = findings.audit_answer("itu:africa").claim("answer-audit-unchecked-group")
    topics = [each.id for each in found.values["topics"].values]
    of = {each.id: each for each in no_gap.digital()}
    members = economies.group("itu:africa")
    for topic in topics[:4]:
        problem = of[topic.removeprefix("options-topic-")]
        without = [who for who in members if diagnose_or_instead(who, problem) is None]
        assert len(without) > len(members) / 2


def test_what_an_audit_counts_is_named_as_a_part_of_the_catalogue() -> None:
    """ "Connectivity 7, 100%" was of what the edition holds, which lacks 4G and prices."""
    found = findings.audit_known("KEN")
    (left,) = (each.values["left"].value for each in found.notes)
    assert left + found.headline.values["indicators"].value == len(audit_case.indicators())
    assert left > 0


def test_a_fall_of_subscriptions_that_pages_mark_is_in_the_audit(store) -> None:
    """Nigeria: mobile subscriptions, in doubt on the profile, were sound in the audit."""
    key, years = "mobile_per_100", range(2012, 2024)
    values = {(key, "NGA", year): 70.0 + 2.5 * n for n, year in enumerate(years)}
    keep(store, "worldbank", "2026-07-01", values | {(key, "NGA", 2024): 71.0})
    assert doubt_mark(key, "NGA") == "mark-suspect"
    assert key in {*register(["NGA"], indicators())["indicator"]}
    assert audit("NGA").states.at["NGA", key] == DOUBTED
