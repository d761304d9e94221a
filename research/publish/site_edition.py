"""A site in one language: what each of its pages draws on, and the layout around it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from markupsafe import Markup

from research import __version__, areas, economies, languages
from research.languages import Language
from research.manifest import Manifest
from research.publish import clean, hosting, scopes, shared
from research.publish.frame import Frame, environment
from research.publish.imprint import Imprint
from research.publish.scopes import Column, Place
from research.report.record import TO_COME, Report


@dataclass(frozen=True)
class Site:
    """What every page draws on.

    Attributes
    ----------
    places : every scope of the manifest
    groups : the groups that have a page
    columns : the key figures tables show
    publisher : who publishes the reports
    numbers : of each study and group, for the filters
    """

    record: Manifest
    text: Frame
    pictures: frozenset[str]
    places: Mapping[str, Place]
    groups: Mapping[str, Place]
    columns: list[Column]
    numbers: Mapping[str, int]
    publisher: Imprint

    @classmethod
    def of(
        cls,
        record: Manifest,
        pictures: frozenset[str],
        publisher: Imprint,
        language: str = languages.ENGLISH,
    ) -> "Site":
        """Return the site of a manifest in a language."""
        text = Frame(language)
        record = scopes.in_language(record, text.words)
        found = scopes.places(record, language)
        groups = scopes.group_places(found, text.words)
        columns = scopes.columns(
            place for place in found.values() if place.scope in economies.table()
        )
        studies = dict.fromkeys(
            [about.name for about in record.run.studies] + [each.study for each in record.reports]
        )
        numbers = {name: number for number, name in enumerate([*studies, *groups])}
        return cls(record, text, pictures, found, groups, columns, numbers, publisher)

    def page(self, template: str, path: str, title: str, summary: str, **content: Any) -> str:
        """Return a page with the layout of all."""
        css, script = shared.text("report.css") + shared.text("site.css"), shared.text("site.js")
        base, picture = self.record.base_url, hosting.picture_of(path)
        return (
            environment()
            .get_template(f"site/{template}.html.j2")
            .render(
                title=title,
                summary=summary,
                css=Markup(css),
                script=Markup(script),
                policy=_policy(css, script),
                imprint=self.publisher,
                base_url=base,
                address=hosting.address(base, path),
                picture=base + picture if picture in self.pictures else "",
                areas={
                    each.name: self._area(each.area)
                    for each in self.record.run.studies
                    if each.area
                },
                annexes={each.name for each in self.record.run.studies if each.area == areas.ALL},
                text=self.text,
                home=f"index{languages.suffix(self.text.lang)}.html",
                editions=self._editions(path),
                library=f"digital-development-research {__version__}",
                **content,
            )
        )

    def _editions(self, path: str) -> list[tuple[Language, str]]:
        """Return every language of a page with the file of the page in that; none where one."""
        codes = self.record.languages
        name = path.rpartition("/")[2].partition(".")[0]
        return [
            (languages.language(code), f"{name}{languages.suffix(code)}.html")
            for code in ((languages.ENGLISH, *codes) if codes else ())
        ]

    def _area(self, area_id: str) -> str:
        return scopes.called(areas.area(area_id), self.text.words).title

    def rows(self, members: Iterable[str]) -> list[dict[str, Any]]:
        """Return a row per member of `members` with a report, made or not, by name."""
        wanted = frozenset(members)
        return [self._row(place) for scope, place in self.places.items() if scope in wanted]

    def _row(self, place: Place) -> dict[str, Any]:
        economy = economies.table()[place.scope]
        groups = [
            str(self.numbers[group]) for group in self.groups if place.scope in members(group)
        ]
        studies = dict.fromkeys(
            str(self.numbers[report.study]) for report in (*place.made, *place.missing)
        )
        return {
            "scope": place.scope, "name": place.name, "page": place.page if place.made else "",
            "words": " ".join((economy.iso3, economy.iso2, *economy.aliases, *economy.local_names)),
            "groups": " ".join(groups), "studies": " ".join(studies),
            "made": len(place.made), "little": sum(report.little for report in place.made),
            "failed": sum(report.status != TO_COME for report in place.missing),
            "cells": [scopes.cell(place, column) for column in self.columns],
        }  # fmt: skip

    def links(self, root: str) -> dict[str, str]:
        """Where each economy of a map leads."""
        return {
            scope: root + place.page
            for scope, place in self.places.items()
            if place.made and scope in economies.table()
        }


def around(site: Site) -> str:
    """Return the script that fills the bar of each report: which studies each scope has, by name.

    Of an economy also its groups that have a page, its region first.
    """
    made = {scope: place for scope, place in site.places.items() if place.made} | {**site.groups}
    titles = {
        _stem(report): report.study_title + scopes.given(report)
        for place in made.values()
        for report in place.made
    }
    numbers = {stem: number for number, stem in enumerate(titles)}
    known = {
        place.folder: (
            place.name,
            [numbers[_stem(report)] for report in place.made],
            *([_groups(site, scope)] if scope in economies.table() else []),
        )
        for scope, place in made.items()
    }
    little = {
        place.folder: [numbers[_stem(report)] for report in place.made if report.little]
        for place in made.values()
    }
    words = {"groups": "belongs_to", "wider": "regions_and_groups", "none": "jump_none"}
    words |= {name: name for name in ("before", "next", "reports", "economies", "jump", "little")}
    says = {name: str(site.text(word)) for name, word in words.items()}
    says["of"] = str(site.text("scope_reports", scope="{}"))
    says["ending"] = f"{languages.suffix(site.text.lang)}.html"
    given = {"says": says, "studies": [*titles.items()], "places": known}
    given["little"] = {folder: of for folder, of in little.items() if of}
    return f"{shared.text('nav.js')}navigate({clean.json_text(given)});\n"


def _groups(site: Site, scope: str) -> list[str]:
    """Return the folders of the groups of an economy that have a page, its region first."""
    own = [place for group, place in site.groups.items() if scope in members(group)]
    return [place.folder for place in sorted(own, key=lambda each: each.scope[:4] != "itu:")]


def _stem(report: Report) -> str:
    """Return the file of a report in its folder, without language and ending."""
    return report.html.rpartition("/")[2].partition(".")[0]


@cache
def members(group: str) -> frozenset[str]:
    """Return the economies of a group."""
    return frozenset(economies.groups()[group].members)


def _policy(css: str, script: str) -> str:
    """Return the Content-Security-Policy of a site page: its own script and style only."""
    allowed = f"script-src {shared.hashed(script)}; style-src {shared.hashed(css)}"
    return f"default-src 'none'; {allowed}; img-src data:; base-uri 'none'; form-action 'none'"
