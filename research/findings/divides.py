"""Divides: women and men, country and town, old and young, the poorest and the richest, side by side."""

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from research import access, economies, words
from research.charts import pairs as charts
from research.errors import unknown
from research.findings.finding import Finding
from research.findings.latest import when
from research.findings.side_by_side import Found, Pair, found
from research.findings.whom import Whom, whom
from research.metrics.divide import parity
from research.metrics.recent import WINDOW

Between = Literal["sex", "place", "age", "wealth"]

_SEX, _PLACE = ("population_female", "population_male"), ("urban_population", "population")
_ASK_ITU = "`research fetch --source itu`, or an export from ITU DataHub by hand and `research import itu FOLDER`"


@dataclass(frozen=True)
class Divide:
    """Two groups of people, and where they are told apart.

    Attributes
    ----------
    group, other : as they stand inside a sentence
    pairs : what is told apart, what says most first
    brings : what would bring the figures
    all_of : how the group is called when all of it is counted; empty where its size is not known
    unmeasured : a sentence on whom no source tells apart; empty where there is nothing to say
    """

    group: str
    other: str
    pairs: tuple[Pair, ...]
    brings: str
    all_of: str = ""
    unmeasured: str = ""


def _pairs(people: tuple[str, str] | tuple[()], group: str, other: str, *subjects: tuple[str, str]) -> tuple[Pair, ...]:
    return tuple(Pair(subject, f"{stem}_{group}", f"{stem}_{other}", people) for stem, subject in subjects)


_HOUSEHOLDS = (
    ("households_internet", "Internet at home"),
    ("households_computer", "a computer at home"),
    ("households_mobile_phone", "a mobile phone at home"),
    ("households_electricity", "electricity at home"),
)
_SKILLS = (
    ("ict_skill_email", "sending e-mail with an attachment"),
    ("ict_skill_copy_paste", "copying and pasting"),
    ("ict_skill_spreadsheet", "using formulas in a spreadsheet"),
    ("ict_skill_programming", "writing a program"),
)
_USE = (("internet_users", "Internet use"),)
DIVIDES: dict[str, Divide] = {
    "sex": Divide(
        "women", "men",
        (
            *_pairs(_SEX, "female", "male", *_USE, ("mobile_owners", "owning a mobile phone")),
            *_pairs((), "female", "male", *_SKILLS),
        ),
        f"{_ASK_ITU}; or the Minimum Set of Gender Indicators of the United Nations: "
        "`research import table FILE --mapping gender_ict`",
        "women of all ages",
    ),
    "place": Divide(
        "rural areas", "urban areas",
        (
            *_pairs(_PLACE, "rural", "urban", *_USE),
            *_pairs((), "rural", "urban", *_HOUSEHOLDS),
            *_pairs(_PLACE, "rural", "urban", ("electricity_access", "access to electricity")),
        ),
        f"{_ASK_ITU}; or the Area Database of the Global Data Lab: `research import table FILE --mapping gdl`",
        "rural people",
    ),
    "age": Divide(
        "people aged 25 to 74", "people aged 15 to 24",
        (
            Pair("Internet use", "internet_users_age_25_74", "internet_users_age_15_24"),
            Pair("Internet use from 75 years on", "internet_users_age_75_plus", "internet_users_age_15_24"),
        ),
        _ASK_ITU,
        unmeasured="Persons with disabilities: none of the sources at hand tells their use of the Internet apart, so how far "
        "they are behind is not known.",
    ),
    "wealth": Divide(
        "the poorest quarter of households", "the richest quarter",
        _pairs((), "poorest", "richest", *_HOUSEHOLDS),
        "the Area Database of the Global Data Lab: `research import table FILE --mapping gdl`",
    ),
}  # fmt: skip


def divide(scope: str, between: Between = "sex") -> Finding:
    """Return how far apart two groups of people are in what they have and do online.

    Parameters
    ----------
    scope : an economy in any spelling, or a group such as "itu:asia-pacific" for its members in one indicator
    between : "sex" (women and men), "place" (country and town), "age" (25 to 74 and 15 to 24), "wealth" (the poorest and the
        richest quarter of households)

    Raises
    ------
    InputError : the scope is not known, or nothing is told apart by `between`

    Notes
    -----
    Two values are compared only where they are of one year, source and release: surveys ask different ages. Older people are
    those from 75 years on, the only ones told apart; no source at hand tells persons with disabilities apart.
    """
    if between not in DIVIDES:
        raise unknown("divide", between, DIVIDES, "research.findings.divides.DIVIDES")
    about, kind = whom(scope), DIVIDES[between]
    if about.focus is None:
        return _among(about, kind)
    known = [row for pair in kind.pairs for row in found(pair, about.focus)]
    name = economies.called(about.focus)
    if not known:
        return Finding(
            f"How far {kind.group} and {kind.other} of {name} are apart online is not known.",
            (_would(kind), *_unmeasured(kind)),
        )
    drawn = pd.DataFrame.from_dict(
        {_line(row): [row.group.percent, row.other.percent] for row in known}, orient="index", columns=_legend(kind)
    )
    sentences = (*(_sentence(row, kind) for row in known), *_still_missing(known, kind), *_unmeasured(kind))
    title = _title(name, known[0], kind)
    return Finding(
        title, sentences, df=_table(known, kind), fig=charts.pairs(drawn, unit="%", alt=" ".join((title, *sentences)))
    )


def _title(name: str, row: Found, kind: Divide) -> str:
    year = "" if row.flag == "undated" else f" ({row.year})"
    level = f"{_percent(row.group.percent)} against {_percent(row.other.percent)}"
    state = _state(row)
    if state == "parity":
        return f"In {name}, {kind.group} and {kind.other} are level in {row.pair.subject}: {level}{year}."
    word = {"almost parity": "almost level with", "behind": "behind", "ahead": "ahead of"}[state]
    return f"In {name}, {kind.group} are {word} {kind.other} in {row.pair.subject}: {level}{year}."


def _state(row: Found) -> str:
    """The reading of the ratio; where nobody of either has it they are level, where only the group has it, it is ahead."""
    ratio = row.gap.ratio
    if ratio is None:
        return "ahead" if row.group.percent else "parity"
    return parity(ratio)


def _sentence(row: Found, kind: Divide) -> str:
    gap = row.gap
    parts = [
        f"{row.pair.subject} ({when(row.year, row.flag)}): {kind.group} {_percent(row.group.percent)}, "
        f"{kind.other} {_percent(row.other.percent)}"
    ]
    if abs(gap.points) >= 0.05:
        parts.append(f"a gap of {words.number(abs(gap.points), 1)} percentage points")
    if gap.ratio is not None:
        what = "parity score" if kind.group == "women" else "ratio"
        parts.append(f"{what} {gap.ratio:.2f}")
    if gap.offline_ratio is not None and abs(gap.points) >= 0.05:
        parts.append(f"the share without is {gap.offline_ratio:.2f} times as large")
    told = "; ".join(parts) + "."
    if kind.all_of and gap.people is not None and gap.people >= 1 and _state(row) in ("behind", "almost parity"):
        told += (
            f" If that holds for {kind.all_of} ({row.people_year}), about {words.about(gap.people)} more of them would have it "
            "were the two level."
        )
    return told


def _still_missing(known: list[Found], kind: Divide) -> tuple[str, ...]:
    absent = [pair.subject for pair in kind.pairs if pair not in [row.pair for row in known]]
    if not absent:
        return ()
    return (
        f"Not known of both in one year: {words.listing(absent)}.",
        *((_would(kind),) if absent[0] == kind.pairs[0].subject else ()),
    )


def _would(kind: Divide) -> str:
    return f"What would bring figures: {kind.brings}."


def _unmeasured(kind: Divide) -> tuple[str, ...]:
    return (kind.unmeasured,) if kind.unmeasured else ()


def _percent(value: float) -> str:
    return f"{words.number(value, 1)} %"


def _line(row: Found) -> str:
    return f"{words.upper_first(row.pair.subject)}, {when(row.year, row.flag)}"


def _legend(kind: Divide) -> list[str]:
    return [words.upper_first(kind.group), words.upper_first(kind.other)]


def _row(row: Found, kind: Divide) -> dict[str, str]:
    gap = row.gap
    group, other = _legend(kind)
    return {
        group: _percent(row.group.percent),
        other: _percent(row.other.percent),
        "Ratio": words.NO_DATA if gap.ratio is None else f"{gap.ratio:.3f}",
        "Gap, points": words.number(gap.points, 1),
        "Ratio among those without": words.NO_DATA if gap.offline_ratio is None else f"{gap.offline_ratio:.2f}",
        "Year": when(row.year, row.flag),
        "Source": f"{access.origin(row.source).title}, {row.vintage}",
    }


def _table(known: list[Found], kind: Divide) -> pd.DataFrame:
    rows = {words.upper_first(row.pair.subject): _row(row, kind) for row in known}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("What")


def _among(about: Whom, kind: Divide) -> Finding:
    """The members of a group, in one indicator."""
    of_each = _recent([found(pair, list(about.among.members)) for pair in kind.pairs])
    most = max(map(len, of_each))
    known = next(each for each in of_each if len(each) >= most / 3)  # what says most, unless it is known of few
    if len(known) < 2:
        return Finding(
            f"How far {kind.group} and {kind.other} are apart online is known of too few economies in {about.inside}.",
            (_would(kind), *_unmeasured(kind)),
        )
    known = sorted(known, key=lambda row: (row.gap.points, row.economy), reverse=True)
    subject = known[0].pair.subject
    states = [_state(row) for row in known]
    counts = {
        f"{kind.group} are behind {kind.other}": states.count("behind") + states.count("almost parity"),
        "the two are level": states.count("parity"),
        f"{kind.group} are ahead": states.count("ahead"),
    }
    told = words.listing([f"in {n} {said}" for said, n in counts.items() if n])
    title = f"{subject} in {about.inside}, of {len(known)} economies with figures: {told}."
    widest = known[0]
    absent = [economies.called(iso3) for iso3 in about.among.members if iso3 not in {row.economy for row in known}]
    sentences = (
        *(
            (f"Widest in {economies.called(widest.economy)}: {_percent(widest.group.percent)} against "
             f"{_percent(widest.other.percent)} ({widest.year}).",)
            if widest.gap.points > 0 else ()
        ),
        f"Level means a ratio of 0.98 to 1.02; figures are of {words.years([row.year for row in known])}, and surveys ask "
        "different ages.",
        *((f"No recent figures of {len(absent)} economies of {len(about.among.members)}.",) if absent else ()),
        *_unmeasured(kind),
    )  # fmt: skip
    drawn = pd.DataFrame.from_dict(
        {f"{economies.name(row.economy)}, {row.year}": [row.group.percent, row.other.percent] for row in known},
        orient="index", columns=_legend(kind),
    )  # fmt: skip
    table = pd.DataFrame.from_dict({economies.name(row.economy): _row(row, kind) for row in known}, orient="index")
    return Finding(
        title, sentences, df=table.rename_axis("Economy"), fig=charts.pairs(drawn, unit="%", alt=f"{title} {sentences[0]}")
    )


def _recent(of_each: list[list[Found]]) -> list[list[Found]]:
    """Those dated and of the last years, counted back from the newest of all."""
    newest = max((row.year for known in of_each for row in known if row.flag != "undated"), default=0)
    return [[row for row in known if row.flag != "undated" and row.year > newest - WINDOW] for known in of_each]
