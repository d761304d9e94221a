"""People: literacy, schooling and young people's work, women and men side by side."""

import pandas as pd

from research import catalogue, economies, words
from research.charts import pairs
from research.findings.finding import Finding
from research.findings.latest import aged, is_recent, latest, measured_in, when
from research.findings.side_by_side import Pair, found
from research.metrics.divide import ratio

_BY_SEX = ("literacy", "youth_unemployment")
_CLOSE = 1.0  # percentage points of unemployment; of what more is better, the parity score decides
_SUBJECT = {
    "literacy": "adult literacy",
    "youth_unemployment": "youth unemployment",
    "school_life_expectancy": "school life expectancy",
}


def women_and_men(economy: str) -> Finding:
    """Return literacy, youth unemployment and schooling of women and men.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Two values are set side by side only where they are of one year. Old ones are in the table and the chart alone.
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    rows = {stem: row for stem in (*_BY_SEX, "school_life_expectancy") if (row := _of(iso3, stem)) is not None}
    if not rows:
        title = f"No figures by sex on literacy, schooling or youth unemployment are known for {name}."
        return Finding(title, missing=True)
    shown = {
        f"{_title_of(s)}, {when(rows[s]['Year'], rows[s]['Flag'])}": rows[s][["Women", "Men"]] for s in _BY_SEX if s in rows
    }
    drawn = pd.DataFrame.from_dict(shown, orient="index").astype(float)
    unknown = [subject for stem, subject in _SUBJECT.items() if stem not in rows]
    recent = {stem: row for stem, row in rows.items() if is_recent(row["Year"], row["Flag"])}
    old = [f"{_SUBJECT[stem]} ({when(row['Year'], row['Flag'])})" for stem, row in rows.items() if stem not in recent]
    sentences = tuple(_sentence(stem, row) for stem, row in recent.items())
    return Finding(
        title=_title(name, recent),
        sentences=sentences,
        remarks=(
            *((f"Too old to report or of no known year, in the table only: {words.listing(old)}.",) if old else ()),
            *((modelled("youth unemployment"),) if "youth_unemployment" in rows else ()),
            *((f"Not known of both women and men in one year: {words.listing(unknown)}.",) if unknown else ()),
        ),
        df=_table(rows),
        fig=pairs.pairs(drawn, unit="%", alt=f"{words.upper_first(name)}. {' '.join(sentences)}") if len(drawn) else None,
    )


def modelled(what: str) -> str:
    """Return what is to be known of figures on work, which carry no mark of their own."""
    return f"Most figures on {what} are the ILO's, which models them where there is no survey."


def _title_of(stem: str) -> str:
    return catalogue.indicator(stem).title


def _of(iso3: str, stem: str) -> pd.Series | None:
    """Women's and men's value of the latest year one release has both for."""
    known = found(Pair(_SUBJECT[stem], f"{stem}_female", f"{stem}_male"), iso3)
    if not known:
        return None
    both = known[0]
    return pd.Series({"Women": both.group.percent, "Men": both.other.percent, "Year": both.year, "Flag": both.flag})


def _title(name: str, rows: dict[str, pd.Series]) -> str:
    if not rows:
        return f"Literacy, schooling and youth unemployment of women and men in {name} are not known in recent figures."
    called = {stem: f"{_SUBJECT[stem]}{aged(int(row['Year']))}" for stem, row in rows.items()}
    behind = [called[s] for s, row in rows.items() if _worse(s, row) == "women"]
    ahead = [called[s] for s, row in rows.items() if _worse(s, row) == "men"]
    if not behind and not ahead:
        return f"In {name}, women and men are close to level in {words.listing(list(called.values()))}."
    parts = [f"women do worse than men in {words.listing(behind)}"] if behind else []
    parts += [f"{'better' if behind else 'women do better than men'} in {words.listing(ahead)}"] if ahead else []
    alike = [called[s] for s, row in rows.items() if _worse(s, row) == ""]
    parts += [f"about as well in {words.listing(alike)}"] if alike else []
    unclear = [called[s] for s, row in rows.items() if _worse(s, row) == "open"]
    rest = f"; {words.listing(unclear)}: too close for rounded figures to tell" if unclear else ""
    return f"In {name}, {words.listing(parts)}{rest}."


def _worse(stem: str, row: pd.Series) -> str:
    """Who does worse, "women" or "men": "" where neither does, "open" where rounding allows either."""
    gap = row["Women"] - row["Men"]
    if catalogue.indicator(stem).direction == "down":
        return "" if abs(gap) < _CLOSE else "women" if gap > 0 else "men"
    state = ratio(row["Women"], row["Men"]).state if row["Men"] else "open"
    return {"behind": "women", "almost parity": "women", "ahead": "men", "open": "open"}.get(state, "")


def _sentence(stem: str, row: pd.Series) -> str:
    entry = catalogue.indicator(stem)
    women, men = words.quantity(row["Women"], entry), words.quantity(row["Men"], entry)
    return f"{entry.title}: women {women}, men {men} ({measured_in(int(row['Year']))})."


def _table(rows: dict[str, pd.Series]) -> pd.DataFrame:
    texts = {
        _title_of(stem): {
            "Women": words.quantity(row["Women"], catalogue.indicator(stem)),
            "Men": words.quantity(row["Men"], catalogue.indicator(stem)),
            "Year": when(row["Year"], row["Flag"]),
        }
        for stem, row in rows.items()
    }
    return pd.DataFrame.from_dict(texts, orient="index").rename_axis("Indicator")


def age_and_place(economy: str) -> Finding:
    """Return how old the population is and how much of it lives in towns."""
    iso3 = economies.resolve(economy)
    keys = ["median_age", "age_0_14", "age_15_64", "age_65_plus", "urban_population", "urbanisation_rate"]
    known = {key: rows.loc[iso3] for key in keys if iso3 in (rows := latest(key)).index}
    name = economies.called(iso3)
    if not known:
        return Finding(f"Age structure and urban population of {name} are not known.", missing=True)
    rows = {}
    for key, row in known.items():
        entry = catalogue.indicator(key)
        rows[entry.title] = {"Value": words.quantity(row["value"], entry), "Year": when(row["year"], row["flag"])}
    table = pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator")
    recent = {key: row for key, row in known.items() if is_recent(row["year"], row["flag"])}
    return Finding(_age_title(name, recent), df=table, open_table=True)


def _age_title(name: str, known: dict[str, pd.Series]) -> str:
    """Median age and urban share, each with its year; else the figure there is."""
    said = [
        f"{text.format(words.number(row['value'], 0))} ({measured_in(row['year'], row['flag'])})"
        for key, text in (("median_age", "half are under {}"), ("urban_population", "{} % live in towns"))
        if (row := known.get(key)) is not None
    ]
    if said:
        return f"Of the people of {name}, {words.listing(said)}."
    if not known:
        return f"Age structure and urban population of {name} are not known in recent figures."
    key, row = next(iter(known.items()))
    entry = catalogue.indicator(key)
    return f"{entry.title} in {name}: {words.quantity(row['value'], entry)} ({measured_in(row['year'], row['flag'])})."
