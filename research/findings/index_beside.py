"""An index beside what was promised and what others publish, and what it rests on."""

import pandas as pd

from research import access, catalogue, economies, targets, words
from research.findings.finding import Finding
from research.findings.index_case import case
from research.findings.latest import comparable, when
from research.findings.target_series import compared, measures, today
from research.findings.targets import counted_from

_FEW = 2  # targets told in sentences beside that of the title


def index_targets(group: str, framework: str) -> Finding:
    """Return how many economies meet the targets that the data at hand can measure; no data is a state of its own."""
    this = case(group, framework)
    members, n = this.values.index.tolist(), len(this.values)
    own = [t for t in targets.table().values() if t.scope == "economy" and t.rule != "aim" and measures(t)]
    found = {t.id: compared(t, members) for t in own}
    measured = [t for t in own if found[t.id]["value"].notna().any()]
    states = {t.id: _states(t, found[t.id]) for t in measured}
    said = [_sentence(targets.target(name), counts, n) for name, counts in states.items()]
    rest = sum(1 for t in targets.table().values() if t.rule != "aim" and t not in measured)
    return Finding(
        title=f"In {this.where}, {said[0]}" if said else f"No target can be measured in {this.where} with the data at hand.",
        sentences=tuple(said[1 : 1 + _FEW]),
        remarks=(
            *said[1 + _FEW :],
            f"{rest} other targets with a number, among them those whose deadline has passed, bind totals of groups or ask "
            "what no source at hand measures: no data.",
            counted_from(),
            "Thresholds marked as not confirmed were not read in the publication itself.",
        ),
        df=_table(states, n),
        missing=not said,
    )


def _states(target: targets.Target, found: pd.DataFrame) -> dict[str, int]:
    states = [
        targets.NO_DATA if pd.isna(value) else target.state(value, int(year), today(target))
        for value, year in zip(found["value"], found["year"], strict=True)
    ]
    order = [targets.MET, *[band for band in reversed(target.bands) if band != targets.MET], targets.NOT_MET, targets.NO_DATA]
    return {state: states.count(state) for state in order if states.count(state)}


def _sentence(target: targets.Target, counts: dict[str, int], n: int) -> str:
    met, unknown = counts.get(targets.MET, 0), counts.get(targets.NO_DATA, 0)
    most = "" if target.rule == "at least" else f"{target.rule} "
    bound = f"{most}{words.number(target.threshold or 0.0)} {target.unit}"
    if target.within is not None:
        bound = f"{target.within[0]:g} to {target.within[1]:g}"
    counted = f" (met from {words.number(target.met_at)} {target.unit})" if target.met_at is not None else ""
    return (
        f"{met or 'none'} of {n} economies meet{'' if met > 1 else 's'} the target for {target.year} of {bound}{counted} in "
        f"{words.lower_first(target.title)}; {f'no data for {unknown}' if unknown else 'all have data'}."
    )


def _table(states: dict[str, dict[str, int]], n: int) -> pd.DataFrame:
    rows = {}
    for target in targets.table().values():
        bound = "an aim without a number" if target.threshold is None else f"{target.rule} {target.threshold:g} {target.unit}"
        found = states.get(target.id)
        unmeasured = targets.NO_NUMBER if target.rule == "aim" else targets.NO_DATA
        if target.within is not None:
            bound = f"{target.within[0]:g} to {target.within[1]:g}"
        rows[f"{target.set_title}, {target.year}: {words.lower_first(target.title)}"] = {
            "Threshold": bound.strip(),
            "Binds": {"economy": "each economy", "world": "the world", "developing": "developing economies",
                      "ldc": "least developed countries"}[target.scope],
            "State": words.listing([f"{state}: {count}" for state, count in found.items()]) if found else unmeasured,
            "Published in": target.citation,
            "Threshold read in the publication": "yes" if target.confirmed else "not confirmed",
        }  # fmt: skip
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Target")


def index_published(group: str, framework: str) -> Finding:
    """Return computed scores beside the ones their publisher gives, where the data at hand hold them."""
    this = case(group, framework)
    loaded = this.framework
    published = comparable(loaded.published)["value"].dropna() if loaded.published else pd.Series(dtype=float)
    if published.empty:
        return Finding(
            f"No published scores of the {loaded.title} are at hand to compare with.",
            remarks=("Where a source of them is loaded, this section shows both and the largest difference.",),
            missing=True,
        )
    inside = published[published.index.isin(this.values.index)]
    given = inside.reindex(this.ranked.index).dropna()
    if given.empty:
        held = f"{len(inside)} of the {len(this.values)} economies" if len(inside) else "none of the economies"
        beside = ", but no score computed here stands beside one" if len(inside) else ""
        return Finding(f"Published scores of the {loaded.title} are at hand for {held} of {this.where}{beside}.", missing=True)
    apart = (this.ranked.loc[given.index] - given).abs()
    decimals = 1 if loaded.scale[1] > 1 else 3
    rows = {
        economies.name(str(code)): {
            "Computed": words.number(this.ranked[code], decimals),
            "Published": words.number(value, decimals),
            "Difference": words.number(this.ranked[code] - value, decimals + 1),
        }
        for code, value in given.items()
    }
    largest = words.number(apart.max(), decimals + 1)
    count = f"{len(given)} {'economy' if len(given) == 1 else 'economies'}"
    return Finding(
        title=f"In the {loaded.title}, computed and published scores of {count} differ by at most {largest} points.",
        sentences=(f"The largest difference is that of {economies.called(str(apart.idxmax()))}.",) if len(given) > 1 else (),
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy"),
    )


def index_sources(group: str, framework: str) -> Finding:
    """Return what the index rests on: indicators, years, sources, corrections, and what would fill the gaps."""
    this = case(group, framework)
    used = [leaf for leaf in this.framework.leaves if this.measured(leaf)]
    rows, names = {}, set()
    for leaf in used:
        frame = comparable(leaf.indicator)
        own = frame[frame.index.isin(this.values.index[this.values[leaf.code].notna()])]
        names |= set(own["source"])
        marks = sorted({when(2000, flag).removeprefix("2000, ") for flag in own["flag"] if flag})
        rows[leaf.title] = {
            "Economies": str(len(own)),
            "Years": words.years(own["year"].tolist()) if len(own) else words.NO_DATA,
            "Unit": catalogue.indicator(leaf.indicator).unit,
            "Source": ", ".join(sorted({f"{access.origin(r.source).title}, {r.vintage}" for r in own.itertuples()}))
            or words.NO_DATA,
            "Marks": words.listing(marks) or "none",
        }
    pending = [
        f"{words.lower_first(leaf.title)} ({leaf.adds})" for leaf in this.framework.leaves if leaf.adds and leaf not in used
    ]
    cited = [access.origin(name) for name in sorted(names)]
    touched = access.corrections(this.values.index.tolist(), [leaf.indicator for leaf in used])
    return Finding(
        title=f"The {this.framework.title} in {this.where} rests on "
        f"{words.listing([entry.title for entry in cited]) if cited else 'no data'}.",
        sentences=((f"{len(touched)} {'value was' if len(touched) == 1 else 'values were'} corrected or left out.",)
                   if touched and cited else ()),
        remarks=(
            *(f"Correction: {catalogue.indicator(c.indicator).title}, {economies.name(c.economy)}, {c.year}. {c.reason}"
              for c in touched),
            *(f"{entry.citation} Licence: {words.lower_first(entry.licence)}. {entry.note}" for entry in cited),
            *((f"What would add to it: {'; '.join(pending)}.",) if pending else ()),
        ),
        missing=not cited,
        df=pd.DataFrame.from_dict(rows, orient="index").rename_axis("Indicator"),
        open_table=True,
    )  # fmt: skip
