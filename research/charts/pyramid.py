"""Population pyramid: people by age and sex, today as bars and a later year as an outline."""

from collections.abc import Iterator

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import About, Claim, Value, Year, claim

_SIDES = (("female", -1), ("male", 1))
_STEPS, _AIR = 3, 1.03  # ticks to each side, and of the longest bar, the axis
_FAINT = 0.45  # opacity of ages other than those of young people
_YOUNG = range(15, 25)  # as their messages name them
_HIGH = 500  # pixels of a pyramid


def pyramid(
    now: pd.DataFrame, later: pd.DataFrame, *, years: tuple[int, int], alt: Claim
) -> go.Figure:
    """Return a pyramid, women to the left and men to the right, the youngest at the foot.

    Young people stand out, with both numbers on their bars.

    Parameters
    ----------
    now, later : index age (first year of a group of five), columns female and male (people)
    years : of `now` and of `later`
    """
    most = max(now.to_numpy().max(), later.to_numpy().max())
    traces = [
        trace
        for sex, side in _SIDES
        for trace in (
            *_bars(side * now[sex], sex, years[0]),
            _outline(side * later[sex], years[1], named=side < 0),
        )
    ]
    return theme.figure(
        traces,
        alt=alt,
        height=_HIGH,
        barmode="overlay",
        bargap=0.12,
        margin={"l": 8, "r": 48, "t": 8, "b": 8},
        annotations=[note for sex, _ in _SIDES for note in _changes(now[sex], later[sex], sex)],
        xaxis=_axis(most),
        yaxis=_rows(now.index),
        legend={"y": 1.02, "yanchor": "bottom"},
        meta={"whole": True},  # lower, ages would stand upon each other
    )


def _bars(people: pd.Series, sex: str, year: int) -> Iterator[go.Bar]:
    """Yield one bar a group of ages, paler but for the young; those of women are below zero."""
    young = people.index.isin(_YOUNG)
    who = "women" if sex == "female" else "men"
    names = (claim(f"ages-sex-{sex}", year=Year(year)), claim(f"ages-group-{who}"))
    for chosen, name, opacity in zip((~young, young), names, (_FAINT, 1.0), strict=True):
        groups = [(_group(int(age)), About(abs(n))) for age, n in people[chosen].items()]
        yield go.Bar(
            x=people[chosen].round(),
            y=chosen.nonzero()[0].tolist(),
            orientation="h",
            name=theme.text(name),
            marker={"color": theme.SEXES[sex]},
            opacity=opacity,
            customdata=[
                [theme.text(ages), theme.text(claim("ages-hover", ages=ages, people=n))]
                for ages, n in groups
            ],
            hovertemplate="%{customdata[1]}<extra></extra>",
        )


def _outline(people: pd.Series, year: int, *, named: bool) -> go.Scatter:
    """Return the outline of the bars of a year; `named` in the legend."""
    edges = [edge for row in range(len(people)) for edge in (row - 0.5, row + 0.5)]
    return go.Scatter(
        x=[0, *people.round().repeat(2), 0],
        y=[edges[0], *edges, edges[-1]],
        mode="lines",
        line={"color": theme.SLATE, "width": 1},
        name=theme.text(claim("ages-later", year=Year(year))),
        showlegend=named,
        hoverinfo="skip",
        meta="outline",
        legendrank=1001,  # after both sexes
    )


def _changes(now: pd.Series, later: pd.Series, sex: str) -> Iterator[dict[str, object]]:
    """Yield both numbers of each age of young people, on its bar, from the middle."""
    side = dict(_SIDES)[sex]
    for at, age in enumerate(now.index):
        if age in _YOUNG:
            both = claim("ages-change", before=About(now[age]), after=About(later[age]))
            yield {
                "x": 0, "y": at, "xanchor": "left" if side > 0 else "right", "xshift": 6 * side,
                "showarrow": False, "font": {"size": 12, "color": "white"},
                "bgcolor": theme.SEXES[sex], "borderpad": 0, "name": "age",
                "text": theme.text(both),
            }  # fmt: skip


def _group(age: int) -> Value:
    if age >= 100:
        return claim("ages-oldest", age=Year(age))
    return claim("ages-group", first=Year(age), last=Year(age + 4))


def _axis(most: float) -> dict[str, object]:
    """Return the axis of people, with the same ticks to both sides."""
    ticks = [_step(most) * at for at in range(-_STEPS, _STEPS + 1)]
    texts = [theme.text(About(abs(tick))) for tick in ticks]
    return theme.titled(
        claim("ages-axis"), tickvals=ticks, ticktext=texts, range=[-_AIR * most, _AIR * most]
    )


def _rows(ages: pd.Index) -> dict[str, object]:
    """Return the axis of ages, with every second one named."""
    texts = [theme.text(_group(int(age))) for age in ages[::2]]
    ticks = {"tickvals": [*range(0, len(ages), 2)], "ticktext": texts}
    return {"ticklabelstandoff": 8, "range": [-0.8, len(ages) - 0.3], **ticks}


def _step(most: float) -> float:
    """Return a round distance between ticks: about a third of the longest bar."""
    rough = most / _STEPS
    power = 10.0 ** (len(str(int(rough))) - 1) if rough >= 1 else 1.0
    return max(power, round(rough / power) * power)
