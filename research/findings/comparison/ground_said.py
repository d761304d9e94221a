"""What a profile says of the ground an economy gained and lost."""

from collections.abc import Iterable

from research import catalogue
from research.findings.comparison.ground_chart import ALL, CLEAR, NEARLY, WHOLE, is_share_of
from research.findings.core import Claim, claim, v
from research.findings.core.yardstick import Yardstick
from research.findings.progress import forecasts
from research.findings.progress.over_time import turn_of
from research.messages import say
from research.metrics.peers.moved import Moved

_POWER = "electricity_access"  # named after what is digital
_CLEAR, _MOST = ("gained", "lost"), 3  # kinds of a clear change, and how many of each are named
_ALIKE = 0.2  # of the median change: less apart is about as much
_PEAKED = "ground-peaked"  # rose, and fell again
LEAST = 3  # places: one or two more or less is no change


def rule() -> dict[str, v.Value]:
    """Return the numbers of the rule by which a change is named."""
    clear = {"clear": v.Number(CLEAR), "places": v.Count(LEAST)}
    return {**clear, "nearly": v.Percent(NEARLY), "all": v.Number(ALL)}


def named(keys: Iterable[str]) -> v.Items:
    """Return indicators as a list."""
    return v.Items(map(v.Indicator, keys))


def share_of(each: Moved) -> float:
    """Return how many of all places were gained or lost, 0 to 1: comparable between indicators."""
    return abs(each.gained) / each.now.of


def stayed(each: Moved) -> bool:
    """Whether an economy was and is the first or the last, and can go no further."""
    return each.then.rank == each.now.rank and each.now.rank in (1, each.now.of)


def said_of(yard: Yardstick, counted: dict[str, Moved], kinds: dict[str, str]) -> list[Claim]:
    """Name what was clearly gained and lost, together and then each; else what kept pace.

    Parameters
    ----------
    kinds : which "gained" or "lost"
    """
    who, group = v.Economy(yard.iso3), yard.name
    if not counted:
        return [claim("ground-unknown", economy=who, group=group)]
    order = sorted(kinds, key=lambda key: _place(key, counted[key]))
    if not order:
        alike = [
            claim("ground-kept", **_ends(key, each, who, group))
            for key, each in counted.items()
            if abs(each.beyond) < min(CLEAR, _ALIKE * each.usual)
        ]
        return alike or [claim("ground-unknown", economy=who, group=group)]

    def at(keys: Iterable[str]) -> v.Items:
        """Return indicators with their latest values: near the top they rise less."""
        now = {key: v.Quantity(float(counted[key].values.at[who.code, "now"]), key) for key in keys}
        return v.Items(
            claim("ground-level", indicator=v.Indicator(key), value=value)
            for key, value in now.items()
        )

    gained, lost = ([key for key in order if kinds[key] == of][:_MOST] for of in _CLEAR)
    chosen = gained + lost
    changes = [_change(key, kinds[key], counted[key], yard) for key in chosen]
    if len(changes) == 1 and changes[0].id == _PEAKED:
        return changes  # that it rose is half of it
    fell = (
        each.id in ("ground-lost-down", _PEAKED) or counted[key].change <= 0
        for key, each in zip(lost, changes[len(gained) :], strict=True)
    )
    down = "-down" if any(fell) else ""
    if gained and lost:
        both = {"economy": who, "gain": named(gained), "loss": at(lost), "group": group}
        return [claim("ground-both-down" if down else "ground-both", **both), *changes]
    of = {"economy": who, "indicators": at(lost) if lost else named(gained), "group": group}
    return [claim(f"ground-all-{kinds[chosen[0]]}{down}", **of), *changes]


def _place(key: str, each: Moved) -> tuple[bool, bool, float]:
    """Return the place of a change: of people, then of subscriptions; of what is not digital last.

    A subscription is no person: one may have several.
    """
    return key == _POWER, not is_share_of(key), -share_of(each)


def _ends(key: str, each: Moved, who: v.Economy, group: v.Value) -> dict[str, v.Value]:
    """Return how far a value moved, and the median change of the others."""
    own = each.values.loc[who.code]
    return {
        "economy": who, "group": group, "indicator": v.Indicator(key),
        "before": v.Quantity(float(own["then"]), key), "since": v.Year(own["then_year"]),
        "after": v.Quantity(float(own["now"]), key), "until": v.Year(own["now_year"]),
        "usual": sized(key, each.usual), "change": sized(key, each.change),
    }  # fmt: skip


def _change(key: str, kind: str, each: Moved, yard: Yardstick) -> Claim:
    """Say what an economy gained or lost; ahead is above their median and the key figure's."""
    own, values = each.values.loc[yard.iso3], _ends(key, each, v.Economy(yard.iso3), yard.name)
    years = forecasts.yearly(key, yard.iso3).loc[own["then_year"] : own["now_year"]]
    turn = turn_of(catalogue.indicator(key), years)
    if turn and years[turn] > own[["then", "now"]].max():
        peak = v.Quantity(float(years[turn]), key)
        return claim("ground-peaked", **values, peak=peak, turn=v.Year(turn))
    if kind == "gained":
        stopped = forecasts.stopped(key, yard.iso3)
        if stopped is None:
            return claim("ground-gained", **values)
        return claim("ground-gained-still", **values, still=v.Year(stopped))
    alike = say(values["before"], label=True) == say(values["after"], label=True)
    rose, median = each.change > 0 and not alike, yard.median(key)
    of_these = float(each.values["now"].drop(yard.iso3).median())
    if rose and own["now"] > max(median, of_these):
        return claim("ground-lost-ahead", **values, median=v.Quantity(median, key))
    return claim("ground-lost" if rose else "ground-lost-down", **values)


def sized(key: str, change: float) -> v.Value:
    """Return a change in points, of what is no share in the unit of the indicator."""
    if is_share_of(key):
        return forecasts.points(change, int(abs(change) < WHOLE))
    return v.Quantity(change, key)
