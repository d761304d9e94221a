"""Programmes and who took part: reach, balance and completion, in rounded counts."""

import math
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from research import access
from research.charts import parts
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, v
from research.metrics.programmes import BASE, FEWEST, LEAST, OFF, shown

_SEXES = {
    "female": claim("programmes-women"),
    "male": claim("programmes-men"),
    "other": claim("programmes-other-sex"),
    "": claim("programmes-sex-unknown"),
}
_BANDS = {0: "under 18", 18: "18 to 24", 25: "25 to 34", 35: "from 35"}
_UNKNOWN, _REST = "not known", "rest"
# Lines in their order; all others are names that stand in the table of the participants.
_LINES = {
    "under 18": claim("programmes-under-18"),
    "18 to 24": claim("programmes-18-to-24"),
    "25 to 34": claim("programmes-25-to-34"),
    "from 35": claim("programmes-from-35"),
    "yes": claim("programmes-yes"),
    "no": claim("programmes-no"),
    "employed": claim("programmes-employed"),
    "own business": claim("programmes-own-business"),
    "studying": claim("programmes-studying"),
    "none of these": claim("programmes-none-of-these"),
    _REST: claim("programmes-rest"),
    _UNKNOWN: claim("programmes-line-unknown"),
}
_FREE = ("cohort_year", "field", "programme")  # columns whose labels are those of the table
_RULE = claim("programmes-rounding", base=v.Count(BASE), off=v.Count(OFF), least=v.Count(LEAST))


@finding
def programmes(economy: str, participants: str = "") -> Finding:
    """Count the participants of programmes, by year and sex.

    Parameters
    ----------
    economy : any spelling of an economy
    participants : a CSV or Excel table of one row a person, with the columns programme,
        cohort_year, economy, sex (female, male, other), age, field, completed (yes, no) and
        follow_up (employed, own business, studying, none of these); the last five may be empty. ""
        for none

    Raises
    ------
    InputError : the table is not as it must be, or holds a column that could say who somebody is
    """
    who = v.Economy(economy)
    if not participants:
        return no_data(claim("programmes-unknown", economy=who))
    people = _people(economy, participants)
    if people.empty:
        return no_data(claim("programmes-nobody", economy=who))
    counts = _counts(people, "cohort_year")
    if counts.empty:
        return _few(economy)
    headline, balance = _reach(economy, counts, people), tuple(_balance(counts))
    drawn = counts.set_axis([_line(each) for each in counts.index]).set_axis(
        [_SEXES[each] for each in counts], axis=1
    )
    alt = claim("programmes-chart", headline=headline)
    chart = parts.stacked(drawn, unit=claim("chart-people"), alt=alt) if len(counts) > 1 else None
    table = _table(counts, claim("programmes-rows-cohort-year"))
    return Finding(headline, claims=balance, notes=(_RULE,), table=table, chart=chart, private=True)


@finding
def programme_results(economy: str, participants: str, by: str = "completed") -> Finding:
    """Report what became of participants, or who they are, by sex.

    Parameters
    ----------
    economy : any spelling of an economy
    participants : a table of participants, see `programmes`, or "" for none
    by : completed, follow_up, field, programme or age
    """
    kind = by.replace("_", "-")
    people = _people(economy, participants) if participants else pd.DataFrame()
    if people.empty:
        return no_data(claim("programmes-results-unknown", economy=v.Economy(economy)))
    counts = _counts(people, by)
    if counts.empty:
        return _few(economy)
    completed = by == "completed"
    return Finding(
        _completion(economy, counts) if completed else _largest(economy, kind, counts),
        claims=tuple(_rates(counts) if completed else _not_known(counts)),
        notes=(_RULE,),
        table=_table(counts, claim(f"programmes-rows-{kind}"), shown_open=True),
        private=True,
    )


def _few(iso3: str) -> Finding:
    headline = claim("programmes-few", economy=v.Economy(iso3), fewest=v.Count(FEWEST))
    return Finding(headline, notes=(_RULE,), missing=True, private=True)


def _people(iso3: str, participants: str) -> pd.DataFrame:
    table = access.participants(Path(participants))
    return table[table["economy"].eq(iso3)]


def _counts(people: pd.DataFrame, by: str) -> pd.DataFrame:
    """Return counts fit to publish: one row per line, one column per sex."""
    lines = _banded(people["age"]) if by == "age" else people[by].replace("", _UNKNOWN)
    counts = pd.crosstab(lines, people["sex"])
    counts = counts.reindex(columns=[sex for sex in _SEXES if sex in counts.columns])
    counts = counts.loc[sorted(counts.index, key=_place)].rename_axis(None, axis="columns")
    return shown(counts, _REST if by in _FREE else "")


def _place(line: str) -> tuple[int, str]:
    """Return the sort key of a line: names of the table first, then the known ones in order."""
    return ([*_LINES].index(line) + 1 if line in _LINES else 0, line)


def _banded(ages: pd.Series) -> pd.Series:
    years = pd.to_numeric(ages, errors="coerce")
    bands = pd.cut(years, [*_BANDS, math.inf], right=False, labels=[*_BANDS.values()])
    return bands.astype(object).fillna(_UNKNOWN)


def _line(line: object) -> Claim | v.Text:
    return _LINES.get(str(line)) or v.Text(str(line))


def _table(counts: pd.DataFrame, rows: Claim, *, shown_open: bool = False) -> Table:
    named = {sex: sex or "not_stated" for sex in counts.columns}
    frame = counts.rename(columns=named).assign(all=counts.sum(axis="columns"))
    frame.loc["all"] = frame.sum()
    total = claim("programmes-all")
    labels = [line.value if isinstance(line, v.Text) else line for line in map(_line, counts.index)]
    columns = {named[sex]: Column(_SEXES[sex], "count") for sex in counts.columns}
    columns["all"] = Column(total, "count")
    frame = frame.set_axis(pd.Index([*labels, total], dtype=object))
    return Table(frame, columns, Column(rows, "text"), open=shown_open)


def _reach(iso3: str, counts: pd.DataFrame, people: pd.DataFrame) -> Claim:
    """Return how many people took part, when, and in which programmes large enough to name."""
    by_programme = _counts(people, "programme")
    titles: list[v.Value] = [v.Text(str(title)) for title in by_programme.index if title != _REST]
    others: list[v.Value] = [claim("programmes-others")] if _REST in by_programme.index else []
    said = {
        "economy": v.Economy(iso3),
        "people": v.Count(counts.to_numpy().sum()),
        "programmes": v.Items((*titles, *others)),
    }
    years = [int(year) for year in counts.index if year != _REST]
    if years:
        return claim("programmes-reach-years", **said, years=v.Years(min(years), max(years)))
    return claim("programmes-reach", **said)


def _balance(counts: pd.DataFrame) -> Iterator[Claim]:
    women, men = (int(counts[sex].sum()) if sex in counts else 0 for sex in ("female", "male"))
    if women + men:
        yield claim("programmes-balance", **_share(women, men, BASE // 2))


def _share(part: int, other: int, off: int) -> dict[str, v.Value]:
    """Return a share in percent, and its range if both counts may be off by `off`."""
    both = part + other
    low = v.Percent(math.floor(max(0, 100 * (part - off) / both)))
    high = v.Percent(math.ceil(min(100, 100 * (part + off) / both)))
    return {"share": v.Percent(100 * part / both), "range": v.Range(low, high)}


def _largest(iso3: str, kind: str, counts: pd.DataFrame) -> Claim:
    known = counts.sum(axis="columns").drop([_UNKNOWN, _REST], errors="ignore")
    known = known.sort_values(ascending=False, kind="stable")
    if known.empty:
        return claim("programmes-lines-few", economy=v.Economy(iso3))
    first = (
        claim("programmes-line", line=_line(line), people=v.Count(n))
        for line, n in known.head(3).items()
    )
    return claim(f"programmes-by-{kind}", economy=v.Economy(iso3), largest=v.Items(first))


def _not_known(counts: pd.DataFrame) -> Iterator[Claim]:
    if _UNKNOWN in counts.index:
        yield claim("programmes-not-known-of", people=v.Count(counts.loc[_UNKNOWN].sum()))


def _completion(iso3: str, counts: pd.DataFrame) -> Claim:
    yes, no = (int(counts.sum(axis="columns").get(line, 0)) for line in ("yes", "no"))
    if not yes + no:
        return claim("programmes-completion-unknown", economy=v.Economy(iso3))
    off = OFF * len(counts.columns) + BASE // 2 * (len(_SEXES) - len(counts.columns))
    said = {"economy": v.Economy(iso3), "known": v.Count(yes + no), **_share(yes, no, off)}
    return claim("programmes-completion", **said)


def _rates(counts: pd.DataFrame) -> Iterator[Claim]:
    """Yield the completion rates of women and of men."""
    for sex in [sex for sex in ("female", "male") if sex in counts]:
        yes, no = (int(counts[sex].get(line, 0)) for line in ("yes", "no"))
        if yes + no:
            yield claim(f"programmes-completion-{sex}", **_share(yes, no, OFF))
