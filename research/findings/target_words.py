"""What is said of targets: how many are met, which is the furthest behind, and what to bear in mind."""

from collections.abc import Iterable, Mapping

import numpy as np

from research import targets, words
from research.findings import forecasts
from research.findings.latest import aged
from research.findings.target_series import BINDS, beside
from research.metrics.pace import Pace

_FEW = 4  # targets that one sentence lists


def headline(name: str, list_: list[targets.Target], measured: list[Pace], met: int) -> str:
    """How many targets are met, by the economy, or by the totals of those they bind where it is not bound itself."""
    first, n = list_[0].set_title, len(measured)
    if not n:
        who = f" for {name}" if any(t.scope == "economy" for t in list_) else ""
        return f"{first}: none of its {len(list_)} targets can be measured{who} with the data at hand."
    if all(each.target.scope == "economy" for each in measured):
        if n == 1:
            meets = "meets" if met else "does not meet"
            return f"{first}: {name} {meets} the one target that can be measured."
        return f"{first}: {name} meets {_of(met, n)} targets that can be measured."
    whom = f"not {name} alone" if name else "no single economy"
    bound = f"{'it binds' if n == 1 else 'these bind'} the world or groups of economies, {whom}"
    if n == 1:
        return f"{first}: the one target that can be measured is {'' if met else 'not '}met; {bound}."
    return f"{first}: {_of(met, n)} targets that can be measured {'are' if met > 1 else 'is'} met; {bound}."


def _of(met: int, n: int) -> str:
    return f"all {n}" if met == n else f"{met or 'none'} of the {n}"


def sentences(measured: list[Pace], numbers: Mapping[str, int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sentences on the target that is furthest behind and on the nearest, and those on all others, for the remarks.

    Parameters
    ----------
    measured : targets with a value
    numbers : by target, what it is called on the wheel; the sentences are its key
    """
    behind = sorted((each for each in measured if each.state != targets.MET), key=progress)
    met = [each for each in measured if each.state == targets.MET]
    listed = f"Met: {'; '.join(_sentence(each, numbers) for each in met)}."
    if not behind:
        return ((listed,), ()) if len(measured) <= _FEW else ((), (listed,))
    ends = behind if len(behind) == 1 else [behind[0], behind[-1]]
    begins = ("Furthest behind: ", "Nearest of those not met: ") if len(ends) > 1 else ("Not met: ",)
    said = tuple(
        f"{begin if len(measured) > 1 else ''}{_sentence(each, numbers, speed=each is ends[0])}."
        for begin, each in zip(begins, ends, strict=True)
    )
    between = "; ".join(_sentence(each, numbers) for each in behind if each not in ends)
    return said, (*((f"In between: {between}.",) if between else ()), *((listed,) if met else ()))


def progress(each: Pace) -> float:
    """How much of a target is reached: 0 to 1, NaN where that is not known."""
    if each.value is None or each.bound is None:
        return np.nan
    if each.target.met(each.value):
        return 1.0
    less = each.target.rule in ("at most", "below") or each.value > each.bound
    ratio = each.bound / each.value if less and each.value else each.value / each.bound
    return float(np.clip(ratio, 0.0, 1.0))


def _sentence(each: Pace, numbers: Mapping[str, int], *, speed: bool = True) -> str:
    """Where one target stands, what it takes and when the trend meets it; without a full stop."""
    assert each.value is not None
    title = f"{words.lower_first(each.target.title)} ({numbers[each.target.id]})"
    what = f"{title}, {valued(each.target, each.value)}{aged(each.year or 0) or f' in {each.year}'}"
    if each.state == targets.MET:
        return what
    if np.isnan(each.needed):
        return f"{what}, {each.state.lower()} ({_asked(each.target)} by {each.target.year})"
    asked = f"{_asked(each.target)} by {each.target.year}"
    ahead = f"; {_ahead(each)}" if each.reached else ""
    return f"{what}; {asked} takes {_speed(each)}{ahead}" if speed else f"{what} ({asked}){ahead}"


def _ahead(each: Pace) -> str:
    """How likely a target is by its deadline, and the year it is forecast for."""
    assert each.reached is not None
    return f"{each.reached.chance} by then, forecast for {forecasts.when(each.reached)}".replace("for after", "after")


def _speed(each: Pace) -> str:
    unit = "" if each.target.unit == "ratio" else " points"
    decimals = 3 if each.target.unit == "ratio" else 1
    needed, now = (words.number(abs(change), decimals) for change in (each.needed, each.now))
    falls = each.needed < 0
    asked = f"{'a fall of ' if falls else ''}{needed}{unit} a year"
    if np.isnan(each.now):
        return asked
    if (each.now < 0) == falls:
        return f"{asked} (as in the last years)" if now == needed else f"{asked} (last years: {now})"
    away = "no change" if now == "0" else f"a {'fall' if each.now < 0 else 'rise'} of {now}"
    return f"{asked} (last years: {away})"


def valued(target: targets.Target, value: float) -> str:
    """A value with its unit, as short as it can be read."""
    if target.unit == "ratio":
        return words.number(value, 3)
    short = "%" if target.unit.startswith("%") else target.unit
    return f"{words.number(value)} {short}"


def threshold(target: targets.Target) -> str:
    """What a target asks for, after what is measured."""
    if target.within is not None:
        return f"{target.within[0]:g} to {target.within[1]:g}"
    if target.threshold is None:
        return "no number"
    counts = f" (met from {valued(target, target.met_at)})" if target.met_at is not None else ""
    return f"{target.rule} {valued(target, target.threshold)}{counts}"


def _asked(target: targets.Target) -> str:
    """What a target asks for at least to count as met."""
    return threshold(target) if target.met_at is None else f"{target.rule} {valued(target, target.met_at)}"


def unknown(found: dict[str, Pace]) -> tuple[str, ...]:
    """How many targets have no data, and how many no number to be measured against."""
    n = sum(each.state == targets.NO_DATA for each in found.values())
    aims = sum(each.state == targets.NO_NUMBER for each in found.values())
    none = f"no data for {'any' if n == len(found) else n} of the {len(found)} targets" if n else ""
    said = [text for text in (none, f"{aims} {'sets' if aims == 1 else 'set'} no number" if aims else "") if text]
    return (f"{words.upper_first('; '.join(said))}.",) if said else ()


def unjudged(list_: list[targets.Target], iso3: str) -> tuple[str, ...]:
    """What is known beside what targets are judged by, where they do not say what counts; numbered as on the wheel."""
    said_of = [(n, known) for n, target in enumerate(list_, 1) if (known := beside(target, iso3))]
    if not said_of:
        return ()
    said = "; ".join(f"{words.listing(list(known))} ({n})" for n, known in said_of)
    targets_do = "target does" if len(said_of) == 1 else "targets do"
    return (f"Known but not judged, as the {targets_do} not say which figure counts: {said}.",)


def cautions(found: dict[str, Pace]) -> tuple[str, ...]:
    """What is to be known of the columns that are shown."""
    said = []
    if any(each.state == targets.NO_DATA for each in found.values()):
        said.append("No data says nothing of where a target stands.")
    said += met_from([each.target for each in found.values()])
    if any(each.reached is None and np.isfinite(each.needed) and each.needed for each in found.values()):
        said.append("Forecast are shares and rates with three yearly values or more; prices and ratios are not.")
    if any(forecast(each) != "–" for each in found.values()):
        said.append(forecasts.how())
        said.append("Likely is a chance of 66 % or more by the deadline, unlikely one below 33 %.")
    if not all(each.target.confirmed for each in found.values()):
        said.append("Thresholds marked as not confirmed were not read in the publication itself.")
    return tuple(said)


def met_from(list_: Iterable[targets.Target]) -> tuple[str, ...]:
    """From where on targets count as met that ask for more."""
    lower = [t for t in list_ if t.met_at is not None and t.threshold is not None]
    return tuple(
        dict.fromkeys(
            f"A target of {valued(t, t.threshold or 0.0)} counts as met from {valued(t, t.met_at or 0.0)}." for t in lower
        )
    )


def forecast(each: Pace) -> str:
    """When a target not met is forecast to be met; a dash where there is no forecast."""
    return forecasts.when(each.reached) if each.reached else "–"


def chance(each: Pace) -> str:
    """How likely a target not met is to be met by its deadline; a dash where there is no forecast."""
    return words.upper_first(each.reached.chance) if each.reached else "–"


def whose(list_: list[targets.Target], of_an_economy: bool) -> tuple[str, ...]:
    """Whom targets bind that ask nothing of a single economy."""
    scopes = [scope for scope in BINDS if scope != "economy" and any(t.scope == scope for t in list_)]
    if not scopes:
        return ()
    return (
        f"{'These' if all(t.scope != 'economy' for t in list_) else 'Some'} targets bind totals, of "
        f"{words.listing([BINDS[scope] for scope in scopes])}: means weighted by population, told where 80 % of it is covered; "
        "the last value of an economy stands for three years more. They ask nothing of one economy alone"
        f"{', whose own value is in the table' if of_an_economy else ''}.",
    )
