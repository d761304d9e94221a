"""Exit codes of the command line."""

OK, FAILED, BAD_INPUT, UNREACHABLE, HELD, INTERRUPTED = 0, 1, 2, 3, 4, 130
