"""Coverage, electricity, speeds, and where the people are whom networks reach."""
