"""An index beside what others publish, and what it rests on."""

import pandas as pd

from research import access
from research.catalogue import Source
from research.corrections import Correction
from research.findings.core import Column, Finding, Table, claim, finding, no_data, tables, v, where
from research.findings.core.latest import comparable
from research.findings.index.case import Case, case
from research.framework import Node
from research.vintages import Vintage


@finding
def index_published(group: str, framework: str) -> Finding:
    """Compare computed scores with published ones, where available."""
    of = case(group, framework)
    loaded = of.framework
    if not loaded.published:
        return no_data(claim("index-published-own", framework=v.Text(loaded.title)))
    published = comparable(loaded.published)["value"].dropna()
    held = published.index.isin(of.values.index).sum()
    given = published.reindex(of.ranked.index).dropna()
    if given.empty:
        told = {"indicator": v.Indicator(loaded.published), "text": v.Text(loaded.citation)}
        apart = claim("index-gap-apart", held=v.Count(held), economies=v.Count(len(of.values)))
        gap = claim("index-gap-published", **told) if published.empty else apart
        return no_data(claim("index-published-none", **of.named), gap)
    computed = of.ranked.loc[given.index]
    apart = (computed - given).abs()
    decimals = 1 if loaded.scale[1] > 1 else 3
    frame = pd.DataFrame({"computed": computed, "published": given})
    frame["difference"] = computed - given
    largest = {"largest": v.Number(apart.max(), decimals + 1), "economies": v.Count(len(given))}
    table = tables.tabled(
        "index",
        frame,
        tables.ECONOMIES,
        computed=("number", decimals),
        published=("number", decimals),
        difference=("number", decimals + 1),
    )
    return Finding(
        claim("index-published", **of.named, **largest),
        claims=where(
            len(given) > 1, claim("index-published-largest", economy=v.Economy(str(apart.idxmax())))
        ),
        table=table,
    )


@finding
def index_sources(group: str, framework: str) -> Finding:
    """List the indicators, years, sources and corrections an index rests on, and its gaps."""
    of = case(group, framework)
    used = of.leaves
    rows = pd.concat([_rests_on(of, leaf) for leaf in used]) if used else pd.DataFrame()
    cited = [access.origin(name) for name in sorted(set(rows["source"]))] if used else []
    touched = access.corrections(of.values.index.tolist(), [leaf.indicator for leaf in used])
    sources = v.Items(v.Text(entry.title) for entry in cited)
    return Finding(
        claim("index-sources", **of.named, sources=sources)
        if cited
        else claim("index-sources-none", **of.named),
        claims=where(touched, claim("index-corrected", values=v.Count(len(touched)))),
        notes=(*map(_correction, touched), *map(_cited, cited)),
        gaps=tuple(
            claim("index-gap", indicator=v.Title(leaf.title), text=v.Text(leaf.adds))
            for leaf in of.framework.leaves
            if leaf.adds and leaf not in used
        ),
        table=_sources(rows) if used else None,
        missing=not cited,
    )


def _rests_on(of: Case, leaf: Node) -> pd.DataFrame:
    """Return the values of a leaf, one row each."""
    with_value = of.values.index[of.values[leaf.code].notna()]
    return comparable(leaf.indicator, with_value).assign(leaf=leaf.title)


def _sources(rows: pd.DataFrame) -> Table:
    """Return one row per indicator, source, release and mark."""
    grouped = rows.groupby(["leaf", "source", "vintage", "flag"], sort=False)
    last = {"last": ("year", "max"), "unit": ("unit", "first")}
    frame = grouped.agg(economies=("year", "size"), first=("year", "min"), **last)
    frame = frame.reset_index(["source", "vintage", "flag"])
    frame["source"] = [access.origin(source).title for source in frame["source"]]
    frame["flag"] = [claim(f"mark-{flag or 'none'}").id for flag in frame["flag"]]
    columns = tables.columns_of(
        "index",
        economies="count",
        first=Column(claim("index-column-first-year"), "year"),
        last=Column(claim("index-column-last-year"), "year"),
        unit=tables.UNITS,
        source=tables.SOURCES,
        vintage="text",
        flag=tables.MARKS,
    )
    return Table(frame.rename_axis("indicator"), columns, tables.TITLES, open=True)


def _correction(each: Correction) -> v.Claim:
    of = {"indicator": v.Indicator(each.indicator), "economy": v.Economy(each.economy)}
    return claim("index-correction", **of, year=v.Year(each.year), text=v.Text(each.reason))


def _cited(entry: Vintage | Source) -> v.Claim:
    told = {"citation": entry.citation, "licence": entry.licence, "text": entry.note}
    return claim("index-source", **{name: v.Text(text) for name, text in told.items()})
