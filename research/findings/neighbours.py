"""An economy beside its neighbours on the map."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import all_of, comparable, compared, latest, measured_in, when
from research.frame import SUSPECT
from research.metrics.space.beside import beside

_FEW = 6  # neighbours that are named in the reading; more are in the small print


def beside_neighbours(economy: str, indicators: Sequence[str]) -> Finding:
    """Return an economy beside those that share its border, or the nearest where none does.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids; the first that can be compared is drawn

    Notes
    -----
    Compared are recent values; one that is older, or whose source gives no year, stands in the table with that remark.
    """
    iso3 = economies.resolve(economy)
    entries = [catalogue.indicator(key) for key in indicators]
    shapes = access.shapes()
    near, border = beside(shapes[shapes["kind"].eq("economy")], iso3)
    who = "neighbours" if border else "nearest economies"
    table = _table([iso3, *near], entries)
    inside = {entry.id: _inside(iso3, near, entry) for entry in entries}
    compared = [entry for entry in entries if iso3 in inside[entry.id].index and len(inside[entry.id]) > 1]
    if not compared:
        return _not_compared(iso3, near, entries[0], who, table)
    first, *others = compared
    skipped = [_skipped(iso3, entry, who) for entry in entries if entry not in compared]
    drawn, share = inside[first.id], catalogue.is_share(first)
    labels = pd.Series([f"{words.quantity(value, first)} ({_year(code, first)})" for code, value in drawn.items()])
    labels.index = pd.Index([economies.name(str(code)) for code in drawn.index])
    apart = [f"Not compared: {words.listing(skipped)}."] if skipped else []
    which, few = (_which(near, border),), len(near) <= _FEW
    return Finding(
        title=_title(iso3, drawn, first, _whom(near, drawn, who)),
        sentences=(
            *(_title(iso3, inside[entry.id], entry, _whom(near, inside[entry.id], who)) for entry in others),
            *(which if few else ()),
        ),
        remarks=(*(() if few else which), *apart, *_left_out(near, drawn, first)),
        df=table,
        fig=bars.lines(
            drawn.rename(index=economies.name), labels=labels, unit=first.unit, top=100 if share else None,
            focus=economies.name(iso3),
            alt=words.upper_first(f"{words.spoken(first)}: {'; '.join(f'{who} {label}' for who, label in labels.items())}"),
        ),
    )  # fmt: skip


def _inside(iso3: str, near: list[str], entry: catalogue.Indicator) -> pd.Series:
    """The recent values of an economy and those near it, highest first."""
    values = comparable(entry.id)["value"]
    return values[values.index.isin([iso3, *near])].sort_values(ascending=False, kind="stable")


def _year(code: object, entry: catalogue.Indicator) -> str:
    row = comparable(entry.id).loc[str(code)]
    return measured_in(int(row["year"]), str(row["flag"]))


def _whom(near: list[str], inside: pd.Series, who: str) -> str:
    return f"its {len(near)} {who}" if len(inside) > len(near) else f"the {len(inside) - 1} {who} compared"


def _title(iso3: str, inside: pd.Series, entry: catalogue.Indicator, who: str) -> str:
    """The economy's value, and how many of `who` ("its 4 neighbours") have more."""
    has = f"{words.spoken(entry)}: {economies.called(iso3)} has {words.quantity(inside[iso3], entry)} ({_year(iso3, entry)})"
    alike = compared(inside, entry)
    own, others = alike[iso3], alike.drop(iso3)
    if own == all_of(entry) and inside.nunique() > 1 and others.eq(own).any():
        return f"{has}, practically universal, as in {_universal(others, own, who)}."
    more = int((others > own).sum())
    if len(others) == 1:
        than = "more" if more else "as much" if others.iloc[0] == own else "less"
        return f"{has}; {economies.called(str(others.index[0]))} has {than}."
    if others.eq(own).all():
        return f"{has}; each of {who} has as much."
    return f"{has}; {f'each of {who} has' if more == len(others) else words.have(more, f'of {who}')} more."


def _universal(others: pd.Series, own: float, who: str) -> str:
    """Those of `others`, called `who`, that have as much as all can have."""
    if len(others) == 1:
        return economies.called(str(others.index[0]))
    return f"{'each' if others.eq(own).all() else int(others.eq(own).sum())} of {who}"


def _skipped(iso3: str, entry: catalogue.Indicator, who: str) -> str:
    """An indicator that is not compared, and why."""
    known = latest(entry.id)
    if iso3 in comparable(entry.id).index:
        why = f"no recent value of its {who}"
    else:
        why = when(int(known.loc[iso3, "year"]), str(known.loc[iso3, "flag"])) if iso3 in known.index else "no value"
    return f"{words.spoken(entry)} ({why})"


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
    row, cannot = known.loc[iso3], f"{name} cannot be set beside its {who} in {spoken}"
    if row["flag"] == SUSPECT:
        return Finding(f"{cannot}: its value of {row['year']} is in doubt.", df=table)
    if row["flag"] == "undated":
        return Finding(f"{cannot}: the source gives no year of its value.", df=table)
    return Finding(f"{cannot}: its last value, of {row['year']}, is too old.", df=table)


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
        *((f"Not compared, as the value is old, of no known year or in doubt: {words.listing(old)}.",) if old else ()),
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
