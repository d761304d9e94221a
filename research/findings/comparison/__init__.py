"""Comparisons: regional and structural peers, neighbours, outperformers."""
