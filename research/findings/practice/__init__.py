"""Policy options, documented practices and questions for ministers."""
