"""Values to doubt: corrected, left out, implausible, or contradicted by another source."""

from collections.abc import Iterable

import pandas as pd

from research import catalogue, frame, vintages
from research.access.record import answers
from research.access.releases import asked
from research.access.values import Names, economies_of, indicator_ids
from research.corrections import Correction
from research.loaders import agreement as pairs
from research.loaders import releases, snapshot

_OLDER = 3  # years before the newest release in the store, beyond which one is old


def omissions(economy: str) -> dict[str, str]:
    """Return by indicator why the source has no value for an economy, with the printed text."""
    return {
        o["indicator"]: f"{o['reason']}: “{o['text']}”"
        for o in snapshot.omissions()
        if o["economy"] == economy
    }


def corrections(economies: Iterable[str], indicators: Iterable[str]) -> list[Correction]:
    """Return the corrections that affect some indicators for some economies (alpha-3 codes)."""
    among = set(economies)
    return [c for found in answers(indicators) for c in found.corrections if c.economy in among]


def implausible(economies: Iterable[str], indicators: Iterable[str]) -> pd.DataFrame:
    """Return values left out because they are outside their indicator's range, as long frame."""
    among = list(economies)
    known = [each.left_out for each in answers(indicators) if len(each.implausible)]
    found = [rows for rows in (each.of(among) for each in known) if len(rows)]
    return pd.concat(found) if found else frame.nothing()


def suspects(
    indicators: Names = None, economies: Names = None, source: str | None = None
) -> pd.DataFrame:
    """Return the values nobody would believe, as a long frame with a column reason.

    Takes the first three arguments of `observations`; what is served is marked where the rules of
    `research.suspect` or a correction say so.
    """
    keys = list(catalogue.table()) if indicators is None else indicator_ids(indicators)
    given = [each.doubted for each in answers(keys, source)]
    known = [each for each in given if len(each.rows)] or given[:1]
    among = None if economies is None else economies_of(economies)
    found = [each.rows if among is None else each.of(among) for each in known]
    return pd.concat([rows for rows in found if len(rows)] or found[:1], ignore_index=True)


def agreement(indicators: Names = None, economies: Names = None) -> pd.DataFrame:
    """Return pairs of values of two sources for the same economy, year and indicator.

    Takes the first two arguments of `observations`.

    Returns
    -------
    columns indicator, economy, year, source, other, value, other_value, difference (in the unit),
    percent, apart (beyond the tolerance of the rule that marks suspect values), suspect (the
    sources whose figure is marked)
    """
    now = releases.state()
    keys = list(catalogue.table()) if indicators is None else indicator_ids(indicators)
    found = [agreed for key in keys if len(agreed := pairs.of(key, now))]
    table = pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=pairs.COLUMNS)
    among = None if economies is None else economies_of(economies)
    return (table if among is None else table[table["economy"].isin(among)]).reset_index(drop=True)


def aged(indicator: str, economy: str = "") -> list[tuple[str, str]]:
    """Return the releases of `asked` that are three years older than the newest in the store."""
    of_sources = vintages.at_hand(releases.state().folder)
    newest = max((each.vintage for each in of_sources if each.stated), default="")
    bound = f"{int(newest[:4]) - _OLDER}{newest[4:]}" if newest[:4].isdigit() else ""
    return [each for each in asked(indicator, economy) if each[1] < bound]
