"""How unequally an indicator is spread over the people of a region or group, and what lies between groups of economies."""

from collections.abc import Callable

import numpy as np
import pandas as pd

from research import access, catalogue, economies, words
from research.charts import lorenz as charts
from research.errors import InputError
from research.findings.counted import WHOLE, counted
from research.findings.finding import Finding
from research.findings.latest import comparable
from research.findings.whom import Whom, whom
from research.metrics import inequality as measures
from research.metrics.recent import APART, recent

FEWEST = 3
NAMED = 15
# Each measure with what it is, in words; a measure is 0 where all have the same, but for the two ratios.
_MEASURES: dict[str, tuple[Callable[..., float], str]] = {
    "Gini index": (measures.gini, "0: all have the same, 1: one has all"),
    "Theil T": (measures.theil_t, "0: all have the same; weighs those with most"),
    "Theil L": (measures.theil_l, "0: all have the same; weighs those with least"),
    "Atkinson, aversion 0.5": (measures.atkinson, "part of the total that could go unmissed if it were spread evenly"),
    "Palma ratio": (measures.palma, "what the tenth with most have, over what the 40 % with least have"),
    "S80/S20": (measures.s80_s20, "what the fifth with most have, over what the fifth with least have"),
}


def inequality(scope: str, indicator: str) -> Finding:
    """Return how unequally an indicator is spread over people, with the Lorenz curve of those counted at their economy's value.

    Parameters
    ----------
    scope : an economy in any spelling, for its region; or a group such as "itu:asia-pacific"
    indicator : a catalogue id; a rate, a price or an amount a head, that cannot be negative

    Raises
    ------
    InputError : the scope or the indicator is not known; the indicator is a total or can be negative

    Notes
    -----
    Inequality between economies only, each weighted by its people: everybody is counted at the value of their economy, so the
    inequality among all people is larger. Counted are recent values, each with the number of people of its year, or of the
    nearest at most three years before or after.
    """
    about, entry = whom(scope), _spread(indicator)
    known = _values(about, entry)
    spoken = words.spoken(entry)
    if len(known) < FEWEST or not known["value"].any():
        return Finding(
            f"How unequally {spoken} is spread in {about.inside} is not known.",
            remarks=("Too few recent values are known.", *_left_out(about, known)),
            missing=True,
        )
    least = measures.income_share(known["value"], known["people"], start=0, end=0.4)
    covered = counted(about.among.members, known.index)
    people = "people" if covered.whole else "people counted"
    title = (
        f"In {about.inside}{covered.without}, the 40 % of the {people} who live where {spoken} is lowest have "
        f"{words.number(100 * least, 0)} % of the whole (Gini index {_index(measures.gini(known['value'], known['people']))})."
    )
    return Finding(
        title,
        (
            f"Two people picked at random live in economies whose values are {_apart(known, entry)} apart on average (values "
            f"of {words.years(known['year'].tolist())}).",
            *_between(about, known),
            *covered.sentence(about.inside),
            *_own(about, known, covered.share),
        ),
        remarks=(
            "Everybody is counted at the average of their economy: differences inside economies come on top.",
            *_reading(about, known, entry),
            *_left_out(about, known),
        ),
        df=_table(about, known, entry),
        fig=_figure(about, known, entry, title),
    )


def _spread(indicator: str) -> catalogue.Indicator:
    entry = catalogue.indicator(indicator)
    if entry.additive:
        raise InputError(f"{entry.id!r} is a total; inequality among people needs an amount a head or a share of people")
    if entry.valid[0] < 0:
        raise InputError(f"{entry.id!r} can be negative ({entry.valid[0]:g}), where shares of a whole have no meaning")
    return entry


def _values(about: Whom, entry: catalogue.Indicator) -> pd.DataFrame:
    """Index economy, lowest first; columns value, year, people."""
    values = comparable(entry.id)[["value", "year"]]
    known = values.assign(people=_people(values["year"])).dropna()
    return known[known.index.isin(about.among.members)].sort_values("value", kind="stable")


def _people(years: pd.Series) -> pd.Series:
    """The population of each economy nearest to its year: three years away at most, not old, the later of two as near."""
    rows = recent(access.usable("population"), access.reference_year())
    rows = rows.assign(away=(rows["year"] - rows["economy"].map(years).astype("float64")).abs())
    near = rows[rows["away"] <= APART].sort_values(["away", "year"], ascending=[True, False])
    return near.drop_duplicates("economy").set_index("economy")["value"]


def _index(value: float) -> str:
    return f"{value:.2f}" if value >= 0.01 else words.number(value, 2)


def _reading(about: Whom, known: pd.DataFrame, entry: catalogue.Indicator) -> tuple[str, ...]:
    """How the measures are to be read."""
    sentences = ["The Gini index is 0 where all have the same and 1 where one has all."]
    if entry.valid == (0, 100):
        sentences.append("An index of a share falls by itself as the share nears 100 %; the distance of two people does not.")
    once = measures.gini(known["value"])
    sentences.append(f"Counting each of the {len(known)} economies once, and not its people, the Gini index is {_index(once)}.")
    if _parts(about, known) is not None:
        sentences.append("What lies between groups and inside them is measured by Theil's T, which can be taken apart.")
    return tuple(sentences)


def _apart(known: pd.DataFrame, entry: catalogue.Indicator) -> str:
    apart = measures.mean_difference(known["value"], known["people"])
    return f"{words.number(apart, 1)} percentage points" if catalogue.is_share(entry) else words.quantity(apart, entry)


def _between(about: Whom, known: pd.DataFrame) -> tuple[str, ...]:
    found = _parts(about, known)
    if found is None:
        return ()
    kind, between, within = found
    return (f"Of the inequality, {between} lies between {kind}s and {within} between economies of the same one.",)


def _parts(about: Whom, known: pd.DataFrame) -> tuple[str, str, str] | None:
    """What lies between income groups, or regions where the scope is an income group, and what inside them."""
    by_region = about.among.grouping.endswith("income group")
    labels = pd.Series([_label(str(iso3), by_region) for iso3 in known.index], known.index)
    parts = measures.entropy_parts(known["value"], labels, known["people"])
    if labels.nunique() < 2 or parts.total < 1e-12:
        return None
    share = 100 * parts.between / parts.total
    between, within = (f"{words.number(each, 0)} %" for each in (share, 100 - share))
    return "region" if by_region else "income group", between, within


def _label(iso3: str, by_region: bool) -> str:
    if by_region:
        return economies.peers(iso3).title
    income = economies.income_group(iso3)
    return income.title if income else "not classified"


def _own(about: Whom, known: pd.DataFrame, covered: float) -> tuple[str, ...]:
    if about.focus is None:
        return ()
    name = economies.called(about.focus)
    if about.focus not in known.index:
        many = len(_missing(about, known)) > NAMED  # else it is named among them
        return (f"{name} has no recent value and is not counted.",) if many else ()
    below, above = _beside(known, about.focus, covered)
    rest = "" if covered >= WHOLE else f"; of {words.number(100 - covered, 0)} % it is not known"
    return (f"{below} of the people live in economies with less than {name}, {above} in economies with more{rest}.",)


def _beside(known: pd.DataFrame, iso3: str, covered: float) -> tuple[str, str]:
    """The share in all people, `covered` % of whom are known, of those in economies with less than one, and with more."""
    own, people = known.at[iso3, "value"], covered * known["people"] / known["people"].sum()
    less, more = people[known["value"] < own].sum(), people[known["value"] > own].sum()
    return f"{words.number(less, 0)} %", f"{words.number(more, 0)} %"


def _missing(about: Whom, known: pd.DataFrame) -> list[str]:
    return [economies.called(iso3) for iso3 in about.among.members if iso3 not in known.index]


def _left_out(about: Whom, known: pd.DataFrame) -> tuple[str, ...]:
    out = _missing(about, known)
    if not out:
        return ()
    named = words.listing(out) if len(out) <= NAMED else f"{len(out)} of {len(about.among.members)} economies"
    return (f"Not counted, as they have no recent value or number of people of about its time: {named}.",)


def _table(about: Whom, known: pd.DataFrame, entry: catalogue.Indicator) -> pd.DataFrame:
    """The measures, then the numbers of the sentences."""
    people, once = "Counting people", "Counting each economy once"
    rows = {
        title: {
            people: _of(measure, known["value"], known["people"]), once: _of(measure, known["value"], None), "What it is": what
        }
        for title, (measure, what) in _MEASURES.items()
    }  # fmt: skip
    least = measures.income_share(known["value"], known["people"], start=0, end=0.4)
    said = {
        "Share of the 40 % of people with least": f"{words.number(100 * least, 0)} %",
        "Mean distance": _apart(known, entry),
    }
    if found := _parts(about, known):
        said |= {f"Theil T between {found[0]}s": found[1], f"Theil T inside {found[0]}s": found[2]}
    if about.focus in known.index:
        below, above = _beside(known, str(about.focus), counted(about.among.members, known.index).share)
        name = economies.name(str(about.focus))
        said |= {f"People in economies with less than {name}": below, f"People in economies with more than {name}": above}
    rows |= {title: {people: value, once: "", "What it is": ""} for title, value in said.items()}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Measure")


def _of(measure: Callable[..., float], values: pd.Series, weights: pd.Series | None) -> str:
    try:
        return words.number(measure(values, weights), 3)
    except InputError:
        return "not defined: some have nothing"


def _figure(about: Whom, known: pd.DataFrame, entry: catalogue.Indicator, title: str) -> "charts.go.Figure":
    found = measures.lorenz(known["value"], known["people"])
    frame = pd.DataFrame(
        {
            "people": 100 * found.people[1:],
            "share": 100 * found.share[1:],
            "text": [
                f"{words.quantity(value, entry)} ({year})" for value, year in zip(known["value"], known["year"], strict=True)
            ],
        },
        index=[economies.name(str(iso3)) for iso3 in known.index],
    )
    assert np.array_equal(known["value"], np.sort(known["value"]))  # the curve's points are the rows of the table
    focus = economies.name(about.focus) if about.focus else None
    return charts.curve(frame, whole=words.spoken(entry), focus=focus, alt=f"Lorenz curve. {title}")
