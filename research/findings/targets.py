"""What was promised, and where an economy or a group stands: today, on trend, and at the pace it would take."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from research import economies, targets, words
from research.charts import parts
from research.charts import wheel as charts
from research.errors import unknown
from research.findings.finding import Finding
from research.findings.target_series import BINDS, bound, measures, own, owned, today
from research.findings.whom import whom
from research.metrics.diffusion import Reaching
from research.metrics.pace import Pace, pace

_ORDER = [*charts.STATES]
_OLD = 5  # years after which a latest value says nothing of today's pace


def target_progress(scope: str, target_set: str = "umc-2030") -> Finding:
    """Return how far an economy, or the members of a group, have come towards every target of a list.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    target_set : a list of targets, as `target_wheel` names them
    """
    return targets_among(scope, target_set) if whom(scope).is_group else target_wheel(scope, target_set)


def target_wheel(economy: str, target_set: str = "umc-2030") -> Finding:
    """Return every target of a list for one economy: state, year on trend with its interval, pace needed; "No data" too.

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
    name, found = economies.called(iso3) if iso3 else "", {t.id: pace(t, bound(t, iso3), today(t)) for t in list_}
    measured = [each for each in found.values() if each.state not in (targets.NO_DATA, targets.NO_NUMBER)]
    met = [each for each in measured if each.state == targets.MET]
    frame = pd.DataFrame([_spoke(each) for each in found.values()], index=pd.Index(range(1, len(found) + 1)))
    title = _title(name, list_, len(measured), len(met))
    listed = "; ".join(f"{k}. {row['title']}: {row['said']}" for k, row in frame.iterrows())
    numbered = [f"{k}. {_sentence(each)}" for k, each in enumerate(found.values(), 1) if each in measured]
    return Finding(
        title=title,
        sentences=(
            *numbered,
            *_unknown(found),
            *dict.fromkeys(each.target.note for each in measured if each.target.note),
            *_whose(list_, bool(iso3)),
            *_cautions(found),
        ),
        df=_table(found, iso3),
        fig=charts.wheel(frame, alt=f"Wheel of targets. {title} {listed}.") if measured else None,
    )


def targets_among(group: str, target_set: str = "umc-2030") -> Finding:
    """Return, target by target, how many economies of a group are in which state; "No data" is one of them.

    A list that binds totals alone, of the world say, asks nothing of single economies: of it the totals are returned.
    """
    this, list_ = whom(group), _listed(target_set)
    if all(t.scope != "economy" for t in list_):
        return _wheel("", list_)
    members, where = this.members, this.called
    latest = {t.title: _latest(t, members) for t in list_ if measures(t) and t.scope == "economy"}
    counts = pd.DataFrame({title: found["state"].value_counts() for title, found in latest.items()}).T
    counts = counts.reindex(columns=_ORDER).fillna(0).astype(int)
    counts = counts[counts[targets.NO_DATA] < len(members)]
    counts = counts.loc[:, counts.any()]
    if counts.empty:
        return Finding(f"No target of {list_[0].set_title} can be measured in {where} with the data at hand.")
    years = pd.Series({title: words.years(latest[title]["year"].dropna().astype(int).tolist()) for title in counts.index})
    rows = [_how_many(str(title), counts.loc[title], years[title]) for title in counts.index]
    title = f"{list_[0].set_title} in {where}, by economy: {rows[0]}."
    return Finding(
        title=title,
        sentences=(
            *((f"Further: {'; '.join(rows[1:])}.",) if len(rows) > 1 else ()),
            f"No value at hand measures the other {len(list_) - len(counts)} of the {len(list_)} targets.",
        ),
        df=counts.astype(str).assign(**{"Years of the values": years}).rename_axis("Target"),
        fig=parts.stacked(
            counts.astype(float),
            unit="economies",
            colours=[charts.STATES[str(state)][0] for state in counts],
            alt=f"{title} {'; '.join(rows[1:])}".strip(),
        ),
        open_table=True,
    )


def _listed(target_set: str) -> list[targets.Target]:
    found = [t for t in targets.table().values() if t.set == target_set]
    if not found:
        raise unknown("list of targets", target_set, {t.set for t in targets.table().values()}, "research.targets.table()")
    return found


def _latest(target: targets.Target, members: Sequence[str]) -> pd.DataFrame:
    """The state of each economy and the year of the value behind it, NaN where there is none; index economy."""
    rows, now = owned(target, members), today(target)
    last = rows[rows["year"] <= target.year].drop_duplicates("economy", keep="last").set_index("economy")
    found = last.reindex(list(members))
    found["state"] = [
        targets.NO_DATA if pd.isna(year) else target.state(float(value), int(year), now)
        for value, year in zip(found["value"], found["year"], strict=True)
    ]
    return found


def _how_many(title: str, counts: pd.Series, years: str) -> str:
    """How many of those with data meet a target."""
    met, unknown_of = int(counts.get(targets.MET, 0)), int(counts[targets.NO_DATA]) if targets.NO_DATA in counts else 0
    known = int(counts.sum()) - unknown_of
    lacking = f", no data for {unknown_of} more" if unknown_of else ""
    return f"{words.lower_first(title)}: met by {met or 'none'} of {known} with a value, of {years}{lacking}"


def _value(target: targets.Target, value: float) -> str:
    if target.unit == "ratio":
        return words.number(value, 3)
    short = "%" if target.unit.startswith("%") else target.unit
    return f"{words.number(value)} {short}"


def _progress(each: Pace) -> float:
    """How much of a target is reached: 0 to 1, NaN where that is not known."""
    if each.value is None or each.bound is None:
        return np.nan
    if each.target.met(each.value):
        return 1.0
    less = each.target.rule in ("at most", "below") or each.value > each.bound
    ratio = each.bound / each.value if less and each.value else each.value / each.bound
    return float(np.clip(ratio, 0.0, 1.0))


def _spoke(each: Pace) -> dict[str, object]:
    said = each.state if each.value is None else f"{_value(each.target, each.value)} in {each.year}, {each.state.lower()}"
    return {"progress": _progress(each), "state": each.state, "title": each.target.title, "said": said}


def _title(name: str, list_: list[targets.Target], measured: int, met: int) -> str:
    first, who = list_[0].set_title, f"for {name}" if list_[0].scope == "economy" else "for those they bind"
    if not measured:
        return f"{first}: none of its {len(list_)} targets can be measured {who} with the data at hand."
    if measured == 1:
        return f"{first}: of {len(list_)} targets 1 can be measured {who}; it is {'' if met else 'not '}met."
    some = f"{met} {'is' if met == 1 else 'are'} met" if met else "none is met"
    return f"{first}: of {len(list_)} targets {measured} can be measured {who}, and {some}."


def _sentence(each: Pace) -> str:
    assert each.value is not None
    what = f"{each.target.title}: {_value(each.target, each.value)} in {each.year}"
    if each.state == targets.MET:
        return f"{what}, target met."
    if _is_old(each):
        return f"{what}, {each.state.lower()} then; too old a value to tell the pace to {_bound(each.target)}."
    if np.isnan(each.needed):
        return f"{what}, {each.state.lower()} ({_bound(each.target)} by {each.target.year})."
    return f"{what}; {_bound(each.target)} by {each.target.year} takes {_speed(each)}. On trend: {_trend(each)}."


def _is_old(each: Pace) -> bool:
    now = today(each.target)
    return each.year is not None and now is not None and now - each.year > _OLD


def _trend(each: Pace) -> str:
    """When the trend meets the target, as a reader reads it: never before the year after the last value."""
    if each.reached is None or each.year is None:
        return each.trend
    if _is_old(each):
        return f"not told, the latest value is of {each.year}"
    if each.reached.year is None:
        return each.reached.said
    at, low, high = (None if y is None else max(int(np.ceil(y)), each.year + 1) for y in _ends(each.reached))
    return f"{at} (95 % interval {low or at} to {high or 'never'})"


def _ends(reached: Reaching) -> tuple[float | None, float | None, float | None]:
    return reached.year, reached.low, reached.high


def _speed(each: Pace) -> str:
    unit = "" if each.target.unit == "ratio" else " points"
    decimals = 3 if each.target.unit == "ratio" else 1
    asked = f"{words.number(each.needed, decimals)}{unit} a year"
    if np.isnan(each.now) or _is_old(each):
        return asked
    return f"{asked}, against {words.number(each.now, decimals)} over the last years"


def _bound(target: targets.Target) -> str:
    if target.within is not None:
        return f"{target.within[0]:g} to {target.within[1]:g}"
    if target.threshold is None:
        return "no number"
    counts = f" (met from {_value(target, target.met_at)})" if target.met_at is not None else ""
    return f"{target.rule} {_value(target, target.threshold)}{counts}"


def _unknown(found: dict[str, Pace]) -> tuple[str, ...]:
    n = sum(each.state == targets.NO_DATA for each in found.values())
    if not n:
        return ()
    return (f"No data for {'all' if n == len(found) else n} of them, which says nothing of where they stand.",)


def _cautions(found: dict[str, Pace]) -> tuple[str, ...]:
    """What is to be known of the columns that are shown."""
    said = []
    if any(_on_trend(each) != "–" for each in found.values()):
        said.append(
            "The year on trend is that of a curve of adoption or of a straight line if nothing changes, and no forecast."
        )
    if not all(each.target.confirmed for each in found.values()):
        said.append("Thresholds marked as not confirmed were not read in the publication itself.")
    return tuple(said)


def _on_trend(each: Pace) -> str:
    return _trend(each) if each.reached and np.isfinite(each.needed) and each.needed and not _is_old(each) else "–"


def _whose(list_: list[targets.Target], of_an_economy: bool) -> tuple[str, ...]:
    scopes = [scope for scope in BINDS if scope != "economy" and any(t.scope == scope for t in list_)]
    if not scopes:
        return ()
    return (
        f"These targets bind totals, of {words.listing([BINDS[scope] for scope in scopes])}: means weighted by population, "
        "told where 80 % of it is covered; the last value of an economy stands for three years more. They ask nothing of one "
        f"economy alone{', whose own value is in the table' if of_an_economy else ''}.",
    )


def _own(target: targets.Target, iso3: str) -> str:
    series = own(target, iso3)
    known = series[series.index <= target.year]
    return words.NO_DATA if known.empty else f"{_value(target, float(known.iloc[-1]))} ({known.index[-1]})"


def _table(found: dict[str, Pace], iso3: str) -> pd.DataFrame:
    rows, due = {}, {each.target.year for each in found.values()}
    binds = any(each.target.scope != "economy" for each in found.values())
    totals = binds and bool(iso3)
    for k, each in enumerate(found.values(), 1):
        target = each.target
        decimals = 3 if target.unit == "ratio" else 1
        rows[f"{k}. {target.title}"] = {
            "Target": _bound(target) + (f" by {target.year}" if len(due) > 1 else ""),
            **({"Binds": BINDS[target.scope]} if binds else {}),
            "Today": words.NO_DATA if each.value is None else f"{_value(target, each.value)} ({each.year})",
            "State": each.state,
            "Pace a year": words.number(each.now, decimals) if np.isfinite(each.now) and not _is_old(each) else "–",
            "Pace needed": words.number(each.needed, decimals) if np.isfinite(each.needed) and not _is_old(each) else "–",
            "On trend": _on_trend(each),
            **({economies.name(iso3): _own(target, iso3)} if totals else {}),
            "Threshold": "confirmed" if target.confirmed else "not confirmed",
        }
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("Number and target")
    return table.loc[:, table.ne("–").any()]
