"""Texts of a page's layout in a language, as markup: values are escaped."""

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
        places = {
            name: f"\ue000{name}\ue001" for name in values
        }  # values that are markup take their places once it is escaped
        given: dict[str, object] = {**({} if n is None else {"n": n}), **places}
        text = str(escape(self.words.text(key, **given)))
        for name, value in values.items():
            text = text.replace(places[name], str(escape(value)))
        return Markup(text)
