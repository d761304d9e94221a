"""Programmes and who took part: reach, balance and completion, with small counts withheld."""

from pathlib import Path

import pandas as pd

from research import access, economies, words
from research.charts import parts
from research.findings.finding import Finding
from research.metrics.programmes import LEAST, Counts, shown

WITHHELD = "withheld"
_SEXES = {"female": "Women", "male": "Men", "other": "Other", "": "Not stated"}
_AGES = ((0, "Under 18"), (18, "18 to 24"), (25, "25 to 34"), (35, "35 and over"))
_UNKNOWN = "Not known"
_CALLED = {"completed": "completion", "follow_up": "what they did afterwards"}
_RULE = f"Counts of 1 to {LEAST - 1} people are withheld, and so are those they could be computed from."


def programmes(economy: str, participants: str = "") -> Finding:
    """Return how many people of an economy programmes reached, year by year, women and men.

    Parameters
    ----------
    economy : any spelling of an economy
    participants : a table of participants, CSV or Excel; without one the columns it takes are explained

    Raises
    ------
    InputError : the table is not as it must be, or holds a column that could say who somebody is
    """
    iso3 = economies.resolve(economy)
    name = economies.called(iso3)
    if not participants:
        return _format(name)
    people = _people(iso3, participants)
    if people.empty:
        return Finding(f"The table of participants has nobody from {name}.", missing=True)
    counts = shown(_by_sex(people, people["cohort_year"]))
    if pd.isna(counts.total):
        return Finding(f"Fewer than {LEAST} participants come from {name}, too few to say more.", remarks=(_RULE,))
    titles = sorted(people["programme"].unique())
    span = words.years(people["cohort_year"].astype(int).tolist())
    title = f"{words.number(counts.total, 0)} people from {name} took part in {words.listing(titles)} ({span})."
    drawn = counts.cells.dropna()
    left_out = [str(line) for line in counts.cells.index.difference(drawn.index)] if len(drawn) > 1 else []
    return Finding(
        title=title,
        sentences=_balance(counts),
        remarks=(
            _RULE,
            *((f"Not drawn, as a count of the year is withheld: {words.listing(left_out)}.",) if left_out else ()),
        ),
        df=_table(counts, "Cohort year"),
        fig=parts.stacked(drawn, unit="people", alt=f"{title} {' '.join(_balance(counts))}") if len(drawn) > 1 else None,
    )


def programme_results(economy: str, participants: str, by: str = "completed") -> Finding:
    """Return what became of participants, or who they are, women and men.

    Parameters
    ----------
    economy : any spelling of an economy
    participants : a table of participants, or "" for none
    by : completed, follow_up, field, programme or age
    """
    iso3 = economies.resolve(economy)
    name, called = economies.called(iso3), _CALLED.get(by, by)
    people = _people(iso3, participants) if participants else pd.DataFrame()
    if people.empty:
        return Finding(f"Nothing is known of participants of programmes from {name} by {called}.", missing=True)
    lines = _banded(people["age"]) if by == "age" else people[by].replace("", _UNKNOWN)
    table = _by_sex(people, lines.map(words.upper_first))
    counts = shown(table.loc[sorted(table.index, key=_place)])
    if pd.isna(counts.total):
        title = f"Fewer than {LEAST} participants come from {name}, too few to tell apart by {called}."
        return Finding(title, remarks=(_RULE,), missing=True)
    title = f"Participants from {name} by {called}: {_largest(counts)}."
    if by == "completed":
        title = _completion(name, counts)
    return Finding(
        title=title,
        sentences=_rates(counts, by),
        remarks=(_RULE,) if counts.cells.isna().to_numpy().any() else (),
        df=_table(counts, words.upper_first(by.replace("_", "-"))),
        open_table=True,
    )


def _people(iso3: str, participants: str) -> pd.DataFrame:
    table = access.participants(Path(participants))
    return table[table["economy"].eq(iso3)]


def _by_sex(people: pd.DataFrame, lines: pd.Series) -> pd.DataFrame:
    """Counts: a row a line, a column a sex, those nobody is of left out."""
    counts = pd.crosstab(lines, people["sex"].map(_SEXES)).sort_index()
    return counts.reindex(columns=[sex for sex in _SEXES.values() if sex in counts.columns]).rename_axis(None, axis="columns")


def _place(line: object) -> tuple[bool, int, str]:
    """Where a line stands: bands of age as they follow, yes before no, others by name, those not known last."""
    ordered = [band for _, band in _AGES] + ["Yes", "No"]
    return (line == _UNKNOWN, ordered.index(str(line)) if line in ordered else len(ordered), str(line))


def _banded(ages: pd.Series) -> pd.Series:
    years = pd.to_numeric(ages, errors="coerce")
    bands = pd.Series(_UNKNOWN, index=ages.index)
    for low, band in _AGES:
        bands[years >= low] = band
    return bands


def _text(count: float) -> str:
    return WITHHELD if pd.isna(count) else f"{count:,.0f}"


def _table(counts: Counts, head: str) -> pd.DataFrame:
    table = counts.cells.map(_text).assign(All=counts.rows.map(_text))
    table.loc["All"] = [*counts.columns.map(_text), _text(counts.total)]
    return table.set_axis([str(line) for line in table.index]).rename_axis(head)


def _balance(counts: Counts) -> tuple[str, ...]:
    women, men = (counts.columns.get(sex, 0.0) for sex in ("Women", "Men"))
    if pd.isna(women) or pd.isna(men) or not women + men:
        return ("The balance of women and men is withheld: too few of one of them.",)
    share = 100 * women / (women + men)
    if share in (0, 100):
        return (
            f"{'All' if share else 'None'} of those whose sex is given as female or male {'are' if share else 'is'} women.",
        )
    return (f"{words.number(share, 0)} % of those whose sex is given as female or male are women.",)


def _largest(counts: Counts) -> str:
    known = counts.rows.dropna().drop(_UNKNOWN, errors="ignore").sort_values(ascending=False, kind="stable")
    unknown = counts.rows.get(_UNKNOWN)
    rest = "" if unknown is None or pd.isna(unknown) else f"; not known of {unknown:,.0f}"
    if known.empty:
        return f"too few of each to say{rest}"
    return words.listing([f"{words.lower_first(str(line))} ({n:,.0f})" for line, n in known.head(3).items()]) + rest


def _completion(name: str, counts: Counts) -> str:
    yes, no = (counts.rows.get(line, 0.0) for line in ("Yes", "No"))
    if pd.isna(yes) or pd.isna(no) or not yes + no:
        return f"How many participants from {name} completed their programme cannot be shown."
    share = words.number(100 * yes / (yes + no), 0)
    return f"{share} % of the {yes + no:,.0f} participants from {name} of whom it is known completed their programme."


def _rates(counts: Counts, by: str) -> tuple[str, ...]:
    """The rate of completion of women and of men, where both counts are shown."""
    if by != "completed":
        return ()
    told = []
    for sex in [sex for sex in ("Women", "Men") if sex in counts.cells]:
        yes, no = (counts.cells[sex].get(line, 0.0) for line in ("Yes", "No"))
        if not (pd.isna(yes) or pd.isna(no)) and yes + no:
            told.append(f"{words.number(100 * yes / (yes + no), 0)} % of {sex.lower()}")
    return (f"Completed: {words.listing(told)}.",) if told else ()


def _format(name: str) -> Finding:
    columns = access.participant_columns()
    return Finding(
        title=f"No table of participants is given, so nothing is said of programmes in {name}.",
        remarks=(
            "A table has one row a person and the columns below, and is named by the parameter “participants”. A column beyond "
            "them is refused, so that no name, address or number of a person can come into a report.",
            _RULE,
        ),
        df=pd.DataFrame({"What it holds": columns}).rename_axis("Column"),
        open_table=True,
        missing=True,
    )
