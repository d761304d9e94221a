"""Command line for fetching: what is requested, progress, and results by source."""

import threading
import time
from typing import TYPE_CHECKING, Annotated

import typer

from research import limits
from research.cli.options import Store
from research.cli.printing import console, listed, say

if TYPE_CHECKING:
    from rich.table import Table

    from research.loaders.fetching import Outcome
    from research.loaders.source import Plan


_Named = Annotated[
    list[str] | None, typer.Argument(help="Further sources and indicators, by name.")
]
_Sources = Annotated[
    list[str] | None, typer.Option(envvar="RESEARCH_SOURCE", help="A source, repeatable.")
]
_Indicators = Annotated[
    list[str] | None,
    typer.Option(envvar="RESEARCH_INDICATOR", help="An indicator, or its code, repeatable."),
]
_Economies = Annotated[
    list[str] | None, typer.Option(help="An economy or group, repeatable: boundaries and tiles.")
]
_Quarters = Annotated[
    list[str] | None, typer.Option(help="A quarter such as 2023-Q4, repeatable: tiles.")
]
_Address = Annotated[
    str,
    typer.Option(
        envvar="RESEARCH_BASE_URL",
        help="Address of the one source, used as given, version included.",
    ),
]
_Offline = Annotated[
    bool, typer.Option("--offline", envvar="RESEARCH_OFFLINE", help="Make no request.")
]
_Planned = Annotated[
    bool,
    typer.Option(
        "--plan", help="Say what would be asked, how many requests, how large; ask nothing."
    ),
]


def fetch(
    names: _Named = None,
    source: _Sources = None,
    indicator: _Indicators = None,
    economy: _Economies = None,
    quarter: _Quarters = None,
    base_url: _Address = "",
    store: Store = None,
    offline: _Offline = False,
    plan: _Planned = False,
) -> None:
    """Fetch published data into the store: every series of every source by default.

    Boundaries and tiles are large and have to be named: geoboundaries, naturalearth, ookla.
    """
    from research import catalogue, economies
    from research.loaders import sources
    from research.loaders.source import Order
    from research.paths import store as folder

    known, loose = sources.names(), names or []
    codes = [*(indicator or []), *(name for name in loose if name not in known)]
    keys = dict.fromkeys(map(catalogue.by_code, codes))
    places = dict.fromkeys(iso3 for scope in economy or [] for iso3 in economies.expand(scope))
    order = Order(tuple(keys), tuple(places), tuple(quarter or []))
    chosen = [*(source or []), *(name for name in loose if name in known)]
    wanted = chosen or _sources_of(order.indicators, base_url)
    if plan:
        _show_plan(sources.plan(wanted, order, folder(), base_url=base_url))
        return
    with _Progress(wanted) as progress:
        ended = progress.ended if len(wanted) > 1 else None
        sources.fetch(
            wanted,
            order,
            folder(),
            base_url=base_url,
            offline=offline,
            tell=say,
            arrived=progress.arrived,
            ended=ended,
        )


def _sources_of(indicators: tuple[str, ...], base_url: str) -> list[str]:
    """Return the sources to ask by default: all; for indicators the World Bank, or their own."""
    from research import catalogue
    from research.loaders import sources

    if base_url:
        return ["worldbank"]
    if not indicators:
        return sources.everything()
    giving = sources.that_give(indicators)
    gives = sources.named("worldbank").gives
    alone = gives is not None and all(gives(catalogue.written(key)) for key in indicators)
    return ["worldbank"] if alone or not giving else giving


def _show_plan(plans: "list[tuple[str, str, Plan | None]]") -> None:
    rows: list[tuple[str, ...]] = []
    for name, url, each in plans:
        if each is None:
            rows.append((name, "", "", "", "not known before", url))
            continue
        counts = (str(n) for n in (each.indicators, each.validators, each.requests))
        rows.append((name, *counts, _size(each.size) if each.requests else "", url))
    listed(["source", "indicators", "validators", "requests at most", "about", "from"], rows)
    known = [each for _, _, each in plans if each]
    total, size = sum(each.requests for each in known), sum(each.size for each in known)
    same = sum(each.validators for each in known)
    say(
        f"{total} requests at most, {same} where nothing has changed at sources that say so; about "
        f"{_size(size)} once unpacked, where the size is known. Nothing was asked."
    )


def _size(size: float) -> str:
    return limits.size(size) if size else "size not known"


class _Progress:
    """How far each source is, as one table: live on a terminal, and in the end as it came to be."""

    def __init__(self, names: list[str]) -> None:
        from rich.live import Live

        self._began = time.monotonic()
        self._lock = threading.Lock()
        self._replies: dict[str, tuple[int, int]] = dict.fromkeys(names, (0, 0))
        self._outcomes: dict[str, Outcome] = {}
        self._live = Live(
            get_renderable=self._table, console=console(), refresh_per_second=4, transient=True
        )

    def __enter__(self) -> "_Progress":
        if console().is_terminal:
            self._live.start()
        return self

    def __exit__(self, *raised: object) -> None:
        if console().is_terminal:
            self._live.stop()
        if self._outcomes:
            rows = [
                (o.source, _result(o), str(o.requests), f"{o.seconds:.1f}")
                for o in self._outcomes.values()
            ]
            listed(["source", "result", "requests", "seconds"], rows)

    def arrived(self, source: str, n: int, of: int) -> None:
        """Count a reply of a source."""
        with self._lock:
            self._replies[source] = (n, of)

    def ended(self, outcome: "Outcome") -> None:
        """Keep what became of a source."""
        with self._lock:
            self._outcomes[outcome.source] = outcome

    def _table(self) -> "Table":
        from rich.table import Table

        table = Table(
            "source", "replies", "seconds", "", box=None, header_style="bold", pad_edge=False
        )
        with self._lock:
            for name, (n, of) in self._replies.items():
                done = self._outcomes.get(name)
                seconds = done.seconds if done else time.monotonic() - self._began
                state = ("failed" if done.error else "done") if done else "asking"
                table.add_row(name, f"{n} of {of}" if of else "", f"{seconds:.0f}", state)
        return table


def _result(outcome: "Outcome") -> str:
    if outcome.error:
        return f"could not be had: {outcome.error}"
    first, *others = outcome.lines
    return "; ".join(
        [first.removeprefix(f"{outcome.source}, ").removeprefix(f"{outcome.source}: "), *others]
    )
