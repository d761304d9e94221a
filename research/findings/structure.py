"""The economy: what it is made of, what it trades, how it has moved."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars, series
from research.findings.finding import Finding

_TRADE_YEARS = 5  # shown in the table
SECTORS = ("gdp_agriculture", "gdp_industry", "gdp_services")


def sectors(economy: str) -> Finding:
    """Return the shares of agriculture, industry and services in GDP."""
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    known = access.load(SECTORS, iso3)
    wide = known.dropna()
    if wide.empty:
        parts = [f"{key.removeprefix('gdp_')} ({y})" for key in SECTORS for (_, y) in known[key].dropna().index]
        some = f" Known are single shares of different years: {words.listing(parts)}." if parts else ""
        return Finding(f"The three sectors of the economy of {name} are not known for any one year.{some}")
    (_, year), shares = wide.index[-1], wide.iloc[-1]
    shares.index = pd.Index([key.removeprefix("gdp_").capitalize() for key in shares.index], name="Sector")
    largest = shares.idxmax()
    sentences = [f"The shares are of {year}."]
    total = pd.concat([shares, pd.Series({"Together": shares.sum()})]).rename_axis("Sector")
    if abs(shares.sum() - 100) > 0.5:
        sentences.append(f"As the source gives them they add to {words.number(shares.sum(), 1)} %.")
    alt = f"{name}, {year}: " + "; ".join(f"{part} {value:g} %" for part, value in shares.items())
    return Finding(
        title=f"{largest}: {words.number(shares[largest], 1)} % of GDP in {name}, {_portion(shares[largest])}.",
        sentences=tuple(sentences),
        df=pd.DataFrame({"Share of GDP": [f"{words.number(value, 1)} %" for value in total]}, index=total.index),
        fig=bars.parts(shares, label="GDP", unit="% of GDP", alt=alt),
    )


def _portion(share: float) -> str:
    return "more than half" if share > 50 else "the largest part"


def trade(economy: str) -> Finding:
    """Return exports and imports of goods and services, and their size against GDP at market rates."""
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    for suffix in ("", "_national_accounts"):
        wide = access.load([f"exports{suffix}", f"imports{suffix}"], iso3).dropna()
        if len(wide):
            break
    else:
        return Finding(f"Exports and imports of {name} are not both known for any year.")
    (_, year), (exports, imports) = wide.index[-1], wide.iloc[-1]
    balance = exports - imports
    sold = "more than it bought" if balance > 0 else "less than it bought"
    basis = "national accounts" if suffix else "balance of payments"
    sentences = [f"Figures are on {basis} basis, in current US dollars."]
    rows = {
        f"{kind}, {y}": {"Current US dollars": f"US$ {words.number(value, 0)}"}
        for (_, y), row in wide.tail(_TRADE_YEARS).iterrows()
        for kind, value in zip(("Exports", "Imports"), row, strict=True)
    }
    gdp = access.load("gdp_current_usd", iso3).dropna()
    if (iso3, year) in gdp.index:
        share = 100 * (exports + imports) / gdp.loc[(iso3, year), "gdp_current_usd"]
        sentences.append(f"Exports and imports together are {words.number(share, 0)} % of GDP.")
        rows[f"Exports and imports, {year}"] = {
            "Current US dollars": f"US$ {words.number(exports + imports, 0)} ({words.number(share, 0)} % of GDP)"
        }
    return Finding(
        title=f"{name} sold {sold} abroad in {year}: exports US$ {words.number(exports, 0)}, "
        f"imports US$ {words.number(imports, 0)}.",
        sentences=tuple(sentences),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Goods and services"),
        open_table=True,
    )


def over_time(economy: str, indicators: Sequence[str]) -> Finding:
    """Return indicators of one unit over the years, where at least three years are known; else say there is no series.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids with one short unit between them
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    entries = {entry.title: entry for entry in catalogue.of_one_unit(indicators)}
    wide = access.load(indicators, iso3).droplevel("economy")
    wide.columns = pd.Index(list(entries))
    enough = wide.loc[:, wide.notna().sum() >= 3].dropna(how="all")
    if enough.columns.empty:
        named = words.listing([words.spoken(entry) for entry in entries.values()], "or")
        known = words.listing([str(n) for n in sorted(set(wide.notna().sum()))], "or")
        return Finding(
            f"No change over time can be shown for {name} in {named}.",
            (f"The data at hand hold {known} year{'' if known == '1' else 's'} of each; a line needs three.",),
        )
    sentences = tuple(_move(enough[column].dropna(), entries[str(column)]) for column in enough)
    drawn = words.listing([words.spoken(entries[str(column)]) for column in enough])
    return Finding(
        title=f"{name}, {words.years(enough.index.tolist())}: {drawn}.",
        sentences=sentences,
        df=_by_year(enough, entries),
        fig=series.years(
            enough, unit=next(iter(entries.values())).short_unit, alt=f"{words.upper_first(name)}. {' '.join(sentences)}"
        ),
    )


def _move(values: pd.Series, entry: catalogue.Indicator) -> str:
    first, last = values.index[0], values.index[-1]
    start, end = words.quantity(values.iloc[0], entry), words.quantity(values.iloc[-1], entry)
    return f"{entry.title}: {start} in {first}, {end} in {last}."


def _by_year(wide: pd.DataFrame, entries: dict[str, catalogue.Indicator]) -> pd.DataFrame:
    texts = {title: [words.quantity(value, entries[str(title)]) for value in wide[title]] for title in wide}
    return pd.DataFrame(texts, index=pd.Index([str(year) for year in wide.index], name="Year"))
