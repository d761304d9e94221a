"""Data availability: how much is available, how old it is, and its sources."""
