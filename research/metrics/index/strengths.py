"""Strengths and weaknesses: rank of an economy among its peers, by indicator."""

from collections.abc import Hashable, Sequence

import pandas as pd

from research.metrics.index.score import Scores
from research.metrics.index.values import check_row


def strengths(
    result: Scores, economy: Hashable, peers: Sequence[Hashable] | None = None
) -> pd.DataFrame:
    """Return the standing of an economy in every indicator, strongest first.

    Parameters
    ----------
    result : of `score`
    economy : a row of it
    peers : rows to compare with, itself included or not; None for all

    Returns
    -------
    index leaf code; columns score, median (of peers that have one, the economy included), lead
    (score less median), rank (1 the best, ties sharing the best place), of (economies with a
    score). Indicators without a value are left out

    Raises
    ------
    InputError : there is no such row, of the economy or of a peer

    Examples
    --------
    >>> from research import framework
    >>> from research.metrics import index
    >>> fw = framework.load("idi").only(["i99H", "xHH6_IDI"])
    >>> values = pd.DataFrame({"i99H": [95.0, 38, 19], "xHH6_IDI": [19.0, 38, 76]}, index=["A",
    ...     "B", "C"])
    >>> strengths(index.score(fw, values), "A")[["lead", "rank"]].round(1).values.tolist()
    [[60.0, 1.0], [-20.0, 3.0]]
    """
    scores = result.normalised
    for row in (economy, *(peers or ())):
        check_row(row, scores.index)
    among = (
        scores
        if peers is None
        else scores.loc[[row for row in scores.index if row in {*peers, economy}]]
    )
    own = scores.loc[economy]
    table = pd.DataFrame(
        {
            "score": own,
            "median": among.median(),
            "lead": own - among.median(),
            "rank": among.round(9).rank(method="min", ascending=False).loc[economy],
            "of": among.count(),
        }
    ).dropna(subset=["score"])
    return table.sort_values("lead", ascending=False, kind="stable").rename_axis("leaf")
