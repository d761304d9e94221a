"""What a report rests on and what it lacks: sources, vintages, corrections, and what would fill the gaps."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, frame, words
from research.findings import audit_case, audit_origin
from research.findings.finding import Finding
from research.findings.latest import first_year, when
from research.findings.whom import Whom, whom

CORE = (
    "internet_users", "mobile_per_100", "fixed_broadband_per_100", "fixed_telephone_per_100", "electricity_access",
    "electricity_access_urban", "electricity_access_rural", "gdp_per_capita_ppp_2021", "gdp_growth", "inflation",
    "gdp_agriculture", "gdp_industry", "gdp_services", "exports", "imports", "unemployment", "youth_unemployment",
    "poverty", "gini", "population", "median_age", "urban_population", "literacy", "literacy_female", "literacy_male",
    "school_life_expectancy", "education_expenditure_gdp",
)  # fmt: skip
_NAMED = 3  # old values in a sentence; the others in the remarks
_PUBLISHERS = {"worldbank": "World Bank", "itu": "ITU DataHub"}


def sources(scope: str) -> Finding:
    """Return what this report has loaded: of an economy every figure, of a group how many of each, with source and vintage.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    this = whom(scope)
    return _of_group(this) if this.is_group else _of_economy(this.id)


def _of_economy(iso3: str) -> Finding:
    keys = list(access.indicators_read())
    latest = _latest(keys, [iso3])
    rows = {
        catalogue.indicator(row.indicator).title: {
            "Value": words.quantity(row.value, catalogue.indicator(row.indicator)),
            "Unit": catalogue.indicator(row.indicator).unit,
            "Year": when(row.year, row.flag),
            "Source": f"{access.origin(row.source).title}, {row.vintage}",
        }
        for row in latest.itertuples()
    }
    if not rows:
        return Finding(f"No figures on {economies.called(iso3)} have been loaded.", missing=True)
    mended = (*_corrected(iso3, keys), *_suspect(iso3, keys), *_implausible(iso3, keys))
    of = "value given for it is" if len(mended) == 1 else "values given for it are"
    return Finding(
        title=_come_from(len(rows), "figure", economies.called(iso3), latest),
        sentences=((f"{len(mended)} {of} corrected, marked or left out as wrong.",) if mended else ()),
        remarks=(*mended, *_notes(latest)),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        open_table=True,
        data=latest[list(frame.COLUMNS)],
    )


def _of_group(this: Whom) -> Finding:
    keys = list(access.indicators_read())
    latest = _latest(keys, this.members)
    if latest.empty:
        return Finding(f"No figures on {this.called} have been loaded.", missing=True)
    releases = sorted(set(zip(latest["source"], latest["vintage"], strict=True)))
    named = {release: f"{access.origin(release[0]).title}, {release[1]}" for release in releases}
    rows = {}
    for key, found in latest.groupby("indicator", sort=False):
        dated = found[found["flag"].ne("undated")]
        given = sorted(set(zip(found["source"], found["vintage"], strict=True)))
        rows[catalogue.indicator(str(key)).title] = {
            "Economies": f"{len(found)} of {len(this.members)}",
            "Years": words.years(dated["year"].tolist()) if len(dated) else "not stated",
            "Unit": str(found["unit"].iloc[0]),
            "Source": words.listing([named[release] for release in given]),
        }
    return Finding(
        title=_come_from(len(latest), "latest figure", this.called, latest),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        data=latest[list(frame.COLUMNS)],
    )


def _latest(keys: Sequence[str], members: Sequence[str]) -> pd.DataFrame:
    """The latest value of each indicator in each economy, as tables show it: a long frame."""
    rows = pd.concat(
        [access.latest(key, suspects=True).assign(indicator=key).reset_index() for key in keys] or [frame.nothing()]
    )
    return rows.loc[rows["economy"].isin(list(members)), list(frame.COLUMNS)].sort_values(["economy", "indicator"])


def _come_from(n: int, what: str, whom: str, latest: pd.DataFrame) -> str:
    """How many figures come from which sources, those that give most of them first."""
    titles = dict.fromkeys(access.origin(str(source)).title for source in latest["source"].value_counts().index)
    counted = f"{what} on {whom} comes" if n == 1 else f"{what}s on {whom} come"
    return f"{n:,} {counted} from {audit_case.shortened(titles, len(titles))}."


def _corrected(iso3: str, keys: list[str]) -> tuple[str, ...]:
    doings = {"drop": "left out", "override": "replaced", "flag": "marked", "confirm": "confirmed"}
    return tuple(
        f"Correction: {catalogue.indicator(c.indicator).title}, {c.year}, printed by {access.origin(c.source).title} as "
        f"{words.number(c.expect, 1)}, is {doings[c.action]}. {c.reason}"
        for c in access.corrections([iso3], keys)
    )


def _notes(latest: pd.DataFrame) -> tuple[str, ...]:
    """The notes on indicators the embedded edition answers, whose definitions differ from those of other sources."""
    keys = latest.loc[latest["source"].eq(catalogue.EMBEDDED), "indicator"].unique()
    entries = [catalogue.indicator(str(key)) for key in keys]
    return tuple(f"{entry.title}: {entry.note}" for entry in entries if entry.note)


def _suspect(iso3: str, keys: list[str]) -> tuple[str, ...]:
    """A sentence for each series with values the rules doubt, beside those the corrections mark."""
    marked = {(c.indicator, c.year) for c in access.corrections([iso3], keys)}
    doubted = access.suspects(keys, iso3)
    if doubted.empty:
        return ()
    kept = [(row.indicator, row.year) not in marked for row in doubted.itertuples()]
    said = []
    for (indicator, source, reason), rows in doubted[kept].groupby(["indicator", "source", "reason"], sort=False):
        entry, title = catalogue.indicator(str(indicator)), access.origin(str(source)).title
        given = words.quantity(rows["value"].iloc[0], entry) if len(rows) == 1 else f"{len(rows)} values"
        years = words.years(rows["year"].tolist())
        said.append(f"In doubt and not compared: {entry.title}, {years}, given by {title} as {given}: {reason}.")
    return tuple(said)


def _implausible(iso3: str, keys: list[str]) -> tuple[str, ...]:
    """A sentence for each value left out because it cannot be right."""
    return tuple(
        f"Left out: {entry.title}, {row.year}, given by {access.origin(row.source).title} as "
        f"{words.quantity(row.value, entry)}, is outside what can be true "
        f"({words.number(entry.valid[0], 0)} to {words.number(entry.valid[1], 0)})."
        for row in access.implausible([iso3], keys).itertuples()
        for entry in (catalogue.indicator(row.indicator),)
    )


def missing(economy: str, indicators: Sequence[str] = CORE) -> Finding:
    """Return which indicators are not known or are old for an economy, why, and who publishes them.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids a study asks for
    """
    iso3 = economies.resolve(economy)
    name, core = economies.called(iso3), indicators is CORE
    values = frame.mrnev(access.usable(indicators, iso3)).reset_index("economy", drop=True)
    reasons = access.omissions(iso3)
    reasons |= {c.indicator: c.reason for c in access.corrections([iso3], indicators) if c.action == "drop"}
    reasons |= {row.indicator: f"a value in doubt: {row.reason}" for row in access.suspects(indicators, iso3).itertuples()}
    lacking = [key for key in indicators if key not in values.index]
    rows = {
        catalogue.indicator(key).title: {
            "Why": reasons.get(key) or _not_given(key),
            "Who publishes it": _publishers(catalogue.indicator(key)),
        }
        for key in lacking
    }
    known = values[values["flag"].ne("undated")]
    old = [key for key in indicators if key in known.index and known.loc[key, "year"] < first_year()]
    return Finding(
        title=_how_many(len(lacking), len(indicators), core, name),
        sentences=(*_one_year(known), *_old(old, known)),
        remarks=(*_also_old(old[_NAMED:], known), *_brought_by(lacking)),
        missing=len(lacking) == len(indicators),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator") if rows else pd.DataFrame(),
        open_table=len(rows) <= len(CORE),
    )


def _how_many(lacking: int, asked: int, core: bool, name: str) -> str:
    if asked == 1:
        of = "core indicator" if core else "indicator this study asks for"
        return f"The one {of} is {'not ' if lacking else ''}known for {name}."
    of = "core indicators" if core else "indicators this study asks for"
    if lacking in (0, asked):
        return f"{'None' if lacking else 'All'} of the {asked} {of} {'is' if lacking else 'are'} known for {name}."
    return f"{lacking} of {asked} {of} {'is' if lacking == 1 else 'are'} not known for {name}."


def _brought_by(lacking: list[str]) -> tuple[str, ...]:
    """What to run for those that are not known, a sentence a way; none where every source was asked."""
    ways = audit_origin.ways(lacking)
    said = {
        audit_origin.FETCH: "`research fetch` asks the World Bank",
        audit_origin.OPEN: "`research fetch` asks other open sources",
        audit_origin.EXPORT: "an export from ITU DataHub is read by `research import itu FOLDER`",
        audit_origin.TABLE: "`research import table FILE` reads a table, and `research import mappings` lists those it knows",
    }
    many = len(lacking) > 1
    counted = [f"for {f'{len(ways[way])} of them' if many else 'it'}, {how}" for way, how in said.items() if way in ways]
    return (f"{words.upper_first('; '.join(counted))}.",) if counted else ()


def _not_given(key: str) -> str:
    releases = access.asked(key)
    return f"no value in {words.listing(releases)}" if releases else "not in the data at hand"


def _publishers(entry: catalogue.Indicator) -> str:
    codes = entry.codes
    known = [f"{_PUBLISHERS[s]} ({getattr(codes, s)})" for s in _PUBLISHERS if getattr(codes, s)]
    return words.listing(known, "or") or "national statistics"


def _old(old: list[str], values: pd.DataFrame) -> tuple[str, ...]:
    """A sentence that names some old values, and how many more there are; none where there are none."""
    if not old:
        return ()
    named = audit_case.shortened(_dated(old, values), _NAMED)
    return (f"From before {first_year()} and too old to report or rank: {named}.",)


def _also_old(old: list[str], values: pd.DataFrame) -> tuple[str, ...]:
    """A sentence that names the others; none where there are none."""
    return (f"Also older: {audit_case.shortened(_dated(old, values), len(old))}.",) if old else ()


def _dated(keys: list[str], values: pd.DataFrame) -> list[str]:
    return [f"{words.spoken(catalogue.indicator(key))} ({values.loc[key, 'year']})" for key in keys]


def _one_year(values: pd.DataFrame) -> tuple[str, ...]:
    if values.empty:
        return ()
    span = words.years(values["year"].tolist())
    return (f"The latest value is of {span}." if len(values) == 1 else f"The latest values are of {span}.",)
