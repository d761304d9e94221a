"""Progress to targets of an economy or group: today, as forecast, and the pace needed."""

from collections.abc import Iterator, Sequence

import pandas as pd

from research import targets
from research.charts import Figure, parts
from research.charts.states import STATES
from research.errors import unknown
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, where
from research.findings.core.scope import scope_of
from research.findings.core.tables import columns_of
from research.findings.infrastructure.offline import COVERAGE, too_low
from research.findings.targets.asks import asking, heads, with_values
from research.findings.targets.claims import cautions, state
from research.findings.targets.series import (
    compared,
    judged_from,
    lacking,
    measures,
    own,
    stands,
    today,
)
from research.findings.targets.status import of_list
from research.messages.values import Count, Economy, Group, Items, Text, Title, Value, Year, Years
from research.metrics.filled import RECORDED, measured

_ORDER = [*STATES]


@finding
def target_progress(scope: str, target_set: str = "umc-2030") -> Finding:
    """Measure progress of an economy, or of a group's members, to every target of a list.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific"
    target_set : a list of targets, as `target_status` names them
    """
    if scope_of(scope).is_group:
        return targets_among(scope, target_set)
    return target_status(scope, target_set)


@finding
def target_status(economy: str, target_set: str = "umc-2030") -> Finding:
    """List an economy's targets: value, distance, five-year change and status.

    Parameters
    ----------
    economy : any spelling of an economy
    target_set : `umc-2030`, `connect-2030`, `connect-2020`, `itu-2024-27`, `broadband-2025` or
        `sdg`

    Notes
    -----
    Targets that bind a total (the world, developing or least developed economies) are counted, and
    judge no economy. A deadline has passed once the available data hold its year.
    """
    list_ = listed(target_set)
    own_ = [each for each in list_ if each.scope == "economy"]
    if not own_:
        return no_data(claim("targets-of-totals", totals=Count(len(list_))))
    return of_list(economy, own_)


@finding
def targets_among(group: str, target_set: str = "umc-2030") -> Finding:
    """Count the economies of a group in each state, by target; "No data" is a state."""
    subject, list_ = scope_of(group), listed(target_set)
    counts = counted(list_, subject.members)
    measured = [t for t in list_ if t.id in counts.index]
    if not measured:
        unmeasured = {"list": Text(list_[0].set_title), "group": Group(subject.id)}
        return no_data(claim("targets-among-unmeasured", **unmeasured), *_gaps(list_, []))
    headline = met_by(measured[0], counts.loc[measured[0].id], subject.id)
    return Finding(
        headline,
        claims=tuple(_claims(measured, counts)),
        notes=(
            claim("targets-counted-from", first=Year(max(map(judged_from, measured)))),
            *_jumps(measured, subject.members),
            *cautions(measured),
        ),
        gaps=tuple(_gaps(list_, measured)),
        table=counted_table(measured, counts),
        chart=_chart(measured, counts[_ORDER].loc[:, counts[_ORDER].any()], headline),
    )


def counted(list_: Sequence[targets.Target], members: Sequence[str]) -> pd.DataFrame:
    """Count economies by state for each target that any of them has a value for.

    Returns
    -------
    index target id; a column a state, and met, known (how many with a value), first and last (the
    years of the values)
    """
    rows = {}
    for target in list_:
        if target.scope != "economy" or target.rule == "aim" or not measures(target):
            continue
        found, now = compared(target, members), today(target)
        states = [
            targets.NO_DATA if pd.isna(year) else target.state(float(value), int(year), now)
            for value, year in zip(found["value"], found["year"], strict=True)
        ]
        known = found["year"].notna()
        for iso3, before in _before_jumps(target, found["value"]).items():
            states[found.index.get_loc(iso3)] = target.state(before, found.at[iso3, "year"], now)
        for at, iso3 in enumerate(map(str, found.index)):
            rounded = len(measures(target)) == 2 and stands(target, iso3).open
            low = target.indicator == COVERAGE and states[at] != targets.MET and too_low(iso3)
            if rounded or low:
                states[at] = targets.NO_DATA
        if known.any():
            numbers = {each: states.count(each) for each in _ORDER}
            years = {"first": int(found["year"].min()), "last": int(found["year"].max())}
            of = {"met": numbers[targets.MET], "known": len(states) - numbers[targets.NO_DATA]}
            rows[target.id] = numbers | of | years
    return pd.DataFrame.from_dict(
        rows, orient="index", columns=[*_ORDER, "met", "known", "first", "last"]
    )


def _before_jumps(target: targets.Target, values: pd.Series) -> dict[str, float]:
    """Return the value before of each economy that meets a target by its last jump alone."""
    met = [str(iso3) for iso3, value in values.dropna().items() if target.met(float(value))]
    jumped = [iso3 for iso3 in met if stands(target, iso3).status == "met-jump"]
    series = {iso3: measured(own(target, iso3), RECORDED).loc[: target.year] for iso3 in jumped}
    return {iso3: float(known.iloc[-2]) for iso3, known in series.items()}


def _jumps(measured: list[targets.Target], members: Sequence[str]) -> Iterator[Claim]:
    """Yield which economies are not counted as meeting a target, as a jump alone decides."""
    jumped = [
        claim(
            "target-item", target=Title(t.name), value=Economy(iso3), year=Year(at.at[iso3, "year"])
        )
        for t in measured
        for at in [compared(t, members)]
        for iso3 in _before_jumps(t, at["value"])
    ]
    yield from where(jumped, claim("targets-met-jump", targets=Items(jumped)))


def met_by(target: targets.Target, counts: pd.Series, group: str) -> Claim:
    """Return how many of the economies with a value meet a target, as a headline."""
    told: dict[str, Value] = {"list": Text(target.set_title), "group": Group(group)}
    told["target"] = Title(target.title)
    met, known = Count(counts["met"]), Count(counts["known"])
    if known.value == 1:
        return claim(f"targets-among-one-{'met' if met.value else 'unmet'}", **told)
    if not met.value:
        return claim("targets-among-none", **told, known=known)
    return claim("targets-among", **told, met=met, known=known)


def _claims(measured: list[targets.Target], counts: pd.DataFrame) -> Iterator[Claim]:
    """Yield the years behind the headline."""
    first = counts.loc[measured[0].id]
    years = Years(first["first"], first["last"])
    if lacking := int(first[targets.NO_DATA]):
        yield claim("targets-among-years-lacking", years=years, lacking=Count(lacking))
    else:
        yield claim("targets-among-years", years=years)


def _gaps(list_: list[targets.Target], measured: list[targets.Target]) -> Iterator[Claim]:
    """How many targets of a list are not counted by economy, and why."""
    totals = sum(t.scope != "economy" for t in list_)
    aims = sum(t.scope == "economy" and t.rule == "aim" for t in list_)
    unknown = [t for t in list_ if t not in measured and t.scope == "economy" and t.rule != "aim"]
    if unknown:
        yield claim("targets-no-data", lacking=Count(len(unknown)), targets=Count(len(list_)))
        yield from lacking(unknown)
    if aims:
        yield claim("targets-aims", aims=Count(aims))
    if totals:
        yield claim("targets-of-totals", totals=Count(totals))


def listed(target_set: str) -> list[targets.Target]:
    """Return the targets of a list.

    Raises
    ------
    InputError : there is no such list
    """
    found = [t for t in targets.table().values() if t.set == target_set]
    if not found:
        known = {t.set for t in targets.table().values()}
        raise unknown("list of targets", target_set, known, "research.targets.table()")
    return found


def counted_table(measured: list[targets.Target], counts: pd.DataFrame) -> Table:
    """Return what targets ask for and how many economies are in each state of `counted`."""
    asks, shown = heads(), [each for each in _ORDER if counts[each].any()]
    confirmed = asks.pop("confirmed")
    columns = columns_of(
        "target",
        **asks,
        **{each: Column(state(each), "count") for each in shown},
        first="year",
        last="year",
        confirmed=confirmed,
    )
    titles = pd.Index([target.title for target in measured], name="target")
    frame = asking(measured).set_axis(titles)
    frame[[*counts]] = counts.loc[[target.id for target in measured]].to_numpy()
    columns, numeric = with_values(frame, columns)
    rows, head = frame.astype(numeric)[[*columns]], Column(claim("target-rows"), "text")
    return Table(rows, columns, head, open=True, missing=claim("forecast-empty"))


def _chart(measured: list[targets.Target], counts: pd.DataFrame, headline: Claim) -> Figure:
    return parts.stacked(
        counts.astype(float)
        .set_axis([Title(t.title) for t in measured])
        .set_axis([state(each) for each in counts], axis=1),
        unit=claim("chart-economies"),
        colours=[STATES[str(each)] for each in counts],
        alt=claim("targets-among-chart", headline=headline),
    )
