"""Observations for studies, long or wide, from store and snapshot, with corrections."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache

import pandas as pd

from research import access_files, access_reference, catalogue, economies, frame, vintages
from research.access_files import file as file
from research.access_files import participants as participants
from research.access_files import points as points
from research.access_files import practices as practices
from research.access_files import provinces as provinces
from research.access_files import pyramid as pyramid
from research.access_files import quarters as quarters
from research.access_files import settlements as settlements
from research.access_files import shapes as shapes
from research.access_files import tile_pieces as tile_pieces
from research.access_files import tiles as tiles
from research.access_files import zones as zones
from research.corrections import Correction
from research.errors import InputError
from research.frame import KEY
from research.loaders import agreement as pairs
from research.loaders import answer, mapping, snapshot
from research.loaders.answer import Answer
from research.loaders.answer import State as State
from research.loaders.joining import Joined as Joined
from research.loaders.joining import joined as joined
from research.loaders.provinces import YEAR
from research.vintages import Vintage

Names = str | Iterable[str] | None
PROVINCES_YEAR = YEAR  # of the people of provinces

# What this process has loaded, in the order it first did: by indicator, the source and vintage
# asked for, and the answer. More than one where the store changed in between.
_read: dict[str, dict[tuple[str | None, str | None], dict[answer.State, Answer]]] = {}
_REFERENCE = "reference year"  # as `rests_on` names it
_counted_from: set[int] = set()  # the reference years this process was given


def indicators_read() -> dict[str, str]:
    """Return the indicators loaded so far, in order, each with a digest.

    The digest is of the values served for every economy, whichever source and vintage they came
    from, and of the corrections that touched them: while it stays, so does what rests on the
    indicator.
    """
    return {
        key: f"sha256:{hashlib.sha256(''.join(dict.fromkeys(_digests(asked))).encode()).hexdigest()}"  # noqa: E501
        for key, asked in _read.items()
    }


def _digests(asked: dict[tuple[str | None, str | None], dict[answer.State, Answer]]) -> list[str]:
    return [each.digest() for given in asked.values() for each in given.values()]


def rests_on() -> dict[str, str]:
    """Return the digest of each answer this process was given, by what was asked; see `digests`.

    Answers that differ, as the store changed in between, give a digest that no answer has.
    """
    return (
        {
            _asked(key, *of): "+".join(dict.fromkeys(answer.digest(key, *of, now) for now in given))
            for key, asked in _read.items()
            for of, given in asked.items()
        }
        | _reference(_counted_from)
        | access_files.rests_on()
    )


def _reference(years: Iterable[int]) -> dict[str, str]:
    told = "+".join(map(str, sorted(years)))
    return {_REFERENCE: told} if told else {}


def digests(asked: Iterable[str]) -> dict[str, str]:
    """Return current hashes of answers, by the request in the form of `rests_on`.

    That is the indicator's entry, what is served for every economy, what the embedded source left
    out, and corrections. A report has to be made anew when one of those it rests on has changed.
    What cannot be answered any more has none.
    """
    now = answer.state()
    found: dict[str, str] = {}
    for key in asked:
        if ":" in key:
            found[key] = access_files.digest(key)
            continue
        if key == _REFERENCE:
            found |= _reference([access_reference.year(now)])
            continue
        indicator, source, vintage = (*key.split("@"), "", "")[:3]
        with suppress(InputError):
            found[key] = answer.digest(
                catalogue.indicator(indicator).id, source or None, vintage or None, now
            )
    return found


def _asked(indicator: str, source: str | None, vintage: str | None) -> str:
    return indicator if source is vintage is None else f"{indicator}@{source or ''}@{vintage or ''}"


def sources_read() -> list[dict[str, object]]:
    """Return the releases that answered so far, with publisher, licence and indicators.

    A release that holds indicators of several licences is there once for each. Boundaries are among
    them once a map has been asked for, and so are provinces and age pyramids.
    """
    given: dict[tuple[str, str, str], dict[str, None]] = {}
    for key, asked in _read.items():
        for each in (found for answers in asked.values() for found in answers.values()):
            for source, vintage in sorted(
                set(zip(each.rows["source"], each.rows["vintage"], strict=True))
            ):
                given.setdefault((source, vintage, licence(source, vintage, key)), {})[key] = None
    known = catalogue.sources()
    undated = {
        (each.source, each.vintage)
        for each in vintages.at_hand(answer.state().folder)
        if not each.stated
    }
    layers = [
        (source, known[source].release, known[source].licence)
        for source in access_files.layers_read()
    ]
    return [
        {
            name: getattr(origin(source), name)
            for name in ("title", "publisher", "licence", "citation", "note")
        }
        | {
            "licence": terms,
            "url": known[source].url if source in known else "",
            "vintage": vintage,
        }
        | {"stated": (source, vintage) not in undated}
        | {"indicators": list(given.get((source, vintage, terms), ()))}
        for source, vintage, terms in [*given, *layers]
    ]


def licence(source: str, vintage: str, indicator: str) -> str:
    """Return the licence of the values a release holds of an indicator (catalogue id)."""
    return answer.licence(source, vintage, indicator, answer.state().folder)


def rest_on(indicators: Iterable[str], source: str | None = None) -> None:
    """Record that the study uses indicators (catalogue ids) of a source, as if loaded."""
    _answers(indicators, source)


def identity() -> answer.State:
    """Return what answers at this moment; while it stays the same, so do all answers."""
    return answer.state()


def forget() -> None:
    """Forget the loaded indicators, for a process that starts another report."""
    _read.clear()
    _counted_from.clear()
    access_files.forget()


def observations(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations as a long frame, one row per economy, year and indicator.

    Parameters
    ----------
    indicators : catalogue ids; None for all
    economies : economies in any spelling, or groups such as "itu:asia-pacific"; None for all
    years : a year, or years (a `range` too); None for all
    source, vintage : only this source, only this release (ISO date); None for the first source, by
        the priority of the indicator, that has a value for an economy and does not end five years
        or more before another (the one whose figures are newest, where the catalogue says so), and
        its newest release. A series is never spliced from two

    Raises
    ------
    InputError : an indicator, economy, group, source or vintage is not known
    CorruptDataError : a data file is damaged

    Examples
    --------
    >>> import research
    >>> research.observations("internet_users", "Thailand")[["economy", "year",
    ...     "value"]].values.tolist()
    [['THA', 2023, 90.0]]
    """
    keys = list(catalogue.table()) if indicators is None else _indicator_ids(indicators)
    return _chosen([found.served for found in _answers(keys, source, vintage)], economies, years)


def usable(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations fit for counts, ranks, means and models: not suspect, no projection.

    Examples
    --------
    >>> import research
    >>> len(research.observations("internet_users",
    ...     "China")), len(research.usable("internet_users", "China"))
    (1, 0)
    """
    keys = list(catalogue.table()) if indicators is None else _indicator_ids(indicators)
    return _chosen([found.usable for found in _answers(keys, source, vintage)], economies, years)


def _chosen(
    answers: list[frame.ByEconomy], economies: Names, years: int | Iterable[int] | None
) -> pd.DataFrame:
    """Return the rows of answers for some economies and years, in the order of the long frame."""
    known = [each for each in answers if len(each.rows)]
    if not known:
        return frame.nothing()
    among = None if economies is None else economies_of(economies)
    wanted = [each.rows if among is None else each.of(among) for each in known]
    if years is not None:
        these = [years] if isinstance(years, int) else list(years)
        wanted = [rows[rows["year"].isin(these)] for rows in wanted]
    if len(wanted) == 1:  # an answer is in order
        return wanted[0].reset_index(drop=True)
    return pd.concat(wanted).sort_values(KEY, ignore_index=True)


def together(indicators: list[str], economies: Names = None) -> pd.DataFrame:
    """Return usable values of one source and release, in years with all indicators.

    Returns
    -------
    wide frame: index (economy, year), one column for each indicator, no gaps
    """
    rows = usable(indicators, economies)
    wide = rows.pivot(
        index=["economy", "year", "source", "vintage"], columns="indicator", values="value"
    )
    return wide.reindex(columns=indicators).dropna().droplevel(["source", "vintage"]).sort_index()


def latest(indicator: str, *, suspects: bool = False, until: int | None = None) -> pd.DataFrame:
    """Return the most recent usable value by economy.

    Columns: value, year, unit, source, vintage, flag.

    A value of a year after its release is a projection, and none of these.

    Parameters
    ----------
    suspects : of economies that have no usable value, give the latest suspect one, for tables that
        show its mark
    until : the latest value of this year or an earlier one, those of no known year left out; None
        for the newest
    """
    known = catalogue.indicator(indicator).id
    _answers([known])
    return _latest(known, suspects, until, answer.state()).copy(
        deep=False
    )  # written to, it is copied then


def recent(indicator: str) -> pd.DataFrame:
    """Return `latest` without old and undated values: fit for ranks and counts."""
    known = catalogue.indicator(indicator).id
    _answers([known])
    return _recent(known, reference_year(), answer.state()).copy(deep=False)


@lru_cache(maxsize=answer.KEPT)
def _recent(indicator: str, reference: int, now: answer.State) -> pd.DataFrame:
    return access_reference.recent(_latest(indicator, False, None, now), reference)


@lru_cache(maxsize=answer.KEPT)
def _latest(indicator: str, suspects: bool, until: int | None, now: answer.State) -> pd.DataFrame:
    rows = answer.answer(
        indicator, None, None, now
    ).rows  # by economy and year, of one release for each economy
    rows = rows[frame.measured(rows)]
    if until is not None:
        rows = rows[(rows["year"] <= until) & rows["flag"].ne("undated")]
    sound = frame.usable(rows)
    if suspects:
        sound = pd.concat([rows[~rows["economy"].isin(sound["economy"])], sound]).sort_values(KEY)
    return (
        sound.drop_duplicates("economy", keep="last").drop(columns="indicator").set_index("economy")
    )


def reference_year() -> int:
    """Return the year from which it is counted how old values are: one for all reports of a run.

    Raises
    ------
    InputError : RESEARCH_REFERENCE_YEAR is no year
    """
    found = access_reference.year(answer.state())
    _counted_from.add(found)
    return found


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
    return [c for found in _answers(indicators) for c in found.corrections if c.economy in among]


def implausible(economies: Iterable[str], indicators: Iterable[str]) -> pd.DataFrame:
    """Return values left out because they are outside their indicator's range, as long frame."""
    known = [found.implausible for found in _answers(indicators) if len(found.implausible)]
    left_out = pd.concat([frame.nothing(), *known]) if known else frame.nothing()
    return left_out[left_out["economy"].isin(list(economies))]


def suspects(
    indicators: Names = None, economies: Names = None, source: str | None = None
) -> pd.DataFrame:
    """Return the values nobody would believe, as a long frame with a column reason.

    Takes the first three arguments of `observations`; what is served is marked where the rules of
    `research.suspect` or a correction say so.
    """
    keys = list(catalogue.table()) if indicators is None else _indicator_ids(indicators)
    found = pd.concat([each.suspects for each in _answers(keys, source)])
    among = None if economies is None else economies_of(economies)
    return (found if among is None else found[found["economy"].isin(among)]).reset_index(drop=True)


def agreement(indicators: Names = None, economies: Names = None) -> pd.DataFrame:
    """Return pairs of values of two sources for the same economy, year and indicator.

    Takes the first two arguments of `observations`.

    Returns
    -------
    columns indicator, economy, year, source, other, value, other_value, difference (in the unit),
    percent, apart (beyond the tolerance of the rule that marks suspect values), suspect (the
    sources whose figure is marked)
    """
    now = answer.state()
    keys = list(catalogue.table()) if indicators is None else _indicator_ids(indicators)
    found = [agreed for key in keys if len(agreed := pairs.of(key, now))]
    table = pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=pairs.COLUMNS)
    among = None if economies is None else economies_of(economies)
    return (table if among is None else table[table["economy"].isin(among)]).reset_index(drop=True)


def sources_at_hand() -> list[str]:
    """Return the sources that can answer: those of the store, then the embedded one."""
    return answer.sources(answer.state())


def asked(indicator: str) -> list[str]:
    """Return the releases that hold an indicator for all its economies, as displayed."""
    return [
        f"{record.title} of {record.vintage}"
        for record in answer.asked(indicator, answer.state().folder)
    ]


def mapped(indicator: str) -> str:
    """Return the id of a source whose tables contain an indicator; "" if there is none."""
    tables = mapping.ready().values()
    return next(
        (each.source for each in tables if indicator in {of.indicator for of in each.values}), ""
    )


def origin(source: str) -> Vintage | catalogue.Source:
    """Return title, publisher, licence, citation and note of a source."""
    return answer.origin(source, answer.state().folder)


def _answers(
    keys: Iterable[str], source: str | None = None, vintage: str | None = None
) -> list[Answer]:
    now = answer.state()
    answer.refuse_unknown(now, source, vintage)
    found = {key: answer.answer(key, source, vintage, now) for key in keys}
    for key, each in found.items():
        _read.setdefault(key, {}).setdefault((source, vintage), {})[now] = each
    return list(found.values())


def load(
    indicators: Names = None,
    economies: Names = None,
    years: int | Iterable[int] | None = None,
    source: str | None = None,
    vintage: str | None = None,
) -> pd.DataFrame:
    """Return observations as a wide frame: index (economy, year), one column per indicator.

    Takes the arguments of `observations`. Suspect values and projections, whose mark a wide frame
    cannot show, are left out. An indicator with no value for these economies and years is an empty
    column.

    Examples
    --------
    >>> import research
    >>> research.load(["internet_users", "mobile_per_100"], ["THA", "VNM"]).columns.tolist()
    ['internet_users', 'mobile_per_100']
    """
    wide = frame.wide(usable(indicators, economies, years, source, vintage))
    if indicators is None:
        return wide
    return wide.reindex(columns=pd.Index(_indicator_ids(indicators), name="indicator"))


def economies_of(names: str | Iterable[str]) -> list[str]:
    """Return the economies (alpha-3 codes) of names in any spelling, of groups, or of both."""
    return [iso3 for scope in _listed(names) for iso3 in economies.expand(scope)]


def _listed(names: str | Iterable[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _indicator_ids(indicators: str | Iterable[str]) -> list[str]:
    return [catalogue.indicator(name).id for name in _listed(indicators)]
