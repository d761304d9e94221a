"""What a digital economy needs, as far as it is measured: policies, infrastructure, and an industry that builds on them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from research import catalogue, economies, words
from research.charts.ahead import ahead
from research.findings.audit_origin import how_to_get
from research.findings.finding import Finding
from research.findings.latest import aged, all_of, comparable, dated, measured_in, placed, standing
from research.findings.whom import Whom, whom
from research.metrics.place import UNIVERSAL, Place

GOVERNMENT = ("egdi", "egdi_online_services", "e_participation")
INFRASTRUCTURE = (
    "electricity_access", "mobile_per_100", "mobile_broadband_per_100", "fixed_broadband_per_100", "coverage_4g", "coverage_5g",
    "households_internet", "mobile_connectivity_index", "secure_servers",
)  # fmt: skip
INDUSTRY = (
    "gdp_services", "ict_services_exports_share", "ict_goods_exports_share", "high_tech_exports_share", "rd_expenditure_gdp",
    "researchers", "patents_residents", "new_businesses", "tertiary_enrolment",
)  # fmt: skip
# Level with more of the others than this, %, it is neither ahead nor behind: half of the world has no 5G at all.
_ALIKE = 100 / 3
_MOST = 4  # figures told where none can be ranked, the first of them in the title; all are in the table
_HEADED = 2
_POWER = "electricity_access"
_NEEDED = 2  # figures of the thing itself; one alone would go by the name of the whole


@dataclass(frozen=True)
class _Line:
    """One indicator of an economy, or the median of a group: its place, and the row a reader reads.

    `when` is the year of an economy's value and `aged` what is added to one that is not current, "" for a group; `recent`
    whether it may be told, and is not in the table alone.
    """

    indicator: catalogue.Indicator
    text: str
    when: str
    aged: str
    recent: bool
    place: Place | None
    universal: bool
    row: dict[str, str]

    @property
    def alike(self) -> float | None:
        """Share of the others that have the very same value, %, where they are so many that no place is told."""
        share = 100 * self.place.tied / (self.place.of - 1) if self.place and self.place.of > 1 else 0.0
        return share if share > _ALIKE and not self.universal else None

    @property
    def ahead(self) -> float | None:
        """Share of the others that are strictly behind, %; None where it is not ranked, or a place would say little."""
        if self.place is None or self.place.of < 2 or self.universal or self.alike:
            return None
        return 100 * (self.place.of - self.place.rank - self.place.tied) / (self.place.of - 1)


def digital_policies(scope: str) -> Finding:
    """Return how far government is online, the one part of digital policy that is measured here, and name the others.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _condition(
        scope,
        "digital government",
        GOVERNMENT,
        "Of digital policy, government online is all that is measured here. Rules of the telecommunication market and security "
        "of networks have indices of their own (ITU's ICT Regulatory Tracker and Global Cybersecurity Index); no source at "
        "hand holds them as figures.",
    )


def digital_infrastructure(scope: str) -> Finding:
    """Return networks, power and servers: what is there to build a digital economy on.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _condition(scope, "digital infrastructure", INFRASTRUCTURE)


def digital_industry(scope: str) -> Finding:
    """Return the industry around it: services, high technology, research, new firms and tertiary education.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    return _condition(scope, "services, high technology, research and education", INDUSTRY)


def _condition(scope: str, what: str, keys: Sequence[str], beside: str = "") -> Finding:
    this = whom(scope)
    lines = [found for key in keys if (found := (_of_group if this.is_group else _of_economy)(this, key)) is not None]
    lines.sort(key=lambda line: (not line.recent, line.universal))
    lacking = [key for key in keys if key not in {line.indicator.id for line in lines}]
    others = "the economies of the world" if this.is_group else f"the other economies of {this.among.title}"
    ranked = [line for line in lines if line.ahead is not None]
    remarks = (*_alike(lines, others), *filter(None, (beside,)), *how_to_get(lacking))
    table = pd.DataFrame.from_dict({line.indicator.title: line.row for line in lines}, orient="index").rename_axis("Indicator")
    recent = [line for line in lines if line.recent]
    if len(recent) < _NEEDED:
        only = f"only {_listed(this, recent)} is known" if recent else "no recent figure is known"
        return Finding(f"On {what} in {this.called}, {only}.", remarks=remarks, df=table, missing=True)
    shares = pd.Series({line.indicator.title: line.ahead for line in ranked}, dtype=float)
    title = _title(this, what, ranked, others, recent)
    return Finding(
        title=title,
        sentences=_ends(ranked, others) if ranked else _told(this, recent[_HEADED:_MOST]),
        remarks=remarks,
        df=table,
        fig=None if shares.empty else ahead(
            shares,
            labels=pd.Series({line.indicator.title: line.text for line in ranked}),
            title=f"ahead of this share of {others}, %",
            alt=f"{title} " + "; ".join(f"{name}: ahead of {share:.0f} %" for name, share in shares.items()),
        ),
    )  # fmt: skip


def _of_economy(this: Whom, key: str) -> _Line | None:
    found = standing(this.id, key)
    if found.value is None or not found.sound:
        return None
    row = {
        "Value": found.text(),
        "Year": dated(found),
        f"Place in {this.among.title}": placed(found.among_peers, this.among.title) or "not ranked",
        "Place in the world": placed(found.in_world, "the world") or "not ranked",
    }
    year, universal = found.year or 0, _is_universal(found.indicator, found.value)
    return _with_share(
        _Line(
            found.indicator, found.text(), measured_in(year, found.flag), aged(year), found.recent, found.among_peers,
            universal, row,
        )
    )  # fmt: skip


def _of_group(this: Whom, key: str) -> _Line | None:
    """The median of the members among the values of all economies."""
    entry, values = catalogue.indicator(key), comparable(key)["value"]
    own = values[values.index.isin(this.members)]
    if own.empty:
        return None
    median = float(own.median())
    place = None
    if entry.direction != "neutral" and this.id != "all":
        better = values > median if entry.direction == "up" else values < median
        level = values.eq(median)
        # The median stands beside the economies: it takes a place among one more than there are.
        place = Place(int(better.sum()) + 1, len(values) + 1, int(level.sum()))
    low, high = own.idxmin(), own.idxmax()
    row = {
        "Median": words.quantity(median, entry),
        "Lowest": f"{words.quantity(own[low], entry)} ({economies.name(str(low))})",
        "Highest": f"{words.quantity(own[high], entry)} ({economies.name(str(high))})",
        "Known for": f"{len(own)} of {len(this.members)}",
    }
    return _with_share(_Line(entry, words.quantity(median, entry), "", "", True, place, _is_universal(entry, median), row))


def _is_universal(entry: catalogue.Indicator, value: float) -> bool:
    top = all_of(entry)
    return top is not None and value >= top - UNIVERSAL


def _with_share(line: _Line) -> _Line:
    share = "universal" if line.universal else "not ranked"
    if line.alike is not None:
        share = f"level with {words.number(line.alike, 0)} %"
    if line.ahead is not None:
        share = f"{words.number(line.ahead, 0)} %"
    return replace(line, row={**line.row, "Ahead of": share})


def _alike(lines: list[_Line], others: str) -> tuple[str, ...]:
    """Where so many have the same value that a place would mislead."""
    said = [f"{words.spoken(x.indicator)} ({x.text}, as {words.number(x.alike, 0)} % of {others})" for x in lines if x.alike]
    return (f"Not ranked, as many have the very same: {words.listing(said)}.",) if said else ()


def _told(this: Whom, lines: list[_Line]) -> tuple[str, ...]:
    """What else is known where nothing is ranked."""
    return (f"Also known: {_listed(this, lines)}.",) if lines else ()


def _listed(this: Whom, lines: list[_Line]) -> str:
    said = []
    for line in lines:
        of = f"known for {line.row['Known for']}" if this.is_group else line.when
        said.append(f"{words.spoken(line.indicator)} {line.text} ({of})")
    return "; ".join(said)


def _title(this: Whom, what: str, ranked: list[_Line], others: str, lines: list[_Line]) -> str:
    if not ranked:
        n, kind = len(lines), "median" if this.is_group else "figure"
        count = f"{n} {kind}s are known"
        such = ", such as " if n > _HEADED else ": "
        return f"On {what} in {this.called}, {count}{such}{_listed(this, lines[:_HEADED])}."
    subject, n = f"the median of {this.called}" if this.is_group else this.called, len(ranked)
    front = sum((line.ahead or 0.0) > 50 for line in ranked)
    if n == 1:
        only = f"{words.spoken(ranked[0].indicator)}, the one figure at hand that is ranked"
        return f"In {what}, {subject} is {_stands(ranked[0], others)}: in {only}."
    whole = "both" if n == 2 else f"all {n}"
    if not front:
        return f"In {what}, at least half of {others} are ahead of {subject} or level with it in {whole} figures."
    return (
        f"In {what}, {subject} is ahead of more than half of {others} in {whole if front == n else f'{front} of {n}'} figures."
    )


def _ends(ranked: list[_Line], others: str) -> tuple[str, ...]:
    """Where it stands best and worst, if there is a difference."""
    if len(ranked) < 2:
        return ()
    digital = [line for line in ranked if line.indicator.id != _POWER]  # power is no strength of what is digital
    best, worst = max(digital, key=lambda line: line.ahead or 0.0), min(ranked, key=lambda line: line.ahead or 0.0)
    if words.number(best.ahead or 0.0, 0) == words.number(worst.ahead or 0.0, 0):  # told apart by what is said of them
        return ()
    front = _stands(best, others)
    of = "" if others in front else f" of {others}"
    return (
        f"It stands best in {words.spoken(best.indicator)} ({best.text}{best.aged}: {front}) and least well in "
        f"{words.spoken(worst.indicator)} ({worst.text}{worst.aged}: ahead of {words.number(worst.ahead or 0.0, 0)} %{of}).",
    )


def _stands(line: _Line, others: str) -> str:
    """The share of the others it is ahead of; its place where that would read as all of them."""
    share = words.number(line.ahead or 0.0, 0)
    if share != "100" or line.place is None:
        return f"ahead of {share} % of {others}"
    return f"{'first' if line.place.rank == 1 else words.ordinal(line.place.rank)} of {line.place.of}"
