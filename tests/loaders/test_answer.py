"""Who answers: the store before the snapshot, one source an economy and indicator, pins,
corrections, what cannot be true.
"""

import pytest

import research
from research import access, corrections, findings
from research.corrections import Correction
from research.errors import InputError
from research.findings.audits.sources import CORE
from research.loaders import answer, releases
from research.messages.values import Indicator, Items, Text, claim
from tests.stores import keep


def served(indicator: str, economy: str, **more) -> list[list[object]]:
    return research.observations(indicator, economy, **more)[
        ["year", "value", "source", "vintage"]
    ].values.tolist()


def test_the_store_answers_before_the_snapshot_and_is_never_spliced_with_it(store) -> None:
    assert served("internet_users", "THA") == [[2023, 90.0, "factbook", "2026-02-04"]]
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "THA", 2010): 22.4, ("internet_users", "THA", 2019): 66.7},
    )
    assert served("internet_users", "THA") == [
        [2010, 22.4, "worldbank", "2026-07-01"], [2019, 66.7, "worldbank", "2026-07-01"]
    ]  # fmt: skip
    assert served("internet_users", "VNM")[0][2] == "factbook"


def test_a_series_that_ended_long_ago_does_not_hide_the_figure_of_today(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "THA", 2010): 22.4, ("internet_users", "THA", 2018): 56.8},
    )
    assert served("internet_users", "THA") == [[2023, 90.0, "factbook", "2026-02-04"]]
    assert len(served("internet_users", "THA", source="worldbank")) == 2
    # What has no year is no newer than what has one, and a figure that cannot be true is none.
    keep(store, "worldbank", "2026-07-01", {("electricity_access_rural", "TUV", 2010): 95.3})
    assert served("electricity_access_rural", "TUV") == [[2010, 95.3, "worldbank", "2026-07-01"]]
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("coverage_4g", "TUV", 2010): 5.0},
        asked=("coverage_4g",),
    )
    keep(store, "itu", "2026-07-01", {("coverage_4g", "TUV", 2022): 270.0}, whole=False)
    assert served("coverage_4g", "TUV") == [[2010, 5.0, "worldbank", "2026-07-01"]]


def test_the_newest_release_answers_and_an_older_one_can_be_pinned(store) -> None:
    keep(
        store, "worldbank", "2026-04-01", {("gini", "THA", 2020): 35.0, ("gini", "TUV", 2010): 39.0}
    )
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    assert served("gini", "THA") == [[2020, 34.9, "worldbank", "2026-07-01"]]
    assert served("gini", "THA", vintage="2026-04-01") == [[2020, 35.0, "worldbank", "2026-04-01"]]
    assert research.load("gini", "THA", vintage="2026-04-01").values.tolist() == [[35.0]]
    # The newest release was asked for every economy and has nothing of Tuvalu: a value that was
    # withdrawn does not return.
    assert served("gini", "TUV") == []
    with pytest.raises(InputError, match=r"No vintage '2020-01-01' is available.*2026-04-01"):
        research.load("gini", vintage="2020-01-01")
    with pytest.raises(InputError, match="No source 'itu' is available"):
        research.load("gini", source="itu")
    with pytest.raises(
        InputError,
        match=r"No vintage '2026-04-01' of 'factbook' is available; there is \['2026-02-04'\]",
    ):
        research.load("gini", source="factbook", vintage="2026-04-01")


def test_a_release_that_was_not_asked_for_an_indicator_leaves_it_to_the_one_before(store) -> None:
    keep(store, "worldbank", "2026-04-01", {("gini", "THA", 2020): 35.0})
    keep(store, "worldbank", "2026-07-01", {("fertility", "THA", 2020): 1.3})
    assert served("gini", "THA") == [[2020, 35.0, "worldbank", "2026-04-01"]]
    keep(store, "worldbank", "2026-07-01", {}, asked=("gini",))
    assert served("gini", "THA") == [[2023, 33.5, "factbook", "2026-02-04"]]


def test_partial_releases_answer_for_the_economies_they_name(store) -> None:
    keep(
        store,
        "itu",
        "2026-04-01",
        {("coverage_5g", "THA", 2021): 76.0, ("coverage_5g", "TUV", 2021): 0.0},
        whole=False,
    )
    keep(store, "itu", "2026-07-01", {("coverage_5g", "THA", 2021): 77.0}, whole=False)
    assert served("coverage_5g", "THA")[0][3] == "2026-07-01"
    assert served("coverage_5g", "TUV") == [[2021, 0.0, "itu", "2026-04-01"]]


def test_a_price_of_0_is_no_price(store) -> None:
    """ITU prints a 0 where it found no offer: it is no lowest price, moves no median, and the price
    before it is the last.
    """
    keep(
        store,
        "itu",
        "2026-07-01",
        {("fixed_basket_gni", "THA", year): price for year, price in ((2021, 3.0), (2022, 0.0))},
    )
    assert served("fixed_basket_gni", "THA") == [[2021, 3.0, "itu", "2026-07-01"]]
    assert access.implausible(["THA"], ["fixed_basket_gni"]).empty
    keep(store, "itu", "2026-07-01", {("coverage_5g", "THA", 2021): 0.0})
    assert served("coverage_5g", "THA") == [[2021, 0.0, "itu", "2026-07-01"]]


def test_priority_is_the_catalogues(store) -> None:
    for source in ("worldbank", "itu"):
        values = {(key, "THA", 2022): 50.0 for key in ("internet_users", "internet_users_female")}
        keep(store, source, "2026-07-01", values)
    assert served("internet_users", "THA")[0][2] == "worldbank"
    assert served("internet_users_female", "THA")[0][2] == "itu"
    assert served("internet_users", "THA", source="itu")[0][2] == "itu"


@pytest.mark.slow
def test_where_the_catalogue_says_so_the_newest_figures_answer(store) -> None:
    both = ("internet_users_female", "internet_users_male")
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {(key, iso3, 2014): 30.0 for key in both for iso3 in ("THA", "VNM", "LAO")},
    )
    keep(store, "gender_ict", "2026-01-01", {(key, "THA", 2019): 60.0 for key in both}, whole=False)
    keep(store, "gender_ict", "2026-02-01", {(key, "VNM", 2010): 20.0 for key in both}, whole=False)
    keep(store, "gender_ict", "2026-03-01", {(key, "LAO", 2014): 31.0 for key in both}, whole=False)
    for key in both:
        assert served(key, "THA") == [
            [2019, 60.0, "gender_ict", "2026-01-01"]
        ]  # newer, and never spliced
        assert served(key, "VNM") == [[2014, 30.0, "worldbank", "2026-07-01"]]  # older
        assert served(key, "LAO") == [
            [2014, 30.0, "worldbank", "2026-07-01"]
        ]  # as new: the order of the sources decides
        assert served(key, "THA", source="worldbank") == [[2014, 30.0, "worldbank", "2026-07-01"]]
    assert findings.gender_parity("THA").df.loc["topic-internet-users", "female"] == 60.0


def test_releases_are_pinned_for_a_process(store, monkeypatch) -> None:
    keep(store, "worldbank", "2026-04-01", {("gini", "THA", 2020): 35.0})
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    monkeypatch.setenv("RESEARCH_VINTAGE", "worldbank=2026-04-01")
    assert served("gini", "THA")[0][1] == 35.0
    assert served("internet_users", "VNM")[0][2] == "factbook"
    for wrong, said in (
        ("worldbank=2020-01-01", "No release"),
        ("2026-04-01", "is not SOURCE=DATE"),
    ):
        monkeypatch.setenv("RESEARCH_VINTAGE", wrong)
        with pytest.raises(InputError, match=said):
            research.load("gini")


def test_a_stale_correction_is_an_error_only_where_its_source_is_asked(store, monkeypatch) -> None:
    stale = Correction(
        source="factbook",
        economy="THA",
        indicator="internet_users",
        year=2023,
        expect=12,
        action="drop",
        reason="a test",
    )
    monkeypatch.setattr(corrections, "table", lambda: (stale,))
    with pytest.raises(
        InputError, match="expects 12 for THA internet_users 2023 of factbook, which now prints 90"
    ):
        research.load("internet_users", "VNM", source="factbook", years=range(1900, 2101))
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2023): 89.5})
    assert served("internet_users", "THA") == [[2023, 89.5, "worldbank", "2026-07-01"]]


@pytest.mark.slow
def test_corrections_of_fetched_values_are_applied(store) -> None:
    values = {
        ("mobile_per_100", "FJI", 2022): 111.7,
        ("mobile_per_100", "FJI", 2023): 361.049,
        ("mobile_per_100", "FJI", 2024): 574.152,
    }
    keep(store, "worldbank", "2026-07-01", values)
    assert served("mobile_per_100", "FJI") == [[2022, 111.7, "worldbank", "2026-07-01"]]
    assert [c.year for c in access.corrections(["FJI"], ["mobile_per_100"])] == [2024, 2023]


@pytest.mark.slow
def test_a_value_that_cannot_be_true_is_not_served(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "TUV", 2022): 70.0, ("internet_users", "TUV", 2023): 743.0},
    )
    assert [row[1] for row in served("internet_users", "TUV")] == [70.0]
    assert access.implausible(["TUV"], ["internet_users"])["value"].tolist() == [743.0]


def test_a_source_with_nothing_plausible_leaves_the_economy_to_the_next(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("internet_users", "VNM", 2023): 743.0})
    assert served("internet_users", "VNM")[0][2] == "factbook"
    assert len(access.implausible(["VNM"], ["internet_users"])) == 1


def test_what_was_read_has_a_digest_that_follows_what_is_served(store) -> None:
    research.load("airports", "THA")
    before = access.indicators_read()["airports"]
    research.load("airports", "VNM")
    assert access.indicators_read()["airports"] == before
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    research.load("airports")
    assert access.indicators_read()["airports"] == before  # another indicator has changed
    keep(store, "worldbank", "2026-07-01", {("airports", "TUV", 2025): 2.0})
    research.load("airports", "THA")
    assert access.indicators_read()["airports"] != before


def test_a_report_rests_on_what_it_was_told_and_not_on_what_came_after(store) -> None:
    access.forget()
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    research.load("gini", "THA")
    told = access.rests_on()
    assert access.digests(told) == told
    keep(store, "worldbank", "2026-10-01", {("gini", "THA", 2020): 30.0})
    assert access.rests_on() == told != access.digests(told)
    research.load("gini", "THA")
    assert access.rests_on()["gini"] not in (told["gini"], access.digests(told)["gini"]), (
        "two answers are neither"
    )


def test_state_names_what_answers(store) -> None:
    empty = releases.state()
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    assert releases.state() != empty


@pytest.mark.slow
def test_what_a_whole_release_does_not_give_is_said(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    unread = findings.missing("PRK", CORE)
    assert Indicator("gini") not in unread.df.index, "it is not known to lack it"
    named = [each for each in (*unread.claims, *unread.gaps) if each.id == "missing-unread"]
    assert any(Indicator("gini") in each.values["indicators"].values for each in named)
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("gini", "THA", 2020): 34.9, ("fertility", "PRK", 2020): 1.9},
    )
    release = claim(
        "sources-release",
        source=Text("World Development Indicators"),
        release=Text("2026-07-01"),
    )
    assert _why("gini") == claim("missing-no-value", releases=Items((release,)))


def _why(indicator: str) -> object:
    return findings.missing("PRK", CORE).df["why"][Indicator(indicator)]


def test_a_release_replaced_while_it_is_read_is_read_anew(store, monkeypatch) -> None:
    from research import vintages

    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2020): 34.9})
    now, gone = releases.state(), vintages.at_hand(store)
    keep(store, "worldbank", "2026-07-01", {("fertility", "THA", 2020): 1.3})
    lists = iter([gone])
    real = vintages.at_hand
    monkeypatch.setattr(vintages, "at_hand", lambda folder=None: next(lists, None) or real(folder))
    rows = answer.answer("gini", None, None, now).rows
    assert rows[rows["economy"].eq("THA")][["value", "source"]].values.tolist() == [
        [34.9, "worldbank"]
    ]


def test_each_source_and_release_is_cited_with_its_licence(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("internet_users", "THA", 2020): 77.8})
    access.forget()
    research.load(["internet_users", "airports"], "THA")
    cited = {each["title"]: each for each in access.sources_read()}
    given = findings.sources("THA").df[["source", "vintage"]]
    assert given.loc["internet_users"].tolist() == ["World Development Indicators", "2026-07-01"]
    assert given.loc["airports", "vintage"] == "2026-02-04"
    factbook, bank = "The World Factbook, 2025-26 edition", "World Development Indicators"
    assert [cited[bank][of] for of in ("vintage", "licence")] == ["2026-07-01", "CC BY 4.0"]
    assert [cited[factbook][of] for of in ("vintage", "licence")] == ["2026-02-04", "Public domain"]


def test_a_value_its_own_source_calls_unreliable_is_served_as_suspect_with_the_reason(
    store,
) -> None:
    keep(store, "eurostat", "2026-01-01", {("internet_users", "DEU", 2020): 50.0}, flag="suspect")
    doubtful = access.suspects("internet_users", "DEU", source="eurostat")
    assert doubtful[["value", "reason"]].to_numpy().tolist() == [
        [50.0, "unreliable, as its source says"]
    ]
    assert len(research.usable("internet_users", "DEU", source="eurostat")) == 0
