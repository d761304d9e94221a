"""Selectors for JupyterLab: the economy of a study, its peers and the year."""

from typing import Any

from research import economies, messages
from research.findings.audits.sources import CORE
from research.findings.core.latest import latest
from research.findings.exploring.looking import at_a_glance
from research.messages.values import Text, claim

_FIRST = 1990
_KINDS = ("economy", "group", "scope")


def choose(names: dict[str, Any]) -> Any:
    """Show selectors that set a study's parameter, and a comparison of the chosen economy.

    Parameters
    ----------
    names : the names of the notebook, `globals()`; `economy`, `group` or `scope` among them is set
        as something is chosen

    Raises
    ------
    InputError : the notebook declares none of these

    Notes
    -----
    The sections below are made again by "Run All Below". A cell that calls this is tagged `widget`
    and `skip-execution`, so that no batch runs it and no report shows it.
    """
    import ipywidgets as widgets

    from research.errors import InputError

    kind = next((kind for kind in _KINDS if kind in names), None)
    if kind is None:
        raise InputError(
            f"the notebook has none of {', '.join(_KINDS)}; run its parameters cell first"
        )
    groups = [(group.title, key) for key, group in economies.groups().items()]
    subject = widgets.Combobox(
        value=_named(kind, names[kind]),
        options=_options(kind),
        ensure_option=False,
        description=kind.capitalize(),
    )
    peers = widgets.Dropdown(options=[("its region", ""), *groups], value="", description="Beside")
    newest = max(int(found["year"].max()) for key in CORE if len(found := latest(key)))
    year = widgets.IntSlider(
        value=newest, min=_FIRST, max=newest, description="Year", continuous_update=False
    )
    shown = widgets.Output()

    def changed(_: object = None) -> None:
        shown.clear_output(wait=True)
        with shown:
            _follow(kind, names, subject.value, peers.value, year.value)

    for selector in (subject, peers, year):
        selector.observe(changed, names="value")
    changed()
    return widgets.VBox([widgets.HBox([subject, peers, year]), shown])


def _follow(kind: str, names: dict[str, Any], said: str, peers: str, year: int) -> None:
    """Set the study's parameter to the choice and show it, or explain an unknown name."""
    from IPython.display import display

    from research.errors import InputError

    try:
        chosen = _scope(kind, said)
    except InputError as error:
        print(error)
        return
    names[kind] = chosen
    print(messages.sentence(claim("explorer-chosen", kind=Text(kind), value=Text(chosen))))
    if chosen in economies.table():
        display(at_a_glance(chosen, peers, year))


def _scope(kind: str, said: str) -> str:
    """Return the code of an economy or the id of a group, given by code, id or title."""
    by_title = {group.title: key for key, group in economies.groups().items()}
    if kind != "economy":
        named = by_title.get(said, said.strip().casefold())
        if kind == "group" or named in economies.groups():
            economies.group(named)
            return named
    return economies.resolve(said)


def _named(kind: str, value: str) -> str:
    if value in economies.groups():
        return economies.groups()[value].title
    return economies.name(economies.resolve(value))


def _options(kind: str) -> list[str]:
    titles = [group.title for group in economies.groups().values()]
    names = [economy.name for economy in economies.table().values()]
    return {"economy": names, "group": titles, "scope": [*titles, *names]}[kind]
