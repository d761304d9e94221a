"""What a page opens with: the messages of its summary, each with the place that shows it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby
from operator import itemgetter

from markupsafe import Markup, escape
from nbformat import NotebookNode

from research import messages
from research.messages.values import Claim, Items, Quantity, Value, claim
from research.publish import cited
from research.publish.edition import Edition
from research.publish.frame import Frame
from research.publish.sections import opening_findings, sections
from research.report.acting import written
from research.report.parted import Line
from research.report.text import text as held_together

_PRIORITY = ("problem", "brief")
_Lines = tuple[tuple[str, str], ...]
_MARKED = {"option": "b", "evidence": "i"}  # values of a line that a reader looks for


@dataclass(frozen=True)
class Heading:
    """A heading: level, id, text, whether it only reports a gap, and the finding it titles."""

    level: int
    id: str
    text: str = ""
    missing: bool = False
    finding: int | None = None


@dataclass(frozen=True)
class Message:
    """A message of the summary.

    Attributes
    ----------
    answer : whether it answers the study's question
    role : of what is to be done, as of a `Line`; "" for others
    lines : role and text of what follows a priority; of steps after the first it is "further"
    begin : role and text of its first step and cost in short; a page has the cost alone
    marks : the texts in them that a reader looks for, each with the tag it has
    id, place : of the heading it belongs to, and what a reader finds it by: the figure that draws
        it, else its section; "" where the page does not show it
    also : id and place of another heading, that shows what the first does not
    label : what its section calls it; "" where that is its text
    number : of a priority, the same in the summary and in the section; 0 for others
    """

    text: str
    answer: bool
    role: str = ""
    lines: _Lines = ()
    marks: _Lines = ()
    id: str = ""
    place: str = ""
    also: tuple[str, str] = ("", "")
    label: str = ""
    begin: _Lines = ()
    number: int = 0

    @property
    def markup(self) -> Markup:
        """Its text, numbers and their units held together, a priority in bold."""
        return self._marked(self.text)

    @property
    def name(self) -> Markup:
        """What its section calls it: the label of a priority, else its text."""
        return self._marked(self.label or self.text)

    def _marked(self, text: str) -> Markup:
        told = Markup(held_together(text))
        return Markup("<strong>{}</strong>").format(told) if self.role in _PRIORITY else told

    @property
    def rows(self) -> list[tuple[str, list[Markup]]]:
        """Its lines by role, in their order."""
        by_role = groupby(self.lines, itemgetter(0))
        return [(role, [self._looked_for(told) for _, told in lines]) for role, lines in by_role]

    @property
    def first(self) -> dict[str, Markup]:
        """What the summary has of it, by role."""
        return {role: self._looked_for(line) for role, line in self.begin}

    def _looked_for(self, line: str) -> Markup:
        """Return a line with its marks, wherever in it its language has them."""
        told = held_together(line)
        for words, tag in self.marks:
            # Evidence ends a phrase: other words may be part of one, as in "no comparison group".
            found = re.escape(held_together(words)) + (r"(?!\s?\w)" if tag == "i" else "")
            told = re.sub(found, rf"<{tag}>\g<0></{tag}>", told, count=1, flags=re.IGNORECASE)
        return Markup(told)


def opening(shown: Edition, headings: Sequence[Heading], text: Frame) -> tuple[Message, ...]:
    """Return the messages of a report in the page's language, and where each belongs."""
    places: dict[int | None, tuple[str, str]] = {}
    undrawn: dict[int | None, tuple[str, str]] = {}
    section = ""
    for each in headings:
        if each.finding is None:
            section = each.text
        number = shown.figures.get(each.finding) if each.finding is not None else None
        label = str(text("figure", number=number)) if number else section
        places[each.finding], undrawn[each.finding] = (each.id, label), (each.id, section)
    numbers = count(1)
    listed = [messages.sentence(each.claim, text.lang) for each in shown.messages if not each.role]
    return tuple(
        Message(
            messages.sentence(each.claim, text.lang),
            each.answer,
            each.role,
            tuple(written(each.lines, text.lang)),
            tuple(dict.fromkeys(mark for of in each.lines for mark in _marks(of.claim, text.lang))),
            *(places if each.drawn else undrawn).get(each.finding, ("", "")),
            places.get(each.also, ("", "")) if each.also is not None else ("", ""),
            next(
                (messages.sentence(of.claim, text.lang) for of in each.lines if of.role == "label"),
                "",
            ),
            _whole(text) if each.role == "brief" else _begin(each.lines, listed, text.lang),
            next(numbers) if each.role in _PRIORITY else 0,
        )
        for each in shown.messages
    )


def _whole(text: Frame) -> _Lines:
    """Return where a priority has its steps, options and cost, if another report has these."""
    return (("whole", text("in_profile").unescape()),)


def _begin(lines: Sequence[Line], listed: Sequence[str], language: str) -> _Lines:
    """Return the first step of a priority, what may change it, and its first cost, each in short.

    A cost that the summary lists by itself is left out.
    """
    first = {of.role: of.claim for of in reversed(lines)}
    begin = {role: first[role] for role in ("step", "change", "cost") if role in first}
    cost = begin.get("cost") and begin["cost"].values.get("cost")
    if cost and any(messages.say(cost, language) in told for told in listed):
        del begin["cost"]
    return tuple((role, messages.sentence(_short(of), language)) for role, of in begin.items())


def _short(line: Claim) -> Claim:
    """Return a line in short where it has such a form, and so the claims in it."""
    held = line.values.items()
    of = {name: _short(each) if isinstance(each, Claim) else each for name, each in held}
    short = claim(f"short-{line.id}", **of)
    return short if messages.known(short.id) else replace(line, values=of)


def _marks(line: Claim, language: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of a line that a reader looks for, as its sentence has them."""
    for name, tag in _MARKED.items():
        if name in line.values:
            yield messages.say(line.values[name], language), tag


def listed(told: Sequence[Message], headings: Sequence[Heading], above: str) -> list[Message]:
    """Return the messages a summary lists: less its answer, and what headings above it say."""
    headed = {_words(each.text) for each in headings if f'id="{each.id}"' in above}
    shown = [each for each in told if not each.role]
    rest = shown[1:] if shown and shown[0].answer else shown
    return [each for each in rest if _words(each.text) not in headed]


def to_do(told: Sequence[Message], headings: Sequence[Heading]) -> list[Message]:
    """Return what a section lists as to be done: less what headings say, or other reports have."""
    headed = {_words(each.text) for each in headings}
    own = (each for each in told if each.role not in ("brief", "elsewhere"))
    return [each for each in own if _words(each.text) not in headed]


def below(html: Markup, heading: str, told: Markup) -> Markup:
    """Return HTML with some more below a heading, by its id; at its end where it has none."""
    found = re.search(rf' id="{re.escape(escape(heading))}".*?</h\d>', html)
    at = found.end() if found else len(html)
    return html[:at] + told + html[at:]


def _words(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def in_short(notebook: NotebookNode, opened: Sequence[Message], text: Frame) -> Iterator[str]:
    """Yield a report in a few lines: its answer, what is to be known of it first, and a priority.

    Between them is a key figure with its source, the first that has a unit.
    """

    def said(value: Value) -> str:
        return messages.say(value, text.lang, label=True)

    known = [each.text for each in opened if not each.role]
    yield from known[:2] if opened and opened[0].answer else known[:1]
    found = opening_findings(sections(notebook)).values()
    for tile in (tile for finding in found for tile in finding.tiles):
        if isinstance(of := tile.value, Quantity) and tile.detail:
            own = (each for each in cited.answered(notebook) if of.indicator in each["printed"])
            if named := ", ".join(dict.fromkeys(each["title"] for each in own)):
                yield text.words.text(
                    "card_figure",
                    label=said(tile.label),
                    value=said(of),
                    year=said(tile.detail),
                    places=said(Items(tile.places)),
                    sources=named,
                )
            break
    yield from [each.text for each in opened if each.role == "problem"][:1]
