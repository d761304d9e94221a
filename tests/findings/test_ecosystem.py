"""What a digital economy needs: places counted by hand, nearly universal shares not ranked, what is
lacking named.
"""

import pandas as pd
import pytest

import research
from research import economies, findings
from research.findings.core.latest import comparable
from research.findings.core.ranks import standing
from research.messages.values import Count, Economy, Indicator, Quantity, Rank, claim
from tests.stores import keep


def test_the_share_behind_is_that_of_a_count() -> None:
    rows = research.observations("fixed_broadband_per_100", "itu:asia-pacific").reset_index()
    own = rows[rows["economy"].eq("VNM")].sort_values("year").iloc[-1]
    sound = rows[rows["flag"].ne("suspect")]
    near = sound[(sound["year"] - own["year"]).abs() <= 1].sort_values("year")
    newest = near.groupby("economy")[["value", "flag"]].last()
    estimate, value = newest["flag"].eq("estimate"), newest["value"]
    far = (value <= own["value"] / 2) | (value >= 2 * own["value"])
    values = value[~estimate | far]
    row = findings.digital_infrastructure("VNM").df.loc["fixed_broadband_per_100"]
    assert int(row["ranked_peers"]) == len(values)
    behind = int((values < own["value"]).sum())
    assert row["ahead"] == pytest.approx(100 * behind / (len(values) - 1))


def test_who_has_nearly_everything_is_not_told_to_be_behind() -> None:
    finding = findings.digital_infrastructure("THA")
    row = finding.df.loc["electricity_access"]
    assert row["standing"] == "eco-cell-universal"
    assert pd.isna(row[["ahead", "peers", "world"]]).all()
    named = [value for each in finding.claims for value in each.values.values()]
    assert Indicator("electricity_access") not in named


def test_the_strongest_of_a_table_is_the_strongest_of_the_sentence_and_of_the_answer(store) -> None:
    """Pakistan: strongest in exports, ahead of 20%, under a table with electricity at 23.7%."""
    world = sorted(economies.groups()["itu:asia-pacific"].members)
    power = {("electricity_access", iso3, 2023): 98.0 if iso3 == "TUV" else 50.0 for iso3 in world}
    keep(store, "worldbank", "2026-07-01", power)
    values = {
        ("coverage_4g", iso3, 2023): 40.0 if iso3 == "TUV" else 20.0 + n
        for n, iso3 in enumerate(world)
    }
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("TUV")
    assert found.df.loc["electricity_access", "ahead"] == 100
    assert not found.claims, "of two indicators none is the strongest"
    assert len(found.headline.values["front"].values) == 2
    of_all = findings.economy_answer("TUV").claim("answer-economy-third")
    assert of_all.values["front"] == Count(1), "electricity alone"
    assert of_all.values["worst"] != Indicator("electricity_access")


def test_what_half_of_the_world_lacks_is_nobodys_strength(store) -> None:
    """Nigeria: "strongest in 5G coverage (13%, 10th of 26)", where 16 of the 26 have none."""
    world = sorted(economies.groups()["itu:asia-pacific"].members)
    values = {("coverage_5g", iso3, 2023): max(0.0, 3.0 * (n - 24)) for n, iso3 in enumerate(world)}
    values |= {("coverage_4g", iso3, 2023): 20.0 + n for n, iso3 in enumerate(world)}
    values |= {("coverage_5g", "TUV", 2023): 2.0, ("coverage_4g", "TUV", 2023): 41.5}
    power = {("electricity_access", iso3, 2023): 40.0 + n for n, iso3 in enumerate(world)}
    keep(store, "worldbank", "2026-07-01", power | {("electricity_access", "TUV", 2023): 43.5})
    keep(store, "itu", "2026-07-01", values)
    ahead = findings.digital_infrastructure("TUV").df["ahead"]
    assert ahead.idxmax() == "coverage_5g"
    assert findings.economy_answer("TUV").claim("answer-economy-third") is None


def test_who_is_ahead_of_all_is_first(store) -> None:
    world = sorted(economies.groups()["itu:asia-pacific"].members)
    values = {
        ("coverage_4g", iso3, 2023): 95.0 if iso3 == "TUV" else 20.0 + n
        for n, iso3 in enumerate(world)
    }
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("TUV")
    assert found.df.loc["coverage_4g", "ahead"] == 100
    assert found.weight == 0, "the answer has it"


def test_what_is_lacking_is_named_with_the_way_to_it() -> None:
    (gap,) = findings.digital_industry("PRK").gaps
    assert gap.id == "missing-unread"
    assert Indicator("researchers") in gap.values["indicators"].values
    assert claim("eco-gap-policies") in findings.digital_policies("PRK").gaps


def test_a_group_is_its_median_among_all(store) -> None:
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    others = sorted(set(economies.table()) - set(members))[:100]
    values = {("households_internet", iso3, 2024): 50.0 + n for n, iso3 in enumerate(members[:21])}
    values |= {("households_internet", iso3, 2024): n / 2 for n, iso3 in enumerate(others)}
    keep(store, "itu", "2026-07-01", values)
    row = findings.digital_infrastructure("itu:asia-pacific").df.loc["households_internet"]
    assert row[["value", "known", "low", "high"]].tolist() == [60, 21, 50, 70]
    # Behind the median of 60: a hundred others and ten members, of the 121 beside it.
    assert row["ahead"] == pytest.approx(100 * 110 / 121)


@pytest.mark.parametrize("scope", ["all", "TUV", "ABW"])
def test_nothing_known_is_said(scope: str) -> None:
    finding = findings.digital_industry(scope)
    assert finding.fig is None
    assert finding.note()
    assert finding.missing == (len(finding.df) < 2)


def test_where_half_of_all_are_ahead_in_everything_that_is_the_title(store) -> None:
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    values = {
        (key, iso3, 2024): 1.0 if iso3 == "PRK" else 5.0 + n
        for key in ("households_internet", "coverage_4g")
        for n, iso3 in enumerate(members)
    }
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("PRK")
    shares = found.df["ahead"].dropna()
    assert len(shares) == 3, "with access to electricity"
    assert max(shares) <= 50
    assert found.headline.id == "eco-behind-all", "nothing is counted that there is none of"
    counts = [found.headline.values[each] for each in ("behind", "indicators")]
    assert counts == [Count(3), Count(3)]


def test_who_is_level_with_half_of_all_is_not_told_to_be_behind(store) -> None:
    """No 5G is what half of the world has: ahead of nobody, and behind fewer than half."""
    world = sorted(economies.table())
    values = {
        ("coverage_5g", iso3, 2024): 0.0 if n % 2 or iso3 == "TUV" else 50.0
        for n, iso3 in enumerate(world)
    }
    values |= {("coverage_4g", iso3, 2024): 20.0 + n / 4 for n, iso3 in enumerate(world)}
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("TUV")
    row = found.df.loc["coverage_5g"]
    assert row["standing"] == "eco-cell-level"
    assert "5G" not in "".join((found.title, *found.sentences))
    believed = comparable("coverage_5g")["value"]  # not where 5G reaches more people than 4G
    near = believed[believed.index.isin(economies.groups()["itu:asia-pacific"].members)].drop("TUV")
    assert pd.isna(row[["peers", "world"]]).all(), "13th with 0%"
    assert row["level"] == pytest.approx(100 * near.eq(0).mean())


def test_public_management_is_no_digital_policy(store) -> None:
    """The World Bank's CPIA rates public management: not a figure of digital policy, and one figure
    alone is no verdict.
    """
    world = sorted(economies.table())
    values = {("public_management", iso3, 2023): 1.0 + n % 5 for n, iso3 in enumerate(world)}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.digital_policies("THA")
    assert found.missing
    assert "management" not in found.title + found.df.to_string()
    keep(
        store, "egdi", "2026-07-02", {("egdi", iso3, 2024): n / 300 for n, iso3 in enumerate(world)}
    )
    one = findings.digital_policies("THA")
    assert one.missing
    assert len(one.df) == 1
    assert "ahead of" not in one.title


def test_what_industry_is_told_by_is_named() -> None:
    """Tertiary enrolment is education and no skill."""
    found = findings.digital_industry("THA")
    assert "skills" not in " ".join((found.title, *found.sentences))


def test_what_all_have_is_named_where_an_economy_is_strong_in_nothing(store) -> None:
    """Bangladesh: "not ahead of most in any", with 4G and electricity for practically everyone."""
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    spread = {
        (key, iso3, 2024): 61.3 + 0.7 * n
        for key in ("households_internet", "coverage_5g")
        for n, iso3 in enumerate(members)
    }
    own = {"coverage_4g": 99.6, "households_internet": 43.6, "coverage_5g": 62.5}
    spread |= {(key, "MMR", 2024): value for key, value in own.items()}
    cheap = {("mobile_data_basket_gni", "MMR", 2025): 0.83}
    keep(store, "itu", "2026-07-01", spread | cheap)
    told = findings.economy_answer("MMR")
    assert told.headline.id == "answer-economy-reach", "what is known leads"
    few = told.claim("answer-economy-few")
    assert claim("options-topic-payments") in few.values["topics"].values
    reach = told.claim("answer-economy-reach")
    assert Indicator("coverage_4g") in reach.values["universal"].values
    assert reach.values["worst"] == Indicator("households_internet")
    assert reach.values["worst_value"].value < reach.values["worst_median"].value
    cheap = told.claim("answer-economy-affordable").values
    assert cheap["economy"] == Economy("MMR")
    price = Quantity(0.83, "mobile_data_basket_gni")
    assert cheap["prices"].values == (claim("answer-economy-met-price", value=price),)
    assert cheap["number"] == Count(1)
    universal = findings.digital_infrastructure("MMR").claim("eco-universal")
    assert Indicator("coverage_4g") in universal.values["indicators"].values
    assert universal.values["number"] == Count(len(universal.values["indicators"].values))


def test_a_place_in_the_world_is_given_where_there_is_none_in_the_region() -> None:
    """Kenya: fixed broadband was 150th of 172 on one page, and not comparable on another."""
    key = "fixed_broadband_per_100"
    found, row = standing("KEN", key), findings.digital_infrastructure("KEN").df.loc[key]
    assert found.among_peers is None
    assert found.in_world is not None
    assert row["world"].values["rank"] == Rank(found.in_world.rank)
    assert row["ranked_world"] == found.in_world.of
    assert row["peers"] is None
    assert claim("key-ranked-estimates") in findings.digital_infrastructure("KEN").notes


def test_equal_values_share_a_rank_and_the_table_says_so(store) -> None:
    """Values written alike have one rank, which read as if nobody else had it."""
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    values = {("coverage_4g", iso3, 2024): 20.0 + n for n, iso3 in enumerate(members)}
    values |= {("coverage_4g", "TUV", 2024): 30.04, ("coverage_4g", "VUT", 2024): 30.01}
    values |= {("households_internet", iso3, 2024): 1.0 + n for n, iso3 in enumerate(members)}
    keep(store, "itu", "2026-07-01", values)
    rows = findings.digital_infrastructure("TUV").df
    assert rows.at["coverage_4g", "peers"].id == "eco-rank-shared"
    assert rows.at["households_internet", "peers"].id == "eco-rank"


def test_bandwidth_that_a_priority_rests_on_is_in_the_table(store) -> None:
    """Nigeria: "raise international bandwidth", which no table of the report had."""
    members = sorted(economies.groups()["itu:africa"].members)
    values = {("bandwidth_per_capita", iso3, 2023): 5.0 + n for n, iso3 in enumerate(members)}
    keep(store, "data360", "2026-07-01", values)
    row = findings.digital_infrastructure("NGA").df.loc["bandwidth_per_capita"]
    assert row["value"] == values["bandwidth_per_capita", "NGA", 2023]
