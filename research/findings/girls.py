"""Girls and women beside boys and men: parity in use, phones, skills, schooling and work, and young people's work."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

from research import access, catalogue, economies
from research.charts import parity as charts
from research.findings.gaps import gaps
from research.findings.latest import is_recent, measured
from research.findings.side_by_side import (
    Pair,
    by_sex,
    dated_cells,
    dated_columns,
    did,
    found,
    in_year,
    left_out,
    paired,
    ratio_cells,
    ratio_columns,
    topic,
    unit_of,
    written,
)
from research.messages.values import About, Claim, Count, Economy, Items, Number, Quantity, Range, Value, Year, claim
from research.metrics.divide import ALMOST, PARITY, Ratio, ratio
from research.report.finding import Finding
from research.report.table import Column, Table

# What is set side by side: indicators of women and of men, more of which is better.
_STEMS = (
    "internet_users", "mobile_owners", "ict_skill_copy_paste", "ict_skill_spreadsheet", "ict_skill_programming",
    "youth_literacy", "literacy", "school_life_expectancy", "labour_participation", "bachelors",
)  # fmt: skip
_STATES = {
    "behind": claim("parity-state-behind"),
    "almost parity": claim("parity-state-almost"),
    "parity": claim("parity-state-level"),
    "ahead": claim("parity-state-ahead"),
    "open": claim("parity-state-open"),
}
_GRADUATES = "stem_graduates_female"
_SCIENCE = ("ict_skill_programming", "ict_skill_spreadsheet", "ict_skill_software")
_OFTEN = 1.5  # times: from here on a ratio says more than a difference


@dataclass(frozen=True)
class _Both:
    """Women's and men's value of the latest year one source gives both; `release` is its source and vintage."""

    stem: str
    women: float
    men: float
    year: int
    flag: str
    release: tuple[str, str]

    @property
    def topic(self) -> Claim:
        return topic(self.stem)

    @property
    def recent(self) -> bool:
        return is_recent(self.year, self.flag)

    @property
    def in_percent(self) -> bool:
        return catalogue.is_share(catalogue.indicator(f"{self.stem}_female"))

    @property
    def ratio(self) -> Ratio:
        return ratio(self.women, self.men)

    def value(self, sex: str) -> Value:
        """Return the value of `female` or `male` as it stands in a sentence."""
        return measured(self.women if sex == "female" else self.men, f"{self.stem}_{sex}", self.year)

    def row(self) -> dict[str, object]:
        return {"female": self.women, "male": self.men, **dated_cells(self.year, self.flag)}


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
    known = [both for stem in _STEMS if (both := _both(iso3, stem)) is not None]
    absent = gaps([f"{stem}_female" for stem in _STEMS if stem not in [each.stem for each in known]])
    if not known:
        return Finding(claim("parity-unknown", economy=Economy(iso3)), gaps=absent, missing=True)
    counted = [each for each in known if each.recent]
    by_state = {state: [each for each in counted if each.ratio.state == state] for state in _STATES}
    return Finding(
        _parity_headline(iso3, counted, by_state),
        claims=tuple(_scored(by_state)) if len(counted) > 1 else (),
        notes=(
            claim("parity-method", level=Range(Number(PARITY[0], 2), Number(PARITY[1], 2)), almost=Number(ALMOST, 2)),
            *_slight(counted),
            *_too_old(known),
            *(out for stem in _STEMS for out in left_out(_pair(stem), iso3)),
            *([claim("work-modelled")] if "labour_participation" in [each.stem for each in known] else ()),
        ),
        gaps=absent,
        table=_parity_table(known),
        chart=charts.scores(
            pd.Series([each.ratio.value for each in known], [each.topic for each in known]),
            level=PARITY,
            labels=[_label(each) for each in known],
            texts=[written(each.ratio) for each in known],
            title=claim("parity-axis"),
            alt=claim("parity-chart", scores=Items(tuple(_label(each) for each in known))),
        ),
    )


def _parity_headline(iso3: str, counted: list[_Both], by_state: dict[str, list[_Both]]) -> Claim:
    """How many there are in each state; the state itself where there is one."""
    if not counted:
        return claim("parity-not-recent", economy=Economy(iso3))
    if len(counted) == 1:
        (each,) = counted
        said = {"economy": Economy(iso3), "topic": _topic(each), "score": written(each.ratio)}
        return claim(f"parity-one-{each.ratio.state.replace(' ', '-')}", **said)
    states = [
        claim(f"parity-count-{state.replace(' ', '-')}", figures=Count(len(figures)))
        for state, figures in by_state.items()
        if figures
    ]
    return claim("parity-counted", economy=Economy(iso3), figures=Count(len(counted)), states=Items(tuple(states)))


def _scored(by_state: dict[str, list[_Both]]) -> Iterator[Claim]:
    """The parity scores, a sentence a state."""
    for state, figures in by_state.items():
        if figures:
            scores = (claim("parity-score", topic=_topic(each), score=written(each.ratio)) for each in figures)
            yield claim(f"parity-in-{state.replace(' ', '-')}", scores=Items(tuple(scores)))


def _topic(each: _Both) -> Value:
    """A subject, with its year where its figures are not current."""
    current = isinstance(each.value("female"), Quantity)
    return each.topic if current else claim("subject-last-measured", topic=each.topic, year=Year(each.year))


def _slight(known: list[_Both]) -> Iterator[Claim]:
    """Where a score is far from 1 at a difference of less than one percentage point."""
    few = [each for each in known if each.in_percent and each.ratio.state in ("behind", "ahead")]
    few = [each for each in few if abs(each.women - each.men) < 1]
    if few:
        yield claim("parity-slight", topics=Items(tuple(each.topic for each in few)))


def _too_old(known: Iterable[_Both]) -> Iterator[Claim]:
    old = tuple(in_year(each.topic, each.year, each.flag) for each in known if not each.recent)
    if old:
        yield claim("pairs-too-old", topics=Items(old))


def _pair(stem: str) -> Pair:
    return Pair(topic(stem), f"{stem}_female", f"{stem}_male")


def _both(iso3: str, stem: str) -> _Both | None:
    known = found(_pair(stem), iso3)
    if not known or not known[0].other.percent:
        return None
    first = known[0]
    return _Both(stem, first.group.percent, first.other.percent, first.year, first.flag, (first.source, first.vintage))


def _label(each: _Both) -> Claim:
    women, men = (Quantity(value, f"{each.stem}_female", 1) for value in (each.women, each.men))
    return claim(
        "parity-label", topic=in_year(each.topic, each.year, each.flag), women=women, men=men, score=written(each.ratio)
    )


def _parity_table(known: list[_Both]) -> Table:
    columns = {
        **by_sex("number"),
        "unit": Column(claim("column-unit"), "message"),
        **ratio_columns(claim("parity-column-score")),
        "state": Column(claim("parity-column-state"), "message"),
        **dated_columns(),
    }
    return paired({each.topic.id: {**each.row(), **_score(each)} for each in known}, columns)


def _score(each: _Both) -> dict[str, object]:
    return {"unit": unit_of(each.stem), **ratio_cells(each.ratio), "state": _STATES[each.ratio.state].id}


def youth_at_work(economy: str) -> Finding:
    """Return youth unemployment of women and men beside that of all ages, where one source gives both.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    young, all_ages = _both(iso3, "youth_unemployment"), _both(iso3, "unemployment")
    unknown = claim("youth-work-unknown", economy=Economy(iso3))
    if young is None:
        return Finding(unknown, gaps=gaps(["youth_unemployment_female"]), missing=True)
    if all_ages is not None and all_ages.release != young.release:
        all_ages = None  # two sources define and model it each in its own way
    rows = {claim("youth-work-young").id: young.row()} | (
        {claim("youth-work-all").id: all_ages.row()} if all_ages is not None else {}
    )
    return Finding(
        _unemployed(iso3, young) if young.recent else unknown,
        claims=tuple(_against_all(young, all_ages)) if young.recent and all_ages is not None else (),
        notes=(claim("youth-work-method"), claim("work-modelled")),
        table=paired(rows, {**by_sex("percent"), **dated_columns()}, open=True),
    )


def _unemployed(iso3: str, young: _Both) -> Claim:
    """How often young women are unemployed against young men: as a ratio where it is clearly more than one."""
    said: dict[str, Value] = {"economy": Economy(iso3), "women": young.value("female"), "men": young.value("male")}
    often = young.women / young.men
    if often >= _OFTEN:
        return claim("youth-work-times", **said, times=About(often))
    gap = young.women - young.men
    level = "level" if abs(gap) < 1 else "more" if gap > 0 else "less"
    return claim(f"youth-work-{level}", **said)


def _against_all(young: _Both, all_ages: _Both) -> Iterator[Claim]:
    if all_ages.women and all_ages.year == young.year:
        times = ratio(young.women, all_ages.women)
        value = About(times.value) if times.exact else Range(Number(times.low, 1), Number(times.high, 1))
        yield claim("youth-work-ages", times=value)


def science_and_technology(economy: str) -> Finding:
    """Return women's share of graduates in science and technology, and women beside men in the skills closest to them.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    graduates = access.latest(_GRADUATES).reindex([iso3]).iloc[0]
    known = [both for stem in _SCIENCE if (both := _both(iso3, stem)) is not None]
    has_share, counted = pd.notna(graduates["value"]), [each for each in known if each.recent]
    lacking = () if has_share else gaps([_GRADUATES])
    rows = {each.topic.id: each.row() for each in known}
    if has_share:
        share, year = float(graduates["value"]), int(graduates["year"])
        cells = {"female": share, "male": 100 - share, **dated_cells(year, str(graduates["flag"]))}
        rows = {topic("stem_graduates").id: cells} | rows
    if not rows:
        return Finding(claim("science-unknown", economy=Economy(iso3)), gaps=lacking, missing=True)
    claims = [claim("science-skill", economy=Economy(iso3), **_did(each)) for each in counted]
    if has_share and is_recent(graduates["year"], graduates["flag"]):
        value = measured(share, _GRADUATES, year)
        claims.insert(0, claim("science-graduates", economy=Economy(iso3), share=value))
    headline, *others = claims or [claim("science-not-recent", economy=Economy(iso3))]
    return Finding(
        headline,
        claims=tuple(others),
        notes=tuple(_too_old(known)),
        gaps=lacking,
        table=paired(rows, {**by_sex("percent"), **dated_columns()}, open=True),
    )


def _did(each: _Both) -> dict[str, Value]:
    return {"women": each.value("female"), "men": each.value("male"), "skill": did(each.stem)}
