"""The economy: what it is made of, what it trades, how it has moved."""

from collections.abc import Sequence

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars, series
from research.findings.finding import Finding
from research.findings.latest import is_recent

_TRADE_YEARS = 5  # shown in the table
_HEADED = 2  # indicators whose change over time the title tells
_BACK = 10  # years looked back where a series begins with nothing, and for what is usual of a rate
_USUAL = 5  # years before the last that have to be known for it
_SAME = 0.1  # of how far it moved in between: a first and a last value nearer to each other are about the same
SECTORS = ("gdp_agriculture", "gdp_industry", "gdp_services")


def sectors(economy: str) -> Finding:
    """Return the shares of agriculture, industry and services in GDP."""
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    known, wide = access.load(SECTORS, iso3), access.together(list(SECTORS), iso3)
    if wide.empty:
        parts = [f"{key.removeprefix('gdp_')} ({y})" for key in SECTORS for (_, y) in known[key].dropna().index]
        title = f"The three sectors of the economy of {name} are not known for any one year."
        some = (f"Known are single shares of different years: {words.listing(parts)}.",) if parts else ()
        return Finding(title, remarks=some, missing=True)
    (_, year), shares = wide.index[-1], wide.iloc[-1]
    shares.index = pd.Index([key.removeprefix("gdp_").capitalize() for key in shares.index], name="Sector")
    largest = str(shares.idxmax())
    others = [f"{str(part).lower()} {words.number(value, 1)} %" for part, value in shares.drop(largest).items()]
    sentences = [f"The shares are of {year}; {words.listing(others)}."]
    total = pd.concat([shares, pd.Series({"Together": shares.sum()})]).rename_axis("Sector")
    if abs(shares.sum() - 100) > 0.5:
        taxes = "; taxes less subsidies on products belong to no sector" if shares.sum() < 100 else ""
        sentences.append(f"As the source gives them they add to {words.number(shares.sum(), 1)} %{taxes}.")
    alt = f"{words.upper_first(name)}, {year}: " + "; ".join(f"{part} {value:g} %" for part, value in shares.items())
    title = (
        f"{largest} make{'' if largest == 'Services' else 's'} up {words.number(shares[largest], 1)} % of GDP in {name}, "
        f"{_portion(shares[largest])}."
    )
    recent = is_recent(year)
    return Finding(
        title=title if recent else f"The sectors of the economy of {name} are not known in recent figures.",
        sentences=tuple(sentences) if recent else (),
        remarks=() if recent else (_too_old(year),),
        df=pd.DataFrame({"Share of GDP": [f"{words.number(value, 1)} %" for value in total]}, index=total.index),
        fig=bars.parts(shares, label="GDP", unit="% of GDP", alt=alt),
    )


def _too_old(year: int) -> str:
    return f"The last figures are of {year}, too old to report, and in the table only."


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
        return Finding(f"Exports and imports of {name} are not both known for any year.", missing=True)
    (_, year), (exports, imports) = wide.index[-1], wide.iloc[-1]
    sold = "more abroad than it bought" if exports > imports else "less abroad than it bought"
    basis = "national accounts" if suffix else "balance of payments"
    sentences = []
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
    title = f"{name} sold {sold} in {year}: exports US$ {words.number(exports, 0)}, imports US$ {words.number(imports, 0)}."
    recent = is_recent(year)
    return Finding(
        title=title if recent else f"Exports and imports of {name} are not known in recent figures.",
        sentences=tuple(sentences) if recent else (),
        remarks=(
            *(() if recent else (_too_old(year),)),
            f"Figures are of goods and services, on {basis} basis, in current US dollars.",
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Goods and services"),
        open_table=True,
    )


def over_time(economy: str, indicators: Sequence[str]) -> Finding:
    """Return from what to what indicators of one unit went, where at least three years are known; else say there is no series.

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
        return Finding(
            f"No change over time can be shown for {name} in {named}.",
            remarks=(_too_few(wide.notna().sum()),),
            missing=True,
        )
    series_of = [(entries[str(column)], enough[column].dropna()) for column in enough]
    known = [(entry, values) for entry, values in series_of if is_recent(int(values.index[-1]))]
    old = [f"{words.spoken(entry)} ({values.index[-1]})" for entry, values in series_of if not is_recent(int(values.index[-1]))]
    moves = [_move(entry, values) for entry, values in known]
    title = f"In {name}, {words.listing(moves[:_HEADED])}."
    if not known:
        spoken = words.listing([words.spoken(entry) for entry, _ in series_of])
        title = f"Where {name} stands now in {spoken} is not known: the series ended too long ago."
    rates = [_between(entry, values) for entry, values in known if _is_rate(entry, values)]
    between = [said for entry, values in known if not _is_rate(entry, values) and (said := _between(entry, values))]
    sentences = (
        *(f"{move}." for move in moves[_HEADED:]),
        *([f"{'; '.join(rates)}."] if rates else []),
        *([f"In between: {'; '.join(between)}."] if between else []),
    )
    return Finding(
        title=title,
        sentences=sentences,
        remarks=(
            *(said for entry, values in known if (said := _begins(entry, values))),
            *((f"In the chart and the table only, as the last value is too old: {words.listing(old)}.",) if old else ()),
            *_not_drawn(wide, enough, entries),
        ),
        df=_by_year(enough, entries),
        fig=series.years(enough, unit=series_of[0][0].short_unit, alt=" ".join((title, *sentences))),
    )


def _too_few(years: pd.Series) -> str:
    """How many years are known of each of some indicators, at most."""
    most = int(years.max())
    held = (
        "no value of any"
        if not most
        else f"{'at most ' if years.min() < most else ''}{most} year{'s' if most > 1 else ''} of each"
    )
    return f"The data at hand hold {held}; a line needs three years."


def _not_drawn(wide: pd.DataFrame, drawn: pd.DataFrame, entries: dict[str, catalogue.Indicator]) -> tuple[str, ...]:
    """What has no line, and how much of it is known."""
    known = wide.notna().sum()
    held = {0: "not known", 1: "1 year known", 2: "2 years known"}
    short = [f"{words.spoken(entry)} ({held[known[title]]})" for title, entry in entries.items() if title not in drawn]
    return (f"Not drawn, as a line needs three years: {words.listing(short)}.",) if short else ()


def _start(values: pd.Series) -> int:
    """The year a change is told from: the first; for a series that begins with nothing, ten years before its last."""
    if values.iloc[0] != 0 or (values < 0).any():
        return int(values.index[0])
    some = values[values > 0]
    earlier = some[some.index <= values.index[-1] - _BACK]
    kept = earlier.index[-1:] if len(earlier) else some.index[:1]
    return int(kept[0]) if len(kept) else int(values.index[0])


def _usual(values: pd.Series) -> pd.Series:
    """The values of the ten years before the last."""
    return values[(values.index < values.index[-1]) & (values.index >= values.index[-1] - _BACK)]


def _is_rate(entry: catalogue.Indicator, values: pd.Series) -> bool:
    """Whether it swings from year to year, so that the first year says nothing, and enough is known of what is usual."""
    return entry.unit.endswith("a year") and len(_usual(values)) >= _USUAL


def _move(entry: catalogue.Indicator, values: pd.Series) -> str:
    """From what to what an indicator went, as part of a sentence; a rate of change stands beside what was usual."""
    first, last, spoken = _start(values), int(values.index[-1]), words.spoken(entry)
    start, end = values[first], values.iloc[-1]
    before, after = words.quantity(start, entry), words.quantity(end, entry)
    if _is_rate(entry, values):
        usual = _usual(values)
        median = words.quantity(usual.median(), entry)
        return f"{spoken} was {after} in {last} (median of {usual.index[0]} to {usual.index[-1]}: {median})"
    if before == after:
        return f"{spoken} was {after} " + (f"both in {first} and in {last}" if first != last else f"in {last}")
    later = values[values.index >= first]
    if abs(end - start) < _SAME * (later.max() - later.min()):
        return f"{spoken} was about the same in {last} ({after}) as in {first} ({before})"
    return f"{spoken} {'rose' if end > start else 'fell'} from {before} in {first} to {after} in {last}"


def _between(entry: catalogue.Indicator, values: pd.Series) -> str:
    """The highest and the lowest value; but for rates, where they are neither the first nor the last as they are written."""
    ends = {words.quantity(values[_start(values)], entry), words.quantity(values.iloc[-1], entry)}
    if _is_rate(entry, values):
        ends = set()
    later = values[values.index >= _start(values)]
    told = [
        f"{kind} {words.quantity(later[year], entry)} ({year})"
        for kind, year in (("lowest", later.idxmin()), ("highest", later.idxmax()))
        if words.quantity(later[year], entry) not in ends
    ]
    whole = f" since {later.index[0]}:" if _is_rate(entry, values) else ""
    return f"{words.spoken(entry)}{whole} {', '.join(told)}" if told else ""


def _begins(entry: catalogue.Indicator, values: pd.Series) -> str:
    """That a series begins with nothing, where the change is told from a later year."""
    return (
        "" if _start(values) == values.index[0] else f"The series of {words.spoken(entry)} begins with 0 in {values.index[0]}."
    )


def _by_year(wide: pd.DataFrame, entries: dict[str, catalogue.Indicator]) -> pd.DataFrame:
    """The values by year; below them, for rates that swing, what is usual."""
    texts = {title: [words.quantity(value, entries[str(title)]) for value in wide[title]] for title in wide}
    frame = pd.DataFrame(texts, index=pd.Index([str(year) for year in wide.index], name="Year"))
    series_of = {title: wide[title].dropna() for title in wide if _is_rate(entries[str(title)], wide[title].dropna())}
    usual = {title: words.quantity(_usual(values).median(), entries[str(title)]) for title, values in series_of.items()}
    if usual:
        frame.loc["Median of the ten years before the last"] = pd.Series(usual).reindex(frame.columns, fill_value="")
    return frame
