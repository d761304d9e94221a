"""What was promised, and where an economy or a group stands: today, as forecast, and at the pace it would take."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from research import economies, targets, words
from research.charts import parts, theme
from research.charts import wheel as charts
from research.errors import unknown
from research.findings import target_words
from research.findings.finding import Finding
from research.findings.latest import first_year
from research.findings.target_series import BINDS, compared, contradicted, measures, own, stands, today
from research.findings.whom import whom
from research.metrics.pace import Pace

_ORDER = [*charts.STATES]
_TOO_OLD = "Not known: the value is too old"


def counted_from() -> str:
    """Return a sentence on which values are counted."""
    return f"Counted are values of {first_year()} or later; who has none counts as no data."


def target_progress(scope: str, target_set: str = "umc-2030") -> Finding:
    """Return how far an economy, or the members of a group, have come towards every target of a list.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    target_set : a list of targets, as `target_wheel` names them
    """
    return targets_among(scope, target_set) if whom(scope).is_group else target_wheel(scope, target_set)


def target_wheel(economy: str, target_set: str = "umc-2030") -> Finding:
    """Return every target of a list for one economy: state, forecast year with its interval, chance, pace needed.

    Parameters
    ----------
    economy : any spelling of an economy
    target_set : `umc-2030`, `connect-2030`, `connect-2020`, `itu-2024-27`, `broadband-2025` or `sdg`

    Notes
    -----
    Targets that bind a total (the world, developing or least developed economies) are judged by that total, a mean weighted by
    population; the economy's own value stands beside it. A deadline has passed once the data at hand hold its year.
    """
    return _wheel(economies.resolve(economy), _listed(target_set))


def _wheel(iso3: str, list_: list[targets.Target]) -> Finding:
    """The targets of a list for one economy; of a list that binds totals alone, "" for none."""
    name, found = economies.called(iso3) if iso3 else "", {t.id: stands(t, iso3) for t in list_}
    measured = [each for each in found.values() if each.state not in (targets.NO_DATA, targets.NO_NUMBER)]
    met = [each for each in measured if each.state == targets.MET]
    frame = pd.DataFrame([_spoke(each) for each in found.values()], index=pd.Index(range(1, len(found) + 1)))
    title = target_words.headline(name, list_, measured, len(met))
    listed = "; ".join(f"{k}. {row['title']}: {row['said']}" for k, row in frame.iterrows())
    said, others = target_words.sentences(measured, {key: k for k, key in enumerate(found, 1)})
    unknown_of = target_words.unknown(found)
    return Finding(
        title=title,
        sentences=(*said, *unknown_of) if measured else (),
        remarks=(
            *(() if measured else unknown_of),
            *others,
            *(target_words.unjudged(list_, iso3) if iso3 else ()),
            *(("Numbers in brackets are those of the wheel.",) if measured else ()),
            *_too_old(found),
            *target_words.cautions(found),
            *dict.fromkeys(each.target.note for each in measured if each.target.note),
            *(said for each in list_ if iso3 for said in contradicted(each, iso3)),
            *target_words.whose(list_, bool(iso3)),
        ),
        df=_table(found, iso3),
        fig=charts.wheel(frame, alt=f"Wheel of targets. {title} {listed}.") if measured else None,
        missing=not measured,
    )


def targets_among(group: str, target_set: str = "umc-2030") -> Finding:
    """Return, target by target, how many economies of a group are in which state; "No data" is one of them.

    Where no value measures what a list asks of single economies, the totals it binds, of the world say, are returned.
    """
    this, list_ = whom(group), _listed(target_set)
    totals, aims = [t for t in list_ if t.scope != "economy"], [t for t in list_ if t.scope == "economy" and t.rule == "aim"]
    members, where = this.members, this.called
    latest = {t.title: _latest(t, members) for t in list_ if measures(t) and t not in totals and t not in aims}
    counts = pd.DataFrame({title: found["state"].value_counts() for title, found in latest.items()}).T
    counts = counts.reindex(columns=_ORDER).fillna(0).astype(int)
    counts = counts[counts[targets.NO_DATA] < len(members)]
    counts = counts.loc[:, counts.any()]
    if counts.empty:
        if totals:
            return _wheel("", totals)
        return Finding(f"No target of {list_[0].set_title} can be measured in {where} with the data at hand.", missing=True)
    counted = [t for t in list_ if t.title in counts.index]
    years = pd.Series({title: words.years(latest[title]["year"].dropna().astype(int).tolist()) for title in counts.index})
    rows = {str(title): _how_many(counts.loc[title], years[title]) for title in counts.index}
    first = str(counts.index[0])
    title = f"{list_[0].set_title} in {where}: {_head(first, counts.loc[first])}."
    del rows[first]
    told = {name: f"{words.lower_first(name)}, {row}" for name, row in rows.items()}
    ends = _met_by(counts)
    others = [row for name, row in told.items() if name not in ends]
    return Finding(
        title=title,
        sentences=(
            f"The values behind this are of {years[first]}{_lacking(counts.loc[first])}.",
            *(f"{said}: {told[name]}." for name, said in ends.items() if name in told),
            *_rest(len(list_), len(counts), len(aims), len(totals)),
        ),
        remarks=(
            *((f"Others: {'; '.join(others)}.",) if others else ()),
            counted_from(),
            *target_words.met_from(counted),
            *dict.fromkeys(t.note for t in counted if t.note),
        ),
        df=counts.astype(str).assign(**{"Years of the values": years}).rename_axis("Target"),
        fig=parts.stacked(
            counts.astype(float),
            unit="economies",
            colours=[theme.FAINT if state == targets.NO_DATA else charts.STATES[str(state)][0] for state in counts],
            alt=f"{title} {'; '.join(told.values())}".strip(),
        ),
        open_table=True,
    )


def _met_by(counts: pd.DataFrame) -> dict[str, str]:
    """The targets that the largest and the smallest share of those with a value meet, and how a sentence begins on them."""
    known = counts.drop(columns=targets.NO_DATA, errors="ignore").sum(axis=1)
    met = counts[targets.MET] / known if targets.MET in counts else 0 / known
    if met.nunique() < 2:
        return {}
    return {str(met.idxmax()): "Most often met", str(met.idxmin()): "Least often met"}


def _rest(of: int, measured: int, aims: int, totals: int) -> tuple[str, ...]:
    """How many targets of a list are not counted by economy, and why."""
    rest = of - measured - aims - totals
    said = [
        f"{n} {what}"
        for n, what in (
            (rest, f"{'has' if rest == 1 else 'have'} no value at hand"),
            (aims, f"{'sets' if aims == 1 else 'set'} no number"),
            (totals, f"{'binds' if totals == 1 else 'bind'} totals and no single economy"),
        )
        if n
    ]
    return (f"Of its {of} targets, {words.listing(said)}.",) if said else ()


def _listed(target_set: str) -> list[targets.Target]:
    found = [t for t in targets.table().values() if t.set == target_set]
    if not found:
        raise unknown("list of targets", target_set, {t.set for t in targets.table().values()}, "research.targets.table()")
    return found


def _latest(target: targets.Target, members: Sequence[str]) -> pd.DataFrame:
    """The state of each economy and the year of the value behind it, NaN where there is none; index economy."""
    found, now = compared(target, members), today(target)
    found["state"] = [
        targets.NO_DATA if pd.isna(year) else target.state(float(value), int(year), now)
        for value, year in zip(found["value"], found["year"], strict=True)
    ]
    return found


def _known(counts: pd.Series) -> tuple[int, int]:
    """How many meet a target, and how many have a value."""
    return int(counts.get(targets.MET, 0)), int(counts.drop(targets.NO_DATA, errors="ignore").sum())


def _lacking(counts: pd.Series) -> str:
    unknown_of = int(counts.get(targets.NO_DATA, 0))
    return f", no data for {unknown_of}" if unknown_of else ""


def _head(target: str, counts: pd.Series) -> str:
    (met, known), of = _known(counts), f"the target on {words.lower_first(target)}"
    if known == 1:
        return f"the one economy with a value {'meets' if met else 'does not meet'} {of}"
    return f"{met or 'none'} of {known} economies with a value meet{'s' if met == 1 else ''} {of}"


def _how_many(counts: pd.Series, years: str) -> str:
    """How many of those with data meet a target."""
    met, known = _known(counts)
    return f"met by {met or 'none'} of {known} economies with a value ({years}){_lacking(counts)}"


def _spoke(each: Pace) -> dict[str, object]:
    said = (
        each.state
        if each.value is None
        else f"{target_words.valued(each.target, each.value)} in {each.year}, {each.state.lower()}"
    )
    return {"progress": target_words.progress(each), "state": each.state, "title": each.target.title, "said": said}


def _own(target: targets.Target, iso3: str) -> str:
    series = own(target, iso3)
    known = series[series.index <= target.year]
    return words.NO_DATA if known.empty else f"{target_words.valued(target, float(known.iloc[-1]))} ({known.index[-1]})"


def _too_old(found: dict[str, Pace]) -> tuple[str, ...]:
    """Which targets have a value in the table that says nothing of today."""
    old = [
        f"{words.lower_first(each.target.title)} ({k}, {each.year})"
        for k, each in enumerate(found.values(), 1)
        if each.year is not None and each.state == targets.NO_DATA
    ]
    return (f"Too old to be counted: {words.listing(old)}.",) if old else ()


def _table(found: dict[str, Pace], iso3: str) -> pd.DataFrame:
    rows, due = {}, {each.target.year for each in found.values()}
    binds = any(each.target.scope != "economy" for each in found.values())
    totals = binds and bool(iso3)
    for k, each in enumerate(found.values(), 1):
        target = each.target
        decimals = 3 if target.unit == "ratio" else 1
        rows[f"{k}. {target.title}"] = {
            "Target": target_words.threshold(target) + (f" by {target.year}" if len(due) > 1 else ""),
            **({"Binds": BINDS[target.scope]} if binds else {}),
            "Today": words.NO_DATA if each.value is None else f"{target_words.valued(target, each.value)} ({each.year})",
            "State": _TOO_OLD if each.value is not None and each.state == targets.NO_DATA else each.state,
            "Pace a year": words.number(each.now, decimals) if np.isfinite(each.now) else "–",
            "Pace needed": words.number(each.needed, decimals) if np.isfinite(each.needed) else "–",
            "Forecast": target_words.forecast(each),
            "By the deadline": target_words.chance(each),
            **({economies.name(iso3): _own(target, iso3)} if totals else {}),
            "Threshold": "confirmed" if target.confirmed else "not confirmed",
        }
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("Number and target")
    return table.loc[:, table.ne("–").any()]
