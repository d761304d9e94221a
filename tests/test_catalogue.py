"""The catalogue: every entry is whole, and what it refers to exists."""

import re

import pytest

from research import catalogue, corrections, economies
from research.errors import InputError
from research.loaders import mapping


@pytest.mark.parametrize("entry", catalogue.table().values(), ids=lambda entry: entry.id)
def test_entry(entry: catalogue.Indicator) -> None:
    assert entry.title[0].isupper()
    assert entry.description.endswith(".")
    codes = entry.codes
    mapped = {value.indicator for ready in mapping.ready().values() for value in ready.values}
    parts = [
        base
        for base in catalogue.table().values()
        if base.codes.itu_id and entry.id.startswith(f"{base.id}_")
    ]
    known = codes.model_dump(exclude_defaults=True)
    assert known or entry.id in mapped or parts
    assert set(codes.series) <= {
        *catalogue.sources(),
        *(each.name for each in catalogue.extensions()),
    }
    if entry.total:
        assert catalogue.indicator(entry.total).additive
    if entry.unit.startswith("%"):
        assert entry.short_unit in ("%", entry.unit)


def test_no_code_stands_for_two_indicators() -> None:
    for source in ("worldbank", "itu", "itu_id"):
        codes = [
            code for entry in catalogue.table().values() if (code := getattr(entry.codes, source))
        ]
        assert len(codes) == len(set(codes))


def test_no_indicator_of_a_service_mixes_ages_up_to_a_limit_with_all() -> None:
    """Phones at 15 to 49 stood in for phones of all; from 10 or 15 years on is how surveys ask."""
    for entry in catalogue.table().values():
        parts = entry.codes.spc.key.split(".") if entry.codes.spc else []
        mixed = [part for part in parts if "+" in part and re.search(r"Y\d+T(?!999)", part)]
        assert not mixed, entry.id


def test_what_stands_under_a_source_without_a_field_of_its_own_are_its_series() -> None:
    codes = catalogue.Codes.model_validate(
        {
            "worldbank": "IT.X",
            "somewhere": [{"code": "NEW", "unit": "PT"}, {"code": "OLD", "where": {"SEX": "F"}}],
        }
    )
    new, old = codes.of("somewhere")
    assert (codes.worldbank, new.code, new.unit, old.where) == (
        "IT.X",
        "NEW",
        ("PT",),
        {"SEX": ("F",)},
    )
    assert (
        catalogue.Codes.model_validate({"somewhere": {"code": "ONE"}}).of("somewhere")[0].code
        == "ONE"
    )
    assert codes.of("elsewhere") == ()
    with pytest.raises(ValueError, match="wordlbank"):
        catalogue.Codes.model_validate({"wordlbank": "IT.X"})


def test_no_series_stands_for_two_indicators() -> None:
    for source in catalogue.sources():
        known = [each for entry in catalogue.table().values() for each in entry.codes.of(source)]
        assert len(known) == len(
            {
                (each.dataset, each.code, each.unit, repr(sorted(each.where.items())))
                for each in known
            }
        )


def test_unknown_indicator_offers_the_nearest() -> None:
    with pytest.raises(InputError, match="internet_users"):
        catalogue.indicator("internet_user")


def test_search_needs_every_word() -> None:
    assert "fixed_broadband_per_100" in catalogue.search("broadband").index
    assert catalogue.search("broadband literacy").empty


def test_corrections_name_what_exists() -> None:
    for correction in corrections.table():
        assert correction.economy in economies.table()
        assert correction.indicator in catalogue.table()
        assert correction.source in catalogue.sources()
