"""The table of costs: every figure has a source and a range that holds it."""

import pytest
from pydantic import ValidationError

from research import costs
from research.errors import InputError


def test_every_figure_has_a_source_a_year_and_a_range() -> None:
    for entry in costs.table().values():
        assert entry.source, entry.id
        assert 2000 <= entry.year <= 2026, entry.id
        assert min(entry.low, entry.high) <= entry.central <= max(entry.low, entry.high), entry.id
    with pytest.raises(ValidationError, match="source"):
        costs.Entry.model_validate(entry.model_dump() | {"source": ""})
    used = {key for entry in costs.table().values() for key in entry.source.split(", ")}
    assert used | {"degurba"} == set(costs.sources())


def test_levels_move_costs_and_leave_choices() -> None:
    low, high = costs.at("low"), costs.at("high")
    for entry in costs.table().values():
        assert (low[entry.id] == high[entry.id]) == (
            entry.kind == "choice" or entry.low == entry.high
        ), entry.id


def test_ranges_of_the_simulation_model_are_sixty_to_a_hundred_and_forty_per_cent() -> None:
    for entry in costs.table().values():
        if entry.source == "pobis" and entry.kind == "cost":
            assert entry.low == pytest.approx(0.6 * entry.central)
            assert entry.high == pytest.approx(1.4 * entry.central)


def test_an_unknown_figure_is_refused() -> None:
    with pytest.raises(InputError, match="towers is no entry"):
        costs.at(towers=1.0)


def test_the_newest_source_of_training_is_its_high_end() -> None:
    """As `training-cost` says: US$ 152 billion for 2.6 billion people, of ITU in 2025."""
    newest = costs.sources()["blueprint"]
    assert newest.startswith("ITU (2025)")
    assert costs.table()["training"].high == round(152e9 / 2.6e9)
