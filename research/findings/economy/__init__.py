"""The digital economy: structure, trade, growth, enablers, and infrastructure against income."""
