"""Questions for the ministers of a group, drawn from its figures: first those that concern the most of its economies."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from research import economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import INCOME, combined, comparable
from research.findings.whom import Whom, whom
from research.metrics.divide import PARITY, ratio
from research.metrics.peers import medians_beside

_SHOWN = 10
_FIRST = 3  # named in a sentence
_NUMBERED = {1: "first", 2: "second", 3: "third"}
# Electricity ahead of Internet use by this many points; rural access behind urban by as many.
_WIDE = 20.0
_BEHIND = 0.95
_NEIGHBOURS = 20
# What entry-level broadband may cost, % of income a person (Broadband Commission, target 2 for 2025).
_AFFORDABLE = 2.0


@dataclass(frozen=True)
class Question:
    """A question, and the economies it is about.

    Attributes
    ----------
    topic : in a few words
    fact : what the figures say of an economy concerned, to be read after "In 3 of the 7 economies that have figures, "
    asked : the question
    concerned : a number for each economy concerned, the most pressing first
    known : how many economies have the figures
    unit : of the numbers, to be read after one
    years : of the figures of those that have them
    """

    topic: str
    fact: str
    asked: str
    concerned: pd.Series
    known: int
    unit: str
    years: str


def ministers_question(group: str, place: int = 1) -> Finding:
    """Return a question for the ministers of a group of economies: the one that concerns the most of them, the next, ...

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    place : 1 for the question that concerns the most economies

    Notes
    -----
    Each question counts the economies it concerns by a rule that its sentence states, over those with recent figures; two
    figures of an economy are set against each other only where they are at most three years apart. A question nobody has
    figures for is not asked.
    """
    this = whom(group)
    found = [question for rule in RULES if (question := rule(this)) is not None and len(question.concerned)]
    asked = sorted(found, key=lambda question: -len(question.concerned))
    if place > len(asked):
        further = _NUMBERED.get(place, "further")
        return Finding(f"The figures at hand on {this.called} give rise to no {further} question.", missing=True)
    return _asked(this, asked[place - 1])


def _asked(this: Whom, question: Question) -> Finding:
    n, shown = len(question.concerned), question.concerned.head(_SHOWN)
    names = [economies.name(str(iso3)) for iso3 in shown.index]
    labels = pd.Series([words.number(value, 1) for value in shown], index=names)
    counted = "the one economy" if question.known == 1 else f"{n} of the {question.known} economies"
    have = "has" if question.known == 1 else "have"
    fact = f"In {counted} of {this.called} that {have} figures, {question.fact}."
    texts = [f"{labels.iloc[0]} {question.unit}", *labels.iloc[1:]]
    first = [f"{economies.called(str(iso3))} ({texts[k]})" for k, iso3 in enumerate(shown.index[:_FIRST])]
    most = f"{'Most concerned:' if n > 1 else 'It is'} {words.listing(first)}."
    without, dated = len(this.members) - question.known, f"Figures are of {question.years}."
    rows = {economies.name(str(iso3)): {words.upper_first(question.unit): words.number(value, 1)}
            for iso3, value in question.concerned.items()}  # fmt: skip
    return Finding(
        title=f"{question.topic} in {this.called}: {words.lower_first(question.asked)}",
        sentences=(fact, most, dated),
        remarks=(
            *((f"{without} of the {len(this.members)} economies {'has' if without == 1 else 'have'} no figures to count.",)
              if without else ()),
            *((f"The chart shows the {_SHOWN} most concerned.",) if n > _SHOWN else ()),
        ),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy, the most concerned first"),
        fig=bars.lines(
            pd.Series(shown.to_numpy(), index=names),
            labels=labels,
            unit=question.unit,
            top=None,
            alt=f"{fact} {dated} " + "; ".join(f"{name}: {label}" for name, label in labels.items()),
        ),
    )  # fmt: skip


def _members(this: Whom, *indicators: str) -> pd.DataFrame:
    """Recent values of the members that have all of some indicators, of about one time."""
    wide = combined(*indicators).dropna()
    return wide[wide.index.isin(this.members)]


def _years(numbers: pd.Series, indicators: tuple[str, ...]) -> str:
    """The years of the values that some numbers are made of."""
    return words.years([int(year) for key in indicators for year in comparable(key)["year"].reindex(numbers.index).dropna()])


def _apart(this: Whom, more: str, less: str) -> pd.Series:
    """How far one indicator is above another, of the members that have both."""
    values = _members(this, more, less)
    return values[more].astype(float) - values[less].astype(float)


def _question(
    said: tuple[str, str, str], numbers: pd.Series, concerned: pd.Series, unit: str, *indicators: str
) -> Question | None:
    """A question, `said` in topic, fact and what is asked, about those concerned, the largest numbers first."""
    if numbers.empty:
        return None
    first = numbers[concerned].sort_values(ascending=False, kind="stable")
    return Question(*said, first, len(numbers), unit, _years(numbers, indicators))


def _electricity_without_internet(this: Whom) -> Question | None:
    wide = _apart(this, "electricity_access", "internet_users")
    return _question(
        (
            "Electricity without the Internet",
            f"the share of people with electricity is {_WIDE:.0f} percentage points or more above the share who use the "
            "Internet",
            "Is it coverage, price, devices or skills that keeps those who have power offline?",
        ),
        wide,
        wide >= _WIDE,
        "percentage points between the two shares",
        "electricity_access",
        "internet_users",
    )


def _behind_their_means(this: Whom) -> Question | None:
    frame = combined(INCOME, "internet_users").set_axis(["x", "y"], axis="columns").dropna()
    median = medians_beside(frame, "x", "y", _NEIGHBOURS)
    median = median[median.index.isin(this.members)]
    short = median - frame["y"].reindex(median.index)
    return _question(
        (
            "Behind economies of the same means",
            f"Internet use is more than {100 * (1 - _BEHIND):.0f} % below the median of the {_NEIGHBOURS} nearest in income",
            "What have economies of the same income done that these have not?",
        ),
        short,
        frame["y"].reindex(median.index) < _BEHIND * median,
        "percentage points below that median",
        INCOME,
        "internet_users",
    )


def _rural_electricity(this: Whom) -> Question | None:
    wide = _apart(this, "electricity_access_urban", "electricity_access_rural")
    return _question(
        (
            "Rural electricity",
            f"access to electricity in rural areas is {_WIDE:.0f} percentage points or more below that in towns",
            "Which rural services can start before the grid arrives, and who carries the cost of power for them?",
        ),
        wide,
        wide >= _WIDE,
        "percentage points between urban and rural access",
        "electricity_access_urban",
        "electricity_access_rural",
    )


def _price(this: Whom) -> Question | None:
    price = _members(this, "mobile_data_basket_gni")["mobile_data_basket_gni"]
    return _question(
        (
            "The price of mobile data",
            f"the data-only mobile basket costs more than {_AFFORDABLE:.0f} % of income a person",
            "Is it the market, taxes or the cost of the network that keeps the price up?",
        ),
        price,
        price > _AFFORDABLE,
        "% of gross national income a person",
        "mobile_data_basket_gni",
    )


def _women(this: Whom) -> Question | None:
    values = _members(this, "internet_users_female", "internet_users_male")
    values = values[values["internet_users_male"] > 0]
    score = values["internet_users_female"] / values["internet_users_male"] if len(values) else pd.Series(dtype=float)
    behind = [ratio(women, men).state in ("behind", "almost parity") for women, men in values.itertuples(index=False)]
    return _question(
        (
            "Women online",
            f"women use the Internet less than men, with a parity score below {PARITY[0]:g}",
            "Which programmes reach the women who are not online, and how would one know?",
        ),
        100 * (1 - score),
        pd.Series(behind, index=values.index, dtype=bool),
        "% by which the share of women is below that of men",
        "internet_users_female",
        "internet_users_male",
    )


def _reading(this: Whom) -> Question | None:
    gap = _members(this, "literacy")["literacy"]
    return _question(
        (
            "Reading before clicking",
            "fewer than 90 % of adults can read and write",
            "Can digital services be used without reading, and does adult education include digital skills?",
        ),
        100 - gap,
        gap < 90,
        "% of adults who cannot read and write",
        "literacy",
    )


RULES: tuple[Callable[[Whom], Question | None], ...] = (
    _electricity_without_internet, _behind_their_means, _rural_electricity, _price, _women, _reading,
)  # fmt: skip
