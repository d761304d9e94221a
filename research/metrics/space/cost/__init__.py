"""Cost of connecting people who are offline: zones, sites, money and sensitivity."""

from research.metrics.space.cost.areas import areas
from research.metrics.space.cost.estimate import NETWORK, Estimate, Plan, estimate, total
from research.metrics.space.cost.local import local
from research.metrics.space.cost.money import annuity, carried
from research.metrics.space.cost.network import backhaul, rate, sites
from research.metrics.space.cost.served import by_service
from research.metrics.space.cost.simulation import simulated
from research.metrics.space.cost.tornado import tornado
from research.metrics.space.cost.usage import usage
from research.metrics.space.cost.zones import (
    AREAS,
    COLUMNS,
    URBAN,
    check,
    edge,
    electricity,
    gap,
    zones,
)

__all__ = [
    "AREAS", "COLUMNS", "NETWORK", "URBAN", "Estimate", "Plan", "annuity", "areas", "backhaul",
    "by_service", "carried", "check", "edge", "electricity", "estimate", "gap", "local", "rate",
    "simulated", "sites", "tornado", "total", "usage", "zones",
]  # fmt: skip
