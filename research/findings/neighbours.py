"""An economy beside its neighbours on the map."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import comparable, latest, when
from research.metrics.space.beside import beside


def beside_neighbours(economy: str, indicators: Sequence[str]) -> Finding:
    """Return an economy beside those that share its border, or the nearest where none does.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids; the first is drawn

    Notes
    -----
    Compared are recent values; one that is older, or whose source gives no year, stands in the table with that remark.
    """
    iso3 = economies.resolve(economy)
    entries = [catalogue.indicator(key) for key in indicators]
    shapes = access.shapes()
    near, border = beside(shapes[shapes["kind"].eq("economy")], iso3)
    first, values = entries[0], comparable(entries[0].id)["value"]
    inside = values[values.index.isin([iso3, *near])].sort_values(ascending=False, kind="stable")
    who = "neighbours" if border else "nearest economies"
    table = _table([iso3, *near], entries)
    if iso3 not in inside.index or len(inside) < 2:
        return _not_compared(iso3, near, first, who, table)
    labels = pd.Series({economies.name(str(code)): words.quantity(value, first) for code, value in inside.items()})
    drawn = inside.rename(index=economies.name)
    share = catalogue.is_share(first)
    compared = f"its {len(near)} {who}" if len(inside) > len(near) else f"the {len(inside) - 1} {who} compared"
    return Finding(
        title=_title(iso3, inside, first, compared),
        sentences=(_which(near, border),),
        remarks=_left_out(near, inside, first),
        df=table,
        fig=bars.lines(
            drawn, labels=labels, unit=first.unit, top=100 if share else None, focus=economies.name(iso3),
            alt=words.upper_first(f"{words.spoken(first)}: {'; '.join(f'{who} {label}' for who, label in labels.items())}"),
        ),
    )  # fmt: skip


def _title(iso3: str, inside: pd.Series, entry: catalogue.Indicator, who: str) -> str:
    """The economy's value, and how many of `who` ("its 4 neighbours") have more."""
    own, others = inside[iso3], inside.drop(iso3)
    row = comparable(entry.id).loc[iso3]
    year = when(int(row["year"]), str(row["flag"]))
    has = f"{words.spoken(entry)}: {economies.called(iso3)} has {words.quantity(own, entry)} ({year})"
    more = int((others > own).sum())
    if len(others) == 1:
        than = "more" if more else "as much" if others.iloc[0] == own else "less"
        return f"{has}; {economies.called(str(others.index[0]))} has {than}."
    if others.eq(own).all():
        return f"{has}; each of {who} has as much."
    return f"{has}; {f'each of {who} has' if more == len(others) else words.have(more, f'of {who}')} more."


def _which(near: list[str], border: bool) -> str:
    names = words.listing([economies.called(code) for code in near])
    return f"It borders on {names}." if border else f"It borders on no economy; the nearest are {names}."


def _not_compared(iso3: str, near: list[str], entry: catalogue.Indicator, who: str, table: pd.DataFrame) -> Finding:
    """Say that there is no recent value to compare, and what is known in its place."""
    name, spoken = economies.called(iso3), words.spoken(entry)
    known, own = latest(entry.id), iso3 in comparable(entry.id).index
    if own or iso3 not in known.index:
        whose = f"its {who}" if own else name
        title = f"{name} cannot be set beside its {who} in {spoken}: no recent value of {whose} is known."
        return Finding(title, remarks=_left_out(near, pd.Series(dtype=float), entry) if own else (), df=table, missing=not own)
    row = known.loc[iso3]
    value = f"{spoken}: {name} has {words.quantity(float(row['value']), entry)}"
    if row["flag"] == "undated":
        return Finding(f"{value}, but the source gives no year, so it is not compared with its {who}.", df=table)
    return Finding(f"{value} ({when(int(row['year']), row['flag'])}), too old to be compared with its {who}.", df=table)


def _left_out(near: list[str], inside: pd.Series, entry: catalogue.Indicator) -> tuple[str, ...]:
    """Who is not compared: whose value is old or undated, and of whom none is known."""
    known = latest(entry.id)
    without = [code for code in near if code not in inside.index]
    old = [
        f"{economies.called(code)} ({when(int(known.loc[code, 'year']), known.loc[code, 'flag'])})"
        for code in without
        if code in known.index
    ]
    bare = [economies.called(code) for code in without if code not in known.index]
    return (
        *((f"Not compared, as the value is old or of no known year: {words.listing(old)}.",) if old else ()),
        *((f"No value is known of {words.listing(bare)}.",) if bare else ()),
    )


def _table(codes: list[str], entries: list[catalogue.Indicator]) -> pd.DataFrame:
    rows = {economies.name(code): {entry.title: _cell(code, entry) for entry in entries} for code in codes}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")


def _cell(code: str, entry: catalogue.Indicator) -> str:
    """The latest value and its year; what is not recent is known, and not compared."""
    known = latest(entry.id)
    if code not in known.index:
        return words.NO_DATA
    row = known.loc[code]
    apart = "" if code in comparable(entry.id).index else ", not compared"
    return f"{words.quantity(float(row['value']), entry)} ({when(int(row['year']), row['flag'])}{apart})"
