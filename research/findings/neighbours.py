"""An economy beside its neighbours on the map."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import comparable
from research.metrics.space.beside import beside


def beside_neighbours(economy: str, indicators: Sequence[str]) -> Finding:
    """Return an economy beside those that share its border, or the nearest where none does.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids; the first is drawn
    """
    iso3 = economies.resolve(economy)
    entries = [catalogue.indicator(key) for key in indicators]
    shapes = access.shapes()
    near, border = beside(shapes[shapes["kind"].eq("economy")], iso3)
    known = {entry.id: comparable(entry.id) for entry in entries}
    first, values = entries[0], known[entries[0].id]["value"]
    inside = values[values.index.isin([iso3, *near])].sort_values(ascending=False, kind="stable")
    name = economies.called(iso3)
    who = "neighbours" if border else "economies nearest to it"
    if iso3 not in inside.index or len(inside) < 2:
        lacks = name if iso3 not in inside.index else "them"
        beside_whom = f"{'its' if border else 'the'} {who} in {words.spoken(first)}"
        title = f"{name} cannot be set beside {beside_whom}: no recent value of {lacks} is known."
        return Finding(title, df=_table([iso3, *near], entries, known))
    labels = pd.Series({economies.name(str(code)): words.quantity(value, first) for code, value in inside.items()})
    drawn = inside.rename(index=economies.name)
    more = int((inside > inside[iso3]).sum())
    of = len(inside) - 1
    share = catalogue.is_share(first)
    return Finding(
        title=_title(name, more, of, who, words.spoken(first)),
        sentences=(_which(near, border), *_left_out(near, inside)),
        df=_table([iso3, *near], entries, known),
        fig=bars.lines(
            drawn, labels=labels, unit=first.unit, top=100 if share else None,
            alt=f"{words.spoken(first)}: " + "; ".join(f"{title} {label}" for title, label in labels.items()),
        ),
    )  # fmt: skip


def _title(name: str, more: int, of: int, who: str, what: str) -> str:
    if of == 1:
        return f"{name} has {'less' if more else 'no less'} than its one neighbour in {what}."
    return f"{words.upper_first(words.have(more, f'of the {of} {who}'))} more than {name} in {what}."


def _which(near: list[str], border: bool) -> str:
    names = words.listing([economies.called(code) for code in near])
    return f"It borders on {names}." if border else f"It borders on no economy; the nearest are {names}."


def _left_out(near: list[str], inside: pd.Series) -> tuple[str, ...]:
    without = [economies.called(code) for code in near if code not in inside.index]
    return (f"No recent value is known of {words.listing(without)}.",) if without else ()


def _table(codes: list[str], entries: list[catalogue.Indicator], known: dict[str, pd.DataFrame]) -> pd.DataFrame:
    rows = {economies.name(code): {entry.title: _cell(known[entry.id], code, entry) for entry in entries} for code in codes}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")


def _cell(frame: pd.DataFrame, code: str, entry: catalogue.Indicator) -> str:
    if code not in frame.index:
        return words.NO_DATA
    return f"{words.quantity(frame.loc[code, 'value'], entry)} ({frame.loc[code, 'year']})"
