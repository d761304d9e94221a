"""Running studies: what there is to run, for which scopes, and how each becomes a report."""

import research.publish  # noqa: F401 (before anything that reads notebooks)
