"""Reports of a manifest as readers look for them: by economy, group, area; and the missing."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from research import areas, economies, words
from research.languages import ENGLISH, Language, suffix
from research.manifest import About, Manifest
from research.publish import names
from research.report.record import Headline, Report

_COLUMNS = 5  # key figures a table of economies shows
# The year of a key figure, and its marks, after its unit.
_DATED = re.compile(r"(?:^|, )(?:\d{4}|year not stated)(?:, [^,]*)?$")


def in_language(record: Manifest, told: Language) -> Manifest:
    """Return a manifest in a language: names, and of reports that are in it page and sentences."""
    reports = tuple(
        each.model_copy(
            update={
                "study_title": told.called("study", each.study, each.study_title),
                "name": names.scope(each.scope, each.name, told.code),
                **(dict(each.editions[told.code]) if told.code in each.editions else {}),
            }
        )
        for each in record.reports
    )
    studies = tuple(
        each.model_copy(update={"title": told.called("study", each.name, each.title)})
        for each in record.run.studies
    )
    return record.model_copy(
        update={"reports": reports, "run": record.run.model_copy(update={"studies": studies})}
    )


@dataclass(frozen=True)
class Place:
    """All reports of one scope.

    Attributes
    ----------
    folder : where they lie, from the folder of reports
    made, missing : its reports that are there, and those that are not
    headline : the key figures of its reports by their name, each as the first report that has it
        gives it
    messages : the sentences one of its reports opens with, if it can be one with key figures
    language : of the page that joins its reports
    """

    scope: str
    name: str
    folder: str
    made: tuple[Report, ...]
    missing: tuple[Report, ...]
    headline: Mapping[str, Headline]
    messages: tuple[str, ...] = ()
    language: str = ENGLISH

    @property
    def page(self) -> str:
        """The page that joins its reports."""
        return f"{self.folder}/index{suffix(self.language)}.html"


def places(manifest: Manifest, language: str = ENGLISH) -> dict[str, Place]:
    """Return every scope of a manifest, by its id, in the order of their names."""
    by_scope: dict[str, list[Report]] = {}
    for report in manifest.reports:
        by_scope.setdefault(report.scope, []).append(report)
    found = {
        scope: _place(scope, reports[0].name, reports, language)
        for scope, reports in by_scope.items()
    }
    return dict(sorted(found.items(), key=lambda item: _in_order(item[1].name)))


def _place(scope: str, name: str, reports: Iterable[Report], language: str) -> Place:
    made = tuple(report for report in reports if report.status == "ok")
    missing = tuple(report for report in reports if report.status != "ok")
    plain = sorted(made, key=lambda report: bool(report.parameters))
    headline = {
        key_of(each): each for report in reversed(plain) for each in reversed(report.headline)
    }
    return Place(
        scope,
        words.upper_first(name),
        scope.replace(":", "-"),
        made,
        missing,
        dict(reversed(headline.items())),
        _messages(plain),
        language,
    )


def _messages(made: Sequence[Report]) -> tuple[str, ...]:
    best = max(made, key=lambda report: (bool(report.headline), len(report.messages)), default=None)
    return best.messages if best else ()


def _in_order(name: str) -> str:
    """Return the sort key of a name, without accents and article."""
    return economies.folded(name)


def group_places(found: Mapping[str, Place], told: Language) -> dict[str, Place]:
    """Return groups with a page: those with a report, or with an economy that has one.

    The world is the index.
    """
    pages = {}
    for group in economies.groups().values():
        own = found.get(group.id) or _place(
            group.id, told.called("group", group.id, group.title), (), told.code
        )
        if group.id != "all" and (
            own.made or any(iso3 in found and found[iso3].made for iso3 in group.members)
        ):
            pages[group.id] = own
    return pages


@dataclass(frozen=True)
class Column:
    """A key figure that a table shows for many economies, with the unit most of them have it in."""

    key: str
    label: str
    unit: str


def columns(of: Iterable[Place]) -> list[Column]:
    """Return the key figures most economies have, at most five, in the order reports show them."""
    known = [each for place in of for each in place.headline.values()]
    often = Counter(map(key_of, known))
    kept = sorted(often, key=lambda key: -often[key])[:_COLUMNS]
    return [
        _column([each for each in known if key_of(each) == key]) for key in often if key in kept
    ]


def key_of(figure: Headline) -> str:
    """Return what reports in all languages call a key figure."""
    return figure.name or figure.label


def _column(figures: list[Headline]) -> Column:
    """Return the column of a key figure; a report that is in another language does not name it."""
    own = [each for each in figures if each.name] or figures
    (unit, _), *_ = Counter(map(_unit, own)).most_common(1)
    return Column(key_of(own[0]), own[0].label, unit)


def cell(place: Place, column: Column) -> tuple[str, str]:
    """Return a key figure of an economy, with its year, and its unit where it differs."""
    each = place.headline.get(column.key)
    if each is None:
        return "", ""
    unit, detail = _unit(each), each.detail
    return each.value, detail.removeprefix(unit).lstrip(", ") if unit == column.unit else detail


def _unit(each: Headline) -> str:
    return _DATED.sub("", each.detail)


@dataclass(frozen=True)
class Work:
    """One study within an area: its description, its number of economies, its other reports.

    Attributes
    ----------
    reports, further : those that are named, and those that are folded away where there are many
    """

    about: About
    n: int
    reports: tuple[Report, ...]
    further: tuple[Report, ...]


_NAMED = 4  # reports on groups that an area names; of more, only the first


def by_area(manifest: Manifest, told: Language) -> list[tuple[areas.Area, list[Work]]]:
    """Return every area of joint work with its studies, and what belongs to none at the end."""
    made = [report for report in manifest.reports if report.status == "ok"]
    works: dict[str, list[Work]] = {}
    for about in manifest.run.studies:
        own = [report for report in made if report.study == about.name]
        wider = tuple(report for report in own if report.scope not in economies.table())
        first = len(wider) if len(wider) <= _NAMED else 1
        works.setdefault(about.area, []).append(
            Work(about, len(own) - len(wider), wider[:first], wider[first:])
        )
    other = areas.Area("", told.text("other_studies"), told.text("other_studies_say"))
    named = [(called(area, told), works.get(area.id, [])) for area in areas.AREAS]
    return named + ([(other, works[""])] if "" in works else [])


def called(area: areas.Area, told: Language) -> areas.Area:
    """Return an area with its name and sentence in a language."""
    title = told.called("area", area.id, area.title)
    sentence = told.called("area", area.id, area.sentence, "sentence")
    return replace(area, title=title, sentence=sentence)


def anchor(area: areas.Area) -> str:
    """Return the id of an area's place on the index page."""
    return "area-" + re.sub(r"[^a-z0-9]+", "-", (area.id or "other").casefold())


def missing(manifest: Manifest) -> list[tuple[Report, list[str]]]:
    """Return missing reports, one per study, status and reason, with the names of all affected."""
    found: dict[tuple[str, str, str], list[Report]] = {}
    for report in manifest.reports:
        if report.status != "ok":
            found.setdefault((report.study, report.status, report.error), []).append(report)
    return [(same[0], [titled(report) for report in same]) for same in found.values()]


def titled(report: Report) -> str:
    """Return the name of a report's scope, with the parameters it was given."""
    return words.upper_first(report.name) + given(report)


def given(report: Report) -> str:
    """Return the parameters of a report in brackets, after a name; "" without any."""
    told = ", ".join(f"{name} {value}" for name, value in report.parameters.items())
    return f" ({told})" if told else ""
