"""Published effects: whole, cited, and in units that are never mixed."""

from research import literature


def test_every_figure_says_whose_it_is_and_in_what_unit() -> None:
    for entry in literature.table().values():
        assert entry.citation.endswith(".")
        assert entry.change == 10
        # Relative changes come with a level of GDP, changes in points with a pace: so were they published.
        assert (entry.change_unit == "% more") == (entry.unit == "% of GDP")


def test_only_what_was_read_is_confirmed() -> None:
    confirmed = {key for key, entry in literature.table().items() if entry.confirmed}
    assert confirmed == {"czernich-2011", "itu-2018-fixed", "itu-2018-mobile"}


def test_units_are_not_mixed() -> None:
    beside = literature.comparable("fixed broadband", "percentage points more", "percentage points of annual growth")
    assert {entry.id.split("-")[0] for entry in beside} == {"czernich", "qiang"}
    assert literature.table()["czernich-2011"].effect() == (
        "10 percentage points more: 0.9 to 1.5 percentage points of annual growth"
    )
