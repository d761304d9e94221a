"""States of a target: each that there is has a colour of its own, so that bars side by side can be
told apart.
"""

from research import targets
from research.charts.states import STATES


def test_every_state_there_is_has_a_colour_of_its_own() -> None:
    states = {targets.MET, targets.NOT_MET, targets.MISSED, targets.NO_NUMBER, targets.NO_DATA}
    states |= {band for target in targets.table().values() for band in target.bands}
    assert states == set(STATES)
    assert len(set(STATES.values())) == len(STATES)
