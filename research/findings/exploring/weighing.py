"""Sliders for JupyterLab that weigh the parts of an index, with ranks at once."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, get_args

import pandas as pd

from research import messages
from research.errors import InputError
from research.findings.core import Column, Table, claim
from research.findings.core.tables import ECONOMIES, RANKS, tabled
from research.findings.index.case import Case, case
from research.framework.model import Aggregation
from research.report import html

if TYPE_CHECKING:
    import ipywidgets

# those that ask for nothing a framework may lack, such as a target
_NORMALISATIONS = ("goalposts", "min-max", "z-score", "rank", "percentile", "borda")
_WIDE = {"description_width": "initial"}  # labels are not cut


def weigh(group: str, framework: str) -> ipywidgets.VBox:
    """Show sliders for the weights of an index, and its ranks by them.

    Normalisation and aggregation can be chosen too, one for the whole index.

    Parameters
    ----------
    group : id of a group of economies, or "all"
    framework : name of a framework that ships, or a file of one

    Raises
    ------
    InputError : there is no such framework or group
    """
    import ipywidgets as widgets

    of = case(group, framework)
    sliders, methods = _sliders(of), _methods()
    shown, before = widgets.HTML(), of.ranked.rank(ascending=False, method="min")

    def changed(_: object = None) -> None:
        weights = {code: slider.value for code, slider in sliders.items()}
        chosen = {name: box.value for name, box in methods.items()}
        try:
            scores = of.result.replay(weights=weights, **chosen).total[before.index].dropna()
        except InputError as error:
            shown.value = escape(str(error))
            return
        none = messages.sentence(claim("index-no-score", **of.named))
        shown.value = escape(none) if scores.empty else html.table(_ranks(scores, before), "")

    for each in (*sliders.values(), *methods.values()):
        each.observe(changed, names="value")
    changed()
    return widgets.VBox([*sliders.values(), *methods.values(), shown])


def _sliders(of: Case) -> dict[str, ipywidgets.FloatSlider]:
    """Return a slider for the weight of each part that is measured, by its code."""
    import ipywidgets as widgets

    return {
        part.code: widgets.FloatSlider(
            part.weight, min=0, max=2 * max(part.weight, 1), step=0.1, description=part.title,
            style=_WIDE, layout={"width": "34em"},
        )
        for part in of.parts
        if of.measured(part)
    }  # fmt: skip


def _methods() -> dict[str, ipywidgets.Dropdown]:
    """Return the selectors of normalisation and aggregation, by default as in the framework."""
    import ipywidgets as widgets

    known = {"normalisation": _NORMALISATIONS, "aggregation": get_args(Aggregation)}
    as_it_is = (messages.sentence(claim("explorer-as-framework")), None)
    return {
        name: widgets.Dropdown(
            options=[as_it_is, *((each, each) for each in options)],
            value=None,
            description=messages.sentence(claim(f"explorer-method-{name}")),
            style=_WIDE,
        )
        for name, options in known.items()
    }


def _ranks(scores: pd.Series, before: pd.Series) -> Table:
    """Return ranks and scores, best first, beside the ranks by the framework's own choices."""
    scores = scores.sort_values(ascending=False, kind="stable")
    ranks = {"rank": scores.rank(ascending=False, method="min"), "before": before}
    frame = pd.DataFrame(ranks | {"score": scores}, index=scores.index).rename_axis("economy")
    return tabled(
        "index",
        frame,
        ECONOMIES,
        open=True,
        rank=RANKS,
        before=Column(claim("explorer-rank-before"), "rank"),
        score=("number", 1),
    )
