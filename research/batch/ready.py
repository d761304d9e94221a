"""Loads what workers need, and what their first report is slow at, before they are forked.

None of it can change while the process lives, as what a user has written can.
"""

import gc
from importlib import import_module

from research.batch.protocol import COLLECT

gc.disable()  # what modules make stays
for _module in ("research.batch.execute", "research.publish.figures", "pandas", "IPython.paths"):
    import_module(_module)
import_module("research.publish.frame").environment().get_template("page.html.j2")
_cells = import_module("research.publish.cells")
_cells.exported(import_module("nbformat.v4").new_notebook(), {"parts": None}, _cells.FILTERS)
import_module("research.catalogue").shipped()
import_module("research.messages.formats").locale("en").plural_form  # noqa: B018 (it is read then)
import_module("research.messages.bundles").entries("en")
import_module("nbformat.validator").get_validator(4, 5)
gc.freeze()
gc.enable()
gc.set_threshold(*COLLECT)
