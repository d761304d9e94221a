"""Notebooks in memory, where Papermill reads and writes them."""

from papermill.iorw import papermill_io


class Memory:
    """In-memory files of Papermill, texts by path, so that nothing is written twice."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def read(self, path: str) -> str:
        """Return the text at a path."""
        return self._texts[path]

    def write(self, text: str, path: str) -> None:
        """Keep a text."""
        self._texts[path] = text

    def take(self, path: str) -> str:
        """Return the text at a path and forget it, "" if there is none."""
        return self._texts.pop(path, "")

    def pretty_path(self, path: str) -> str:
        """Return a path as Papermill logs it."""
        return path


memory = Memory()
papermill_io.register("studies:", memory)
papermill_io.register("reports:", memory)
