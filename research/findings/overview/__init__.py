"""Key figures, the map of a region, and the world at once."""
