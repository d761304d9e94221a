"""Record of the answers this process was given: what its report has to be made again for."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from research import catalogue
from research.access import files, reference
from research.errors import InputError
from research.loaders import answer, releases
from research.loaders.answer import Answer

# What was asked: an indicator, a source and a vintage, at a state of the store.
Asked = tuple[str, str | None, str | None, releases.State]
# What this process has loaded, in the order it first did. Thousands of shared results have a record
# of their own: it is flat.
_answers: dict[Asked, Answer] = {}
_REFERENCE = "reference year"  # as `rests_on` names it
_counted_from: dict[int, None] = {}  # the reference years this process was given


def answers_read() -> dict[str, dict[tuple[str | None, str | None], list[Answer]]]:
    """Return what was loaded: by indicator, the source and vintage asked for, and the answers.

    More than one where the store changed in between.
    """
    found: dict[str, dict[tuple[str | None, str | None], list[Answer]]] = {}
    for (key, source, vintage, _), each in _answers.items():
        found.setdefault(key, {}).setdefault((source, vintage), []).append(each)
    return found


def indicators_read() -> dict[str, str]:
    """Return the indicators loaded so far, in order, each with a digest.

    The digest is of the values served for every economy, whichever source and vintage they came
    from, and of the corrections that touched them: while it stays, so does what rests on the
    indicator.
    """
    return {
        key: f"sha256:{hashlib.sha256(''.join(dict.fromkeys(_digests(asked))).encode()).hexdigest()}"  # noqa: E501
        for key, asked in answers_read().items()
    }


def _digests(asked: dict[tuple[str | None, str | None], list[Answer]]) -> list[str]:
    return [each.digest() for given in asked.values() for each in given]


def rests_on() -> dict[str, str]:
    """Return the digest of each answer this process was given, by what was asked; see `digests`.

    Answers that differ, as the store changed in between, give a digest that no answer has.
    """
    found: dict[str, dict[str, None]] = {}
    for each in _answers:
        found.setdefault(_asked(*each[:3]), {})[answer.digest(*each)] = None
    given = {name: "+".join(hashes) for name, hashes in found.items()}
    return given | _reference(_counted_from) | files.rests_on()


def _reference(years: Iterable[int]) -> dict[str, str]:
    told = "+".join(map(str, sorted(years)))
    return {_REFERENCE: told} if told else {}


def digests(asked: Iterable[str]) -> dict[str, str]:
    """Return current hashes of answers, by the request in the form of `rests_on`.

    That is the indicator's entry, what is served for every economy, what the embedded source left
    out, and corrections. A report has to be made again when one of those it rests on has changed.
    What cannot be answered any more has none.
    """
    now = releases.state()
    found: dict[str, str] = {}
    for key in asked:
        if ":" in key:
            found[key] = files.digest(key)
            continue
        if key == _REFERENCE:
            found |= _reference([reference.year(now)])
            continue
        indicator, source, vintage = (*key.split("@"), "", "")[:3]
        with suppress(InputError):
            found[key] = answer.digest(
                catalogue.indicator(indicator).id, source or None, vintage or None, now
            )
    return found


def _asked(indicator: str, source: str | None, vintage: str | None) -> str:
    return indicator if source is vintage is None else f"{indicator}@{source or ''}@{vintage or ''}"


def rest_on(indicators: Iterable[str], source: str | None = None) -> None:
    """Record that the study uses indicators (catalogue ids) of a source, as if loaded."""
    answers(indicators, source)


def identity() -> releases.State:
    """Return what answers at this moment; while it stays the same, so do all answers."""
    return releases.state()


def forget() -> None:
    """Forget the loaded indicators, for a process that starts another report."""
    _answers.clear()
    _counted_from.clear()
    files.forget()


@dataclass(frozen=True)
class Read:
    """What was read: answers, reference years and files."""

    answers: dict[Asked, Answer]
    years: dict[int, None]
    files: files.Read


def taken() -> Read:
    """Return what was read so far, and forget it."""
    read = Read(dict(_answers), dict(_counted_from), files.read())
    forget()
    return read


def put(read: Read) -> None:
    """Record again what was read."""
    _answers.update(read.answers)
    _counted_from.update(read.years)
    files.put(read.files)


def reference_year() -> int:
    """Return the year from which it is counted how old values are: one for all reports of a run.

    Raises
    ------
    InputError : the session's reference year is no year
    """
    found = reference.year(releases.state())
    _counted_from[found] = None
    return found


def answers(
    keys: Iterable[str], source: str | None = None, vintage: str | None = None
) -> list[Answer]:
    """Return the answers for indicators (catalogue ids), and record them."""
    now = releases.state()
    releases.refuse_unknown(now, source, vintage)
    found = {key: answer.answer(key, source, vintage, now) for key in keys}
    for key, each in found.items():
        _answers[key, source, vintage, now] = each
    return list(found.values())
