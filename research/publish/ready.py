"""Loads what the first page of a process is slow at, before workers are forked from it.

None of it can change while the process lives, as what a user has written can.
"""

import pandas  # noqa: F401 (tables of pages load it)

from research.publish.frame import environment

environment().get_template("page.html.j2")
