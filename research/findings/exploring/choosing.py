"""Selectors for JupyterLab that drive a study: its economy or group, and its peers.

Findings in the notebook that were made for an earlier choice bear a mark that says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from research import economies, messages
from research.errors import InputError
from research.findings.core.scope import scope_of
from research.messages.values import Group, claim
from research.report.bundles import MIME

if TYPE_CHECKING:
    import ipywidgets

_KINDS = ("economy", "group", "scope")
_KEPT = "_choice"  # in the notebook, where it outlives running a cell again
_WIDE = {"description_width": "initial"}  # labels are not cut
_CLASS = "research-choice-"  # of marks on findings, with the number of their choice
_RUN = "notebook:run-all-below"  # JupyterLab's command


@dataclass
class Choice:
    """What was chosen in place of what the parameters cell says, and how many choices that makes.

    What is displayed bears the number of its choice, and that of earlier ones says so.
    """

    declared: dict[str, str]
    values: dict[str, str]
    number: int = 0

    def take(self, values: dict[str, str]) -> None:
        """Take values, as another choice where they differ."""
        if values != self.values:
            self.values = values
            self.number += 1

    def follow(self) -> None:
        """Mark what the kernel displays, where it is one of JupyterLab's."""
        from IPython.core.getipython import get_ipython

        register = getattr(getattr(get_ipython(), "display_pub", None), "register_hook", None)
        if register:
            register(self.mark)

    def mark(self, message: dict[str, Any]) -> dict[str, Any]:
        """Return a message of the kernel, a finding in it marked with the number of the choice."""
        data = message.get("content", {}).get("data", {})
        if MIME in data and "text/html" in data:
            data["text/html"] = f'<p class="{_CLASS}{self.number}"></p>{data["text/html"]}'
        return message

    def style(self) -> str:
        """Return a style sheet by which findings of earlier choices say what they are."""
        of_earlier = ", ".join(f".{_CLASS}{number}::before" for number in range(self.number))
        if not of_earlier:
            return ""
        words = json.dumps(messages.sentence(claim("explorer-earlier")), ensure_ascii=False)
        return f"<style>{of_earlier}{{content:{words}}}</style>"


def choose(names: dict[str, Any]) -> ipywidgets.VBox:
    """Show selectors that set the parameters of a study, and a button that runs it again.

    Parameters
    ----------
    names : the names of the notebook, `globals()`; `economy`, `group` or `scope` among them is set
        as something is chosen, and `peers` where the study has them

    Raises
    ------
    InputError : the notebook declares none of these

    Notes
    -----
    A choice outlives "Run All"; changing the parameters cell ends it. Sections of an earlier choice
    say so until they run again. A cell that calls this is tagged `widget` and `skip-execution`, so
    that no batch runs it and no report shows it.
    """
    import ipywidgets as widgets

    kind = next((kind for kind in _KINDS if kind in names), None)
    if kind is None:
        raise InputError(
            f"the notebook has none of {', '.join(_KINDS)}; run its parameters cell first"
        )
    made = {kind: _subject(kind, names[kind])}
    if "peers" in names:
        made["peers"] = _peers(names["peers"])
    choice, note = _kept(names, [*made]), widgets.HTML()

    def changed(_: object = None) -> None:
        values = {name: selector.value for name, selector in made.items()}
        try:
            values[kind] = _scope(kind, values[kind])
        except InputError as error:
            note.value = escape(str(error))
            return
        choice.take(values)
        names.update(values)
        note.value = choice.style() + escape(_said(kind, values))

    note.value = choice.style()
    for selector in made.values():
        selector.observe(changed, names="value")
    return widgets.VBox([widgets.HBox([*made.values(), *_button()]), note])


def _subject(kind: str, value: str) -> ipywidgets.Combobox:
    """Return the selector of an economy or group."""
    import ipywidgets as widgets

    label = messages.sentence(claim(f"explorer-choose-{kind}"))
    return widgets.Combobox(
        value=_named(value), options=_options(kind), description=label, style=_WIDE
    )


def _peers(value: str) -> ipywidgets.Dropdown:
    """Return the selector of peers, by default the region."""
    import ipywidgets as widgets

    groups = [(messages.say(Group(key), label=True), key) for key in economies.groups()]
    return widgets.Dropdown(
        options=[(messages.sentence(claim("explorer-region")), ""), *groups],
        value=economies.named_group(value).id if value else "",
        description=messages.sentence(claim("explorer-peers")),
        style=_WIDE,
    )


def _kept(names: dict[str, Any], parameters: list[str]) -> Choice:
    """Return the choice of the notebook, and set it again; a new one if its parameters changed."""
    now = {name: names[name] for name in parameters}
    choice = names.get(_KEPT)
    if not isinstance(choice, Choice):
        choice = names[_KEPT] = Choice(now, now)
        choice.follow()
    elif now not in (choice.declared, choice.values):
        choice.declared = now
        choice.take(now)
    names.update(choice.values)
    return choice


def _button() -> list[ipywidgets.Button]:
    """Return a button that runs the cells below again, where JupyterLab can be asked to."""
    import ipywidgets as widgets

    try:
        from ipylab import JupyterFrontEnd
    except ImportError:
        return []
    lab = JupyterFrontEnd()
    button = widgets.Button(
        description=messages.sentence(claim("explorer-run")), layout={"width": "auto"}
    )
    button.on_click(lambda _: lab.commands.execute(_RUN))
    return [button]


def _said(kind: str, values: dict[str, str]) -> str:
    """Say what the sections below show once they run again."""
    about = scope_of(values[kind]).value
    said = claim("explorer-chosen", about=about)
    if values.get("peers"):
        said = claim("explorer-chosen-peers", about=about, group=Group(values["peers"]))
    return messages.sentence(said)


def _scope(kind: str, said: str) -> str:
    """Return the code of an economy or the id of a group, given by code, id or title."""
    if kind == "group":
        return economies.named_group(said).id
    return scope_of(said).id if kind == "scope" else economies.resolve(said)


def _named(value: str) -> str:
    group = economies.groups().get(value)
    return group.title if group else economies.name(economies.resolve(value))


def _options(kind: str) -> list[str]:
    titles = [group.title for group in economies.groups().values()]
    names = [economy.name for economy in economies.table().values()]
    return {"economy": names, "group": titles, "scope": [*titles, *names]}[kind]
