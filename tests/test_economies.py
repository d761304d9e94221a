"""Economies: codes against pycountry, spellings people use, groups against the counts their owners
publish.
"""

import io

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import economies
from research.errors import InputError
from tests import local_names

TABLE = economies.table()


def test_the_world_bank_list_and_taiwan() -> None:
    assert len(TABLE) == 218
    assert {"THA", "TWN", "CHI", "XKX"} <= set(TABLE)


@pytest.mark.parametrize("economy", [e for e in TABLE.values() if e.m49], ids=lambda e: e.iso3)
def test_codes_agree_with_pycountry(economy: economies.Economy) -> None:
    country = pycountry.countries.get(alpha_3=economy.iso3)
    assert (country.alpha_2, country.numeric) == (economy.iso2, economy.m49)


@pytest.mark.parametrize(
    ("spelling", "iso3"),
    [
        ("Turkey", "TUR"),
        ("Türkiye", "TUR"),
        ("turkiye", "TUR"),
        ("Ivory Coast", "CIV"),
        ("Côte d'Ivoire", "CIV"),
        ("Laos", "LAO"),
        ("Viet Nam", "VNM"),
        ("Vietnam", "VNM"),
        ("South Korea", "KOR"),
        ("Korea, Rep.", "KOR"),
        ("North Korea", "PRK"),
        ("DRC", "COD"),
        ("Congo", "COG"),
        ("Taiwan", "TWN"),
        ("NA", "NAM"),
        ("na", "NAM"),
        (764, "THA"),
        ("764", "THA"),
        ("4", "AFG"),
        (4, "AFG"),
        ("th", "THA"),
        ("THAILAND", "THA"),
        ("The Gambia", "GMB"),
        ("Bahamas, The", "BHS"),
        ("West Bank and Gaza", "PSE"),
        ("Kosovo", "XKX"),
        ("KSO", "XKX"),
        ("JG", "CHI"),
        ("Micronesia, Fed. Sts.", "FSM"),
        ("Hong Kong SAR, China", "HKG"),
        ("São Tomé and Príncipe", "STP"),
        ("ประเทศไทย", "THA"),
        ("ไทย", "THA"),
        ("中国", "CHN"),
        ("ລາວ", "LAO"),
        ("Ελλάδα", "GRC"),
        ("ESPAÑA", "ESP"),
    ],
)
def test_spellings(spelling: str | int, iso3: str) -> None:
    assert economies.resolve(spelling) == iso3


@pytest.mark.parametrize("economy", TABLE.values(), ids=lambda e: e.iso3)
def test_every_name_and_code_leads_back(economy: economies.Economy) -> None:
    for spelling in filter(
        None,
        (
            economy.iso3,
            economy.iso2,
            economy.m49,
            economy.name,
            *economy.aliases,
            *economy.local_names,
        ),
    ):
        assert economies.resolve(spelling) == economy.iso3


@pytest.mark.slow
@pytest.mark.skipif(
    not local_names.same_release(),
    reason=f"local names were compiled with Babel {local_names.COMPILED_WITH}",
)
def test_local_names_are_those_of_the_cldr() -> None:
    file = io.StringIO()
    local_names.write(file)
    assert file.getvalue() == local_names.FILE.read_text(encoding="utf-8")


@given(
    st.sampled_from(sorted(TABLE)),
    st.sampled_from([str.lower, str.upper, str.title, lambda s: f"  {s} "]),
)
def test_case_and_space_do_not_matter(iso3: str, change) -> None:
    assert economies.resolve(change(TABLE[iso3].name)) == iso3


def test_unknown_names_offer_the_nearest() -> None:
    with pytest.raises(InputError, match=r"'Tailand'.*Did you mean 'Thailand'"):
        economies.resolve("Tailand")
    with pytest.raises(InputError, match="itu:asia-pacific"):
        economies.group("itu:asia")


# Counts as the owners of the lists publish them: ITU 193 + Palau + State of Palestine, less the
# Holy See; UN-OHRLLS and UN-CDP pages; World Bank, July 2026, with Taiwan as a high income economy.
@pytest.mark.parametrize(
    ("group", "n"),
    [
        ("itu:africa", 44),
        ("itu:americas", 35),
        ("itu:arab-states", 22),
        ("itu:asia-pacific", 39),
        ("itu:cis", 9),
        ("itu:europe", 45),
        ("un:ldc", 44),
        ("un:lldc", 32),
        ("un:sids", 37),
        ("wb:low", 25),
        ("wb:lower-middle", 50),
        ("wb:upper-middle", 54),
        ("wb:high", 87),
        ("wb:south-asia", 6),
        ("wb:mena-afghanistan-pakistan", 23),
        ("all", 218),
        ("org:asean", 11),
        ("org:saarc", 8),
        ("org:eu", 27),
        ("org:oecd", 38),
        ("org:g20", 19),
        ("org:pif", 18 - 2),
        ("org:au", 55 - 1),  # but Cook Islands and Niue, and the Sahrawi Republic
    ],
)
def test_group_sizes(group: str, n: int) -> None:
    assert len(economies.group(group)) == n


def test_every_grouping_names_its_source_and_date() -> None:
    for group in economies.groups().values():
        assert group.source
        assert group.members
        assert group.date is not None or group.id == "all"


def test_members_of_organisations_as_others_group_them() -> None:
    """ITU's and the World Bank's regions are drawn by others: what an organisation holds lies
    within them.
    """
    africa = set(economies.group("wb:sub-saharan-africa"))
    north = {"DZA", "DJI", "EGY", "LBY", "MAR", "TUN"}
    assert set(economies.group("org:au")) == africa | north
    pacific = set(economies.group("wb:east-asia-pacific"))
    assert set(economies.group("org:asean")) | set(economies.group("org:pif")) <= pacific
    assert set(economies.group("org:saarc")) == set(economies.group("wb:south-asia")) | {
        "AFG",
        "PAK",
    }
    assert set(economies.group("org:eu")) <= set(economies.group("itu:europe"))
    # Members of the G20 that are no members of the OECD.
    others = {"ARG", "BRA", "CHN", "IDN", "IND", "RUS", "SAU", "ZAF"}
    assert set(economies.group("org:g20")) - set(economies.group("org:oecd")) == others


def test_members_of_organisations_are_codes_in_order() -> None:
    for group in economies.groups().values():
        assert list(group.members) == sorted(set(group.members)), group.id


def test_groups_agree_with_the_world_bank_list(shared) -> None:
    import csv

    names = {
        "High income": "high",
        "Upper middle income": "upper-middle",
        "Lower middle income": "lower-middle",
    }
    names |= {"Low income": "low", "Not classified": ""}
    with (shared / "worldbank" / "economies.csv").open(encoding="utf-8") as file:
        listed = {
            row["iso3c"]: names[row["income"]]
            for row in csv.DictReader(file)
            if row["region"] != "Aggregates"
        }
    assert listed == {iso3: economy.wb_income for iso3, economy in TABLE.items() if iso3 != "TWN"}


def test_gec_codes_agree_with_a_map_made_by_others(shared) -> None:
    import csv

    with (shared / "gec_to_iso3.csv").open(encoding="utf-8") as file:
        listed = {row["gec"]: row["iso3"] for row in csv.DictReader(file)}
    for economy in TABLE.values():
        for gec in economy.gec:
            assert listed[gec] == economy.iso3 or economy.iso3 == "CHI"
