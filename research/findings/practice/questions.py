"""Questions for a group's ministers, those on economies where most are offline first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pandas as pd

from research import options
from research.findings.comparison import expectation
from research.findings.core import Claim, Finding, claim, finding, v, where
from research.findings.core.latest import INCOME, combined, comparable
from research.findings.core.scope import Scope, scope_of
from research.findings.core.side_by_side import found, pair
from research.findings.overview.people_offline import offline_in
from research.findings.practice.benchmark import WITHIN
from research.findings.practice.common import common, counted
from research.findings.progress.breaks import is_doubted
from research.metrics.divide import PARITY, ratio
from research.metrics.peers import medians_beside

_FIRST = 3  # named in a sentence
_WIDE = 20.0  # points: rural access behind urban
_COVERAGE, _USE = "coverage_4g", "internet_users"
_BEHIND, _NEIGHBOURS = 0.95, 20
_READERS = 90.0  # % of adults


@dataclass(frozen=True)
class Question:
    """A question, and the economies it is about.

    Attributes
    ----------
    topic : of its messages: `question-TOPIC`, `question-TOPIC-fact`, `question-TOPIC-axis`
    rule : the values that say whom it concerns
    concerned : a number for each economy concerned, the most pressing first
    known : how many economies have the figures
    years : of the figures of those that have them
    indicators : of the figures
    doubtful : of those concerned the economies whose figures are in doubt: not to be named
    """

    topic: str
    rule: dict[str, v.Value]
    concerned: pd.Series
    known: int
    years: v.Years
    indicators: tuple[str, ...]
    doubtful: tuple[str, ...] = ()

    @property
    def sure(self) -> pd.Series:
        """The numbers of the economies that may be named."""
        return self.concerned.drop([*self.doubtful])

    @property
    def offline(self) -> float:
        """The people offline in the economies concerned."""
        return float(offline_in([*self.concerned.index])[0].sum())

    @property
    def axis(self) -> Claim:
        """What its numbers are."""
        return claim(f"question-axis-{self.topic}")


@finding
def ministers_question(group: str, place: int = 1) -> Finding:
    """Ask a group's ministers a question: first that on economies where most are offline.

    Parameters
    ----------
    group : a group id such as "itu:asia-pacific"
    place : 1 for the question on economies where most people are offline, and so on

    Notes
    -----
    Each question counts the economies it concerns by a rule that its sentence states, over those
    with recent figures; two figures of an economy are set against each other only where they are at
    most three years apart. An economy whose value is in doubt is counted and not named. A question
    that concerns fewer than three, or nobody has figures for, is not asked. People within reach of
    4G are asked about by the rule of the policy options.
    """
    about, asked = scope_of(group), asked_of(group)
    if place > len(asked):
        said = claim("question-no-more", among=about.value, place=v.Rank(place))
        return Finding(said, missing=True, weight=0.0)
    return _asked(about, asked[place - 1])


def asked_of(group: str) -> list[Question]:
    """Return the questions for a group, those on economies where most are offline first."""
    about = scope_of(group)
    return _ordered(about, (rule(about) for rule in RULES))


def _ordered(about: Scope, found: Iterable[Question | None]) -> list[Question]:
    """Return questions of enough economies, those where most people are offline first."""
    few = max(min(8, len(about.members)), len(about.members) / 4)  # with figures, to count at all
    known = [q for q in found if q and q.sure.size and q.known >= few and len(q.concerned) >= 3]
    return sorted(known, key=lambda question: (-question.offline, -len(question.concerned)))


def _asked(about: Scope, question: Question) -> Finding:
    named = v.Items(map(v.Economy, question.sure.index[:_FIRST]))
    who = {"economies": named} if question.topic == "income" else {"among": about.value}
    headline = claim(f"question-asked-{question.topic}", **who)
    counts = counted(len(question.concerned), question.known, len(about.members))
    of = {"among": about.value, "economies": counts, **question.rule}
    fact = claim(f"question-fact-{question.topic}", **of)
    return Finding(
        headline,
        claims=(fact, _most(question)),
        notes=(claim("question-years", years=question.years), *_doubtful(question)),
        computed_from=question.indicators,
        weight=0.0,  # a summary has what is to be decided
    )


def _most(question: Question) -> Claim:
    named = question.sure.head(_FIRST)
    digits = int(named.min() < 10)  # a list has one number of decimals
    first = (
        claim("question-economy", economy=v.Economy(str(iso3)), value=v.Number(value, digits))
        for iso3, value in named.items()
    )
    of: dict[str, v.Value] = {"axis": question.axis, "economies": v.Items(first)}
    return claim("question-most-sure" if question.doubtful else "question-most", **of)


def _doubtful(question: Question) -> tuple[Claim, ...]:
    """Name the economies that are counted and not named."""
    named = v.Items(map(v.Economy, question.doubtful))
    return where(question.doubtful, claim("question-doubtful", economies=named))


def _members(about: Scope, *indicators: str) -> pd.DataFrame:
    """Recent values of the members that have all of some indicators, of about one time."""
    wide = combined(*indicators).dropna()
    return wide[wide.index.isin(about.members)]


def _question(
    topic: str, numbers: pd.Series, concerned: pd.Series, *indicators: str, **rule: v.Value
) -> Question | None:
    """Return a question to the economies concerned, largest values first; `rule` selects them."""
    if numbers.empty:
        return None
    years = pd.concat([comparable(key, numbers.index)["year"] for key in indicators])
    first, span = numbers[concerned], v.Years(years.min(), years.max())
    first = first.sort_values(ascending=False, kind="stable")
    of = [key for key in indicators if key != INCOME]
    doubtful = (str(iso3) for iso3 in first.index if any(is_doubted(key, iso3) for key in of))
    return Question(topic, rule, first, len(numbers), span, indicators, (*doubtful,))


def _rural(about: Scope) -> Question | None:
    """Ask where rural access to electricity is far below urban access."""
    more, less = "electricity_access_urban", "electricity_access_rural"
    values = _members(about, more, less).astype(float)
    gap = values[more] - values[less]
    return _question("rural", gap, gap >= _WIDE, more, less, points=v.Number(_WIDE))


def _use(about: Scope) -> Question | None:
    """Ask where people within reach of 4G are offline, by the rule of the policy options."""
    found = common(about, options.problems()["use"])
    values = _members(about, _COVERAGE, _USE).astype(float)
    values = values[values.index.isin([each.economy for each in found.members])]
    gap, short = values[_COVERAGE] - values[_USE], values.index.isin(found.economies)
    of = {"within": v.Percent(100 * WITHIN)}
    return _question("coverage", gap, pd.Series(short, gap.index), _COVERAGE, _USE, **of)


def _behind_their_means(about: Scope) -> Question | None:
    """Ask where fewer are online than with the same income, and than its structure explains."""
    frame = combined(INCOME, "internet_users").set_axis(["x", "y"], axis="columns").dropna()
    found = expectation.outcomes("internet_users")
    if found is None:
        return None
    median = medians_beside(frame, "x", "y", _NEIGHBOURS)
    beyond = found.table["beyond"]
    median = median[median.index.isin(about.members) & median.index.isin(beyond.index)]
    own = frame["y"].reindex(median.index)
    behind = (own < _BEHIND * median) & beyond[median.index].eq("below")
    rule = {"below": v.Percent(100 * (1 - _BEHIND)), "nearest": v.Count(_NEIGHBOURS)}
    return _question("income", median - own, behind, INCOME, "internet_users", **rule)


def _women(about: Scope) -> Question | None:
    """Ask where women are behind, by figures of one survey, as `divide` compares them."""
    sexes = pair("internet_users")
    rows = [of for of in found(sexes, [*about.members]) if of.recent and of.other.percent]
    known = {of.economy: ratio(of.group.percent, of.other.percent) for of in rows}
    score = pd.Series({code: of.value for code, of in known.items()}, dtype=float)
    behind = pd.Series({code: bool(of.short) for code, of in known.items()}, dtype=bool)
    rule = v.Number(PARITY[0], 2)
    return _question("women", 100 * (1 - score), behind, sexes.group, sexes.other, score=rule)


def _reading(about: Scope) -> Question | None:
    literate = _members(about, "literacy")["literacy"]
    return _question(
        "reading", 100 - literate, literate < _READERS, "literacy", readers=v.Percent(_READERS)
    )


RULES: tuple[Callable[[Scope], Question | None], ...] = (
    _use,
    _behind_their_means,
    _rural,
    _women,
    _reading,
)
