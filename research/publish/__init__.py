"""From executed notebooks to pages: a report, and the index of a folder of reports."""

import sys

# With this package installed jsonschema, which reads notebooks, builds a grammar of web addresses
# on import. That takes a second, and no notebook's schema asks for it.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
