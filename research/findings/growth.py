"""What a panel of economies says of broadband and output, with its uncertainty, and what others have published."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research import access, catalogue, economies, literature, words
from research.charts import ranks
from research.errors import InputError
from research.findings.finding import Finding
from research.findings.latest import is_recent
from research.findings.whom import whom
from research.metrics import growth
from research.metrics.growth import Errors, Estimate

NETWORK, LINES, FIRST = "fixed_broadband_per_100", "fixed_telephone_per_100", 2000
# Output moves in many economies at once: with errors clustered by economy alone, intervals of 95 % then hold as few as 31 %
# (python -m tests.benchmarks.growth); both ways they hold 94 to 98 %.
ERRORS: Errors = "clustered both ways"
_LAGGED, _FITTED, _BEFORE = "broadband a year before", "broadband as the curve has it", "telephone lines in 2000"


@dataclass(frozen=True)
class _Question:
    """One way to ask: of the pace of growth by points of penetration, or of the level of output by relative change."""

    series: str
    controls: tuple[str, ...]
    log: tuple[str, ...]
    more: str
    of: str
    change_unit: literature.ChangeUnit
    unit: literature.OutcomeUnit

    @property
    def called(self) -> list[str]:
        """The controls as they stand in the panel and in words."""
        return [words.spoken(catalogue.indicator(key)) for key in self.controls]


PACE = _Question(
    "gdp_per_capita_growth", ("population_growth",), (), "10 more fixed broadband subscriptions per 100 people",
    "growth of GDP per capita", "percentage points more", "percentage points of annual growth",
)  # fmt: skip
LEVEL = _Question(
    "gdp_per_capita_constant_usd", (), ("GDP per capita", _LAGGED), "10 % more fixed broadband subscriptions per person",
    "GDP per capita", "% more", "% of GDP",
)  # fmt: skip


def growth_pace(scope: str) -> Finding:
    """Return how growth of GDP per capita goes with penetration of fixed broadband: points by points.

    Parameters
    ----------
    scope : any spelling of an economy, whose income group has a coefficient of its own, or a group of economies

    Notes
    -----
    Annual growth on subscriptions per 100 people a year before and population growth, effects of economies and years, errors
    clustered by economy and by year; and the same with subscriptions instrumented by a logistic curve whose ceiling is told
    by telephone lines in 2000 (Czernich et al. 2011).
    """
    return _finding(scope, PACE)


def output_level(scope: str) -> Finding:
    """Return how the level of GDP per capita goes with fixed broadband: relative change by relative change.

    Parameters
    ----------
    scope : any spelling of an economy, whose income group has a coefficient of its own, or a group of economies
    """
    return _finding(scope, LEVEL)


def _finding(scope: str, ask: _Question) -> Finding:
    this = whom(scope)
    panel = _panel(ask)
    known = panel.dropna(subset=[ask.of, _LAGGED]).index.get_level_values("year")
    if known.empty or not is_recent(known.max()):  # what held years ago is not told as of today
        return _needs(ask)
    try:
        whole = growth.fit(panel, ask.of, [_LAGGED], controls=ask.called, log=ask.log, errors=ERRORS)
    except InputError:
        return _needs(ask)
    own = {} if this.is_group else _own_group(panel, ask, this.id)
    found = {"All economies": whole, **own, **_instrumented(panel, ask)}
    table = pd.DataFrame(
        {name: _read(each, f"{_LAGGED}: {name}" if name in own else _LAGGED) for name, each in found.items()}
    ).T
    beside = literature.comparable("fixed broadband", ask.change_unit, ask.unit)
    published = pd.DataFrame({_cited(p): {"value": np.nan, "low": p.low, "high": p.high} for p in beside}).T
    title = _title(table.drop(index=list(own)), whole, ask)
    return Finding(
        title=title,
        sentences=_sentences(table, ask),
        remarks=(*_cautions(found), *_basis(whole, found), *_beside(beside, table.iloc[0])),
        df=_table(table, found, beside),
        fig=_chart(pd.concat([table[["value", "low", "high"]], published]), ask, title),
    )


def _panel(ask: _Question) -> pd.DataFrame:
    """The columns of the estimate, from 2000; subscriptions are those of the year before."""
    wide = access.load([ask.series, *ask.controls, NETWORK, LINES], years=range(FIRST, 2100))
    wide = wide.rename(columns={ask.series: ask.of, **dict(zip(ask.controls, ask.called, strict=True))})
    wide[_LAGGED] = growth.lagged(wide, NETWORK)
    lines = wide[LINES].xs(FIRST, level="year") if FIRST in wide.index.get_level_values("year") else pd.Series(dtype=float)
    wide[_BEFORE] = lines.reindex(wide.index.get_level_values("economy")).to_numpy()
    return wide


def _needs(ask: _Question) -> Finding:
    keys = " ".join(f"--indicator {key}" for key in (ask.series, *ask.controls, NETWORK, LINES))
    return Finding(
        f"How fixed broadband goes with {ask.of} cannot be told from the data at hand.",
        remarks=(
            "It takes a panel: the same economies over many years.",
            f"`research fetch {keys}` brings one from the World Bank; the section then shows an estimate with its interval.",
        ),
        missing=True,
    )


def _own_group(panel: pd.DataFrame, ask: _Question, iso3: str) -> dict[str, Estimate]:
    own = economies.income_group(iso3)
    groups = {code: economies.income_group(code) for code in economies.table()}
    by = pd.Series({code: f"{group.title} economies" for code, group in groups.items() if group})
    try:
        split = growth.fit(panel, ask.of, [_LAGGED], controls=ask.called, log=ask.log, by=by, errors=ERRORS)
    except InputError:
        return {}
    name = f"{own.title} economies" if own else ""
    return {name: split} if f"{_LAGGED}: {name}" in split.table.index else {}


def _instrumented(panel: pd.DataFrame, ask: _Question) -> dict[str, Estimate]:
    if ask is not PACE:
        return {}
    try:
        curve = growth.first_stage(panel, NETWORK, [_BEFORE]).fitted.reindex(panel.index)
        panel = panel.assign(**{_FITTED: growth.lagged(panel.assign(**{_FITTED: curve}), _FITTED)})
        tool = growth.fit(panel, ask.of, [_LAGGED], controls=ask.called, instrument={_LAGGED: _FITTED}, errors=ERRORS)
    except InputError:
        return {}
    return {"All economies, with an instrument": tool}


def _read(found: Estimate, term: str) -> dict[str, float]:
    effect = found.effect(term, 10.0)
    return {"value": effect.value, "low": effect.low, "high": effect.high}


def _title(rows: pd.DataFrame, whole: Estimate, ask: _Question) -> str:
    """What the estimates for all economies say together."""
    clear = (rows["low"] > 0) | (rows["high"] < 0)
    if clear.nunique() > 1:
        return (
            f"Whether fixed broadband goes with {ask.of} depends on the method: estimates do not agree on a link beyond chance."
        )
    if not clear.any():
        return f"Within {whole.economies} economies over time, no link of fixed broadband to {ask.of} can be told from chance."
    more = "more" if rows["value"].iloc[0] > 0 else "less"
    return f"Within {whole.economies} economies over time, more fixed broadband goes with {more} {ask.of}."


def _sentences(table: pd.DataFrame, ask: _Question) -> tuple[str, ...]:
    sign = " %" if ask is LEVEL else ""
    ends = [
        (f"{_number(row['value'])}{sign}", f"(95 % interval {_number(row['low'])} to {_number(row['high'])})")
        for _, row in table.iterrows()
    ]
    names = [words.lower_first(str(name)) for name in table.index]
    by = f"{ends[0][0]}{'' if sign else ' percentage points a year'} in {ask.of} {ends[0][1]}"
    said = [f"In {names[0]}, {ask.more} go with a difference of {by}."]
    said += [
        f"In {name}{',' if ',' in name else ''} it is {value} {interval}."
        for name, (value, interval) in zip(names[1:], ends[1:], strict=True)
    ]
    clear = (table["low"] > 0) | (table["high"] < 0)
    if clear.nunique() > 1:
        said.append("Some of these are beyond chance and some are not.")
    return tuple(said)


def _number(value: float) -> str:
    return words.number(value, 2)


def _basis(whole: Estimate, found: dict[str, Estimate]) -> tuple[str, ...]:
    left = "; ".join(f"{count:,} because {reason}" for reason, count in whole.dropped.items())
    said = [
        "A link within economies over time is no proof of cause: what else changed with broadband is in it. What an economy is "
        "like at all times, and what befell all in a year, is taken out.",
    ]
    if "All economies, with an instrument" in found:
        tool = found["All economies, with an instrument"]
        said.append(
            f"The instrument is a common curve of spread, its ceiling told by telephone lines in {FIRST} "
            f"(strength of the instrument, F, {tool.first_stage_f:.0f}; above 10 is usual). It serves only as far as those "
            "lines did not change growth in other ways."
        )
    split = next((each for each in found.values() if np.isfinite(each.differ_p)), None)
    if split is not None:
        apart = "differ beyond chance" if split.differ_p < 0.05 else "do not differ beyond chance"
        said.append(f"Income groups {apart} (p = {words.number(split.differ_p, 2)}, below 0.05 being beyond chance).")
    said.append(
        f"{whole.observations:,} observations of {whole.economies} economies in {whole.years} years"
        + (f"; left out: {left}." if left else ".")
    )
    return tuple(said)


def _cautions(found: dict[str, Estimate]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(caution for each in found.values() for caution in each.cautions))


def _cited(entry: literature.Published) -> str:
    authors, _, rest = entry.citation.partition(" (")
    first = authors.split(",")[0].split(" and ")[0]
    return f"Published: {first}{'' if first == authors else ' and others'} {rest[:4]}, {entry.group or entry.sample}"


def _beside(beside: list[literature.Published], own: pd.Series) -> tuple[str, ...]:
    if not beside:
        return ()
    overlapping = sum(p.low <= own["high"] and own["low"] <= p.high for p in beside)
    return (
        f"Published figures in the same units stand beside the estimate and are no part of it: {overlapping or 'none'} of "
        f"{len(beside)} {'overlaps' if overlapping < 2 else 'overlap'} with the interval for all economies. "
        "Those marked as not confirmed were not read in the publication.",
    )


def _table(table: pd.DataFrame, found: dict[str, Estimate], beside: list[literature.Published]) -> pd.DataFrame:
    rows = {
        name: {
            "Effect": _number(row["value"]),
            "Interval or range": f"{_number(row['low'])} to {_number(row['high'])}",
            "Basis": found[str(name)].specification,
        }
        for name, row in table.iterrows()
    }
    rows |= {
        _cited(p): {
            "Effect": p.effect(),
            "Interval or range": "" if p.low == p.high else f"{_number(p.low)} to {_number(p.high)}",
            "Basis": f"{p.citation} {p.sample}. {'Confirmed' if p.confirmed else 'Not confirmed'}.",
        }
        for p in beside
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Estimate")


def _chart(frame: pd.DataFrame, ask: _Question, title: str) -> object:
    middle = frame["value"].fillna((frame["low"] + frame["high"]) / 2)
    unit = "% of GDP per capita" if ask is LEVEL else "percentage points of growth a year"
    alt = f"{title} " + "; ".join(
        f"{name}: {_number(low)} to {_number(high)}"
        for name, low, high in zip(frame.index, frame["low"], frame["high"], strict=True)
    )
    return ranks.ranges(
        frame.assign(value=middle), low="low", high="high", at="value", title=unit, tick=0, alt=f"For {ask.more}. {alt}",
        spread="95 % interval, or range published", point="estimate, or middle of the range",
    )  # fmt: skip
