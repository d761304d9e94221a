"""What is known of an economy or a group, how old it is, and who is best known."""

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars, parts, theme
from research.charts import map as maps
from research.findings.audit_case import Audit, audit, shortened
from research.findings.finding import Finding
from research.metrics.known import OLDER, RECENT, STATES, UNDATED, UNKNOWN

_NAMED = 3  # of the oldest figures in a sentence; others in the remarks
_YEARS = 8  # shown one by one; earlier ones together
_COLOURS = (theme.BLUE, theme.CLASSES[1], theme.OCHRE, theme.GRID)
_HEADS = {RECENT: "Recent", OLDER: "Older", UNDATED: "Year not stated", UNKNOWN: "Not known"}


def audit_known(scope: str) -> Finding:
    """Return how much of what is asked for is known, by theme.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id

    Notes
    -----
    Recent are values that may be told and ranked: those up to five years older than the reference year.
    """
    case = audit(scope)
    own = case.states.loc[list(case.whom.members)]
    themes = pd.Series({key: catalogue.indicator(key).theme.capitalize() for key in own.columns})
    counts = own.melt().groupby([own.melt()["indicator"].map(themes), "value"]).size().unstack(fill_value=0)
    counts = counts.reindex(index=themes.unique(), columns=list(STATES), fill_value=0).rename(columns=_HEADS)
    total = counts.sum()
    unit = "economies and indicators" if case.whom.is_group else "indicators"
    title = _how_much(case, total)
    shares = counts.div(counts.sum(axis="columns"), axis="index") * 100
    drawn = (shares if case.whom.is_group else counts).rename_axis(None)
    return Finding(
        title=title,
        sentences=(_ends(counts), *_nowhere(case)),
        remarks=(_recent(case),),
        df=_counted(counts).rename_axis(f"Theme, {unit}"),
        fig=parts.stacked(
            drawn.loc[:, drawn.sum() > 0],
            unit=f"% of {unit}" if case.whom.is_group else unit,
            alt=f"{title} {_by_theme(counts)}",
            colours=[colour for head, colour in zip(drawn, _COLOURS, strict=True) if drawn[head].sum() > 0],
        ),
    )


def _counted(counts: pd.DataFrame) -> pd.DataFrame:
    """Counts by theme and of all together, with what is known and what is recent as shares."""
    whole = pd.concat([counts, counts.sum().rename("All themes").to_frame().T])
    of = whole.sum(axis="columns")
    shares = {"Known": 100 * (1 - whole[_HEADS[UNKNOWN]] / of), "Known and recent": 100 * whole[_HEADS[RECENT]] / of}
    return whole.map("{:,}".format).assign(**{head: share.map("{:.0f} %".format) for head, share in shares.items()})


def _how_much(case: Audit, total: pd.Series) -> str:
    known, of = int(total.sum() - total[_HEADS[UNKNOWN]]), int(total.sum())
    recent = int(total[_HEADS[RECENT]])
    if not case.whom.is_group:
        return f"Of {of} indicators, {known} are known for {case.whom.called}, {recent} of them of {case.recent_from} or later."
    asked, n = case.states.shape[1], len(case.whom.members)
    return (
        f"Of {asked} indicators for the {n} economies of {case.whom.called}, {words.number(100 * known / of, 0)} % "
        f"are known, {words.number(100 * recent / of, 0)} % of {case.recent_from} or later."
    )


def _ends(counts: pd.DataFrame) -> str:
    """The themes of which the largest and the smallest share is known."""
    of = counts.sum(axis="columns")
    shares = (100 * (1 - counts[_HEADS[UNKNOWN]] / of)).sort_values(ascending=False, kind="stable")
    first, last = (f"{words.lower_first(str(theme))} ({shares[theme]:.0f} %)" for theme in (shares.index[0], shares.index[-1]))
    return f"Most is known of {first}, least of {last}."


def _recent(case: Audit) -> str:
    return f"Recent is {case.recent_from} or later, up to five years before {case.reference}, the reference year."


def _nowhere(case: Audit) -> tuple[str, ...]:
    n = len(case.nowhere)
    if not n:
        return ()
    return (
        f"{n} of the indicators {'is' if n == 1 else 'are'} known for no economy at all in the data at hand: that is a gap of "
        f"the data, not of {case.whom.called}.",
    )


def _by_theme(counts: pd.DataFrame) -> str:
    known = counts.sum(axis="columns") - counts[_HEADS[UNKNOWN]]
    return "; ".join(f"{theme}: {n} of {counts.loc[theme].sum()} known" for theme, n in known.items()) + "."


def audit_age(scope: str) -> Finding:
    """Return of which years the latest values are, and which are the oldest.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    case = audit(scope)
    known = case.own[case.own["flag"].ne("undated")]
    if known.empty:
        return Finding(f"No figure on {case.whom.called} says of which year it is.", missing=True)
    first = known["year"].max() - _YEARS + 1
    years = known["year"].where(known["year"] >= first, first - 1)
    counts = years.value_counts().reindex(range(known["year"].max(), years.min() - 1, -1), fill_value=0)
    counts.index = pd.Index([_called(int(year), first, known["year"].min()) for year in counts.index])
    middle, oldest = int(known["year"].median()), int(known["year"].min())
    title = (
        f"Half or more of the {len(known):,} dated figures on {case.whom.called} are of {middle} or later; the oldest is of "
        f"{oldest}."
    )
    labels, said = counts.map("{:,}".format), _oldest(case, known)
    return Finding(
        title=title,
        sentences=said[:1],
        remarks=said[1:],
        df=pd.DataFrame({"Figures": labels}).rename_axis("Year of the latest value"),
        fig=bars.lines(
            counts.astype(float),
            labels=labels,
            unit="figures",
            top=None,
            alt=f"{title} " + "; ".join(f"{year}: {n}" for year, n in labels.items()),
        ),
    )


def _called(year: int, first: int, oldest: int) -> str:
    return str(year) if year >= first else words.years([oldest, first - 1])


def _oldest(case: Audit, known: pd.DataFrame) -> tuple[str, ...]:
    """How many figures are old, the first of them named; then which others."""
    old = known[known["year"] < case.recent_from].sort_values("year", kind="stable")
    if old.empty:
        return (f"None of them is from before {case.recent_from}.",)
    if case.whom.is_group:
        kinds = old.reset_index()["indicator"].value_counts()
        named = [f"{words.spoken(catalogue.indicator(str(key)))} ({n} economies)" for key, n in kinds.items() if n > 1]
        first = f", most often {_listed(named[:_NAMED])}" if named else ""
    else:
        keys = [str(key) for key in old.index.get_level_values("indicator")]
        named = [f"{words.spoken(catalogue.indicator(key))} ({year})" for key, year in zip(keys, old["year"], strict=True)]
        first = f"{'; the oldest' if len(named) > _NAMED else ''}: {_listed(named[:_NAMED])}"
    count = f"{len(old):,} {'is' if len(old) == 1 else 'are'} from before {case.recent_from}"
    rest = (f"Also from before {case.recent_from}: {shortened(named[_NAMED:])}.",) if named[_NAMED:] else ()
    return (f"{count}{first}.", *rest)


def _listed(names: list[str]) -> str:
    return shortened(names, _NAMED)


def audit_members(scope: str) -> Finding:
    """Return for how many indicators a value is known, economy by economy, as a map.

    Parameters
    ----------
    scope : a group id; or an economy in any spelling, which is shown among its peers
    """
    case = audit(scope)
    group = case.whom.among
    members = list(group.members)
    known = case.states.ne(UNKNOWN).sum(axis="columns").sort_values(ascending=False, kind="stable")
    recent = case.states.eq(RECENT).sum(axis="columns")
    inside, asked = known[known.index.isin(members)], case.states.shape[1]
    title = _most_known(case, inside)
    least = inside[inside.eq(inside.min())]
    fewest = shortened(economies.called(str(code)) for code in least.index)
    said = f"Least is known of {fewest}: {least.iloc[0]} of {asked} indicators."
    if list(least.index) == [case.whom.id]:
        said = f"Of no economy of {group.title} is less known."
    values = pd.DataFrame({"value": known.astype(float), "text": [f"{n} of {asked} indicators" for n in known]})
    return Finding(
        title=title,
        sentences=(said,),
        remarks=("What no source measures and what a source has but is not at hand look the same here.",),
        df=pd.DataFrame(
            {"Known": inside.astype(str), f"Of {case.recent_from} or later": recent[inside.index].astype(str)}
        ).set_axis(pd.Index([economies.name(str(code)) for code in inside.index], name=f"Economy, of {asked} indicators")),
        fig=maps.choropleth(
            access.shapes(),
            values,
            members=members,
            focus=None if case.whom.is_group else case.whom.id,
            unit="indicators",
            legend="indicators known",
            alt=f"Map of {group.title}. {title} {said}",
        ),
    )


def _most_known(case: Audit, inside: pd.Series) -> str:
    asked, middle = case.states.shape[1], words.number(float(inside.median()), 0)
    if not case.whom.is_group:
        own = int(case.states.loc[case.whom.id].ne(UNKNOWN).sum())
        others = inside.drop(case.whom.id, errors="ignore")
        return (
            f"{own} of {asked} indicators are known for {case.whom.called}; the median of the {len(others)} other economies of "
            f"{case.whom.among.title} is {words.number(float(others.median()), 0)}."
        )
    most = inside[inside.eq(inside.max())]
    return (
        f"In {case.whom.called}, {middle} of {asked} indicators are known for the median economy, {most.iloc[0]} for "
        f"{shortened((economies.called(str(code)) for code in most.index), 3)}."
    )
