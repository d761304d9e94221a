"""Rounding of parts so that they add up to their total as it is written."""

import math

import numpy as np
import pandas as pd


def step_of(amount: float) -> float:
    """Return what an amount is rounded to where it is written with two significant digits.

    >>> step_of(584.4), step_of(1_263.0), step_of(0.0)
    (10.0, 100.0, 1.0)
    """
    return float(10.0 ** (math.floor(math.log10(abs(amount))) - 1)) if amount else 1.0


def three_figures(number: float) -> float:
    """Return a modelled number of people as precisely as a table has it.

    >>> three_figures(622_663.0), three_figures(0.0)
    (623000.0, 0.0)
    """
    return round(number, 2 - math.floor(math.log10(number))) if number > 0 else number


def adding(parts: pd.Series, total: float, step: float) -> pd.Series:
    """Return parts in whole steps that add up to a total in whole steps, by largest remainders.

    Parameters
    ----------
    parts : of either sign
    total : near the sum of the parts, such as that sum rounded
    step : what each is rounded to

    Notes
    -----
    The largest part takes what the total differs from their sum. Then each is rounded down, and
    what lacks goes to those that lost most (Hamilton's method): they are off by less than a step.

    Examples
    --------
    >>> adding(pd.Series([24.0, 24.0, 24.0]), 70.0, 10.0).tolist()
    [20.0, 30.0, 20.0]
    """
    steps = parts.to_numpy(dtype=float) / step
    whole = round(total / step)
    steps[np.argmax(np.abs(steps))] += whole - steps.sum()
    down = np.floor(steps)
    lost_most = np.argsort(down - steps, kind="stable")
    down[lost_most[: whole - int(down.sum())]] += 1
    return pd.Series(down * step, index=parts.index)


def adding_up(parts: pd.Series, total: float) -> pd.Series:
    """Return parts that add up to a total as it is written, none of them rounded to nothing.

    Parts of a step of the total or more are in whole steps, see `adding`; smaller ones stay as they
    are. Their sum is within half a step of the total as it is written.

    Examples
    --------
    >>> adding_up(pd.Series([17_450.0, 91.0]), 17_541.0).tolist()  # written 18,000
    [18000.0, 91.0]
    """
    step = step_of(total)
    small = parts < step
    if small.all():
        return parts
    rest = round(total / step) * step - float(parts[small].sum())
    return parts.mask(~small, adding(parts[~small], rest, step))
