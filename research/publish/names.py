"""Names of scopes in the language of a page."""

from research import economies, languages, messages
from research.messages.values import Economy


def scope(id: str, name: str, language: str) -> str:
    """Return what a scope is called in a language.

    Parameters
    ----------
    id : alpha-3 code, group id, or "world"
    name : its English name

    Examples
    --------
    >>> scope("THA", "Thailand", "en"), scope("THA", "Thailand", "fr")
    ('Thailand', 'Thaïlande')
    """
    if language == languages.ENGLISH:
        return name
    if id in economies.table():
        return messages.plain(messages.say(Economy(id), language, label=True))
    group = "all" if id == "world" else id
    return languages.language(language).called("group", group, name)
