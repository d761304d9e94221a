"""The network cost beside what ITU published for 2020: the world and its regions, with the figures
as shipped.
"""

from pathlib import Path

import pytest

from tests.benchmarks import cost as benchmark


@pytest.mark.slow
def test_networks_are_within_half_of_connecting_humanity(shared: Path) -> None:
    """The model summed to US$ 1,533 billion for the world beside the 428 of ITU, at about one cost
    a person everywhere.
    """
    found = benchmark.humanity(benchmark.inputs(shared, 2020), levels=["central"])
    assert set(found.index) == {*benchmark.HUMANITY, "World"}
    assert found.loc["World", "offline"] > 3e9
    outside = found[(found["factor"] > 1.5) | (found["factor"] < 1 / 1.5)]
    assert outside.empty, outside
