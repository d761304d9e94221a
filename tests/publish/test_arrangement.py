"""Findings share a row of a wide page where neither leaves a hole beside the other."""

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from research.publish.arrangement import PLACE, arranged
from research.publish.exporter import PLOTLY

FOLDED = "<details><summary>Data</summary><table><tr><td>1</td></tr></table></details>"
SHORT, LONG = "<h3>A finding.</h3>", f"<h3>A finding.</h3><p>{'many words ' * 25}</p>"
WIDE = f"<table><thead><tr>{'<th>A</th>' * 6}</tr></thead></table>"
MAP, WORLD = {"aspect": 0.8, "frame": 110}, {"aspect": 0.5, "frame": 110}
LOW = {"aspect": 0.65, "frame": 110}  # 436 pixels in half of a page


def cell(markup: str, height: int = 0, **meta: object):
    layout = {"height": height, "meta": {"whole": True} | meta}
    chart = [new_output("display_data", data={PLOTLY: {"data": [], "layout": layout}})]
    text = new_output("display_data", data={"text/html": markup + FOLDED})
    return new_code_cell("1", outputs=[text, *(chart if height else [])])


@pytest.mark.parametrize(
    ("cells", "places"),
    [
        ([cell(LONG, 400), cell(LONG, 400)], ["half", "half"]),
        ([cell(LONG, 400), cell(SHORT, 400)], ["", ""]),  # 130 pixels above a chart were empty
        ([cell(SHORT, 500), cell(SHORT, 340)], ["", ""]),
        ([cell(SHORT), cell(SHORT)], ["half", "half"]),
        ([cell(LONG, 400), cell(SHORT)], ["", ""]),  # a heading in a column of its own
        ([cell(SHORT, 900), cell(SHORT, 300)], ["", ""]),
        ([cell(SHORT), cell(LONG, 400), cell(LONG, 400)], ["", "half", "half"]),
        ([cell(SHORT, 400)], [""]),  # two lines in a third of the page
        ([cell(SHORT, 560, **MAP)], [""]),  # a line beside a map
        ([cell("<h3>" + "many words " * 40 + "</h3>", 400)], [""]),  # a heading is above both
        ([cell(LONG + LONG, 400)], ["aside"]),
        ([cell(SHORT, 600), cell(SHORT, 560, **MAP)], ["half", "half"]),
        ([cell(SHORT, 700), cell(SHORT, 560, **LOW)], ["", ""]),  # 260 pixels were left empty
        ([cell(SHORT, 500, **WORLD)], [""]),
        ([cell(SHORT, 500, **WORLD)] * 3, ["", "", ""]),  # half of a page is too little
        ([cell(SHORT, 400), cell(SHORT + WIDE, 400)], ["", ""]),
        ([cell(SHORT, 400), new_markdown_cell("## Next"), cell(SHORT, 400)], ["", None, ""]),
    ],
)
def test_a_cell_has_the_place_it_fills(cells, places) -> None:
    assert [each.metadata.get(PLACE) for each in arranged(cells)] == places


def test_letters_of_wide_scripts_count_twice() -> None:
    said = "<h3>A</h3><p>{}</p>".format("字" * 200)
    assert [each.metadata[PLACE] for each in arranged([cell(said, 400)])] == ["aside"]
    assert [each.metadata[PLACE] for each in arranged([cell(said.replace("字", "a"), 400)])] == [""]
