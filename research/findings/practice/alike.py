"""Which economies like one have no gap where it has one, to be asked or compared with."""

import numpy as np
import pandas as pd

from research import catalogue, options
from research.findings.comparison.structural import leading, most_like
from research.findings.core import claim, v
from research.findings.core.clear import lead
from research.findings.core.latest import INCOME, comparable
from research.findings.core.similar import NEAREST, RICHER
from research.findings.practice.diagnosis import Diagnosis, diagnose
from research.options import Problem

_FEW = 2  # economies that a sentence names
_SIZE = 10.0  # times the people: an economy of more is not called alike in size


def to_ask(iso3: str, problem: Problem) -> v.Items:
    """Return the nearest peers without a gap, each with its figure."""
    return v.Items(
        claim("question-economy", economy=v.Economy(of.economy), value=of.own)
        for of in _without(iso3, problem)
    )


def _without(iso3: str, problem: Problem) -> list[Diagnosis]:
    """Return the nearest peers that clearly lead and meet the target, by current, sure figures.

    Of the nearest incomes, and not of another size. People within reach of a network are judged as
    all people are.
    """
    judged = options.problems()["online"] if problem.within else problem
    entry, known = catalogue.indicator(judged.indicator), comparable(judged.indicator)
    if iso3 not in known.index:
        return []
    values = leading(known, most_like(iso3), entry.id)
    ahead = lead(values, float(known.at[iso3, "value"]), entry, entry.direction).index
    alike = ahead.intersection(_alike(iso3))
    found = (diagnose(code, judged) for code in most_like(iso3) if code in alike)
    return [of for of in found if of and not of.missing and of.current][:_FEW]


def _alike(iso3: str) -> pd.Index:
    """Return the economies nearest in income and not of another size, to be named with values."""
    income, people = comparable(INCOME)["value"], comparable("population")["value"]
    if iso3 not in income.index or iso3 not in people.index:
        return income.index[:0]
    apart = np.log(income / income[iso3]).abs().drop(iso3).nsmallest(NEAREST)
    near = apart.index[apart <= np.log(RICHER)]
    return near.intersection(people.index[(people / people[iso3]).between(1 / _SIZE, _SIZE)])
