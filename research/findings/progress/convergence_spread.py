"""How far apart economies are in an indicator, and whether that changed."""

import numpy as np

from research import catalogue
from research.messages.values import Claim, Number, Percent, Quantity, Value, Year, claim
from research.metrics.convergence import Sigma

_STILL = 5.0  # per cent: less is no move a reader would call one
_MANIFOLD = 200.0  # per cent: more is told in times


def gap_claim(spread: Sigma, entry: catalogue.Indicator, of: dict[str, Value]) -> Claim:
    """Return whether the gap between economies narrowed, held or widened, for a headline."""
    moved = "still" if np.isnan(spread.change) else _moved(spread.change)
    how = {"still": "held", "fell": "narrowed"}.get(moved, "widened")
    return claim(f"conv-gap-{how}", **of, **_ends(spread, entry))


def spread_claims(spread: Sigma, entry: catalogue.Indicator, *, told: bool) -> tuple[Claim, ...]:
    """Report how far apart economies were and are, where the headline does not, and relatively."""
    if not spread.sd.iloc[-1]:
        return (claim("conv-same", year=Year(spread.sd.index[-1])),)
    relative = _relative_change(spread)
    kind = _moved(relative)
    own = {} if kind in ("still", "unknown") else {"change": _change(relative)}
    absolute = (
        () if told else (claim(f"conv-spread-{_moved(spread.change)}", **_ends(spread, entry)),)
    )
    return (*absolute, claim(f"conv-relative-{kind}", **own))


def _ends(spread: Sigma, entry: catalogue.Indicator) -> dict[str, Value]:
    """Return the spread in the first and the last year."""
    before, after = (
        claim("conv-points", points=Number(value, 1))
        if catalogue.is_share(entry)
        else Quantity(value, entry.id, 1)
        for value in (spread.sd.iloc[0], spread.sd.iloc[-1])
    )
    return {
        "first": Year(spread.sd.index[0]),
        "before": before,
        "last": Year(spread.sd.index[-1]),
        "after": after,
    }


def _moved(change: float) -> str:
    if not np.isfinite(change):
        return "unknown"
    if abs(change) < _STILL:
        return "still"
    if change > _MANIFOLD:
        return "manifold"
    return "fell" if change < 0 else "rose"


def _change(change: float) -> Number | Percent:
    """Return a change in per cent, or as a multiple where it is large."""
    return Number(1 + change / 100, 0) if change > _MANIFOLD else Percent(abs(change))


def _relative_change(spread: Sigma) -> float:
    return float(100 * (spread.cv.iloc[-1] / spread.cv.iloc[0] - 1))
