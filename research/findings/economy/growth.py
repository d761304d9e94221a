"""Broadband and output in a panel of economies, with uncertainty and published results."""

from collections.abc import Iterator, Mapping
from typing import Literal

import numpy as np
import pandas as pd

from research import economies, literature
from research.charts import Figure, ranges
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data
from research.findings.core.latest import is_recent
from research.findings.core.scope import scope_of
from research.findings.core.tables import SOURCES, tabled
from research.findings.economy import growth_estimates as fits
from research.findings.economy.growth_estimates import Own, Question
from research.literature import Published
from research.messages.values import Count, Group, Items, Number, Text, Year
from research.metrics import growth
from research.metrics.growth import Estimate
from research.report.table import Kind


@finding
def growth_pace(scope: str) -> Finding:
    """Estimate how growth of GDP per capita varies with penetration of fixed broadband.

    Parameters
    ----------
    scope : any spelling of an economy, whose income group has a coefficient of its own, or a group
        of economies

    Notes
    -----
    Annual growth on subscriptions per 100 people a year before and population growth, effects of
    economies and years, errors clustered by economy and by year; and the same with subscriptions
    instrumented by a logistic curve whose ceiling depends on telephone lines in 2000 (Czernich et
    al. 2011).
    """
    return _finding(scope, fits.PACE)


@finding
def output_level(scope: str) -> Finding:
    """Estimate how the level of GDP per capita varies with fixed broadband, in logarithms.

    Parameters
    ----------
    scope : any spelling of an economy, whose income group has a coefficient of its own, or a group
        of economies
    """
    return _finding(scope, fits.LEVEL)


def _finding(scope: str, ask: Question) -> Finding:
    panel = fits.panel_of(ask)
    known = panel.dropna(subset=[ask.outcome, fits.LAGGED]).index.get_level_values("year")
    whole = fits.of_all(ask)
    # what held years ago is not told as of today
    if whole is None or known.empty or not is_recent(known.max()):
        return no_data(claim(f"growth-unknown-{ask.name}"), claim(f"growth-gap-{ask.name}"))
    subject = scope_of(scope)
    group = None if subject.is_group else economies.income_group(subject.id)
    split = fits.of_group(ask, group.id) if group else None
    estimates = fits.of_everyone(ask)
    terms: dict[Claim, str] = {}
    if split and group:
        estimates = {fits.ALL: whole, fits.OWN: split, **estimates}
        terms = {fits.OWN: f"{fits.LAGGED}: {group.id}"}
    rows = fits.effects(estimates, terms)
    relation = _relation(rows.drop(index=[*terms]))
    own = fits.own(split, group.id, rows.loc[fits.OWN]) if terms and group else None
    headline = _headline(rows.loc[fits.ALL], relation, whole, ask, own)
    sentences = {row: _estimate(row, each, own, ask) for row, each in rows.iterrows()}
    alone = relation in ("more", "less") and ask is fits.LEVEL and _not_faster()
    if alone:
        headline = claim("growth-headline-level-alone")
    elif relation in ("more", "less"):
        del sentences[fits.ALL]  # it is the headline
    apart = own and own.standing == "significant" and relation != "none" and not alone
    claims = (sentences.pop(fits.OWN),) if apart else ()  # what may be chance is in the notes
    published = literature.comparable("fixed broadband", ask.change_unit, ask.unit)
    return Finding(
        headline,
        claims=claims,
        notes=(*sentences.values(), *_notes(estimates, ask, published, rows)),
        table=_table(rows, published, ask),
        chart=_chart(rows, published, ask, headline, own),
        weight=1.0 if subject.is_group else 0.0,  # the same for every economy
        computed_from=(ask.outcome, fits.NETWORK),
    )


def _significant(rows: pd.DataFrame) -> pd.Series:
    return (rows["low"] > 0) | (rows["high"] < 0)


def _not_faster() -> bool:
    """Whether growth was tested and shows no link."""
    tested = fits.of_everyone(fits.PACE)
    return fits.ALL in tested and _relation(fits.effects(tested, {})) == "none"


def _relation(rows: pd.DataFrame) -> Literal["mixed", "none", "more", "less"]:
    """Return what the estimates for all economies show together."""
    clear = _significant(rows)
    if clear.nunique() > 1 or (clear.all() and np.sign(rows["value"]).nunique() > 1):
        return "mixed"
    if not clear.any():
        return "none"
    return "more" if rows["value"].iloc[0] > 0 else "less"


def _headline(
    row: pd.Series, relation: str, whole: Estimate, ask: Question, own: Own | None
) -> Claim:
    """Return what holds for all economies, and where the income group is known to differ.

    An estimate of one of several groups is in a headline only if it allows for all that were tried.
    """
    standing = own.standing if own else ""
    if own and (relation, standing) == ("more", "unclear"):
        return claim(f"growth-headline-{ask.name}-elsewhere", group=own.group, **ask.values(row))
    counted = {"economies": Count(whole.economies)}
    if own and (relation, standing) == ("none", "significant"):
        said = {**counted, "group": own.group, **ask.values(own.effect)}
        return claim(f"growth-headline-{ask.name}-none-but", **said)
    if relation == "less":  # told as how much lower, so that no reader has to turn a sign around
        row = pd.Series({"value": -row["value"], "low": -row["high"], "high": -row["low"]})
    return claim(f"growth-headline-{ask.name}-{relation}", **counted, **ask.values(row))


def _estimate(row: Claim, values: pd.Series, own: Own | None, ask: Question) -> Claim:
    told, clear = ask.values(values), _significant(values.to_frame().T).item()
    standing = "significant" if clear else "unclear"
    if row == fits.INSTRUMENT:
        return claim(f"growth-instrument-{standing}", **told)
    if own is None or row == fits.ALL:
        return claim(f"growth-estimate-{ask.name}-{standing}", economies=Group("all"), **told)
    if own.standing == "chance":
        told["groups"] = Count(own.tried)
    return claim(f"growth-estimate-{ask.name}-{own.standing}", economies=own.group, **told)


def _notes(
    estimates: Mapping[Claim, Estimate],
    ask: Question,
    published: list[Published],
    rows: pd.DataFrame,
) -> Iterator[Claim]:
    whole = estimates[fits.ALL]
    yield claim("growth-association")
    yield from _cautions(estimates)
    split = next((each for each in estimates.values() if np.isfinite(each.differ_p)), None)
    if split is not None:
        yield claim(f"growth-groups-{'differ' if split.differ_p < 0.05 else 'alike'}")
    if fits.INSTRUMENT in estimates:
        strength = Number(estimates[fits.INSTRUMENT].first_stage_f, 0)
        yield claim("growth-instrument", first=Year(fits.FIRST), strength=strength)
    counts = {name: Count(getattr(whole, name)) for name in ("observations", "economies", "years")}
    yield claim(f"growth-method-{ask.name}", **counts, dropped=Count(whole.dropped.sum()))
    if published:
        for row in estimates:
            low, high = rows.at[row, "low"], rows.at[row, "high"]
            within = sum(each.low <= high and low <= each.high for each in published)
            kind = "instrument" if row == fits.INSTRUMENT else "some" if within else "none"
            counts = {"overlapping": Count(within), "published": Count(len(published))}
            yield claim(f"growth-published-{kind}", **counts)


def _cautions(estimates: Mapping[Claim, Estimate]) -> Iterator[Claim]:
    """Each reason for caution once, of the first estimate that gives it."""
    first = {caution: each for each in reversed([*estimates.values()]) for caution in each.cautions}
    if found := first.get("few economies"):
        yield claim("growth-few-economies", economies=Count(found.economies), few=Count(growth.FEW))
    if found := first.get("few years"):
        yield claim("growth-few-years", years=Count(found.years), few=Count(growth.FEW))
    if found := first.get("weak instrument"):
        yield claim(
            "growth-weak-instrument", strength=Number(found.first_stage_f), weak=Count(growth.WEAK)
        )


def _label(entry: Published) -> Claim:
    authors = [Text(each) for each in entry.authors]
    year = Year(entry.year)
    whose = Text(entry.group or entry.sample)
    if len(authors) > 2:
        return claim("growth-by-many", first=authors[0], year=year, economies=whose)
    return claim("growth-by-few", authors=Items(authors), year=year, economies=whose)


def _table(rows: pd.DataFrame, published: list[Published], ask: Question) -> Table:
    """Return the estimates, then the published results, with their intervals."""
    own = rows.set_axis([row.id for row in rows.index])
    said = {True: claim("growth-confirmed"), False: claim("growth-not-confirmed")}
    others = pd.DataFrame(
        [
            (each.low, each.high, each.sample, each.group, each.citation, said[each.confirmed].id)
            for each in published
        ],
        columns=["low", "high", "sample", "group", "citation", "confirmed"],
        index=[claim("growth-row-published").id] * len(published),
    )
    kind: Kind = "number" if ask is fits.PACE else "percent"
    return tabled(
        "growth", pd.concat([own, others]).rename_axis("estimate"), missing=claim("growth-empty"),
        value=Column(claim(f"growth-column-{ask.name}"), kind, decimals=2), low=(kind, 2),
        high=(kind, 2), observations="count", sample="text", group="text", citation=SOURCES,
        confirmed="message",
    )  # fmt: skip


def _chart(
    rows: pd.DataFrame, published: list[Published], ask: Question, headline: Claim, own: Own | None
) -> Figure:
    """Draw the intervals of the estimates and of the published results.

    Hollow is an estimate that does not count as significant; that of a group, after correction.
    """
    others = pd.DataFrame(
        {_label(each): {"low": each.low, "high": each.high} for each in published}
    ).T
    frame = pd.concat([rows, others]) if published else rows
    middle = frame["value"].fillna((frame["low"] + frame["high"]) / 2)
    clear = _significant(rows)
    name = claim("growth-point-unclear")
    if own is not None:
        if clear.get(fits.OWN) and own.standing != "significant":
            name = claim("growth-point-corrected")
        clear[fits.OWN] = own.standing == "significant"
    return ranges.ranges(
        frame.assign(value=middle), at="value",
        title=claim(f"growth-axis-{ask.name}"), spread=claim("growth-spread"),
        point=claim("growth-point"), alt=claim("growth-chart", headline=headline),
        hollow={*rows.index[~clear]}, hollow_name=name,
        others={*others.index}, others_name=claim("growth-point-published"),
        others_spread=claim("growth-spread-published"),
    )  # fmt: skip
