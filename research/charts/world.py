"""Small maps of the world, many to a page: the shapes stand in it once, each map says only how they are filled."""

from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd

from research.charts import theme
from research.charts.classes import classes
from research.charts.map import DISCLAIMER

_SPECK = 6.0  # square units of the drawing below which an economy is a dot
_DOT = 4
_MOST = 2 / 3  # share of economies in one class beyond which a map would show next to nothing
_STYLE = (
    ".worlds{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:22px 28px;margin:14px 0}"
    ".worlds figure{margin:0;break-inside:avoid}.worlds figcaption{font-weight:600;line-height:1.3}"
    ".worlds svg{display:block;width:100%;height:auto;stroke:#fff;stroke-width:.7}"
    ".worlds ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 12px;margin:4px 0;padding:0;font-size:14px}"
    ".worlds i{display:inline-block;width:12px;height:12px;margin-right:5px;border:1px solid #8a95a1}"
    + "".join(f".worlds .c{place}{{fill:{colour}}}" for place, colour in enumerate(theme.CLASSES))
    + ".worlds .land{fill:#eef0f2}.worlds .none{fill:url(#world-none)}"
    ".worlds .lines{fill:none;stroke:#1d2733;stroke-width:1.2;stroke-dasharray:2.4 2}"
)


def shapes(outline: Mapping[str, Any]) -> str:
    """Return the shapes every map on a page refers to, to be put before the first of them.

    Parameters
    ----------
    outline : the world as `research.access.outline` gives it
    """
    drawn = "".join(_shape(iso3, shape) for iso3, shape in _largest_first(outline))
    pattern = (
        f'<pattern id="world-none" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<rect width="6" height="6" fill="#fff"/><rect width="2" height="6" fill="{theme.FAINT}"/></pattern>'
    )
    others = f'<path id="world-land" d="{escape(outline["areas"])}"/><path id="world-lines" d="{escape(outline["lines"])}"/>'
    return (
        f'<style>{_STYLE}</style><svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>{pattern}{drawn}'
        f"{others}</defs></svg>"
    )


def small(outline: Mapping[str, Any], values: pd.DataFrame, *, title: str, unit: str) -> str:
    """Return one small map as a figure; darker is higher, hatched is not known.

    Parameters
    ----------
    outline : the world as `research.access.outline` gives it
    values : index economy; columns value, and text, which a pointer is shown
    title : what is mapped, with its unit
    unit : short unit of the values, "%" gives fixed classes, unless most of the world were in one of them
    """
    split = classes(values["value"], unit)
    if split.of(values["value"]).value_counts(normalize=True).iloc[0] > _MOST:
        split = classes(values["value"], "")
    step = 1 if len(split.labels) == len(theme.CLASSES) else (len(theme.CLASSES) - 1) / max(1, len(split.labels) - 1)
    colours = [round(place * step) for place in range(len(split.labels))]
    cls = split.of(values["value"])
    uses = []
    for iso3, _ in _largest_first(outline):
        filled = f"c{colours[int(cls[iso3])]}" if iso3 in cls.index else "none"
        said = f"<title>{escape(values.loc[iso3, 'text'])}</title>" if iso3 in values.index else ""
        uses.append(f'<use href="#w-{iso3}" class="{filled}">{said}</use>')
    keys = [
        f'<li><i style="background:{theme.CLASSES[c]}"></i>{escape(label)}</li>'
        for c, label in zip(colours, split.labels, strict=True)
    ]
    label = escape(f"World map of {title}: {len(values)} economies have a value.")
    lines, size = '<use href="#world-lines" class="lines"/>', f"0 0 {outline['width']} {outline['height']}"
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg viewBox="{size}" role="img" aria-label="{label}">'
        f'<use href="#world-land" class="land"/>{"".join(uses)}{lines}</svg><ul>{"".join(keys)}</ul></figure>'
    )


def page(maps: list[str], outline: Mapping[str, Any]) -> str:
    """Return small maps beside each other, with the shapes they share and what is to be said of boundaries."""
    said = DISCLAIMER.replace("<br>", " ")
    return f'{shapes(outline)}<div class="worlds">{"".join(maps)}</div><p>{said} Hatched: no value to compare.</p>'


def _largest_first(outline: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Economies so that those within others are drawn after them."""
    return sorted(outline["economies"].items(), key=lambda item: (-item[1]["area"], item[0]))


def _shape(iso3: str, shape: Mapping[str, Any]) -> str:
    if shape["area"] < _SPECK:
        return f'<circle id="w-{iso3}" cx="{shape["x"]}" cy="{shape["y"]}" r="{_DOT}"/>'
    return f'<path id="w-{iso3}" d="{escape(shape["path"])}"/>'
