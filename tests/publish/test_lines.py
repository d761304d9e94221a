"""Maps of a page hold the lines they share once."""

import json
import re
from itertools import accumulate

from research.publish.lines import held_once

LONG = [*range(400), None, *range(100), 0.5, None]


def page(*figures: dict) -> str:
    scripts = [f'<script type="application/json">{json.dumps(each)}</script>' for each in figures]
    return f"<main>{''.join(scripts)}</main><script>run()</script>"


def figure(x: list, aspect: bool = True) -> dict:
    layout = {"meta": {"aspect": 0.5} if aspect else {}}
    return {"data": [{"x": x, "y": x, "mode": "lines"}], "layout": layout}


def read(html: str) -> list[dict]:
    """The figures of a page, their lines put in as `dataOf` of `report.js` does."""
    held = re.search(r'id="lines">(.*?)</script>', html)
    steps = json.loads(held[1]) if held else []
    lines = [[[*accumulate(part)] for part in line] for line in steps]
    found = [json.loads(each) for each in re.findall(r'json">(.*?)</script>', html)]
    for trace in (trace for each in found for trace in each["data"] if "lines" in trace):
        runs = trace.pop("lines")
        numbers = [
            first + more
            for first, count in zip(runs[::2], runs[1::2], strict=True)
            for more in range(count)
        ]
        for at, axis in enumerate(("x", "y")):
            parts = [lines[number][at] for number in numbers]
            trace[axis] = [*parts[0], *(each for part in parts[1:] for each in (None, *part))]
    return found


def test_two_maps_share_their_lines_and_lose_nothing() -> None:
    other = [*range(400), None, *range(7, 200)]
    made = [figure(LONG), figure(other), figure([1, 2, 3], aspect=False)]
    found = held_once(page(*made))
    assert read(found) == made
    shared = json.dumps([0, *[1] * 399], separators=(",", ":"))
    assert found.count(f"[{shared},{shared}]") == 1
    assert found.count('"lines":[0,3]') == 1
    assert found.endswith("<script>run()</script>")


def test_notes_below_a_map_are_not_held_in_it_too() -> None:
    made = figure(LONG)
    key = {"text": "20", "xref": "paper", "name": "class"}
    note, name = {"text": "Boundaries", "xref": "paper"}, {"text": "Kenya", "xref": "x"}
    made["layout"] = {"meta": {"aspect": 0.5, "notes": ["..."]}, "annotations": [note, key, name]}
    assert read(held_once(page(made)))[0]["layout"]["annotations"] == [key, name]
    slide = page(made).replace("<main>", '<main><section class="slide">')
    assert read(held_once(slide))[0]["layout"]["annotations"] == [note, key, name]


def test_one_map_is_held_in_steps_and_loses_nothing() -> None:
    made = [figure(LONG), figure(LONG, aspect=False)]
    found = held_once(page(*made))
    assert read(found) == made
    assert len(found) < len(page(*made))


def test_a_page_without_a_map_stays_as_it_is() -> None:
    alone = page(figure(LONG, aspect=False))
    assert held_once(alone) == alone
