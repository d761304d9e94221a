"""The cost of networks and of use, what decides it, and who could pay."""
