"""A rate is an estimate where the count it is derived from is one."""

from research import access, findings
from research.messages.values import claim
from tests.stores import keep

RATE, COUNT = "fixed_broadband_per_100", "fixed_broadband_subscriptions"


def test_a_rate_inherits_the_flag_of_its_count(store) -> None:
    """Tuvalu: 4.5 lines per 100 people, ranked and without a mark, of 452 that ITU estimated."""
    counts = {(COUNT, "TUV", 2021): 450.0, (COUNT, "TUV", 2022): 452.0, (COUNT, "FJI", 2022): 2.3e4}
    flags = {(COUNT, "TUV", year): "estimate" for year in (2021, 2022)}
    keep(store, "itu", "2026-07-01", counts | {(RATE, "TUV", 2022): 4.52}, flag=flags)
    rates = {(RATE, "TUV", 2020): 4.4, (RATE, "TUV", 2022): 4.52, (RATE, "FJI", 2022): 2.53}
    keep(store, "worldbank", "2026-07-01", rates | {key: round(counts[key]) for key in counts})
    rows = access.observations(RATE, ["TUV", "FJI"]).set_index(["economy", "year"])["flag"]
    assert rows.to_dict() == {("FJI", 2022): "", ("TUV", 2020): "", ("TUV", 2022): "estimate"}
    figures = findings.key_figures("TUV")
    row = figures.df.loc[RATE]
    assert (row["mark"], row["world"]) == ("mark-estimate", claim("place-estimated"))
    places = {each for tile in figures.tiles for each in tile.places}
    assert claim("place-estimated") in places
    (tile,) = (each for each in figures.tiles if claim("place-estimated") in each.places)
    assert tile.change is None, "up to an estimate"
    assert findings.key_figures("FJI").df.loc[RATE, "world"] != claim("place-estimated")
