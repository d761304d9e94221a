"""Population pyramid: people by age and sex, today as bars and a later year as an outline."""

import pandas as pd
import plotly.graph_objects as go

from research.charts import theme
from research.messages.values import About, Claim, Value, Year, claim

_STEPS = 3  # ticks to each side


def pyramid(
    now: pd.DataFrame, later: pd.DataFrame, *, years: tuple[int, int], alt: Claim
) -> go.Figure:
    """Return a pyramid, women to the left and men to the right, the youngest at the foot.

    Parameters
    ----------
    now, later : index age (first year of a group of five), columns female and male (people)
    years : of `now` and of `later`
    """
    rows = list(range(len(now)))
    edges = [edge for row in rows for edge in (row - 0.5, row + 0.5)]
    traces: list[go.Bar | go.Scatter] = []
    for sex, side in (("female", -1), ("male", 1)):
        name = theme.text(claim(f"ages-sex-{sex}", year=Year(years[0])))
        hover = [
            theme.text(claim("ages-hover", ages=_group(int(a)), people=About(n)))
            for a, n in now[sex].items()
        ]
        traces.append(
            go.Bar(
                x=side * now[sex].round(), y=rows, orientation="h", name=name,
                marker={"color": theme.SEXES[sex]}, customdata=hover,
                hovertemplate="%{customdata}<extra></extra>",
            )
        )  # fmt: skip
        traces.append(
            go.Scatter(
                x=[0, *(side * later[sex].round()).repeat(2), 0], y=[-0.5, *edges, rows[-1] + 0.5],
                mode="lines", line={"color": theme.INK, "width": 1.6},
                name=theme.text(claim("ages-later", year=Year(years[1]))), showlegend=side < 0,
                hoverinfo="skip",
            )
        )  # fmt: skip
    step = _step(max(now.to_numpy().max(), later.to_numpy().max()))
    ticks = [step * at for at in range(-_STEPS, _STEPS + 1)]
    return theme.figure(
        traces,
        alt=alt,
        height=500,
        barmode="overlay",
        bargap=0.12,
        margin={"l": 8, "r": 48, "t": 8, "b": 8},
        xaxis={
            "title": {"text": theme.text(claim("ages-axis")), "standoff": 4},
            "tickvals": ticks,
            "ticktext": [theme.text(About(abs(tick))) for tick in ticks],
        },
        yaxis={
            "ticksuffix": "  ",
            "tickvals": rows[::2],
            "ticktext": [theme.text(_group(int(age))) for age in now.index[::2]],
        },
        legend={"y": 1.02, "yanchor": "bottom"},
        meta={"whole": True},  # lower, ages would stand upon each other
    )


def _group(age: int) -> Value:
    return (
        claim("ages-oldest", age=Year(age))
        if age >= 100
        else claim("ages-group", first=Year(age), last=Year(age + 4))
    )


def _step(most: float) -> float:
    """Return a round distance between ticks: about a third of the longest bar."""
    rough = most / _STEPS
    power = 10.0 ** (len(str(int(rough))) - 1) if rough >= 1 else 1.0
    return max(power, round(rough / power) * power)
