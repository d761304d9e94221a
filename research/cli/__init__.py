"""The command line: parse, call, print. Exit codes are documented in `research --help`."""

from research.cli.entry import app, main

__all__ = ["app", "main"]
