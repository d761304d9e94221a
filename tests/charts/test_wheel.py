"""The wheel: a spoke a target, clockwise, in the colour and pattern of its state."""

import numpy as np
import pandas as pd

from research import targets
from research.charts import wheel
from research.messages.values import Percent, Title, claim
from research.report.slots import shown


def test_spokes() -> None:
    frame = pd.DataFrame(
        {
            "progress": [1.0, 0.4, np.nan],
            "state": ["Target met", "Limited", "No data"],
            "title": [Title("Use"), Title("Phones"), Title("Schools")],
            "said": [Percent(96), Percent(40), claim("no-data")],
        },
        index=[1, 2, 3],
    )
    figure = shown(wheel.wheel(frame, alt=claim("no-data")))
    met, limited, none = figure.data
    assert (met.theta[0], limited.theta[0], none.theta[0]) == (0, 120, 240)
    assert (met.r[0], limited.r[0], none.r[0]) == (100, 40, 100)
    assert none.marker.color == "#ffffff"
    assert limited.marker.pattern.shape == "."
    assert figure.layout.polar.angularaxis.direction == "clockwise"
    assert list(figure.layout.polar.angularaxis.ticktext) == ["<b>1</b>", "<b>2</b>", "<b>3</b>"]
    assert figure.layout.meta["alt"] == "no data"
    assert [list(each) for each in met.customdata] == [["Use", "96%"]]
    assert met.name.casefold() == "target met"


def test_every_state_there_is_has_a_look() -> None:
    states = {targets.MET, targets.NOT_MET, targets.MISSED, targets.NO_NUMBER, targets.NO_DATA}
    states |= {band for target in targets.table().values() for band in target.bands}
    assert states == set(wheel.STATES)


def test_states_that_bars_show_side_by_side_have_colours_of_their_own() -> None:
    colours = [colour for colour, _ in wheel.STATES.values()]
    assert len(set(colours)) == len(colours)
