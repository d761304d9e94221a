"""One economy beside the medians of its region, its income group and the world."""

from collections.abc import Sequence

import pandas as pd

from research import catalogue, economies, words
from research.charts import compare
from research.findings.finding import Finding
from research.findings.latest import aged, comparable, compared, latest, measured_in, when
from research.frame import SUSPECT

_IN_FULL = 2  # indicators whose medians all stand in the reading; of more, those of the peers alone do


def beside_peers(economy: str, indicators: Sequence[str]) -> Finding:
    """Return an economy beside the medians of its peers in several indicators of one unit.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids with one short unit between them

    Raises
    ------
    InputError : the indicators have more than one unit

    Notes
    -----
    Medians are unweighted, of the latest values, old ones left out.
    """
    iso3 = economies.resolve(economy)
    entries = catalogue.of_one_unit(indicators)
    name, groups = economies.called(iso3), _groups(iso3)
    values = pd.DataFrame([_values(iso3, entry, groups) for entry in entries]).set_index("title")
    known = values.dropna(subset=[name])
    if known.empty:
        titles = words.listing([words.spoken(entry) for entry in entries], "or")
        old = _too_old(values)
        only = "; those at hand are too old, of no known year or in doubt" if old else ""
        title = f"No recent figures on {titles} are known for {name}{only}."
        return Finding(title, remarks=old, df=_table(values, entries, groups, name) if old else pd.DataFrame(), missing=not old)
    few = len(known) <= _IN_FULL
    shown = known[[name, *(group.title for group in groups)]].rename(columns=words.upper_first)
    return Finding(
        title=_title(known, name, groups[0]),
        sentences=tuple(_sentence(row, name, groups) for _, row in known.iterrows())
        if few
        else (_short(known, name, groups[0]),),
        remarks=(
            *_too_old(values[values[name].isna()]),
            *_unknown(values[values["old"].isna()], name),
            *(() if few else (_elsewhere(known, group) for group in groups[1:])),
        ),
        df=_table(values, entries, groups, name),
        fig=compare.dots(
            shown,
            unit=entries[0].short_unit,
            alt=f"{words.upper_first(name)} beside the medians of {words.listing([group.title for group in groups])}: "
            + "; ".join(f"{title} {words.number(value)} {entries[0].short_unit}" for title, value in known[name].items()),
        ),
    )


def _groups(iso3: str) -> list[economies.Group]:
    income = economies.income_group(iso3)
    return [economies.peers(iso3), *([income] if income else []), economies.groups()["all"]]


def _values(iso3: str, entry: catalogue.Indicator, groups: list[economies.Group]) -> dict[str, object]:
    recent, own = comparable(entry.id)["value"], latest(entry.id).reindex([iso3]).iloc[0]
    row: dict[str, object] = {"title": words.upper_first(words.spoken(entry)), "id": entry.id}
    row[economies.called(iso3)] = recent.get(iso3)
    row |= {"year": own["year"], "old": own["value"], "flag": own["flag"]}
    for group in groups:
        members = recent[recent.index.isin(group.members)]
        row[group.title] = members.median()
        row[f"n {group.title}"] = len(members)
    return row


def _title(known: pd.DataFrame, name: str, peers: economies.Group) -> str:
    """Where the economy stands in each indicator; values that are written alike, or practically equal, are level."""
    where: dict[str, list[str]] = {"above": [], "level with": [], "below": []}
    for _, row in known.iterrows():
        entry, median = catalogue.indicator(row["id"]), row[peers.title]
        written = words.quantity(row[name], entry) == words.quantity(median, entry)
        alike = written or compared(pd.Series([row[name], median]), entry).nunique(dropna=False) == 1
        side = "level with" if alike else "above" if row[name] > median else "below"
        where[side].append(words.spoken(entry))
    (side, first), *rest = [(side, named) for side, named in where.items() if named]
    if len(known) == 1:
        own = words.quantity(known[name].iloc[0], catalogue.indicator(known["id"].iloc[0]))
        return f"{first[0]}: {name} has {own}{aged(int(known['year'].iloc[0]))}, {side} the median of {peers.title}."
    more = [f"{side} it in {words.listing(named)}" for side, named in rest]
    parts = words.listing([f"{side} the median of {peers.title} in {words.listing(first)}", *more])
    return f"{name} is {parts}."


def _sentence(row: pd.Series, name: str, groups: list[economies.Group]) -> str:
    entry = catalogue.indicator(row["id"])
    own = words.quantity(row[name], entry)
    medians = [
        f"{words.quantity(row[group.title], entry)} in {_inside(group)}" for group in groups if pd.notna(row[group.title])
    ]
    median = f"the median is {words.listing(medians)}" if medians else "no median is known"
    return f"{words.upper_first(words.spoken(entry))}: {own} ({measured_in(int(row['year']), row['flag'])}); {median}."


def _short(known: pd.DataFrame, name: str, peers: economies.Group) -> str:
    """All indicators beside the median of the peers alone."""
    said = []
    for _, row in known.iterrows():
        entry = catalogue.indicator(row["id"])
        own, median = words.quantity(row[name], entry), words.quantity(row[peers.title], entry)
        said.append(f"{words.spoken(entry)} {own} ({measured_in(int(row['year']), row['flag'])}) against {median}")
    return f"Beside the median of {peers.title}: {'; '.join(said)}."


def _elsewhere(known: pd.DataFrame, group: economies.Group) -> str:
    entries = [catalogue.indicator(key) for key in known["id"]]
    values = zip(entries, known[group.title], strict=True)
    medians = [f"{words.spoken(entry)} {words.quantity(value, entry)}" for entry, value in values]
    return f"Medians in {_inside(group)}: {words.listing(medians)}."


def _too_old(values: pd.DataFrame) -> tuple[str, ...]:
    """Which indicators have only a value that is too old, in doubt or of unknown year; the table alone holds it."""
    old = [
        f"{words.spoken(catalogue.indicator(row['id']))} ({_why(row)})" for _, row in values.iterrows() if pd.notna(row["old"])
    ]
    return (f"Not compared, in the table only: {words.listing(old)}.",) if old else ()


def _why(row: pd.Series) -> str:
    if row["flag"] == SUSPECT:
        return f"{row['year']:.0f}, in doubt"
    return "year not known" if row["flag"] == "undated" else f"{row['year']:.0f}"


def _unknown(values: pd.DataFrame, name: str) -> tuple[str, ...]:
    titles = [words.spoken(catalogue.indicator(key)) for key in values["id"]]
    return (f"Not known for {name}: {words.listing(titles)}.",) if titles else ()


def _inside(group: economies.Group) -> str:
    if group.id == "all":
        return "the world"
    return f"{group.title.lower()} economies" if group.grouping.endswith("income group") else group.title


def _table(
    values: pd.DataFrame, entries: Sequence[catalogue.Indicator], groups: list[economies.Group], name: str
) -> pd.DataFrame:
    """A row for each indicator known; what is too old, or of no known year, stands in it and is not compared."""
    rows = {}
    for entry in entries:
        title = words.upper_first(words.spoken(entry))
        row = values.loc[title]
        if pd.isna(row["old"]):
            continue
        compared = pd.notna(row[name])
        medians = {f"Median, {g.title}": f"{words.quantity(row[g.title], entry)} of {row[f'n {g.title}']}" for g in groups}
        year = when(int(row["year"]), str(row["flag"]))
        rows[title] = {
            words.upper_first(name): words.quantity(row[name] if compared else row["old"], entry),
            "Year": year if compared else f"{year}, not compared",
            **medians,
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator")
