"""The catalogue: every entry is whole, and what it refers to exists."""

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
    parts = [base for base in catalogue.table().values() if base.codes.itu_id and entry.id.startswith(f"{base.id}_")]
    assert codes.factbook is not None or codes.worldbank or codes.itu or codes.itu_id or entry.id in mapped or parts
    if entry.total:
        assert catalogue.indicator(entry.total).additive
    if entry.unit.startswith("%"):
        assert entry.short_unit in ("%", entry.unit)


def test_no_code_stands_for_two_indicators() -> None:
    for source in ("worldbank", "itu", "itu_id"):
        codes = [code for entry in catalogue.table().values() if (code := getattr(entry.codes, source))]
        assert len(codes) == len(set(codes))


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
