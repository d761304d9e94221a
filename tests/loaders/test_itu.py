"""ITU DataHub: exports in both forms with every trap they hold, shown on text; and the API on a
server of our own.
"""

import json
import os
import zipfile
from collections.abc import Callable

import pytest

import research
from research import access, catalogue
from research.errors import InputError, UnreachableError
from research.loaders import http, itu_export, itu_file, sources
from research.loaders.itu_series import part
from research.loaders.source import Order
from research.publish.frame import Frame, environment
from tests.serving import Server
from tests.stores import keep

V2 = (
    "seriesID",
    "seriesCode",
    "seriesName",
    "seriesParent",
    "seriesUnits",
    "entityID",
    "entityIso",
    "entityName",
    "dataValue",
    "dataYear",
    "dataNote",
    "dataSource",
    "seriesDescription",
)
V3 = (
    "SeriesID",
    "SeriesCode",
    "Series",
    "Unit",
    "Database",
    "Year",
    "AreaName",
    "AreaCode",
    "DisaggregationGroup",
    "Disaggregation1",
    "Disaggregation2",
    "Value",
    "Notes",
    "Source",
    "LastModifiedOn",
)


def v2(*rows: dict[str, object]) -> str:
    plain = {
        "seriesID": 12047,
        "entityIso": "THA",
        "entityName": "Thailand",
        "dataYear": 2020,
        "dataValue": "85.2",
    }
    lines = [",".join(f'"{n}"' for n in V2)]
    return (
        "\ufeff"
        + "\n".join(
            lines + [",".join(f'"{({**plain, **row}).get(n, "")}"' for n in V2) for row in rows]
        )
        + "\n"
    )


def v3(*rows: dict[str, object]) -> str:
    plain = {
        "SeriesID": 12047,
        "AreaCode": "THA",
        "AreaName": "Thailand",
        "Year": 2020,
        "Value": "85.2",
        "LastModifiedOn": "2026-07-28T06:00:00",
    }
    return (
        "\n".join(
            [",".join(V3)]
            + [",".join(str(({**plain, **row}).get(n, "")) for n in V3) for row in rows]
        )
        + "\n"
    )


@pytest.fixture
def bring(tmp_path, store) -> Callable[..., list[str]]:
    """Import texts as files of a folder."""

    def bring(vintage: str = "", **texts: str) -> list[str]:
        folder = tmp_path / "exports"
        folder.mkdir(exist_ok=True)
        for name, text in texts.items():
            (folder / f"{name}.csv").write_bytes(text.encode())
        return itu_export.bring(folder, store, vintage)

    return bring


def values(indicator: str) -> list[list[object]]:
    return research.observations(indicator, source="itu")[
        ["economy", "year", "value", "flag"]
    ].values.tolist()


# Trap 1: the unit printed with a row is wrong for sibling series, and one file holds several under
# one name.
def test_units_are_of_the_series_and_never_of_the_row(bring) -> None:
    bring(
        a=v2(
            {
                "seriesID": 19257,
                "seriesUnits": "per 100 people",
                "seriesName": "Fixed broadband",
                "dataValue": "12345678",
            },
            {
                "seriesID": 19303,
                "seriesUnits": "per 100 people",
                "seriesName": "Fixed broadband",
                "dataValue": "17.2",
            },
            {"seriesID": 12066, "seriesUnits": "count", "dataValue": "113.4"},
            {"seriesID": 33330, "seriesUnits": "% GNI per capita", "dataValue": "15.72"},
            {"seriesID": 33331, "seriesUnits": "% GNI per capita", "dataValue": "2.54"},
            {"seriesID": 33332, "seriesUnits": "% GNI per capita", "dataValue": "48.78"},
        )
    )
    found = {
        key: research.observations(key, source="itu")[["value", "unit"]].values.tolist()
        for key in (
            "fixed_broadband_subscriptions",
            "fixed_broadband_per_100",
            "mobile_broadband_per_100",
            "fixed_basket_usd",
            "fixed_basket_gni",
            "fixed_basket_ppp",
        )
    }
    assert found == {
        "fixed_broadband_subscriptions": [[12345678.0, "subscriptions"]],
        "fixed_broadband_per_100": [[17.2, "per 100 inhabitants"]],
        "mobile_broadband_per_100": [[113.4, "per 100 inhabitants"]],
        "fixed_basket_usd": [[15.72, "US dollars a month"]],
        "fixed_basket_gni": [[2.54, "% of GNI per capita"]],
        "fixed_basket_ppp": [[48.78, "international dollars a month"]],
    }


# Trap 2: exponents as Windows writes them.
def test_exponents(bring) -> None:
    bring(a=v2({"seriesID": 19255, "dataValue": "1.64212e+006"}))
    assert values("bandwidth_lit") == [["THA", 2020, 1642120.0, ""]]


# Trap 3: "bits" mixes units between reporters.
def test_series_whose_unit_nobody_knows_are_left_out(bring) -> None:
    lines = bring(
        a=v2(
            {},
            {
                "seriesID": 34237,
                "seriesName": "Average download throughput",
                "seriesUnits": "bits",
                "dataValue": "7e14",
            },
        )
    )
    assert any(
        "1 rows of series the catalogue does not hold were left out: Average download throughput "
        "(1)" in line
        for line in lines
    )
    assert 34237 not in {entry.codes.itu_id for entry in catalogue.table().values()}


# Trap 4: zeros are values.
def test_zeros_are_kept(bring) -> None:
    bring(
        a=v2(
            {"seriesID": 34236, "dataYear": 2021, "dataValue": "0"},
            {"seriesID": 34236, "dataYear": 2022, "dataValue": ""},
        )
    )
    assert values("coverage_5g") == [["THA", 2021, 0.0, ""]]


# Trap 5: who estimated stands in the note or in the source.
@pytest.mark.parametrize(
    ("note", "source", "flag"),
    [
        ("", "ITU estimate.", "estimate"),
        ("Estimación", "Anatel", "estimate"),
        ("", "ITU Estimate2.", "estimate"),
        ("Census.", "NSO", ""),
        ("", "", ""),
    ],
)
def test_estimates_are_flagged(bring, note: str, source: str, flag: str) -> None:
    bring(a=v2({"dataNote": note, "dataSource": source}))
    assert values("households_internet") == [["THA", 2020, 85.2, flag]]


# Trap 6: blank values, areas that are no economies, torn records, stray line breaks, units that say
# "Value" or nothing.
def test_v3_blank_values_and_areas(bring) -> None:
    lines = bring(
        a=v3(
            {"Unit": "Value"},
            {"Year": 2021, "Value": ""},
            {"AreaCode": "ASP", "AreaName": "Asia and Pacific"},
        )
    )
    assert values("households_internet") == [["THA", 2020, 85.2, ""]]
    assert any("1 rows without a value" in line for line in lines)
    assert any("Asia and Pacific (1)" in line for line in lines)


def test_v3_a_record_torn_by_a_line_break_is_put_together(bring) -> None:
    text = v3(
        {"Notes": "first\nsecond line", "Source": "National office"}, {"Year": 2021, "Value": "86"}
    )
    assert len(text.splitlines()) == 4
    bring(a=text)
    assert values("households_internet") == [["THA", 2020, 85.2, ""], ["THA", 2021, 86.0, ""]]


def test_v3_names_with_line_breaks_and_spaces(bring) -> None:
    bring(a=v3({"Series": '"Households  with Internet\n"', "AreaCode": " THA "}))
    assert values("households_internet") == [["THA", 2020, 85.2, ""]]


def test_v3_parts_of_a_total_are_indicators_of_their_own(bring) -> None:
    row = {"SeriesID": 11624}
    bring(
        a=v3(
            {**row, "DisaggregationGroup": "Sex", "Disaggregation1": "Female", "Value": "81"},
            {**row, "DisaggregationGroup": "Sex", "Disaggregation1": "Male", "Value": "83"},
            {**row, "Value": "82"},
            {**row, "DisaggregationGroup": "Location", "Disaggregation1": "Rural", "Value": "75"},
            {**row, "DisaggregationGroup": "Age", "Disaggregation1": "15-24", "Value": "98"},
            {**row, "DisaggregationGroup": "Age", "Disaggregation1": "75+", "Value": "22"},
            {
                **row,
                "DisaggregationGroup": "Sex and age",
                "Disaggregation1": "Female",
                "Disaggregation2": "15-24",
                "Value": "97",
            },
            {**row, "DisaggregationGroup": "Education", "Value": "44"},
            {**row, "DisaggregationGroup": "Sex", "Disaggregation1": "Total", "Value": "82"},
        )
    )
    got = {
        key: values(f"internet_users{key}")[0][2]
        for key in ("", "_female", "_male", "_rural", "_age_15_24", "_age_75_plus")
    }
    assert got == {
        "": 82,
        "_female": 81,
        "_male": 83,
        "_rural": 75,
        "_age_15_24": 98,
        "_age_75_plus": 22,
    }
    assert len(values("internet_users")) == 1


def test_v2_parts_have_numbers_of_their_own(bring) -> None:
    bring(
        a=v2(
            {"seriesID": 11624, "dataValue": "82"},
            {"seriesID": 9230, "dataValue": "81"},
            {"seriesID": 9300, "dataValue": "88"},
        )
    )
    assert [
        values(key)[0][2]
        for key in ("internet_users", "internet_users_female", "internet_users_urban")
    ] == [82, 81, 88]


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("Females", "female"),
        ("Both sexes", ""),
        ("All ages", ""),
        ("25–74", "age_25_74"),
        ("Under 15", "age_under_15"),
        ("0-14", "age_under_15"),
        ("75 and over", "age_75_plus"),
        ("Urban", "urban"),
        ("Secondary school", "secondary_school"),
    ],
)
def test_parts(text: str, ending: str) -> None:
    assert part(text) == ending


def test_kosovo_and_areas_outside_the_list(bring) -> None:
    lines = bring(
        a=v2(
            {"entityIso": "KSO", "entityName": "Kosovo"},
            {"entityIso": "ANT", "entityName": "Netherlands Antilles"},
        )
    )
    assert values("households_internet") == [["XKX", 2020, 85.2, ""]]
    assert any("Netherlands Antilles (1)" in line for line in lines)


def test_any_mix_of_files_in_a_folder(bring, tmp_path) -> None:
    folder = tmp_path / "exports"
    (folder / "deep").mkdir(parents=True)
    with zipfile.ZipFile(folder / "deep" / "download.zip", "w") as archive:
        archive.writestr("data.csv", v2({"seriesID": 194, "dataValue": "98"}))
        archive.writestr("readme.txt", "nothing")
    (folder / "no_ending_needed.csv").write_bytes((folder / "deep" / "download.zip").read_bytes())
    lines = bring(a=v2({}), b=v3({"SeriesID": 34236, "Value": "0"}), other="name,age\nx,1\n")
    assert values("coverage_2g") == [["THA", 2020, 98.0, ""]]
    assert values("coverage_5g") == [["THA", 2020, 0.0, ""]]
    assert any("left alone: other.csv" in line for line in lines)


def test_the_release_is_the_newest_date_or_the_one_given(bring, tmp_path) -> None:
    assert "release 2026-07-28" in bring(a=v3({}))[0]
    assert "release 2025-12-01" in bring("2025-12-01", a=v3({}))[0]
    path = tmp_path / "exports" / "a.csv"
    path.write_text(v2({}, {"dataYear": 2022}))
    for copied in (1_700_000_000, 1_790_000_000):  # when a copy was made says nothing of a release
        os.utime(path, (copied, copied))
        assert "release 2022-12-31" in bring()[0]
    with zipfile.ZipFile(tmp_path / "exports" / "b.zip", "w") as archive:
        archive.writestr(
            zipfile.ZipInfo("b.csv", (2026, 11, 1, 0, 0, 0)),
            v2({"seriesID": 34236, "dataYear": 2021}),
        )
    assert "release 2022-12-31" in bring()[0]
    with pytest.raises(InputError, match="is not an ISO date"):
        bring("yesterday")


@pytest.mark.parametrize(
    ("text", "vintage", "told"),
    [
        (v2({}), "", "date of release not stated, values as of 2020-12-31"),
        (v2({}), "2025-12-01", "release of 2025-12-01"),
        (v3({}), "", "release of 2026-07-28"),
    ],
)
def test_a_page_tells_a_release_only_of_a_date_somebody_gives(
    bring, text: str, vintage: str, told: str
) -> None:
    bring(vintage, a=text)
    access.latest("households_internet")
    assert told in told_of("itu")


def told_of(source: str) -> str:
    """What a page says of the releases that answered."""
    access.forget()
    access.latest("households_internet")
    sources = [
        each for each in access.sources_read() if each["title"] == catalogue.sources()[source].title
    ]
    said = environment().get_template("parts.html.j2").make_module({"text": Frame("en")})
    return str(said.release(sources[0]))


def test_of_two_exports_of_a_series_the_later_stands(bring, tmp_path) -> None:
    bring(
        a=v3({"Value": "85.2", "LastModifiedOn": "2026-01-01"}),
        b=v3({"Value": "85.9", "LastModifiedOn": "2026-07-28"}),
    )
    assert values("households_internet") == [["THA", 2020, 85.9, ""]]


def test_a_series_is_the_same_however_an_export_spells_it(bring, tmp_path) -> None:
    """The part of a series (2026) and the series of its own (2025); Kosovo by either code; the
    newer file has revised both.
    """
    (tmp_path / "exports").mkdir()
    old = tmp_path / "exports" / "old.csv"
    old.write_text(
        v2({"seriesID": 9230, "dataValue": "81"}, {"entityIso": "KOS", "dataValue": "90"})
    )
    women = {
        "SeriesID": 11624,
        "DisaggregationGroup": "Sex",
        "Disaggregation1": "Female",
        "Value": "81.5",
    }
    bring(new=v3(women, {"AreaCode": "KSO", "AreaName": "Kosovo", "Value": "91"}))
    assert values("internet_users_female") == [["THA", 2020, 81.5, ""]]
    assert values("households_internet") == [["XKX", 2020, 91.0, ""]]


def test_a_value_the_newer_export_has_withdrawn_does_not_come_back(bring) -> None:
    older = v3({"LastModifiedOn": "2026-01-01"}, {"Year": 2021, "LastModifiedOn": "2026-01-01"})
    bring(a=older, b=v3({"Value": ""}))
    assert values("households_internet") == [["THA", 2021, 85.2, ""]]


def test_exports_of_one_day_that_contradict_each_other_are_refused(bring) -> None:
    with pytest.raises(
        InputError, match=r"gives 85.2 and .* gives 86 for THA households_internet 2020"
    ):
        bring(a=v3({}), b=v3({"Value": "86"}))


def test_a_second_import_of_a_release_keeps_the_other_years(bring, store) -> None:
    bring("2026-07-28", a=v3({}, {"Year": 2021, "Value": "86"}))
    bring("2026-07-28", a=v3({"Year": 2021, "Value": "87"}, {"Year": 2022, "Value": "88"}))
    assert [row[1:3] for row in values("households_internet")] == [
        [2020, 85.2],
        [2021, 87.0],
        [2022, 88.0],
    ]


def test_dates_that_begin_with_the_day(bring) -> None:
    assert (
        "release 2026-08-03"
        in bring(
            a=v3({"LastModifiedOn": "28/07/2026"}, {"Year": 2021, "LastModifiedOn": "03/08/2026"})
        )[0]
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            v2({}, {"dataValue": "86"}),
            r"a.csv line 2 gives 85.2 and a.csv line 3 gives 86 for THA households_internet 2020",
        ),
        (v2({"dataValue": "many"}), r"a.csv line 2: 'many' is no number"),
        (v2({"dataYear": "20x0"}), r"a.csv line 2.*are not a number and a year"),
        (v2({"seriesID": ""}), r"a.csv line 2.*are not a number and a year"),
        (v2({})[:-30], r"cut short|unexpected end|fields"),
        (v3({"Notes": "a,b"}), r"a.csv line 2: 16 fields where the header has 15"),
        ("name,age\nx,1\n", "holds no CSV that ITU DataHub exported"),
        (v2({"seriesID": 1}), "holds no value of a series the catalogue knows"),
    ],
)
def test_what_cannot_be_read_is_refused_and_leaves_the_store_as_it_was(
    bring, store, text: str, said: str
) -> None:
    keep(store, "itu", "2025-01-01", {("coverage_2g", "THA", 2020): 98.0}, whole=False)
    before = {p.name: p.read_bytes() for p in (store / "itu").glob("*.*")}
    with pytest.raises(InputError, match=said):
        bring(a=text)
    assert {p.name: p.read_bytes() for p in (store / "itu").glob("*.*")} == before


def test_a_damaged_zip_and_a_missing_folder(tmp_path, store) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 nothing more")
    with pytest.raises(InputError, match="damaged ZIP"):
        itu_export.bring(tmp_path / "a.zip", store)
    with pytest.raises(InputError, match="is not there"):
        itu_export.bring(tmp_path / "nowhere", store)


@pytest.mark.slow
def test_the_seven_exports_beside_the_project(shared, store) -> None:
    """Households with Internet and baskets of Thailand as the files print them, 142 zeros of 5G in
    2021, estimates.
    """
    lines = itu_export.bring(shared / "itu" / "exports_v2", store, "2025-12-01")
    assert "16 indicators" in lines[0]
    assert "7 files" in lines[0]
    latest = {
        key: values_of(key)
        for key in (
            "households_internet",
            "fixed_basket_gni",
            "fixed_basket_usd",
            "fixed_basket_ppp",
        )
    }
    assert latest == {
        "households_internet": (2024, 92.643), "fixed_basket_gni": (2025, 2.54),
        "fixed_basket_usd": (2025, 15.72), "fixed_basket_ppp": (2025, 48.78),
    }  # fmt: skip
    coverage = research.observations("coverage_5g", years=2021, source="itu")
    outside = 203 - len(coverage)
    assert 0 <= outside < 20
    assert 142 - outside <= coverage["value"].eq(0).sum() <= 142
    households = research.observations("households_internet", source="itu")
    assert 0.4 < households["flag"].eq("estimate").mean() < 0.5
    assert not (
        set(research.observations(source="itu")["economy"]) - set(research.economies.table())
    )


def values_of(key: str) -> tuple[int, float]:
    row = research.observations(key, "THA", source="itu").iloc[-1]
    return int(row["year"]), float(row["value"])


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(http, "_backoff", lambda state: 0.01)
    with Server().running() as running:
        yield running


def test_the_api(server, store) -> None:
    def answer(path: str, query: dict) -> tuple[int, str, bytes]:
        if path != "12047":
            return 200, "application/json", b"[]"
        row = {
            "dataID": 1,
            "codeID": 12047,
            "code": "x",
            "countryID": 229,
            "isoCode": "THA",
            "shortName": "Thailand",
            "dataYear": 2020,
            "dataNote": None,
            "dataSource": "ITU estimate",
        }
        rows = [
            {**row, "answer": [{"value": "85.2", "id": 1}]},
            {**row, "dataYear": 2021, "answer": []},
        ]
        return 200, "application/json", json.dumps(rows).encode()

    server.routes["/v2/data/bycode/"] = answer
    lines: list[str] = []
    order = Order(("households_internet", "coverage_5g"))
    sources.fetch(["itu"], order, store, base_url=f"{server.url}/v2", tell=lines.append)
    assert values("households_internet") == [["THA", 2020, 85.2, "estimate"]]
    assert any("nothing under the code of coverage_5g" in line for line in lines)
    assert "date of release not stated, values as of" in told_of(
        "itu"
    )  # the day it was asked is no release


def test_a_closed_api_says_what_to_do_instead(server, store) -> None:
    server.routes["/"] = lambda path, query: (
        403,
        "application/json",
        b'{"message":"Missing Authentication Token"}',
    )
    with pytest.raises(UnreachableError, match=r"403.*research import itu FOLDER"):
        sources.fetch(["itu"], Order(("households_internet",)), store, base_url=f"{server.url}/v2")
    assert len(server.log) <= 4


def test_throttling_in_words_is_tried_again(server, store) -> None:
    answers = iter(
        [
            (400, "text/plain", b"Throughput exceeds the current capacity"),
            (200, "application/json", b"[]"),
        ]
    )
    server.routes["/v2/"] = lambda path, query: next(answers)
    with pytest.raises(InputError, match="knows none"):
        sources.fetch(["itu"], Order(("households_internet",)), store, base_url=f"{server.url}/v2")
    assert len(server.log) == 2


def test_an_empty_file_is_no_export() -> None:
    assert itu_file.parse("a.csv", b"", "2025-01-01") is None
