"""Loaders: one file per source, one client for the network, one store of vintages."""
