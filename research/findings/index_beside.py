"""An index beside what was promised and what others publish, and what it rests on."""

import pandas as pd

from research import access, targets, words
from research.catalogue import Source
from research.corrections import Correction
from research.findings import finding as old
from research.findings.index_case import Case, case, where
from research.findings.latest import comparable
from research.findings.target_series import compared, measures, today
from research.findings.targets import counted_from
from research.framework import Node
from research.messages.values import Claim, Count, Economy, Indicator, Items, Number, Text, Title, Year, claim
from research.report.finding import Finding
from research.report.table import Column, Table
from research.vintages import Vintage

_FEW = 2  # targets told in sentences beside that of the title


def index_targets(group: str, framework: str) -> old.Finding:
    """Return how many economies meet the targets that the data at hand can measure; no data is a state of its own."""
    this = case(group, framework)
    members, n = this.values.index.tolist(), len(this.values)
    own = [t for t in targets.table().values() if t.scope == "economy" and t.rule != "aim" and measures(t)]
    found = {t.id: compared(t, members) for t in own}
    measured = [t for t in own if found[t.id]["value"].notna().any()]
    states = {t.id: _states(t, found[t.id]) for t in measured}
    said = [_sentence(targets.target(name), counts, n) for name, counts in states.items()]
    rest = sum(1 for t in targets.table().values() if t.rule != "aim" and t not in measured)
    return old.Finding(
        title=f"In {where(this.group)}, {said[0]}"
        if said
        else f"No target can be measured in {where(this.group)} with the data at hand.",
        sentences=tuple(said[1 : 1 + _FEW]),
        remarks=(
            *said[1 + _FEW :],
            f"{rest} other targets with a number, among them those whose deadline has passed, bind totals of groups or ask "
            "what no source at hand measures: no data.",
            counted_from(),
            "Thresholds marked as not confirmed were not read in the publication itself.",
        ),
        df=_table(states, n),
        missing=not said,
    )


def _states(target: targets.Target, found: pd.DataFrame) -> dict[str, int]:
    states = [
        targets.NO_DATA if pd.isna(value) else target.state(value, int(year), today(target))
        for value, year in zip(found["value"], found["year"], strict=True)
    ]
    order = [targets.MET, *[band for band in reversed(target.bands) if band != targets.MET], targets.NOT_MET, targets.NO_DATA]
    return {state: states.count(state) for state in order if states.count(state)}


def _sentence(target: targets.Target, counts: dict[str, int], n: int) -> str:
    met, unknown = counts.get(targets.MET, 0), counts.get(targets.NO_DATA, 0)
    most = "" if target.rule == "at least" else f"{target.rule} "
    bound = f"{most}{words.number(target.threshold or 0.0)} {target.unit}"
    if target.within is not None:
        bound = f"{target.within[0]:g} to {target.within[1]:g}"
    counted = f" (met from {words.number(target.met_at)} {target.unit})" if target.met_at is not None else ""
    return (
        f"{met or 'none'} of {n} economies meet{'' if met > 1 else 's'} the target for {target.year} of {bound}{counted} in "
        f"{words.lower_first(target.title)}; {f'no data for {unknown}' if unknown else 'all have data'}."
    )


def _table(states: dict[str, dict[str, int]], n: int) -> pd.DataFrame:
    rows = {}
    for target in targets.table().values():
        bound = "an aim without a number" if target.threshold is None else f"{target.rule} {target.threshold:g} {target.unit}"
        found = states.get(target.id)
        unmeasured = targets.NO_NUMBER if target.rule == "aim" else targets.NO_DATA
        if target.within is not None:
            bound = f"{target.within[0]:g} to {target.within[1]:g}"
        rows[f"{target.set_title}, {target.year}: {words.lower_first(target.title)}"] = {
            "Threshold": bound.strip(),
            "Binds": {"economy": "each economy", "world": "the world", "developing": "developing economies",
                      "ldc": "least developed countries"}[target.scope],
            "State": words.listing([f"{state}: {count}" for state, count in found.items()]) if found else unmeasured,
            "Published in": target.citation,
            "Threshold read in the publication": "yes" if target.confirmed else "not confirmed",
        }  # fmt: skip
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Target")


def index_published(group: str, framework: str) -> Finding:
    """Return computed scores beside the ones their publisher gives, where the data at hand hold them."""
    of = case(group, framework)
    loaded = of.framework
    published = comparable(loaded.published)["value"].dropna() if loaded.published else pd.Series(dtype=float)
    inside = published[published.index.isin(of.values.index)]
    given = inside.reindex(of.ranked.index).dropna()
    if not loaded.published:
        return Finding(claim("index-published-own", framework=Text(loaded.title)), missing=True)
    if given.empty:
        return Finding(claim("index-published-none", **of.named), gaps=(_unpublished(of, published, inside),), missing=True)
    computed = of.ranked.loc[given.index]
    apart = (computed - given).abs()
    decimals = 1 if loaded.scale[1] > 1 else 3
    frame = pd.DataFrame({"computed": computed, "published": given, "difference": computed - given}).rename_axis("economy")
    columns = {
        "computed": Column(claim("index-column-computed"), "number", decimals=decimals),
        "published": Column(claim("index-column-published"), "number", decimals=decimals),
        "difference": Column(claim("index-column-difference"), "number", decimals=decimals + 1),
    }
    largest = {"largest": Number(apart.max(), decimals + 1), "economies": Count(len(given))}
    return Finding(
        claim("index-published", **of.named, **largest),
        claims=(claim("index-published-largest", economy=Economy(str(apart.idxmax()))),) if len(given) > 1 else (),
        table=Table(frame, columns, Column(claim("column-economy"), "economy")),
    )


def _unpublished(of: Case, published: pd.Series, inside: pd.Series) -> Claim:
    """Why no score is compared."""
    loaded, economies = of.framework, Count(len(of.values))
    if published.empty:
        return claim("index-gap-published", indicator=Indicator(loaded.published), text=Text(loaded.citation))
    if inside.empty:
        return claim("index-gap-outside", economies=economies)
    return claim("index-gap-apart", held=Count(len(inside)), economies=economies)


def index_sources(group: str, framework: str) -> Finding:
    """Return what the index rests on: indicators, years, sources, corrections, and what would fill the gaps."""
    of = case(group, framework)
    used = [leaf for leaf in of.framework.leaves if of.measured(leaf)]
    rows = pd.concat([_rests_on(of, leaf) for leaf in used]) if used else pd.DataFrame()
    cited = [access.origin(name) for name in sorted(set(rows["source"]))] if used else []
    touched = access.corrections(of.values.index.tolist(), [leaf.indicator for leaf in used])
    sources = Items(tuple(Text(entry.title) for entry in cited))
    return Finding(
        claim("index-sources", **of.named, sources=sources) if cited else claim("index-sources-none", **of.named),
        claims=(claim("index-corrected", values=Count(len(touched))),) if touched else (),
        notes=(*map(_correction, touched), *map(_cited, cited)),
        gaps=tuple(
            claim("index-gap", indicator=Title(leaf.title), text=Text(leaf.adds))
            for leaf in of.framework.leaves
            if leaf.adds and leaf not in used
        ),
        table=_sources(rows) if used else None,
        missing=not cited,
    )


def _rests_on(of: Case, leaf: Node) -> pd.DataFrame:
    """The values of a leaf, a row each."""
    known = comparable(leaf.indicator)
    return known[known.index.isin(of.values.index[of.values[leaf.code].notna()])].assign(leaf=leaf.title)


def _sources(rows: pd.DataFrame) -> Table:
    """A row an indicator, source, release and mark."""
    grouped = rows.groupby(["leaf", "source", "vintage", "flag"], sort=False)
    frame = grouped.agg(economies=("year", "size"), first=("year", "min"), last=("year", "max"), unit=("unit", "first"))
    frame = frame.reset_index(["source", "vintage", "flag"])
    frame["source"] = [access.origin(source).title for source in frame["source"]]
    frame["flag"] = [claim(f"mark-{flag or 'none'}").id for flag in frame["flag"]]
    columns = {
        "economies": Column(claim("index-column-economies"), "count"),
        "first": Column(claim("index-column-first-year"), "year"),
        "last": Column(claim("index-column-last-year"), "year"),
        "unit": Column(claim("column-unit"), "text"),
        "source": Column(claim("column-source"), "text"),
        "vintage": Column(claim("index-column-vintage"), "text"),
        "flag": Column(claim("column-mark"), "message"),
    }
    return Table(frame.rename_axis("indicator"), columns, Column(claim("column-indicator"), "text"), open=True)


def _correction(each: Correction) -> Claim:
    who, what = Economy(each.economy), Indicator(each.indicator)
    return claim("index-correction", indicator=what, economy=who, year=Year(each.year), text=Text(each.reason))


def _cited(entry: Vintage | Source) -> Claim:
    told = {"citation": Text(entry.citation), "licence": Text(entry.licence), "text": Text(entry.note)}
    return claim("index-source", **told)
