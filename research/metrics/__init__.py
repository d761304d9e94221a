"""Measures: one a file, pure functions of frames and arrays."""
