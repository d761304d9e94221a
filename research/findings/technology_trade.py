"""Trade in high technology and in services of information and communication, where the store holds it."""

from dataclasses import replace

import pandas as pd

from research import access, catalogue, economies, words
from research.charts import bars
from research.findings.audit_origin import how_to_get
from research.findings.finding import Finding
from research.findings.latest import comparable, is_recent, measured_in
from research.findings.structure import over_time
from research.findings.whom import Whom, whom

SHARES = ("high_tech_exports_share", "medium_high_tech_exports_share", "ict_goods_exports_share", "ict_services_exports_share")
_SHOWN = 20


def technology_trade(scope: str) -> Finding:
    """Return what high technology and ICT are of exports: of an economy over the years, of a group by member.

    Parameters
    ----------
    scope : an economy in any spelling, or a group id
    """
    this = whom(scope)
    values = access.load(SHARES, this.members)
    known = [key for key in SHARES if values[key].notna().any()]
    lacking = how_to_get([key for key in SHARES if key not in known])
    if not known:
        return Finding(
            f"What high technology and ICT are of the exports of {this.called} is not known.", remarks=lacking, missing=True
        )
    found = _by_member(this, known[0]) if this.is_group else _of_economy(this, known)
    return replace(found, remarks=(*found.remarks, *lacking))


def _of_economy(this: Whom, known: list[str]) -> Finding:
    """The latest share in the title, and how all have moved over the years where there are enough."""
    entry, values = catalogue.indicator(known[0]), access.load(known[0], this.id)[known[0]].dropna()
    last, year = words.quantity(values.iloc[-1], entry), values.index[-1][1]
    title = f"{words.upper_first(words.spoken(entry))} in {this.called}: {last} ({measured_in(int(year))})."
    if known[0] == SHARES[0]:
        title = f"Of the manufactured exports of {this.called}, {last} were high technology ({measured_in(int(year))})."
    if not is_recent(year):
        title = f"{words.upper_first(words.spoken(entry))} in {this.called} is not known in recent figures."
    moved = over_time(this.id, known)
    if moved.missing:
        return Finding(title, remarks=(moved.title, *moved.remarks))
    return replace(moved, title=title, sentences=(moved.title,), remarks=(*moved.sentences, *moved.remarks))


def _by_member(this: Whom, key: str) -> Finding:
    entry = catalogue.indicator(key)
    recent = comparable(key)
    own = recent[recent.index.isin(this.members)].sort_values("value", ascending=False, kind="stable")
    if own.empty:
        return Finding(
            f"No recent figure on {words.spoken(entry)} in {this.called} is known.",
            remarks=("What is known is too old to be compared.",),
            missing=True,
        )
    shown = own.head(_SHOWN)
    names = [economies.name(str(code)) for code in shown.index]
    labels = pd.Series([words.quantity(value, entry) for value in shown["value"]], index=names)
    first = economies.called(str(own.index[0]))
    title = f"Of the manufactured exports of {first}, {labels.iloc[0]} are high technology, the highest share in {this.called}."
    if key != SHARES[0]:
        title = f"In {this.called}, {words.spoken(entry)} is highest in {first}: {labels.iloc[0]}."
    return Finding(
        title=title,
        sentences=(
            f"The median of the {len(own)} economies of {this.called} with a recent figure is "
            f"{words.quantity(own['value'].median(), entry)}; figures are of {words.years(own['year'].tolist())}.",
        ),
        remarks=(
            "A share says nothing of how much is exported: that of a small exporter may rest on few goods.",
            *((f"The chart shows the first {_SHOWN}.",) if len(own) > _SHOWN else ()),
        ),
        df=_table(own, entry),
        fig=bars.lines(
            pd.Series(shown["value"].to_numpy(), index=names),
            labels=labels,
            unit=entry.unit,
            top=None,
            alt=f"{title} " + "; ".join(f"{name} {label}" for name, label in labels.items()),
        ),
    )


def _table(own: pd.DataFrame, entry: catalogue.Indicator) -> pd.DataFrame:
    rows = {
        economies.name(str(code)): {"Value": words.quantity(row["value"], entry), "Year": str(row["year"])}
        for code, row in own.iterrows()
    }
    rows["Median"] = {"Value": words.quantity(own["value"].median(), entry), "Year": ""}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("Economy")
