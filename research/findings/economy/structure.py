"""The economy: what it is made of and what it trades."""

import pandas as pd

from research import access, economies
from research.charts import bars
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent
from research.findings.core.registry import finding
from research.messages.values import Claim, Economy, Money, Percent, Year, claim
from research.metrics import recent
from research.report.finding import Finding
from research.report.table import Column, Table

_TRADE_YEARS = 5  # shown in the table
_OFF = 0.5  # points from 100: shares that add up to something else are told to
SECTORS = ("gdp_services", "gdp_industry", "gdp_agriculture")


@finding
def sectors(economy: str) -> Finding:
    """Return the shares of services, industry and agriculture in GDP.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    who, wide = Economy(iso3), access.together(list(SECTORS), iso3)
    if wide.empty:
        single = access.load(SECTORS, iso3).notna().any()
        apart = (claim("sectors-apart", economy=who),) if single.any() else ()
        return Finding(
            claim("sectors-unknown", economy=who),
            gaps=(*gaps(single.index[~single].tolist()), *apart),
            missing=True,
        )
    (_, year), row = wide.index[-1], wide.iloc[-1]
    shares = row.rename(index=lambda key: key.removeprefix("gdp_"))
    headline = claim(
        "sectors-shares", economy=who, **{name: Percent(value, 1) for name, value in shares.items()}
    )
    told = is_recent(year)
    off = shares.sum() - 100
    notes: tuple[Claim, ...] = ()
    if told and abs(off) > _OFF:
        notes = (
            claim(
                "sectors-sum-under" if off < 0 else "sectors-sum-over", sum=Percent(shares.sum(), 1)
            ),
        )
    dated = told and recent.age(year, access.reference_year()) != "current"
    frame = pd.DataFrame({"share": [*shares, shares.sum()], "year": year})
    frame.index = pd.Index(
        [claim(f"sector-{name}").id for name in (*shares.index, "together")], name="sector"
    )
    columns = {
        "share": Column(claim("sectors-axis"), "percent", decimals=1),
        "year": Column(claim("column-year"), "year"),
    }
    return Finding(
        headline=headline if told else claim("sectors-unknown", economy=who),
        claims=(claim("sectors-dated", year=Year(year)),) if dated else (),
        notes=notes,
        gaps=() if told else (claim("sectors-old", economy=who, year=Year(year)),),
        table=Table(frame, columns, Column(claim("sectors-rows"), "message")),
        weight=0,
        chart=bars.parts(
            shares.set_axis([claim(f"sector-{name}") for name in shares.index]),
            label=claim("sectors-whole"),
            unit=claim("sectors-axis"),
            alt=claim("sectors-chart", year=Year(year), shares=headline),
        ),
    )


@finding
def trade(economy: str) -> Finding:
    """Return exports and imports of goods and services, and their size against GDP at market rates.

    Parameters
    ----------
    economy : any spelling of an economy
    """
    iso3 = economies.resolve(economy)
    who = Economy(iso3)
    for basis in ("balance", "accounts"):
        keys = [
            f"{flow}{'_national_accounts' if basis == 'accounts' else ''}"
            for flow in ("exports", "imports")
        ]
        wide = access.load(keys, iso3).dropna()
        if len(wide):
            break
    else:
        return Finding(
            claim("trade-unknown", economy=who), gaps=gaps(["exports", "imports"]), missing=True
        )
    frame = (
        wide.droplevel("economy")
        .set_axis(["exports", "imports"], axis="columns")
        .tail(_TRADE_YEARS)
    )
    gdp = access.load("gdp_current_usd", iso3).droplevel("economy")["gdp_current_usd"]
    frame["share"] = 100 * (frame["exports"] + frame["imports"]) / gdp.reindex(frame.index)
    columns = {
        "exports": Column(claim("trade-column-exports"), "quantity", keys[0]),
        "imports": Column(claim("trade-column-imports"), "quantity", keys[1]),
        "share": Column(claim("trade-column-share"), "percent", decimals=0),
    }
    year, last = int(frame.index[-1]), frame.iloc[-1]
    surplus, told = last["exports"] - last["imports"], is_recent(year)
    headline = claim(
        "trade-surplus" if surplus > 0 else "trade-deficit",
        economy=who,
        year=Year(year),
        balance=Money(abs(surplus)),
    )
    return Finding(
        headline=headline if told else claim("trade-unknown", economy=who),
        claims=(claim("trade-size", share=Percent(last["share"])),)
        if told and pd.notna(last["share"])
        else (),
        notes=(claim(f"trade-basis-{basis}"),),
        gaps=() if told else (claim("trade-old", economy=who, year=Year(year)),),
        table=Table(frame, columns, Column(claim("column-year"), "year"), open=True),
        weight=0,
    )
