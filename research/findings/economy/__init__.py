"""The digital economy: structure, trade, growth, what it needs, and infrastructure against
income.
"""
