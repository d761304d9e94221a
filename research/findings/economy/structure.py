"""The economy: what it is made of."""

import pandas as pd

from research import access
from research.charts import bars
from research.findings.core import Claim, Column, Finding, claim, finding, no_data, where
from research.findings.core.gaps import gaps
from research.findings.core.latest import is_recent
from research.findings.core.tables import YEARS, tabled
from research.messages.values import Economy, Percent, Year
from research.metrics import recent

_OFF = 0.5  # points from 100: shares that add up to something else are told to
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
