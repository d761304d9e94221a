"""Practices from a table the user keeps, set beside where the indicators point; nothing is said without one."""

from dataclasses import replace

import pandas as pd

from research import access, catalogue, economies, words
from research.errors import InputError
from research.findings import html
from research.findings.finding import Finding
from research.findings.peers_structural import RATIOS, SHOWN, structure
from research.findings.performers import LEVEL, furthest, scale_of
from research.metrics.peers import expected, nearest


def shared_practices(economy: str, indicator: str, practices: str = "") -> Finding:
    """Return practices of a table, those first of economies the indicators point to.

    Parameters
    ----------
    economy : any spelling of an economy
    indicator : a catalogue id, the one performers are told by
    practices : path of a CSV file with the columns practice, economy, source, link, year; "" for none

    Raises
    ------
    InputError : the file is not there or is no table of practices; the rows at fault are named
    """
    iso3, entry = economies.resolve(economy), catalogue.indicator(indicator)
    peers, best = _peers(iso3), _performers(entry)
    pointed = [code for code in peers if code in best] or best[:3]
    if not practices:
        return _without(pointed)
    table = access.practices(practices)
    if table.empty:
        return replace(_without(pointed), title="The table of practices that was given has no row.")
    table = table.assign(why=[_why(str(code), iso3, peers, best) for code in table["economy"]])
    order = {"own": 0, "performer and peer": 1, "performer": 2, "peer": 3, "": 4}
    table = table.sort_values(["why", "year"], key=lambda column: column.map(order) if column.name == "why" else -column)
    useful = table["why"].isin(["performer and peer", "performer"])
    where = words.listing([economies.called(str(code)) for code in dict.fromkeys(table.loc[useful, "economy"])])
    n, of = len(table), table["economy"].nunique()
    title = f"The table given holds {n} practice{'' if n == 1 else 's'} from {of} {'economy' if of == 1 else 'economies'}."
    known = int(useful.sum())
    are = f"{known or 'None'} of them {'are' if known > 1 else 'is'}" if n > 1 else f"It is {'' if known else 'not '}"
    return Finding(
        title=title,
        sentences=(
            f"{are.strip()} of {'economies that do' if n > 1 else 'an economy that does'} better in {words.spoken(entry)} than "
            f"{'their' if n > 1 else 'its'} structure leads one to expect{': ' + where if where else ''}.",
        ),
        remarks=(
            "The practices are those of the table given. That one stands beside a good figure does not show that it brought it "
            "about.",
        ),
        df=_shown(table),
        open_table=True,
    )


def _peers(iso3: str) -> list[str]:
    return [str(code) for code in nearest(structure(), iso3, SHOWN, log=RATIOS).table.index]


def _performers(entry: catalogue.Indicator) -> list[str]:
    try:
        frame = structure(entry.id)
        found = expected(frame.pop(entry.id), frame, log=RATIOS, scale=scale_of(entry), level=LEVEL)
    except InputError:
        return []
    return furthest(found.table, "value", entry)


def _why(code: str, iso3: str, peers: list[str], best: list[str]) -> str:
    if code == iso3:
        return "own"
    return " and ".join([*(["performer"] if code in best else []), *(["peer"] if code in peers else [])])


def _without(pointed: list[str]) -> Finding:
    named = words.listing([economies.called(code) for code in pointed])
    return Finding(
        "No table of practices was given, and none are made up here.",
        remarks=(
            *((f"By the indicators, {named} would be the first to ask.",) if named else ()),
            "A CSV file with the columns practice, economy, source, link and year is shown here once the parameter "
            "“practices” names it.",
        ),
        missing=True,
    )


def _shown(table: pd.DataFrame) -> pd.DataFrame:
    said = {"own": "this economy", "": "neither performer nor peer"}
    cited = zip(table["source"], table["link"], strict=True)
    rows = {
        "Economy": [economies.name(str(code)) for code in table["economy"]],
        "Year": [str(year) for year in table["year"]],
        "By the indicators": [said.get(why, why) for why in table["why"]],
        "Source": [html.Link(source, link) if link else source for source, link in cited],
    }
    return pd.DataFrame(rows, index=pd.Index(list(table["practice"]), name="Practice"))
