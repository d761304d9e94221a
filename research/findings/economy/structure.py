"""The economy: what it is made of and what it trades."""

import pandas as pd

from research import access
from research.charts import bars
from research.findings.core import Claim, Column, Finding, Table, claim, finding, no_data, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent, sources_of
from research.findings.core.tables import YEARS, tabled
from research.messages.values import Economy, Money, Percent, Year
from research.metrics import recent

_TRADE_YEARS = 5  # shown in the table
_OFF = 0.5  # points from 100: shares that add up to something else are told to
_FLOWS = ("exports", "imports")
_BASES = {"balance": "", "accounts": "_national_accounts"}  # how their ids end, better ones first
SECTORS = ("gdp_services", "gdp_industry", "gdp_agriculture")


@finding
def sectors(economy: str) -> Finding:
    """Return the shares of services, industry and agriculture in GDP.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    who, wide = Economy(economy), access.together(list(SECTORS), economy)
    if wide.empty:
        return _no_sectors(economy)
    (_, year), row = wide.index[-1], wide.iloc[-1]
    shares = row.rename(index=lambda key: key.removeprefix("gdp_"))
    headline = claim(
        "sectors-shares", economy=who, **{name: Percent(value, 1) for name, value in shares.items()}
    )
    told = is_recent(year)
    dated = told and recent.age(year, access.reference_year()) != "current"
    frame = pd.DataFrame({"share": [*shares, shares.sum()], "year": year})
    frame.index = pd.Index(
        [claim(f"sector-{name}").id for name in (*shares.index, "together")], name="sector"
    )
    share = Column(claim("sectors-axis"), "percent", decimals=1)
    rest = {"rest": 100 - shares.sum()} if 100 - shares.sum() > _OFF else {}
    parts = pd.Series({**shares, **rest})
    return Finding(
        headline=headline if told else claim("sectors-unknown", economy=who),
        claims=where(dated, claim("sectors-dated", year=Year(year))),
        notes=_sum(shares.sum()) if told else (),
        gaps=where(not told, claim("sectors-old", economy=who, year=Year(year))),
        table=tabled("sectors", frame, share=share, year=YEARS),
        weight=0,
        chart=bars.parts(
            parts.set_axis([claim(f"sector-{name}") for name in parts.index]),
            label=claim("sectors-whole"),
            unit=claim("sectors-axis"),
            alt=claim("sectors-chart", year=Year(year), shares=headline),
        ),
        computed_from=SECTORS,
    )


def _no_sectors(iso3: str) -> Finding:
    """Return which shares are missing, or that they are of different years."""
    single = access.load(SECTORS, iso3).notna().any()
    apart = where(single.any(), claim("sectors-apart", economy=Economy(iso3)))
    unknown = claim("sectors-unknown", economy=Economy(iso3))
    return no_data(unknown, *gaps(single.index[~single].tolist()), *apart)


def _sum(together: float) -> tuple[Claim, ...]:
    """Return what the shares add up to, where that is not 100 %."""
    said = claim(f"sectors-sum-{'under' if together < 100 else 'over'}", sum=Percent(together, 1))
    return where(abs(together - 100) > _OFF, said)


@finding
def trade(economy: str) -> Finding:
    """Return exports and imports of goods and services, and their size against GDP at market rates.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    who = Economy(economy)
    known = {basis: rows for basis in _BASES if len(rows := _flows(economy, basis))}
    basis = max(known, key=lambda basis: known[basis].index[-1], default="")  # the better if level
    frame = known.get(basis, pd.DataFrame())
    if frame.empty:
        return no_data(claim("trade-unknown", economy=who), *gaps(list(_FLOWS)))
    gdp = access.load("gdp_current_usd", economy).droplevel("economy")["gdp_current_usd"]
    frame["share"] = 100 * (frame["exports"] + frame["imports"]) / gdp.reindex(frame.index)
    columns = {
        flow: Column(claim(f"trade-column-{flow}"), "quantity", f"{flow}{_BASES[basis]}")
        for flow in _FLOWS
    }
    columns["share"] = Column(claim("trade-column-share"), "percent", decimals=0)
    year, last = int(frame.index[-1]), frame.iloc[-1]
    surplus, told = last["exports"] - last["imports"], is_recent(year)
    of = {"economy": who, "year": Year(year), "balance": Money(abs(surplus))}
    headline = claim("trade-surplus" if surplus > 0 else "trade-deficit", **of)
    return Finding(
        headline=headline if told else claim("trade-unknown", economy=who),
        claims=where(
            told and pd.notna(last["share"]), claim("trade-size", share=Percent(last["share"]))
        ),
        notes=(claim(f"trade-basis-{basis}"),),
        gaps=where(not told, claim("trade-old", economy=who, year=Year(year))),
        table=Table(frame, columns, YEARS, open=True),
        weight=0,
        drawn_from=sources_of(economy, *(f"{flow}{_BASES[basis]}" for flow in _FLOWS)),
    )


def _flows(iso3: str, basis: str) -> pd.DataFrame:
    """Return exports and imports of the last years that have both, on one basis."""
    wide = access.load([f"{flow}{_BASES[basis]}" for flow in _FLOWS], iso3).dropna()
    return wide.droplevel("economy").set_axis([*_FLOWS], axis="columns").tail(_TRADE_YEARS)
