"""Who moved faster than economies that began where they did."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from research.errors import InputError
from research.metrics.forecast.slope import across
from research.metrics.peers.expectation import Expected, Scale, expected, scaled


@dataclass(frozen=True)
class Improvement:
    """How far economies came between two years, against those that began where they did.

    Attributes
    ----------
    table : a row an economy, furthest beyond expectation first; columns start, start_year, end,
        end_year, per_year (mean change a year, in the unit of the values), expected, low, high (of
        the end, prediction interval), beyond, score
    first, last : the years asked for
    expectation : the model it rests on, of the mean change a year on its scale
    left_out : economies with a value near one of the two years only, or near none; and shares that
        changed across a hole
    """

    table: pd.DataFrame
    first: int
    last: int
    expectation: Expected
    left_out: tuple[str, ...]


def improvement(
    values: pd.Series,
    first: int,
    last: int,
    *,
    scale: Scale = "level",
    tolerance: int = 2,
    level: float = 0.9,
    ends: pd.Series | None = None,
) -> Improvement:
    """Return how far economies came, and who came further than the start led one to expect.

    Parameters
    ----------
    values : index (economy, year)
    first, last : the two years; of each economy the value nearest to each is taken, the earlier of
        two as near
    scale, level : as of `expected`
    tolerance : how many years away a value may be
    ends : values the two may be of, where not all of them were measured

    Raises
    ------
    InputError : the years are not in order or too near each other, or too few economies have both

    Notes
    -----
    Those that begin low have further to go, and those that begin high cannot go far: so the mean
    change a year, on the scale of the model, is set against what the others say of one that began
    there (a parabola in the start), and read as the value it would have ended at. A start measured
    too low makes a rise look too fast: of shares, economies `stepped` between the two years are
    left out.

    Examples
    --------
    >>> index = pd.MultiIndex.from_product([[f"E{i}" for i in range(20)], [2010, 2020]],
    ...     names=["economy", "year"])
    >>> values = pd.Series([v for i in range(20) for v in (i,
    ...     2.0 * i + (i % 3) + (9 if i == 4 else 0))], index=index)
    >>> found = improvement(values, 2010, 2020)
    >>> found.table.index[0], found.table.loc["E4", "per_year"].item()
    ('E4', 1.4)
    """
    known = values.dropna()
    both = _both_ends(values if ends is None else ends, first, last, tolerance)
    if scale == "share":
        both = _without_stepped(both, known)
    on_scale, back = scaled(
        pd.concat([both["value_start"], both["value_end"]], keys=["start", "end"]), scale
    )
    begun, ended, span = on_scale["start"], on_scale["end"], both["year_end"] - both["year_start"]
    structure = pd.DataFrame({"start": begun, "start squared": (begun - begun.mean()) ** 2})
    found = expected((ended - begun) / span, structure, level=level)
    rows = found.table.index
    table = both.set_axis(["start", "start_year", "end", "end_year"], axis=1).loc[rows]
    table["per_year"] = (table["end"] - table["start"]) / span[rows]
    for column in ("expected", "low", "high"):
        table[column] = back((begun + span * found.table[column]).loc[rows].to_numpy())
    table = table.join(found.table[["beyond", "score"]])
    left_out = tuple(sorted(set(known.index.get_level_values("economy")) - set(table.index)))
    return Improvement(table, first, last, found, left_out)


def _both_ends(values: pd.Series, first: int, last: int, tolerance: int) -> pd.DataFrame:
    """Return value and year near the first and the last year, of economies that have both."""
    if list(values.index.names) != ["economy", "year"] or values.index.has_duplicates:
        raise InputError(
            f"values have the index {list(values.index.names)}; it is (economy, year), each once"
        )
    if last - first <= 2 * tolerance:
        raise InputError(
            f"{first} and {last} are too near each other for values up to {tolerance} years away; "
            "take years apart"
        )
    start, end = (_near(values.dropna(), year, tolerance) for year in (first, last))
    both = start.add_suffix("_start").join(end.add_suffix("_end"), how="inner")
    if both.empty:
        raise InputError(f"no economy has values near both {first} and {last}; fetch more years")
    return both


def _without_stepped(both: pd.DataFrame, known: pd.Series) -> pd.DataFrame:
    """Return the two ends of shares, but of economies that `stepped` between them."""
    until = known.index.get_level_values("economy").map(both["year_end"])
    step = stepped(known[known.index.get_level_values("year") <= until])
    return both[~(step.reindex(both.index) > both["year_start"])]


def stepped(shares: pd.Series) -> pd.Series:
    """Return the year of the last jump of over 30 points across missing years, by economy.

    Parameters
    ----------
    shares : in %, index (economy, year)
    """
    rows = shares.dropna().rename("value").reset_index().sort_values(["economy", "year"])
    changed = np.append(
        False, across(rows["year"].to_numpy(float), rows["value"].to_numpy(float), 100.0)
    )
    return (
        rows[changed[: len(rows)] & rows["economy"].eq(rows["economy"].shift())]
        .groupby("economy")["year"]
        .max()
    )


def _near(known: pd.Series, year: int, tolerance: int) -> pd.DataFrame:
    """Of each economy the value nearest to a year, with its year."""
    rows = known.rename("value").reset_index()
    rows["away"] = (rows["year"] - year).abs()
    near = rows[rows["away"] <= tolerance].sort_values(["away", "year"], kind="stable")
    return near.drop_duplicates("economy").set_index("economy")[["value", "year"]]
