"""Indicators a study asks for and lacks, why, and who publishes them."""

from collections.abc import Mapping, Sequence

import pandas as pd

from research import access, frame
from research import options as choices
from research.findings.core import Claim, Finding, Table, claim, finding, v
from research.findings.core.gaps import gaps as gaps_of
from research.findings.core.gaps import publisher, publisher_cell, read_lately
from research.findings.core.latest import comparable, first_year, first_years
from research.findings.core.tables import PUBLISHERS, TITLES, columns_of
from research.findings.divides.girls_values import AGED
from research.findings.progress.breaks import doubt, with_doubt
from research.report.table import code

_NOW = 9999  # of what has no value that could be old
# Gaps of indicators that have values: these conflict, or have nothing to compare with.
_OPEN = dict.fromkeys(("options-unchecked-alone", "parity-alone"), claim("missing-alone"))
_OPEN["options-unchecked-open"] = claim("missing-open")


@finding
def missing(economy: str, indicators: Sequence[str], *found: Finding | None) -> Finding:
    """Return which indicators are missing or old for an economy, why, and who publishes them.

    Those no recent release was read of are no lack of the economy, and counted apart.

    Parameters
    ----------
    economy : any spelling of an economy
    indicators : catalogue ids a study asks for
    found : findings of the study, whose data gaps are listed too; None for one it does not have
    """
    gaps = [gap for of in found if of is not None for gap in of.gaps]
    gaps.sort(key=lambda gap: gap.id in _OPEN)  # why a value does not count is named last
    by_key = {key: gap.id for gap in gaps for key in choices.lacked(gap)}
    keys = [*dict.fromkeys([*indicators, *by_key])]
    values = frame.mrnev(access.usable(keys, economy)).reset_index("economy", drop=True)
    years = values.loc[values["flag"].ne("undated"), "year"].astype(int)
    known: dict[str, object] = {key: _OPEN[id] for key, id in by_key.items() if id in _OPEN}
    known |= _doubted(economy, values)
    last = {key: v.Quantity(float(values.at[key, "value"]), key) for key in years.index}
    known |= {
        key: claim("missing-dated", value=last[key], year=v.Year(int(years[key])))
        for key in keys
        if years.get(key, _NOW) < first_year()
    }
    lacking = [key for key in keys if key not in values.index]
    known |= _reasons(economy, lacking) if lacking else {}
    unread = [key for key, why in known.items() if _unread(key, why, economy)]
    known = {key: why for key, why in known.items() if key not in unread}
    return Finding(
        claim("missing-gaps" if known else "missing-none", economy=v.Economy(economy)),
        gaps=gaps_of(unread, economy),
        missing=len(lacking) == len(keys),
        weight=float(bool(known)),
        shows=(claim("page-data-gaps"),),
        table=_table(known) if known else None,
    )


def _doubted(iso3: str, values: pd.DataFrame) -> dict[str, object]:
    """Return what speaks against each latest value in doubt."""
    found: dict[str, object] = {}
    for key, value, year in values[["value", "year"]].itertuples():
        if (why := doubt(key, iso3)) is not None:
            shown = with_doubt(v.Quantity(value, key), key, iso3)
            dated = v.Year(int(first_years(key).get(iso3, year)))
            found[key] = claim("missing-doubted", value=shown, year=dated, why=why)
    return found


def _unread(key: str, why: object, iso3: str) -> bool:
    """Return whether an indicator has no recent value for want of a recent release."""
    kind = why.id if isinstance(why, Claim) else ""
    old = kind == "missing-dated" and access.aged(key, iso3) and not read_lately(key, iso3)
    return kind == "missing-not-loaded" or bool(old)


def _reasons(iso3: str, lacking: list[str]) -> dict[str, object]:
    """Return why each indicator has no value."""
    reasons: dict[str, object] = dict(access.omissions(iso3))
    dropped = [each for each in access.corrections([iso3], lacking) if each.action == "drop"]
    reasons |= {each.indicator: each.reason for each in dropped}
    for row in access.suspects(lacking, iso3).itertuples():
        reasons[row.indicator] = claim("missing-suspect", reason=v.Text(row.reason))
    return {key: reasons.get(key) or _not_given(key, iso3) for key in lacking}


def _table(known: Mapping[str, object]) -> Table:
    """Return one row per indicator, with why it is a gap and who publishes it."""
    rows = pd.DataFrame(
        {"why": [*known.values()]}, pd.Index([v.Indicator(key) for key in known], dtype=object)
    )
    rows["publisher"] = [publisher_cell(publisher(key)) for key in known]
    columns = columns_of("missing", why="text", publisher=PUBLISHERS)
    file = pd.DataFrame({"indicator": [*known], **{name: map(code, rows[name]) for name in rows}})
    return Table(rows, columns, TITLES, open=True, file=file)


def _not_given(key: str, iso3: str) -> Claim:
    """Return whether a release read has none, or none of late was read that could have it."""
    releases, stem = read_lately(key, iso3), key.rpartition("_")[0]
    some_ages = key.replace(stem, AGED[stem]) if stem in AGED else ""
    if some_ages and iso3 in comparable(some_ages).index:
        return claim("missing-some-ages", indicator=v.Indicator(some_ages))
    if not releases:
        return claim("missing-not-loaded")
    told = (
        claim("sources-release", source=v.Text(title), release=v.Text(vintage))
        for title, vintage in releases
    )
    return claim("missing-no-value", releases=v.Items(told))
