"""Published effects: whole, cited, and in units that are never mixed."""

from research import literature


def test_every_figure_says_whose_it_is_and_in_what_unit() -> None:
    for entry in literature.table().values():
        assert entry.citation.endswith(".")
        assert entry.change == 10
        # Relative changes come with a level of GDP, changes in points with a pace: so were they
        # published.
        assert (entry.change_unit == "% more") == (entry.unit == "% of GDP")


def test_only_what_was_read_is_confirmed() -> None:
    confirmed = {key for key, entry in literature.table().items() if entry.confirmed}
    assert confirmed == {"czernich-2011", "itu-2018-fixed", "itu-2018-mobile"}


def test_units_are_not_mixed() -> None:
    beside = literature.comparable(
        "fixed broadband", "percentage points more", "percentage points of annual growth"
    )
    assert {entry.id.split("-")[0] for entry in beside} == {"czernich", "qiang"}
    entry = literature.table()["czernich-2011"]
    assert (entry.change, entry.low, entry.high) == (10, 0.9, 1.5)


def test_every_figure_is_called_by_its_authors_and_year() -> None:
    assert {(entry.authors, entry.year) for entry in literature.table().values()} == {
        (("Czernich", "Falck", "Kretschmer", "Woessmann"), 2011),
        (("Qiang", "Rossotto", "Kimura"), 2009),
        (("Koutroumpis",), 2009),
        (("Katz", "Callorda"), 2018),
    }
