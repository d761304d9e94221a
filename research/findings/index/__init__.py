"""Composite indices: inputs, ranks, what decides them, and what others publish."""
