"""A report as a page: messages, cells, and folded sections on sources, data and citation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup
from nbformat import NotebookNode

from research import __version__, languages, messages
from research.languages import ENGLISH, Language
from research.manifest import text_hash
from research.messages.formats import day
from research.publish import choice, cited, clean, hosting, lines, linked_data, opening, shared
from research.publish.cells import Body, body
from research.publish.exporter import PLOTLY
from research.publish.frame import Frame, environment
from research.publish.imprint import PUBLISHER, Imprint
from research.publish.translated import translated
from research.report.record import Basis

__all__ = ["PLOTLY", "Page", "render"]


@dataclass(frozen=True)
class Page:
    """Texts and metadata of a page around its notebook.

    Attributes
    ----------
    title : of whom the report is
    study, area : what the report is, and the area of joint work it belongs to
    root : the way from the page to the folder of reports, "../" or ""
    stem : path of the report in the folder, without an ending
    parameters : what was asked of the study beyond its scope
    basis : what it rests on beside the indicators
    imprint : who publishes
    language : code of the language it is in
    """

    title: str
    study: str
    area: str
    root: str
    stem: str = "report"
    parameters: Mapping[str, Any] = field(default_factory=dict)
    basis: Basis | None = None
    imprint: Imprint = field(default_factory=Imprint)
    language: str = ENGLISH

    @property
    def file(self) -> str:
        """What a file saved from the page is called, without an ending."""
        return self.stem.replace("/", "-") + languages.suffix(self.language)

    @property
    def address(self) -> str:
        """Return where the page is published, "" where nobody says."""
        return self.imprint.at(f"{self.stem}{languages.suffix(self.language)}.html")

    @property
    def place(self) -> bool:
        """Whether a page beside it joins the reports of its scope: the world has none."""
        return bool(self.root) and not self.stem.startswith("world/")

    @property
    def name(self) -> str:
        """The name of its study."""
        return self.stem.rpartition("/")[2].partition("--")[0]

    @property
    def editions(self) -> list[tuple[Language, str]]:
        """Every language it is in, with the file of the page in that; empty where there is one."""
        others = self.basis.languages if self.basis else ()
        name = self.stem.rpartition("/")[2]
        return [
            (languages.language(code), f"{name}{languages.suffix(code)}.html")
            for code in ((ENGLISH, *others) if others else ())
        ]


@dataclass(frozen=True)
class Part:
    """One study within a page: its heading, cells and sources, and itself in a few lines."""

    page: Page
    body: Body
    sources: list[dict[str, Any]]
    made: dict[str, str]
    card: tuple[str, ...] = ()


def render(notebook: NotebookNode, page: Page) -> str:
    """Return an executed notebook as an HTML page; the same input gives the same bytes."""
    only = part(notebook, page)
    # A page has the script for weights where a chart has some.
    script = shared.page_script(*(["weights.js"] if '"weigh":' in only.body.html else []))
    address = f"{page.root}{shared.FOLDER}/{shared.plotly_name()}" if only.body.has_charts else ""
    return document("page.html.j2", [only], script, policy=shared.policy(script), plotly=address)


def part(notebook: NotebookNode, page: Page, *, top: int = 2, prefix: str = "") -> Part:
    """Return a study as part of a page; `top` and `prefix` are those of `cells.body`."""
    if page.language != ENGLISH:
        notebook = translated(notebook, page.name, page.language)
    study = page.study if prefix else ""
    text = Frame(page.language)
    cells = body(notebook, top=top, prefix=prefix, name=page.file, text=text, study=study)
    rests_on = notebook.metadata.get("rests_on", {})
    found = cited.of_notebook(notebook, page.language)
    few = (*opening.in_short(notebook, cells.messages, text),)
    return Part(page, cells, found, _made(page.basis, rests_on, page.stem), few)


def document(template: str, parts: list[Part], script: str, **more: Any) -> str:
    """Return a page of some parts, its style and script inside it."""
    page, frame = parts[0].page, Frame(parts[0].page.language)
    title, found = _title(parts, frame), cited.sources(parts)
    text = (
        environment()
        .get_template(template)
        .render(
            parts=parts,
            page=page,
            text=frame,
            title=title,
            description=_description(parts) or title,
            # A file of several studies has no address that the places of all are at.
            address="" if parts[1:] else page.address,
            picture=page.imprint.preview(hosting.picture_of(page.stem if page.place else "")),
            home=f"index{languages.suffix(frame.lang)}.html",
            around=shared.reports(frame.lang),
            sections={
                each.text for part in parts for each in part.body.headings if each.finding is None
            },
            below=opening.below,
            to_do=opening.to_do,
            imprint=page.imprint,
            **_sources(found, frame),
            citation=cited.of_report(parts, frame),
            credit=(credit := _credit(page, title, day(cited.newest(found), frame.lang))),
            has_charts=any(each.body.has_charts for each in parts),
            css=Markup(shared.text("report.css")),
            foot=Markup(_in_css(credit)),
            script=Markup(script),
            linked_data=linked_data.of_page(parts, beside=not more.get("single")),
            version=__version__,
            library=f"digital-development-research {__version__}",
            **more,
        )
    )
    bodies = [each.body for each in parts]
    return lines.held_once(choice.offered(clean.ordered(text), frame, bodies))


def _sources(found: list[dict[str, Any]], frame: Frame) -> dict[str, Any]:
    """Return what a page says of its sources, of their terms, and of when they were fetched."""
    newest = cited.newest(found)
    return {
        "sources": cited.listed(found),
        "source_heads": [messages.say(each, frame.lang, label=True) for each in cited.HEADS],
        "newest": day(newest, frame.lang),
        "basic": cited.is_basic(found),
        "older": cited.older(found),
        "terms": cited.terms(found, frame),
        "sharing": cited.sharing(found, frame),
    }


def _title(parts: Sequence[Part], text: Frame) -> Markup:
    """Return the title of a page: of one study with its name."""
    page = parts[0].page
    if len(parts) > 1:
        return Markup.escape(page.title)
    return text("report_title", scope=page.title, study=page.study)


def _description(parts: Sequence[Part]) -> str:
    """Return the sentence that answers a report's question, for a link to it; "" for none."""
    told = [each for each in parts[0].body.messages if not each.role]
    return messages.plain(max(told, key=lambda each: each.answer).text) if told else ""


def _credit(page: Page, title: Markup, newest: str) -> Markup:
    """Return what stands below the source of an exported chart: the report and its date."""
    by = [page.imprint.title, *(each.name for each in page.imprint.partners)]
    publisher = ", ".join(filter(None, by)) or PUBLISHER
    return Markup(" · ").join(filter(None, (title, publisher, newest)))


def _in_css(text: str) -> str:
    """Return a text as a string of a style sheet has it."""
    plain = Markup(text).unescape()
    return "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in plain)


def _made(basis: Basis | None, rests_on: Mapping[str, Any], stem: str) -> dict[str, str]:
    """Return the version of a report and its inputs by name, each as a short hash."""
    made = {"library": f"digital-development-research {__version__}"}
    if basis is None:
        return made
    made["library"] += f" ({_short(basis.library)})"
    made["study"] = _short(basis.study)
    made["values"] = _short(text_hash(repr(sorted(rests_on.get("indicators", {}).items()))))
    made["reference"] = _short(basis.reference)
    made["python"] = basis.versions.get("python", "")
    return {"version": _short(text_hash(repr((stem, sorted(made.items()))))), **made}


def _short(digest: str) -> str:
    return digest.removeprefix("sha256:")[:12]
