"""What a digital economy needs: places counted by hand, nearly universal shares not ranked, what is lacking named."""

import pytest

import research
from research import economies, findings
from tests.stores import keep


def test_the_share_behind_is_that_of_a_count() -> None:
    values = research.mrnev(research.observations("mobile_per_100", "itu:asia-pacific"))["value"].droplevel("indicator")
    row = findings.digital_infrastructure("VNM").df.loc["Mobile-cellular subscriptions per 100 inhabitants"]
    compared = int(row["Place in Asia-Pacific"].split(" of ")[1].split()[0])
    behind = int((values < values["VNM"]).sum()) - int((values[["PLW"]] < values["VNM"]).sum()) * (len(values) - compared)
    assert row["Ahead of"] == f"{100 * behind / (compared - 1):.0f} %"


def test_who_has_nearly_everything_is_not_told_to_be_behind() -> None:
    finding = findings.digital_infrastructure("THA")
    row = finding.df.loc["Access to electricity"]
    assert row["Ahead of"] == "universal"
    assert row["Place in the world"].startswith("universal (")
    assert "least well in access to electricity" not in finding.note()


def test_electricity_is_not_where_digital_infrastructure_stands_best(store) -> None:
    world = sorted(economies.groups()["itu:asia-pacific"].members)
    power = {("electricity_access", iso3, 2023): 98.0 if iso3 == "TUV" else 50.0 for iso3 in world}
    keep(store, "worldbank", "2026-07-01", power)
    values = {("coverage_4g", iso3, 2023): 40.0 if iso3 == "TUV" else 20.0 + n for n, iso3 in enumerate(world)}
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("TUV")
    assert found.df.loc["Access to electricity", "Ahead of"] == "100 %"
    assert any("least well in" in said for said in found.sentences)
    assert "electricity" not in " ".join(found.sentences)


def test_who_is_ahead_of_all_is_first(store) -> None:
    world = sorted(economies.groups()["itu:asia-pacific"].members)
    values = {("coverage_4g", iso3, 2023): 95.0 if iso3 == "TUV" else 20.0 + n for n, iso3 in enumerate(world)}
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("TUV")
    assert f"It stands best in 4G coverage (95 %: first of {len(world)}) and least well in" in found.sentences[0]
    assert "100 % of" not in " ".join((found.title, *found.sentences))


def test_what_is_lacking_is_named_with_the_way_to_it() -> None:
    note = findings.digital_industry("PRK").note()
    assert "researchers" in note
    assert "`research fetch` asks the World Bank for them" in note
    assert "no source at hand holds them as figures" in findings.digital_policies("PRK").note()


def test_a_group_is_its_median_among_all(store) -> None:
    members = sorted(economies.groups()["itu:asia-pacific"].members)
    others = sorted(set(economies.table()) - set(members))[:10]
    values = {("secure_servers", iso3, 2024): 100.0 + n for n, iso3 in enumerate(members[:3])}
    values |= {("secure_servers", iso3, 2024): float(n) for n, iso3 in enumerate(others)}
    keep(store, "worldbank", "2026-07-01", values)
    row = findings.digital_infrastructure("itu:asia-pacific").df.loc["Secure Internet servers per million people"]
    assert (row["Median"], row["Known for"]) == ("101 per million", f"3 of {len(members)}")
    # Behind the median of 101: ten others and one member, of the 13 beside it.
    assert row["Ahead of"] == f"{100 * 11 / 13:.0f} %"


@pytest.mark.parametrize("scope", ["all", "TUV", "ABW"])
def test_nothing_known_is_said(scope: str) -> None:
    finding = findings.digital_industry(scope)
    assert finding.fig is None
    assert finding.note()
    assert finding.missing == (len(finding.df) < 2)


def test_where_half_of_all_are_ahead_in_everything_that_is_the_title() -> None:
    found = findings.digital_infrastructure("PRK")
    shares = [float(text.removesuffix(" %")) for text in found.df["Ahead of"] if text.endswith("%")]
    assert len(shares) == 2
    assert max(shares) <= 50
    assert found.title.endswith("are ahead of the Democratic People's Republic of Korea or level with it in both figures.")


def test_who_is_level_with_half_of_all_is_not_told_to_be_behind(store) -> None:
    """No 5G is what half of the world has: ahead of nobody, and behind fewer than half."""
    world = sorted(economies.table())
    values = {("coverage_5g", iso3, 2024): 0.0 if n % 2 or iso3 == "TUV" else 50.0 for n, iso3 in enumerate(world)}
    values |= {("coverage_4g", iso3, 2024): 20.0 + n / 4 for n, iso3 in enumerate(world)}
    keep(store, "itu", "2026-07-01", values)
    found = findings.digital_infrastructure("TUV")
    row = found.df.loc["Population covered by 5G"]
    assert row["Ahead of"].startswith("level with ")
    assert "5G" not in "".join((found.title, *found.sentences))
    assert "Not ranked, as many have the very same: 5G coverage (0 %, as " in found.note()
    assert "of the other economies of Asia-Pacific)" in found.note()


def test_public_management_is_no_digital_policy(store) -> None:
    """The World Bank's CPIA rates public management: not a figure of digital policy, and one figure alone is no verdict."""
    world = sorted(economies.table())
    values = {("public_management", iso3, 2023): 1.0 + n % 5 for n, iso3 in enumerate(world)}
    keep(store, "worldbank", "2026-07-01", values)
    found = findings.digital_policies("THA")
    assert found.missing
    assert "management" not in found.title + found.df.to_string()
    keep(store, "egdi", "2026-07-02", {("egdi", iso3, 2024): n / 300 for n, iso3 in enumerate(world)})
    one = findings.digital_policies("THA")
    assert one.missing
    assert len(one.df) == 1
    assert "ahead of" not in one.title


def test_what_industry_is_told_by_is_named() -> None:
    """Tertiary enrolment is education and no skill."""
    assert "skills" not in findings.digital_industry("THA").note().split("Not known")[0]
