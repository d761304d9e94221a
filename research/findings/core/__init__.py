"""What all findings share: the registry, the scope, latest values, data gaps, pairs of groups."""
