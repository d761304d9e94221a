"""Findings: what they say is what the data say, for every economy, and what is not known is
said.
"""

import math
import re

import pandas as pd
import pytest

import research
from research import access, economies, findings
from research.errors import InputError
from research.findings.audits.sources import CORE
from research.findings.core.bounds import at_least, at_most
from research.findings.core.nation import nation
from research.findings.core.similar import relation
from research.findings.core.yardstick import yardstick
from research.findings.progress.breaks import doubt
from research.findings.progress.settled import doubted
from research.findings.targets.series import stands
from research.messages.values import (
    Claim,
    Count,
    Economy,
    Group,
    Indicator,
    Items,
    Measure,
    Number,
    Percent,
    Quantity,
    Text,
    Unit,
    Year,
    Years,
    claim,
)
from research.report import finding, slots
from research.targets import target
from tests.stores import keep

URBAN, RURAL = "electricity_access_urban", "electricity_access_rural"
SECTIONS = {
    "key_figures": lambda e: findings.key_figures(e),
    "shares": lambda e: findings.beside_peers(
        e, ["internet_users", "electricity_access", "literacy"]
    ),
    "rates": lambda e: findings.beside_peers(
        e, ["mobile_per_100", "fixed_broadband_per_100", "fixed_telephone_per_100"]
    ),
    "income": lambda e: findings.against_income(e, "internet_users"),
    "electricity": lambda e: findings.electricity_and_internet(e),
    "over_time": lambda e: findings.over_time(e, ["gdp_growth", "inflation"]),
    "missing": lambda e: findings.missing(e, CORE),
}


@pytest.mark.slow
@pytest.mark.parametrize("section", SECTIONS)
def test_every_economy_has_something_true_to_read(section: str) -> None:
    for iso3 in economies.table():
        finding = SECTIONS[section](iso3)
        note = finding.note()
        assert note, (section, iso3)
        assert not re.search(r"\bnan\b|None\b(?! of)|\{|\}", note), (section, iso3, note)
        if finding.fig is not None:
            assert finding.fig.layout.meta["alt"], (section, iso3)
            assert any(len(trace.x) for trace in finding.fig.data), (section, iso3)
            assert len(finding.df), (section, iso3)


@pytest.mark.parametrize("iso3", ["THA", "TUV", "MCO", "USA", "GRL"])
def test_region_map(iso3: str) -> None:
    finding = findings.region_map(iso3, "internet_users")
    members = economies.peers(iso3).members
    latest = research.mrnev(research.observations("internet_users", members)).droplevel("indicator")
    values, years = latest["value"], latest["year"]
    own = values.get(iso3)
    if finding.headline.id == "region-without":
        assert finding.missing
        return
    # A rank is among values of a year, or of one year before or after, and not in doubt.
    shown = [code for code in map(str, finding.df.index) if code not in doubted("internet_users")]
    ranked = [code for code in shown if abs(years[code] - years[iso3]) <= 1]
    higher, others = sum(values[code] > own for code in ranked), len(ranked) - 1
    ends = {0: "region-highest", others: "region-lowest"}
    assert finding.headline.id == ends.get(higher, "region-higher")
    assert finding.headline.values["others"] == Count(others)
    key = {slots.said(note.text) for note in finding.fig.layout.annotations if note.name == "class"}
    assert {"lower", "equal", "higher"} < key
    if finding.headline.id == "region-higher":
        assert finding.headline.values["higher"] == Count(higher)
    assert finding.df["value"].to_dict() == {code: values[code] for code in finding.df.index}
    _recounted(finding, iso3)


def _recounted(found: finding.Finding, iso3: str) -> None:
    """Assert that the rows of a region that count give its heading, and that the others follow."""
    rows = found.df
    parts = [each.id for each in rows["part"]] if "part" in rows else ["region-counted"] * len(rows)
    assert parts == sorted(parts, reverse=True), "what counts comes first"
    counted = rows[[part == "region-counted" for part in parts]]
    assert iso3 in counted.index
    assert found.headline.values["others"] == Count(len(counted) - 1)
    higher = [*counted.index[counted["value"] > counted.at[iso3, "value"]]]
    assert higher == [*counted.index[: len(higher)]], "those above it are the rows above it"
    if found.headline.id == "region-higher":
        assert found.headline.values["higher"] == Count(len(higher))
    drawn = [each for each in parts if each == "region-apart"]
    assert bool(drawn) == (found.table is not None and found.table.parted_by == "part")


def test_a_heading_of_a_region_can_be_counted_again_in_its_table() -> None:
    """Thailand: "4 of the 25 others have higher Internet use", and six rows above its own."""
    for iso3 in economies.groups()["itu:asia-pacific"].members:
        found = findings.region_map(iso3, "internet_users")
        if not found.missing and found.headline.id != "region-alone":
            _recounted(found, iso3)


def test_medians_are_those_of_pandas() -> None:
    finding = findings.beside_peers("THA", ["fixed_broadband_per_100"])
    latest = research.mrnev(research.usable("fixed_broadband_per_100", "itu:asia-pacific"))
    latest = latest.droplevel("indicator")
    recent = latest[latest["year"] >= access.reference_year() - 5]["value"]
    own, median = latest.at["THA", "value"], recent.median()
    key, group = "fixed_broadband_per_100", Group("itu:asia-pacific")
    assert finding.headline == claim(
        "peers-one-above",
        economy=Economy("THA"),
        indicator=Indicator(key),
        value=Quantity(own, key),
        group=group,
        median=Quantity(median, key),
    )
    (years,) = finding.notes
    since = Year(access.reference_year() - 5)
    assert years == claim("peers-years", since=since)
    assert finding.df.loc[key, ["value", "itu:asia-pacific"]].tolist() == [own, median]
    assert finding.df.loc[key, "members, itu:asia-pacific"] == len(recent)


def test_what_everybody_has_everywhere_is_drawn_among_others_alone() -> None:
    found = findings.beside_peers("THA", ["internet_users", "electricity_access"])
    assert claim("peers-gross") not in found.notes, "it has no gross enrolment"
    assert [*found.df.index] == ["internet_users", "electricity_access"]
    assert found.chart is not None
    assert {name for trace in found.fig.data for name in trace.y} == {
        "Individuals using the<br>Internet", "Access to electricity",
    }  # fmt: skip
    assert findings.beside_peers("THA", ["electricity_access"]).chart is None


def test_people_offline_and_the_bounds() -> None:
    found = findings.electricity_and_internet("THA")
    # 99.9 % have electricity, 90 % use the Internet, 70,025,248 people: 7.0 million.
    assert found.headline.id == "electricity-everybody-people"
    assert found.headline.values["people"].value == pytest.approx(0.1 * 70_025_248)
    assert found.headline.values["share"] == Percent(10.0)
    assert found.claims == ()


def test_who_has_electricity_and_does_not_use_the_internet_by_hand(store) -> None:
    """60 % with electricity and 50 % online: 10 % at the least (all online have electricity).

    Pakistan: "at least 160 million of 180 million have it" and "at most 11 million lack it"; of the
    two the smaller is said.
    """
    values = {("electricity_access", "SSD", 2023): 60.0, ("internet_users", "SSD", 2023): 50.0}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.electricity_and_internet("SSD")
    assert found.headline.id == "electricity-ahead-people"
    people = nation("SSD", 2023).people
    assert found.headline.values["people"] == at_least(0.1 * people)
    assert 0.99 * 0.1 * people <= at_least(0.1 * people).value <= 0.1 * people
    assert found.claims == ()
    values[("electricity_access", "SSD", 2023)] = 95.6
    keep(store, "worldbank", "2026-07-02", values)
    lacking = findings.electricity_and_internet("SSD").headline
    assert lacking.id == "electricity-ahead-lack"
    assert lacking.values["people"] == at_most(0.044 * people)
    assert 0.044 * people <= at_most(0.044 * people).value <= 1.01 * 0.044 * people
    assert lacking.values["offline"].value == pytest.approx(0.5 * people)


@pytest.mark.parametrize(
    ("iso3", "said"),
    [
        ("LBY", "electricity-behind"),  # 88 % against 70 % as printed
        ("PLW", "key-electricity-alone"),  # its Internet use is of 2004
        ("DNK", "electricity-all"),
    ],
)
def test_electricity_and_internet_say_what_the_figures_say(iso3: str, said: str) -> None:
    found = findings.electricity_and_internet(iso3)
    assert found.headline.id == said
    assert "2004" not in " ".join((found.title, *found.sentences))


def test_use_in_doubt_is_not_called_missing_where_electricity_is_compared() -> None:
    """China: "recent figures on Internet use are missing", over a table with 78%, in doubt."""
    found = findings.electricity_and_internet("CHN")
    assert found.headline.id == "key-electricity-doubt"
    assert found.headline.values["users"].value == found.df.loc["internet_users", "value"]


def test_old_and_undated_values_are_not_compared() -> None:
    found = findings.beside_peers("ASM", ["internet_users", "electricity_access"])
    assert found.headline.id == "peers-unfit"
    assert found.gaps[0] == claim("peers-old", indicators=Items((Indicator("internet_users"),)))
    assert "40.3" not in found.note()
    assert found.missing, "a data gap"
    assert found.table is None, "and no section"
    opening = findings.key_figures("ASM")
    assert opening.tiles[0].value is None
    assert opening.tiles[0].places == (claim("place-undated"),)
    assert "40.3" not in opening.note()


def test_income_in_other_prices_is_not_compared() -> None:
    finding = findings.against_income("PRK", "mobile_per_100")
    assert finding.fig is None
    assert finding.missing
    assert finding.gaps[0].id == "income-other-prices"
    assert finding.gaps[0].values["unit"] == Unit("gdp_per_capita_ppp_2015", long=True)


def test_income_in_other_prices_is_not_ranked() -> None:
    income = findings.key_figures("PRK").df.loc["gdp_per_capita_ppp_2015"]
    assert income["value"] == 600
    assert income["among"] == income["world"] == claim("place-none")


def moved(how: str, iso3: str, key: str, start: tuple[int, float], end: tuple[int, float]) -> Claim:
    """The claim that an indicator moved from one value to another."""
    values = {
        "first": Year(start[0]),
        "before": Quantity(start[1], key),
        "last": Year(end[0]),
        "after": Quantity(end[1], key),
    }
    return claim(f"over-time-{how}", economy=Economy(iso3), indicator=Indicator(key), **values)


def test_one_year_makes_no_trend() -> None:
    assert findings.over_time("THA", ["internet_users"]).fig is None
    assert findings.over_time("THA", ["internet_users"]).missing
    growth = findings.over_time("THA", ["gdp_growth"])
    assert growth.headline == moved("same", "THA", "gdp_growth", (2022, 2.6), (2024, 2.5))
    assert growth.df["gdp_growth"].to_dict() == {2022: 2.6, 2023: 2.0, 2024: 2.5}


@pytest.mark.slow
def test_a_series_is_drawn_once_there_is_one(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {
            ("internet_users", "THA", 2020 + n): value
            for n, value in ((1, 85.0), (2, 88.0), (3, 90.0))
        },
    )
    found = findings.over_time("THA", ["internet_users", "electricity_access"])
    assert found.fig is not None
    assert [trace.name for trace in found.fig.data] == ["Individuals using the Internet"]
    assert found.headline == moved("rose", "THA", "internet_users", (2021, 85.0), (2023, 90.0))
    assert found.claims == ()


def test_a_series_that_ends_where_it_began_neither_rose_nor_fell(store) -> None:
    values = {
        ("internet_users", "THA", 2020 + n): value
        for n, value in ((0, 50.0), (1, 80.0), (2, 40.0), (3, 51.0))
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.over_time("THA", ["internet_users"])
    assert found.headline == moved("same", "THA", "internet_users", (2020, 50.0), (2023, 51.0))
    fallen = {("internet_users", "THA", 2021): 58.7, ("internet_users", "THA", 2022): 55.2}
    keep(store, "worldbank", "2026-07-02", values | fallen)
    turned = findings.over_time("THA", ["internet_users"]).headline
    assert (turned.id, turned.values["turn"]) == ("over-time-peaked", Year(2021)), "a few years too"
    assert found.claims == ()


def test_a_rate_stands_beside_what_was_usual_and_not_beside_its_first_year(store) -> None:
    values = {1990: 15.4, **{2013 + n: float(n) for n in range(10)}, 2023: 3.9}
    known = {("gdp_growth", "TUV", year): value for year, value in values.items()}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {**known, ("inflation", "TUV", 2018): 2.2, ("inflation", "TUV", 2019): 3.5},
    )
    found = findings.over_time("TUV", ["gdp_growth", "inflation"])
    assert found.headline == claim(
        "over-time-rate",
        economy=Economy("TUV"),
        indicator=Indicator("gdp_growth"),
        value=Quantity(3.9, "gdp_growth"),
        last=Year(2023),
        median=Quantity(4.5, "gdp_growth"),
        years=Years(2013, 2022),
    )
    assert found.claims == ()


def test_what_has_no_line_is_named(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("mobile_per_100", "PRK", year): float(year - 2000) for year in (2010, 2015, 2022)},
    )
    found = findings.over_time("PRK", ["mobile_per_100", "fixed_broadband_per_100"])
    assert found.gaps == (
        claim(
            "missing-series-worldbank", indicators=Items((Indicator("fixed_broadband_per_100"),))
        ),
    )


def test_a_value_that_did_not_move_reads_well_beside_one_that_did(store) -> None:
    still = {("electricity_access", "NLD", year): 100.0 for year in (1990, 2000, 2023)}
    users = {
        ("internet_users", "NLD", year): value
        for year, value in ((1990, 0.3), (2000, 44.0), (2023, 97.0))
    }
    keep(store, "worldbank", "2026-07-01", {**still, **users})
    found = findings.over_time("NLD", ["electricity_access", "internet_users"])
    assert [found.headline.id, found.claims[0].id] == ["over-time-level", "over-time-rose"]
    assert found.headline.values["value"].value == 100.0


@pytest.mark.parametrize(
    ("own", "near", "said"),
    [
        (43.0, [*range(30, 42), *range(44, 52)], "level"),  # 8 of 20 have more: in the middle half
        (50.0, [*range(30, 48), 51, 52], "ahead"),
        (31.0, [20, *range(40, 59)], "behind"),
        (99.0, [98.0] * 20, "level"),  # within 5 % of the median
    ],
)
def test_level_is_the_middle_half_of_those_of_similar_income(
    own: float, near: list[float], said: str
) -> None:
    assert relation(own, pd.Series(near), "up") == said
    assert relation(own, pd.Series(near), "down") == {
        "ahead": "behind",
        "behind": "ahead",
    }.get(said, said)


def test_indicators_that_are_not_known_are_named() -> None:
    def missing(*keys: str, who: str = "World Bank") -> tuple[Claim, ...]:
        listed = Items(tuple(map(Indicator, keys)))
        return (claim("missing-unread", indicators=listed, publisher=Text(who)),)

    assert findings.beside_peers("CHE", ["internet_users", "literacy"]).gaps == missing("literacy")
    opening = findings.key_figures("PRK")
    assert findings.profile_answer("PRK").headline.id == "key-electricity-alone"
    coverage = missing("coverage_4g", who="International Telecommunication Union")
    assert {*opening.gaps} == {*missing("internet_users", "fixed_broadband_per_100"), *coverage}
    found = findings.beside_peers("PRK", ["internet_users", "literacy", "electricity_access"])
    assert found.gaps == missing("internet_users", "literacy")


def test_a_list_older_than_the_year_set_for_leaving_it_says_so() -> None:
    """Bangladesh was among the least developed countries "by the lists of 2024" alone."""
    group = Group("un:ldc")
    leaving = claim("key-leaving", economy=Economy("BGD"), group=group, year=Year(2026))
    assert leaving in findings.key_figures("BGD").notes
    assert "key-among" in [each.id for each in findings.key_figures("KHM").notes]
    assert "key-leaving" not in [each.id for each in findings.key_figures("KHM").notes]


def test_spending_says_what_it_is_a_share_of() -> None:
    title = findings.beside_peers("TUV", ["education_expenditure_gdp"]).title
    assert title.startswith(
        "Public spending on education in Tuvalu is 12.8% of GDP, above the median of Asia-Pacific ("
    )


def test_a_change_begins_in_the_year_nearest_to_2015(store) -> None:
    values = {1990: 0.0, 1995: 0.0, 2000: 4.0, 2013: 30.0, 2014: 35.0, 2019: 66.0, 2024: 90.0}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("internet_users", "THA", year): value for year, value in values.items()},
    )
    found = findings.over_time("THA", ["internet_users"])
    assert found.headline == moved("rose", "THA", "internet_users", (2014, 35.0), (2024, 90.0))
    assert not found.notes


def test_peers_name_what_is_compared_and_values_written_alike_are_level() -> None:
    keys = ["internet_users", "electricity_access", "literacy"]
    found = findings.beside_peers("TUV", keys)
    assert found.headline == claim(
        "peers-several-above",
        economy=Economy("TUV"),
        group=Group("itu:asia-pacific"),
        above=Items((Indicator("literacy"),)),
    )
    assert len(" ".join(found.sentences).split()) < 60


def test_a_value_too_old_to_compare_stands_in_the_table_alone(store) -> None:
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("literacy", "NLD", 2000): 92.6, ("internet_users", "NLD", 2023): 90.0},
    )
    found = findings.beside_peers("NLD", ["internet_users", "literacy"])
    assert "92.6" not in " ".join((found.title, *found.sentences, *found.remarks))
    assert claim("peers-old", indicators=Items((Indicator("literacy"),))) in found.gaps
    assert found.df.loc["literacy", ["value", "year", "mark"]].tolist() == [92.6, 2000, "mark-old"]


def test_practically_all_are_level_with_a_median_of_all(store) -> None:
    near = {
        iso3: 99.9 if iso3 == "FJI" else 100.0
        for iso3 in economies.groups()["itu:asia-pacific"].members
    }
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access", iso3, 2023): value for iso3, value in near.items()},
    )
    keep(
        store,
        "itu",
        "2026-07-01",
        {("internet_users", iso3, 2023): 43.0 if iso3 == "FJI" else 50.0 for iso3 in near},
    )
    headline = findings.beside_peers("FJI", ["electricity_access", "internet_users"]).headline
    assert headline.id == "peers-several-below", "one thing a heading: what is behind"
    assert headline.values["below"] == Items((Indicator("internet_users"),))


def test_of_several_units_the_headline_names_the_largest_differences(store) -> None:
    members = sorted(economies.groups()["itu:africa"].members)
    keys = {"internet_users": 30.3, "mobile_per_100": 90.0, "mobile_data_basket_gni": 5.0}
    medians = {(key, code, 2024): value for key, value in keys.items() for code in members}
    online = ("internet_users", "KEN", 2024)
    for number, (use, price, head, named, said) in enumerate(
        [
            # a fifth of a price before nine points
            (38.7, 4.0, "peers-short-price", "1", ["peers-short-ahead-more"]),
            (20.0, 4.0, "peers-short-price", "1", ["peers-behind"]),
            (30.0, 5.0, "peers-close", "01", ()),
            (31.0, 6.7, "peers-behind", "1", ()),
        ]
    ):
        own = {
            ("mobile_per_100", "KEN", 2024): 80.0,
            ("mobile_data_basket_gni", "KEN", 2024): price,
        }
        keep(store, "itu", f"2026-07-{number + 1:02}", medians | own | {online: use})
        found = findings.beside_peers("KEN", [*keys])
        assert found.headline.id == head
        listed = found.headline.values.get(head.split("-")[1], Items((found.headline,))).values
        of = [("internet_users", "mobile_data_basket_gni")[int(at)] for at in named]
        assert [each.values["indicator"] for each in listed] == [*map(Indicator, of)]
        told = [each.id for each in found.claims if not each.id.startswith("peers-region")]
        assert told == [*said]
        assert len({trace.yaxis for trace in found.fig.data}) == 3


@pytest.mark.slow
def test_corrections_and_omissions_are_listed() -> None:
    assert findings.missing("FJI", CORE).df["why"].astype(str).str.contains("574").any()
    assert (
        findings.missing("TCD", CORE)
        .df["why"]
        .astype(str)
        .str.contains("telephone system is down")
        .any()
    )


@pytest.mark.slow
def test_values_of_an_earlier_year_are_listed_and_not_drawn(store) -> None:
    values = {("electricity_access", "TUV", 2023): 100.0, ("internet_users", "TUV", 2023): 74.3146}
    older = {(URBAN, "TUV", 2017): 100.0, (RURAL, "TUV", 2017): 92.5}
    keep(store, "worldbank", "2026-07-01", {**values, **older})
    found = findings.electricity_and_internet("TUV")
    assert found.headline.id == "electricity-ahead"  # how many people there are is not known
    assert found.headline.values["internet"] == Percent(74.3146)
    assert found.claims == ()
    assert found.gaps == (
        claim("peers-old", indicators=Items((Indicator(URBAN), Indicator(RURAL)))),
    )
    assert found.df["year"].tolist() == [2023, 2017, 2017, 2023]
    assert found.fig is None, "the sentences have both values"


@pytest.mark.parametrize(("total", "doubted"), [(4.2, True), (25.0, False), (42.9, False)])
def test_town_and_country_that_do_not_lie_around_the_total_are_not_told(
    store, total: float, doubted: bool
) -> None:
    year = access.reference_year()
    parts = {(URBAN, "SSD", year): 42.1, (RURAL, "SSD", year): 21.4}
    keep(store, "worldbank", "2026-07-01", {("electricity_access", "SSD", year): total, **parts})
    found = findings.electricity_and_internet("SSD")
    told = [each.id for each in found.claims if each.id.startswith("electricity-rural-behind")]
    assert told == ([] if doubted else ["electricity-rural-behind"])
    assert access.usable([URBAN, RURAL], "SSD", year).empty == doubted


@pytest.mark.parametrize(
    ("urban", "rural", "said"),
    [
        (95.0, 60.0, ["electricity-rural-behind"]),
        (80.0, 90.0, ["electricity-urban-behind"]),
        (90.0, 89.5, ["electricity-places-level"]),
        (100.0, 99.2, []),
    ],
)
def test_town_and_country_are_compared_unless_nearly_everyone_has_electricity(
    store, urban, rural, said
) -> None:
    parts = {(URBAN, "SSD", 2023): urban, (RURAL, "SSD", 2023): rural}
    keep(
        store,
        "worldbank",
        "2026-07-01",
        {("electricity_access", "SSD", 2023): 0.8 * rural + 0.2 * urban, **parts},
    )
    found = findings.electricity_and_internet("SSD")
    assert [
        each.id for each in found.claims if "only" not in each.id and "offline" not in each.id
    ] == said


def test_what_was_not_read_is_named_with_its_publisher_and_apart(store) -> None:
    found = findings.missing("TUV", ["internet_users_female", "ict_skill_copy_paste_female"])
    assert [each.values["publisher"].value for each in found.gaps] == [
        "World Bank",
        "United Nations Statistics Division",
    ]
    assert (found.table, found.headline.id) == (None, "missing-none")
    keep(store, "worldbank", "2026-07-01", {("internet_users_female", "TUV", 2013): 30.0})
    found = findings.missing("TUV", ["internet_users_female"])
    assert found.df.index.tolist() == [Indicator("internet_users_female")], "a recent release"
    assert not found.gaps
    found = findings.missing("TUV", ["internet_users_female", "ict_skill_copy_paste_female"])
    assert len(found.df) == 1, "Bangladesh: one, and 17 below"
    (unread,) = found.gaps
    assert unread.values["indicators"] == Items((Indicator("ict_skill_copy_paste_female"),))


def test_an_old_value_of_an_old_release_is_no_lack_of_the_economy(store) -> None:
    """The Netherlands: "people who own a mobile phone (2016), too old", by a release of 2020."""
    keep(store, "sdg", "2020-07-01", {("mobile_owners", "THA", 2016): 85.0})
    keep(store, "worldbank", "2026-07-01", {("gini", "THA", 2023): 34.9})
    found = findings.missing("THA", ["mobile_owners", "gini"])
    assert [each.id for each in found.gaps] == ["missing-unread"]
    assert found.table is None
    keep(store, "sdg", "2026-07-01", {("mobile_owners", "THA", 2016): 85.0})
    found = findings.missing("THA", ["mobile_owners", "gini"])
    assert [each.id for each in found.df["why"]] == ["missing-dated"]
    assert not found.gaps


def test_one_table_has_every_gap(store) -> None:
    """Kenya: "of the 9 indicators sought, 1 is older", and a list of nine more below."""
    keys = ["internet_users_female", "ict_skill_copy_paste_female", "bachelors"]
    skills = claim("options-unchecked-missing", topics=Items([claim("options-topic-rural")]))
    left_open = claim("options-unchecked-open", topics=Items([claim("options-topic-use")]))
    old = {(key, "TUV", 2013): 60.0 for key in (*keys, "internet_users_rural")}
    keep(store, "worldbank", "2026-07-01", {("internet_users", "TUV", 2024): 60.0} | old)
    of = finding.Finding(claim("options-none"), gaps=(skills, left_open))
    found = findings.missing("TUV", keys, of)
    named = ["internet_users", *keys, "internet_users_rural"]
    assert [each.id for each in found.df.index] == named
    assert len(found.df) == 5
    assert found.df["why"].iloc[0] == claim("missing-open"), "what is known and in doubt first"
    assert len(found.table.csv().splitlines()) == 6


def test_a_gap_in_doubt_has_its_value_year_and_what_speaks_against_it(store) -> None:
    """Pakistan: "latest figures conflict" where the page had one figure, possibly an estimate."""
    run = {("internet_users", "THA", year): 10.0 + 3 * (year - 2016) for year in range(2016, 2025)}
    keep(store, "worldbank", "2026-07-01", run)
    found = findings.missing("THA", ["internet_users"])
    (why,) = found.df["why"]
    assert why.values["why"] == doubt("internet_users", "THA") is not None
    assert why.values["year"] == Year(2024)


def test_what_is_old_is_a_row_with_its_year(store) -> None:
    keep(store, "worldbank", "2026-07-01", {("bachelors", "THA", 2011): 91.7})
    found = findings.missing("THA", ["bachelors", "internet_users"])
    assert found.headline == claim("missing-gaps", economy=Economy("THA"))
    assert found.df.index.tolist() == [Indicator("bachelors")]
    why = claim("missing-dated", value=Quantity(91.7, "bachelors"), year=Year(2011))
    assert found.df.to_numpy().tolist() == [[why, "World Bank"]]


@pytest.mark.slow
def test_what_is_missing_is_counted_in_words_that_agree(store) -> None:
    told = findings.missing("THA", CORE)
    assert told.headline == claim("missing-gaps", economy=Economy("THA"))
    assert told.df.index.tolist() == [Indicator("inflation")]
    assert isinstance(told.df["why"].iloc[0], str), "it was printed, wrongly"
    assert told.claims == ()
    assert not told.missing
    assert (
        findings.missing("THA", ["poverty"]).title
        == "No indicator read for this page is missing, too old or in doubt for Thailand."
    )
    assert findings.missing("TUV", ["poverty", "gini"]).missing


def test_sources_count_corrections(store) -> None:
    access.forget()
    research.load("airports", "NLD")
    assert findings.sources("NLD").sentences == ()
    assert findings.sources("NLD").remarks == ()
    research.load("mobile_per_100", "UZB")
    found = findings.sources("UZB")
    assert found.claims == (claim("sources-mended", values=Count(1)),)
    assert not found.remarks, "the data audit has them"
    assert (
        found.table.csv().splitlines()[0] == "economy,year,indicator,value,unit,source,vintage,flag"
    )


def test_sources_name_the_licence_of_each_value(store) -> None:
    access.forget()
    research.load("airports", ["NLD", "UZB"])
    assert findings.sources("NLD").df["licence"].to_dict() == {"airports": "Public domain"}
    told = findings.sources("itu:cis").df.loc["airports", "licences"]
    assert told == claim("sources-licences", licences=Items((Text("Public domain"),)))


def test_an_alternative_text_gives_units_and_begins_with_a_capital(store) -> None:
    found = findings.beside_peers("CHE", ["internet_users", "fixed_broadband_per_100"])
    alt = found.fig.layout.meta["alt"]
    assert alt.startswith("Dots of Switzerland and the economies of Europe")
    assert "Internet use (97% against" in alt


def test_a_tile_tells_change_years_before_and_the_status_of_its_target(store) -> None:
    # Uneven, as years that are measured are.
    online_in = {year: 20.0 + 3 * (year - 2000) + year % 2 / 2 for year in range(2000, 2025)}
    use = {("internet_users", "THA", year): value for year, value in online_in.items()}
    power = {("electricity_access", "THA", 2022): 97.0, ("electricity_access", "THA", 2023): 98.0}
    keep(store, "worldbank", "2026-07-01", use | power)
    online, *_, electricity = findings.key_figures("THA").tiles
    points = claim("change-points", value=Number(14.5))
    assert online.change == claim(
        "key-changed", change=claim("change-up", change=points), year=Year(2019)
    )
    assert (online.scale, online.bound) == (Percent(100), Quantity(95, "internet_users"))
    asked = claim("target-asks-at-least", value=Measure(95, "%", 2))
    assert online.target.values["asked"] == asked
    assert online.status == claim("status-on-track")
    assert electricity.change is None  # two years are no five
    everybody = claim("target-asks-all", value=Measure(100, "%", 2))
    assert electricity.target.values["asked"] == everybody


def test_a_tile_says_the_ends_of_a_change_whose_years_have_gaps(store) -> None:
    """Its line began after the change it stood above, or had a hole of four years."""
    power = {
        ("electricity_access", "THA", year): 90.0 + year**2 % 7 / 3 for year in range(2010, 2024)
    }
    online_in = {2017: 22.7, 2018: 26.1, 2019: 31.0, 2023: 34.0, 2024: 35.2}
    use = {("internet_users", "THA", year): value for year, value in online_in.items()}
    keep(store, "worldbank", "2026-07-01", use | power)
    online, *_, electricity = findings.key_figures("THA").tiles
    ends = {"before": Quantity(31.0, "internet_users"), "after": Quantity(35.2, "internet_users")}
    assert online.change == claim("key-moved", **ends, year=Year(2019))
    assert electricity.change.id == "key-changed"


def test_no_change_is_told_where_a_survey_contradicts_the_series(store) -> None:
    """Tuvalu: "from 35.2% in 2017 to 74.3%", where a survey found 84 to 85% in 2019."""
    use = {2017: 35.2, 2018: 39.9, 2023: 74.3}
    values = {("internet_users", "THA", year): value for year, value in use.items()}
    keep(store, "worldbank", "2026-07-01", values)

    def told() -> tuple[str, bool]:
        moved = findings.over_time("THA", ["internet_users"]).headline.id
        return moved, findings.key_figures("THA").tiles[0].change is not None

    assert told() == ("over-time-rose", True)
    sexes = {"female": 84.2, "male": 85.1}
    values |= {(f"internet_users_{sex}", "THA", 2022): of for sex, of in sexes.items()}
    keep(store, "worldbank", "2026-07-02", values)
    assert told() == ("over-time-once", False)


def test_a_pace_and_a_forecast_take_three_values(store) -> None:
    values = {
        ("internet_users", "THA", year): value for year, value in ((2017, 35.2), (2023, 74.3))
    }
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.adoption("THA")
    assert (found.headline.id, found.missing, found.chart) == ("adoption-few", True, None)
    assert found.headline.values["needed"] == Count(3)


def test_years_filled_in_tell_not_how_likely_a_target_is(store) -> None:
    """Tuvalu's tile had its target as possible, by a pace of years nobody measured."""
    even = {2017 + back: 35.0 * 1.2**back for back in range(5)}
    for last, known in ((2023, False), (2026, True)):
        use = {("internet_users", "TUV", year): value for year, value in even.items()}
        years = range(2023, last + 1)
        measured = {
            ("internet_users", "TUV", year): 74.0 + (year - 2020) ** 2 / 9 for year in years
        }
        keep(store, "worldbank", "2026-07-01", use | measured)
        tile, pace = findings.key_figures("TUV").tiles[0], stands(target("umc-individuals"), "TUV")
        assert (tile.status.id == "status-not-met") == (not known)  # by its value alone
        assert tile.status.id == f"status-{pace.status}", "on every page"
        assert (pace.reached is not None, math.isfinite(pace.now)) == (known, known)
        answer, drawn = findings.pace_answer("TUV"), findings.path_to_target("TUV")
        assert (answer.headline.id == "answer-pace-unknown") == (not known)
        assert answer.headline in (drawn.headline, *drawn.claims)


@pytest.mark.parametrize(("level", "status"), [(95, "not-met"), (80, "met")])
def test_years_filled_in_hide_not_that_a_target_is_met(store, level: int, status: str) -> None:
    even = {("internet_users", "TUV", 2020 + k): 40.0 * 1.2**k for k in range(5)}
    keep(store, "worldbank", "2026-07-01", even)
    other = {"threshold": level, "met_at": None, "bands": {}}
    asked = target("umc-individuals").model_copy(update=other)
    assert stands(asked, "TUV").status == status


@pytest.mark.parametrize(
    ("own", "flag", "side"),
    [
        ((97.0, 5.0), "", ["both met", "unclear"]),  # 5.4 to 6.6, or 4.5 to 7.4
        ((70.0, 5.1), "", ["▼ worse", "▼ worse"]),
        ((97.0, 4.5), "estimate", ["not compared", "not compared"]),
    ],
)
def test_a_verdict_that_is_not_given_has_its_reason(store, own, flag: str, side) -> None:
    """Rows in which both met the target had none, and 5 against 7 per 100 was close."""
    keys = {"internet_users": 96.0, "fixed_broadband_per_100": 7.0}
    members = economies.groups()["itu:africa"].members
    known = {(key, code, 2024): value for key, value in keys.items() for code in members}
    keep(store, "itu", "2026-07-01", known)
    mine = {(key, "KEN", 2024): value for key, value in zip(keys, own, strict=True)}
    keep(store, "itu", "2026-07-02", known | mine, flag=flag)
    found = findings.beside_peers("KEN", [*keys])
    notes = [note.text for note in found.fig.layout.annotations if note.name == "verdict"]
    assert [re.findall(r">([▲▼]? ?[a-z ]+)<", note)[-1] for note in notes] == side


def test_more_sim_cards_or_spending_is_higher_and_not_better(store) -> None:
    members = sorted(economies.groups()["itu:africa"].members)
    keys = {"internet_users": 30.3, "mobile_per_100": 90.0, "education_expenditure_gdp": 4.0}
    known = {(key, code, 2024): value for key, value in keys.items() for code in members}
    own = {(key, "KEN", 2024): 1.2 * value for key, value in keys.items()}
    keep(store, "itu", "2026-07-01", known | own)
    found = findings.beside_peers("KEN", [*keys])
    notes = [note.text for note in found.fig.layout.annotations if note.name == "verdict"]
    assert [re.findall(r">([▲▼]? ?\w+)<", note) for note in notes] == [
        ["▲ better"],
        ["higher"],
        ["higher"],
    ]
    assert found.headline.id.startswith("peers-several")  # one is judged


@pytest.mark.slow
def test_peers_can_be_another_group() -> None:
    asean, oecd = findings.key_figures("THA", "org:asean"), findings.key_figures("THA", "org:oecd")
    of_group = yardstick("THA", "org:asean")
    assert of_group.name == Group("org:asean")
    members = economies.group("org:asean")
    values = access.latest("internet_users")
    recent = values[values["year"] >= access.reference_year() - 5]["value"]
    median = recent[recent.index.isin(members)].median()
    assert of_group.median("internet_users") == pytest.approx(median)
    of_asean, _ = asean.tiles[0].places
    assert of_asean.values["of"].value <= len(members)
    (of_world,) = oecd.tiles[0].places  # is no member
    assert of_world.id.endswith("-world")
    assert findings.ground("THA", "org:oecd").headline == findings.ground("THA").headline
    with pytest.raises(InputError, match="org:asean"):
        findings.beside_peers("THA", ["internet_users"], "org:asea")


def test_a_heading_that_names_what_is_in_doubt_says_so(store, monkeypatch) -> None:
    """Nigeria: below the median in youth literacy, by a value that may rest on a break."""
    members = economies.groups()["itu:africa"].members
    keys = ("youth_literacy", "secondary_enrolment")
    values = {(key, iso3, 2024): 80.0 for key in keys for iso3 in members}
    own = {("youth_literacy", "NGA", 2024): 70.0, ("secondary_enrolment", "NGA", 2024): 40.0}
    older = {("youth_literacy", "NGA", 2021): 58.0}
    keep(store, "worldbank", "2026-07-01", values | own | older)
    headline = findings.beside_peers("NGA", keys).headline
    assert headline.id == "peers-several-below"
    marked = claim("value-in-doubt", value=Indicator("youth_literacy"))
    assert headline.values["below"] == Items((marked, Indicator("secondary_enrolment")))


def test_who_has_more_and_is_not_counted_is_named(store) -> None:
    """Thailand is 5th of 26, as Australia and New Zealand have no figure of its time."""
    members = economies.groups()["itu:asia-pacific"].members
    values = {("internet_users", iso3, 2024): 60.0 for iso3 in members}
    del values["internet_users", "AUS", 2024], values["internet_users", "NZL", 2024]
    values |= {("internet_users", "THA", 2024): 90.0}
    values |= {("internet_users", "AUS", 2021): 96.0, ("internet_users", "NZL", 2021): 50.0}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.region_map("THA", "internet_users")
    said = claim("region-above", economies=Items((Economy("AUS"),)))
    assert found.claims == (said,)
