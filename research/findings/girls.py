"""Girls and women beside boys and men: parity in use, phones, skills, schooling and work, and young people's work."""

from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import parity as charts
from research.findings.finding import Finding
from research.findings.latest import is_recent, measured_in, when
from research.findings.people import modelled
from research.findings.side_by_side import Pair, contradictions, found, written
from research.metrics.divide import ALMOST, PARITY, Ratio, parity, ratio

_WORK = "taking part in work"
# What is set side by side: indicators of women and of men, more of which is better.
_STEMS = {
    "internet_users": "Internet use", "mobile_owners": "owning a mobile phone", "ict_skill_copy_paste": "copy and paste",
    "ict_skill_spreadsheet": "formulas in spreadsheets", "ict_skill_programming": "writing programs",
    "youth_literacy": "youth literacy", "literacy": "adult literacy", "school_life_expectancy": "years of schooling",
    "labour_participation": _WORK,
    "bachelors": "having a Bachelor's degree",
}  # fmt: skip
_STATES = {
    "behind": "behind men", "almost parity": "almost at parity", "parity": "at parity with men", "ahead": "ahead of men",
    "open": "too close to men for rounded figures to tell",
}  # fmt: skip
_FEW = 4  # subjects a title names
_GRADUATES = "stem_graduates_female"
_SCIENCE = ("ict_skill_programming", "ict_skill_spreadsheet", "ict_skill_software")


@dataclass(frozen=True)
class _Both:
    """Women's and men's value of the latest year one source gives both; `release` is its source and vintage."""

    subject: str
    women: float
    men: float
    year: int
    unit: str
    flag: str
    release: tuple[str, str]

    @property
    def recent(self) -> bool:
        return is_recent(self.year, self.flag)

    @property
    def score(self) -> float:
        return self.women / self.men

    @property
    def ratio(self) -> Ratio:
        return ratio(self.women, self.men)

    @property
    def state(self) -> str:
        return self.ratio.state

    @property
    def written(self) -> str:
        """The score as it is written: a range where rounding allows one, a third decimal where two read as another state."""
        short = written(self.ratio)
        return written(self.ratio, 3) if short.count(".") == 1 and parity(float(short)) != self.state else short


def gender_parity(economy: str) -> Finding:
    """Return parity scores of women and men in Internet use, phones, skills, schooling and work.

    Parameters
    ----------
    economy : any spelling of an economy

    Notes
    -----
    Women's value over men's, of one year and one release; see `research.metrics.divide.parity` for what counts as parity. Old
    values are in the table and the chart and are not counted.
    """
    iso3 = economies.resolve(economy)
    name, known = economies.called(iso3), _all(iso3)
    counted = [each for each in known if each.recent]
    absent = [subject for subject in _STEMS.values() if subject not in [each.subject for each in known]]
    if not known:
        return Finding(
            f"How far women and men in {name} are apart is not known.",
            remarks=(f"Not known of both in one year: {words.listing(absent)}.",),
            missing=True,
        )
    span = words.years([each.year for each in counted]) if counted else ""
    states = {
        state: [
            each.subject if span.isdigit() else f"{each.subject} ({measured_in(each.year)})"
            for each in counted
            if each.state == state
        ]
        for state in _STATES
    }
    rows = {words.upper_first(each.subject): _row(each) for each in known}
    scores = pd.Series({words.upper_first(each.subject): each.score for each in known})
    labels = pd.Series({words.upper_first(each.subject): _label(each) for each in known})
    return Finding(
        title=_parity_title(name, states, span),
        sentences=_scored(counted),
        remarks=(
            f"A parity score is women's figure over men's; {PARITY[0]:g} to {PARITY[1]:g} counts as parity, from {ALMOST:g} as "
            "almost parity. It says nothing of how many have either. A range is what the rounding of the figures allows.",
            *_slight(counted),
            *_too_old(known),
            *(said for stem, subject in _STEMS.items() for said in contradictions(_pair(stem, subject), iso3)),
            *((modelled(_WORK),) if any(each.subject == _WORK for each in known) else ()),
            *((f"Not known of both in one year: {words.listing(absent)}.",) if absent else ()),
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("In"),
        fig=charts.scores(
            scores, level=PARITY, labels=labels, texts=[each.written for each in known], title="parity score",
            alt="; ".join(labels),
        ),
    )  # fmt: skip


def _slight(known: list[_Both]) -> tuple[str, ...]:
    """Where a score is far from 1 at a difference of less than one percentage point."""
    few = [each for each in known if each.unit == "%" and each.state in ("behind", "ahead") and abs(each.women - each.men) < 1]
    if not few:
        return ()
    said = words.listing([each.subject for each in few])
    return (f"In {said} women and men are less than one percentage point apart: of small shares a score says little.",)


def _too_old(known: list[_Both]) -> tuple[str, ...]:
    old = [f"{each.subject} ({when(each.year, each.flag)})" for each in known if not each.recent]
    return (f"Too old to be counted, in the table only: {words.listing(old)}.",) if old else ()


def _parity_title(name: str, states: dict[str, list[str]], span: str) -> str:
    """The subjects where they are few; else how many there are in each state."""
    count = sum(map(len, states.values()))
    if not count:
        return f"How far women and men in {name} are apart is not known in recent figures."
    if count <= _FEW:
        parts = [f"{_STATES[state]} in {words.listing(subjects)}" for state, subjects in states.items() if subjects]
        return f"In {name}, women are {'; '.join(parts)}{f' ({measured_in(int(span))})' if span.isdigit() else ''}."
    parts = [f"{_STATES[state]} in {len(subjects)}" for state, subjects in states.items() if subjects]
    return f"Of {count} figures on use, skills, schooling and work in {name} ({span}), women are {words.listing(parts)}."


def _scored(known: list[_Both]) -> tuple[str, ...]:
    """The parity scores, a sentence a state."""
    said = {
        state: [f"{each.subject} ({each.written}, {measured_in(each.year)})" for each in known if each.state == state]
        for state in _STATES
    }
    return tuple(f"{words.upper_first(_STATES[state])}: {words.listing(each)}." for state, each in said.items() if each)


def _all(iso3: str) -> list[_Both]:
    return [both for stem, subject in _STEMS.items() if (both := _both(iso3, stem, subject)) is not None]


def _pair(stem: str, subject: str) -> Pair:
    return Pair(subject, f"{stem}_female", f"{stem}_male")


def _both(iso3: str, stem: str, subject: str) -> _Both | None:
    known = found(_pair(stem, subject), iso3)
    if not known or not known[0].other.percent:
        return None
    unit = catalogue.indicator(f"{stem}_female").short_unit
    first = known[0]
    release = first.source, first.vintage
    return _Both(subject, first.group.percent, first.other.percent, first.year, unit, first.flag, release)


def _label(each: _Both) -> str:
    women, men = words.number(each.women, 1), words.number(each.men, 1)
    return f"{words.upper_first(each.subject)}: women {women} {each.unit}, men {men} {each.unit} ({each.year}), {each.written}"


def _row(each: _Both) -> dict[str, str]:
    return {
        "Women": f"{words.number(each.women, 1)} {each.unit}",
        "Men": f"{words.number(each.men, 1)} {each.unit}",
        "Parity score": each.written,
        "Reading": _STATES[each.state],
        "Year": str(each.year),
    }


def youth_at_work(economy: str) -> Finding:
    """Return youth unemployment of women and men beside that of all ages, where one source gives both.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    name, young, all_ages = economies.called(iso3), _less(iso3, "youth_unemployment"), _less(iso3, "unemployment")
    if young is None:
        return Finding(
            f"How youth unemployment of women and men in {name} compares is not known in recent figures.",
            remarks=("No year has a figure of both from one source.",),
            missing=True,
        )
    if all_ages is not None and all_ages.release != young.release:
        all_ages = None  # two sources define and model it each in its own way
    gap = young.women - young.men
    level = "about as often as" if abs(gap) < 1 else "more often than" if gap > 0 else "less often than"
    title = (
        f"In {name}, young women in the labour force are unemployed {level} young men: {words.number(young.women, 1)} % "
        f"against {words.number(young.men, 1)} % ({measured_in(young.year)})."
    )
    if not young.recent:
        title = f"How youth unemployment of women and men in {name} compares is not known in recent figures."
    rows = {"Aged 15 to 24": _out_of_work(young), **({"All ages": _out_of_work(all_ages)} if all_ages else {})}
    sentences = []
    if young.recent and all_ages is not None and all_ages.women and all_ages.year == young.year:
        times = ratio(young.women, all_ages.women)
        often = f"about {words.number(times.value, 0 if times.value >= 3 else 1)}" if times.exact else written(times, 1)
        sentences.append(f"Young women are unemployed {often} times as often as women of all ages.")
    return Finding(
        title,
        tuple(sentences),
        remarks=(
            "The labour force is those who work or look for work; those who do neither are not counted.",
            modelled("unemployment"),
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Unemployed"),
        open_table=True,
    )


def _less(iso3: str, stem: str) -> _Both | None:
    return _both(iso3, stem, catalogue.indicator(stem).title)


def _out_of_work(each: _Both) -> dict[str, str]:
    return {
        "Women": f"{words.number(each.women, 1)} %", "Men": f"{words.number(each.men, 1)} %", "Year": str(each.year),
    }  # fmt: skip


def science_and_technology(economy: str) -> Finding:
    """Return women's share of graduates in science and technology, and women beside men in the skills closest to them.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    name, graduates = economies.called(iso3), access.latest(_GRADUATES).reindex([iso3]).iloc[0]
    known = [both for stem in _SCIENCE if (both := _both(iso3, stem, _STEMS.get(stem, "installing software"))) is not None]
    rows = {words.upper_first(each.subject): _row(each) for each in known}
    lacking: tuple[str, ...] = ()
    if pd.isna(graduates["value"]):
        lacking = (
            "Women's share of those who graduate in science, technology, engineering and mathematics is not at hand. The World "
            "Bank's Gender Statistics hold it (SE.TER.GRAD.FE.SI.ZS): save that indicator as CSV, and "
            "`research import table FILE --mapping gender_statistics` brings it.",
        )
    else:
        rows = {catalogue.indicator(_GRADUATES).title: _shares(float(graduates["value"]), int(graduates["year"]))} | rows
    if not rows:
        return Finding(f"Nothing is known of women in science and technology in {name}.", remarks=lacking, missing=True)
    table = pd.DataFrame.from_dict(rows, orient="index").fillna("").rename_axis("In")
    counted = [each for each in known if each.recent]
    has_share = pd.notna(graduates["value"]) and is_recent(graduates["year"], graduates["flag"])
    return Finding(
        _science_title(name, graduates if has_share else None, counted),
        tuple(f"{_women_and_men(each)}." for each in (counted if has_share else counted[1:])),
        remarks=(*lacking, *_too_old(known)),
        df=table,
        open_table=True,
    )


def _women_and_men(each: _Both) -> str:
    women, men = words.number(each.women, 1), words.number(each.men, 1)
    return f"{words.upper_first(each.subject)}: {women} % of women, {men} % of men ({measured_in(each.year)})"


def _shares(women: float, year: int) -> dict[str, str]:
    return {"Women": f"{words.number(women, 1)} %", "Men": f"{words.number(100 - women, 1)} %", "Year": str(year)}


def _science_title(name: str, graduates: pd.Series | None, known: list[_Both]) -> str:
    if graduates is not None:
        share, year = words.number(float(graduates["value"]), 1), measured_in(int(graduates["year"]))
        return f"Of those who graduate in science and technology in {name}, {share} % are women ({year})."
    if not known:
        return f"How many women of {name} are in science and technology is not known in recent figures."
    first = known[0]
    women, men = words.number(first.women, 1), words.number(first.men, 1)
    return f"{words.upper_first(first.subject)} in {name}: {women} % of women, {men} % of men ({measured_in(first.year)})."
