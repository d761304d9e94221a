"""Tables of a report as CSV inside the page; no cell can be taken for a formula."""

from dataclasses import dataclass
from urllib.parse import quote

from research.report import spreadsheet

_SAFE = "!$()*+,-./:;=?@_~"  # of an address; base64 would be longer


@dataclass(frozen=True)
class Table:
    """One table of a report.

    Attributes
    ----------
    id : of the table in its page
    csv : its rows as CSV, first the heads
    """

    id: str
    csv: str

    @property
    def cells(self) -> list[list[str]]:
        """The rows as the report has them."""
        return spreadsheet.cells(self.csv)

    @property
    def address(self) -> str:
        """The table as an address that holds it whole, for a link that saves it."""
        text = quote(spreadsheet.written(self.csv), safe=_SAFE)
        return f"data:text/csv;charset=utf-8,{text}"
