"""Findings as data: claims, tables and charts, and how they are shown."""
