"""Templates of pages, and texts of their layout in a language: values are escaped."""

from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

from research import languages


class Frame:
    """Texts of a page's layout by key, with values filled in.

    Attributes
    ----------
    lang, dir : language code and direction of writing of the page
    words : the language
    """

    def __init__(self, code: str = languages.ENGLISH) -> None:
        self.words = languages.language(code)
        self.lang, self.dir = self.words.code, self.words.direction

    def __call__(self, key: str, n: int | None = None, **values: object) -> Markup:
        """Return a text as markup; `n` chooses between its plural forms."""
        # Values that are markup take their places once it is escaped.
        places = {name: f"\ue000{name}\ue001" for name in values}
        given: dict[str, object] = {**({} if n is None else {"n": n}), **places}
        text = str(escape(self.words.text(key, **given)))
        for name, value in values.items():
            text = text.replace(places[name], str(escape(value)))
        return Markup(text)

    def plain(self, key: str, **values: object) -> str:
        """Return a text as it is written, with no markup."""
        return self(key, None, **values).unescape()


@cache
def environment() -> jinja2.Environment:
    """Return the templates of pages; every value is escaped unless it is our markup."""
    folder = Path(__file__).parent / "templates"
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
