"""A map of the region an economy belongs to."""

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import map as maps
from research.findings.finding import Finding
from research.findings.latest import comparable, latest, when


def region_map(economy: str, indicator: str) -> Finding:
    """Return a map of the economy's region in one indicator, and who is highest and lowest.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    peers, values, known = economies.peers(iso3), comparable(indicator), latest(indicator)
    members = values[values.index.isin(peers.members)].sort_values("value", ascending=False)
    if members.empty:
        return Finding(f"No recent value of {words.spoken(entry)} is known in {peers.title}.", missing=True)
    texts = [f"{words.quantity(v, entry)} ({y})" for v, y in zip(values["value"], values["year"], strict=True)]
    missing = [economies.called(code) for code in peers.members if code not in known.index]
    old = known[known.index.isin(peers.members) & ~known.index.isin(members.index)]
    title = _title(iso3, entry, peers, members)
    return Finding(
        title=title,
        sentences=(_spread(entry, members),),
        remarks=(*_left_out(old), *_unknown(missing)),
        df=_table(members, entry),
        fig=maps.choropleth(
            access.shapes(),
            values.assign(text=texts),
            members=list(peers.members),
            focus=iso3,
            unit=entry.short_unit,
            legend=entry.unit,
            alt=f"Map of {peers.title}. {title} {_spread(entry, members)}",
        ),
    )


def _title(iso3: str, entry: catalogue.Indicator, peers: economies.Group, members: pd.DataFrame) -> str:
    name, n = economies.called(iso3), len(members)
    if iso3 not in members.index:
        low, high = (words.quantity(end, entry) for end in (members["value"].min(), members["value"].max()))
        return f"{words.spoken(entry)} in {peers.title} runs from {low} to {high}; no recent value is known for {name}."
    own = members.loc[iso3, "value"]
    higher = int((members["value"] > own).sum())
    if n == 1:
        return (
            f"{words.spoken(entry)} is {words.quantity(own, entry)} in {name}, the one economy of {peers.title} with a figure."
        )
    how_many = "None of the" if higher == 0 else "All" if higher == n - 1 else f"{higher} of the"
    has = "has" if higher < 2 and higher < n - 1 else "have"
    return f"{how_many} {n - 1} other economies of {peers.title} {has} higher {words.spoken(entry)} than {name}."


def _spread(entry: catalogue.Indicator, members: pd.DataFrame) -> str:
    ends = []
    for value in (members["value"].min(), members["value"].max()):
        holders = [economies.called(code) for code in members.index[members["value"].eq(value)]]
        who = words.listing(holders) if len(holders) < 4 else f"{len(holders)} economies"
        ends.append(f"{words.quantity(value, entry)} ({who})")
    span = words.years(members["year"].tolist())
    return f"Values run from {ends[0]} to {ends[1]}; they are of {span}."


def _left_out(old: pd.DataFrame) -> tuple[str, ...]:
    if old.empty:
        return ()
    named = [f"{economies.called(str(code))} ({when(row['year'], row['flag'])})" for code, row in old.iterrows()]
    return (f"Too old, of no known year or in doubt, so not compared and not shown: {words.listing(named)}.",)


def _unknown(missing: list[str]) -> tuple[str, ...]:
    return (f"No value is known for {words.listing(missing)}.",) if missing else ()


def _table(members: pd.DataFrame, entry: catalogue.Indicator) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Value": [words.quantity(value, entry) for value in members["value"]],
            "Year": [str(year) for year in members["year"]],
        },
        index=pd.Index([economies.name(code) for code in members.index], name="Economy"),
    )
