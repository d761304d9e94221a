"""Where the figures on an economy or a group come from, which were estimated or corrected, and what is to be had beside."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, vintages, words
from research.charts import bars
from research.findings.audit_case import Audit, audit, indicators, shortened
from research.findings.finding import Finding
from research.findings.latest import when
from research.metrics.known import UNKNOWN

_DONE = {"drop": "left out", "override": "replaced", "flag": "marked", "confirm": "confirmed"}
_SAID = {
    "estimate": "estimates", "provisional": "provisional", "lagged": "of another year than asked", "imputed": "imputed",
    "undated": "of a year the source does not state", "corrected": "corrected",
    "suspect": "in doubt",
}  # fmt: skip
_UNMARKED = (
    "Counted are the marks of the sources. Figures that come from a model of the publisher, such as the ILO's on unemployment, "
    "may carry none."
)
# How a value that is not known could be had.
FETCH, OPEN, EXPORT, TABLE, ASKED = "research fetch", "open sources", "ITU DataHub", "a table", "asked"
_HOW = {
    FETCH: "World Bank, one command: research fetch",
    OPEN: "Other open sources, one command: research fetch",
    EXPORT: "ITU DataHub: export and research import itu",
    TABLE: "A table: research import table",
    ASKED: "Asked for, and no value given",
}


def audit_sources(scope: str) -> Finding:
    """Return which releases of which sources the latest values come from.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    own = case.own.reset_index()
    if own.empty:
        return _nothing(case)
    rows = {}
    for (source, vintage), found in own.groupby(["source", "vintage"], sort=False):
        entry = access.origin(str(source))
        dated = found[found["flag"].ne("undated")]
        rows[f"{entry.title}, {vintage}"] = {
            "Publisher": entry.publisher,
            "Figures": f"{len(found):,}",
            "Share": _share(len(found), len(own)),
            "Indicators": str(found["indicator"].nunique()),
            "Years": words.years(dated["year"].tolist()) if len(dated) else "not stated",
            "Licence": words.listing(
                [*dict.fromkeys(access.licence(str(source), str(vintage), str(key)) for key in found["indicator"].unique())]
            ),
        }
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("Release")
    order = own.groupby(["source", "vintage"], sort=False).size()
    of = f"all {len(own):,}" if len(order) == 1 else f"{_share(int(order.max()), len(own))} of the {len(own):,}"
    others = [
        f"{access.origin(str(source)).title} ({_share(n, len(own))})"
        for (source, _), n in order.sort_values(ascending=False, kind="stable").iloc[1:].items()
    ]
    return Finding(
        title=words.upper_first(
            f"{of} latest figures on {case.whom.called} come from {access.origin(str(order.idxmax()[0])).title}."
        ),
        sentences=((f"The others come from {shortened(others)}.",) if others else ()),
        remarks=tuple(_cited(str(source), str(vintage)) for source, vintage in order.index),
        df=table,
        open_table=True,
    )


def _nothing(case: Audit) -> Finding:
    return Finding(f"Nothing is known of {case.whom.called} in the data at hand.", missing=True)


def _share(n: int, of: int) -> str:
    return f"{words.number(100 * n / of, 0)} %"


def _cited(source: str, vintage: str) -> str:
    entry = access.origin(source)
    return f"{entry.citation} Release of {vintage}. {entry.note}".strip()


def audit_marks(scope: str) -> Finding:
    """Return which latest figures are not the plain figures of their source: estimates, lagged, undated or corrected ones.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    marked, n = case.own[case.own["flag"].ne("")], len(case.own)
    if not n:
        return _nothing(case)
    kinds = {_marked_as(str(flag), of): of for flag, of in marked["flag"].value_counts().items()}
    title = f"None of the {n:,} latest figures on {case.whom.called} is marked as an estimate or as corrected."
    if kinds:
        are = f"{len(marked):,} {'is' if len(marked) == 1 else 'are'}"
        told = [f"{of:,} {what.removeprefix('an ')}" for what, of in kinds.items()]
        said = f"marked: {words.listing(told)}" if len(kinds) > 1 else next(iter(kinds))
        title = f"Of the {n:,} latest figures on {case.whom.called}, {are} {said}."
    return Finding(title=title, remarks=(_UNMARKED,), df=_marked(case, marked))


def _marked_as(flag: str, n: int) -> str:
    return "an estimate" if flag == "estimate" and n == 1 else _SAID[flag]


def audit_corrections(scope: str) -> Finding:
    """Return which values were corrected or left out against their source, of any year, and why.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    rows = [
        (c.economy, c.indicator, c.year, c.source, c.expect, _DONE[c.action], c.reason)
        for c in access.corrections(case.whom.members, indicators())
    ]
    rows += [
        (row.economy, row.indicator, row.year, row.source, row.value, _DONE["drop"], "Outside what can be true.")
        for row in access.implausible(case.whom.members, indicators()).itertuples()
    ]
    if not rows:
        return Finding(f"No value given for {case.whom.called} is known to be wrong.")
    table = pd.DataFrame(
        [
            {
                "Economy": economies.name(economy), "Indicator": catalogue.indicator(key).title, "Year": str(year),
                "Printed": words.quantity(value, catalogue.indicator(key)), "By": access.origin(source).title,
                "What was done": done, "Why": reason,
            }
            for economy, key, year, source, value, done, reason in rows
        ]
    )  # fmt: skip
    counts = table["What was done"].value_counts()
    done = words.listing([f"{n} {'is' if n == 1 else 'are'} {what}" for what, n in counts.items()])
    if len(counts) == 1:
        done = f"{ {1: 'it is', 2: 'both are'}.get(len(rows), 'all are') } {counts.index[0]}"
    return Finding(
        title=f"{len(rows)} value{'' if len(rows) == 1 else 's'} given for {case.whom.called} cannot stand as printed: {done}.",
        df=table.set_index("Economy") if case.whom.is_group else table.drop(columns="Economy").set_index("Indicator"),
        open_table=True,
    )


def _marked(case: Audit, marked: pd.DataFrame) -> pd.DataFrame:
    """A line a marked figure of an economy; of a group, a line an indicator with how many are marked."""
    if marked.empty:
        return pd.DataFrame()
    if case.whom.is_group:
        counts = marked.reset_index().groupby(["indicator", "flag"]).size().unstack(fill_value=0)
        named = counts.set_axis([catalogue.indicator(str(key)).title for key in counts.index]).rename(columns=words.upper_first)
        return named.rename_axis("Indicator, figures marked").rename_axis(None, axis="columns").astype(str)
    rows = {
        catalogue.indicator(key).title: {
            "Value": words.quantity(row["value"], catalogue.indicator(key)),
            "Year and mark": when(row["year"], row["flag"]),
        }
        for (_, key), row in marked.iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator")


def audit_gaps(scope: str) -> Finding:
    """Return what is not known, and what a fetch or an import could add.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id

    Notes
    -----
    A source that publishes an indicator may still have no value for an economy: the counts are the most that can be added.
    """
    case = audit(scope)
    own = case.states.loc[list(case.whom.members)]
    lacking = own.eq(UNKNOWN).sum()
    lacking = lacking[lacking > 0]
    if lacking.empty:
        return Finding(f"Nothing that is asked for is unknown for {case.whom.called}.")
    ways = pd.Series({str(key): _way(str(key)) for key in lacking.index})
    counts = lacking.groupby(ways).sum().reindex(list(_HOW)).dropna().astype(int)
    unit = "missing figures" if case.whom.is_group else "missing indicators"
    labels = counts.map("{:,}".format)
    shown = counts.rename(index=_HOW)
    title = _title(case, counts, int(lacking.sum()))
    return Finding(
        title=title,
        sentences=_by_way(counts, case),
        remarks=_advice(counts, case, [str(key) for key in ways[ways.eq(FETCH)].index]),
        df=_gaps(case, lacking, ways),
        fig=bars.lines(
            shown.astype(float),
            labels=labels.rename(index=_HOW),
            unit=unit,
            top=None,
            alt=f"{title} " + "; ".join(f"{_HOW[str(way)]}: {n}" for way, n in labels.items()),
        ),
    )


def _way(key: str) -> str:
    """How a value could be had: from a source that was not asked yet, if one publishes it."""
    if access.asked(key):
        return ASKED
    codes = catalogue.indicator(key).codes
    if codes.worldbank and not any(key in record.unknown for record in vintages.at_hand(source="worldbank")):
        return FETCH
    if _unasked(key):
        return OPEN
    return EXPORT if codes.itu or codes.itu_id else TABLE


def _unasked(key: str) -> str:
    """The first source with series of an indicator that has not said it does not know them; empty where there is none."""
    told = {record.source for record in vintages.at_hand() if key in record.unknown}
    return next((source for source in catalogue.indicator(key).codes.series if source not in told), "")


def _title(case: Audit, counts: pd.Series, lacking: int) -> str:
    what = f"{'figure' if case.whom.is_group else 'indicator'}{'' if lacking == 1 else 's'}"
    fetchable, verb = int(counts.get(FETCH, 0)), "is" if lacking == 1 else "are"
    if fetchable:
        return f"Of {lacking:,} {what} not known for {case.whom.called}, the World Bank could add {fetchable:,} at most."
    return f"{lacking:,} {what} {verb} not known for {case.whom.called}, and the World Bank could add none."


def _by_way(counts: pd.Series, case: Audit) -> tuple[str, ...]:
    """How many of those not known could be had in which other way."""
    said = {
        OPEN: "could come from other open sources",
        EXPORT: "could come by hand from ITU DataHub",
        TABLE: "from a table of another source",
        ASKED: "was asked for and not given" if counts.get(ASKED) == 1 else "were asked for and not given",
    }
    told = [f"{counts[way]:,} {what}" for way, what in said.items() if way in counts]
    return (f"{'Of the others, ' if FETCH in counts else ''}{words.listing(told)}.",) if told else ()


def _advice(counts: pd.Series, case: Audit, fetchable: list[str]) -> tuple[str, ...]:
    said = []
    if FETCH in counts:
        named = shortened([words.spoken(catalogue.indicator(key)) for key in fetchable], 5)
        whom = "every economy" if case.whom.is_group else case.whom.called
        said.append(f"The World Bank publishes {named}; not always with a value for {whom}. `research fetch` asks for them.")
    if OPEN in counts:
        said.append("Other open sources are asked by `research fetch SOURCE`; the table names the source of each indicator.")
    if EXPORT in counts:
        said.append("Series of ITU DataHub are exported by hand and imported; its own interface may refuse programs.")
    if TABLE in counts:
        said.append("Tables that can be imported as they are are listed by `research import mappings`.")
    if ASKED in counts:
        said.append("Where a source was asked and gave no value, only the statistical office or another source can.")
    return tuple(said)


def _gaps(case: Audit, lacking: pd.Series, ways: pd.Series) -> pd.DataFrame:
    order = pd.DataFrame({"n": lacking, "way": ways}).sort_values("n", ascending=False, kind="stable")
    rows = {
        catalogue.indicator(str(key)).title: {
            **({"Economies without": str(row["n"])} if case.whom.is_group else {}),
            "How it could be had": _how(str(key), str(row["way"])),
        }
        for key, row in order.iterrows()
    }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator")


def ways(keys: Sequence[str]) -> dict[str, list[str]]:
    """Return indicators that are not known by the way they could be had: FETCH, OPEN, EXPORT, TABLE, or ASKED for already."""
    found: dict[str, list[str]] = {}
    for key in keys:
        found.setdefault(_way(key), []).append(key)
    return found


def how_to_get(keys: Sequence[str]) -> tuple[str, ...]:
    """Return a sentence a way of getting them on indicators that are not known; none where all are."""
    by_way = {way: [words.spoken(catalogue.indicator(key)) for key in of] for way, of in ways(keys).items()}
    closing = {
        FETCH: "`research fetch` asks the World Bank for them",
        OPEN: "`research fetch` asks other open sources for them",
        EXPORT: "they are exported from ITU DataHub and read by `research import itu`",
        TABLE: "a table brings them: `research import mappings` lists those that are read as they are",
        ASKED: "the source was asked and gives no value",
    }
    return tuple(f"Not known here: {shortened(by_way[way], 6)}; {said}." for way, said in closing.items() if way in by_way)


def _how(key: str, way: str) -> str:
    codes = catalogue.indicator(key).codes
    if way == ASKED:
        return f"no value in {words.listing(access.asked(key))}"
    if way == FETCH:
        return f"research fetch --indicator {key} ({codes.worldbank})"
    if way == OPEN:
        return f"research fetch {_unasked(key)} --indicator {key}"
    return f"ITU DataHub, {codes.itu or codes.itu_id}: research import itu" if way == EXPORT else "research import table"
