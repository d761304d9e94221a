"""Programmes and who took part: reach, balance and completion, in rounded counts."""

import math
from pathlib import Path

import pandas as pd

from research import access, economies, words
from research.charts import parts
from research.findings.finding import Finding
from research.metrics.programmes import BASE, FEWEST, LEAST, OFF, shown

_SEXES = {"female": "Women", "male": "Men", "other": "Other", "": "Not stated"}
_AGES = ((0, "Under 18"), (18, "18 to 24"), (25, "25 to 34"), (35, "35 and over"))
_UNKNOWN, _REST = "Not known", "Other"
_FREE = ("cohort_year", "field", "programme")  # columns whose labels are those of the table
_CALLED = {"completed": "completion", "follow_up": "what they did afterwards"}
_RULE = (
    f"Counts are rounded to multiples of {BASE} and up to {OFF} off, so that nobody can be singled out. What rounds to 0 "
    f"is left out, and labels of fewer than {LEAST} people are counted as “{_REST}”."
)


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
    counts = _counts(people, "cohort_year")
    if counts.empty:
        return _few(name)
    title = f"About {words.number(_total(counts), 0)} people from {name} took part in {_named(people)}{_span(counts)}."
    return Finding(
        title=title,
        sentences=_balance(counts),
        remarks=(_RULE,),
        df=_table(counts, "Cohort year"),
        fig=parts.stacked(counts, unit="people", alt=f"{title} {' '.join(_balance(counts))}") if len(counts) > 1 else None,
        private=True,
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
    counts = _counts(people, by)
    if counts.empty:
        return _few(name)
    title = f"Participants from {name} by {called}: {_largest(counts)}."
    if by == "completed":
        title = _completion(name, counts)
    return Finding(
        title=title,
        sentences=_rates(counts) if by == "completed" else (),
        remarks=(_RULE,),
        df=_table(counts, words.upper_first(by.replace("_", "-"))),
        open_table=True,
        private=True,
    )


def _few(name: str) -> Finding:
    title = f"Too few people from {name} took part to show how many: fewer than {FEWEST} once rounded."
    return Finding(title, remarks=(_RULE,), missing=True, private=True)


def _people(iso3: str, participants: str) -> pd.DataFrame:
    table = access.participants(Path(participants))
    return table[table["economy"].eq(iso3)]


def _counts(people: pd.DataFrame, by: str) -> pd.DataFrame:
    """Counts as they may be shown: a row a line, a column a sex."""
    lines = _banded(people["age"]) if by == "age" else people[by].replace("", _UNKNOWN)
    counts = pd.crosstab(lines.map(words.upper_first), people["sex"].map(_SEXES))
    counts = counts.reindex(columns=[sex for sex in _SEXES.values() if sex in counts.columns])
    counts = counts.loc[sorted(counts.index, key=_place)].rename_axis(None, axis="columns")
    return shown(counts, _REST if by in _FREE else "")


def _named(people: pd.DataFrame) -> str:
    """The programmes that have enough people to be named."""
    found = [str(title) for title in _counts(people, "programme").index]
    return words.listing([title for title in found if title != _REST] + ["other programmes"] * (_REST in found))


def _span(counts: pd.DataFrame) -> str:
    years = [int(year) for year in counts.index if year != _REST]
    return f" ({words.years(years)})" if years else ""


def _total(counts: pd.DataFrame) -> int:
    return int(counts.to_numpy().sum())


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


def _table(counts: pd.DataFrame, head: str) -> pd.DataFrame:
    table = counts.assign(All=counts.sum(axis="columns"))
    table.loc["All"] = table.sum()
    return table.map("{:,.0f}".format).set_axis([*map(str, counts.index), "All"]).rename_axis(head)


def _share(part: float, other: float, off: int) -> str:
    """A share in percent, and the range it lies in as each of two counts is up to `off` off."""
    both = part + other
    low, high = math.floor(max(0, 100 * (part - off) / both)), math.ceil(min(100, 100 * (part + off) / both))
    return f"about {words.number(100 * part / both, 0)} % ({low} to {high} %)"


def _balance(counts: pd.DataFrame) -> tuple[str, ...]:
    women, men = (counts.get(sex, pd.Series(dtype=float)).sum() for sex in ("Women", "Men"))
    if not women + men:
        return ()
    return (f"Women are {_share(women, men, BASE // 2)} of those whose sex is given as female or male.",)


def _largest(counts: pd.DataFrame) -> str:
    rows = counts.sum(axis="columns")
    known = rows.drop([_UNKNOWN, _REST], errors="ignore").sort_values(ascending=False, kind="stable")
    rest = f"; not known of about {rows[_UNKNOWN]:,.0f}" if _UNKNOWN in rows else ""
    if known.empty:
        return f"too few of each to say{rest}"
    return words.listing([f"{words.lower_first(str(line))} ({n:,.0f})" for line, n in known.head(3).items()]) + rest


def _completion(name: str, counts: pd.DataFrame) -> str:
    yes, no = (counts.sum(axis="columns").get(line, 0) for line in ("Yes", "No"))
    if not yes + no:
        return f"How many participants from {name} completed their programme cannot be shown."
    share = _share(yes, no, OFF * len(counts.columns) + BASE // 2 * (len(_SEXES) - len(counts.columns)))
    return f"{share} of the {yes + no:,.0f} participants from {name} of whom it is known completed their programme."


def _rates(counts: pd.DataFrame) -> tuple[str, ...]:
    """The rate of completion of women and of men."""
    told = []
    for sex in [sex for sex in ("Women", "Men") if sex in counts]:
        yes, no = (counts[sex].get(line, 0) for line in ("Yes", "No"))
        if yes + no:
            told.append(f"{_share(yes, no, OFF)} of {sex.lower()}")
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
