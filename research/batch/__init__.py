"""Running studies: what there is to run, for which scopes, and how each becomes a report."""
