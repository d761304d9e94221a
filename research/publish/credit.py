"""The line under a chart that says whose figures it shows, and of which years."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from research import catalogue, messages
from research.messages import values as v
from research.messages.values import Claim, claim
from research.report.finding import Finding
from research.report.table import Table

_MOST = 3  # indicators that are named
_SOURCES = 6  # that are named, as their licences are; all are at the end of the page
_OLD = "mark-old"  # what is in a table and not compared
_FROM = ("then_year",)  # those its changes are drawn from
_OWN, _AMONG = ("economy", "who", "scope"), ("group", "among")  # values of headlines
_YEARS = ("year", "now_year", "value_year")  # columns of a table that hold the years of its values


@dataclass(frozen=True)
class Titles:
    """Titles of the sources a report rests on.

    Attributes
    ----------
    of : titles by indicator, those of sources with most indicators first
    source : title by id of a source, in the same order
    own : those of the report's own figures, each once
    """

    of: Mapping[str, Sequence[str]]
    source: Mapping[str, str]
    own: Sequence[str] = ()


def titles(cited: Iterable[Mapping[str, Any]]) -> Titles:
    """Return the titles of the sources a report rests on, as its notebook cites them."""
    found: dict[str, list[str]] = {}
    ordered = sorted(cited, key=lambda each: -len(each["indicators"]))
    for source in ordered:
        for key in source["indicators"]:
            found.setdefault(key, []).append(source["title"])
    own = dict.fromkeys(of["title"] for of in ordered if of.get("own", 1) and of["indicators"])
    return Titles(found, {each.get("source", ""): each["title"] for each in ordered}, (*own,))


def line(finding: Finding, known: Titles, language: str) -> str:
    """Return the source line of a finding's chart; "" where no source of it is known.

    One that names no indicator, such as how old all figures are, is computed from the whole report.
    """
    named = dict.fromkeys(known.source[key] for key in finding.drawn_from if key in known.source)
    shown = finding.computed_from or indicators(finding)
    if not named:
        named = dict.fromkeys(title for key in shown for title in known.of.get(key, ()))
    noted = tuple(_noted(finding))
    whole = not (named or noted or shown)
    sources = v.Items(tuple(map(v.Text, [*(known.own if whole else named)][:_SOURCES])) or noted)
    if not sources.values:
        return ""
    return messages.sentence(_said(sources, finding, whole), language)


def subject(finding: Finding, language: str, section: str = "") -> str:
    """Return what a finding's chart draws: indicators with their units, whose, and of which years.

    Where they are many it is named for its section. "" where no indicator is known and the finding
    does not say what it `shows`. Economies are not counted: a map draws more than its table has,
    and bars fewer.
    """
    return _of(finding, language, section, _who(finding))


def _of(finding: Finding, language: str, section: str, who: v.Value | None) -> str:
    shown = _shown(finding, section)
    if shown is None:
        return ""
    years = _years(finding, _YEARS + _FROM)
    said = claim("chart-of", indicators=shown)
    named_ = shown.values.values() if isinstance(shown, Claim) else ()
    if who is not None and who not in named_:  # nor does a sentence that names its group
        said = claim("chart-of-whose", shown=shown, who=who)
    if years is not None:
        said = claim("chart-of-years", indicators=said, years=years)
    return messages.sentence(said, language)


def of_table(finding: Finding, language: str, section: str = "") -> str:
    """Return what a finding's table holds, "" where that is no figures of indicators.

    Such a table is of what others did, with a link to where that is reported.
    """
    columns = finding.table.columns.values() if finding.table is not None else ()
    linked = any(each.kind == "link" for each in columns)
    return "" if linked else _of(finding, language, section, _counted(finding))


def shown(finding: Finding, language: str) -> str:
    """Return what a finding's chart draws, "" where that is not known."""
    said = _shown(finding)
    return "" if said is None else messages.sentence(claim("chart-of", indicators=said), language)


def whose(finding: Finding) -> v.Value | None:
    """Return the economy, or else the group, that a finding is of."""
    said = finding.headline.values
    own = [said.get(key) for key in (*_OWN, *_AMONG)]
    return next((each for each in own if isinstance(each, (v.Economy, v.Group))), None)


def _shown(finding: Finding, section: str = "") -> v.Value | None:
    """Return what a chart shows: as its finding says, or its indicators; of many its section."""
    keys = finding.computed_from or drawn(finding)
    if finding.shows or not keys:
        return next(iter(finding.shows), None)
    if len(keys) > _MOST:
        return v.Text(section) if section else None
    units = {key: catalogue.indicator(key).unit for key in keys}
    alike = [[key for key in keys if units[key] == unit] for unit in dict.fromkeys(units.values())]
    return v.Items(
        claim(
            "chart-of-one", indicator=v.Items(map(v.Indicator, of)), unit=v.Unit(of[0], long=True)
        )
        for of in alike
    )


def _who(finding: Finding) -> v.Value | None:
    """Return whose values a chart shows, None where its finding names nobody."""
    own, group = _named(finding)
    if own is None or group is None:
        is_economies = finding.table is not None and finding.table.rows.kind == "economy"
        return claim("chart-who-own-others", economy=own) if own and is_economies else own or group
    return claim("chart-who-own-group", economy=own, group=group)


def _named(finding: Finding) -> tuple[v.Economy | None, v.Group | None]:
    """Return the economy and the group a finding is of."""
    said = finding.headline.values
    own = (said.get(key) for key in _OWN)
    among = (said.get(key) for key in _AMONG)
    return (
        next((each for each in own if isinstance(each, v.Economy)), None),
        next((each for each in among if isinstance(each, v.Group)), None),
    )


def _counted(finding: Finding) -> v.Value | None:
    """Return whose values a table holds, with how many economies it has."""
    said, table = finding.headline.values, finding.table
    own, group = _named(finding)
    if table is None or table.rows.kind != "economy":
        return _who(finding)
    n = v.Count(_valued(table, drawn(finding), own))
    if group is None:
        return _who(finding) if own else claim("chart-who-all", n=n)
    if own is None:
        return claim("chart-who-among", n=n, group=group)
    if said.get("others", n) != n:  # it shows more than it compares
        return claim("chart-who-own-group", economy=own, group=group)
    return claim("chart-who-own-among", economy=own, n=n, group=group)


def _valued(table: Table, keys: Sequence[str], own: v.Value | None) -> int:
    """Return how many economies of a table have a value of any indicator, but that of the page."""
    held = [key for key in keys if key in table.frame] or table.frame.columns[:1]
    values = table.frame[held].dropna(how="all")
    return int((values.index != getattr(own, "code", "")).sum())


def _said(sources: v.Items, finding: Finding, whole: bool) -> Claim:
    if finding.computed_from or whole:
        return claim("chart-source-computed", sources=sources)
    years = _years(finding)
    if years is None:
        return claim("chart-source", sources=sources)
    return claim("chart-source-years", sources=sources, years=years)


def _noted(finding: Finding) -> Iterator[v.Value]:
    """Yield the titles of the sources that notes name with their licence."""
    for note in finding.notes:
        if {"title", "licence"} <= note.values.keys():
            yield note.values["title"]


def indicators(finding: Finding) -> list[str]:
    """Return the indicators a finding speaks of, each once: those of its headline first."""
    found = list(named(finding.headline.values.values()))
    if finding.table is not None:
        found += [each.indicator for each in finding.table.columns.values() if each.indicator]
        if finding.table.rows.kind == "indicator":
            found += map(str, finding.table.frame.index)
    for said in finding.claims:
        found += named(said.values.values())
    return list(dict.fromkeys(found))


def drawn(finding: Finding) -> list[str]:
    """Return the indicators a chart has rows of: those of its table, where that has a row each."""
    found, table = indicators(finding), finding.table
    if table is None or table.rows.kind != "indicator":
        return found
    return [key for key in found if key in table.frame.index]


def named(values: Iterable[v.Value]) -> Iterator[str]:
    """Yield the indicators that values name, those within claims and lists too."""
    for value in values:
        if isinstance(value, v.Indicator):
            yield value.id
        elif isinstance(value, v.Quantity):
            yield value.indicator
        elif isinstance(value, v.Items):
            yield from named(value.values)
        elif isinstance(value, Claim):
            yield from named(value.values.values())


def _years(finding: Finding, columns: Sequence[str] = _YEARS) -> v.Years | None:
    """Return the years of the table's values in some columns, where it has them."""
    if finding.table is None:
        return None
    frame = finding.table.frame
    if "mark" in frame and not finding.draws_old:
        frame = frame[frame["mark"].ne(_OLD)]
    known = [frame[name].dropna() for name in columns if name in frame]
    known = [each for each in known if len(each)]
    if not known:
        return None
    return v.Years(int(min(each.min() for each in known)), int(max(each.max() for each in known)))
