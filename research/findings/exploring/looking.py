"""Exploration: any indicators, economies and years in one figure, and a comparison of peers."""

from collections.abc import Iterable

from research import access, catalogue
from research.charts import Figure, explorer
from research.errors import InputError
from research.findings.audits.sources import CORE
from research.findings.core import claim, v
from research.report.slots import shown

_MOST = 60  # lines a figure can hold


def explore(
    indicators: str | Iterable[str] = CORE,
    among: str | Iterable[str] = "itu:asia-pacific",
    years: int | Iterable[int] | None = None,
) -> Figure:
    """Return a figure with selectors for indicator, economy and years, for JupyterLab and HTML.

    Parameters
    ----------
    indicators : catalogue ids
    among : economies in any spelling, or groups; at most 60 economies
    years : a year, or years; None for all

    Raises
    ------
    InputError : a name is not known, there are more than 60 economies, or none of the values asked
        for is known

    Examples
    --------
    >>> figure = explore(["internet_users", "mobile_per_100"], ["THA", "VNM"])
    >>> [trace.name for trace in figure.data]
    ['Thailand', 'Viet Nam']
    """
    wide = access.load(indicators, among, years).dropna(axis="columns", how="all")
    known = wide.index.get_level_values("economy").unique() if wide.shape[1] else []
    if not len(known):
        raise InputError(
            "none of the values asked for is known; `research data show` says what there is, fetch "
            "the rest"
        )
    if len(known) > _MOST:
        raise InputError(
            f"{len(known)} economies are more than one figure can show; name a group of at most "
            f"{_MOST}"
        )
    titles = {str(key): _title(catalogue.indicator(str(key))) for key in wide.columns}
    names = {str(code): v.Economy(str(code)) for code in known}
    alt = claim(
        "explorer-chart", indicators=v.Items(titles.values()), economies=v.Items(names.values())
    )
    return shown(explorer.explorer(wide, titles=titles, names=names, alt=alt))


def _title(entry: catalogue.Indicator) -> v.Value:
    """Return the title of an indicator, with its unit where the title lacks it."""
    if entry.unit in entry.title:
        return v.Indicator(entry.id)
    return claim(
        "explorer-indicator", indicator=v.Indicator(entry.id), unit=v.Unit(entry.id, long=True)
    )
