"""Possible breaks: years in which a series jumps from a level, falls or costs another price."""

import numpy as np
import pandas as pd

_TIMES = 3.0  # the usual change of a year
_LEAST = 3.0  # points
_BACK = 10  # years whose changes are usual
_KNOWN = 6  # of them known, at least
_HALF = 50.0  # %: below, a jump may be where adoption takes off
_FACTOR = 1.5  # of a price: one in eight of ITU's baskets moved by more from 2024 to 2025


def possible_breaks(shares: pd.Series) -> tuple[int, ...]:
    """Return the years in which a share of surveys jumps from a level it had kept.

    Parameters
    ----------
    shares : in %, index year ascending, without years that are filled in

    Notes
    -----
    From at least half of all, a jump from one year to the next of 3 points and more that is over
    three times the median change of the ten years before (six of them known), and more than all of
    them together: what grows steadily, or takes off, has none. Of 216 series of Internet use, 4
    have one, of 223 of households with Internet, 5. Falls are those of `possible_falls`: of
    households 32 more. Of 216 of access to electricity, 6 have a jump or a fall in the last five
    years.

    Against the notes of ITU's file of late 2025 on households with Internet: they call 6 years a
    break, not comparable, or of a changed question. The rule finds one of these. Three are below
    half, where it does not look (the steps of a forecast find two of them), and two moved the share
    by what is usual (2.3 and 6.5 points). Of the 5 it finds, one has such a note, one a note on
    another definition, two are where ITU's estimates meet an office's figures, and one has neither.
    So what it finds is mostly a break, and that it finds none does not mean there is none.

    Examples
    --------
    >>> level = [92.0, 91.0, 93.0, 92.0, 93.0, 91.0, 92.0, 92.5]
    >>> possible_breaks(pd.Series([*level, 97.0], range(2015, 2024)))
    (2023,)
    >>> possible_breaks(pd.Series([*level, 94.0], range(2015, 2024)))
    ()
    """
    years, values = shares.index.to_numpy(dtype=int), shares.to_numpy(dtype=float)
    change, yearly = np.diff(values), np.diff(years) == 1
    found = []
    for k in np.flatnonzero(yearly & (np.abs(change) >= _LEAST) & (values[:-1] >= _HALF)):
        if len(before := _before(years, yearly, int(k))):
            usual = np.median(np.abs(change[before]))
            moved = abs(values[k] - values[before[0]])
            if abs(change[k]) > max(_TIMES * usual, moved):
                found.append(int(years[k + 1]))
    return tuple(sorted({*found, *possible_falls(shares)}))


def _before(years: np.ndarray, yearly: np.ndarray, k: int) -> np.ndarray:
    """Return which changes of ten years before one are from year to year; none if few are."""
    found = np.flatnonzero(yearly[:k] & (years[1 : k + 1] >= years[k + 1] - _BACK))
    return found if len(found) >= _KNOWN else found[:0]


def possible_falls(values: pd.Series) -> tuple[int, ...]:
    """Return the years in which a share or a rate per 100 falls out of its line.

    Parameters
    ----------
    values : in % or per 100, index year ascending, without years that are filled in

    Notes
    -----
    A fall from one year to the next of 3 points and more, farther from the median change of the
    ten years before (six known) than three times the median size of these, and more than fell in
    all of them, at any level: nothing takes off downwards. Of 216 series of Internet use, 10 have
    one in their last five years, of 210 of fixed broadband per 100, 7.

    Examples
    --------
    Thailand's fixed broadband: 3.0 down, where 1.3 up is usual.

    >>> thai = [7.4, 7.7, 8.8, 10.2, 11.5, 12.9, 14.1, 16.0, 17.3, 17.5, 14.5, 14.9]
    >>> possible_falls(pd.Series(thai, range(2013, 2025)))
    (2023,)
    """
    years, known = values.index.to_numpy(dtype=int), values.to_numpy(dtype=float)
    change, yearly, found = np.diff(known), np.diff(years) == 1, []
    for k in np.flatnonzero(yearly & (change <= -_LEAST)):
        if len(before := _before(years, yearly, int(k))):
            usual, fallen = change[before], known[before[0]] - known[k]
            away = max(np.median(usual), 0.0) - change[k]
            if away > _TIMES * np.median(np.abs(usual)) and -change[k] > fallen:
                found.append(int(years[k + 1]))
    return tuple(found)


def possible_turnovers(shares: pd.Series, most: float) -> tuple[int, ...]:
    """Return the years in which a share of people moves by more than people come and go.

    Parameters
    ----------
    shares : in %, of what people keep once they have it; index year ascending
    most : points a year such a share can move by

    Notes
    -----
    Who can read does not forget: literacy moves as one cohort takes the place of another. One in
    ten of those aged 15 to 24 is replaced a year, so 2.5 points are newcomers who differ by 25
    points from those they replace; one in 25 of all adults where most are young, so 2 points are
    newcomers who differ by 50. More is another survey, another question or chance.

    Examples
    --------
    Young women who can read in Nigeria.

    >>> possible_turnovers(pd.Series({2016: 67.1, 2021: 69.05, 2024: 81.43}), 2.5)
    (2024,)
    """
    pace = shares.diff() / shares.index.to_series().diff()
    return tuple(map(int, pace.index[pace.abs() > most]))


def possible_prices(prices: pd.Series) -> tuple[int, ...]:
    """Return the years in which a price is another one: by half of it or more, and out of its line.

    Parameters
    ----------
    prices : index year ascending

    Notes
    -----
    By a factor of 1.5 and more from one year to the next, and over three times the median change of
    the other years, in logarithms; of three values there is one other. Of 206 prices of mobile
    data, 19 of 2025 are such.

    Examples
    --------
    >>> possible_prices(pd.Series([2.29, 0.74, 0.61], range(2023, 2026)))
    (2024,)
    >>> possible_prices(pd.Series([4.93, 4.47, 4.1], range(2023, 2026)))
    ()
    """
    known = prices[prices > 0]
    step = np.abs(np.diff(np.log(known.to_numpy(dtype=float))))
    years = known.index.to_numpy(dtype=int)
    found = []
    for k in np.flatnonzero((np.diff(years) == 1) & (step >= np.log(_FACTOR))):
        others = np.delete(step, k)
        if len(others) and step[k] > _TIMES * np.median(others):
            found.append(int(years[k + 1]))
    return tuple(found)
