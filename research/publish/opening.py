"""What a page opens with: the messages of its summary, each with the place that shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from markupsafe import Markup

from research import messages
from research.publish.edition import Edition
from research.publish.frame import Frame
from research.report.text import text as held_together


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
    lines : role and text of what follows a priority
    id, place : of the heading it belongs to, and what a reader finds it by: the figure that draws
        it, else its section; "" where the page does not show it
    also : id and place of another heading, that shows what the first does not
    """

    text: str
    answer: bool
    role: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    id: str = ""
    place: str = ""
    also: tuple[str, str] = ("", "")

    @property
    def markup(self) -> Markup:
        """Its text, numbers and their units held together, a priority in bold."""
        return self._marked(self.text)

    @property
    def after_colon(self) -> Markup:
        """The same as it follows a colon: a priority begins with a verb, and with no name."""
        return self._marked(self.text[:1].lower() + self.text[1:])

    def _marked(self, text: str) -> Markup:
        told = Markup(held_together(text))
        return Markup("<strong>{}</strong>").format(told) if self.role == "problem" else told

    @property
    def rows(self) -> list[tuple[str, list[Markup]]]:
        """Its lines by role, in their order."""
        return [
            (role, [Markup(held_together(told)) for _, told in lines])
            for role, lines in groupby(self.lines, key=itemgetter(0))
        ]


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
    return tuple(
        Message(
            messages.sentence(each.claim, text.lang),
            each.answer,
            each.role,
            tuple((of.role, messages.sentence(of.claim, text.lang)) for of in each.lines),
            *(places if each.drawn else undrawn).get(each.finding, ("", "")),
            places.get(each.also, ("", "")) if each.also is not None else ("", ""),
        )
        for each in shown.messages
    )


def listed(told: Sequence[Message], headings: Sequence[Heading], above: str) -> list[Message]:
    """Return the messages a summary lists: less its answer, and what headings above it say."""
    headed = {_words(each.text) for each in headings if f'id="{each.id}"' in above}
    shown = [each for each in told if not each.role]
    rest = shown[1:] if shown and shown[0].answer else shown
    return [each for each in rest if _words(each.text) not in headed]


def _words(text: str) -> str:
    return "".join(filter(str.isalnum, text))
