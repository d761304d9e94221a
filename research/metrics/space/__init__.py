"""Measures of places: who is within reach, how fast the network is and where, and what lies beside
what.
"""
