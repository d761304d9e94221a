"""Three questions for the ministers of a group, drawn from its figures: those that concern the most of its economies."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from research import economies, words
from research.charts import bars
from research.findings.finding import Finding
from research.findings.latest import INCOME, comparable
from research.findings.whom import Whom, whom
from research.metrics.divide import PARITY
from research.metrics.peers import medians_beside

ASKED = 3
# Electricity ahead of Internet use by this many points; rural access behind urban by as many.
_WIDE = 20.0
_BEHIND = 0.95
_NEIGHBOURS = 20
# What entry-level broadband may cost, % of income a person (Broadband Commission, target 2 for 2025).
_AFFORDABLE = 2.0
_NAMED = 6


@dataclass(frozen=True)
class Question:
    """A question, and the economies it is about.

    Attributes
    ----------
    topic : in a few words
    fact : what the figures say of an economy concerned, to be read after "In 3 of 7 economies that have figures, "
    asked : the question
    concerned : a number for each economy concerned, the most pressing first
    known : how many economies have the figures
    unit : of the numbers, to be read after one
    """

    topic: str
    fact: str
    asked: str
    concerned: pd.Series
    known: int
    unit: str


def three_questions(group: str) -> Finding:
    """Return three questions for the ministers of a group of economies.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"

    Notes
    -----
    Each question counts the economies it concerns by a rule that its sentence states, over those with recent figures; the
    three that concern the most economies are asked. A question nobody has figures for is not asked.
    """
    this = whom(group)
    found = [question for rule in RULES if (question := rule(this)) is not None and len(question.concerned)]
    asked = sorted(found, key=lambda question: -len(question.concerned))[:ASKED]
    if not asked:
        return Finding(f"No question can be drawn from the figures at hand on {this.called}.")
    counts = pd.Series({question.topic: float(len(question.concerned)) for question in asked})
    number = {1: "One question", 2: "Two questions"}.get(len(asked), "Three questions")
    title = f"{number} for ministers, from the figures on {this.called}."
    return Finding(
        title=title,
        sentences=(
            *(_said(question) for question in asked),
            "Asked are the questions that concern the most economies; those no figure is at hand for are not among them.",
        ),
        df=_table(asked),
        fig=bars.lines(
            counts,
            labels=pd.Series({q.topic: f"{len(q.concerned)} of {q.known}" for q in asked}),
            unit="economies concerned",
            top=float(len(this.members)),
            alt=f"{title} " + "; ".join(f"{q.topic}: {len(q.concerned)} of {q.known} economies" for q in asked),
        ),
    )


def _said(question: Question) -> str:
    n = len(question.concerned)
    subject = (
        "the one economy that has figures" if question.known == 1 else f"{n} of {question.known} economies that have figures"
    )
    return f"In {subject}, {question.fact}. {question.asked}"


def _table(asked: list[Question]) -> pd.DataFrame:
    rows = {}
    for question in asked:
        first = question.concerned.head(_NAMED)
        named = [f"{economies.name(str(iso3))} ({words.number(value, 1)})" for iso3, value in first.items()]
        more = len(question.concerned) - len(named)
        rows[question.topic] = {
            "Economies concerned": f"{len(question.concerned)} of {question.known}",
            "Most concerned": f"{question.unit}: {words.listing([*named, *([f'{more} more'] if more else [])])}",
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Question")


def _members(this: Whom, *indicators: str) -> pd.DataFrame:
    """Recent values of the members that have all of some indicators."""
    wide = pd.DataFrame({key: comparable(key)["value"] for key in indicators}).dropna()
    return wide[wide.index.isin(this.members)]


def _question(topic: str, fact: str, asked: str, numbers: pd.Series, concerned: pd.Series, unit: str) -> Question | None:
    """A question about the economies that are concerned, those with the largest numbers first."""
    if numbers.empty:
        return None
    return Question(topic, fact, asked, numbers[concerned].sort_values(ascending=False, kind="stable"), len(numbers), unit)


def _electricity_without_internet(this: Whom) -> Question | None:
    values = _members(this, "electricity_access", "internet_users")
    wide = values["electricity_access"] - values["internet_users"] if len(values) else pd.Series(dtype=float)
    return _question(
        "Electricity, but not the Internet",
        f"the share of people with electricity is {_WIDE:.0f} percentage points or more above the share who use the Internet",
        "What keeps those who have power offline: coverage, price, devices or skills?",
        wide,
        wide >= _WIDE,
        "percentage points between the two shares",
    )


def _behind_their_means(this: Whom) -> Question | None:
    frame = pd.DataFrame({"x": comparable(INCOME)["value"], "y": comparable("internet_users")["value"]}).dropna()
    median = medians_beside(frame, "x", "y", _NEIGHBOURS)
    median = median[median.index.isin(this.members)]
    short = median - frame["y"].reindex(median.index)
    return _question(
        "Behind economies of the same means",
        f"Internet use is more than {100 * (1 - _BEHIND):.0f} % below the median of the {_NEIGHBOURS} nearest in income",
        "What have economies of the same income done that these have not?",
        short,
        frame["y"].reindex(median.index) < _BEHIND * median,
        "percentage points below that median",
    )


def _rural_electricity(this: Whom) -> Question | None:
    values = _members(this, "electricity_access_urban", "electricity_access_rural")
    wide = values["electricity_access_urban"] - values["electricity_access_rural"] if len(values) else pd.Series(dtype=float)
    return _question(
        "Rural electricity",
        f"access to electricity in rural areas is {_WIDE:.0f} percentage points or more below that in towns",
        "Which rural services can start before the grid arrives, and who carries the cost of power for them?",
        wide,
        wide >= _WIDE,
        "percentage points between urban and rural access",
    )


def _price(this: Whom) -> Question | None:
    price = _members(this, "mobile_data_basket_gni")["mobile_data_basket_gni"]
    return _question(
        "The price of mobile data",
        f"the data-only mobile basket costs more than {_AFFORDABLE:.0f} % of income a person",
        "Is it the market, taxes or the cost of the network that keeps the price up?",
        price,
        price > _AFFORDABLE,
        "% of gross national income a person",
    )


def _women(this: Whom) -> Question | None:
    values = _members(this, "internet_users_female", "internet_users_male")
    values = values[values["internet_users_male"] > 0]
    score = values["internet_users_female"] / values["internet_users_male"] if len(values) else pd.Series(dtype=float)
    return _question(
        "Women online",
        f"women use the Internet less than men, with a parity score below {PARITY[0]:g}",
        "Which programmes reach the women who are not online, and how would one know?",
        100 * (1 - score),
        score < PARITY[0],
        "% by which the share of women is below that of men",
    )


def _skills(this: Whom) -> Question | None:
    gap = _members(this, "literacy")["literacy"]
    return _question(
        "Reading before clicking",
        "fewer than 90 % of adults can read and write",
        "Can digital services be used without reading, and does adult education include digital skills?",
        100 - gap,
        gap < 90,
        "% of adults who cannot read and write",
    )


RULES: tuple[Callable[[Whom], Question | None], ...] = (
    _electricity_without_internet, _behind_their_means, _rural_electricity, _price, _women, _skills,
)  # fmt: skip
