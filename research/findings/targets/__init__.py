"""Targets: where an economy or a group stands, as forecast, and the pace it takes."""
